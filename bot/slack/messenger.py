"""Slack as the flows see it: post, find and redraw a nudge, and see where somebody is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.nudge import Nudge, Suggestion
from bot.core.ports import Delivery, Posted, Refused, Sighting, Unclear, Unreadable, Whereabouts
from bot.slack import history, signals
from bot.slack.authorize import Installed
from bot.slack.client import Clients
from bot.slack.errors import NOT_INSTALLED, Failure, attempt
from bot.slack.pictures import NONE, Files, Pictures
from bot.slack.views.message import Message
from bot.slack.whereabouts import Lookout
from bot.store.workspaces import Workspace

Draw = Callable[[Suggestion], Message]
Say = Callable[[AsyncWebClient, Message], Awaitable[AsyncSlackResponse]]
UNSHOWABLE = "invalid_blocks"  # what Slack says of a picture that it cannot get (yet); nothing was posted
SETTLING = (0.3, 0.7, 1.5)  # seconds until a new file can be shown: to ask would take one scope more


class SlackMessenger:
    """Implements `bot.core.ports.Messenger`."""

    def __init__(
        self,
        installed: Installed,
        clients: Clients,
        draw: Draw,
        pictures: Pictures | None = None,
        lookout: Lookout | None = None,
    ) -> None:
        self._installed, self._clients, self._draw = installed, clients, draw
        self._pictures, self._lookout = pictures, lookout or Lookout(clients)

    async def whereabouts(
        self, workspace_id: str, user_ids: Collection[str], now: datetime
    ) -> Mapping[str, Whereabouts]:
        workspace = await self._installed.get(workspace_id)
        return {} if workspace is None else await self._lookout.over(workspace, user_ids, now)

    async def post(self, suggestion: Suggestion) -> Delivery:
        async def say(client: AsyncWebClient, message: Message) -> AsyncSlackResponse:
            return await client.chat_postMessage(
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

        return await self._show(suggestion, say)

    async def find(self, nudge: Nudge, channel: str | None) -> Sighting:
        workspace = await self._installed.get(nudge.workspace_id)
        there = nudge.channel or channel
        if workspace is None or there is None:
            return Unreadable()
        return await history.find(self._clients.reading(workspace.bot_token), nudge, there)

    async def redraw(self, suggestion: Suggestion) -> Delivery:
        channel, ts = suggestion.nudge.channel, suggestion.nudge.ts
        if await self._installed.get(suggestion.member.workspace_id) is None:
            return Refused(NOT_INSTALLED)
        if channel is None or ts is None:
            return Refused("message_not_found")

        async def say(client: AsyncWebClient, message: Message) -> AsyncSlackResponse:
            return await client.chat_update(channel=channel, ts=ts, text=message.text, blocks=message.blocks)

        return await self._show(suggestion, say)

    async def _show(self, suggestion: Suggestion, say: Say) -> Delivery:
        """Say it with its pictures or, where Slack will not show one of them, in words alone."""
        workspace = await self._installed.get(suggestion.member.workspace_id)
        if workspace is None:
            return Refused(NOT_INSTALLED)
        client = self._clients.posting(workspace.bot_token)
        files = await self._files(workspace, suggestion)
        shown = self._draw(replace(suggestion, pictures=files.ids))
        delivery = _delivery(await attempt(say(client, shown)))
        if delivery == Refused(UNSHOWABLE) and _has_outside(suggestion):
            suggestion = _without_outside(suggestion)  # Slack could not load it, or will not show it
            shown = self._draw(replace(suggestion, pictures=files.ids))
            delivery = _delivery(await attempt(say(client, shown)))
        for pause in SETTLING if files.fresh else ():
            if delivery == Refused(UNSHOWABLE):
                await asyncio.sleep(pause)
                delivery = _delivery(await attempt(say(client, shown)))
        if delivery != Refused(UNSHOWABLE) or not files.ids:
            return delivery
        if self._pictures is not None:
            await self._pictures.forget(workspace, files.ids)
        return _delivery(await attempt(say(client, self._draw(suggestion))))

    async def _files(self, workspace: Workspace, suggestion: Suggestion) -> Files:
        return NONE if self._pictures is None else await self._pictures.of(workspace, _wanted(suggestion))


def _wanted(suggestion: Suggestion) -> tuple[str, ...]:
    """The pictures that the message is to show: one that is marked shows none."""
    if suggestion.nudge.mark is not None:
        return ()
    return tuple(idea.picture for idea in suggestion.nudge.ideas if idea.picture is not None)


def _has_outside(suggestion: Suggestion) -> bool:
    return any(idea.image is not None for idea in suggestion.nudge.ideas)


def _without_outside(suggestion: Suggestion) -> Suggestion:
    ideas = tuple(replace(idea, image=None) for idea in suggestion.nudge.ideas)
    return replace(suggestion, nudge=replace(suggestion.nudge, ideas=ideas))


def _delivery(answer: AsyncSlackResponse | Failure) -> Delivery:
    if not isinstance(answer, AsyncSlackResponse):
        return answer
    channel, ts = answer.get("channel"), answer.get("ts")
    if isinstance(channel, str) and isinstance(ts, str):
        return Posted(channel, ts)
    return Unclear("unreadable_answer")
