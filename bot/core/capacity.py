"""What the cadences ask for against what the pace gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import fsum

from bot.core.model import Tie
from bot.core.season import in_peace

MOST_PACE = 7  # a nudge a day: there is no pace beyond it
ALIKE = 1.5  # cadences this close are as good as the same, when one says how often everyone comes round


@dataclass(frozen=True, slots=True)
class Promise:
    """The capacity promise: `ties` people at `pace` a week come round about every `days` days.

    `wished` is the sum of the wishes a week, `stretched` tells that it is more than the pace, and `alike`
    that the wishes are so near to each other that the number is everyone's, not only the average. `most` is
    the pace that the member's days have room for.
    """

    ties: int
    pace: int
    days: int
    wished: float
    stretched: bool
    alike: bool = True
    most: int = MOST_PACE


def demand(ties: Sequence[Tie], now: datetime) -> float:
    """How many nudges a week the cadences of all ties that are awake ask for, in whatever order they come."""
    return fsum(asks(tie) for tie in ties if not in_peace(tie, now))


def asks(tie: Tie) -> float:
    """How many nudges a week one tie's cadence asks for."""
    return 7 / (tie.every_days * tie.stretch)


def round_trip(ties: int, pace: int) -> timedelta:
    """In what time `pace` nudges a week come round to this many ties once."""
    return timedelta(days=7) * ties / max(pace, 1)


def round_trip_days(ties: int, pace: int) -> int:
    return max(1, round(round_trip(ties, pace) / timedelta(days=1)))


def stretch_of(ties: Sequence[Tie], pace: int, now: datetime) -> float:
    """By what all cadences are stretched alike, so that they ask for no more than the pace gives."""
    return max(1.0, demand(ties, now) / max(pace, 1))


def fits(wished: float, pace: int) -> bool:
    """Whether the pace gives what is wished; a sum of fractions may be off by its last digit."""
    return wished <= pace + 1e-9


def promise_of(ties: Sequence[Tie], pace: int, now: datetime, most: int = MOST_PACE) -> Promise | None:
    """What the pace can give to all who are awake; None where nobody is."""
    awake = [tie for tie in ties if not in_peace(tie, now)]
    if not awake:
        return None
    wished, each = demand(awake, now), [asks(tie) for tie in awake]
    alike = max(each) <= ALIKE * min(each)
    days = round_trip_days(len(awake), pace)
    return Promise(len(awake), pace, days, wished, not fits(wished, pace), alike, most)
