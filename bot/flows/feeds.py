"""Feeds, calendars and searches from due to kept; the tick and whoever adds an address both use it.

claim    sources whose due_at has passed: moved to the end of a lease, so that one replica has each
fetch    one at a time from each host, a few hosts at once; only what changed since
read     in a child of its own, stopped when it takes too long
keep     what is worth keeping, and when it is asked again; or a failure, and after two bad weeks no more
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import groupby
from typing import Protocol
from weakref import WeakValueDictionary

import structlog

from bot.core.ports import Clock
from bot.core.sources import Source, SourceKind
from bot.flows.source_reading import SourceReading, TriedOut, host_of
from bot.ideas.fetching.outcomes import NotModified, Refused
from bot.ideas.reading.unreadable import Unreadable
from bot.services import feeds, hacker_topics
from bot.services.feeds import Heard
from bot.store import sources, stories
from bot.store.errors import StoreError
from bot.store.sql import MemberKey
from bot.store.store import Store

log = structlog.get_logger()

HOSTS_AT_ONCE = 4
BUDGET = timedelta(seconds=45)  # of a tick that comes every minute
HOST_BUDGET = 30.0  # seconds in one go: a host that dawdles over one feed is left alone with the others
RECENT = timedelta(minutes=5)  # read again by hand only after this


class Tell(Protocol):
    """A word to a member, once, that a source of theirs was given up."""

    async def __call__(self, workspace_id: str, member_id: str, source: Source) -> None: ...


class Feeds:
    """Looks after all sources; holds no state but who is being asked right now."""

    def __init__(
        self,
        store: Store,
        reading: SourceReading,
        clock: Clock,
        tell: Tell,
        *,
        host_budget: float = HOST_BUDGET,
    ) -> None:
        self._host_budget = host_budget
        self._store, self._reading, self._clock, self._tell = store, reading, clock, tell
        self._hosts = asyncio.Semaphore(HOSTS_AT_ONCE)
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self.stopping = False

    async def tick(self, budget: timedelta = BUDGET) -> int:
        """Work until nothing is due or the budget is spent; return how many sources were asked."""
        asked, loop = 0, asyncio.get_running_loop()
        deadline = loop.time() + budget.total_seconds()
        while not self.stopping and loop.time() < deadline:
            if not await self._store.read(feeds.anything_due, self._clock.now()):
                break
            taken = await self._store.run(feeds.claim, self._clock.now())
            by_host = groupby(sorted(taken, key=_host_first), key=host_of)
            await asyncio.gather(*(self._host(tuple(some)) for _, some in by_host))
            asked += len(taken)
        return asked

    async def tidy(self) -> None:
        deleted = await self._store.run(feeds.tidy, self._clock.now())
        if any(deleted.values()):
            log.info("feeds.tidied", **deleted)

    async def try_out(self, url: str, kind: SourceKind = SourceKind.FEED) -> TriedOut | None:
        """See what lies at an address, and keep nothing; None, and a word in the log, where nothing is."""
        told = await self._reading.read(Source("", kind, url), self._clock.now())
        if isinstance(told, Heard):
            return TriedOut(told.kind, told.title, told.items[:3], len(told.items))
        log.info("feed.tried_out", why=_why(told))
        return None

    async def hear(self, source: Source) -> int | None:
        """Read one now and keep it; how many stories or events it has, None where it cannot be read."""
        now = self._clock.now()
        async with self._turn(source):
            known = await self._store.read(sources.get, source.id)
            if known is not None and known.fetched_at is not None and now - known.fetched_at < RECENT:
                return await self._store.read(stories.count, source.id)
            held = await self._store.run(feeds.hold, source.id, now)
            return None if held is None else await self._fenced(held)

    async def _host(self, some: Sequence[Source]) -> None:
        """What is left out here is due again when its lease ends."""
        loop = asyncio.get_running_loop()
        async with self._hosts:
            begun = loop.time()
            for source in some:
                if loop.time() - begun < self._host_budget:
                    async with self._turn(source):
                        await self._fenced(source)

    def _turn(self, source: Source) -> asyncio.Lock:
        """One request at a time goes to a host, whoever asks for it."""
        return self._turns.setdefault(host_of(source), asyncio.Lock())

    async def _fenced(self, source: Source) -> int | None:
        try:
            return await self._refresh(source)
        except Exception:
            log.warning("feed.stumbled", source=source.id, exc_info=True)  # a named fence: one source
        with suppress(StoreError):  # what cannot even be written down is due again when its lease ends
            await self._store.run(feeds.hold_up, source, self._clock.now())
        return None

    async def _refresh(self, source: Source) -> int | None:
        if hacker_topics.is_switch(source):
            return await self._plan(source)
        told = await self._reading.read(source, self._clock.now())
        now = self._clock.now()
        match told:
            case Heard():
                return await self._store.run(feeds.heard, source, told, now)
            case NotModified():
                return await self._store.run(feeds.unchanged, source, told, now)
        log.info("feed.failed", source=source.id, why=_why(told), failures=source.failures + 1)
        for listener in await self._store.run(feeds.failed, source, told, now):
            await self._say(listener, source)
        return None

    async def _say(self, listener: MemberKey, source: Source) -> None:
        try:
            await self._tell(*listener, source)
        except Exception:
            log.warning("feed.untold", source=source.id, exc_info=True)  # a named fence: one word

    async def _plan(self, switch: Source) -> int:
        """Have Hacker News asked for what ties like now, a page of members after another."""
        topics: set[str] = set()
        after: MemberKey | None = hacker_topics.NOBODY
        while after is not None:
            some, after = await self._store.read(hacker_topics.wanted, after)
            topics |= some
        return await self._store.run(hacker_topics.plan, topics, switch, self._clock.now())


def _host_first(source: Source) -> tuple[str, str]:
    return host_of(source), source.id


def _why(told: NotModified | Refused | Unreadable) -> str:
    match told:
        case Refused():
            return f"{told.reason}:{told.status}" if told.status else str(told.reason)
        case Unreadable():
            return str(told.trouble)
    return "not_modified"
