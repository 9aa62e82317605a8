"""When a member is due next: kept anew whenever something that it depends on has changed."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.core.model import Member
from bot.core.policy import POLICY
from bot.core.ranking import comes_at
from bot.core.slots import at_local, local_date, next_slot
from bot.services.remembering import Garden, garden
from bot.store import schedule
from bot.store.tx import Tx

MOMENT = timedelta(microseconds=1)  # a slot at the very instant at which somebody's time comes is theirs

LATE = timedelta(days=POLICY.wish_late_days)


def next_at(tx: Tx, member: Member, now: datetime) -> datetime | None:
    """When the next nudge is to come: in the first slot in which somebody's time has come."""
    return expected(garden(tx, member, now))


def expected(mine: Garden) -> datetime | None:
    awake = [tie for tie in mine.ties if not tie.resting or tie.rest_until is not None]
    if not awake:
        return None
    first = min(comes_at(tie, mine.stretch, mine.history) for tie in awake)
    usual = next_slot(mine.member, max(mine.now, first - MOMENT), mine.remembered.past)
    return min(filter(None, (usual, _for_an_occasion(mine))), default=None)


def _for_an_occasion(mine: Garden) -> datetime | None:
    """The slot from which the next wish goes out, where one comes near enough to its day."""
    member, past = mine.member, mine.remembered.past
    for day in sorted(past.occasions):
        slot = next_slot(member, max(mine.now, at_local(day, time(), member.zone) - MOMENT), past)
        if slot is not None and local_date(slot, member.zone) - day <= LATE:
            return slot
    return None


def replan(tx: Tx, member: Member, now: datetime) -> datetime | None:
    """Write down the next slot, and take the member out of the hands of whoever had claimed them.

    Return when the next nudge is to come. That may be later: at a slot that finds nobody nothing is said,
    and whatever is told of ties meanwhile needs no planning.
    """
    mine = garden(tx, member, now)
    due_at = next_slot(member, now, mine.remembered.past) if mine.ties else None
    schedule.put(tx, member.workspace_id, member.id, due_at)
    return expected(mine)
