"""A fresh start: when to offer one, and how turns are spread so that nothing is in a heap any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.capacity import round_trip, stretch_of
from bot.core.model import Member, Tie
from bot.core.policy import POLICY, Policy
from bot.core.season import counted_from, every, in_peace, in_season, ripens_at

STAYS = timedelta(days=1)  # once made, an offer is repeated wherever the member looks that day
SETTLING = timedelta(days=7)  # whoever was just put on the list is no heap: nobody has waited yet
BACK = timedelta(days=1)  # how long after a silence a member counts as just back


@dataclass(frozen=True, slots=True)
class Heard:
    """A nudge that was sent, and when its member first did anything after it."""

    at: datetime
    sign_at: datetime | None


@dataclass(frozen=True, slots=True)
class Turn:
    """When a tie comes round after a fresh start, and from where its days are counted for that."""

    tie: Tie
    anchor_at: datetime
    comes_at: datetime


def may_offer(member: Member, now: datetime, policy: Policy = POLICY) -> bool:
    """At most monthly; an offer of this very day still stands."""
    if member.fresh_at is None:
        return True
    since = now - member.fresh_at
    return since < STAYS or since >= timedelta(days=policy.fresh_every_days)


def is_welcome(
    ties: Sequence[Tie], sent: Sequence[Heard], stretch: float, now: datetime, policy: Policy = POLICY
) -> bool:
    """Whether so much came together, or it was silent for so long, that to begin anew would be a relief."""
    if not heap(ties, stretch, now):
        return False
    awake = [tie for tie in ties if not in_peace(tie, now)]
    ripe = sum(in_season(tie, now, stretch) and not _just_added(tie, now) for tie in awake)
    crowded = len(awake) >= policy.fresh_least and ripe > policy.fresh_share * len(awake)
    return crowded or silent_for(sent, now) >= timedelta(days=policy.fresh_silent_days)


def _just_added(tie: Tie, now: datetime) -> bool:
    return counted_from(tie) is None and now - tie.created_at < SETTLING


def silent_for(sent: Sequence[Heard], now: datetime) -> timedelta:
    """How long nothing was heard of a member who is silent now, or was until just now."""
    unheard = (each.at for each in sent if each.sign_at is None or now - each.sign_at < BACK)
    return max((now - at for at in unheard), default=timedelta())


def heap(ties: Sequence[Tie], stretch: float, now: datetime) -> list[Tie]:
    """Those awake whose time has come, the longest first."""
    ripe = [tie for tie in ties if not in_peace(tie, now) and ripens_at(tie, stretch) <= now]
    return sorted(ripe, key=lambda tie: (ripens_at(tie, stretch), tie.id))


def spread(ties: Sequence[Tie], pace: int, now: datetime) -> tuple[Turn, ...]:
    """Give each of the heap a turn of its own, one after the other as the pace allows.

    Anchors move, history does not: no touch is made up. A tie that is wished more often than that time is
    counted from a day still ahead, since its turn comes after all who waited longer.
    """
    stretch = stretch_of(ties, pace, now)
    waiting = heap(ties, stretch, now)
    turns = []
    for place, tie in enumerate(waiting, start=1):
        comes_at = now + round_trip(place, pace)
        turns.append(Turn(tie, comes_at - every(tie, stretch), comes_at))
    return tuple(turns)
