"""Outlines as lists of points, and where a shape is put: everything that is drawn passes through here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, radians, sin, sqrt

Point = tuple[float, float]

STEPS = 12  # points between two given ones of a smooth curve


@dataclass(frozen=True, slots=True)
class Placement:
    """An affine map: where a shape's own coordinates lie on the canvas."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def put(self, point: Point) -> Point:
        px, py = point
        return self.a * px + self.b * py + self.x, self.c * px + self.d * py + self.y

    def inner(self, at: Point, turn: float, size: Point) -> Placement:
        """A placement inside this one: scaled, then turned (degrees, clockwise), then moved."""
        angle, (wide, high) = radians(turn), size
        a, b, c, d = cos(angle) * wide, -sin(angle) * high, sin(angle) * wide, cos(angle) * high
        x, y = self.put(at)
        return Placement(
            self.a * a + self.b * c,
            self.a * b + self.b * d,
            self.c * a + self.d * c,
            self.c * b + self.d * d,
            x,
            y,
        )

    @property
    def breadth(self) -> float:
        """How much wider lines become."""
        return sqrt(abs(self.a * self.d - self.b * self.c))


def oval(x: float, y: float, wide: float, high: float, turn: float = 0.0) -> list[Point]:
    """An ellipse by its centre and radii."""
    place = Placement().inner((x, y), turn, (wide, high))
    return [place.put((cos(2 * pi * k / 60), sin(2 * pi * k / 60))) for k in range(60)]


def closed(points: Sequence[Point]) -> list[Point]:
    """A smooth closed curve through the points."""
    count = len(points)
    return [
        spot
        for k in range(count)
        for spot in _stretch(points[k - 1], points[k], points[(k + 1) % count], points[(k + 2) % count])
    ]


def open_curve(points: Sequence[Point]) -> list[Point]:
    """A smooth curve from the first point to the last."""
    ends = [points[0], *points, points[-1]]
    stretches = [_stretch(*ends[k : k + 4]) for k in range(len(points) - 1)]
    return [*(spot for stretch in stretches for spot in stretch), points[-1]]


def _stretch(before: Point, start: Point, end: Point, after: Point) -> list[Point]:
    """Catmull-Rom from start towards end."""
    return [
        (
            _between(before[0], start[0], end[0], after[0], k / STEPS),
            _between(before[1], start[1], end[1], after[1], k / STEPS),
        )
        for k in range(STEPS)
    ]


def _between(p: float, q: float, r: float, s: float, t: float) -> float:
    return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)


def box(left: float, top: float, right: float, bottom: float, corner: float) -> list[Point]:
    """A rectangle with round corners."""
    centres = [
        (right - corner, bottom - corner, 0),
        (left + corner, bottom - corner, 90),
        (left + corner, top + corner, 180),
        (right - corner, top + corner, 270),
    ]
    return [
        (x + corner * cos(radians(start + step)), y + corner * sin(radians(start + step)))
        for x, y, start in centres
        for step in range(0, 91, 9)
    ]


def arc(x: float, y: float, wide: float, high: float, start: float, end: float) -> list[Point]:
    """Part of an ellipse's rim, in degrees clockwise from three o'clock."""
    angles = [radians(start + (end - start) * k / 30) for k in range(31)]
    return [(x + wide * cos(angle), y + high * sin(angle)) for angle in angles]


def heart(x: float, y: float, size: float) -> list[Point]:
    """A heart about its centre; `size` is half its width."""
    angles = [2 * pi * k / 60 for k in range(60)]
    return [
        (
            x + size * sin(a) ** 3,
            y - size * (13 * cos(a) - 5 * cos(2 * a) - 2 * cos(3 * a) - cos(4 * a)) / 16,
        )
        for a in angles
    ]


def star(
    x: float, y: float, size: float, points: int = 5, waist: float = 0.5, turn: float = 0.0
) -> list[Point]:
    """A star with soft tips when drawn as a closed curve, sharp ones as a polygon."""
    spots = []
    for k in range(points * 2):
        angle, reach = radians(turn - 90) + pi * k / points, size if k % 2 == 0 else size * waist
        spots.append((x + reach * cos(angle), y + reach * sin(angle)))
    return spots


def softened(points: Sequence[Point], share: float = 0.3) -> list[Point]:
    """A polygon whose corners are rounded off."""
    soft: list[Point] = []
    for k, (x, y) in enumerate(points):
        (bx, by), (ax, ay) = points[k - 1], points[(k + 1) % len(points)]
        start, end = (
            (x + (bx - x) * share, y + (by - y) * share),
            (x + (ax - x) * share, y + (ay - y) * share),
        )
        soft += [_corner(start, (x, y), end, step / 8) for step in range(9)]
    return soft


def _corner(start: Point, tip: Point, end: Point, t: float) -> Point:
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
    return a * start[0] + b * tip[0] + c * end[0], a * start[1] + b * tip[1] + c * end[1]


def spaced(points: Sequence[Point], gap: float) -> list[Point]:
    """Points along the line no further apart than the gap."""
    spots = [points[0]]
    for (x, y), (u, v) in pairwise(points):
        count = max(1, round(hypot(u - x, v - y) / gap + 0.5))
        spots += [(x + (u - x) * k / count, y + (v - y) * k / count) for k in range(1, count + 1)]
    return spots
