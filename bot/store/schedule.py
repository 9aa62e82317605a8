"""When each member is due next, and who has taken a member in hand until when.

A claim moves `due_at` to the end of a lease and counts the fence up; whoever comes back with an older
fence has lost the member to somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.store import sql
from bot.store.schema import SLACK_ID, schedule
from bot.store.tx import Tx
from bot.store.types import UtcDateTime


@dataclass(frozen=True, slots=True)
class Claim:
    """A member in our hands; `failures` is how often deciding for them has failed in a row."""

    workspace_id: str
    member_id: str
    fence: int
    failures: int


@dataclass(frozen=True, slots=True)
class Move:
    """On to `due_at`, if the claim with this fence still holds."""

    workspace_id: str
    member_id: str
    fence: int
    due_at: datetime | None


_MOVES = sql.Rows(workspace_id=SLACK_ID, member_id=SLACK_ID, fence=sa.Integer(), due_at=UtcDateTime())
_CLAIM = (schedule.c.workspace_id, schedule.c.member_id, schedule.c.fence, schedule.c.failures)
_DUE = schedule.c.due_at <= sa.bindparam("now", type_=UtcDateTime())
_IS_DUE = sa.select(sql.ONE).where(_DUE).limit(1)
_NEXT_DUE = (
    sa.select(schedule.c.due_at).where(schedule.c.due_at.is_not(None)).order_by(schedule.c.due_at).limit(1)
)
_OF_MEMBER = sa.select(schedule.c.due_at).where(
    schedule.c.workspace_id == sa.bindparam("this_workspace"),
    schedule.c.member_id == sa.bindparam("this_member"),
)
_PARKED = (
    sa.select(*_CLAIM)
    .where(schedule.c.due_at.is_(None), schedule.c.failures > 0)
    .order_by(schedule.c.workspace_id, schedule.c.member_id)
)
_PARK_WORKSPACE = (
    sa.update(schedule)
    .where(schedule.c.workspace_id == sa.bindparam("this_workspace"))
    .values(due_at=None, owner=None, failures=0, fence=schedule.c.fence + 1)
)
_BACK_OFF = (
    sa.update(schedule)
    .where(
        schedule.c.workspace_id == sa.bindparam("this_workspace"),
        schedule.c.member_id == sa.bindparam("this_member"),
        schedule.c.fence == sa.bindparam("this_fence"),
    )
    .values(failures=schedule.c.failures + 1, owner=None, due_at=sa.bindparam("next_due"))
)


@cache
def _put(dialect: str) -> sa.Insert:
    return sql.insert_or_replace(dialect, schedule, fence=schedule.c.fence + 1)


@cache
def _claim(dialect: str) -> sa.UpdateBase:
    oldest = (
        sa.select(schedule.c.workspace_id, schedule.c.member_id)
        .where(_DUE)
        .order_by(schedule.c.due_at)
        .limit(sa.bindparam("most", type_=sa.Integer()))
        .with_for_update(skip_locked=True)
    )
    # A CTE that locks is carried out once, before the update: each row is locked or passed over.
    due = oldest.cte("due") if dialect == "postgresql" else oldest.subquery("due")
    return (
        sa.update(schedule)
        .where(sql.same(schedule, due, "workspace_id", "member_id"))
        .values(due_at=sa.bindparam("lease_end"), owner=sa.bindparam("owner"), fence=schedule.c.fence + 1)
        .returning(*_CLAIM)
    )


@cache
def _move(dialect: str) -> sa.UpdateBase:
    moves = _MOVES.table(dialect)
    return (
        sa.update(schedule)
        .where(sql.same(schedule, moves, "workspace_id", "member_id", "fence"))
        .values(due_at=moves.c.due_at, owner=None, failures=0)
        .returning(schedule.c.workspace_id, schedule.c.member_id)
    )


def put(tx: Tx, workspace_id: str, member_id: str, due_at: datetime | None) -> None:
    """Decide anew when a member is due; whoever had claimed them loses the claim."""
    row = {"workspace_id": workspace_id, "member_id": member_id, "due_at": due_at}
    tx.conn.execute(_put(tx.dialect), row | {"owner": None, "fence": 0, "failures": 0})


def next_due(tx: Tx) -> datetime | None:
    return tx.conn.execute(_NEXT_DUE).scalar_one_or_none()


def of_member(tx: Tx, workspace_id: str, member_id: str) -> datetime | None:
    this = {"this_workspace": workspace_id, "this_member": member_id}
    return tx.conn.execute(_OF_MEMBER, this).scalar_one_or_none()


def is_due(tx: Tx, now: datetime) -> bool:
    """Whether anybody is due: one look at an index, whatever the number of members."""
    return tx.conn.execute(_IS_DUE, {"now": now}).first() is not None


def claim(tx: Tx, now: datetime, lease_end: datetime, owner: str, limit: int) -> list[Claim]:
    """Take up to `limit` members who are due, the longest waiting first, until `lease_end`."""
    wanted = {"now": now, "lease_end": lease_end, "owner": owner, "most": limit}
    return [Claim(*row) for row in tx.conn.execute(_claim(tx.dialect), wanted)]


def move(tx: Tx, moves: Sequence[Move]) -> set[sql.MemberKey]:
    """Carry out the moves whose claim still holds; return whose those were."""
    if not moves:
        return set()
    rows = ((move.workspace_id, move.member_id, move.fence, move.due_at) for move in moves)
    moved = tx.conn.execute(_move(tx.dialect), _MOVES.pack(tx.dialect, rows))
    return {(row.workspace_id, row.member_id) for row in moved}


def back_off(tx: Tx, claim: Claim, due_at: datetime | None) -> None:
    """Count a failure and try again at `due_at`; None parks the member until decided anew."""
    this = {"this_workspace": claim.workspace_id, "this_member": claim.member_id, "this_fence": claim.fence}
    tx.conn.execute(_BACK_OFF, this | {"next_due": due_at})


def park_workspace(tx: Tx, workspace_id: str) -> None:
    """Nobody in a workspace is due any more, and whoever is in somebody's hands is taken out of them."""
    tx.conn.execute(_PARK_WORKSPACE, {"this_workspace": workspace_id})


def parked(tx: Tx) -> list[Claim]:
    return [Claim(*row) for row in tx.conn.execute(_PARKED)]
