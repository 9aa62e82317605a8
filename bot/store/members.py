"""Members, as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Unpack

import sqlalchemy as sa

from bot.core.model import Days, Language, Member, Register
from bot.store import sql
from bot.store.errors import NotThereAnyMore
from bot.store.fields import MemberFields
from bot.store.schema import members
from bot.store.tx import Tx

_FIELDS = tuple(column.name for column in members.c)
_THIS = sa.and_(
    members.c.workspace_id == sa.bindparam("this_workspace"), members.c.id == sa.bindparam("this_member")
)
_GET = sa.select(members).where(_THIS)
_OF_WORKSPACE = (
    sa.select(members)
    .where(members.c.workspace_id == sa.bindparam("this_workspace"))
    .order_by(members.c.created_at, members.c.id)
)
_INSERT = sa.insert(members)
_UPDATE = sa.update(members).where(_THIS)
_FOUND_CHANNEL = _UPDATE.where(members.c.channel.is_distinct_from(sa.bindparam("found"))).values(
    channel=sa.bindparam("found")
)


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(members.c.workspace_id == wanted.c.workspace_id, members.c.id == wanted.c.member_id)
    return sa.select(members).select_from(wanted).join(members, fits)


def get(tx: Tx, workspace_id: str, member_id: str) -> Member | None:
    row = tx.conn.execute(_GET, _this(workspace_id, member_id)).one_or_none()
    return None if row is None else _member(row)


def of_many(tx: Tx, keys: Sequence[sql.MemberKey]) -> list[Member]:
    rows = tx.conn.execute(_of_many(tx.dialect), sql.MEMBERS.pack(tx.dialect, keys))
    return [_member(row) for row in rows]


def of_workspace(tx: Tx, workspace_id: str) -> list[Member]:
    """All members of a workspace, the first who came first."""
    return [_member(row) for row in tx.conn.execute(_OF_WORKSPACE, {"this_workspace": workspace_id})]


def insert(tx: Tx, member: Member) -> None:
    tx.conn.execute(_INSERT, {name: _kept(getattr(member, name)) for name in _FIELDS})


def update(tx: Tx, member: Member, **fields: Unpack[MemberFields]) -> Member:
    if not fields:
        return member
    kept = {name: _kept(value) for name, value in fields.items()}
    done = tx.conn.execute(_UPDATE, _this(member.workspace_id, member.id) | kept)
    if done.rowcount == 0:
        raise NotThereAnyMore
    return replace(member, **fields)


def found_channel(tx: Tx, workspace_id: str, member_id: str, channel: str) -> None:
    """Note the DM with a member, where it is not known yet or another one."""
    tx.conn.execute(_FOUND_CHANNEL, _this(workspace_id, member_id) | {"found": channel})


def _this(workspace_id: str, member_id: str) -> dict[str, object]:
    return {"this_workspace": workspace_id, "this_member": member_id}


def _kept(value: object) -> object:
    match value:
        case Language() | Register():
            return value.value
        case Days():
            return value.mask
        case _:
            return value


def _member(row: sql.Row) -> Member:
    return Member(
        workspace_id=row.workspace_id,
        id=row.id,
        language=Language(row.language),
        register=Register(row.register),
        zone=row.zone,
        created_at=row.created_at,
        seed=row.seed,
        pace=row.pace,
        days=Days(row.days),
        hour=row.hour,
        zone_chosen=row.zone_chosen,
        country=row.country,
        discreet=row.discreet,
        paused=row.paused,
        paused_until=row.paused_until,
        channel=row.channel,
        welcomed=row.welcomed,
        fresh_at=row.fresh_at,
        lively_at=row.lively_at,
        tells_at=row.tells_at,
        own_lines_at=row.own_lines_at,
    )
