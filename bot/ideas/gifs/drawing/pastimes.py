"""A book, music and a camera."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing.animals import BEAR, bear, sitting
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import between, blink, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, eye, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    BLUSH,
    BRICK,
    BUTTER,
    CORAL,
    HONEY,
    INK,
    LEAF,
    LILAC,
    MINT,
    PLUM,
    SAGE,
    SEA,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, note


def reading(canvas: Canvas, phase: float) -> None:
    """A bookworm in glasses turns a page."""
    backdrop(canvas, SKY)
    with canvas.placed(180, 210):
        _worm(canvas, phase)
        _book(canvas, onward(phase, shift=0.85))


def _worm(canvas: Canvas, phase: float) -> None:
    sway = 5 * wave(phase)
    for k in range(4):
        canvas.disc(sway * k / 4, -20 - 26 * k, 27 - k, LEAF if k % 2 else mix(LEAF, SAGE, 0.5))
    with canvas.placed(sway * 1.3, -124, turn=sway):
        for side in (-1, 1):
            canvas.line([(side * 14, -34), (side * 20, -54)], 4, LEAF)
            canvas.disc(side * 20, -57, 6, CORAL)
        canvas.disc(0, 0, 41, mix(LEAF, SAGE, 0.5))
        face(
            canvas, Mood(shut=blink(phase, 0.2), look=(2.5 * wave(phase, 2), 2)), spread=18, size=7, mouth=14
        )
        for side in (-1, 1):
            canvas.arc(side * 18, 0, 14.5, 14.5, 0, 360, 3.4, INK)
        canvas.line([(-4, -2), (4, -2)], 3.4, INK)


def _book(canvas: Canvas, phase: float) -> None:
    canvas.corners([(-118, -42), (0, -30), (118, -42), (118, 20), (0, 30), (-118, 20)], BRICK, 0.06)
    for side in (-1, 1):
        canvas.blob(
            [(0, -34), (side * 30, -46), (side * 108, -48), (side * 110, 10), (side * 34, 10), (0, 22)], WHITE
        )
        for k in range(4):
            canvas.line(
                [(side * 22, -28 + 10 * k), (side * 60, -34 + 10 * k), (side * 96, -33 + 10 * k)], 2.4, STONE
            )
    turn = between(phase, 0.15, 0.75)
    if 0 < turn < 1:
        x, lift = 108 * cos(pi * turn), 60 * sin(pi * turn)
        canvas.blob(
            [
                (0, -36),
                (x * 0.5, -46 - lift * 0.8),
                (x, -48 - lift),
                (x, 8 - lift),
                (x * 0.5, 6 - lift * 0.7),
                (0, 22),
            ],
            mix(WHITE, STONE, 0.3),
        )
        canvas.line([(0, -36), (x * 0.5, -45 - lift * 0.8), (x, -48 - lift)], 2, STONE)
        canvas.line([(x, -48 - lift), (x, 8 - lift)], 2, STONE)
    canvas.line([(0, -32), (0, 26)], 3, STONE)


def listening(canvas: Canvas, phase: float) -> None:
    """A bear in headphones sways to the music."""
    backdrop(canvas, LILAC)
    for k in range(4):
        life = onward(phase, shift=k / 4)
        side = 1 if k % 2 else -1
        size = min(1, 4 * life, 3 * (1 - life)) * 1.15
        if size > 0.15:
            note(
                canvas,
                180 + side * (82 + 34 * life),
                168 - 112 * life,
                size,
                (CORAL, TEAL, PLUM, AMBER)[k],
                14 * wave(life),
            )
    with canvas.placed(180, 230 - 4 * swell(phase, 2), size=1.16):
        mood = Mood(shut=1, glad=True, talk=0.5)
        sitting(canvas, BEAR, _headphones, mood, left=(-24, -34), right=(24, -34), tilt=10 * wave(phase))


def _headphones(canvas: Canvas, mood: Mood) -> None:
    bear(canvas, mood)
    canvas.arc(0, -4, 55, 49, 190, 350, 8, INK)
    for side in (-1, 1):
        canvas.oval(side * 53, 2, 13, 20, CORAL)
        canvas.oval(side * 57, 2, 7, 13, BRICK)


def photographing(canvas: Canvas, phase: float) -> None:
    """A camera winks, flashes and hands out the picture."""
    backdrop(canvas, MINT)
    flash = hump(phase, 0.32, 0.5, 0.35)
    out = hump(onward(phase, shift=0.35), 0.0, 0.78, 0.25)
    with canvas.placed(180, 178 + 46 * out, turn=1.5 * wave(phase)):
        canvas.box(-46, -66, 46, 32, 5, WHITE)
        canvas.box(-38, -58, 38, 12, 3, SKY)
        with canvas.clipped([(-38, -58), (38, -58), (38, 12), (-38, 12)]):
            canvas.disc(20, -40, 10, HONEY)
            canvas.oval(-16, 18, 36, 24, LEAF)
            canvas.oval(24, 22, 34, 22, SAGE)
    _camera(canvas, phase, flash)
    if flash > 0.05:
        for k in range(8):
            angle = pi * k / 4
            u, v = cos(angle), sin(angle)
            canvas.line(
                [(254 + 24 * u, 62 + 24 * v), (254 + (26 + 18 * flash) * u, 62 + (26 + 18 * flash) * v)],
                5 * flash,
                HONEY,
            )


def _camera(canvas: Canvas, phase: float, flash: float) -> None:
    canvas.box(150, 52, 212, 84, 8, mix(CORAL, BRICK, 0.4))
    canvas.box(110, 60, 136, 80, 5, SLATE)
    canvas.box(84, 72, 276, 192, 24, CORAL)
    canvas.box(84, 160, 276, 192, 16, mix(CORAL, BRICK, 0.3))
    canvas.box(238, 50, 270, 74, 6, mix(BUTTER, WHITE, flash))
    canvas.disc(180, 122, 46, WHITE)
    canvas.disc(180, 122, 39, mix(SEA, INK, 0.45))
    canvas.disc(180, 122, 29, mix(SEA, INK, 0.2))
    canvas.disc(169, 109, 8.5, mix(SKY, WHITE, 0.5))
    canvas.disc(191, 135, 4.5, mix(SKY, SEA, 0.4))
    mood = Mood(shut=max(flash, blink(phase, 0.8)), glad=True)
    for x in (108, 252):
        eye(canvas, x, 112, 9, mood)
        canvas.oval(x, 130, 9, 6, BLUSH)
    canvas.arc(180, 174, 10, 8, 15, 165, 3.4, INK)


PICTURES = (
    Picture("book", reading, frames=16, pause=120),
    Picture("music", listening, frames=12, pause=110),
    Picture("camera", photographing, frames=18, pause=110),
)
