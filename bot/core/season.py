"""Whether a tie's time has come, and the cadence as it is meant."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Tie

COOL = timedelta(days=21)  # a tie that was suggested in vain is left alone for three weeks
LATER = timedelta(days=7)  # what "later" means when nothing else is said
SHORTEST_DAYS, LONGEST_DAYS = 1, 1096
DEFAULT_DAYS = 42  # six weeks: rare enough to be light, often enough not to begin anew each time


def counted_from(tie: Tie) -> datetime | None:
    """Where the days of this tie are counted from: the latest touch or a later fresh start."""
    known = [instant for instant in (tie.anchor_at, tie.touched_at) if instant is not None]
    return max(known, default=None)


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


def is_cooling(tie: Tie, now: datetime) -> bool:
    """Whether this tie was suggested lately, without a touch since."""
    if tie.suggested_at is None or (tie.touched_at is not None and tie.touched_at >= tie.suggested_at):
        return False
    came_back = tie.later_until is not None and tie.suggested_at < tie.later_until <= now
    return not came_back and now < tie.suggested_at + min(COOL, every(tie))


def in_season(tie: Tie, now: datetime, stretch: float = 1.0) -> bool:
    return not in_peace(tie, now) and not is_cooling(tie, now) and ripens_at(tie, stretch) <= now
