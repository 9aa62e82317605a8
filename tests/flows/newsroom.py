"""Feeds on loopback servers, and what looks after them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from email.utils import format_datetime

from bot.core.sources import Source, SourceKind
from bot.flows.feeds import HOST_BUDGET, Feeds, Tell
from bot.flows.source_reading import SourceReading
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.reading.parent import Reader
from bot.store import sources, stories, subscriptions
from bot.store.store import Store
from tests.flows.fakes import FakeClock
from tests.ideas.fetching.servers import AGENT, HERE, Asked, Names, Server, page, serving
from tests.ideas.reading.pages import item, rss

ADA, BOB = ("T1", "UADA"), ("T1", "UBOB")
SECONDS = 20.0  # for a child, where eight others are busy

Page = bytes | Callable[[Asked], bytes]


def story(title: str, at: datetime, link: str = "") -> str:
    slug = "-".join(title.lower().split())
    return item(title, link or f"https://blog.example.org/{slug}", format_datetime(at, usegmt=True))


def blog(*titles: str, at: datetime) -> bytes:
    return rss(*(story(title, at - timedelta(hours=number)) for number, title in enumerate(titles, 1)))


def feed(body: bytes, *headers: str) -> bytes:
    return page(body, "Content-Type: application/rss+xml", *headers)


def site(pages: dict[str, Page], *, slowly: float = 0.0) -> AbstractAsyncContextManager[Server]:
    """A server that has these pages, by path; what it has can be changed meanwhile."""

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        said = pages.get(asked.path, page(b"", status="404 Not Found"))
        await asyncio.sleep(slowly)
        writer.write(said(asked) if callable(said) else said)
        await writer.drain()

    return serving(answer)


class Newsroom:
    def __init__(self, store: Store, clock: FakeClock | None = None) -> None:
        self.store, self.clock = store, clock or FakeClock()
        self.fetcher = Fetcher(
            AGENT,
            allows=frozenset({HERE}).__contains__,
            ports=frozenset(range(1, 65536)),
            resolver=Names(),
        )
        self.told: list[tuple[str, str, Source]] = []
        self.searched: list[str] = []
        self.search_port = 0
        self.feeds = self.another()

    def another(
        self, reader: Reader | None = None, tell: Tell | None = None, host_budget: float = HOST_BUDGET
    ) -> Feeds:
        """One more replica."""
        reading = SourceReading(self.fetcher, reader or Reader(SECONDS), self._search)
        return Feeds(self.store, reading, self.clock, tell or self._tell, host_budget=host_budget)

    async def _tell(self, workspace_id: str, member_id: str, source: Source) -> None:
        self.told.append((workspace_id, member_id, source))

    def _search(self, topic: str, now: datetime) -> str:
        self.searched.append(topic)
        return f"http://search.example.org:{self.search_port}/{topic}"

    async def follow(
        self, url: str, *keys: tuple[str, str], kind: SourceKind = SourceKind.FEED, owner: str | None = None
    ) -> Source:
        """Begin to listen; due at once."""
        source = await self.store.run(sources.obtain, kind, url, owner, self.clock.now() - sources.FIRST_READ)
        for key in keys or (ADA,):
            await self.store.run(subscriptions.add, *key, source.id, self.clock.now())
        return source

    async def now(self, source: Source) -> Source:
        known = await self.store.read(sources.get, source.id)
        assert known is not None
        return known

    async def titles(self, source: Source) -> list[str]:
        told = await self.store.read(stories.of_sources, [source.id])
        return sorted(each.title for each in told.get(source.id, []))

    async def heard_by(self, key: tuple[str, str]) -> Sequence[str]:
        return (await self.store.read(subscriptions.of_many, [key])).get(key, [])
