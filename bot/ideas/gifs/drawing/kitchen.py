"""Coffee, tea, noodles and a pot on the fire."""

from __future__ import annotations

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import box
from bot.ideas.gifs.drawing.easing import blink, hop, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    BRICK,
    BUTTER,
    COCOA,
    CORAL,
    HONEY,
    LEAF,
    MINT,
    PEACH,
    ROSE,
    SKY,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, steam


def coffee(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, PEACH)
    for index in range(3):
        life = onward(phase, shift=index / 3)
        size = 15 * min(1, 3 * life, 3 * (1 - life))
        if size > 1.5:
            canvas.heart(
                176 + 9 * wave(life, 1, index / 3), 92 - 62 * life, size, mix(CORAL, WHITE, 0.35 * life)
            )
    canvas.oval(180, 222, 84, 14, STONE)
    canvas.oval(180, 217, 78, 11, WHITE)
    with canvas.placed(176, 216, turn=2.5 * wave(phase)):
        canvas.arc(58, -56, 26, 25, -100, 100, 13, TEAL)
        canvas.blob([(-62, -104), (62, -104), (58, -36), (38, -4), (-38, -4), (-58, -36)], TEAL)
        canvas.oval(0, -104, 62, 17, mix(TEAL, WHITE, 0.35))
        canvas.oval(0, -102, 53, 12.5, COCOA)
        canvas.oval(0, -100, 26, 6, mix(COCOA, PEACH, 0.65))
        with canvas.placed(0, -58):
            face(canvas, Mood(shut=hump(phase, 0.5, 0.75), glad=True), spread=23, size=8.5, mouth=10)


def tea(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, MINT)
    pour = hump(onward(phase, shift=0.35), 0.05, 0.75, 0.25)
    flow = hump(onward(phase, shift=0.35), 0.18, 0.64, 0.15)
    canvas.oval(246, 224, 54, 9, STONE)
    _teacup(canvas, phase)
    if flow > 0.1:
        canvas.line([(217, 135), (233, 146), (238, 172)], 6 * flow, AMBER)
    with canvas.placed(126, 132 - 10 * pour, turn=26 * pour):
        _teapot(canvas, Mood(shut=blink(phase, 0.5, 0.75), glad=True, talk=0.0))


def _teapot(canvas: Canvas, mood: Mood) -> None:
    dark = mix(CORAL, BRICK, 0.5)
    canvas.arc(-56, 4, 26, 26, 95, 265, 11, dark)
    canvas.line([(44, 22), (72, 2), (86, -28)], 22, dark, tip=11)
    canvas.blob([(-58, 10), (-46, -30), (0, -46), (46, -30), (58, 10), (40, 44), (-40, 44)], CORAL)
    canvas.arc(0, -30, 34, 12, 180, 360, 5, dark)
    canvas.disc(0, -52, 9, dark)
    face(canvas, mood, spread=21, size=8, mouth=9, cheeks=ROSE)


def _teacup(canvas: Canvas, phase: float) -> None:
    steam(canvas, 262, 160, phase, height=30)
    canvas.arc(286, 190, 13, 12, -90, 90, 7, WHITE)
    canvas.oval(246, 172, 42, 10, STONE)
    canvas.oval(246, 173, 36, 7, AMBER)
    canvas.fill(
        [(204, 173), *_half(246, 173, 42, 10), (288, 173), (276, 208), (262, 220), (230, 220), (216, 208)],
        WHITE,
    )
    with canvas.placed(246, 197):
        face(canvas, Mood(shut=blink(phase, 0.3), talk=0.6 * swell(phase)), spread=13, size=5, mouth=5)


def _half(x: float, y: float, wide: float, high: float) -> list[tuple[float, float]]:
    """The near rim of a cup, from left to right."""
    return [(x - wide + 2 * wide * k / 20, y + high * (1 - (k / 10 - 1) ** 2) ** 0.5) for k in range(21)]


def noodles(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, BUTTER)
    steam(canvas, 104, 118, phase, height=36)
    steam(canvas, 262, 122, phase + 0.3, height=36)
    _soup(canvas)
    _lifted(canvas, 26 * swell(phase, 1, 0.5), phase)
    rim = _half(180, 148, 92, 22)
    canvas.fill([(88, 148), *rim, (272, 148), (252, 200), (220, 226), (140, 226), (108, 200)], CORAL)
    canvas.box(142, 220, 218, 234, 6, mix(CORAL, BRICK, 0.6))
    with canvas.placed(180, 192):
        mood = Mood(shut=hump(phase, 0.35, 0.65), glad=True)
        face(canvas, mood, spread=27, size=8.5, mouth=9, cheeks=ROSE)


def _soup(canvas: Canvas) -> None:
    canvas.oval(180, 146, 92, 26, mix(CORAL, BRICK, 0.4))
    canvas.oval(180, 148, 82, 20, AMBER)
    for k in range(5):
        canvas.arc(150 + 14 * k, 152, 26, 8, 180, 360, 5, BUTTER)
    canvas.oval(118, 146, 19, 11, WHITE, -8)
    canvas.oval(119, 146, 10, 6, HONEY, -8)
    for x, y in ((232, 156), (246, 146), (222, 142), (148, 160)):
        canvas.oval(x, y, 5, 3, LEAF)


def _lifted(canvas: Canvas, lift: float, phase: float) -> None:
    """Noodles between two chopsticks."""
    top = 104 - lift
    for k in range(6):
        x = 166 + 7.5 * k
        sway = 3 * wave(phase, 2, k / 6)
        canvas.line(
            [(x, top), (x + sway, (top + 150) / 2), (x, 152)], 5, BUTTER if k % 2 else mix(BUTTER, HONEY, 0.4)
        )
    for shift in (0, 9):
        canvas.line([(154, top + 3 - shift), (296, top - 34 - shift * 2)], 6, COCOA, tip=8)


def cooking(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, SKY)
    rattle = hop(phase, 4) * (0.4 + 0.6 * swell(phase))
    for x, shift in ((120, 0.0), (242, 0.45)):
        steam(canvas, x, 104, phase + shift, height=46)
    for k in range(5):
        _flame(canvas, 132 + 24 * k, 232, 0.8 + 0.2 * wave(phase, 4, k / 5))
    for side in (-1, 1):
        canvas.box(180 + side * 88 - 16, 142, 180 + side * 88 + 16, 156, 7, SLATE)
    canvas.fill(box(96, 122, 264, 218, 30), SLATE)
    canvas.box(96, 122, 264, 140, 9, mix(SLATE, WHITE, 0.25))
    with canvas.placed(180, 118 - 9 * rattle, turn=3 * wave(phase, 4)):
        canvas.fill([(-84, 2), *_dome(84, 36), (84, 2)], mix(SLATE, WHITE, 0.4))
        canvas.box(-88, -3, 88, 8, 5, mix(SLATE, WHITE, 0.15))
        canvas.disc(0, -40, 10, BRICK)
    with canvas.placed(180, 172):
        face(canvas, Mood(shut=blink(phase, 0.4), talk=0.8), spread=28, size=9, mouth=10)


def _dome(wide: float, high: float) -> list[tuple[float, float]]:
    return [(-wide + 2 * wide * k / 20, 2 - high * (1 - (k / 10 - 1) ** 2) ** 0.5) for k in range(21)]


def _flame(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.placed(x, y, size=(1, size)):
        canvas.blob([(0, -22), (9, -6), (5, 2), (-5, 2), (-9, -6)], HONEY)
        canvas.blob([(0, -11), (4, -3), (0, 2), (-4, -3)], CORAL)


PICTURES = (
    Picture("coffee", coffee, frames=14, pause=110),
    Picture("tea", tea, frames=18, pause=100),
    Picture("noodles", noodles, frames=14, pause=110),
    Picture("cooking", cooking, frames=12, pause=100),
)
