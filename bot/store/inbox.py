"""What Slack has sent already: it may deliver an event more than once."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store import sql
from bot.store.schema import inbox
from bot.store.tx import Tx

_PURGE = sa.delete(inbox).where(inbox.c.received_at < sa.bindparam("before"))


def first(tx: Tx, workspace_id: str, key: str, now: datetime) -> bool:
    """Note an event or trigger; False when it was seen before."""
    row = {"workspace_id": workspace_id, "key": key, "received_at": now}
    return tx.conn.execute(sql.insert_if_new(tx.dialect, inbox), row).first() is not None


def purge(tx: Tx, before: datetime) -> int:
    return tx.conn.execute(_PURGE, {"before": before}).rowcount
