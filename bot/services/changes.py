"""Undo: what an answer changed is put back from that answer, for ten minutes.

A change is kept as the steps that undo it. A step touches only the fields that the answer changed, and
only where they still hold what the answer put there: what was changed again since stays.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from pydantic import TypeAdapter

from bot.core.model import Member, Tie, Touch
from bot.services import schedule
from bot.services.answers import UndoGone, Undone
from bot.store import changes, members, ties, touches
from bot.store.tx import Tx

UNDO_FOR = timedelta(minutes=10)
Step = dict[str, Any]
T = TypeVar("T", Tie, Member)

_TIE = TypeAdapter(Tie)
_MEMBER = TypeAdapter(Member)


def tie_step(before: Tie, after: Tie) -> Step:
    return {"do": "tie", "id": before.id, **_differing(_TIE, before, after)}


def member_step(before: Member, after: Member) -> Step:
    return {"do": "member", **_differing(_MEMBER, before, after)}


def added_step(tie: Tie) -> Step:
    return {"do": "remove", "id": tie.id}


def removed_step(tie: Tie) -> Step:
    return {"do": "restore", "id": tie.id}


def touched_step(touch: Touch) -> Step:
    return {"do": "untouch", "tie": touch.tie_id, "id": touch.id}


def _differing(adapter: TypeAdapter[T], before: T, after: T) -> Step:
    was, has = adapter.dump_python(before, mode="json"), adapter.dump_python(after, mode="json")
    fields = [name for name in was if was[name] != has[name]]
    return {"before": {name: was[name] for name in fields}, "after": {name: has[name] for name in fields}}


def note_down(tx: Tx, member: Member, steps: Sequence[Step], now: datetime) -> str:
    """Keep how to undo a change, sealed; return the id that its answer's button carries."""
    change_id = tx.new_id(now)
    changes.put(tx, member.workspace_id, member.id, change_id, now, json.dumps(list(steps)))
    return change_id


def undo(tx: Tx, member: Member, change_id: str, now: datetime) -> Undone | UndoGone:
    """Put back what a change changed, the last step first."""
    kept = changes.take(tx, member.workspace_id, member.id, change_id, since=now - UNDO_FOR, now=now)
    if kept is None:
        return UndoGone(member)
    asker = members.get(tx, member.workspace_id, member.id) or member
    whole = [_undo_step(tx, asker, step, now) for step in reversed(json.loads(kept))]
    current = members.get(tx, member.workspace_id, member.id) or member
    schedule.replan(tx, current, now)
    return Undone(current, partly=not all(whole))


def _undo_step(tx: Tx, member: Member, step: Step, now: datetime) -> bool:
    where = (member.workspace_id, member.id)
    match step["do"]:
        case "remove":
            return ties.remove(tx, *where, step["id"], now)
        case "restore":
            return ties.restore(tx, *where, step["id"])
        case "untouch":
            return _untouch(tx, where, step)
        case "member":
            return _put_member_back(tx, member, step)
        case _:
            return _put_tie_back(tx, where, step)


def _untouch(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    gone = touches.delete(tx, *where, step["tie"], step["id"])
    ties.recount(tx, *where, step["tie"])
    return gone


def _put_tie_back(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    tie = ties.get(tx, *where, step["id"])
    if tie is None:
        return False
    values, whole = _put_back(_TIE, tie, step)
    ties.update(tx, tie, **values)
    return whole


def _put_member_back(tx: Tx, member: Member, step: Step) -> bool:
    values, whole = _put_back(_MEMBER, member, step)
    members.update(tx, member, **values)
    return whole


def _put_back(adapter: TypeAdapter[T], value: T, step: Step) -> tuple[dict[str, Any], bool]:
    has = adapter.dump_python(value, mode="json")
    fields = [name for name in step["before"] if has[name] == step["after"][name]]
    restored = adapter.validate_python(has | {name: step["before"][name] for name in fields})
    return {name: getattr(restored, name) for name in fields}, len(fields) == len(step["before"])
