"""Turns the clock forward, with a stop at each moment at which the bot has something to do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Protocol

from bot.sandbox.refusal import NotDone
from bot.sandbox.world import World

MOST_STOPS = 200
FARTHEST = timedelta(days=120)
STEPS = {"day": timedelta(days=1), "week": timedelta(days=7)}


class Walker(Protocol):
    """The bot, as far as time concerns it."""

    async def next_due(self) -> datetime | None:
        """Tell the next moment with something to do, by the sandbox's clock; asked mid-walk too."""
        ...

    async def next_for(self, team_id: str, user_id: str) -> datetime | None:
        """Tell when this person may next be written to; None when nothing is planned for them."""
        ...

    async def settle(self) -> None:
        """Do all that is due now, and return when nothing is left."""
        ...


class Walk:
    """`walker` may come later: the bot is built after the sandbox that it connects to."""

    def __init__(self, world: World, walker: Walker | None) -> None:
        self.clock = world.clock
        self.walker = walker
        self.walking = False
        self._world = world

    async def to(self, where: str, arrived: Callable[[], bool] = lambda: True) -> None:
        """Walk to `next`, or over a `day` or a `week`.

        `next` goes from one due moment to the next until it has `arrived`: what is due for others, or comes
        to nothing, is passed by.
        """
        if self.walking:
            raise NotDone("walking")
        self.walking = True
        self._world.changes.touch()
        try:
            await (self._to_next(arrived) if where == "next" else self._over(STEPS[where]))
        finally:
            self.walking = False
            self._world.changes.touch()

    async def next_due(self) -> datetime | None:
        return await self.walker.next_due() if self.walker else None

    async def next_for(self, team_id: str, user_id: str) -> datetime | None:
        return await self.walker.next_for(team_id, user_id) if self.walker else None

    async def _to_next(self, arrived: Callable[[], bool]) -> None:
        await self._settle()
        farthest = self.clock.now() + FARTHEST
        for _ in range(MOST_STOPS):
            due = await self.next_due()
            if due is None or due > farthest:
                raise NotDone("nothing_due")
            await self._stand_at(due)
            if arrived():
                return
        raise NotDone("too_many_stops")

    async def _over(self, length: timedelta) -> None:
        target = self.clock.now() + length
        stops = 0
        while (due := await self.next_due()) is not None and due <= target:
            if stops == MOST_STOPS:
                raise NotDone("too_many_stops")
            stops += 1
            await self._stand_at(due)
        await self._stand_at(target)

    async def _stand_at(self, instant: datetime) -> None:
        self.clock.forward_to(instant)
        self._world.changes.touch()
        await self._settle()

    async def _settle(self) -> None:
        """Let the bot do what is due, and let the events that this made arrive."""
        if self.walker is None:
            return
        await self.walker.settle()
        with suppress(TimeoutError):
            async with asyncio.timeout(self._world.timing.ack_seconds):
                await self._world.delivery.quiet()
