"""Hello, thanks, good luck, get well: pictures that say something to somebody."""

from __future__ import annotations

from bot.ideas.gifs.drawing.animals import BEAR, BUNNY, bear, bunny, limb, sitting
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import blink, held, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    BLUSH,
    BUTTER,
    CORAL,
    FOREST,
    HONEY,
    INK,
    LEAF,
    MINT,
    PEACH,
    PLUM,
    ROSE,
    SKY,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, sparkle

CLOVER_LEAF = (
    *((0, 4), (-27, -26), (-38, -54), (-24, -76), (0, -66)),
    *((24, -76), (38, -54), (27, -26)),
)


def waving(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, BUTTER)
    swing = 13 * wave(phase, 2)
    with canvas.placed(172, 228, size=1.2):
        mood = Mood(shut=blink(phase, 0.55), talk=0.75)
        sitting(
            canvas, BEAR, bear, mood, left=(-18, -30), right=(62 + swing, -104), tilt=-5 + 2 * wave(phase, 2)
        )
        with canvas.placed(62 + swing, -106, turn=swing):
            canvas.oval(0, 2, 7, 6, BEAR.belly)
        _scarf(canvas)
    for reach in (25, 36):
        canvas.arc(247 + swing, 100, reach, reach, -50, 20, 4, HONEY)


def _scarf(canvas: Canvas) -> None:
    canvas.line([(18, -52), (22, -40), (20, -30)], 13, mix(TEAL, INK, 0.2))
    canvas.line([(-26, -57), (0, -49), (26, -57)], 14, TEAL)


def thankful(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, ROSE)
    beat = 1 + 0.09 * swell(phase, 2)
    for index, side in enumerate((-1, 1, -1, 1)):
        life = onward(phase, shift=index / 4)
        size = 11 * min(1, 4 * life, 3 * (1 - life))
        if size > 3:
            canvas.heart(180 + side * (62 + 22 * life + 3 * index), 150 - 100 * life, size, BLUSH)
    with canvas.placed(180, 230, size=1.12):
        mood = Mood(shut=hump(phase, 0.4, 0.8), glad=True)
        sitting(canvas, BUNNY, bunny, mood, tilt=4 * wave(phase))
        with canvas.placed(0, -36, size=beat):
            canvas.heart(0, 0, 27, CORAL)
            canvas.oval(-12, -10, 5.5, 3.5, mix(CORAL, WHITE, 0.6), -35)
        for side in (-1, 1):
            limb(canvas, (side * 30, -56), (side * 22, -27), BUNNY, 15)


def lucky(canvas: Canvas, phase: float) -> None:
    """A clover with four leaves, swaying."""
    backdrop(canvas, MINT)
    sway = 7 * wave(phase)
    with canvas.placed(180, 228, turn=sway * 0.6):
        canvas.line([(0, 0), (5, -40), (0, -98)], 9, FOREST, tip=7)
        canvas.oval(22, -32, 17, 8, FOREST, -24)
        with canvas.placed(0, -108, turn=sway):
            for turn in (45, 135, 225, 315):
                with canvas.placed(0, 0, turn=turn):
                    canvas.blob(CLOVER_LEAF, LEAF)
                    canvas.line([(0, -24), (0, -50)], 4, mix(LEAF, WHITE, 0.4), tip=2)
            canvas.disc(0, 0, 27, LEAF)
            with canvas.placed(0, -4, turn=-sway):
                face(canvas, Mood(shut=blink(phase, 0.45), talk=0.7), spread=17, size=7, mouth=8)
    for index, (x, y) in enumerate(((70, 88), (292, 74), (302, 176), (62, 186), (104, 44))):
        sparkle(canvas, x, y, 12 * swell(phase, 1, index / 5), HONEY)


def getting_well(canvas: Canvas, phase: float) -> None:
    """A bear in a blanket with a thermometer, a plaster and something hot to drink."""
    backdrop(canvas, SKY)
    blanket, fold = PLUM, mix(PLUM, WHITE, 0.3)
    with canvas.placed(180, 232, size=1.16):
        canvas.blob([(-62, -8), (-60, -52), (-40, -74), (40, -74), (60, -52), (62, -8), (0, 0)], blanket)
        with canvas.placed(0, -92, turn=4 * wave(held(phase, 10))):
            bear(canvas, Mood(shut=hump(phase, 0.5, 0.85)))
            _plaster(canvas)
            _thermometer(canvas)
        canvas.blob(
            [(-54, -58), (-20, -50), (0, -42), (20, -50), (54, -58), (62, -8), (0, 0), (-62, -8)], blanket
        )
        for x, y in ((-44, -22), (46, -16), (44, -42), (-28, -10), (-34, -42)):
            canvas.heart(x, y, 5.5, fold)
        _mug(canvas)


def _plaster(canvas: Canvas) -> None:
    with canvas.placed(22, -30, turn=28):
        canvas.box(-14, -6, 14, 6, 6, PEACH)
        canvas.box(-5, -6, 5, 6, 1, mix(PEACH, CORAL, 0.35))


def _thermometer(canvas: Canvas) -> None:
    canvas.line([(10, 25), (40, 15)], 6, WHITE)
    canvas.line([(10, 25), (26, 20)], 2.6, CORAL)


def _mug(canvas: Canvas) -> None:
    canvas.arc(26, -24, 9, 9, -80, 80, 5, CORAL)
    canvas.box(-10, -40, 26, -8, 8, CORAL)
    canvas.heart(8, -24, 7, ROSE)
    for x, y in ((-10, -20), (22, -13)):
        canvas.oval(x, y, 10, 8, BEAR.fur)


PICTURES = (
    Picture("hello-bear", waving, frames=12, pause=80),
    Picture("thanks", thankful, frames=14, pause=110),
    Picture("good-luck", lucky, frames=14, pause=110),
    Picture("get-well", getting_well, frames=16, pause=120),
)
