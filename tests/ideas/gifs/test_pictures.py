"""The committed files themselves, as somebody's Slack will show them."""

from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.ideas.gifs.catalogue import catalogue, picture_of

NAMES = [gif.name for gif in catalogue()]
LARGEST = 60_000
SIZE = (360, 270)


def frames_in(name: str) -> list[Image.Image]:
    with Image.open(BytesIO(picture_of(name))) as picture:
        frames = []
        for number in range(getattr(picture, "n_frames", 1)):
            picture.seek(number)
            frames.append(picture.convert("RGB"))
        return frames


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two frames, 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def drawn_share(frame: Image.Image) -> float:
    """How much of a frame is not its most common colour."""
    return 1 - max(count for count, _ in frame.getcolors(SIZE[0] * SIZE[1])) / (SIZE[0] * SIZE[1])


@pytest.mark.parametrize("name", NAMES)
def test_each_is_small_moves_and_loops_for_ever(name: str) -> None:
    assert len(picture_of(name)) < LARGEST
    with Image.open(BytesIO(picture_of(name))) as picture:
        assert picture.size == SIZE
        assert picture.info["loop"] == 0
        assert 8 <= picture.n_frames <= 24


@pytest.mark.parametrize("name", NAMES)
def test_a_loop_is_neither_hectic_nor_endless(name: str) -> None:
    """Frames that stand still are stored once, with a longer pause."""
    with Image.open(BytesIO(picture_of(name))) as picture:
        pauses = []
        for number in range(picture.n_frames):
            picture.seek(number)
            pauses.append(picture.info["duration"])
    assert min(pauses) >= 60
    assert 700 <= sum(pauses) <= 3000


@pytest.mark.parametrize("name", NAMES)
def test_no_frame_is_empty_and_the_first_shows_as_much_as_any(name: str) -> None:
    shares = [drawn_share(frame) for frame in frames_in(name)]
    assert min(shares) > 0.15
    assert shares[0] > 0.85 * max(shares)


@pytest.mark.parametrize("name", NAMES)
def test_it_moves_gently_and_closes_without_a_jump(name: str) -> None:
    frames = frames_in(name)
    steps = [unlike(a, b) for a, b in pairwise(frames)]
    assert max(steps) > 0.05
    assert max(steps) < 12
    assert unlike(frames[-1], frames[0]) <= 1.5 * max(steps)
