"""One rung further on the same message: to a colder tie, and back again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.model import Mark, Member, Tie
from bot.core.nudge import Nudge, Remark, RemarkKind
from bot.core.ranking import reasons_for
from bot.core.season import in_peace
from bot.core.slots import has_room, local_date, next_slot
from bot.services.remarks import without
from bot.services.remembering import garden
from bot.store.tx import Tx


def step_on(tx: Tx, member: Member, nudge: Nudge, now: datetime) -> Nudge:
    """Turn a message to the colder tie that it offers: it stands for the next slot.

    One who rests by now, or was touched since, is offered no more.
    """
    offer = nudge.remark(RemarkKind.RUNG)
    if offer is None or nudge.mark is not Mark.DONE:
        return nudge
    mine = garden(tx, member, now)
    tie = mine.tie(offer.tie_id or "")
    if tie is None or not _still_fits(tie, nudge, now) or not has_room(member, now, mine.remembered.past):
        return replace(nudge, remarks=without(nudge, RemarkKind.RUNG))
    slot = next_slot(member, now, mine.remembered.past)
    return replace(
        nudge,
        tie_id=tie.id,
        mark=None,
        reasons=reasons_for(tie, mine.ties, now, mine.history),
        ideas=(),
        passed_over=(*nudge.passed_over, nudge.tie_id),
        remarks=(*without(nudge, RemarkKind.RUNG), Remark(RemarkKind.BEFORE, nudge.tie_id)),
        rung_on=None if slot is None else local_date(slot, member.zone),
    )


def _still_fits(tie: Tie, nudge: Nudge, now: datetime) -> bool:
    offered = nudge.rung_at or nudge.created_at
    touched = tie.touched_at is not None and tie.touched_at >= offered
    suggested = tie.suggested_at is not None and tie.suggested_at >= offered
    return not (touched or suggested or in_peace(tie, now))


def step_back(tx: Tx, member: Member, nudge: Nudge, was: Tie, mark: Mark | None, now: datetime) -> Nudge:
    """The touch that the message went on from is undone: back to its tie, and the slot is given back.

    `mark` is what still holds of that tie. What was said of the colder one meanwhile stays, and the message
    stays with it.
    """
    before = nudge.remark(RemarkKind.BEFORE)
    if before is None or before.tie_id != was.id:
        return nudge
    forgotten = without(nudge, RemarkKind.BEFORE)
    if nudge.mark is not None:
        return replace(nudge, remarks=forgotten)
    mine = garden(tx, member, now)
    return replace(
        nudge,
        tie_id=was.id,
        mark=mark,
        reasons=reasons_for(mine.tie(was.id) or was, mine.ties, now, mine.history),
        ideas=(),
        passed_over=tuple(each for each in nudge.passed_over if each != was.id),
        remarks=forgotten,
        rung_at=None,
        rung_on=None,
    )
