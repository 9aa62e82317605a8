"""What was shown for which tie, so that nothing is shown twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.store import sql
from bot.store.schema import given
from bot.store.tx import Tx

_MEMBERS = sa.and_(
    given.c.workspace_id == sa.bindparam("this_workspace"), given.c.member_id == sa.bindparam("this_member")
)
_OF_TIE = sa.select(given.c.key, given.c.at).where(_MEMBERS, given.c.tie_id == sa.bindparam("this_tie"))


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.TIES.table(dialect)
    fits = sql.same(given, wanted, "workspace_id", "member_id", "tie_id")
    columns = (given.c.workspace_id, given.c.member_id, given.c.tie_id, given.c.key, given.c.at)
    return sa.select(*columns).select_from(wanted).join(given, fits)


@cache
def _since(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(sql.same(given, wanted, "workspace_id", "member_id"), given.c.at >= sa.bindparam("since"))
    columns = (given.c.workspace_id, given.c.member_id, given.c.key)
    return sa.select(*columns).select_from(wanted).join(given, fits)


@cache
def _put(dialect: str) -> sa.Insert:
    return sql.insert_or_replace(dialect, given)


def add(tx: Tx, workspace_id: str, member_id: str, tie_id: str, keys: Iterable[str], at: datetime) -> None:
    this = {"workspace_id": workspace_id, "member_id": member_id, "tie_id": tie_id, "at": at}
    rows = [this | {"key": key} for key in dict.fromkeys(keys)]
    if rows:
        tx.conn.execute(_put(tx.dialect), rows)


def of_tie(tx: Tx, workspace_id: str, member_id: str, tie_id: str) -> dict[str, datetime]:
    this = {"this_workspace": workspace_id, "this_member": member_id, "this_tie": tie_id}
    return {key: at for key, at in tx.conn.execute(_OF_TIE, this)}  # noqa: C416 - rows are no pairs to dict()


def of_many(tx: Tx, keys: Sequence[sql.TieKey]) -> dict[sql.TieKey, dict[str, datetime]]:
    """What was shown for each of these ties; one for which nothing was is left out."""
    found: dict[sql.TieKey, dict[str, datetime]] = {}
    for *tie, key, at in tx.conn.execute(_of_many(tx.dialect), sql.TIES.pack(tx.dialect, keys)):
        workspace_id, member_id, tie_id = tie
        found.setdefault((workspace_id, member_id, tie_id), {})[key] = at
    return found


def since(tx: Tx, keys: Sequence[sql.MemberKey], at: datetime) -> dict[sql.MemberKey, set[str]]:
    """What each of these members was shown since then, for whomever."""
    found: dict[sql.MemberKey, set[str]] = {}
    wanted = sql.MEMBERS.pack(tx.dialect, keys) | {"since": at}
    for workspace_id, member_id, key in tx.conn.execute(_since(tx.dialect), wanted):
        found.setdefault((workspace_id, member_id), set()).add(key)
    return found
