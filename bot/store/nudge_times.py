"""When members were nudged long ago: all that is left to know of a nudge once its year is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.core.nudge import NudgeState
from bot.store import sql
from bot.store.schema import nudges
from bot.store.tx import Tx


@cache
def _of_many(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(
        sql.same(nudges, wanted, "workspace_id", "member_id"),
        nudges.c.created_at >= sa.bindparam("since"),
        nudges.c.created_at < sa.bindparam("until"),
        nudges.c.state == NudgeState.POSTED.value,
    )
    columns = (nudges.c.workspace_id, nudges.c.member_id, nudges.c.created_at)
    return sa.select(*columns).select_from(wanted).join(nudges, fits).order_by(nudges.c.created_at)


def of_many(
    tx: Tx, keys: Sequence[sql.MemberKey], since: datetime, until: datetime
) -> dict[sql.MemberKey, list[datetime]]:
    """When nudges were made that arrived, between these instants, ascending."""
    found: dict[sql.MemberKey, list[datetime]] = {}
    wanted = sql.MEMBERS.pack(tx.dialect, keys) | {"since": since, "until": until}
    for workspace_id, member_id, at in tx.conn.execute(_of_many(tx.dialect), wanted):
        found.setdefault((workspace_id, member_id), []).append(at)
    return found
