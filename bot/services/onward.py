"""How it shall go on: what the buttons beneath a nudge's remarks do, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.model import Member
from bot.core.nudge import Nudge, Remark, RemarkKind
from bot.core.season import half_as_often
from bot.services import marking, members, rungs
from bot.services.answers import Marked
from bot.services.remarks import without
from bot.store import nudges, ties
from bot.store.tx import Tx


def less_often(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    """Half as often from now on: the wish itself is changed, until the later is taken back."""
    nudge = nudges.lock(tx, nudge) or nudge
    tie = ties.get(tx, nudge.workspace_id, nudge.member_id, nudge.tie_id)
    if tie is None or not _is_asked(nudge, tie_id):
        return _kept(tx, member, nudge, nudge, now)
    ties.update(tx, tie, every_days=half_as_often(tie.every_days), wished_at=now)
    less = Remark(RemarkKind.LESS_OFTEN, number=tie.every_days, at=tie.wished_at)
    return _kept(tx, member, nudge, _answered(nudge, less), now)


def leave_it(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    """As it is: not asked again before the next touch."""
    nudge = nudges.lock(tx, nudge) or nudge
    wanted = _answered(nudge, Remark(RemarkKind.AS_IT_IS)) if _is_asked(nudge, tie_id) else nudge
    return _kept(tx, member, nudge, wanted, now)


def step_on(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    """While they are at it: the same message, for the colder tie that it offers."""
    nudge = nudges.lock(tx, nudge) or nudge
    wanted = rungs.step_on(tx, member, nudge, now) if nudge.tie_id == tie_id else nudge
    return _kept(tx, member, nudge, wanted, now)


def lively(tx: Tx, nudge: Nudge, member: Member, tie_id: str, now: datetime) -> Marked | None:
    """The whole pace again."""
    nudge = nudges.lock(tx, nudge) or nudge
    if nudge.remark(RemarkKind.MONTHLY) is None:
        return _kept(tx, member, nudge, nudge, now)
    member = members.lively(tx, member, now)
    remarks = (*without(nudge, RemarkKind.MONTHLY), Remark(RemarkKind.LIVELY))
    return _kept(tx, member, nudge, replace(nudge, remarks=remarks), now)


def _is_asked(nudge: Nudge, tie_id: str) -> bool:
    return nudge.tie_id == tie_id and nudge.remark(RemarkKind.ASK_LESS) is not None


def _answered(nudge: Nudge, answer: Remark) -> Nudge:
    return replace(nudge, remarks=(*without(nudge, RemarkKind.ASK_LESS), answer))


def _kept(tx: Tx, member: Member, nudge: Nudge, wanted: Nudge, now: datetime) -> Marked | None:
    """An old button, or one pressed twice, changes nothing and shows the nudge as it stands."""
    kept = marking.turned(tx, member, nudge, wanted, now)
    shown = marking.shown_to(tx, kept, now)
    return None if shown is None else Marked(shown, kept.mark, changed=kept != nudge)
