"""Lights in the dark: a lamp for Diwali, lotus and lanterns for Vesak, the quiet night of Nyepi."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import arc, oval
from bot.ideas.gifs.drawing.easing import hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    APRICOT,
    BLUSH,
    BRICK,
    BUTTER,
    CARAMEL,
    CORAL,
    DUSK,
    HONEY,
    LEAF,
    NIGHT,
    PLUM,
    ROSE,
    SEA,
    TEAL,
    WHITE,
    Colour,
    mix,
)
from bot.ideas.gifs.drawing.scenery import sparkle, starry

DARK = (22, 26, 54)
QUIET_SKY = mix(NIGHT, DUSK, 0.45)


def crescent(canvas: Canvas, x: float, y: float, size: float, colour: Colour, sky: Colour) -> None:
    canvas.disc(x, y, size, colour)
    canvas.disc(x + size * 0.42, y - size * 0.16, size * 0.8, sky)


def lantern(canvas: Canvas, glow: float) -> None:
    """A lantern with coloured panes, hanging from the point above it."""
    canvas.arc(0, 4, 7, 7, 0, 360, 3, HONEY)
    canvas.corners([(-26, 30), (26, 30), (12, 10), (-12, 10)], AMBER, 0.15)
    canvas.corners([(-28, 30), (28, 30), (22, 92), (-22, 92)], AMBER, 0.08)
    canvas.corners([(-20, 38), (20, 38), (15, 86), (-15, 86)], mix(HONEY, WHITE, 0.55 * glow), 0.1)
    with canvas.placed(0, 76, size=(1, 0.85 + 0.25 * glow)):
        canvas.blob([(0, -24), (8, -8), (5, 3), (-5, 3), (-8, -8)], CORAL)
    for x in (-8, 8):
        canvas.line([(x * 1.1, 36), (x * 0.8, 88)], 3, AMBER)
    canvas.box(-27, 90, 27, 101, 5, HONEY)
    canvas.line([(0, 101), (0, 116)], 5, HONEY, tip=2)


def diwali(canvas: Canvas, phase: float) -> None:
    """A clay lamp smiling in a circle of coloured powder."""
    _rangoli(canvas, phase)
    for x, y, shift in ((52, 226, 0.2), (308, 226, 0.7)):
        with canvas.placed(x, y, size=0.42):
            _lamp(canvas, phase + shift, smiling=False)
    with canvas.placed(180, 212, size=1.1):
        _lamp(canvas, phase, smiling=True)
    for k, (x, y) in enumerate(((60, 66), (300, 56), (96, 120), (272, 122))):
        sparkle(canvas, x, y, 11 * swell(phase, 1, k / 4), BUTTER)


def _rangoli(canvas: Canvas, phase: float) -> None:
    """A flat flower on the floor, its rings lighting up in turn."""
    floor = mix(PLUM, NIGHT, 0.5)
    canvas.oval(180, 214, 168, 50, mix(floor, PLUM, 0.45))
    for ring, (reach, petals, colour) in enumerate(((146, 20, CORAL), (112, 16, HONEY), (78, 12, TEAL))):
        for k in range(petals):
            angle = 2 * pi * (k + 0.5 * ring) / petals
            glow = 0.3 * swell(phase, 1, -ring / 3)
            canvas.oval(
                180 + reach * cos(angle), 214 + reach * 0.3 * sin(angle), 12, 5.5, mix(colour, WHITE, glow)
            )


def _lamp(canvas: Canvas, phase: float, *, smiling: bool) -> None:
    for size, shade in ((52, 0.14), (36, 0.3)):
        canvas.oval(
            0,
            -96,
            size + 4 * wave(phase, 2),
            size + 8 + 5 * wave(phase, 2),
            mix(mix(PLUM, NIGHT, 0.5), HONEY, shade),
        )
    with canvas.placed(0, -58, turn=5 * wave(phase), size=(1, 1 + 0.1 * wave(phase, 2))):
        canvas.blob([(0, -66), (13, -38), (17, -14), (0, 2), (-17, -14), (-13, -38)], HONEY)
        canvas.blob([(0, -40), (9, -18), (0, 0), (-9, -18)], WHITE)
    canvas.fill([(-82, -62), *arc(0, -62, 82, 62, 180, 0)], CARAMEL)
    canvas.oval(0, -62, 82, 14, mix(CARAMEL, BRICK, 0.5))
    canvas.oval(0, -60, 70, 9, AMBER)
    for k in range(-3, 4):
        canvas.disc(k * 22, -44 + abs(k) * 0.5, 3.6, (BUTTER, BLUSH)[k % 2])
    if smiling:
        with canvas.placed(0, -30):
            face(canvas, Mood(shut=hump(phase, 0.45, 0.75), glad=True), spread=20, size=7, mouth=7)


def vesak(canvas: Canvas, phase: float) -> None:
    """Lanterns rise over a temple; a lotus lies open on the water."""
    starry(canvas, 0, 24, 150, mix(NIGHT, WHITE, 0.5))
    _stupas(canvas, mix(NIGHT, DUSK, 0.75))
    for index in range(10):
        across, shift = 0.1 + 0.2 * (index // 2), (0.15 + 0.62 * (index // 2)) % 1
        rise = (shift + (phase + index % 2) / 2) % 1
        size = 0.6 + 0.12 * (index // 2 * 2 % 5)
        _sky_lantern(canvas, 26 + 308 * across + 5 * wave(phase, 1, shift), 226 - 262 * rise, size)
    canvas.box(-5, 204, 365, 280, 0, mix(NIGHT, SEA, 0.55))
    for k, (x, y, wide) in enumerate(((80, 220, 40), (290, 226, 46), (60, 252, 34), (312, 256, 30))):
        canvas.box(x - wide + 4 * wave(phase, 1, k / 4), y, x + wide, y + 3, 1.5, mix(SEA, NIGHT, 0.15))
    with canvas.placed(180, 236 + 1.5 * wave(phase)):
        _lotus(canvas, swell(phase))


def _stupas(canvas: Canvas, stone: Colour) -> None:
    for level in range(4):
        half = 176 - 34 * level
        canvas.box(180 - half, 186 - 15 * level, 180 + half, 212, 4, stone)
    for x, y, size in (
        (180, 142, 1.5),
        (118, 142, 0.7),
        (242, 142, 0.7),
        (84, 158, 0.65),
        (276, 158, 0.65),
        (46, 174, 0.6),
        (314, 174, 0.6),
    ):
        with canvas.placed(x, y, size=size):
            canvas.fill([(-19, 0), *arc(0, -8, 17, 24, 180, 360), (19, 0)], stone)
            canvas.box(-5, -42, 5, -28, 2, stone)
            canvas.line([(0, -40), (0, -52)], 5, stone, tip=2)


def _sky_lantern(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.placed(x, y, size=size):
        canvas.blob([(-13, -22), (0, -28), (13, -22), (10, 10), (-10, 10)], APRICOT)
        canvas.oval(0, 4, 7, 8, BUTTER)


def _lotus(canvas: Canvas, glow: float) -> None:
    canvas.oval(0, 10, 92, 17, LEAF)
    canvas.oval(0, 8, 78, 12, mix(LEAF, WHITE, 0.15))
    for turn, colour in (
        (-76, BLUSH),
        (76, BLUSH),
        (-52, mix(BLUSH, ROSE, 0.4)),
        (52, mix(BLUSH, ROSE, 0.4)),
    ):
        with canvas.placed(0, 8, turn=turn * (0.97 + 0.03 * glow)):
            canvas.blob([(0, -66), (15, -34), (0, 4), (-15, -34)], colour)
    for turn in (-26, 26):
        with canvas.placed(0, 8, turn=turn):
            canvas.blob([(0, -70), (17, -36), (0, 4), (-17, -36)], mix(BLUSH, ROSE, 0.7))
    canvas.blob([(0, -66), (18, -34), (0, 10), (-18, -34)], ROSE)
    canvas.fill(oval(0, -18, 6 + 2 * glow, 8 + 3 * glow), mix(ROSE, HONEY, 0.45 + 0.35 * glow))


def nyepi(canvas: Canvas, phase: float) -> None:
    """A village with every lamp out, and all the stars."""
    _milky_way(canvas)
    starry(canvas, phase, 60, 200, WHITE)
    shoot = onward(phase, shift=0.75)
    if shoot < 0.3:
        x, y = 60 + 420 * shoot, 26 + 150 * shoot
        canvas.line([(x - 46, y - 16), (x, y)], 0.8, WHITE, tip=3.2)
    land = mix(NIGHT, DARK, 0.7)
    canvas.corners(
        [(-40, 240), (150, 112), (200, 128), (400, 250), (400, 290), (-40, 290)],
        mix(QUIET_SKY, land, 0.55),
        0.2,
    )
    canvas.oval(180, 282, 260, 54, land)
    for side in (-1, 1):
        _gate(canvas, side, land)
    for x, lean in ((44, 1), (318, -1)):
        _penjor(canvas, x, lean, land)


def _milky_way(canvas: Canvas) -> None:
    for wide, share in ((58, 0.1), (34, 0.2)):
        canvas.line([(-30, 130), (110, 86), (250, 60), (400, -10)], wide, mix(QUIET_SKY, PLUM, share * 2.4))


def _gate(canvas: Canvas, side: int, colour: Colour) -> None:
    """Half of a split gate."""
    for level in range(5):
        inner, outer = 180 + side * 12, 180 + side * (58 - 9 * level)
        left, right = min(inner, outer), max(inner, outer)
        canvas.box(left, 214 - 22 * level, right, 250, 2.5, colour)
    canvas.corners([(180 + side * 12, 130), (180 + side * 24, 130), (180 + side * 12, 104)], colour, 0.05)


def _penjor(canvas: Canvas, x: float, lean: int, colour: Colour) -> None:
    """A bamboo pole that bows over the road."""
    canvas.line(
        [(x, 250), (x, 150), (x + lean * 10, 104), (x + lean * 36, 92), (x + lean * 52, 108)],
        4.5,
        colour,
        tip=2.5,
    )
    canvas.line([(x + lean * 52, 106), (x + lean * 52, 128)], 3, colour)
    canvas.corners([(x + lean * 52 - 8, 126), (x + lean * 52 + 8, 126), (x + lean * 52, 146)], colour, 0.2)
    for k in range(4):
        canvas.line([(x, 140 + 20 * k), (x + lean * 12, 150 + 20 * k)], 3, colour, tip=1.5)


PICTURES = (
    Picture("diwali", diwali, frames=12, pause=130, ground=mix(PLUM, NIGHT, 0.5)),
    Picture("vesak", vesak, frames=12, pause=160, ground=NIGHT),
    Picture("nyepi", nyepi, frames=18, pause=130, ground=QUIET_SKY),
)
