"""Whom to turn to when nobody's time has come: those who rest, to be woken, and who would be easy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.model import Tie
from bot.core.season import in_peace, ripens_at

MOST = 3


def asleep(ties: Sequence[Tie], now: datetime) -> tuple[Tie, ...]:
    """Whoever rests, by when their time would have come; whoever was put off is not shown before."""
    resting = [tie for tie in ties if in_peace(tie, now) and not _put_off(tie, now)]
    return tuple(sorted(resting, key=lambda tie: (ripens_at(tie), tie.id))[:MOST])


def _put_off(tie: Tie, now: datetime) -> bool:
    return tie.later_until is not None and tie.later_until > now


def easiest(ties: Sequence[Tie], now: datetime, nearest: Tie) -> Tie | None:
    """For a warm-up: whoever awake was in touch last of all, beside the one who comes next anyway."""
    known = [
        tie for tie in ties if tie.touched_at is not None and tie.id != nearest.id and not in_peace(tie, now)
    ]
    return max(known, key=lambda tie: (tie.touched_at or tie.created_at, tie.id), default=None)
