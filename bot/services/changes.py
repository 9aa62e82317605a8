"""Changes, kept as the steps that undo them: sealed, for ten minutes.

A step touches only the fields that the answer changed, and only where they still hold what the answer put
there: what was changed again since stays.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from pydantic import TypeAdapter

from bot.core.model import Member, Tie, Touch
from bot.core.own_lines import OwnLine
from bot.core.shelf import Thing
from bot.store import changes
from bot.store.tx import Tx

UNDO_FOR = timedelta(minutes=10)
Step = dict[str, Any]
T = TypeVar("T", Tie, Member, Thing, OwnLine)

TIE = TypeAdapter(Tie)
MEMBER = TypeAdapter(Member)
THING = TypeAdapter(Thing)
LINE = TypeAdapter(OwnLine)


def tie_step(before: Tie, after: Tie) -> Step:
    return {"do": "tie", "id": before.id, **_differing(TIE, before, after)}


def member_step(before: Member, after: Member) -> Step:
    return {"do": "member", **_differing(MEMBER, before, after)}


def added_step(tie: Tie) -> Step:
    return {"do": "remove", "id": tie.id}


def removed_step(tie: Tie) -> Step:
    return {"do": "restore", "id": tie.id}


def touched_step(touch: Touch) -> Step:
    return {"do": "untouch", "tie": touch.tie_id, "id": touch.id}


def said_step(nudge_id: str) -> Step:
    """What was said of a nudge in words is taken back like any other sign."""
    return {"do": "unsay", "nudge": nudge_id}


def thing_step(before: Thing, after: Thing) -> Step:
    return {"do": "thing", "id": before.id, **_differing(THING, before, after)}


def shelved_step(thing: Thing) -> Step:
    return {"do": "unshelve", "id": thing.id}


def unshelved_step(thing: Thing) -> Step:
    """The whole of it, since nothing else is left to bring it back from."""
    return {"do": "shelve", "thing": THING.dump_python(thing, mode="json")}


def followed_step(source_id: str) -> Step:
    return {"do": "unfollow", "source": source_id}


def left_step(source_id: str, since: datetime) -> Step:
    return {"do": "follow", "source": source_id, "at": since.isoformat()}


def line_step(before: OwnLine, after: OwnLine) -> Step:
    return {"do": "line", "id": before.id, **_differing(LINE, before, after)}


def written_step(line: OwnLine) -> Step:
    return {"do": "unwrite", "id": line.id}


def unwritten_step(line: OwnLine) -> Step:
    """The whole of it, since nothing else is left to bring it back from."""
    return {"do": "write", "line": LINE.dump_python(line, mode="json")}


def _differing(adapter: TypeAdapter[T], before: T, after: T) -> Step:
    was, has = adapter.dump_python(before, mode="json"), adapter.dump_python(after, mode="json")
    fields = [name for name in was if was[name] != has[name]]
    return {"before": {name: was[name] for name in fields}, "after": {name: has[name] for name in fields}}


def note_down(tx: Tx, member: Member, steps: Sequence[Step], now: datetime) -> str:
    """Keep how to undo a change, sealed; return the id that its answer's button carries."""
    change_id = tx.new_id(now)
    changes.put(tx, member.workspace_id, member.id, change_id, now, json.dumps(list(steps)))
    return change_id
