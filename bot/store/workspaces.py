"""Workspaces, with their sealed tokens."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.store import sql
from bot.store.schema import workspaces
from bot.store.tx import Tx

_THIS = workspaces.c.workspace_id == sa.bindparam("this_workspace")
_GET = sa.select(workspaces).where(_THIS)
_ACTIVE = (
    sa.select(workspaces).where(workspaces.c.uninstalled_at.is_(None)).order_by(workspaces.c.workspace_id)
)
_FORGET_TOKEN = (
    sa.update(workspaces).where(_THIS).values(bot_token=None, uninstalled_at=sa.bindparam("uninstalled"))
)


@dataclass(frozen=True, slots=True)
class Workspace:
    """A Slack team, or an organisation, that installed the app; `bot_token` is None once uninstalled."""

    id: str
    name: str
    bot_token: str | None = field(repr=False)
    bot_user_id: str
    bot_id: str
    scopes: tuple[str, ...]
    installed_at: datetime
    uninstalled_at: datetime | None = None


@cache
def _put(dialect: str) -> sa.Insert:
    return sql.insert_or_replace(dialect, workspaces)


def put(tx: Tx, workspace: Workspace) -> None:
    """Keep a workspace as it was just installed, anew or again."""
    token = None if workspace.bot_token is None else tx.box.seal(workspace.bot_token)
    columns = {
        "workspace_id": workspace.id,
        "name": workspace.name,
        "bot_token": token,
        "bot_user_id": workspace.bot_user_id,
        "bot_id": workspace.bot_id,
        "scopes": ",".join(workspace.scopes),
        "installed_at": workspace.installed_at,
        "uninstalled_at": workspace.uninstalled_at,
    }
    tx.conn.execute(_put(tx.dialect), columns)


def get(tx: Tx, workspace_id: str) -> Workspace | None:
    row = tx.conn.execute(_GET, {"this_workspace": workspace_id}).one_or_none()
    return None if row is None else _workspace(tx, row)


def forget_token(tx: Tx, workspace_id: str, now: datetime) -> None:
    tx.conn.execute(_FORGET_TOKEN, {"this_workspace": workspace_id, "uninstalled": now})


def all_active(tx: Tx) -> list[Workspace]:
    return [_workspace(tx, row) for row in tx.conn.execute(_ACTIVE)]


def _workspace(tx: Tx, row: sql.Row) -> Workspace:
    return Workspace(
        id=row.workspace_id,
        name=row.name,
        bot_token=None if row.bot_token is None else tx.box.open(row.bot_token),
        bot_user_id=row.bot_user_id,
        bot_id=row.bot_id,
        scopes=tuple(row.scopes.split(",")) if row.scopes else (),
        installed_at=row.installed_at,
        uninstalled_at=row.uninstalled_at,
    )
