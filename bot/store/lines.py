"""The lines that members wrote to send, sealed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import sqlalchemy as sa

from bot.core.model import Language
from bot.core.own_lines import OwnLine
from bot.store import sql
from bot.store.errors import NotThereAnyMore
from bot.store.schema import lines
from bot.store.tx import Tx

_MEMBERS = sa.and_(
    lines.c.workspace_id == sa.bindparam("this_workspace"), lines.c.member_id == sa.bindparam("this_member")
)
_THIS = sa.and_(_MEMBERS, lines.c.id == sa.bindparam("this_line"))
_GET = sa.select(*lines.c).where(_THIS)
_OF_MEMBER = sa.select(*lines.c).where(_MEMBERS).order_by(lines.c.made_at, lines.c.id)
_UPDATE = sa.update(lines).where(_THIS).values(text=sa.bindparam("sealed"), language=sa.bindparam("said_in"))
_REMOVE = sa.delete(lines).where(_THIS)


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    return (
        sa.select(*lines.c)
        .select_from(wanted)
        .join(lines, sql.same(lines, wanted, "workspace_id", "member_id"))
        .order_by(lines.c.workspace_id, lines.c.member_id, lines.c.made_at, lines.c.id)
    )


def insert(tx: Tx, line: OwnLine) -> bool:
    """Keep a line; False when it is there already."""
    row = {
        "workspace_id": line.workspace_id,
        "member_id": line.member_id,
        "id": line.id,
        "language": line.language,
        "text": tx.box.seal(line.text),
        "made_at": line.made_at,
    }
    return tx.conn.execute(sql.insert_if_new(tx.dialect, lines), row).one_or_none() is not None


def update(tx: Tx, line: OwnLine) -> None:
    said = {"sealed": tx.box.seal(line.text), "said_in": line.language}
    if tx.conn.execute(_UPDATE, _this(line) | said).rowcount == 0:
        raise NotThereAnyMore


def remove(tx: Tx, line: OwnLine) -> bool:
    return tx.conn.execute(_REMOVE, _this(line)).rowcount > 0


def get(tx: Tx, workspace_id: str, member_id: str, line_id: str) -> OwnLine | None:
    this = {"this_workspace": workspace_id, "this_member": member_id, "this_line": line_id}
    row = tx.conn.execute(_GET, this).one_or_none()
    return None if row is None else _line(tx, row)


def of_member(tx: Tx, workspace_id: str, member_id: str) -> list[OwnLine]:
    """All lines of a member, in the order in which they were written."""
    this = {"this_workspace": workspace_id, "this_member": member_id}
    return [_line(tx, row) for row in tx.conn.execute(_OF_MEMBER, this)]


def of_many(tx: Tx, keys: Sequence[sql.MemberKey]) -> dict[sql.MemberKey, list[OwnLine]]:
    """The lines of many members; who wrote none is left out."""
    found: dict[sql.MemberKey, list[OwnLine]] = {}
    for row in tx.conn.execute(_of_many(tx.dialect), sql.MEMBERS.pack(tx.dialect, keys)):
        found.setdefault((row.workspace_id, row.member_id), []).append(_line(tx, row))
    return found


def _this(line: OwnLine) -> dict[str, object]:
    return {"this_workspace": line.workspace_id, "this_member": line.member_id, "this_line": line.id}


def _line(tx: Tx, row: sql.Row) -> OwnLine:
    return OwnLine(
        row.workspace_id, row.member_id, row.id, row.made_at, Language(row.language), tx.box.open(row.text)
    )
