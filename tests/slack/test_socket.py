"""Socket Mode and its watchdog: whatever happens to a connection, there is soon another."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import WSMsgType, web

from bot.sandbox.faults import Fault
from bot.slack.client import Clients
from bot.slack.socket import BadAppToken, Pace, Socket
from tests.slack.edge import Edge, bolt_app, edge, served, session, until

OPEN = "apps.connections.open"
SWIFT = Pace(check=0.03, grace=0.15, rebuild=0.5, ping=0.05, close=0.1)


@asynccontextmanager
async def connected(at: Edge, pace: Pace = SWIFT) -> AsyncIterator[Socket]:
    socket = Socket(bolt_app(at.installed, at.clients), at.sandbox.app_token, at.clients, pace)
    await socket.start()
    try:
        await until(lambda: socket.is_connected)
        yield socket
    finally:
        await socket.stop()


async def test_it_connects_and_slack_greets_it() -> None:
    async with edge() as at, connected(at) as socket:
        assert socket.is_healthy
        assert at.sandbox.connected()
        assert len(at.sandbox.calls(OPEN)) == 1, "the address that checked the token is the one in use"


async def test_events_arrive_and_are_acknowledged() -> None:
    async with edge() as at:
        app = bolt_app(at.installed, at.clients)
        heard: list[str] = []

        @app.event("message")
        async def listener(event: dict[str, str]) -> None:
            heard.append(event["text"])

        socket = Socket(app, at.sandbox.app_token, at.clients, SWIFT)
        await socket.start()
        await until(lambda: socket.is_connected)
        at.sandbox.message(at.ada, "halo")
        await at.sandbox.quiet()
        await until(lambda: heard == ["halo"])
        await socket.stop()


@pytest.mark.parametrize("code", ["invalid_auth", "missing_scope"])
async def test_a_bad_token_stops_us_at_once(code: str) -> None:
    async with edge() as at:
        at.sandbox.faults.add(OPEN, Fault("error", error=code))
        socket = Socket(bolt_app(at.installed, at.clients), at.sandbox.app_token, at.clients, SWIFT)
        with pytest.raises(BadAppToken) as caught:
            await socket.start()
        assert caught.value.code == code
        await socket.stop()


async def test_a_bot_token_is_no_app_token() -> None:
    async with edge() as at:
        socket = Socket(bolt_app(at.installed, at.clients), at.team.bot_token, at.clients, SWIFT)
        with pytest.raises(BadAppToken):
            await socket.start()


async def test_a_slack_that_is_away_at_the_start_is_waited_for() -> None:
    async with edge() as at:
        at.sandbox.faults.add(OPEN, Fault("server_error"), times=2)
        async with connected(at) as socket:
            assert socket.is_healthy


async def test_a_dropped_connection_is_replaced() -> None:
    async with edge() as at, connected(at) as socket:
        at.sandbox.drop_connections()
        assert socket.is_healthy, "a moment without a connection is no illness"
        await until(lambda: len(at.sandbox.calls(OPEN)) > 1 and socket.is_connected)


async def test_a_renewal_by_slack_is_followed() -> None:
    async with edge() as at, connected(at) as socket:
        await at.sandbox.disconnect()
        await until(lambda: len(at.sandbox.calls(OPEN)) > 1 and socket.is_connected)
        assert at.sandbox.world.socket_mode.count == 1


async def test_after_a_stop_nothing_is_connected_and_nothing_runs_on() -> None:
    async with edge() as at:
        async with connected(at) as socket:
            pass
        assert not socket.is_connected
        await until(lambda: not at.sandbox.connected())
        names = {getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()}
        assert not [name for name in names if "SocketModeClient" in name or name.startswith("Socket.")]
        await socket.stop()


@dataclass
class Fickle:
    """A Slack that can go wrong, told for each address that it issues."""

    opens: Callable[[int], bool] = lambda number: True
    greets: Callable[[int], bool] = lambda number: True
    answers_pings: Callable[[int], bool] = lambda number: True
    issued: int = 0
    tried: list[int] = field(default_factory=list)
    open_now: set[int] = field(default_factory=set)

    async def issue(self, request: web.Request) -> web.Response:
        self.issued += 1
        address = str(request.url.origin()).replace("http://", "ws://")
        return web.json_response({"ok": True, "url": f"{address}/link/{self.issued}"})

    async def link(self, request: web.Request) -> web.StreamResponse:
        number = int(request.match_info["number"])
        self.tried.append(number)
        if not self.opens(number):
            raise web.HTTPNotFound
        socket = web.WebSocketResponse(autoping=False, timeout=0.1)
        await socket.prepare(request)
        self.open_now.add(number)
        if self.greets(number):
            await socket.send_str('{"type": "hello"}')
        with contextlib.suppress(ConnectionError):
            async for message in socket:
                if message.type == WSMsgType.PING and self.answers_pings(number):
                    await socket.pong(message.data)
        self.open_now.discard(number)
        return socket


@asynccontextmanager
async def watched(slack: Fickle, pace: Pace = SWIFT) -> AsyncIterator[Socket]:
    application = web.Application()
    application.router.add_post("/api/apps.connections.open", slack.issue)
    application.router.add_get("/link/{number}", slack.link)
    async with edge() as at, served(application) as address, session() as opened:
        socket = Socket(
            bolt_app(at.installed, at.clients), "xapp-1", Clients(opened, f"{address}/api/"), pace
        )
        await socket.start()
        try:
            yield socket
        finally:
            await socket.stop()


async def test_a_dead_first_address_is_given_up_for_a_new_one() -> None:
    slack = Fickle(opens=lambda number: number > 1)
    async with watched(slack, Pace(check=0.03, grace=0.4, rebuild=5, ping=0.03, close=0.1)) as socket:
        await until(lambda: socket.is_connected)
        assert slack.tried[:2] == [1, 1], "the SDK alone goes on with the address that is spent"
        assert slack.tried[-1] == slack.issued == 2


async def test_it_is_unhealthy_once_it_has_been_down_for_longer_than_its_grace() -> None:
    slack = Fickle(opens=lambda number: False)
    async with watched(slack) as socket:
        assert socket.is_healthy
        await until(lambda: not socket.is_healthy)
        assert not socket.is_connected


async def test_a_connection_that_slack_never_greets_is_rebuilt_from_scratch() -> None:
    slack = Fickle(greets=lambda number: number > 1)
    async with watched(slack) as socket:
        await until(lambda: slack.open_now == {1})
        assert not socket.is_connected
        await until(lambda: socket.is_connected)
        await until(lambda: slack.open_now == {2})


async def test_a_silent_connection_is_dropped_and_replaced() -> None:
    slack = Fickle(answers_pings=lambda number: number > 1)
    async with watched(slack) as socket:
        await until(lambda: 2 in slack.open_now and socket.is_connected)
        await until(lambda: slack.open_now == {2})


async def test_rebuilding_goes_on_until_it_helps() -> None:
    slack = Fickle(greets=lambda number: number > 2)
    async with watched(slack, Pace(check=0.02, grace=0.05, rebuild=0.1, ping=0.05, close=0.1)) as socket:
        await until(lambda: socket.is_connected)
        assert slack.issued >= 3
