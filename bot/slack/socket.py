"""Socket Mode with a watchdog: the SDK alone can retry one dead address for ever.

Slack's address for a connection works once. When a connection to it fails, the SDK goes on trying the same
one, so we take it away after a while; and when that does not help either, we start from scratch.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import ClientWebSocketResponse
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.ports import Refused
from bot.slack.client import Clients
from bot.slack.errors import attempt

log = structlog.get_logger()


class BadAppToken(Exception):
    """Slack refuses the app-level token; `code` says why. Nothing but another token helps."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Pace:
    """How often we look, and how long we bear with a connection, in seconds."""

    check: float = 15
    grace: float = 45  # the SDK's own renewals need a moment, and must not be raced
    rebuild: float = 120
    ping: float = 10
    close: float = 5


class Socket:
    """One connection to Slack, kept alive; built inside a running loop."""

    def __init__(self, app: AsyncApp, app_token: str, clients: Clients, pace: Pace | None = None) -> None:
        self._app, self._app_token, self._clients = app, app_token, clients
        self._pace = pace or Pace()
        self._handler: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._watch: asyncio.Task[None] | None = None
        self._greeted: ClientWebSocketResponse | None = None
        self._well_at = self._built_at = asyncio.get_running_loop().time()

    @property
    def is_connected(self) -> bool:
        """Whether this very connection is open and Slack has greeted us on it."""
        client = self._client
        session = client.current_session if client is not None else None
        return session is not None and not session.closed and self._greeted is session

    @property
    def is_healthy(self) -> bool:
        """Whether the connection stands, or has been down for no longer than its grace."""
        return self.is_connected or self._down_for() <= self._pace.grace

    async def start(self) -> None:
        """Check the token once, for the SDK would retry a bad one for ever; then connect and watch."""
        answer = await attempt(self._web_client().apps_connections_open(app_token=self._app_token))
        if isinstance(answer, Refused):
            raise BadAppToken(answer.code)
        url = answer.get("url") if isinstance(answer, AsyncSlackResponse) else None
        self._well_at = asyncio.get_running_loop().time()
        self._build(url)
        self._watch = asyncio.create_task(self._keep_watch())

    async def stop(self) -> None:
        """Take nothing more; listeners that run go on, and are waited for elsewhere."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.wait([self._watch])
            self._watch = None
        await self._tear_down()

    @property
    def _client(self) -> SocketModeClient | None:
        return None if self._handler is None else self._handler.client

    def _down_for(self) -> float:
        return asyncio.get_running_loop().time() - self._well_at

    def _web_client(self) -> AsyncWebClient:
        return self._clients.posting(None)

    def _build(self, url: str | None = None) -> None:
        web_client = self._web_client()
        handler = AsyncSocketModeHandler(
            self._app, self._app_token, web_client=web_client, ping_interval=self._pace.ping
        )
        handler.client.proxy = web_client.proxy
        handler.client.wss_uri = url
        handler.client.message_listeners.append(self._heard)
        self._handler = handler
        self._built_at = asyncio.get_running_loop().time()
        self._connecting = asyncio.create_task(handler.connect_async())  # type: ignore[no-untyped-call]

    async def _heard(self, _: AsyncBaseSocketModeClient, __: dict[Any, Any], ___: str | None) -> None:
        client = self._client
        self._greeted = None if client is None else client.current_session

    async def _keep_watch(self) -> None:
        while True:
            await asyncio.sleep(self._pace.check)
            await self._look()

    async def _look(self) -> None:
        now = asyncio.get_running_loop().time()
        client = self._client
        if self.is_connected and client is not None and await client.is_connected():
            self._well_at = now
        elif self._down_for() > self._pace.rebuild and now - self._built_at > self._pace.rebuild:
            log.warning("socket.rebuilt", down=round(self._down_for()))
            await self._tear_down()
            self._build()
        elif self._down_for() > self._pace.grace and client is not None:
            log.warning("socket.new_address", down=round(self._down_for()))
            client.wss_uri = None

    async def _tear_down(self) -> None:
        handler, self._handler = self._handler, None
        connecting, self._connecting = self._connecting, None
        if connecting is not None:
            connecting.cancel()
            await asyncio.wait([connecting])
        if handler is not None:
            # A peer that is gone never answers the closing handshake.
            with suppress(TimeoutError):
                await asyncio.wait_for(handler.close_async(), self._pace.close)  # type: ignore[no-untyped-call]
            await _end(handler.client)


async def _end(client: SocketModeClient) -> None:
    """Finish what a close that took too long would have left running."""
    running = [client.message_processor, client.current_session_monitor, client.message_receiver]
    tasks = [task for task in running if task is not None]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await client.aiohttp_client_session.close()
