"""Marks on a nudge, one for each sign by which it was set."""

from __future__ import annotations

import sqlalchemy as sa

from bot.core.marks import MarkRow
from bot.core.model import Mark
from bot.store import sql
from bot.store.schema import marks
from bot.store.tx import Tx

_FIELDS = tuple(marks.c[name] for name in ("nudge_id", "sign", "mark", "tie_id", "until", "at"))
_OF_NUDGE = sa.and_(
    marks.c.workspace_id == sa.bindparam("this_workspace"), marks.c.nudge_id == sa.bindparam("this_nudge")
)
_ALL = sa.select(*_FIELDS).where(_OF_NUDGE).order_by(marks.c.at, marks.c.sign)
_TAKE = sa.delete(marks).where(_OF_NUDGE, marks.c.sign == sa.bindparam("this_sign")).returning(*_FIELDS)


def put(tx: Tx, workspace_id: str, row: MarkRow) -> bool:
    """Keep a mark; False when this sign is set already."""
    columns = {
        "workspace_id": workspace_id,
        "nudge_id": row.nudge_id,
        "sign": row.sign,
        "mark": row.mark.value,
        "tie_id": row.tie_id,
        "until": row.until,
        "at": row.at,
    }
    return tx.conn.execute(sql.insert_if_new(tx.dialect, marks), columns).first() is not None


def take(tx: Tx, workspace_id: str, nudge_id: str, sign: str) -> MarkRow | None:
    """Take a mark back and return it; None when it is not set."""
    this = {"this_workspace": workspace_id, "this_nudge": nudge_id, "this_sign": sign}
    row = tx.conn.execute(_TAKE, this).one_or_none()
    return None if row is None else _mark(row)


def of_nudge(tx: Tx, workspace_id: str, nudge_id: str) -> list[MarkRow]:
    """The marks of a nudge, the first that was set first."""
    this = {"this_workspace": workspace_id, "this_nudge": nudge_id}
    return [_mark(row) for row in tx.conn.execute(_ALL, this)]


def _mark(row: sql.Row) -> MarkRow:
    nudge_id, sign, mark, tie_id, until, at = row
    return MarkRow(nudge_id, sign, Mark(mark), tie_id, until, at)
