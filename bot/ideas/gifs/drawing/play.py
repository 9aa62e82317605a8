"""Popcorn, a game and paint."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import between, blink, hump, onward, scattered, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    CREAM,
    HONEY,
    INK,
    LEAF,
    PEACH,
    PLUM,
    ROSE,
    STONE,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop


def popcorn(canvas: Canvas, phase: float) -> None:
    """A box of popcorn at the cinema, hopping with joy."""
    backdrop(canvas, ROSE)
    for k in range(5):
        life = onward(phase, shift=k / 5)
        x = 180 + (-80, 62, -34, 92, 10)[k] * life
        _kernel(canvas, x, 106 - 78 * 4 * life * (1 - life) * (0.8 + 0.2 * (k % 2)), 9, 200 * life)
    for k in range(15):
        across, down = scattered(k)
        _kernel(canvas, 112 + 136 * across, 86 + 30 * down - 12 * sin(pi * across), 13, 70 * k)
    box = [(104, 106), (256, 106), (236, 230), (124, 230)]
    canvas.corners(box, WHITE, 0.05)
    for k in range(4):
        left, low = 104 + 43.4 * k, 124 + 32 * k
        canvas.corners([(left, 104), (left + 21.7, 104), (low + 16, 231), (low, 231)], CORAL, 0.03)
    for k in range(7):
        canvas.disc(115 + 21.7 * k, 106, 11.5, WHITE if k % 2 else CORAL)
    canvas.oval(180, 170, 47, 34, CREAM)
    with canvas.placed(180, 164):
        face(canvas, Mood(shut=hump(phase, 0.5, 0.8), glad=True, talk=0.9), spread=20, size=8, mouth=9)


def _kernel(canvas: Canvas, x: float, y: float, size: float, turn: float) -> None:
    with canvas.placed(x, y, turn=turn, size=size / 10):
        for u, v in ((-6, -2), (5, -5), (2, 6)):
            canvas.disc(u, v, 8, mix(BUTTER, WHITE, 0.55))
        canvas.disc(0, 0, 4, HONEY)


def gaming(canvas: Canvas, phase: float) -> None:
    """A game controller, all thumbs."""
    backdrop(canvas, BUTTER)
    for k in range(3):
        life = onward(phase, shift=k / 3)
        size = 5.2 * min(1, 4 * life, 3 * (1 - life))
        _pixel_heart(canvas, 112 + 68 * k + 6 * wave(life), 84 - 52 * life, size)
    with canvas.placed(180, 160 + 3 * wave(phase, 2), turn=6 * wave(phase)):
        half = [(64, -54), (108, -26), (118, 46), (88, 66), (52, 34)]
        canvas.blob([(0, -48), *half, *((-x, y) for x, y in reversed(half))], PLUM)
        _buttons(canvas, phase)
        with canvas.placed(0, -10):
            face(canvas, Mood(shut=blink(phase, 0.4), talk=0.9), spread=20, size=8.5, mouth=10)


def _buttons(canvas: Canvas, phase: float) -> None:
    dark = mix(PLUM, INK, 0.25)
    canvas.line([(-84, -12), (-52, -12)], 13, dark)
    canvas.line([(-68, -28), (-68, 4)], 13, dark)
    for k, colour in enumerate((CORAL, HONEY, TEAL, LEAF)):
        press = hump(onward(phase, 2, k / 4), 0.1, 0.4)
        x, y = 68 + 18 * cos(pi * k / 2), -12 + 18 * sin(pi * k / 2)
        canvas.disc(x, y, 9 - 1.8 * press, mix(colour, WHITE, 0.4 * press))
    for side in (-1, 1):
        canvas.disc(side * 40, 24, 13, dark)
        canvas.disc(side * 40 + 3 * wave(phase, 2), 22, 9, mix(PLUM, WHITE, 0.3))


def _pixel_heart(canvas: Canvas, x: float, y: float, cell: float) -> None:
    rows = (".##.##.", "#######", "#######", ".#####.", "..###..", "...#...")
    for row, line in enumerate(rows):
        left, right = line.find("#"), line.rfind("#")
        for start, end in ((left, 2), (4, right)) if row == 0 else ((left, right),):
            u, v = x + (start - 3.5) * cell, y + (row - 3) * cell
            canvas.fill(
                [
                    (u, v),
                    (u + (end - start + 1) * cell, v),
                    (u + (end - start + 1) * cell, v + cell),
                    (u, v + cell),
                ],
                CORAL,
            )


def painting(canvas: Canvas, phase: float) -> None:
    """A palette, and a brush that draws a rainbow."""
    backdrop(canvas, PEACH)
    turn = onward(phase, shift=0.5)
    begun, drawn = between(turn, 0.62, 1), between(turn, 0, 0.38)
    for k, colour in enumerate((CORAL, HONEY, LEAF, TEAL)):
        if drawn - begun > 0.01:
            arch = (182, 132, 116 - 15 * k, 100 - 15 * k, 180 + 180 * begun, 180 + 180 * drawn)
            canvas.arc(*arch, 14, colour)
    with canvas.placed(176, 182, turn=2 * wave(phase)):
        _palette(canvas, Mood(shut=blink(phase, 0.3), talk=0.8))
    _brush(canvas, drawn - begun, 1 - 0.4 * hump(turn, 0.6, 1))


def _palette(canvas: Canvas, mood: Mood) -> None:
    canvas.blob([(-104, 6), (-72, -46), (20, -56), (98, -22), (96, 34), (40, 54), (-56, 50)], CARAMEL)
    canvas.oval(70, 28, 13, 9, mix(PEACH, INK, 0.14), -20)
    spots = ((-70, -12, CORAL), (-34, -34, HONEY), (12, -38, LEAF), (54, -26, TEAL), (80, -2, PLUM))
    for x, y, colour in spots:
        canvas.blob([(x - 13, y), (x, y - 11), (x + 14, y - 2), (x + 3, y + 11)], colour)
    with canvas.placed(-16, 12):
        face(canvas, mood, spread=22, size=8, mouth=9)


def _brush(canvas: Canvas, along: float, reach: float) -> None:
    """Its tip lies on the rainbow, this far along."""
    angle = pi * (1 + along)
    x, y = 182 + 94 * reach * cos(angle), 132 + 78 * reach * sin(angle)
    with canvas.placed(x, y, turn=30 + 10 * cos(angle)):
        canvas.line([(0, -20), (0, -70)], 8, COCOA, tip=5)
        canvas.line([(0, -14), (0, -26)], 12, STONE)
        canvas.blob([(-8, -14), (8, -14), (5, 0), (0, 8), (-5, 0)], PLUM)


PICTURES = (
    Picture("popcorn", popcorn, frames=14, pause=90),
    Picture("game", gaming, frames=12, pause=110),
    Picture("paint", painting, frames=16, pause=130),
)
