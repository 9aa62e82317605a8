"""Pictures of our own that were uploaded to a workspace, by their names."""

from __future__ import annotations

from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.store import sql
from bot.store.schema import assets
from bot.store.tx import Tx

_THIS = assets.c.workspace_id == sa.bindparam("this_workspace")
_OF_WORKSPACE = sa.select(assets.c.name, assets.c.file_id).where(_THIS)
_FORGET = sa.delete(assets).where(_THIS, assets.c.name == sa.bindparam("this_name"))


@cache
def _put(dialect: str) -> sa.Insert:
    return sql.insert_or_replace(dialect, assets)


def of_workspace(tx: Tx, workspace_id: str) -> dict[str, str]:
    """The ids of the files that are there, by the pictures' names."""
    rows = tx.conn.execute(_OF_WORKSPACE, {"this_workspace": workspace_id})
    return {row.name: row.file_id for row in rows}


def put(tx: Tx, workspace_id: str, name: str, file_id: str, at: datetime) -> None:
    this = {"workspace_id": workspace_id, "name": name, "file_id": file_id, "uploaded_at": at}
    tx.conn.execute(_put(tx.dialect), this)


def forget(tx: Tx, workspace_id: str, name: str) -> None:
    """It is not there any more, and will be uploaded again when it is next needed."""
    tx.conn.execute(_FORGET, {"this_workspace": workspace_id, "this_name": name})
