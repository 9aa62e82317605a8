"""The animals that act in the pictures, seen from the front, each about the middle of its head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import Point
from bot.ideas.gifs.drawing.faces import Mood, face, muzzle
from bot.ideas.gifs.drawing.palette import (
    APRICOT,
    BLUSH,
    CARAMEL,
    COCOA,
    CREAM,
    HONEY,
    INK,
    PEACH,
    ROSE,
    SLATE,
    STONE,
    WHITE,
    Colour,
    mix,
)

Head = Callable[[Canvas, Mood], None]


@dataclass(frozen=True, slots=True)
class Coat:
    fur: Colour
    belly: Colour
    shade: Colour


BEAR = Coat(CARAMEL, PEACH, mix(CARAMEL, COCOA, 0.5))
CAT = Coat(APRICOT, CREAM, mix(APRICOT, CARAMEL, 0.6))
DOG = Coat(mix(PEACH, CARAMEL, 0.3), WHITE, COCOA)
BUNNY = Coat(WHITE, ROSE, STONE)
PENGUIN = Coat(SLATE, WHITE, INK)


def bear(canvas: Canvas, mood: Mood) -> None:
    for side in (-1, 1):
        canvas.disc(side * 37, -33, 16, BEAR.fur)
        canvas.disc(side * 37, -32, 9, BEAR.belly)
    canvas.oval(0, 0, 52, 45, BEAR.fur)
    canvas.oval(0, 18, 21, 16, BEAR.belly)
    face(canvas, mood, spread=23, mouth=400)
    muzzle(canvas, 12, 6, mood)


def cat(canvas: Canvas, mood: Mood, twitch: float = 0.0, rim: bool = False) -> None:
    outline = [(-52, 6), (-42, -30), (0, -41), (42, -30), (52, 6), (32, 36), (0, 42), (-32, 36)]
    if rim:
        canvas.blob([(x * 1.05, y * 1.05 + 1) for x, y in outline], mix(CAT.fur, CAT.shade, 0.6))
    for side in (-1, 1):
        with canvas.placed(side * 35, -26, turn=side * 12 * twitch):
            canvas.corners([(-side * 24, -4), (side * 9, -40), (side * 19, 22), (0, 30)], CAT.fur, 0.22)
            canvas.corners([(-side * 12, 0), (side * 6, -24), (side * 12, 14)], BLUSH)
    canvas.blob(outline, CAT.fur)
    for x in (-11, 0, 11):
        canvas.line([(x, -39 + abs(x) * 0.1), (x * 0.9, -25 + abs(x) * 0.35)], 5, CAT.shade, tip=3)
    canvas.oval(0, 22, 22, 15, CAT.belly)
    face(canvas, mood, spread=24, mouth=400)
    muzzle(canvas, 13, 4.5, mood, mix(BLUSH, COCOA, 0.35))
    for side in (-1, 1):
        for lift in (-3, 5):
            canvas.line([(side * 44, 14 + lift), (side * 62, 12 + lift * 2)], 1.6, CAT.shade)


def dog(canvas: Canvas, mood: Mood, flap: float = 0.0, tongue: float = 0.0) -> None:
    canvas.blob([(-48, 8), (-40, -30), (0, -43), (40, -30), (48, 8), (30, 38), (0, 43), (-30, 38)], DOG.fur)
    canvas.blob([(28, -20), (42, -4), (34, 18), (16, 14), (10, -8)], mix(DOG.fur, DOG.shade, 0.45))
    canvas.blob(
        [(-7, -42), (0, -14), (22, 14), (18, 36), (0, 42), (-18, 36), (-22, 14), (0, -14), (7, -42)], WHITE
    )
    for side in (-1, 1):
        with canvas.placed(side * 36, -28, turn=-side * (4 + 14 * flap)):
            canvas.blob(
                [(-side * 10, -8), (side * 8, -8), (side * 24, 22), (side * 18, 46), (side * 3, 30)],
                DOG.shade,
            )
    face(canvas, mood, spread=21, mouth=400)
    if tongue > 0:
        canvas.oval(0, 29 + 4 * tongue, 6.5, 9 + 2 * tongue, mix(BLUSH, (242, 130, 110), 0.4))
    muzzle(canvas, 14, 7, mood)


def bunny(canvas: Canvas, mood: Mood, droop: float = 0.0) -> None:
    for side in (-1, 1):
        with canvas.placed(side * 18, -34, turn=side * (8 + 30 * droop)):
            canvas.oval(0, -30, 13, 38, BUNNY.fur)
            canvas.oval(0, -28, 7, 28, ROSE)
    canvas.oval(0, 0, 48, 42, BUNNY.fur)
    face(canvas, mood, spread=22, mouth=400)
    muzzle(canvas, 11, 4.5, mood, mix(BLUSH, COCOA, 0.2))


def penguin(canvas: Canvas, mood: Mood) -> None:
    canvas.oval(0, 0, 46, 42, PENGUIN.fur)
    for side in (-1, 1):
        canvas.oval(side * 17, 8, 23, 27, WHITE)
    face(canvas, mood, spread=18, mouth=400)
    canvas.corners([(-9, 8), (9, 8), (0, 20)], HONEY, 0.3)


def sitting(
    canvas: Canvas,
    coat: Coat,
    head: Head,
    mood: Mood,
    *,
    left: Point = (-26, -34),
    right: Point = (26, -34),
    tilt: float = 0.0,
    breath: float = 0.0,
) -> None:
    """The whole animal sitting on the point between its feet; `left` and `right` are where its paws are."""
    for side in (-1, 1):
        canvas.oval(side * 25, -7, 17, 11, coat.fur)
        canvas.oval(side * 27, -6, 9, 6.5, coat.belly)
    canvas.blob([(-36, -16), (-28, -62), (0, -78), (28, -62), (36, -16), (0, -3)], coat.fur)
    canvas.oval(0, -30, 22, 25 + breath, coat.belly)
    with canvas.placed(0, -92 - breath * 1.5, turn=tilt):
        head(canvas, mood)
    for side, paw in ((-1, left), (1, right)):
        limb(canvas, (side * 27, -58), paw, coat)


def limb(canvas: Canvas, start: Point, end: Point, coat: Coat, width: float = 17) -> None:
    """An arm with a soft rim, which sets it off from the body."""
    middle = ((start[0] + end[0]) / 2 * 1.08, (start[1] + end[1]) / 2 + 2)
    canvas.line([start, middle, end], width + 3, mix(coat.fur, coat.shade, 0.3))
    canvas.line([start, middle, end], width, coat.fur)
