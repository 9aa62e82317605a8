"""The ends of the week: Monday's sleepiness, Friday's dance, a weekend in the hammock."""

from __future__ import annotations

from bot.ideas.gifs.drawing.animals import BEAR, CAT, DOG, bear, cat, dog, sitting
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import arc
from bot.ideas.gifs.drawing.easing import hump, swell, wave
from bot.ideas.gifs.drawing.faces import Mood
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    HONEY,
    INK,
    LEAF,
    LILAC,
    PLUM,
    SAGE,
    SKY,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, note


def friday(canvas: Canvas, phase: float) -> None:
    """A cat in sunglasses dances."""
    backdrop(canvas, BUTTER)
    for k, (x, y) in enumerate(((66, 112), (296, 96), (284, 186), (80, 196))):
        note(
            canvas,
            x,
            y + 8 * wave(phase, 1, k / 4),
            1.0,
            (CORAL, TEAL, PLUM, LEAF)[k],
            10 * wave(phase, 1, k / 4),
        )
    step = wave(phase)
    with canvas.placed(180 + 10 * step, 228 - 8 * swell(phase, 2), turn=4 * step, size=1.14):
        canvas.line([(20, -14), (52, -16), (66, -38), (60 - 12 * step, -62)], 14, CAT.fur, tip=10)
        sitting(
            canvas,
            CAT,
            _cool,
            Mood(talk=0.8),
            left=(-60, -70 + 22 * step),
            right=(60, -70 - 22 * step),
            tilt=-8 * step,
        )


def _cool(canvas: Canvas, mood: Mood) -> None:
    cat(canvas, mood)
    canvas.line([(-46, -6), (46, -6)], 5, INK)
    for side in (-1, 1):
        canvas.corners([(side * 5, -9), (side * 43, -9), (side * 38, 14), (side * 11, 14)], INK, 0.3)
        canvas.line([(side * 24 - 7, 7), (side * 24 + 3, -4)], 3.5, mix(INK, WHITE, 0.6))


def weekend(canvas: Canvas, phase: float) -> None:
    """A dog dozes in a hammock between two palms."""
    backdrop(canvas, SKY, floor=232)
    for side in (-1, 1):
        _palm(canvas, 180 + side * 124, side)
    swing = 5 * wave(phase)
    with canvas.placed(180, 60, turn=swing):
        _hammock(canvas)


def _palm(canvas: Canvas, x: float, side: int) -> None:
    canvas.line([(x + side * 6, 236), (x, 150), (x - side * 4, 84)], 17, mix(CARAMEL, COCOA, 0.4), tip=12)
    with canvas.placed(x - side * 4, 80, size=0.9):
        for turn in (-150, -112, -68, -30, 8, 172):
            with canvas.placed(0, 0, turn=turn):
                canvas.blob(
                    [(0, -4), (34, -11), (62, 8), (32, 6), (0, 5)], LEAF if turn % 4 else mix(LEAF, SAGE, 0.4)
                )
        for u in (-6, 7):
            canvas.disc(u, 8, 7, COCOA)


def _hammock(canvas: Canvas) -> None:
    for side in (-1, 1):
        canvas.line([(side * 118, 66), (side * 82, 112)], 4, COCOA)
    with canvas.placed(-40, 84, turn=-10):
        dog(canvas, Mood(shut=1, glad=True), flap=0.3, tongue=0.0)
    canvas.blob([(-8, 92), (30, 84), (74, 104), (50, 140), (-10, 140)], DOG.fur)
    canvas.oval(76, 98, 13, 10, DOG.belly, 60)
    canvas.fill([(-92, 102), *_sag(92), (92, 102), *arc(0, 102, 92, 62, 0, 180)], CORAL)
    for k in (-2, -1, 0, 1, 2):
        canvas.line([(k * 34, 121 - k * k * 3.5), (k * 32, 160 - k * k * 8)], 7, BUTTER)
    canvas.line([(-8, 118), (-2, 134)], 15, DOG.fur)


def _sag(half: float) -> list[tuple[float, float]]:
    return [(-half + 2 * half * k / 20, 102 + 20 * (1 - (k / 10 - 1) ** 2)) for k in range(21)]


def monday(canvas: Canvas, phase: float) -> None:
    """A bear in a nightcap nods over its coffee."""
    backdrop(canvas, LILAC)
    nod = 1 - hump(phase, 0.35, 0.9, 0.35)
    _clock(canvas, phase)
    with canvas.placed(158, 228, size=1.16):
        sitting(
            canvas,
            BEAR,
            _night_cap,
            Mood(shut=0.3 + 0.7 * nod, calm=True),
            left=(-16, -36),
            right=(16, -36),
            tilt=-3 + 15 * nod,
        )
        canvas.box(-17, -50, 17, -22, 7, TEAL)
        canvas.arc(18, -37, 8, 8, -80, 80, 4.5, TEAL)
        for side in (-1, 1):
            canvas.oval(side * 15, -33, 9, 8, BEAR.fur)


def _night_cap(canvas: Canvas, mood: Mood) -> None:
    bear(canvas, mood)
    canvas.blob([(-40, -28), (-20, -60), (18, -72), (62, -50), (64, -34), (36, -46), (38, -26)], PLUM)
    canvas.disc(66, -28, 10, WHITE)
    canvas.line([(-40, -26), (0, -37), (40, -26)], 13, WHITE)


def _clock(canvas: Canvas, phase: float) -> None:
    """An alarm clock that rings twice in the loop."""
    shake = 7 * wave(phase, 9) * hump(phase, 0.2, 0.62, 0.2)
    with canvas.placed(272, 196, turn=shake):
        for side in (-1, 1):
            canvas.line([(side * 20, 24), (side * 27, 34)], 8, COCOA)
            canvas.oval(side * 22, -32, 14, 10, HONEY, side * 38)
        canvas.disc(0, 0, 36, CORAL)
        canvas.disc(0, 0, 27, WHITE)
        canvas.line([(0, 0), (0, -18)], 4, INK)
        canvas.line([(0, 0), (11, 7)], 4, INK)
        canvas.disc(0, 0, 3.5, CORAL)


PICTURES = (
    Picture("friday", friday, frames=10, pause=90),
    Picture("weekend", weekend, frames=12, pause=150),
    Picture("monday", monday, frames=16, pause=130),
)
