"""What several pictures stand in: a soft backdrop, a shadow, and small signs in the air."""

from __future__ import annotations

from bot.ideas.gifs.drawing.canvas import Canvas
from bot.ideas.gifs.drawing.curves import closed
from bot.ideas.gifs.drawing.easing import onward, scattered, wave
from bot.ideas.gifs.drawing.palette import INK, WHITE, Colour, mix

PATCH = (
    *((36, 140), (70, 50), (160, 22), (262, 34), (326, 110)),
    *((320, 200), (250, 252), (104, 252), (36, 205)),
)


def backdrop(canvas: Canvas, tint: Colour, floor: float = 226) -> None:
    """A round patch of colour behind the actor, and the ground under it."""
    canvas.blob(PATCH, tint)
    canvas.oval(180, floor, 96, 10, mix(tint, INK, 0.14))


def steam(
    canvas: Canvas, x: float, y: float, phase: float, *, height: float = 44, colour: Colour = WHITE
) -> None:
    """A curl that rises, sways and thins out."""
    for shift, aside in ((0.0, -9), (0.5, 9)):
        life = onward(phase, shift=shift)
        lift = y - height * life
        sway, thick = 6 * wave(life), 7 * min(1, 4 * life, 2.5 * (1 - life))
        if thick > 2:
            u = x + aside
            path = [(u + sway, lift), (u - 3.5, lift - 12), (u + 3.5, lift - 24), (u - sway, lift - 36)]
            canvas.line(path, thick, colour, tip=thick * 0.5)


def note(canvas: Canvas, x: float, y: float, size: float, colour: Colour, turn: float = 0.0) -> None:
    """A quaver."""
    with canvas.placed(x, y, turn, size):
        canvas.line([(5, 0), (5, -24)], 3.4, colour)
        canvas.line([(5, -24), (13, -19), (15, -11)], 4.2, colour, tip=2.5)
        canvas.oval(0, 0, 7, 5.2, colour, -20)


def sparkle(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """A twinkle with four points."""
    if size > 0.4:
        canvas.fill(_four_points(x, y, size), colour)


def _four_points(x: float, y: float, size: float) -> list[tuple[float, float]]:
    thin = size * 0.24
    return [
        *((x, y - size), (x + thin, y - thin), (x + size, y), (x + thin, y + thin)),
        *((x, y + size), (x - thin, y + thin), (x - size, y), (x - thin, y - thin)),
    ]


def starry(canvas: Canvas, phase: float, count: int, low: float, colour: Colour) -> None:
    """Stars between the top and `low`, each twinkling in its own time."""
    for index in range(count):
        across, down = scattered(index)
        size = 1.3 + 1.4 * ((index * 7) % 5) / 4
        glow = 0.75 + 0.25 * wave(phase, 1 + index % 2, shift=across)
        canvas.disc(8 + across * 344, 8 + down * (low - 8), size * glow, colour)


def cloud(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    with canvas.placed(x, y, size=size):
        canvas.box(-34, -10, 34, 12, 11, colour)
        canvas.disc(-12, -10, 16, colour)
        canvas.disc(12, -8, 13, colour)


def rain(canvas: Canvas, phase: float, count: int, colour: Colour) -> None:
    """Drops that fall a little aslant within the backdrop."""
    with canvas.clipped(closed(PATCH)):
        for index in range(count):
            across, shift = scattered(index)
            y = 10 + 250 * onward(phase, 1 + index % 2, shift)
            x = 40 + 290 * across - y * 0.06
            canvas.line([(x, y), (x - 1.2, y + 13)], 2.4, colour, tip=5.5)


def ripple(canvas: Canvas, x: float, y: float, phase: float, shift: float, colour: Colour) -> None:
    """A ring on the water that widens and goes."""
    life = onward(phase, 2, shift)
    with canvas.faded(0.5 * (1 - life)):
        canvas.arc(x, y, 6 + 18 * life, 2 + 5 * life, 0, 360, 2.4, colour)


def confetti(canvas: Canvas, phase: float, colours: tuple[Colour, ...], pairs: int = 12) -> None:
    """Scraps of paper that sink, sway and tumble; each takes its twin's place when the loop closes."""
    for index in range(pairs * 2):
        across, shift = scattered(index // 2)
        y = -12 + 294 * ((shift + (phase + index % 2) / 2) % 1)
        x = 360 * across + 7 * wave(phase, shift=across)
        with canvas.placed(x, y, turn=360 * shift + 180 * phase, size=(1, 0.6)):
            if index // 2 % 3:
                canvas.box(-6, -4, 6, 4, 1.5, colours[index // 2 % len(colours)])
            else:
                canvas.disc(0, 0, 5.5, colours[index // 2 % len(colours)])
