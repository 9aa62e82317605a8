"""What a nudge's message comes to say or ask once it was marked: less often, and one rung further."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.ladder import is_easy, may_offer, next_rung
from bot.core.marks import Standing
from bot.core.model import Mark, Member, Tie
from bot.core.nudge import Nudge, NudgeState, Remark, RemarkKind
from bot.core.season import half_as_often
from bot.core.slots import has_room
from bot.services.remembering import garden
from bot.store import nudges, ties
from bot.store.tx import Tx

LASTING = frozenset({RemarkKind.MONTHLY, RemarkKind.LIVELY, RemarkKind.BEFORE})
WEIGHED = (RemarkKind.ASK_LESS, RemarkKind.LESS_OFTEN, RemarkKind.AS_IT_IS)


def lasting(nudge: Nudge) -> tuple[Remark, ...]:
    """What the message still says when it goes on to another tie."""
    return tuple(remark for remark in nudge.remarks if remark.kind in LASTING)


def without(nudge: Nudge, *kinds: RemarkKind) -> tuple[Remark, ...]:
    return tuple(remark for remark in nudge.remarks if remark.kind not in kinds)


def after_mark(
    tx: Tx, member: Member, nudge: Nudge, was: Tie, before: Standing, after: Standing, now: datetime
) -> Nudge:
    """The nudge with the remarks that follow from its mark; `was` is its tie before the mark."""
    if after.mark is None:
        nudge = _taken_back(tx, nudge)
    elif after.mark is Mark.LATER and nudge.remark(*WEIGHED) is None:
        nudge = _asked_less(tx, member, nudge, now)
    if before.done and not after.done:
        nudge = _withdrawn(nudge)
    elif after.done and not before.done:
        nudge = _rung(tx, member, nudge, was, now)
    return nudge


def _asked_less(tx: Tx, member: Member, nudge: Nudge, now: datetime) -> Nudge:
    """Ask once how it shall go on: at the third "not now" in a row, and not again before a touch."""
    third_at = garden(tx, member, now).remembered.learned.enough.get(nudge.tie_id)
    if third_at is None or third_at != (nudge.posted_at or nudge.created_at):
        return nudge
    return replace(nudge, remarks=(*nudge.remarks, Remark(RemarkKind.ASK_LESS)))


def _taken_back(tx: Tx, nudge: Nudge) -> Nudge:
    """Nothing holds any more: neither the question nor a "less often"; "as it is" was an answer for good."""
    less = nudge.remark(RemarkKind.LESS_OFTEN)
    tie = ties.get(tx, nudge.workspace_id, nudge.member_id, nudge.tie_id)
    # A cadence that was said otherwise since stays.
    if less is not None and less.number is not None and tie is not None and _still(tie, less.number):
        ties.update(tx, tie, every_days=less.number, wished_at=less.at)
    return replace(nudge, remarks=without(nudge, RemarkKind.ASK_LESS, RemarkKind.LESS_OFTEN))


def _still(tie: Tie, before: int) -> bool:
    return tie.every_days == half_as_often(before)


def _rung(tx: Tx, member: Member, nudge: Nudge, was: Tie, now: datetime) -> Nudge:
    """After an easy touch offer a colder tie, within the pace: it stands for the next slot, from today on."""
    if nudge.state is not NudgeState.POSTED or not is_easy(was, now):
        return nudge
    mine = garden(tx, member, now)
    if not may_offer(mine.remembered.rungs, now) or not has_room(member, now, mine.remembered.past):
        return nudge
    where = (member.workspace_id, member.id)
    busy = nudges.in_hand(tx, [where]).get(where, ())
    choice = next_rung(member, mine.ties, now, mine.history, (*busy, was.id, *nudge.passed_over))
    if choice is None:
        return nudge
    return replace(nudge, remarks=(*nudge.remarks, Remark(RemarkKind.RUNG, choice.tie.id)), rung_at=now)


def _withdrawn(nudge: Nudge) -> Nudge:
    """The offer goes with the touch that it followed from."""
    if nudge.remark(RemarkKind.RUNG) is None:
        return nudge
    return replace(nudge, remarks=without(nudge, RemarkKind.RUNG), rung_at=None)
