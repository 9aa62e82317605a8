"""A plant, a bird, a fish and a family of ducks."""

from __future__ import annotations

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import arc, oval
from bot.ideas.gifs.drawing.easing import blink, hop, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, eye, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    APRICOT,
    BLUSH,
    BRICK,
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    FOREST,
    HONEY,
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
from bot.ideas.gifs.drawing.scenery import backdrop, note


def growing(canvas: Canvas, phase: float) -> None:
    """A flower drinks, grows and opens."""
    backdrop(canvas, SKY)
    thirst = hump(phase, 0.2, 0.85, 0.35)
    rain = hump(phase, 0.52, 0.8, 0.2)
    with canvas.placed(168, 178):
        _flower(canvas, 1 - thirst, phase)
    canvas.corners([(116, 176), (220, 176), (206, 232), (130, 232)], CORAL, 0.12)
    canvas.box(108, 168, 228, 188, 8, mix(CORAL, BRICK, 0.4))
    with canvas.placed(168, 208):
        face(
            canvas,
            Mood(shut=max(rain, blink(phase, 0.08)), glad=True),
            spread=19,
            size=7,
            mouth=8,
            cheeks=ROSE,
        )
    with canvas.placed(286 - 12 * rain, 96, turn=-6 - 20 * rain):
        _can(canvas)
    for k in range(5 if rain > 0.6 else 0):
        fall = onward(phase, 3, k / 5)
        canvas.line(
            [(196 + 7 * k - 10 * fall, 104 + 56 * fall), (195 + 7 * k - 11 * fall, 112 + 56 * fall)],
            3,
            SEA,
            tip=5,
        )


def _flower(canvas: Canvas, grown: float, phase: float) -> None:
    tall, lean = 62 + 44 * grown, 26 * (1 - grown) + 3 * wave(phase)
    canvas.line([(0, 0), (2, -tall * 0.5), (lean * 0.8, -tall)], 8, FOREST, tip=6)
    for side in (-1, 1):
        with canvas.placed(0, -20 - 8 * grown, turn=side * (70 - 26 * grown)):
            canvas.blob([(0, 0), (-9, -20), (0, -38 - 8 * grown), (9, -20)], LEAF)
    with canvas.placed(lean * 0.8, -tall - 6, turn=lean * 2, size=0.62 + 0.38 * grown):
        for k in range(8):
            with canvas.placed(0, 0, turn=45 * k):
                canvas.oval(0, -20, 10.5, 16, HONEY if k % 2 else mix(HONEY, BUTTER, 0.5))
        canvas.disc(0, 0, 16, mix(CARAMEL, COCOA, 0.3))


def _can(canvas: Canvas) -> None:
    canvas.arc(40, 0, 26, 24, -90, 100, 8, TEAL)
    canvas.line([(-30, 14), (-52, 0), (-68, -22)], 11, TEAL, tip=8)
    canvas.line([(-76, -14), (-62, -30)], 9, mix(TEAL, WHITE, 0.3))
    canvas.box(-36, -26, 40, 34, 12, mix(TEAL, WHITE, 0.15))
    canvas.oval(2, -26, 32, 7, mix(TEAL, SEA, 0.6))
    canvas.heart(2, 6, 10, ROSE)


def singing(canvas: Canvas, phase: float) -> None:
    """A round bird sings on a branch."""
    backdrop(canvas, MINT, floor=300)
    canvas.line([(-10, 216), (90, 204), (200, 208), (300, 196), (372, 206)], 13, COCOA, tip=8)
    for x, y, turn in ((60, 192, -40), (84, 222, 150), (276, 182, 30), (316, 216, 140), (330, 184, -20)):
        canvas.oval(x, y, 8, 17, LEAF, turn)
    trill = swell(phase, 4) * hump(onward(phase, shift=0.2), 0.05, 0.75, 0.15)
    for k in range(3):
        life = onward(phase, shift=k / 3 + 0.1)
        size = min(1, 4 * life, 4 * (1 - life)) * 1.1
        if size > 0.15:
            note(
                canvas,
                252 + 66 * life,
                124 - 26 * k - 40 * life,
                size,
                (CORAL, TEAL, PLUM)[k],
                12 * wave(life),
            )
    with canvas.placed(168, 204, turn=3 * wave(phase), size=(1 + 0.03 * trill, 1 - 0.03 * trill)):
        _bird(canvas, Mood(shut=max(0.9 * hump(phase, 0.3, 0.52), 0), glad=True), trill)


def _bird(canvas: Canvas, mood: Mood, trill: float) -> None:
    canvas.line([(-40, -36), (-78, -18), (-96, -22)], 20, mix(SEA, TEAL, 0.3), tip=13)
    for x in (-12, 14):
        canvas.line([(x, -4), (x, 6)], 5, AMBER)
    canvas.oval(0, -54, 62, 54, TEAL)
    with canvas.clipped(oval(0, -54, 62, 54)):
        canvas.oval(22, -28, 46, 42, PEACH)
    canvas.line([(4, -106), (-2, -118), (-10, -120)], 6, TEAL, tip=3)
    with canvas.placed(-30, -46, turn=14 - 16 * trill):
        canvas.blob([(14, -18), (10, 18), (-22, 26), (-34, 14), (-14, -16)], mix(SEA, TEAL, 0.3))
    canvas.oval(44, -54, 8, 5, BLUSH)
    canvas.oval(2, -54, 8, 5, BLUSH)
    canvas.corners([(52, -78 - 5 * trill), (88, -67 - 9 * trill), (54, -62)], HONEY, 0.2)
    canvas.corners([(54, -66), (80, -60 + 9 * trill), (50, -54 + 3 * trill)], AMBER, 0.2)
    for x in (8, 38):
        eye(canvas, x, -68, 7.5, mood)


def goldfish(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, LILAC)
    bowl = [*arc(180, 138, 104, 92, -58, 238)]
    canvas.fill(bowl, mix(SKY, WHITE, 0.6))
    with canvas.clipped(bowl):
        canvas.box(60, 92 + 2 * wave(phase, 2), 300, 240, 1, mix(SKY, TEAL, 0.25))
        canvas.oval(180, 236, 100, 30, BUTTER)
        for x, sway, tall in ((112, 5, 62), (126, -5, 44), (252, 6, 52)):
            canvas.line(
                [(x, 218), (x + sway * wave(phase), 218 - tall / 2), (x - sway * wave(phase), 218 - tall)],
                8,
                LEAF,
                tip=4,
            )
        for k in range(4):
            rise = onward(phase, shift=k / 4)
            canvas.arc(250 - 14 * (k % 2), 196 - 96 * rise, 3 + k % 3, 3 + k % 3, 0, 360, 2, WHITE)
        swim = wave(phase, shift=0.08)
        ahead = 1.0 if 0 <= onward(phase, shift=0.33) < 0.5 else -1.0
        near = _turning(onward(phase, shift=0.33), ahead)
        with canvas.placed(
            180 - 34 * swim, 152 + 8 * wave(phase, 2), turn=3 * wave(phase, 3), size=(near, 1)
        ):
            _fish(canvas, phase)
    canvas.oval(180, 61, 60, 9, mix(SKY, WHITE, 0.85))
    canvas.oval(180, 62, 50, 6, mix(SKY, TEAL, 0.15))
    canvas.arc(180, 138, 90, 78, 150, 215, 6, WHITE)


def _turning(turn: float, ahead: float) -> float:
    """How broad the fish looks: narrow for a moment when it turns about."""
    edge = min(turn % 0.5, 0.5 - turn % 0.5) / 0.06
    return ahead * min(1.0, max(0.25, edge))


def _fish(canvas: Canvas, phase: float) -> None:
    with canvas.placed(36, 0, turn=14 * wave(phase, 5)):
        canvas.blob([(0, -4), (22, -28), (42, -24), (32, 0), (42, 24), (22, 28), (0, 4)], APRICOT)
    canvas.blob([(-18, -28), (4, -46), (24, -36), (22, -20)], APRICOT)
    canvas.oval(-4, 0, 46, 34, CORAL)
    with canvas.clipped(oval(-4, 0, 46, 34)):
        canvas.oval(-14, 26, 44, 22, PEACH)
    with canvas.placed(8, 8, turn=16 * wave(phase, 5)):
        canvas.blob([(-4, -8), (22, -2), (20, 14), (2, 12)], APRICOT)
    for x in (-34, -6):
        eye(canvas, x, -8, 7, Mood(shut=blink(phase, 0.45)))
    canvas.oval(-40, 5, 6, 4, BLUSH)
    canvas.oval(0, 5, 6, 4, BLUSH)
    canvas.arc(-21, 2, 5, 4, 15, 165, 2.6, COCOA)


def ducks(canvas: Canvas, phase: float) -> None:
    """A duck and three ducklings on their way."""
    backdrop(canvas, SKY, floor=300)
    canvas.blob([(20, 200), (100, 178), (262, 180), (342, 204), (300, 258), (62, 258)], SAGE)
    for k in range(6):
        x = 42 + 48 * (onward(phase) + k)
        canvas.line([(x, 232), (x - 3, 222)], 4, LEAF, tip=2)
        canvas.line([(x + 2, 232), (x + 6, 224)], 4, LEAF, tip=2)
    _duck(canvas, 116, 214, 1.0, phase, WHITE)
    for k in range(3):
        _duck(canvas, 204 + 46 * k, 218, 0.5, phase + 0.13 * (k + 1), HONEY)


def _duck(canvas: Canvas, x: float, y: float, size: float, phase: float, down: Colour) -> None:
    """Walks to the left."""
    step = wave(phase)
    with canvas.placed(x, y - 5 * size * hop(phase, 2), turn=4 * step, size=size):
        for side in (-1, 1):
            canvas.line([(side * 12, -16), (side * 12 + 9 * side * step, 0)], 6, AMBER)
            canvas.oval(side * 12 + 9 * side * step - 5, 1, 11, 5, AMBER)
        canvas.blob([(-46, -42), (-10, -62), (40, -56), (66, -70), (58, -28), (20, -8), (-30, -12)], down)
        canvas.oval(-34, -88, 35, 32, down)
        canvas.line([(-30, -66), (-24, -46)], 44, down)
        canvas.blob([(-4, -46), (30, -48), (44, -34), (22, -22), (0, -28)], mix(down, CARAMEL, 0.22))
        canvas.corners([(-62, -86), (-88, -80), (-84, -70), (-60, -72)], AMBER, 0.3)
        for u in (-52, -26):
            eye(canvas, u, -92, 7 if size > 0.8 else 8, Mood(shut=blink(phase, 0.4)))
        canvas.oval(-22, -78, 7, 4.5, BLUSH)


PICTURES = (
    Picture("plant", growing, frames=18, pause=110),
    Picture("bird", singing, frames=15, pause=100),
    Picture("fish", goldfish, frames=16, pause=120),
    Picture("ducks", ducks, frames=10, pause=100),
)
