"""Dogs."""

from __future__ import annotations

from bot.ideas.gifs.drawing.animals import DOG, Coat, dog, limb, sitting
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.easing import blink, held, swell, wave
from bot.ideas.gifs.drawing.faces import Mood
from bot.ideas.gifs.drawing.film import Picture
from bot.ideas.gifs.drawing.palette import AMBER, BRICK, CORAL, HONEY, MINT, SEA, SKY, WHITE, mix
from bot.ideas.gifs.drawing.scenery import backdrop, rain, ripple

RAINCOAT = Coat(HONEY, HONEY, AMBER)


def wagging(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, MINT)
    mood = Mood(shut=blink(phase, 0.6))
    with canvas.placed(172, 228, size=1.25):
        _tail(canvas, 13 * wave(phase, 2))
        sitting(
            canvas,
            DOG,
            lambda c, m: dog(c, m, 0.3 * swell(phase, 2), swell(phase, 2)),
            mood,
            left=(-15, -8),
            right=(15, -8),
            tilt=6 * wave(phase),
        )
        canvas.arc(0, -58, 20, 8, 15, 165, 7, CORAL)
        canvas.disc(0, -47, 6, HONEY)


def _tail(canvas: Canvas, swing: float) -> None:
    canvas.line([(24, -14), (48, -20), (64 + swing * 0.5, -40), (66 + swing, -66)], 16, DOG.fur, tip=11)
    canvas.line([(66 + swing * 0.85, -56), (66 + swing, -68)], 12, WHITE, tip=11)


def in_the_rain(canvas: Canvas, phase: float) -> None:
    backdrop(canvas, SKY)
    for x, shift in ((96, 0.0), (262, 0.4), (180, 0.7)):
        ripple(canvas, x, 232, phase, shift, SEA)
    rain(canvas, phase, 12, mix(SKY, SEA, 0.5))
    with canvas.placed(180, 226, size=1.2):
        _raincoat(canvas, phase)


def _raincoat(canvas: Canvas, phase: float) -> None:
    for side in (-1, 1):
        canvas.oval(side * 20, -5, 19, 10, BRICK)
    canvas.blob([(-44, -14), (-30, -62), (0, -76), (30, -62), (44, -14), (0, -6)], RAINCOAT.fur)
    canvas.line([(0, -64), (0, -12)], 2.5, RAINCOAT.shade)
    for y in (-46, -28):
        canvas.disc(7, y, 3.4, WHITE)
    tilt = 5 * wave(held(phase, 8))
    with canvas.placed(0, -94, turn=tilt):
        canvas.oval(0, -6, 61, 56, RAINCOAT.fur)
        canvas.oval(0, 0, 52, 48, RAINCOAT.shade)
        with canvas.placed(0, 3, size=0.98):
            dog(canvas, Mood(shut=blink(phase, 0.5), look=(0, -1.5 * swell(phase))), -0.9, 0.0)
        canvas.arc(0, -6, 57, 52, 196, 344, 11, RAINCOAT.fur)
    for side in (-1, 1):
        limb(canvas, (side * 32, -56), (side * 44, -34), RAINCOAT)
        canvas.disc(side * 45, -28, 8, DOG.fur)


PICTURES = (
    Picture("dog-wag", wagging, frames=12, pause=80),
    Picture("dog-rain", in_the_rain, frames=14, pause=80),
)
