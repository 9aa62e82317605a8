"""When a member is due next: kept anew whenever something that it depends on has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.core.model import Member
from bot.core.slots import NOTHING_YET, Past, local_date, next_slot
from bot.store import nudges, schedule, ties
from bot.store.tx import Tx

LOOK_BACK = timedelta(days=9)  # seven local days, wherever the member's day begins
Key = tuple[str, str]


def pasts(tx: Tx, members: Sequence[Member], now: datetime) -> Mapping[Key, Past]:
    """What each of these members was lately sent, in one query."""
    zones = {(member.workspace_id, member.id): member.zone for member in members}
    recent = nudges.recent(tx, list(zones), now - LOOK_BACK)
    return {key: _past(recent.get(key, ()), zone) for key, zone in zones.items()}


def _past(sent: Sequence[nudges.Sent], zone: str) -> Past:
    return Past(
        slots=frozenset(each.slot_on for each in sent if each.slot_on is not None),
        off=frozenset(local_date(each.created_at, zone) for each in sent if each.slot_on is None),
        last_at=max((each.created_at for each in sent if each.slot_on is not None), default=None),
    )


def past_of(tx: Tx, member: Member, now: datetime) -> Past:
    return pasts(tx, [member], now).get((member.workspace_id, member.id), NOTHING_YET)


def next_at(tx: Tx, member: Member, now: datetime) -> datetime | None:
    """When the next nudge may come; None while nothing is to come, as for a member without ties."""
    if not ties.of_member(tx, member.workspace_id, member.id):
        return None
    return next_slot(member, now, past_of(tx, member, now))


def replan(tx: Tx, member: Member, now: datetime) -> datetime | None:
    """Write down the next slot, and take the member out of the hands of whoever had claimed them."""
    due_at = next_at(tx, member, now)
    schedule.put(tx, member.workspace_id, member.id, due_at)
    return due_at
