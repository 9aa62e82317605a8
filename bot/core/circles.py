"""Circles as they count: however they are spelt, and a tie of several in the rarest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.core.model import Tie
from bot.core.names import fold

NO_CIRCLE = ""


@lru_cache(maxsize=4096)
def spelt(circle: str) -> str:
    """Two spellings that differ in capitals, accents or signs alone are one circle."""
    return fold(circle) or circle


def circles_of(tie: Tie) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(spelt, tie.circles)))


def sizes_of(ties: Iterable[Tie]) -> Counter[str]:
    """How many are in each circle; those without any are one of their own."""
    return Counter([name for tie in ties for name in (circles_of(tie) or (NO_CIRCLE,))])


def rarest(tie: Tie, sizes: Mapping[str, int]) -> str:
    """A tie in several circles counts in the one with the fewest."""
    return min(circles_of(tie), key=lambda name: (sizes[name], name), default=NO_CIRCLE)
