"""When the wishes are more than the pace gives: leave it so, let some rest, or raise the pace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.capacity import MOST_PACE
from bot.core.model import Member, Tie
from bot.core.season import in_peace
from bot.core.slots import slots_a_week
from bot.core.sparing import Spare, to_rest
from bot.services import changes, members, schedule
from bot.services.offers import Raised, Spared, Stretched
from bot.services.remembering import Garden, garden
from bot.store import ties
from bot.store.tx import Tx


def leave(tx: Tx, member: Member, change_id: str | None, now: datetime) -> Stretched:
    """Fine as it is: choosing stretches every cadence alike anyhow, so nothing has to be written down."""
    return Stretched(member, garden(tx, member, now).promise, change_id)


def whom_to_rest(tx: Tx, member: Member, now: datetime) -> Spared:
    """Who could rest so that the wishes of the others come true, if they are more than the pace gives."""
    return _spared(garden(tx, member, now), (), None, now)


def rest_these(tx: Tx, member: Member, tie_ids: Sequence[str], now: datetime) -> Spared:
    """Let these rest until they are woken, with one undo for all; then see who else could."""
    mine = garden(tx, member, now)
    wanted = [tie for tie in mine.ties if tie.id in tie_ids and not in_peace(tie, now)]
    steps = []
    for tie in wanted:
        after = ties.update(tx, tie, resting=True, rest_until=None)
        steps.append(changes.tie_step(tie, after))
    change_id = changes.note_down(tx, member, steps, now) if steps else None
    left = replace(mine, ties=_with_rest(mine.ties, wanted))
    return _spared(left, tuple(wanted), change_id, now)


def _with_rest(kept: Sequence[Tie], rested: Sequence[Tie]) -> list[Tie]:
    ids = {tie.id for tie in rested}
    return [replace(tie, resting=True, rest_until=None) if tie.id in ids else tie for tie in kept]


def _spared(mine: Garden, rested: tuple[Tie, ...], change_id: str | None, now: datetime) -> Spared:
    pace, promise = slots_a_week(mine.member), mine.promise
    spares: tuple[Spare, ...] = ()
    if promise is not None and promise.stretched:
        spares = to_rest(mine.ties, mine.history.memories, pace, now)
    after = mine.promise_with(_with_rest(mine.ties, [each.tie for each in spares]))
    return Spared(mine.member, rested, spares, promise, after, change_id)


def raise_pace(tx: Tx, member: Member, pace: int, now: datetime) -> Raised:
    """Raise the pace to this many a week; what an old button offers may be the pace already."""
    mine = garden(tx, member, now)
    if not member.pace < pace <= MOST_PACE:
        return Raised(member, mine.promise, schedule.next_at(tx, member, now), None)
    planned = members.plan(tx, member, now, pace=pace)
    promise = replace(mine, member=planned.member).promise
    return Raised(planned.member, promise, planned.next_at, planned.change_id)
