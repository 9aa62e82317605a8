"""A canvas for soft flat shapes: drawn three times too large and shrunk, which smooths every edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PIL import Image, ImageDraw

from bot.ideas.gifs.drawing import curves
from bot.ideas.gifs.drawing.curves import Placement, Point
from bot.ideas.gifs.drawing.palette import Colour

WIDTH, HEIGHT = 360, 270
SUPERSAMPLING = 3
PIXELS = (WIDTH * SUPERSAMPLING, HEIGHT * SUPERSAMPLING)


class Canvas:
    """Takes coordinates of the finished picture; inside `placed`, those of the thing placed."""

    def __init__(self, ground: Colour) -> None:
        self._image = Image.new("RGB", PIXELS, ground)
        self._place = Placement(a=SUPERSAMPLING, d=SUPERSAMPLING)

    def finished(self) -> Image.Image:
        return self._image.reduce(SUPERSAMPLING)

    @contextmanager
    def placed(self, x: float, y: float, turn: float = 0.0, size: float | Point = 1.0) -> Iterator[None]:
        """What is drawn within lies about this spot, turned (degrees, clockwise) and scaled."""
        outer = self._place
        self._place = outer.inner((x, y), turn, size if isinstance(size, tuple) else (size, size))
        yield
        self._place = outer

    @contextmanager
    def faded(self, strength: float) -> Iterator[None]:
        """What is drawn within is see-through: 0 invisible, 1 solid."""
        below = self._image
        self._image = below.copy()
        yield
        self._image = Image.blend(below, self._image, min(max(strength, 0.0), 1.0))

    @contextmanager
    def clipped(self, outline: Sequence[Point]) -> Iterator[None]:
        """What is drawn within shows only inside the outline."""
        below, mask = self._image, Image.new("L", PIXELS, 0)
        ImageDraw.Draw(mask).polygon([self._place.put(spot) for spot in outline], fill=255)
        self._image = below.copy()
        yield
        self._image = Image.composite(self._image, below, mask)

    def fill(self, outline: Sequence[Point], colour: Colour) -> None:
        ImageDraw.Draw(self._image).polygon([self._place.put(spot) for spot in outline], fill=colour)

    def blob(self, points: Sequence[Point], colour: Colour) -> None:
        self.fill(curves.closed(points), colour)

    def oval(self, x: float, y: float, wide: float, high: float, colour: Colour, turn: float = 0.0) -> None:
        self.fill(curves.oval(x, y, wide, high, turn), colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        self.oval(x, y, radius, radius, colour)

    def box(
        self, left: float, top: float, right: float, bottom: float, corner: float, colour: Colour
    ) -> None:
        self.fill(curves.box(left, top, right, bottom, corner), colour)

    def corners(self, points: Sequence[Point], colour: Colour, share: float = 0.3) -> None:
        """A polygon with its corners rounded off."""
        self.fill(curves.softened(points, share), colour)

    def heart(self, x: float, y: float, size: float, colour: Colour) -> None:
        self.fill(curves.heart(x, y, size), colour)

    def star(
        self, x: float, y: float, size: float, colour: Colour, turn: float = 0.0, points: int = 5
    ) -> None:
        self.corners(curves.star(x, y, size, points, 0.52, turn), colour, 0.25)

    def line(self, points: Sequence[Point], width: float, colour: Colour, tip: float | None = None) -> None:
        """A smooth stroke with round ends, growing or tapering to the width `tip` where one is given."""
        brush = width * self._place.breadth / 2
        end = brush if tip is None else tip * self._place.breadth / 2
        path = [self._place.put(spot) for spot in curves.open_curve(points)]
        spots = curves.spaced(path, max(1.0, min(brush, end) / 3))
        draw = ImageDraw.Draw(self._image)
        for k, (x, y) in enumerate(spots):
            radius = brush + (end - brush) * k / len(spots)
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def arc(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        start: float,
        end: float,
        width: float,
        colour: Colour,
    ) -> None:
        self.line(curves.arc(x, y, wide, high, start, end), width, colour)
