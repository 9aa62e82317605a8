"""Movement as a function of the loop's phase (0 up to 1), so that every loop closes without a jump."""

from __future__ import annotations

from math import cos, pi, sin


def wave(phase: float, times: int = 1, shift: float = 0.0) -> float:
    """To and fro between -1 and 1, a whole number of times in the loop; 0 and rising at its beginning."""
    return sin(2 * pi * (phase * times + shift))


def swell(phase: float, times: int = 1, shift: float = 0.0) -> float:
    """From 0 to 1 and back, softly; 0 at the loop's beginning."""
    return (1 - cos(2 * pi * (phase * times + shift))) / 2


def hop(phase: float, times: int = 1, shift: float = 0.0) -> float:
    """The height of something that bounces: 0 on the ground, 1 at the top."""
    local = (phase * times + shift) % 1
    return 4 * local * (1 - local)


def ease(share: float) -> float:
    """Sets out and arrives softly; holds before 0 and after 1."""
    held = min(max(share, 0.0), 1.0)
    return held * held * (3 - 2 * held)


def between(phase: float, start: float, end: float) -> float:
    """How far the phase has come from start to end, eased: 0 before, 1 after."""
    return ease((phase - start) / (end - start))


def hump(phase: float, start: float, end: float, ramp: float = 0.3) -> float:
    """Up, held and down again between two phases; `ramp` is the share of the time spent on each slope."""
    slope = (end - start) * ramp
    return between(phase, start, start + slope) - between(phase, end - slope, end)


def blink(phase: float, *at: float, length: float = 0.09) -> float:
    """1 while the eyes are shut."""
    return max(hump(phase, moment, moment + length, 0.35) for moment in at)


def onward(phase: float, times: int = 1, shift: float = 0.0) -> float:
    """From 0 up to 1 and at once from 0 again, for what drifts out of sight and comes back in."""
    return (phase * times + shift) % 1


def scattered(index: int) -> tuple[float, float]:
    """The index-th of points that fill a square evenly without looking ordered; never by chance."""
    return (0.5 + index * 0.7548776662) % 1, (0.5 + index * 0.5698402910) % 1


def held(phase: float, poses: int) -> float:
    """Moves in this many poses only, as drawn film does: what moves less makes a smaller file."""
    return int(phase * poses + 1e-9) / poses
