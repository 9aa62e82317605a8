"""A train, a mountain at sunrise, a beach and a balloon."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import closed
from bot.ideas.gifs.drawing.easing import blink, held, hop, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, eye, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    APRICOT,
    BRICK,
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    FOREST,
    HONEY,
    INK,
    LEAF,
    LILAC,
    MINT,
    PEACH,
    PLUM,
    ROSE,
    SAGE,
    SEA,
    SKY,
    TEAL,
    WHITE,
    Colour,
    mix,
)
from bot.ideas.gifs.drawing.scenery import cloud


def train(canvas: Canvas, phase: float) -> None:
    """A small train rolls through the hills."""
    cloud(canvas, 80, 52, 0.9, WHITE)
    cloud(canvas, 282, 38, 0.7, WHITE)
    for k in range(4):
        canvas.oval(150 * k - 150 * onward(phase), 214, 104, 74, mix(SAGE, MINT, 0.4))
    for k in range(6):
        _tree(canvas, 90 * k - 90 * onward(phase) - 20, 196)
    canvas.box(-5, 194, 365, 280, 0, SAGE)
    canvas.box(-5, 226, 365, 233, 0, COCOA)
    for k in range(14):
        x = 30 * k - 30 * onward(phase, 3) - 20
        canvas.box(x, 233, x + 15, 241, 2, mix(COCOA, CARAMEL, 0.5))
    _smoke(canvas, phase)
    with canvas.placed(0, -2.2 * hop(phase, 4)):
        _wagon(canvas, 20, PLUM)
        _wagon(canvas, 118, TEAL)
        _engine(canvas, phase)
    for x, radius in ((42, 12), (88, 12), (140, 12), (186, 12), (234, 17), (276, 17), (316, 12)):
        _wheel(canvas, x, 227 - radius, radius, phase)


def _tree(canvas: Canvas, x: float, y: float) -> None:
    canvas.line([(x, y), (x, y - 22)], 5, COCOA)
    canvas.oval(x, y - 34, 15, 20, LEAF)


def _smoke(canvas: Canvas, phase: float) -> None:
    for k in range(4):
        life = onward(phase, shift=k / 4)
        canvas.disc(304 - 120 * life, 112 - 40 * life, (6 + 15 * life) * min(1, 3.5 * (1 - life)), WHITE)


def _wagon(canvas: Canvas, x: float, colour: Colour) -> None:
    canvas.line([(x - 8, 202), (x + 98, 202)], 6, INK)
    canvas.box(x, 150, x + 88, 212, 10, colour)
    canvas.box(x - 4, 142, x + 92, 156, 7, mix(colour, INK, 0.3))
    for k in range(2):
        canvas.box(x + 10 + 38 * k, 164, x + 40 + 38 * k, 190, 7, BUTTER)


def _engine(canvas: Canvas, phase: float) -> None:
    canvas.box(216, 152, 336, 212, 14, CORAL)
    canvas.box(216, 116, 272, 212, 8, mix(CORAL, BRICK, 0.5))
    canvas.box(210, 108, 278, 122, 7, BRICK)
    canvas.box(226, 130, 262, 156, 7, BUTTER)
    canvas.corners([(292, 156), (316, 156), (320, 122), (288, 122)], BRICK, 0.12)
    canvas.box(284, 116, 324, 127, 5, HONEY)
    canvas.corners([(334, 194), (356, 222), (330, 222)], BRICK, 0.15)
    with canvas.placed(304, 176):
        face(canvas, Mood(shut=blink(phase, 0.4), talk=0.8), spread=15, size=7, mouth=8, cheeks=ROSE)


def _wheel(canvas: Canvas, x: float, y: float, radius: float, phase: float) -> None:
    canvas.disc(x, y, radius, INK)
    canvas.disc(x, y, radius * 0.72, HONEY)
    for k in range(3):
        angle = pi * k / 3 + pi * phase * 2
        u, v = radius * 0.66 * cos(angle), radius * 0.66 * sin(angle)
        canvas.line([(x - u, y - v), (x + u, y + v)], radius * 0.18, INK)


def sunrise(canvas: Canvas, phase: float) -> None:
    """The sun comes up between the mountains and looks about."""
    up = 1 - 0.75 * hump(onward(phase, shift=0.1), 0.35, 0.95, 0.42)
    canvas.disc(180, 196 - 84 * up, 104, mix(PEACH, BUTTER, 0.8))
    with canvas.placed(180, 196 - 84 * up):
        for k in range(12):
            with canvas.placed(0, 0, turn=30 * (k + phase)):
                canvas.corners([(-8, -60), (8, -60), (0, -78 - 4 * (k % 2))], HONEY, 0.2)
        canvas.disc(0, 0, 54, HONEY)
        face(
            canvas,
            Mood(shut=max(blink(phase, 0.2), 1 - up * 1.6), glad=True, talk=0.8),
            spread=20,
            size=8,
            mouth=9,
        )
    _peak(canvas, 70, 96, 170, mix(PLUM, LILAC, 0.35))
    _peak(canvas, 304, 84, 180, mix(PLUM, LILAC, 0.2))
    _peak(canvas, 190, 176, 190, mix(PLUM, SEA, 0.35))
    canvas.oval(80, 284, 190, 62, LEAF)
    canvas.oval(290, 290, 190, 58, mix(LEAF, FOREST, 0.4))
    for x, y, size in ((40, 232, 0.8), (74, 240, 1.0), (312, 240, 1.0), (340, 244, 0.7), (282, 246, 0.75)):
        _fir(canvas, x, y, size)
    for k, (x, y) in enumerate(((92, 60), (272, 46))):
        cloud(canvas, x + 10 * wave(phase, 1, k / 2), y, 0.8, WHITE)


def _peak(canvas: Canvas, x: float, top: float, half: float, colour: Colour) -> None:
    high = 280 - top
    canvas.corners([(x - half, 280), (x, top), (x + half, 280)], colour, 0.1)
    cut = 0.3
    left, right, low = x - half * cut, x + half * cut, top + high * cut
    snow = [
        (x, top + high * 0.045),
        (right - half * 0.03, low),
        (x + half * 0.1, low - 8),
        (x, low + 5),
        (x - half * 0.1, low - 8),
        (left + half * 0.03, low),
    ]
    canvas.corners(snow, WHITE, 0.16)


def _fir(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.placed(x, y, size=size):
        canvas.line([(0, 0), (0, 10)], 6, COCOA)
        for low, half in ((2, 17), (-12, 13)):
            canvas.corners([(-half, low), (half, low), (0, low - 32)], FOREST, 0.15)


def beach(canvas: Canvas, phase: float) -> None:
    """A wave comes in, a crab greets it."""
    canvas.disc(292, 56, 30, HONEY)
    cloud(canvas, 90 + 8 * wave(phase), 48, 0.9, WHITE)
    cloud(canvas, 206 - 6 * wave(phase), 36, 0.6, WHITE)
    canvas.box(-5, 96, 365, 280, 0, SEA)
    _boat(canvas, phase)
    _surf(canvas, 20 * swell(phase))
    canvas.star(62, 240, 15, CORAL, 20)
    with canvas.placed(206, 236 - 4 * swell(phase), turn=3 * wave(phase, 2)):
        _crab(canvas, phase)


def _surf(canvas: Canvas, reach: float) -> None:
    """Shallow water that has come up the sand by this much."""
    ends = ((-40, 190), (66, 195), (150, 185), (240, 197), (330, 185), (410, 190))
    edge = [(x, y + reach) for x, y in ends]
    canvas.blob([(-40, 120), *edge, (410, 120)], TEAL)
    canvas.blob([(-60, 300), *((x, y + 5) for x, y in edge), (420, 300)], BUTTER)
    canvas.line(edge, 9, WHITE)
    canvas.line([(x, y - 14) for x, y in edge], 3, mix(TEAL, WHITE, 0.45))


def _boat(canvas: Canvas, phase: float) -> None:
    with canvas.placed(226, 122, turn=4 * wave(phase)):
        canvas.corners([(-30, -8), (30, -8), (18, 9), (-18, 9)], COCOA, 0.2)
        canvas.corners([(-2, -12), (-2, -60), (-30, -14)], WHITE, 0.08)
        canvas.corners([(3, -12), (3, -52), (24, -14)], CORAL, 0.08)


def _crab(canvas: Canvas, phase: float) -> None:
    for side in (-1, 1):
        for k in range(3):
            canvas.line([(side * 30, -6 + 5 * k), (side * 47, -4 + 7 * k), (side * 50, 8 + 4 * k)], 5, BRICK)
        wag = 16 * wave(phase, 2, 0.25 * side)
        with canvas.placed(side * 36, -18, turn=side * (12 + wag)):
            canvas.line([(0, 0), (side * 6, -18)], 7, BRICK)
            canvas.oval(side * 8, -28, 13, 13, CORAL)
            canvas.corners([(side * 8 - 6, -45), (side * 8 + 6, -45), (side * 8, -26)], BUTTER, 0.1)
        canvas.line([(side * 13, -18), (side * 15, -36)], 5, BRICK)
    canvas.oval(0, -4, 42, 26, CORAL)
    for side in (-1, 1):
        canvas.disc(side * 15, -38, 9.5, WHITE)
        eye(canvas, side * 15, -38, 6.5, Mood(shut=blink(phase, 0.5)))
        canvas.oval(side * 24, 2, 7, 4.5, ROSE)
    canvas.arc(0, -4, 10, 8, 15, 165, 3.4, INK)


def balloon(canvas: Canvas, phase: float) -> None:
    """A hot-air balloon with a face drifts over the clouds."""
    for k, (y, size) in enumerate(((64, 0.9), (170, 1.1))):
        x = -60 + 480 * onward(phase, 1, 0.3 + 0.5 * k)
        cloud(canvas, x, y, size, mix(SKY, WHITE, 0.75))
    with canvas.placed(180, 128 + 6 * wave(held(phase, 6))):
        for side in (-1, 1):
            canvas.line([(side * 30, 56), (side * 18, 94)], 3, COCOA)
        envelope = closed(
            [(0, -106), (70, -76), (86, -18), (44, 44), (0, 66), (-44, 44), (-86, -18), (-70, -76)]
        )
        canvas.fill(envelope, CORAL)
        with canvas.clipped(envelope):
            canvas.oval(0, -20, 52, 100, BUTTER)
            canvas.oval(0, -20, 20, 100, mix(CORAL, APRICOT, 0.3))
        with canvas.placed(0, -24):
            face(canvas, Mood(shut=blink(phase, 0.5), glad=True, talk=0.8), spread=28, size=9, mouth=10)
        canvas.box(-24, 90, 24, 120, 8, CARAMEL)
        canvas.box(-28, 86, 28, 97, 5, COCOA)
        canvas.line([(-20, 108), (20, 108)], 3, COCOA)
    cloud(canvas, 60 + 6 * wave(phase), 262, 1.6, WHITE)
    cloud(canvas, 308 - 6 * wave(phase), 258, 1.8, WHITE)
    cloud(canvas, 190, 276, 1.4, WHITE)


PICTURES = (
    Picture("train", train, frames=12, pause=90, ground=SKY),
    Picture("sunrise", sunrise, frames=16, pause=140, ground=PEACH),
    Picture("beach", beach, frames=12, pause=150, ground=SKY),
    Picture("balloon", balloon, frames=12, pause=160, ground=SKY),
)
