"""Code, customers and a rocket."""

from __future__ import annotations

from bot.ideas.gifs.drawing.animals import CAT, DOG, cat, dog
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import arc, closed
from bot.ideas.gifs.drawing.easing import between, blink, hop, hump, onward, swell, wave
from bot.ideas.gifs.drawing.faces import Mood, face
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import (
    AMBER,
    BRICK,
    BUTTER,
    CARAMEL,
    COCOA,
    CORAL,
    CREAM,
    HONEY,
    INK,
    MINT,
    NIGHT,
    PEACH,
    PLUM,
    ROSE,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    mix,
)
from bot.ideas.gifs.drawing.scenery import backdrop, steam

RING = mix(HONEY, PEACH, 0.6)


def coding(canvas: Canvas, phase: float) -> None:
    """A cat in glasses types away."""
    backdrop(canvas, MINT, floor=300)
    with canvas.placed(172, 214, size=1.12):
        canvas.blob([(-36, 0), (-30, -56), (0, -74), (30, -56), (36, 0)], CAT.fur)
        with canvas.placed(0, -88, turn=3 * wave(phase)):
            cat(canvas, Mood(shut=blink(phase, 0.6), look=(1.6 * wave(phase), 2)))
            for side in (-1, 1):
                canvas.arc(side * 24, 0, 17, 16, 0, 360, 3.4, INK)
            canvas.line([(-8, -2), (8, -2)], 3.4, INK)
    canvas.box(40, 214, 320, 230, 7, CARAMEL)
    for x in (66, 284):
        canvas.box(x, 228, x + 12, 256, 4, mix(CARAMEL, COCOA, 0.4))
    _laptop(canvas, phase)
    _desk_mug(canvas, phase)
    for k, side in enumerate((-1, 1)):
        tap = 7 * hop(phase, 4, 0.5 * k)
        canvas.oval(172 + side * 62, 206 - tap, 13, 11, CAT.belly)


def _laptop(canvas: Canvas, phase: float) -> None:
    """Seen from its back, with marks of code flying off the screen."""
    canvas.box(112, 142, 232, 214, 9, SLATE)
    canvas.box(118, 148, 226, 208, 6, mix(SLATE, WHITE, 0.2))
    canvas.heart(172, 178, 13, ROSE)
    canvas.box(100, 208, 244, 217, 4, mix(SLATE, INK, 0.4))
    for k, mark in enumerate((_angle, _braces, _slash)):
        life = onward(phase, shift=k / 3)
        size = min(1, 4 * life, 3 * (1 - life))
        if size > 0.1:
            with canvas.placed((76, 268, 66)[k], (164, 104, 110)[k] - 60 * life, size=size):
                mark(canvas)


def _angle(canvas: Canvas) -> None:
    for side in (-1, 1):
        canvas.line([(side * 6, -8), (side * 15, 0)], 4, TEAL)
        canvas.line([(side * 15, 0), (side * 6, 8)], 4, TEAL)


def _braces(canvas: Canvas) -> None:
    for side in (-1, 1):
        canvas.line(
            [
                (side * 6, -11),
                (side * 11, -8),
                (side * 11, -3),
                (side * 15, 0),
                (side * 11, 3),
                (side * 11, 8),
                (side * 6, 11),
            ],
            3.6,
            PLUM,
        )


def _slash(canvas: Canvas) -> None:
    canvas.line([(-3, 9), (3, -9)], 4, CORAL)
    canvas.line([(7, 9), (13, -9)], 4, CORAL)


def _desk_mug(canvas: Canvas, phase: float) -> None:
    steam(canvas, 284, 178, phase, height=22)
    canvas.arc(302, 199, 9, 8, -90, 90, 5, CORAL)
    canvas.box(268, 184, 302, 215, 7, CORAL)


def serving(canvas: Canvas, phase: float) -> None:
    """A dog in a headset answers with a smile; its bell rings."""
    backdrop(canvas, SKY, floor=300)
    talk = swell(phase, 3) * hump(phase, 0.02, 0.5, 0.1)
    with canvas.placed(150, 214, size=1.14):
        canvas.blob([(-36, 0), (-30, -56), (0, -74), (30, -56), (36, 0)], TEAL)
        canvas.corners([(-10, -64), (10, -64), (0, -40)], WHITE, 0.1)
        with canvas.placed(0, -88, turn=3 * wave(phase)):
            dog(canvas, Mood(shut=hump(phase, 0.6, 0.85), glad=True, talk=0.35 + 0.6 * talk))
            _headset(canvas)
    canvas.box(40, 208, 320, 244, 9, CARAMEL)
    canvas.box(32, 202, 328, 216, 7, mix(CARAMEL, COCOA, 0.4))
    for side in (-1, 1):
        canvas.oval(150 + side * 34, 206, 14, 10, DOG.belly)
    _bell(canvas, phase)
    _answers(canvas, phase)


def _headset(canvas: Canvas) -> None:
    canvas.arc(0, -2, 50, 47, 196, 344, 6.5, INK)
    for side in (-1, 1):
        canvas.oval(side * 50, -4, 10, 15, CORAL)
    canvas.line([(-52, 8), (-46, 32), (-22, 38)], 4, INK)
    canvas.oval(-20, 38, 7, 5, INK)


def _bell(canvas: Canvas, phase: float) -> None:
    ring = hump(phase, 0.55, 0.8, 0.2)
    with canvas.placed(268, 204, turn=5 * wave(phase, 10) * ring):
        canvas.fill([(-30, -6), *arc(0, -6, 30, 30, 180, 360), (30, -6)], HONEY)
        canvas.box(-36, -8, 36, 0, 4, COCOA)
        canvas.box(-5, -46, 5, -34, 3, COCOA)
        canvas.arc(0, -6, 21, 21, 200, 250, 4, BUTTER)
    for side in (-1, 0, 1):
        if ring > 0.2:
            canvas.line(
                [(268 + side * 34, 150 + 10 * abs(side)), (268 + side * 42, 138 + 12 * abs(side))],
                4 * ring,
                AMBER,
            )


def _answers(canvas: Canvas, phase: float) -> None:
    """A speech bubble: three dots, then a heart."""
    pop = between(phase, 0.48, 0.58) * (1 - between(phase, 0.94, 1.0))
    with canvas.placed(262, 84, size=1 + 0.06 * wave(phase, 2)):
        canvas.oval(0, 0, 48, 34, WHITE)
        canvas.corners([(-36, 12), (-10, 26), (-50, 42)], WHITE, 0.15)
        if pop > 0.05:
            canvas.heart(0, 0, 20 * pop, CORAL)
        else:
            for k in range(3):
                canvas.disc(-18 + 18 * k, -3 * wave(phase, 4, -k / 6), 5.5, TEAL)


def rocket(canvas: Canvas, phase: float) -> None:
    """A small rocket with a big smile flies among the stars."""
    for k in range(14):
        x = (37 * k * 1.7) % 360
        y = (k * 67 % 300 + 300 * onward(phase) * (1 + k % 2)) % 300 - 15
        canvas.line([(x, y), (x, y - 6 - 7 * (k % 2))], 2.6, mix(NIGHT, WHITE, 0.55 + 0.2 * (k % 2)))
    canvas.disc(300, 62, 30, HONEY)
    canvas.arc(300, 62, 48, 11, -30, 210, 5, RING)
    canvas.disc(52, 212, 18, PLUM)
    canvas.disc(46, 206, 5, mix(PLUM, WHITE, 0.3))
    with canvas.placed(180 + 4 * wave(phase), 128 + 5 * wave(phase, 2), turn=12 + 2 * wave(phase)):
        _fire(canvas, phase)
        for side in (-1, 1):
            canvas.blob([(side * 30, 22), (side * 64, 56), (side * 58, 84), (side * 26, 64)], BRICK)
        body = closed([(0, -106), (38, -60), (48, 0), (34, 66), (-34, 66), (-48, 0), (-38, -60)])
        canvas.fill(body, CREAM)
        with canvas.clipped(body):
            canvas.box(-60, -120, 60, -56, 0, CORAL)
            canvas.box(-60, 46, 60, 80, 0, CORAL)
        with canvas.placed(0, -8):
            face(canvas, Mood(shut=blink(phase, 0.5), talk=0.9), spread=20, size=8, mouth=9)


def _fire(canvas: Canvas, phase: float) -> None:
    flicker = 1 + 0.16 * wave(phase, 3)
    for wide, deep, colour in ((26, 74, CORAL), (18, 52, HONEY), (9, 30, WHITE)):
        canvas.blob(
            [
                (-wide, 60),
                (0, 52),
                (wide, 60),
                (wide * 0.5, 60 + deep * 0.5 * flicker),
                (0, 60 + deep * flicker),
                (-wide * 0.5, 60 + deep * 0.5 * flicker),
            ],
            colour,
        )


PICTURES = (
    Picture("coding", coding, frames=12, pause=100),
    Picture("customer-service", serving, frames=18, pause=100),
    Picture("rocket", rocket, frames=12, pause=90, ground=NIGHT),
)
