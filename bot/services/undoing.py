"""Undo: what an answer changed is put back from that answer, for ten minutes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from bot.core.model import Member
from bot.services import marking, schedule
from bot.services.answers import UndoGone, Undone
from bot.services.changes import LINE, MEMBER, THING, TIE, UNDO_FOR, Step, T
from bot.services.marking import WORDS
from bot.store import changes, lines, members, shelf, sources, subscriptions, ties, touches
from bot.store.tx import Tx


def undo(tx: Tx, member: Member, change_id: str, now: datetime) -> Undone | UndoGone:
    """Put back what a change changed, the last step first."""
    kept = changes.take(tx, member.workspace_id, member.id, change_id, since=now - UNDO_FOR, now=now)
    if kept is None:
        return UndoGone(member)
    asker = members.get(tx, member.workspace_id, member.id) or member
    steps = json.loads(kept)
    whole = [_undo_step(tx, asker, step, now) for step in reversed(steps)]
    current = members.get(tx, member.workspace_id, member.id) or member
    schedule.replan(tx, current, now)
    said = [marking.own(tx, current, step["nudge"]) for step in steps if step["do"] == "unsay"]
    return Undone(current, partly=not all(whole), nudge=said[0] if said else None)


def _undo_step(tx: Tx, member: Member, step: Step, now: datetime) -> bool:
    where = (member.workspace_id, member.id)
    match step["do"]:
        case "remove":
            return ties.remove(tx, *where, step["id"], now)
        case "restore":
            return ties.restore(tx, *where, step["id"])
        case "untouch":
            return _untouch(tx, where, step)
        case "unsay":
            return _unsay(tx, member, step, now)
        case "unshelve" | "shelve" | "thing":
            return _put_thing_back(tx, where, step)
        case "follow" | "unfollow":
            return _undo_following(tx, where, step)
        case "unwrite" | "write" | "line":
            return _put_line_back(tx, where, step)
        case "member":
            return _put_member_back(tx, member, step)
        case _:
            return _put_tie_back(tx, where, step)


def _unsay(tx: Tx, member: Member, step: Step, now: datetime) -> bool:
    nudge = marking.own(tx, member, step["nudge"])
    return nudge is not None and marking.take_mark(tx, nudge, WORDS, now) is not None


def _untouch(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    gone = touches.delete(tx, *where, step["tie"], step["id"])
    ties.recount(tx, *where, step["tie"])
    return gone


def _undo_following(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    """A feed that nobody followed meanwhile may be gone."""
    source_id: str = step["source"]
    if step["do"] == "unfollow":
        return subscriptions.remove(tx, *where, source_id)
    there = source_id in sources.of_ids(tx, [source_id])
    return there and subscriptions.add(tx, *where, source_id, datetime.fromisoformat(step["at"]))


def _put_thing_back(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    if step["do"] == "shelve":
        return shelf.insert(tx, THING.validate_python(step["thing"]))
    thing = shelf.get(tx, *where, step["id"])
    if thing is None or step["do"] == "unshelve":
        return thing is not None and shelf.remove(tx, thing)
    values, whole = _put_back(THING, thing, step)
    shelf.update(tx, replace(thing, **values))
    return whole


def _put_line_back(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    if step["do"] == "write":
        return lines.insert(tx, LINE.validate_python(step["line"]))
    line = lines.get(tx, *where, step["id"])
    if line is None or step["do"] == "unwrite":
        return line is not None and lines.remove(tx, line)
    values, whole = _put_back(LINE, line, step)
    lines.update(tx, replace(line, **values))
    return whole


def _put_tie_back(tx: Tx, where: tuple[str, str], step: Step) -> bool:
    tie = ties.get(tx, *where, step["id"])
    if tie is None:
        return False
    values, whole = _put_back(TIE, tie, step)
    ties.update(tx, tie, **values)
    return whole


def _put_member_back(tx: Tx, member: Member, step: Step) -> bool:
    values, whole = _put_back(MEMBER, member, step)
    members.update(tx, member, **values)
    return whole


def _put_back(adapter: TypeAdapter[T], value: T, step: Step) -> tuple[dict[str, Any], bool]:
    has = adapter.dump_python(value, mode="json")
    fields = [name for name in step["before"] if has[name] == step["after"][name]]
    restored = adapter.validate_python(has | {name: step["before"][name] for name in fields})
    return {name: getattr(restored, name) for name in fields}, len(fields) == len(step["before"])
