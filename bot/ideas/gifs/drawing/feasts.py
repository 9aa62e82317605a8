"""Eid, Ramadan, Christmas, Lunar New Year and the seventeenth of August."""

from __future__ import annotations

from math import cos, pi, sin

from bot.ideas.gifs.drawing.animals import BEAR, bear, sitting
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import blink, held, hump, scattered, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.lights import crescent, lantern
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    BLUSH,
    BRICK,
    BUTTER,
    COCOA,
    CORAL,
    DUSK,
    FOREST,
    HONEY,
    LEAF,
    NIGHT,
    PEACH,
    PLUM,
    ROSE,
    SAGE,
    SKY,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, sparkle, starry

EVENING = mix(FOREST, NIGHT, 0.45)

BLOSSOMS = ((40, 46, 9), (128, 44, 7.6), (226, 32, 9), (300, 12, 7.2), (330, 40, 10), (16, 26, 7.2))


def eid(canvas: Canvas, phase: float) -> None:
    """Ketupat swinging between a crescent and a lantern."""
    starry(canvas, 0, 20, 250, mix(EVENING, BUTTER, 0.5))
    crescent(canvas, 66, 76, 46, HONEY, EVENING)
    for k, (x, y) in enumerate(((122, 52), (300, 56), (330, 150), (40, 190), (250, 30))):
        sparkle(canvas, x, y, 11 * swell(phase, 1, k / 5), BUTTER)
    for x, length, size, shift in ((184, 70, 1.12, 0.0), (84, 148, 0.55, 0.4)):
        with canvas.placed(x, -8, turn=5 * wave(held(phase, 6), 1, shift)):
            canvas.line([(0, 0), (0, length)], 3, HONEY)
            with canvas.placed(0, length, size=size):
                _ketupat(canvas, Mood(shut=blink(phase, 0.5)), smiling=size > 1)
    with canvas.placed(292, -8, turn=-4 * wave(held(phase, 6), 1, 0.2)):
        canvas.line([(0, 0), (0, 86)], 3, HONEY)
        with canvas.placed(0, 86):
            lantern(canvas, 0.5 + 0.5 * swell(phase, 2))


def _ketupat(canvas: Canvas, mood: Mood, *, smiling: bool) -> None:
    """A rice cake in woven palm leaf, hanging by its upper corner."""
    for side in (-1, 1):
        canvas.line(
            [(side * 4, 116), (side * 14, 142), (side * 9, 166)], 9, SAGE if side > 0 else LEAF, tip=3
        )
    with canvas.placed(0, 62, turn=45):
        canvas.box(-46, -46, 46, 46, 9, LEAF)
        for row in range(4):
            for column in range(row % 2, 4, 2):
                u, v = -42 + 21 * column, -42 + 21 * row
                canvas.box(u, v, u + 21, v + 21, 3, mix(LEAF, SAGE, 0.75))
    if smiling:
        with canvas.placed(0, 60):
            face(canvas, mood, spread=19, size=7.5, mouth=9)


def ramadan(canvas: Canvas, phase: float) -> None:
    """A crescent dozes over the domes, a lantern in its arm."""
    sky = mix(DUSK, PLUM, 0.3)
    starry(canvas, phase, 26, 190, mix(sky, BUTTER, 0.75))
    with canvas.placed(170, 112, turn=3 * wave(phase)):
        crescent(canvas, 0, 0, 82, BUTTER, sky)
        with canvas.placed(-47, 14, turn=8):
            face(canvas, Mood(shut=1), spread=14, size=7, mouth=9)
        with canvas.placed(26, -75, turn=7 * wave(phase, 1, 0.15)):
            canvas.line([(0, 0), (0, 34)], 2.5, HONEY)
            with canvas.placed(0, 34, size=0.72):
                lantern(canvas, 0.4 + 0.6 * swell(phase, 2))
    _domes(canvas, mix(NIGHT, DUSK, 0.3))


def _domes(canvas: Canvas, colour: tuple[int, int, int]) -> None:
    canvas.oval(180, 290, 260, 52, colour)
    for x, y, size in ((272, 238, 1.0), (222, 246, 0.6), (322, 246, 0.6)):
        with canvas.placed(x, y, size=size):
            canvas.fill([(-30, 24), (-30, 0), *_onion(30, 44), (30, 0), (30, 24)], colour)
            canvas.line([(0, -40), (0, -54)], 3, colour)
    for x in (72, 344):
        canvas.box(x - 7, 168, x + 7, 262, 3, colour)
        canvas.box(x - 11, 192, x + 11, 199, 3, colour)
        canvas.blob([(x - 10, 170), (x, 144), (x + 10, 170), (x, 174)], colour)
    for x in (262, 272, 282):
        canvas.box(x - 3, 236, x + 3, 250, 3, HONEY)


def _onion(wide: float, high: float) -> list[tuple[float, float]]:
    """A dome's outline from left to right, bulging and pointed."""
    spots = []
    for k in range(25):
        angle = pi * k / 24
        bulge = 1 + 0.16 * sin(angle * 2) ** 2
        spots.append(
            (-wide * cos(angle) * bulge, -high * (sin(angle) ** 1.0) * (0.72 + 0.28 * sin(angle) ** 6))
        )
    return spots


def christmas(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, SKY, floor=234)
    _snow(canvas, phase)
    canvas.box(168, 206, 192, 236, 4, COCOA)
    for k, (y, half) in enumerate(((212, 78), (166, 62), (122, 46))):
        green = mix(FOREST, LEAF, 0.25 + 0.25 * k)
        canvas.corners([(180 - half, y), (180 + half, y), (180, y - 78)], green, 0.16)
    for k, (x, y) in enumerate(
        ((128, 200), (180, 206), (232, 200), (156, 116), (222, 152), (138, 154), (200, 108))
    ):
        glow = swell(phase, 2, k / 3)
        canvas.disc(x, y, 5.5 + 1.5 * glow, mix((CORAL, HONEY, SKY)[k % 3], WHITE, 0.5 * glow))
    with canvas.placed(180, 50, turn=8 * wave(phase)):
        canvas.star(0, 0, 21, HONEY)
    with canvas.placed(180, 172):
        face(canvas, Mood(shut=blink(phase, 0.45), talk=0.7), spread=19, size=7.5, mouth=9)
    _gift(canvas, 102, 236, CORAL, BUTTER)
    _gift(canvas, 258, 236, PLUM, ROSE)


def _snow(canvas: Canvas, phase: float) -> None:
    for index in range(16):
        across, shift = scattered(index // 2)
        y = 270 * ((shift + (phase + index % 2) / 2) % 1)
        canvas.disc(20 + 330 * across + 5 * wave(phase, shift=shift), y, 3.2 + index // 2 % 3, WHITE)


def _gift(
    canvas: Canvas, x: float, y: float, paper: tuple[int, int, int], ribbon: tuple[int, int, int]
) -> None:
    canvas.box(x - 25, y - 36, x + 25, y, 5, paper)
    canvas.box(x - 5, y - 36, x + 5, y, 1, ribbon)
    canvas.box(x - 28, y - 42, x + 28, y - 30, 4, mix(paper, WHITE, 0.25))
    for side in (-1, 1):
        canvas.oval(x + side * 9, y - 48, 10, 6, ribbon, -side * 25)
    canvas.disc(x, y - 45, 4.5, ribbon)


def lunar_new_year(canvas: Canvas, phase: float) -> None:
    """Three red lanterns under a branch in blossom."""
    backdrop(canvas, PEACH, floor=300)
    canvas.line([(-10, 34), (90, 52), (190, 34), (300, 48), (372, 26)], 10, COCOA, tip=7)
    canvas.line([(240, 40), (276, 22), (300, 2)], 6, COCOA, tip=3)
    for x, length, size, shift in ((66, 36, 0.74, 0.3), (294, 44, 0.74, 0.55), (180, 26, 1.22, 0.0)):
        with canvas.placed(x, 40, turn=5 * wave(held(phase, 7), 1, shift)):
            canvas.line([(0, 0), (0, length)], 3, AMBER)
            with canvas.placed(0, length, size=size):
                _red_lantern(canvas, Mood(shut=blink(phase, 0.5)), smiling=size > 1)
    for x, y, size in BLOSSOMS:
        _blossom(canvas, x, y, size)
    _petals(canvas, phase)


def _petals(canvas: Canvas, phase: float) -> None:
    for index in range(6):
        across, shift = scattered(index // 2)
        fall = (shift + (phase + index % 2) / 2) % 1
        x = 30 + 300 * across + 12 * wave(phase, 1, shift)
        canvas.oval(x, 60 + 220 * fall, 5, 3, BLUSH, 40 * wave(phase, 1, across))


def _red_lantern(canvas: Canvas, mood: Mood, *, smiling: bool) -> None:
    canvas.line([(0, 96), (0, 112)], 3, AMBER)
    canvas.line([(0, 110), (0, 138)], 9, HONEY, tip=5)
    canvas.oval(0, 52, 50, 42, BRICK)
    canvas.oval(0, 52, 34, 42, mix(BRICK, CORAL, 0.55))
    canvas.oval(0, 52, 15, 42, mix(BRICK, CORAL, 0.85))
    canvas.box(-22, 6, 22, 18, 4, HONEY)
    canvas.box(-22, 86, 22, 98, 4, HONEY)
    if smiling:
        with canvas.placed(0, 50):
            face(canvas, mood, spread=19, size=7.5, mouth=9, cheeks=ROSE)


def _blossom(canvas: Canvas, x: float, y: float, size: float) -> None:
    for k in range(5):
        angle = 2 * pi * k / 5 - pi / 2
        canvas.disc(x + size * 0.75 * cos(angle), y + size * 0.75 * sin(angle), size * 0.58, BLUSH)
    canvas.disc(x, y, size * 0.38, HONEY)


def august_17(canvas: Canvas, phase: float) -> None:
    """A bear at the cracker-eating contest: the cracker swings just out of reach."""
    backdrop(canvas, SKY)
    _red_and_white(canvas)
    swing = 13 * wave(phase)
    bite = hump(phase, 0.35, 0.65, 0.4)
    with canvas.placed(180, 238, size=0.98):
        mood = Mood(talk=0.55 + 0.45 * bite, look=(-swing / 8, -3))
        sitting(canvas, BEAR, bear, mood, left=(-40, -24), right=(40, -24), tilt=-swing * 0.5)
        canvas.line([(-29, -44), (0, -36), (29, -44)], 11, WHITE)
        canvas.line([(-28, -51), (0, -44), (28, -51)], 8, BRICK)
    with canvas.placed(180, 14, turn=swing * 1.2):
        canvas.line([(0, 0), (0, 42)], 2.5, COCOA)
        _cracker(canvas, 0, 56)


def _red_and_white(canvas: Canvas) -> None:
    canvas.line([(0, 14), (90, 30), (180, 14), (270, 30), (360, 14)], 2.5, COCOA)
    for k in range(9):
        x = 20 + 40 * k
        y = 22 + 7 * sin(2 * pi * (x - 45) / 180)
        if k != 4:
            canvas.corners([(x - 13, y - 2), (x + 13, y - 2), (x, y + 26)], (BRICK, WHITE)[k % 2], 0.1)


def _cracker(canvas: Canvas, x: float, y: float) -> None:
    for k in range(7):
        angle = 2 * pi * k / 7
        canvas.disc(x + 12 * cos(angle), y + 12 * sin(angle), 7.5, WHITE)
        canvas.arc(x + 10 * cos(angle), y + 10 * sin(angle), 4.5, 4.5, 0, 300, 1.8, mix(HONEY, WHITE, 0.3))
    canvas.disc(x, y, 9, WHITE)
    canvas.arc(x, y, 4, 4, 0, 300, 1.8, mix(HONEY, WHITE, 0.3))


PICTURES = (
    Picture("eid", eid, frames=12, pause=140, ground=EVENING),
    Picture("ramadan", ramadan, frames=14, pause=140, ground=mix(DUSK, PLUM, 0.3)),
    Picture("christmas", christmas, frames=14, pause=110),
    Picture("lunar-new-year", lunar_new_year, frames=14, pause=110),
    Picture("august-17", august_17, frames=14, pause=100),
)
