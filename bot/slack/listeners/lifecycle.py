"""The workspace takes the bot away: its token is forgotten at once, and nothing is due there any more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp

from bot.services import workspaces
from bot.slack.desk import Desk

log = structlog.get_logger()


def register(app: AsyncApp, desk: Desk) -> None:
    listener = LifecycleListener(desk)
    app.event("app_uninstalled", middleware=[listener.uninstall])(listener.done)
    app.event("tokens_revoked", middleware=[listener.revoke])(listener.done)


class LifecycleListener:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def uninstall(self, body: dict[str, Any], next: Callable[[], Awaitable[None]]) -> None:
        await self._forget(body["team_id"])
        await next()

    async def revoke(
        self, body: dict[str, Any], event: dict[str, Any], next: Callable[[], Awaitable[None]]
    ) -> None:
        if event.get("tokens", {}).get("bot"):
            await self._forget(body["team_id"])
        await next()

    async def _forget(self, workspace_id: str) -> None:
        await self.desk.store.run(workspaces.uninstall, workspace_id, self.desk.now())
        self.desk.installed.forget(workspace_id)
        log.info("workspace.uninstalled")

    async def done(self) -> None:
        """Nothing is left to be done after the acknowledgement."""
