"""Tells whoever waits that something in the sandbox has changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Changes:
    def __init__(self) -> None:
        self.version = 0
        self.closed = False
        self._next = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    def touch(self) -> None:
        self.version += 1
        self._next.set()
        self._next = asyncio.Event()
        for each in self._listeners:
            each()

    def listen(self, listener: Callable[[], None]) -> None:
        self._listeners.append(listener)

    def close(self) -> None:
        self.closed = True
        self.touch()

    async def after(self, version: int) -> None:
        """Return as soon as the version is another than this one."""
        while self.version == version:
            await self._next.wait()

    async def until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            await self.after(self.version)
