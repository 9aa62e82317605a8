"""Crashes on purpose: a bot that dies before or after any one of the calls that it waits for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from bot.flows.courier import Courier
from bot.ideas.gathering import Gathering
from bot.store import schema
from bot.store.store import Store
from bot.store.tx import Tx
from tests.flows.meddling import Meddled
from tests.flows.worlds import World


class Crash(BaseException):
    """The process is gone: no `except Exception` of ours may hold it up."""


class Fuse:
    """Burns at the `at`-th step, two for each awaited call: one before it, one after it."""

    def __init__(self, at: int | None) -> None:
        self.at = at
        self.steps = 0
        self.burnt = False

    def step(self, *_: object) -> None:
        """Once burnt, whatever else was under way dies at its next step, too."""
        self.steps += 1
        self.burnt = self.burnt or self.steps == self.at
        if self.burnt:
            raise Crash


class Doomed:
    """Something of which every call is a step before and a step after."""

    def __init__(self, inner: object, fuse: Fuse) -> None:
        self._inner, self._fuse = inner, fuse

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method = getattr(self._inner, name)

        async def call(*args: Any, **kwargs: Any) -> Any:
            self._fuse.step()
            result = await method(*args, **kwargs)
            self._fuse.step()
            return result

        return call


def doomed(world: World, fuse: Fuse) -> Courier:
    store = Meddled.over(world.store, fuse.step, fuse.step)
    slack: Any = Doomed(world.slack, fuse)
    ideas: Any = Doomed(Gathering(), fuse)
    return Courier(store, slack, ideas, world.clock, owner="doomed")


async def survives(life: Coroutine[Any, Any, object]) -> bool:
    """Live through it, or die of it, with everything that was under way."""
    try:
        await life
    except Crash:
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*under_way, return_exceptions=True)
        return False
    return True


async def wipe(store: Store) -> None:
    """The same database, empty: quicker than another one."""
    await store.run(_wipe)


def _wipe(tx: Tx) -> None:
    for table in schema.metadata.sorted_tables:
        tx.conn.execute(table.delete())
