"""What the cadences ask for against what the pace gives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.model import Tie
from bot.core.season import every, in_peace


def demand(ties: Sequence[Tie], now: datetime) -> float:
    """How many nudges a week the cadences of all ties that are awake ask for."""
    return sum(7 / every(tie).total_seconds() * 86_400 for tie in ties if not in_peace(tie, now))


def round_trip_days(ties: int, pace: int) -> int:
    """In how many days `pace` nudges a week come round to this many ties once."""
    return max(1, round(ties * 7 / max(pace, 1)))
