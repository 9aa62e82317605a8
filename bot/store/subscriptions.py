"""Which feeds and calendars members listen to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.store import sql
from bot.store.schema import subscriptions
from bot.store.tx import Tx

_REMOVE = sa.delete(subscriptions).where(
    subscriptions.c.workspace_id == sa.bindparam("this_workspace"),
    subscriptions.c.member_id == sa.bindparam("this_member"),
    subscriptions.c.source_id == sa.bindparam("this_source"),
)

_OF_SOURCE = (
    sa.select(subscriptions.c.workspace_id, subscriptions.c.member_id)
    .where(subscriptions.c.source_id == sa.bindparam("this_source"))
    .order_by(subscriptions.c.workspace_id, subscriptions.c.member_id)
)
_PAGE = _OF_SOURCE.where(
    sa.or_(
        subscriptions.c.workspace_id > sa.bindparam("after_workspace"),
        sa.and_(
            subscriptions.c.workspace_id == sa.bindparam("after_workspace"),
            subscriptions.c.member_id > sa.bindparam("after_member"),
        ),
    )
).limit(sa.bindparam("most", type_=sa.Integer()))


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    return (
        sa.select(subscriptions.c.workspace_id, subscriptions.c.member_id, subscriptions.c.source_id)
        .select_from(wanted)
        .join(subscriptions, sql.same(subscriptions, wanted, "workspace_id", "member_id"))
        .order_by(subscriptions.c.made_at, subscriptions.c.source_id)
    )


def add(tx: Tx, workspace_id: str, member_id: str, source_id: str, at: datetime) -> bool:
    """Begin to listen; False for whoever listens already."""
    row = {"workspace_id": workspace_id, "member_id": member_id, "source_id": source_id, "made_at": at}
    return tx.conn.execute(sql.insert_if_new(tx.dialect, subscriptions), row).one_or_none() is not None


def remove(tx: Tx, workspace_id: str, member_id: str, source_id: str) -> bool:
    this = {"this_workspace": workspace_id, "this_member": member_id, "this_source": source_id}
    return tx.conn.execute(_REMOVE, this).rowcount > 0


def of_many(tx: Tx, keys: Sequence[sql.MemberKey]) -> dict[sql.MemberKey, list[str]]:
    """The ids of what each of these members listens to; who listens to nothing is left out."""
    found: dict[sql.MemberKey, list[str]] = {}
    for workspace_id, member_id, source_id in tx.conn.execute(
        _of_many(tx.dialect), sql.MEMBERS.pack(tx.dialect, keys)
    ):
        found.setdefault((workspace_id, member_id), []).append(source_id)
    return found


def of_source(tx: Tx, source_id: str) -> list[sql.MemberKey]:
    """All who listen to it."""
    rows = tx.conn.execute(_OF_SOURCE, {"this_source": source_id})
    return [(row.workspace_id, row.member_id) for row in rows]


def page_of_source(tx: Tx, source_id: str, after: sql.MemberKey, most: int) -> list[sql.MemberKey]:
    """Those who listen to it, a few at a time: the next ones after this member."""
    this = {"this_source": source_id, "most": most}
    rows = tx.conn.execute(_PAGE, this | {"after_workspace": after[0], "after_member": after[1]})
    return [(row.workspace_id, row.member_id) for row in rows]
