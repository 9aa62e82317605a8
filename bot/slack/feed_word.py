"""A word in the DM of whoever follows a feed that was given up."""

from __future__ import annotations

from bot.core.ports import Clock
from bot.core.sources import Source
from bot.services.listened import GaveUp
from bot.slack import views
from bot.slack.authorize import Installed
from bot.slack.client import Clients
from bot.slack.listeners.say import say
from bot.store import members
from bot.store.store import Store


class FeedWord:
    """Implements `bot.flows.feeds.Tell`: said once; what Slack refuses is logged."""

    def __init__(self, store: Store, installed: Installed, clients: Clients, clock: Clock) -> None:
        self._store, self._installed, self._clients, self._clock = store, installed, clients, clock

    async def __call__(self, workspace_id: str, member_id: str, source: Source) -> None:
        workspace = await self._installed.get(workspace_id)
        member = await self._store.read(members.get, workspace_id, member_id)
        if workspace is None or member is None:
            return
        message = views.answer(GaveUp(member, source), self._clock.now())
        client = self._clients.posting(workspace.bot_token)
        await say(client, member.channel or member.id, message)
