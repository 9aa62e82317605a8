"""Touches: each contact with a tie, when and which way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.core.learning import PastTouch
from bot.core.model import Kind, Source, Touch, Way
from bot.store import sql
from bot.store.schema import touches
from bot.store.tx import Tx

_FIELDS = tuple(
    touches.c[name]
    for name in ("workspace_id", "member_id", "tie_id", "id", "at", "way", "kind", "source", "nudge_id")
)
_OF_TIE = sa.and_(
    touches.c.workspace_id == sa.bindparam("this_workspace"),
    touches.c.member_id == sa.bindparam("this_member"),
    touches.c.tie_id == sa.bindparam("this_tie"),
)
_NEWEST = (
    sa.select(*_FIELDS)
    .where(_OF_TIE)
    .order_by(touches.c.at.desc(), touches.c.id.desc())
    .limit(sa.bindparam("most", type_=sa.Integer()))
)
_OF_NUDGE = sa.select(*_FIELDS).where(_OF_TIE, touches.c.nudge_id == sa.bindparam("this_nudge")).limit(1)
_INSERT = sa.insert(touches)
_DELETE = sa.delete(touches).where(_OF_TIE, touches.c.id == sa.bindparam("this_touch"))


@cache
def _recent(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(
        sql.same(touches, wanted, "workspace_id", "member_id"), touches.c.at >= sa.bindparam("since")
    )
    columns = (touches.c[name] for name in ("workspace_id", "member_id", "tie_id", "id", "at", "way", "kind"))
    return sa.select(*columns).select_from(wanted).join(touches, fits).order_by(touches.c.at, touches.c.id)


def insert(tx: Tx, touch: Touch) -> None:
    columns = dict(zip((column.name for column in _FIELDS), astuple(touch), strict=True))
    words = {"way": touch.way.value, "kind": touch.kind.value, "source": touch.source.value}
    tx.conn.execute(_INSERT, columns | words)


def delete(tx: Tx, workspace_id: str, member_id: str, tie_id: str, touch_id: str) -> bool:
    this = _this(workspace_id, member_id, tie_id) | {"this_touch": touch_id}
    return tx.conn.execute(_DELETE, this).rowcount > 0


def of_tie(tx: Tx, workspace_id: str, member_id: str, tie_id: str, limit: int) -> list[Touch]:
    """The newest touches of a tie, the newest first."""
    this = _this(workspace_id, member_id, tie_id) | {"most": limit}
    return [_touch(row) for row in tx.conn.execute(_NEWEST, this)]


def of_nudge(tx: Tx, workspace_id: str, member_id: str, tie_id: str, nudge_id: str) -> Touch | None:
    this = _this(workspace_id, member_id, tie_id) | {"this_nudge": nudge_id}
    row = tx.conn.execute(_OF_NUDGE, this).one_or_none()
    return None if row is None else _touch(row)


def recent(tx: Tx, keys: Sequence[sql.MemberKey], since: datetime) -> dict[sql.MemberKey, list[PastTouch]]:
    """The touches of these members since then, the oldest first."""
    found: dict[sql.MemberKey, list[PastTouch]] = {}
    wanted = sql.MEMBERS.pack(tx.dialect, keys) | {"since": since}
    for row in tx.conn.execute(_recent(tx.dialect), wanted):
        touch = PastTouch(row.tie_id, row.at, Way(row.way), Kind(row.kind), row.id)
        found.setdefault((row.workspace_id, row.member_id), []).append(touch)
    return found


def _this(workspace_id: str, member_id: str, tie_id: str) -> dict[str, object]:
    return {"this_workspace": workspace_id, "this_member": member_id, "this_tie": tie_id}


def _touch(row: sql.Row) -> Touch:
    workspace_id, member_id, tie_id, touch_id, at, way, kind, source, nudge_id = row
    return Touch(
        workspace_id, member_id, tie_id, touch_id, at, Way(way), Kind(kind), Source(source), nudge_id
    )
