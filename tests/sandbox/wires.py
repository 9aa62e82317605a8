"""A bot made of bare wires: it reads envelopes from a WebSocket and acknowledges when told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address


class Wire:
    """One connection; `hello` is its first message."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.hello: dict[str, Any] = {}

    async def read(self) -> dict[str, Any]:
        async with asyncio.timeout(5):
            envelope: dict[str, Any] = json.loads((await self.socket.receive()).data)
        return envelope

    async def ack(self, envelope: dict[str, Any], payload: dict[str, Any] | None = None) -> None:
        answer = {"envelope_id": envelope["envelope_id"]}
        await self.socket.send_json(answer | ({"payload": payload} if payload else {}))

    async def take(self, payload: dict[str, Any] | None = None) -> dict[str, Any]:
        """Read the next envelope and acknowledge it."""
        envelope = await self.read()
        await self.ack(envelope, payload)
        return envelope


async def new_url(sandbox: Sandbox, address: Address) -> str:
    client = AsyncWebClient(base_url=address.api)
    return str((await client.apps_connections_open(app_token=sandbox.app_token))["url"])


@asynccontextmanager
async def wired(sandbox: Sandbox, address: Address) -> AsyncIterator[Wire]:
    url = await new_url(sandbox, address)
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        wire = Wire(socket)
        wire.hello = await wire.read()
        yield wire
