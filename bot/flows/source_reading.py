"""Asks a source and reads what it answers: fetched by the guarded client, read by a child."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from urllib.parse import urlsplit

from bot.core.events import Event
from bot.core.sources import Source, SourceKind
from bot.core.stories import Feed
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.fetching.outcomes import Fetched, NotModified, Refused
from bot.ideas.fetching.secrecy import secret_in
from bot.ideas.reading import hacker_news
from bot.ideas.reading.curated import curated
from bot.ideas.reading.kinds import Body, feed_of, kind_of
from bot.ideas.reading.parent import Reader
from bot.ideas.reading.stories import credit_of
from bot.ideas.reading.unreadable import Trouble, Unreadable
from bot.services.feeds import Heard
from bot.store.stories import Item

ACCEPT = (
    "application/rss+xml, application/atom+xml, text/calendar, application/xml;q=0.9, text/xml;q=0.9, "
    "text/html;q=0.6, */*;q=0.5"
)
HACKER_HOST = "hn.algolia.com"

Search = Callable[[str, datetime], str]
Told = Heard | NotModified | Refused | Unreadable


@dataclass(frozen=True, slots=True)
class TriedOut:
    """What lies at an address, with the first few of `count` stories or events."""

    kind: SourceKind
    title: str
    first: tuple[Item, ...]
    count: int


class SourceReading:
    """`search` makes the address of a search out of a topic; another one is for tests."""

    def __init__(self, fetcher: Fetcher, reader: Reader, search: Search = hacker_news.address) -> None:
        self._fetcher, self._reader, self._search = fetcher, reader, search

    async def read(self, source: Source, now: datetime) -> Told:
        """What it tells now; nothing new is an answer too. A page may lead to its feed, once."""
        if source.kind is SourceKind.HACKER_NEWS:
            return await self._searched(source, now)
        got = await self._fetcher.get(source.url, etag=source.etag, modified=source.modified, accept=ACCEPT)
        if not isinstance(got, Fetched):
            return got
        if source.fetched_at is None and kind_of(got.body) is Body.PAGE:
            return await self._led_on(source, got, now)
        return await self._told(source, got, now)

    async def _led_on(self, source: Source, page: Fetched, now: datetime) -> Told:
        found = feed_of(page.body, page.url)
        if found is None:
            return Unreadable(Trouble.NOT_A_FEED)
        got = await self._fetcher.get(found, accept=ACCEPT)
        return await self._told(replace(source, url=found), got, now) if isinstance(got, Fetched) else got

    async def _searched(self, source: Source, now: datetime) -> Told:
        got = await self._fetcher.get(self._search(source.url, now), limit=hacker_news.MOST_BYTES)
        if not isinstance(got, Fetched):
            return got
        found = await asyncio.to_thread(hacker_news.read, got.body, now=now)
        if isinstance(found, Unreadable):
            return found
        return Heard(source.kind, source.url, hacker_news.CREDIT, found)

    async def _told(self, source: Source, got: Fetched, now: datetime) -> Told:
        body = kind_of(got.body)
        if body is Body.PAGE:
            return Unreadable(Trouble.NOT_A_FEED)
        read = self._reader.calendar if body is Body.CALENDAR else self._reader.feed
        told = await read(got.body, content_type=got.content_type, url=got.url, now=now)
        if isinstance(told, Unreadable):
            return told
        credit = credit_of(told.title, got.url)
        return Heard(
            kind=_kind(source, body),
            url=source.url,
            title=told.title or credit,
            items=told.stories if isinstance(told, Feed) else _credited(told.events, credit),
            ttl=told.ttl if isinstance(told, Feed) else None,
            etag=got.etag,
            modified=got.modified,
            private=_is_private(source, got.url),
        )


def _credited(events: tuple[Event, ...], credit: str) -> tuple[Event, ...]:
    return tuple(replace(event, credit=credit) for event in events)


def _kind(source: Source, body: Body) -> SourceKind:
    if body is Body.CALENDAR:
        return SourceKind.CALENDAR
    return SourceKind.CARTOON if source.kind is SourceKind.CARTOON else SourceKind.FEED


def _is_private(source: Source, found: str) -> bool:
    """Whether it leads to a secret; what comes with the bot is public, whatever its address looks like."""
    return source.url not in _ours() and (secret_in(source.url) or secret_in(found))


@cache
def _ours() -> frozenset[str]:
    return frozenset(feed.url for feed in curated())


def host_of(source: Source) -> str:
    """Whom it asks."""
    return HACKER_HOST if source.kind is SourceKind.HACKER_NEWS else urlsplit(source.url).hostname or ""
