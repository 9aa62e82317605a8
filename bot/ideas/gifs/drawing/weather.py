"""Rain, seen from a dry place."""

from __future__ import annotations

from bot.ideas.gifs.drawing.animals import CAT
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import arc, box
from bot.ideas.gifs.drawing.easing import blink, held, hump, onward, scattered, wave
from bot.ideas.gifs.drawing.faces import Mood, eye
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    BLUSH,
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    FOREST,
    HONEY,
    LEAF,
    LILAC,
    PEACH,
    ROSE,
    SAGE,
    SEA,
    SKY,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, rain, ripple, steam

PANE = box(84, 34, 276, 196, 8)


def at_the_window(canvas: Canvas, phase: float) -> None:
    canvas.box(70, 20, 290, 212, 14, CARAMEL)
    with canvas.clipped(PANE):
        _outside(canvas, phase)
    canvas.box(176, 30, 184, 200, 2, CARAMEL)
    canvas.box(80, 106, 280, 114, 2, CARAMEL)
    for side in (-1, 1):
        _curtain(canvas, side)
    canvas.box(44, 204, 316, 222, 8, mix(CARAMEL, COCOA, 0.4))
    _pot(canvas)
    steam(canvas, 250, 168, phase, height=24)
    canvas.arc(268, 190, 9, 9, -90, 90, 5, CORAL)
    canvas.box(232, 174, 268, 205, 8, CORAL)
    canvas.heart(250, 189, 7, ROSE)
    _watcher(canvas, phase)


def _outside(canvas: Canvas, phase: float) -> None:
    grey = mix(SKY, SEA, 0.45)
    canvas.box(80, 30, 280, 200, 0, grey)
    canvas.oval(120, 206, 80, 60, mix(grey, SAGE, 0.5))
    canvas.oval(240, 210, 90, 48, mix(grey, FOREST, 0.35))
    for index in range(15):
        across, shift = scattered(index)
        y = 10 + 210 * onward(phase, 1 + index % 2, shift)
        x = 84 + 192 * across
        canvas.line([(x, y), (x, y + 12)], 2.2, mix(SKY, WHITE, 0.5), tip=5.5)


def _curtain(canvas: Canvas, side: int) -> None:
    edge = 180 + side * 118
    canvas.blob(
        [(edge, 16), (180 + side * 66, 16), (180 + side * 84, 80), (180 + side * 98, 150), (edge, 176)], PEACH
    )
    canvas.line(
        [(180 + side * 92, 20), (180 + side * 102, 90), (180 + side * 108, 160)], 3, mix(PEACH, CORAL, 0.3)
    )
    canvas.line([(180 + side * 96, 134), (edge - side * 2, 140)], 6, HONEY)


def _pot(canvas: Canvas) -> None:
    for x, y, turn in ((98, 166, -34), (112, 158, 4), (126, 168, 36)):
        canvas.oval(x, y, 8, 19, LEAF, turn)
    canvas.corners([(92, 180), (132, 180), (126, 206), (98, 206)], AMBER, 0.15)
    canvas.box(89, 177, 135, 187, 4, mix(AMBER, COCOA, 0.25))


def _watcher(canvas: Canvas, phase: float) -> None:
    """A cat seen from behind."""
    with canvas.placed(180, 208):
        sway = 12 * wave(phase, 2)
        canvas.blob([(-34, 0), (-32, -40), (-16, -68), (16, -68), (32, -40), (34, 0)], CAT.fur)
        for k in range(3):
            canvas.line([(-9 + 2 * k, -38 + 12 * k), (9 - 2 * k, -38 + 12 * k)], 5, CAT.shade)
        canvas.line([(10, -4), (22, 14), (18 + sway * 0.6, 32), (10 + sway, 46)], 13, CAT.fur, tip=9)
        with canvas.placed(0, -82, turn=7 * wave(phase)):
            for side in (-1, 1):
                with canvas.placed(side * 22, -16, turn=side * 14 * hump(phase, 0.6, 0.7)):
                    canvas.corners(
                        [(-side * 15, -2), (side * 6, -28), (side * 12, 14), (0, 18)], CAT.fur, 0.22
                    )
            canvas.oval(0, 0, 35, 28, CAT.fur)
            for x in (-8, 0, 8):
                canvas.line([(x, -25), (x * 0.9, -14)], 4, CAT.shade, tip=2.5)


def under_the_umbrella(canvas: Canvas, phase: float) -> None:
    """A duckling with an umbrella that is rather too large for it."""
    backdrop(canvas, LILAC)
    rain(canvas, phase, 12, mix(LILAC, SEA, 0.6))
    canvas.oval(180, 230, 84, 12, mix(SKY, SEA, 0.35))
    for x, shift in ((128, 0.1), (236, 0.5)):
        ripple(canvas, x, 230, phase, shift, WHITE)
    with canvas.placed(176, 226, turn=3 * wave(held(phase, 6))):
        canvas.line([(40, -20), (40, -132)], 5, COCOA)
        _umbrella(canvas)
        _duckling(canvas, phase)


def _umbrella(canvas: Canvas) -> None:
    with canvas.placed(34, -124, turn=6):
        canvas.fill([*arc(0, 0, 108, 74, 180, 360), *_scallops(-108, 108, 4)], CORAL)
        canvas.fill([*arc(0, 0, 54, 74, 180, 360), *_scallops(-54, 54, 2)], BUTTER)
        canvas.line([(0, -74), (0, -86)], 6, COCOA)


def _scallops(left: float, right: float, count: int) -> list[tuple[float, float]]:
    """The wavy lower edge, from right to left."""
    step = (right - left) / count
    return [spot for k in range(count) for spot in arc(right - step * (k + 0.5), 0, step / 2, 11, 0, -180)]


def _duckling(canvas: Canvas, phase: float) -> None:
    for side in (-1, 1):
        canvas.oval(side * 16, -2, 13, 6, mix(AMBER, CORAL, 0.7))
    canvas.blob([(-36, -26), (-20, -50), (20, -50), (36, -26), (24, -4), (-24, -4)], HONEY)
    with canvas.placed(0, -70, turn=-4 * wave(held(phase, 6))):
        canvas.oval(0, 0, 37, 33, HONEY)
        canvas.line([(0, -30), (-4, -42), (-10, -46)], 5, HONEY, tip=3)
        canvas.line([(0, -30), (5, -41), (4, -48)], 5, HONEY, tip=3)
        mood = Mood(shut=blink(phase, 0.35), look=(0, -1))
        for side in (-1, 1):
            canvas.oval(side * 27, 9, 6.5, 4.5, BLUSH)
            eye(canvas, side * 17, -2, 6.5, mood)
        canvas.blob([(-13, 7), (0, 2), (13, 7), (8, 15), (-8, 15)], mix(AMBER, CORAL, 0.7))
    canvas.oval(-33, -28, 9, 15, mix(HONEY, AMBER, 0.4), 24)
    canvas.line([(28, -40), (42, -34)], 13, mix(HONEY, AMBER, 0.4))


PICTURES = (
    Picture("rain-window", at_the_window, frames=14, pause=100),
    Picture("umbrella", under_the_umbrella, frames=12, pause=90),
)
