"""Slack as the flows see it: post, find and redraw a nudge, and see where somebody is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.model import Nudge, Suggestion
from bot.core.ports import Delivery, Posted, Refused, Sighting, Unclear, Unreadable, Whereabouts
from bot.slack import history, signals
from bot.slack.authorize import Installed
from bot.slack.client import Clients
from bot.slack.errors import NOT_INSTALLED, Failure, attempt
from bot.slack.views.message import Message
from bot.slack.whereabouts import Lookout

Draw = Callable[[Suggestion], Message]


class SlackMessenger:
    """Implements `bot.core.ports.Messenger`."""

    def __init__(
        self, installed: Installed, clients: Clients, draw: Draw, lookout: Lookout | None = None
    ) -> None:
        self._installed, self._clients, self._draw = installed, clients, draw
        self._lookout = lookout or Lookout(clients)

    async def whereabouts(
        self, workspace_id: str, user_ids: Collection[str], now: datetime
    ) -> Mapping[str, Whereabouts]:
        workspace = await self._installed.get(workspace_id)
        return {} if workspace is None else await self._lookout.over(workspace, user_ids, now)

    async def post(self, suggestion: Suggestion) -> Delivery:
        client = await self._posting(suggestion.member.workspace_id)
        if client is None:
            return Refused(NOT_INSTALLED)
        message = self._draw(suggestion)
        return _delivery(
            await attempt(
                client.chat_postMessage(
                    channel=suggestion.member.channel or suggestion.member.id,
                    text=message.text,
                    blocks=message.blocks,
                    metadata={
                        "event_type": signals.NUDGE_EVENT,
                        "event_payload": {"nudge_id": suggestion.nudge.id},
                    },
                    unfurl_links=False,
                    unfurl_media=False,
                )
            )
        )

    async def find(self, nudge: Nudge, channel: str | None) -> Sighting:
        workspace = await self._installed.get(nudge.workspace_id)
        there = nudge.channel or channel
        if workspace is None or there is None:
            return Unreadable()
        return await history.find(self._clients.reading(workspace.bot_token), nudge, there)

    async def redraw(self, suggestion: Suggestion) -> Delivery:
        nudge = suggestion.nudge
        client = await self._posting(suggestion.member.workspace_id)
        if client is None:
            return Refused(NOT_INSTALLED)
        if nudge.channel is None or nudge.ts is None:
            return Refused("message_not_found")
        message = self._draw(suggestion)
        return _delivery(
            await attempt(
                client.chat_update(
                    channel=nudge.channel, ts=nudge.ts, text=message.text, blocks=message.blocks
                )
            )
        )

    async def _posting(self, workspace_id: str) -> AsyncWebClient | None:
        workspace = await self._installed.get(workspace_id)
        return None if workspace is None else self._clients.posting(workspace.bot_token)


def _delivery(answer: AsyncSlackResponse | Failure) -> Delivery:
    if not isinstance(answer, AsyncSlackResponse):
        return answer
    channel, ts = answer.get("channel"), answer.get("ts")
    if isinstance(channel, str) and isinstance(ts, str):
        return Posted(channel, ts)
    return Unclear("unreadable_answer")
