"""Waiting for the listeners that run when the bot is told to stop."""

from __future__ import annotations

import asyncio

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.slack.running import Running
from bot.slack.socket import Socket
from tests.slack.edge import Edge, bolt_app, edge, until


def watched_app(at: Edge) -> tuple[AsyncApp, Running]:
    app = bolt_app(at.installed, at.clients)
    running = Running()
    running.watch(app)
    return app, running


async def test_a_stop_waits_for_a_running_listener() -> None:
    async with edge() as at:
        app, running = watched_app(at)
        begun, go_on = asyncio.Event(), asyncio.Event()
        ended: list[str] = []

        @app.command("/reconnect")
        async def listener(ack: AsyncAck) -> None:
            await ack("sebentar")
            begun.set()
            await go_on.wait()
            ended.append("ended")

        socket = Socket(app, at.sandbox.app_token, at.clients)
        await socket.start()
        await until(lambda: socket.is_connected)
        await at.sandbox.command(at.ada, "/reconnect")
        await begun.wait()
        assert running.count == 1
        await socket.stop()
        waiting = asyncio.create_task(running.finished(5))
        await asyncio.sleep(0.1)
        assert not waiting.done()
        go_on.set()
        assert await waiting
        assert ended == ["ended"]


async def test_a_listener_that_fails_is_counted_off_too() -> None:
    async with edge() as at:
        app, running = watched_app(at)

        @app.event("message")
        async def listener() -> None:
            raise ValueError

        socket = Socket(app, at.sandbox.app_token, at.clients)
        await socket.start()
        await until(lambda: socket.is_connected)
        at.sandbox.message(at.ada, "halo")
        await at.sandbox.quiet()
        assert await running.finished(5)
        assert running.count == 0
        await socket.stop()


async def test_waiting_has_a_limit() -> None:
    running = Running()
    running.begin()
    running.begin()
    running.end()
    assert not await running.finished(0.05)
    running.end()
    assert await running.finished(1)


async def test_a_listener_that_starts_while_we_settle_is_waited_for() -> None:
    running = Running()
    waiting = asyncio.create_task(running.finished(5))
    await asyncio.sleep(0)
    running.begin()
    await asyncio.sleep(0.1)
    assert not waiting.done()
    running.end()
    assert await waiting
