"""What members put aside to pass on, sealed: links, their own words, and for whom."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import sqlalchemy as sa

from bot.core.shelf import Thing
from bot.store import sql
from bot.store.errors import NotThereAnyMore
from bot.store.schema import shelf
from bot.store.tx import Tx

_MEMBERS = sa.and_(
    shelf.c.workspace_id == sa.bindparam("this_workspace"), shelf.c.member_id == sa.bindparam("this_member")
)
_THIS = sa.and_(_MEMBERS, shelf.c.id == sa.bindparam("this_thing"))
_GET = sa.select(*shelf.c).where(_THIS)
_OF_MEMBER = sa.select(*shelf.c).where(_MEMBERS).order_by(shelf.c.kept_at.desc(), shelf.c.id.desc())
_UPDATE = sa.update(shelf).where(_THIS).values(body=sa.bindparam("sealed"))
_REMOVE = sa.delete(shelf).where(_THIS)
_BODY = ("url", "title", "words", "topics", "tie_ids")


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    return (
        sa.select(*shelf.c)
        .select_from(wanted)
        .join(shelf, sql.same(shelf, wanted, "workspace_id", "member_id"))
        .order_by(shelf.c.workspace_id, shelf.c.member_id, shelf.c.kept_at.desc(), shelf.c.id.desc())
    )


def insert(tx: Tx, thing: Thing) -> bool:
    """Keep a thing; False when it is there already."""
    row = {
        "workspace_id": thing.workspace_id,
        "member_id": thing.member_id,
        "id": thing.id,
        "kept_at": thing.kept_at,
        "body": _sealed(tx, thing),
    }
    return tx.conn.execute(sql.insert_if_new(tx.dialect, shelf), row).one_or_none() is not None


def update(tx: Tx, thing: Thing) -> None:
    done = tx.conn.execute(_UPDATE, _this(thing) | {"sealed": _sealed(tx, thing)})
    if done.rowcount == 0:
        raise NotThereAnyMore


def remove(tx: Tx, thing: Thing) -> bool:
    return tx.conn.execute(_REMOVE, _this(thing)).rowcount > 0


def get(tx: Tx, workspace_id: str, member_id: str, thing_id: str) -> Thing | None:
    this = {"this_workspace": workspace_id, "this_member": member_id, "this_thing": thing_id}
    row = tx.conn.execute(_GET, this).one_or_none()
    return None if row is None else _thing(tx, row)


def of_member(tx: Tx, workspace_id: str, member_id: str) -> list[Thing]:
    """All that a member put aside, the newest first."""
    this = {"this_workspace": workspace_id, "this_member": member_id}
    return [_thing(tx, row) for row in tx.conn.execute(_OF_MEMBER, this)]


def of_many(tx: Tx, keys: Sequence[sql.MemberKey]) -> dict[sql.MemberKey, list[Thing]]:
    """The shelves of many members; whose is empty is left out."""
    found: dict[sql.MemberKey, list[Thing]] = {}
    for row in tx.conn.execute(_of_many(tx.dialect), sql.MEMBERS.pack(tx.dialect, keys)):
        found.setdefault((row.workspace_id, row.member_id), []).append(_thing(tx, row))
    return found


def forget_ties(tx: Tx, gone: Sequence[sql.TieKey]) -> None:
    """What was kept for one of these stays, but no longer for them."""
    ids = {tie_id for _, _, tie_id in gone}
    shelves = of_many(tx, sorted({(workspace_id, member_id) for workspace_id, member_id, _ in gone}))
    for thing in (thing for things in shelves.values() for thing in things):
        left = tuple(tie_id for tie_id in thing.tie_ids if tie_id not in ids)
        if left != thing.tie_ids:
            update(tx, replace(thing, tie_ids=left))


def _this(thing: Thing) -> dict[str, object]:
    return {
        "this_workspace": thing.workspace_id,
        "this_member": thing.member_id,
        "this_thing": thing.id,
    }


def _sealed(tx: Tx, thing: Thing) -> str:
    return tx.box.seal(json.dumps({name: getattr(thing, name) for name in _BODY}))


def _thing(tx: Tx, row: sql.Row) -> Thing:
    body = json.loads(tx.box.open(row.body))
    return Thing(
        workspace_id=row.workspace_id,
        member_id=row.member_id,
        id=row.id,
        kept_at=row.kept_at,
        url=body["url"],
        title=body["title"],
        words=body["words"],
        topics=tuple(body["topics"]),
        tie_ids=tuple(body["tie_ids"]),
    )
