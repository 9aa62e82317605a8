"""Requests that wait for an answer ("which one do you mean?"), sealed, for a short while."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.schema import drafts
from bot.store.tx import Tx

_INSERT = sa.insert(drafts)
_GET = sa.select(drafts.c.body).where(
    drafts.c.workspace_id == sa.bindparam("this_workspace"),
    drafts.c.member_id == sa.bindparam("this_member"),
    drafts.c.id == sa.bindparam("this_draft"),
    drafts.c.at >= sa.bindparam("since"),
)
_PURGE = sa.delete(drafts).where(drafts.c.at < sa.bindparam("before"))


def put(tx: Tx, workspace_id: str, member_id: str, id: str, at: datetime, body: str) -> None:
    this = {"workspace_id": workspace_id, "member_id": member_id, "id": id, "at": at}
    tx.conn.execute(_INSERT, this | {"body": tx.box.seal(body)})


def get(tx: Tx, workspace_id: str, member_id: str, id: str, since: datetime) -> str | None:
    this = {"this_workspace": workspace_id, "this_member": member_id, "this_draft": id, "since": since}
    body = tx.conn.execute(_GET, this).scalar_one_or_none()
    return None if body is None else tx.box.open(body)


def purge(tx: Tx, before: datetime) -> int:
    return tx.conn.execute(_PURGE, {"before": before}).rowcount
