"""Workspaces that installed the bot."""

from __future__ import annotations

from datetime import datetime

from bot.services import schedule
from bot.store import members, workspaces
from bot.store import schedule as due
from bot.store.tx import Tx
from bot.store.workspaces import Workspace


def install(tx: Tx, workspace: Workspace, now: datetime) -> None:
    """Keep a workspace's token; members who were here before are due again."""
    before = workspaces.get(tx, workspace.id)
    workspaces.put(tx, workspace)
    if before is not None and before.bot_token is None:
        for member in members.of_workspace(tx, workspace.id):
            schedule.replan(tx, member, now)


def uninstall(tx: Tx, workspace_id: str, now: datetime) -> None:
    """Forget the token at once; nobody there is due any more."""
    workspaces.forget_token(tx, workspace_id, now)
    due.park_workspace(tx, workspace_id)


def known(tx: Tx, workspace_id: str) -> Workspace | None:
    return workspaces.get(tx, workspace_id)
