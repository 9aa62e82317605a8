"""Socket Mode: one-time addresses, WebSocket connections, envelopes and their acknowledgements."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass

from aiohttp import WSMsgType, web

from bot.sandbox import ids
from bot.sandbox.changes import Changes
from bot.sandbox.parcels import Acked, Parcel, Receipt, Unacked
from bot.sandbox.timing import Timing
from bot.sandbox.wire import JsonObject, compact

MOST_CONNECTIONS = 10
_HOST = "applink-sandbox"


@dataclass(slots=True)
class _Connection:
    socket: web.WebSocketResponse
    request: web.Request


class SocketMode:
    """The transport of an app that connects to us."""

    def __init__(self, app_id: str, timing: Timing, changes: Changes) -> None:
        self._app_id = app_id
        self._timing = timing
        self._changes = changes
        self._tickets: dict[str, float] = {}
        self._connections: list[_Connection] = []
        self._waiting: dict[str, asyncio.Future[JsonObject | None]] = {}
        self._turn = 0

    @property
    def count(self) -> int:
        return len(self._connections)

    def connected(self) -> bool:
        return bool(self._connections)

    def issue_ticket(self) -> str:
        ticket = ids.unique()
        self._tickets[ticket] = time.monotonic()
        return ticket

    def _spend(self, ticket: str) -> bool:
        born = self._tickets.pop(ticket, None)
        return born is not None and time.monotonic() - born <= self._timing.ticket_seconds

    async def link(self, request: web.Request) -> web.StreamResponse:
        """Serve one connection until it ends."""
        if not self._spend(request.query.get("ticket", "")):
            raise web.HTTPNotFound(text="unknown ticket")
        socket = web.WebSocketResponse(heartbeat=30)
        await socket.prepare(request)
        if self.count >= MOST_CONNECTIONS:
            await self._part(socket, "too_many_websockets")
            return socket
        connection = _Connection(socket, request)
        self._connections.append(connection)
        self._changes.touch()
        try:
            await socket.send_str(compact(self._hello()))
            await self._listen(socket)
        finally:
            self._connections.remove(connection)
            self._changes.touch()
        return socket

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                self._acknowledged(message.data)

    def _acknowledged(self, text: str) -> None:
        answer = _read(text)
        waiting = self._waiting.pop(str(answer.get("envelope_id")), None)
        if waiting is not None and not waiting.done():
            waiting.set_result(answer.get("payload") or None)

    def _hello(self) -> JsonObject:
        debug = {"host": _HOST, "build_number": 1, "approximate_connection_time": 18060}
        return {
            "type": "hello",
            "num_connections": self.count,
            "debug_info": debug,
            "connection_info": {"app_id": self._app_id},
        }

    async def hand(self, parcel: Parcel) -> Receipt:
        envelope_id = ids.unique()
        waiting: asyncio.Future[JsonObject | None] = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = waiting
        self._turn += 1
        connection = self._connections[self._turn % self.count]
        try:
            async with asyncio.timeout(self._timing.ack_seconds):
                await connection.socket.send_str(compact(_envelope(envelope_id, parcel)))
                payload = await waiting
        except TimeoutError:
            return Unacked("timeout")
        except ConnectionError:
            return Unacked("connection_failed")
        finally:
            self._waiting.pop(envelope_id, None)
        return Acked(payload if parcel.accepts_answer else None)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask every client to connect anew; after `warning` the old connections stay for a while."""
        for each in list(self._connections):
            if reason == "warning":
                await each.socket.send_str(compact(_disconnect(reason)))
            else:
                await self._part(each.socket, reason)

    async def _part(self, socket: web.WebSocketResponse, reason: str) -> None:
        await socket.send_str(compact(_disconnect(reason)))
        await socket.close()

    def drop(self) -> None:
        """Cut every connection without a word."""
        for each in list(self._connections):
            if each.request.transport is not None:
                each.request.transport.abort()

    async def close(self) -> None:
        for each in list(self._connections):
            await each.socket.close()


def _read(text: str) -> JsonObject:
    try:
        answer = json.loads(text)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _envelope(envelope_id: str, parcel: Parcel) -> JsonObject:
    envelope: JsonObject = {
        "envelope_id": envelope_id,
        "type": parcel.kind,
        "accepts_response_payload": parcel.accepts_answer,
        "payload": parcel.payload,
    }
    if parcel.kind == "events_api":
        envelope |= {"retry_attempt": parcel.attempt, "retry_reason": parcel.reason}
    return envelope


def _disconnect(reason: str) -> JsonObject:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": _HOST}}
