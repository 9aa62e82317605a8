"""What follows when a feed was added: it is read at once, and its answer gives way to what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.ports import Clock
from bot.core.sources import Source
from bot.services import listening
from bot.services.answers import Answer
from bot.services.listened import FirstHeard, Importing, Listening, NotAList, Unheard
from bot.store.store import Store


class Ears(Protocol):
    """Reads a feed; never raises for what may lie at its address."""

    async def hear(self, source: Source) -> int | None:
        """Read one now and keep it; how many stories or events it has, None where it cannot be read."""
        ...


class Lists(Protocol):
    async def addresses(self, url: str) -> Sequence[str] | None:
        """The feeds of a list, in its order; None where there is no list."""
        ...


class FirstReading:
    """The second answer, where a first one promises it. Nothing is open while the network is waited for."""

    def __init__(self, store: Store, ears: Ears, lists: Lists, clock: Clock) -> None:
        self._store, self._ears, self._lists, self._clock = store, ears, lists, clock

    async def after(self, answer: Answer | None) -> Answer | None:
        match answer:
            case Listening():
                return await self._heard(answer)
            case Importing():
                return await self._imported(answer)
        return None

    async def _heard(self, told: Listening) -> Answer:
        """The feed as it is known once it was read, with its own title."""
        count = await self._ears.hear(told.source)
        known = await self._store.run(listening.known_as, told, self._clock.now())
        if count is None:
            return Unheard(told.member, known.source, known.change_id)
        return FirstHeard(told.member, known.source, count, known.change_id)

    async def _imported(self, told: Importing) -> Answer:
        found = await self._lists.addresses(told.url)
        if not found:
            return NotAList(told.member)
        now = self._clock.now()
        return await self._store.run(listening.follow_many, told.member, found, False, now)
