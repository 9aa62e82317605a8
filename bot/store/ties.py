"""Ties, as they are kept; one that was removed stays for the minutes in which that can be undone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from datetime import datetime
from functools import cache
from typing import Unpack

import sqlalchemy as sa

from bot.core.model import Address, AddressKind, Language, OwnDate, Register, Tie
from bot.store import sql
from bot.store.errors import NotThereAnyMore
from bot.store.fields import TieFields
from bot.store.removed import purge_removed as purge_removed
from bot.store.schema import ties, touches
from bot.store.tx import Tx

_FIELDS = tuple(column for column in ties.c if column.name != "removed_at")
_MEMBERS = sa.and_(
    ties.c.workspace_id == sa.bindparam("this_workspace"), ties.c.member_id == sa.bindparam("this_member")
)
_THIS = sa.and_(_MEMBERS, ties.c.id == sa.bindparam("this_tie"))
_KEPT = ties.c.removed_at.is_(None)
_GET = sa.select(*_FIELDS).where(_THIS, _KEPT)
_OF_MEMBER = sa.select(*_FIELDS).where(_MEMBERS, _KEPT).order_by(ties.c.created_at, ties.c.id)
_INSERT = sa.insert(ties)
_UPDATE = sa.update(ties).where(_THIS)
_REMOVE = _UPDATE.where(_KEPT).values(removed_at=sa.bindparam("removed"))
_ANCHOR = sa.update(ties).where(_THIS).values(anchor_at=sa.bindparam("anchor"))
_SUGGESTED = _UPDATE.values(suggested_at=sa.bindparam("suggested"))
_LATEST_TOUCH = sa.select(sa.func.max(touches.c.at)).where(
    touches.c.workspace_id == ties.c.workspace_id,
    touches.c.member_id == ties.c.member_id,
    touches.c.tie_id == ties.c.id,
)
_RECOUNT = _UPDATE.values(touched_at=_LATEST_TOUCH.scalar_subquery())


def _restore() -> sa.Update:
    other = ties.alias("other")
    taken = sa.exists().where(
        sql.same(other, ties, "workspace_id", "member_id", "user_id"), other.c.removed_at.is_(None)
    )
    return _UPDATE.where(ties.c.removed_at.is_not(None), ~taken).values(removed_at=None)


_RESTORE = _restore()


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(sql.same(ties, wanted, "workspace_id", "member_id"), _KEPT)
    return (
        sa.select(*_FIELDS)
        .select_from(wanted)
        .join(ties, fits)
        .order_by(ties.c.workspace_id, ties.c.member_id, ties.c.created_at, ties.c.id)
    )


@cache
def _of_keys(dialect: str) -> sql.Select:
    wanted = sql.TIES.table(dialect)
    fits = sa.and_(sql.same(ties, wanted, "workspace_id", "member_id"), ties.c.id == wanted.c.tie_id, _KEPT)
    return sa.select(*_FIELDS).select_from(wanted).join(ties, fits)


def get(tx: Tx, workspace_id: str, member_id: str, tie_id: str) -> Tie | None:
    row = tx.conn.execute(_GET, _this(workspace_id, member_id, tie_id)).one_or_none()
    return None if row is None else _tie(tx, row)


def of_member(tx: Tx, workspace_id: str, member_id: str) -> list[Tie]:
    """All ties of a member, the first that was added first."""
    this = {"this_workspace": workspace_id, "this_member": member_id}
    return [_tie(tx, row) for row in tx.conn.execute(_OF_MEMBER, this)]


def of_many(tx: Tx, keys: Sequence[sql.MemberKey]) -> dict[sql.MemberKey, list[Tie]]:
    """The ties of many members; who has none is left out."""
    found: dict[sql.MemberKey, list[Tie]] = {}
    for row in tx.conn.execute(_of_many(tx.dialect), sql.MEMBERS.pack(tx.dialect, keys)):
        found.setdefault((row.workspace_id, row.member_id), []).append(_tie(tx, row))
    return found


def of_keys(tx: Tx, keys: Sequence[sql.TieKey]) -> list[Tie]:
    rows = tx.conn.execute(_of_keys(tx.dialect), sql.TIES.pack(tx.dialect, keys))
    return [_tie(tx, row) for row in rows]


def insert(tx: Tx, tie: Tie) -> None:
    columns = {column.name: _kept(tx, column.name, getattr(tie, column.name)) for column in _FIELDS}
    tx.conn.execute(_INSERT, columns)


def update(tx: Tx, tie: Tie, **fields: Unpack[TieFields]) -> Tie:
    if not fields:
        return tie
    columns = {name: _kept(tx, name, value) for name, value in fields.items()}
    done = tx.conn.execute(_UPDATE, _this(tie.workspace_id, tie.member_id, tie.id) | columns)
    if done.rowcount == 0:
        raise NotThereAnyMore
    return replace(tie, **fields)


def remove(tx: Tx, workspace_id: str, member_id: str, tie_id: str, now: datetime) -> bool:
    this = _this(workspace_id, member_id, tie_id)
    return tx.conn.execute(_REMOVE, this | {"removed": now}).rowcount > 0


def restore(tx: Tx, workspace_id: str, member_id: str, tie_id: str) -> bool:
    """Bring a removed tie back; False when it is gone, or its Slack user was added anew since."""
    return tx.conn.execute(_RESTORE, _this(workspace_id, member_id, tie_id)).rowcount > 0


def recount(tx: Tx, workspace_id: str, member_id: str, tie_id: str) -> None:
    """Let `touched_at` be the latest touch there is, or none."""
    tx.conn.execute(_RECOUNT, _this(workspace_id, member_id, tie_id))


def anchor(tx: Tx, workspace_id: str, member_id: str, anchors: Mapping[str, datetime]) -> None:
    """Let the days of these ties be counted from other moments."""
    rows = [_this(workspace_id, member_id, tie_id) | {"anchor": at} for tie_id, at in anchors.items()]
    tx.conn.execute(_ANCHOR, rows)


def suggested(tx: Tx, workspace_id: str, member_id: str, tie_id: str, at: datetime) -> None:
    tx.conn.execute(_SUGGESTED, _this(workspace_id, member_id, tie_id) | {"suggested": at})


def _this(workspace_id: str, member_id: str, tie_id: str) -> dict[str, object]:
    return {"this_workspace": workspace_id, "this_member": member_id, "this_tie": tie_id}


def _kept(tx: Tx, name: str, value: object) -> object:
    match name:
        case "note":
            return tx.box.seal(value) if isinstance(value, str) else None
        case "addresses":
            return [[address.kind.value, address.value] for address in value]  # type: ignore[attr-defined]
        case "dates" | "holidays":
            return tx.box.seal(json.dumps([_listed(each) for each in value])) if value else None  # type: ignore[attr-defined]
        case "circles" | "likes":
            return list(value)  # type: ignore[call-overload]
        case "language" | "register":
            return value.value if isinstance(value, Language | Register) else None
        case _:
            return value


def _listed(value: object) -> object:
    return list(astuple(value)) if isinstance(value, OwnDate) else value


def _tie(tx: Tx, row: sql.Row) -> Tie:
    dates, holidays = (json.loads(tx.box.open(each)) if each else [] for each in (row.dates, row.holidays))
    return Tie(
        workspace_id=row.workspace_id,
        member_id=row.member_id,
        id=row.id,
        name=row.name,
        created_at=row.created_at,
        every_days=row.every_days,
        user_id=row.user_id,
        circles=tuple(row.circles),
        likes=tuple(row.likes),
        addresses=tuple(Address(AddressKind(kind), value) for kind, value in row.addresses),
        note=row.note and tx.box.open(row.note),
        language=row.language and Language(row.language),
        register=row.register and Register(row.register),
        anchor_at=row.anchor_at,
        touched_at=row.touched_at,
        suggested_at=row.suggested_at,
        later_until=row.later_until,
        resting=row.resting,
        rest_until=row.rest_until,
        wished_at=row.wished_at,
        dates=tuple(OwnDate(*each) for each in dates),
        holidays=tuple(holidays),
    )
