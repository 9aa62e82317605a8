"""How to undo each change, sealed, for the minutes in which that is possible."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.schema import changes
from bot.store.tx import Tx
from bot.store.types import UtcDateTime

_INSERT = sa.insert(changes)
_TAKE = (
    sa.update(changes)
    .where(
        changes.c.workspace_id == sa.bindparam("this_workspace"),
        changes.c.member_id == sa.bindparam("this_member"),
        changes.c.id == sa.bindparam("this_change"),
        changes.c.undone_at.is_(None),
        changes.c.at >= sa.bindparam("since", type_=UtcDateTime()),
    )
    .values(undone_at=sa.bindparam("now", type_=UtcDateTime()))
    .returning(changes.c.inverse)
)
_PURGE = sa.delete(changes).where(changes.c.at < sa.bindparam("before"))


def put(tx: Tx, workspace_id: str, member_id: str, id: str, at: datetime, inverse: str) -> None:
    this = {"workspace_id": workspace_id, "member_id": member_id, "id": id, "at": at}
    tx.conn.execute(_INSERT, this | {"undone_at": None, "inverse": tx.box.seal(inverse)})


def take(tx: Tx, workspace_id: str, member_id: str, id: str, *, since: datetime, now: datetime) -> str | None:
    """How to undo a change made since then, handed out once: it counts as undone `now`."""
    this = {"this_workspace": workspace_id, "this_member": member_id, "this_change": id}
    inverse = tx.conn.execute(_TAKE, this | {"since": since, "now": now}).scalar_one_or_none()
    return None if inverse is None else tx.box.open(inverse)


def purge(tx: Tx, before: datetime) -> int:
    return tx.conn.execute(_PURGE, {"before": before}).rowcount
