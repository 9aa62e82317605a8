from itertools import pairwise

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.ideas.gifs.catalogue import catalogue, path_of
from bot.ideas.gifs.drawing.album import pictures
from bot.ideas.gifs.drawing.canvas import HEIGHT, WIDTH, Canvas
from bot.ideas.gifs.drawing.film import Picture, encoded, frames_of
from bot.ideas.gifs.drawing.palette import CORAL, CREAM

DRAWN = pictures()


def disc(canvas: Canvas, phase: float) -> None:
    canvas.disc(60 + 200 * phase, 135, 40, CORAL)


def moving(frames: list[Image.Image]) -> list[Image.Image]:
    """Without those that are the same as the one before, which a GIF stores as a longer pause."""
    shown = frames[:1]
    shown += [frame for before, frame in pairwise(frames) if frame.tobytes() != before.tobytes()]
    return shown


def test_every_picture_of_the_catalogue_can_be_drawn_and_no_other() -> None:
    assert set(DRAWN) == {gif.name for gif in catalogue()}


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_drawn_again_it_is_the_committed_picture(name: str) -> None:
    """By what is seen: another Pillow may pack the same frames otherwise, or shade an edge differently."""
    with path_of(name).open("rb") as file, Image.open(file) as committed:
        again = moving(frames_of(DRAWN[name]))
        assert committed.n_frames == len(again)
        for number, frame in enumerate(again):
            committed.seek(number)
            difference = ImageChops.difference(committed.convert("RGB"), frame.convert("RGB"))
            assert max(ImageStat.Stat(difference).mean) < 0.5


def test_drawn_twice_it_is_the_same_to_the_byte() -> None:
    picture = DRAWN["hello-bear"]
    assert encoded(picture) == encoded(picture)


def test_flat_colours_stay_exactly_what_they_were_painted_in() -> None:
    first, *_ = frames_of(Picture("disc", disc, frames=8))
    shown = first.convert("RGB")
    assert shown.size == (WIDTH, HEIGHT)
    assert shown.getpixel((2, 2)) == CREAM
    assert shown.getpixel((60, 135)) == CORAL
