"""Congratulations, a birthday, fireworks, Friday and the weekend."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing import curves
from bot.ideas.gifs.drawing.animals import BEAR
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import ease, hop, hump, onward, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    APRICOT,
    BLUSH,
    BUTTER,
    COCOA,
    CORAL,
    DUSK,
    FOREST,
    HONEY,
    LEAF,
    LILAC,
    MINT,
    NIGHT,
    PEACH,
    PLUM,
    ROSE,
    SAGE,
    TEAL,
    WHITE,
    Colour,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, confetti, starry

PAPER = (CORAL, HONEY, TEAL, PLUM, LEAF, BLUSH)


def congratulating(canvas: Canvas, phase: float) -> None:
    """A star jumping for joy under confetti."""
    backdrop(canvas, MINT)
    confetti(canvas, phase, PAPER)
    height = hop(phase, shift=0.3)
    flat = 1 - 0.1 * (1 - min(1, height * 3))
    with canvas.placed(180, 222 - 30 * height, turn=4 * wave(phase), size=(1 / flat, flat)):
        for side in (-1, 1):
            canvas.line([(side * 18, -20), (side * 22, 2 + 4 * height)], 12, AMBER)
        canvas.corners(curves.star(0, -66, 82, waist=0.6), HONEY, 0.32)
        with canvas.placed(0, -68):
            face(canvas, Mood(talk=0.9), spread=21, size=8, mouth=9)
        canvas.corners([(-20, -122), (20, -122), (0, -164)], CORAL, 0.12)
        canvas.line([(-11, -135), (11, -130)], 5, BUTTER)
        canvas.disc(0, -163, 8, WHITE)


def birthday(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, ROSE)
    _garland(canvas)
    canvas.oval(180, 226, 112, 13, WHITE)
    canvas.box(92, 150, 268, 226, 16, APRICOT)
    _icing(canvas, 92, 268, 150, 24)
    canvas.box(122, 104, 238, 156, 14, PEACH)
    _icing(canvas, 122, 238, 104, 18)
    for k in range(5):
        canvas.disc(112 + 34 * k, 215, 5, (TEAL, HONEY, LEAF, PLUM, CORAL)[k])
    with canvas.placed(180, 186):
        face(canvas, Mood(shut=hump(phase, 0.55, 0.8), glad=True, talk=0.8), spread=27, size=8.5, mouth=9)
    for k in range(3):
        _candle(canvas, 146 + 34 * k, 102, (TEAL, HONEY, PLUM)[k], phase + k / 3)


def _garland(canvas: Canvas) -> None:
    canvas.arc(180, -2, 158, 26, 4, 176, 2.5, COCOA)
    for k in range(7):
        angle = pi * (0.12 + 0.76 * k / 6)
        x, y = 180 + 158 * cos(angle), -2 + 26 * sin(angle)
        canvas.corners([(x - 13, y - 1), (x + 13, y - 1), (x, y + 24)], PAPER[k % 6], 0.12)


def _icing(canvas: Canvas, left: float, right: float, top: float, deep: float) -> None:
    canvas.box(left, top, right, top + 18, 9, WHITE)
    count = 6
    step = (right - left) / count
    for k in range(count):
        x = left + step * (k + 0.5)
        canvas.line([(x, top + 8), (x, top + deep * (0.7 + 0.4 * (k % 2)))], step * 0.96, WHITE)


def _candle(canvas: Canvas, x: float, y: float, colour: Colour, phase: float) -> None:
    canvas.box(x - 5, y - 30, x + 5, y + 4, 3, colour)
    canvas.line([(x - 4, y - 8), (x + 4, y - 14)], 3, WHITE)
    canvas.line([(x - 4, y - 20), (x + 4, y - 26)], 3, WHITE)
    with canvas.placed(x, y - 32, turn=8 * wave(phase, 2), size=(1, 1 + 0.18 * wave(phase, 3))):
        canvas.blob([(0, -24), (8, -8), (5, 2), (-5, 2), (-8, -8)], HONEY)
        canvas.blob([(0, -13), (4, -4), (0, 2), (-4, -4)], WHITE)


def fireworks(canvas: Canvas, phase: float) -> None:
    """Two friends on a hill watch fireworks over a town."""
    starry(canvas, 0, 26, 170, mix(NIGHT, WHITE, 0.55))
    for x, y, shift, colour, size in (
        *((104, 78, 0.65, HONEY, 62), (258, 64, 0.3, CORAL, 56)),
        *((184, 108, 0.98, SAGE, 48), (306, 130, 0.82, LILAC, 38)),
    ):
        _burst(canvas, (x, y), onward(phase, shift=shift), colour, size)
    _town(canvas)
    canvas.oval(180, 292, 250, 62, mix(NIGHT, FOREST, 0.55))
    _watching(canvas, 160, BEAR.fur, 4 * wave(phase), long_ears=False)
    _watching(canvas, 202, WHITE, -4 * wave(phase, shift=0.1), long_ears=True)


def _burst(canvas: Canvas, middle: tuple[float, float], life: float, colour: Colour, size: float) -> None:
    x, y = middle
    if life < 0.22:
        rise = life / 0.22
        top = y + 120 * (1 - ease(rise))
        canvas.line([(x, top + 14), (x, top)], 2, colour, tip=4)
        return
    open_ = (life - 0.22) / 0.78
    reach, glow = size * (1 - (1 - open_) ** 3), min(1.0, 2.2 * (1 - open_))
    for ring, count in ((1.0, 12), (0.5, 6)):
        for k in range(count):
            angle = 2 * pi * (k + ring) / count
            u, v = cos(angle) * ring, sin(angle) * ring
            spot = (x + u * reach, y + v * reach + 14 * open_ * open_)
            tail = (x + u * reach * 0.78, y + v * reach * 0.78 + 10 * open_ * open_)
            if glow * 4.6 > 0.5:
                canvas.line([tail, spot], 1.4 * glow, colour, tip=(5.4 if ring == 1 else 4) * glow)


def _town(canvas: Canvas) -> None:
    for k, (x, wide, high) in enumerate(
        ((10, 40, 50), (52, 34, 76), (90, 44, 58), (228, 40, 64), (270, 36, 88), (310, 44, 54))
    ):
        canvas.box(x, 246 - high, x + wide, 270, 5, mix(NIGHT, DUSK, 0.55))
        for m in range(4):
            if (m + k) % 3:
                u, v = x + 8 + (wide - 22) * (m % 2), 246 - high + 12 + 18 * (m // 2)
                canvas.box(u, v, u + 7, v + 9, 2, HONEY)


def _watching(canvas: Canvas, x: float, fur: Colour, tilt: float, *, long_ears: bool) -> None:
    """A friend seen from behind."""
    shade = mix(fur, NIGHT, 0.3)
    canvas.blob([(x - 21, 252), (x - 17, 222), (x, 212), (x + 17, 222), (x + 21, 252)], shade)
    with canvas.placed(x, 206, turn=tilt):
        for side in (-1, 1):
            if long_ears:
                canvas.oval(side * 8, -27, 6, 17, shade, side * 10)
            else:
                canvas.disc(side * 16, -14, 8, shade)
        canvas.oval(0, 0, 23, 19, shade)


PICTURES = (
    Picture("congratulations", congratulating, frames=14),
    Picture("birthday", birthday, frames=14, pause=100),
    Picture("fireworks", fireworks, frames=16, pause=110, ground=NIGHT),
)
