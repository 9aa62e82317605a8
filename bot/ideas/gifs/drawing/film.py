"""Turns a painted picture into a small GIF: one set of colours, only what changes, for ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import cast

from PIL import Image, ImageChops

from bot.ideas.gifs.drawing.canvas import HEIGHT, WIDTH, Canvas
from bot.ideas.gifs.drawing.palette import CREAM, Colour

UNSEEN = 8  # of 255: a smaller difference in any of red, green and blue does not show in movement


@dataclass(frozen=True, slots=True)
class Picture:
    """`paint` draws the whole picture at a phase of its loop, from 0 up to 1."""

    name: str
    paint: Callable[[Canvas, float], None]
    frames: int = 20
    pause: int = 80  # milliseconds between two frames
    ground: Colour = CREAM
    colours: int = 31  # and one that means "as it was"


def encoded(picture: Picture) -> bytes:
    """The picture as a GIF file."""
    first, *others = frames_of(picture)
    file = BytesIO()
    first.save(
        file,
        format="GIF",
        save_all=True,
        append_images=others,
        duration=picture.pause,
        loop=0,
        disposal=1,
        optimize=True,
    )
    return file.getvalue()


def frames_of(picture: Picture) -> list[Image.Image]:
    """The frames in the colours that they will be shown in."""
    painted = _steadied([_painted(picture, number / picture.frames) for number in range(picture.frames)])
    colours = _common_colours(painted, picture.colours)
    return [frame.quantize(palette=colours, dither=Image.Dither.NONE) for frame in painted]


def _painted(picture: Picture, phase: float) -> Image.Image:
    canvas = Canvas(picture.ground)
    picture.paint(canvas, phase)
    return canvas.finished()


def _steadied(painted: Sequence[Image.Image]) -> list[Image.Image]:
    """Leaves a pixel as it was shown where the next frame differs by less than anybody sees."""
    shown = [painted[0]]
    for frame in painted[1:]:
        red, green, blue = ImageChops.difference(frame, shown[-1]).split()
        most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        shown.append(Image.composite(frame, shown[-1], _seen(most)))
    return shown


def _seen(differences: Image.Image) -> Image.Image:
    return differences.point([255 if value > UNSEEN else 0 for value in range(256)])


def _common_colours(painted: Sequence[Image.Image], count: int) -> Image.Image:
    """One palette for all frames, so that what stands still stays the same to the pixel.

    The colours that were painted come first and stay what they are; the blends at the edges share the rest.
    """
    strip = Image.new("RGB", (WIDTH, HEIGHT * len(painted)))
    for number, frame in enumerate(painted):
        strip.paste(frame, (0, number * HEIGHT))
    pixels = strip.width * strip.height
    used = cast("list[tuple[int, Colour]]", strip.getcolors(pixels))
    chosen: list[Colour] = []
    for apart, least in ((10, pixels // 900), (30, 1)):
        for often, colour in sorted(used, reverse=True):
            if len(chosen) < count and often >= least and all(_distance(colour, c) >= apart for c in chosen):
                chosen.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette([level for colour in chosen for level in colour])
    return palette


def _distance(one: Colour, other: Colour) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))
