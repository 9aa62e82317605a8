"""App Home: drawn when it is opened, and turned page by page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.services import members
from bot.services.members import Newcomer
from bot.slack import signals
from bot.slack.desk import Desk
from bot.slack.listeners.answers import refresh_home
from bot.slack.listeners.nudges import value_of
from bot.store.tx import Tx


def register(app: AsyncApp, desk: Desk) -> None:
    listener = HomeListener(desk)
    app.event("app_home_opened", middleware=[listener.meet])(listener.draw)
    app.action(signals.HOME_PAGE)(listener.turn)


def meet(tx: Tx, newcomer: Newcomer, now: datetime) -> None:
    members.meet(tx, newcomer, now)


class HomeListener:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def meet(
        self, body: dict[str, Any], client: AsyncWebClient, next: Callable[[], Awaitable[None]]
    ) -> None:
        """Learn the DM's channel from the event, so that a nudge can be found again after a crash."""
        newcomer = await self.desk.newcomer(client, body)
        await self.desk.store.run(meet, newcomer, self.desk.now())
        await next()

    async def draw(self, body: dict[str, Any], event: dict[str, Any], client: AsyncWebClient) -> None:
        if event.get("tab") == "home":
            await refresh_home(self.desk, client, await self.desk.newcomer(client, body))

    async def turn(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        value = value_of(body)
        newcomer = await self.desk.newcomer(client, body)
        await self.desk.store.run(meet, newcomer, self.desk.now())
        await refresh_home(self.desk, client, newcomer, int(value) if value.isdigit() else 1)
