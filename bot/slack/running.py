"""Counting the listeners that run, so that a stop can wait for them: Bolt starts them and forgets them."""

from __future__ import annotations

import asyncio

from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.listener.async_listener_completion_handler import AsyncListenerCompletionHandler
from slack_bolt.listener.async_listener_start_handler import AsyncListenerStartHandler
from slack_bolt.response import BoltResponse

SETTLE = 0.05  # seconds: Bolt hands a listener to the loop a moment before it starts


class Running:
    """How many listeners are under way in one app."""

    def __init__(self) -> None:
        self.count = 0
        self._none = asyncio.Event()
        self._none.set()

    def watch(self, app: AsyncApp) -> None:
        app.listener_runner.listener_start_handler = _Started(self)
        app.listener_runner.listener_completion_handler = _Ended(self)

    def begin(self) -> None:
        self.count += 1
        self._none.clear()

    def end(self) -> None:
        self.count -= 1
        if self.count == 0:
            self._none.set()

    async def finished(self, limit: float) -> bool:
        """Wait until none runs; tell whether that came true within the limit, in seconds."""
        try:
            async with asyncio.timeout(limit):
                while True:
                    await self._none.wait()
                    await asyncio.sleep(SETTLE)
                    if self.count == 0:
                        return True
        except TimeoutError:
            return self.count == 0


class _Started(AsyncListenerStartHandler):
    def __init__(self, running: Running) -> None:
        self._running = running

    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:
        self._running.begin()


class _Ended(AsyncListenerCompletionHandler):
    def __init__(self, running: Running) -> None:
        self._running = running

    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:
        self._running.end()
