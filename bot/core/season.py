"""Whether a tie's time has come, and the cadence as it is meant."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Tie

COOL = timedelta(days=21)  # a tie that was suggested in vain is left alone for three weeks
LATER = timedelta(days=7)  # what "later" means when nothing else is said
SHORTEST_DAYS, LONGEST_DAYS = 1, 1096
DEFAULT_DAYS = 42  # six weeks: rare enough to be light, often enough not to begin anew each time


def half_as_often(every_days: int) -> int:
    """The cadence of whoever would rather not be asked that often."""
    return min(2 * every_days, LONGEST_DAYS)


def counted_from(tie: Tie) -> datetime | None:
    """Where the days of this tie are counted from: the latest touch or a later fresh start."""
    if tie.anchor_at is None or tie.touched_at is None:
        return tie.anchor_at or tie.touched_at
    return max(tie.anchor_at, tie.touched_at)


def every(tie: Tie, stretch: float = 1.0) -> timedelta:
    """The cadence as it holds: the wish, times what was learned, times the capacity's stretch."""
    return timedelta(days=tie.every_days * tie.stretch * stretch)


def ripens_at(tie: Tie, stretch: float = 1.0) -> datetime:
    """When this tie's time comes or came, whatever rests; a tie without any count came with its adding."""
    start = counted_from(tie)
    return tie.created_at if start is None else start + every(tie, stretch)


def in_peace(tie: Tie, now: datetime) -> bool:
    """Whether this tie rests or was put off; holds for suggestions asked by hand too."""
    if tie.resting and (tie.rest_until is None or tie.rest_until > now):
        return True
    return tie.later_until is not None and tie.later_until > now


def cools_until(tie: Tie, patience: float = 1.0) -> datetime | None:
    """Until when a tie that was suggested in vain is left alone; None where it was not.

    Three weeks, or its cadence where that is shorter, times `patience`. A "later" that ends sooner ends it.
    """
    if tie.suggested_at is None or (tie.touched_at is not None and tie.touched_at >= tie.suggested_at):
        return None
    cooled = tie.suggested_at + patience * min(COOL, every(tie))
    back = tie.later_until
    return back if back is not None and tie.suggested_at < back < cooled else cooled


def ready_at(
    tie: Tie, stretch: float = 1.0, patience: float = 1.0, ripe_at: datetime | None = None
) -> datetime:
    """Since when, or from when, a tie can be chosen: there, ripe, cooled, and out of any rest or "later".

    `ripe_at` is given where it is ripe for another reason than its cadence.
    """
    ready = max(ripe_at or ripens_at(tie, stretch), tie.created_at)
    cooled = cools_until(tie, patience)
    if cooled is not None and cooled > ready:
        ready = cooled
    if tie.later_until is not None and tie.later_until > ready:
        ready = tie.later_until
    if tie.resting and tie.rest_until is not None and tie.rest_until > ready:
        ready = tie.rest_until
    return ready


def in_season(tie: Tie, now: datetime, stretch: float = 1.0, patience: float = 1.0) -> bool:
    return not in_peace(tie, now) and ready_at(tie, stretch, patience) <= now
