"""Where members and ties are, asked of Slack at most once an hour for each."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.ports import Whereabouts
from bot.slack.absence import Absence, absence
from bot.slack.cache import Cache
from bot.slack.client import Clients
from bot.slack.errors import attempt
from bot.store.workspaces import Workspace

KEEP = 3600.0
AT_ONCE = 4
LIMIT = 8.0  # seconds for one user, the waits that Slack asks for included
DND = "dnd:read"


class Lookout:
    """Remembers absences, never what a status says."""

    def __init__(
        self, clients: Clients, *, keep: float = KEEP, at_once: int = AT_ONCE, limit: float = LIMIT
    ) -> None:
        self._clients, self._limit = clients, limit
        self._turns = asyncio.Semaphore(at_once)
        self._cache: Cache[tuple[str, str], Absence] = Cache(keep)

    async def over(
        self, workspace: Workspace, user_ids: Collection[str], now: datetime
    ) -> dict[str, Whereabouts]:
        """Tell where these users are; whoever cannot be read is left out."""
        users = sorted(set(user_ids))
        found = await asyncio.gather(*(self._of(workspace, user_id, now) for user_id in users))
        return {user_id: seen.at(now) for user_id, seen in zip(users, found, strict=True) if seen}

    async def _of(self, workspace: Workspace, user_id: str, now: datetime) -> Absence | None:
        key = workspace.id, user_id
        known = self._cache.get(key, now.timestamp())
        if known is not None:
            return known
        try:
            async with asyncio.timeout(self._limit), self._turns:
                seen = await self._ask(workspace, user_id)
        except TimeoutError:
            return None
        if seen is not None:
            self._cache.put(key, seen, now.timestamp())
        return seen

    async def _ask(self, workspace: Workspace, user_id: str) -> Absence | None:
        client = self._clients.reading(workspace.bot_token)
        answer = await attempt(client.users_info(user=user_id))
        if not isinstance(answer, AsyncSlackResponse):
            return None
        quiet = await _dnd(client, user_id) if DND in workspace.scopes else None
        return absence(answer.get("user") or {}, quiet)


async def _dnd(client: AsyncWebClient, user_id: str) -> dict[str, object] | None:
    """The scope is optional and its answer a courtesy: without it nobody is taken to be quiet."""
    answer = await attempt(client.dnd_info(user=user_id))
    return answer.data if isinstance(answer, AsyncSlackResponse) and isinstance(answer.data, dict) else None
