"""The face that everything here wears: big eyes, red cheeks and a small mouth between them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ideas.gifs.drawing import curves
from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import Point
from bot.ideas.gifs.drawing.palette import BLUSH, BRICK, CORAL, INK, WHITE, Colour

NARROW = 0.5  # eyes shut further than this are a line


@dataclass(frozen=True, slots=True)
class Mood:
    """`shut` closes the eyes, `glad` makes shut eyes laugh, `talk` opens the mouth (0 to 1 each)."""

    shut: float = 0.0
    glad: bool = False
    look: Point = (0.0, 0.0)
    talk: float = 0.0
    calm: bool = False  # a small straight mouth


def face(
    canvas: Canvas,
    mood: Mood,
    *,
    spread: float = 20,
    size: float = 7.5,
    mouth: float = 9,
    cheeks: Colour | None = BLUSH,
    ink: Colour = INK,
) -> None:
    """A face about the point between the eyes; `spread` is from there to each eye."""
    if cheeks is not None:
        for side in (-1, 1):
            canvas.oval(side * (spread + size * 1.5), size * 1.6, size * 1.1, size * 0.72, cheeks)
    for side in (-1, 1):
        eye(canvas, side * spread, 0, size, mood, ink)
    lips(canvas, 0, mouth, size, mood, ink)


def eye(canvas: Canvas, x: float, y: float, size: float, mood: Mood, ink: Colour = INK) -> None:
    if mood.shut > NARROW:
        start, end = (200, 340) if mood.glad else (20, 160)
        canvas.arc(
            x, y + (size * 0.3 if mood.glad else 0), size * 1.05, size * 0.75, start, end, size * 0.42, ink
        )
        return
    tall = size * 1.18 * (1 - 0.6 * mood.shut)
    u, v = x + mood.look[0], y + mood.look[1]
    canvas.oval(u, v, size, tall, ink)
    canvas.disc(u + size * 0.32, v - tall * 0.36, size * 0.36, WHITE)
    canvas.disc(u - size * 0.38, v + tall * 0.38, size * 0.17, WHITE)


def lips(canvas: Canvas, x: float, y: float, size: float, mood: Mood, ink: Colour = INK) -> None:
    wide, stroke = size * 0.8, size * 0.36
    if mood.talk > 0.3:
        open_mouth(canvas, x, y - size * 0.15, wide, size * 1.6 * mood.talk, ink)
    elif mood.calm:
        canvas.line([(x - wide * 0.6, y + 1), (x + wide * 0.6, y + 1)], stroke, ink)
    else:
        canvas.arc(x, y - size * 0.1, wide, size * 0.62, 15, 165, stroke, ink)


def open_mouth(canvas: Canvas, x: float, y: float, wide: float, deep: float, ink: Colour = INK) -> None:
    """Laughing: straight above, round below, with a tongue."""
    outline = [(x - wide, y), *curves.arc(x, y, wide, deep, 180, 0)]
    canvas.fill(outline, mouth_inside(ink))
    with canvas.clipped(outline):
        canvas.oval(x, y + deep, wide * 0.8, deep * 0.55, CORAL)


def mouth_inside(ink: Colour) -> Colour:
    return BRICK if ink != INK else (128, 58, 66)


def muzzle(canvas: Canvas, y: float, size: float, mood: Mood, nose: Colour = INK) -> None:
    """An animal's nose with the mouth like a lying 3 under it."""
    canvas.blob(
        [(-size, y - size * 0.5), (0, y - size * 0.75), (size, y - size * 0.5), (0, y + size * 0.6)], nose
    )
    if mood.talk > 0.3:
        canvas.line([(0, y + size * 0.4), (0, y + size)], size * 0.42, INK)
        open_mouth(canvas, 0, y + size, size * 1.35, size * 2.1 * mood.talk)
        return
    for side in (-1, 1):
        canvas.arc(side * size * 0.95, y + size * 0.85, size * 0.95, size * 0.85, 10, 170, size * 0.42, INK)
