"""What becomes of a source once it was asked: what is kept, when it is asked next, when it is given up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.slots import chance
from bot.core.sources import Source, SourceKind, source_id
from bot.ideas.fetching.outcomes import NotModified, Reason, Refused
from bot.ideas.reading import hacker_news
from bot.ideas.reading.unreadable import Unreadable
from bot.store import sources, stories, subscriptions
from bot.store.sql import MemberKey
from bot.store.stories import Item
from bot.store.tx import Tx

BATCH = 16
LEASE = timedelta(minutes=10)  # a batch at one slow host takes half of it
SOONEST, LATEST = timedelta(hours=1), timedelta(days=1)
EVERY = {SourceKind.HACKER_NEWS: timedelta(hours=6)}  # many topics, one host
NOT_ITS_FAULT = timedelta(minutes=15)
PATIENCE, LEAST_FAILURES = timedelta(days=14), 14  # days in which nobody asked were not bad ones
_GONE = 410
_JITTER = 0.25


@dataclass(frozen=True, slots=True)
class Heard:
    """What a source told; `url` is where it is, if that is not the address that was handed in.

    `private`: it was found at an address that bears a secret, so that it can be shared by nobody.
    """

    kind: SourceKind
    url: str
    title: str
    items: tuple[Item, ...]
    ttl: timedelta | None = None
    etag: str | None = None
    modified: str | None = None
    private: bool = False


def anything_due(tx: Tx, now: datetime) -> bool:
    return sources.is_due(tx, now)


def claim(tx: Tx, now: datetime) -> list[Source]:
    """A few sources that are due: nobody else fetches them before the lease ends."""
    return sources.due(tx, now, now + LEASE, BATCH)


def hold(tx: Tx, source_id: str, now: datetime) -> Source | None:
    return sources.hold(tx, source_id, now + LEASE)


def heard(tx: Tx, source: Source, told: Heard, now: datetime) -> int | None:
    """Keep what it told; how many stories or events that makes. None where it was taken away meanwhile."""
    if told.private and source.owner is None:
        return _part(tx, source, told, now)
    known = replace(
        source,
        kind=told.kind,
        url=told.url,
        title=told.title or source.title,
        etag=told.etag,
        modified=told.modified,
        ttl=told.ttl,
        fetched_at=now,
        failures=0,
        bad_since=None,
    )
    if not sources.settle(tx, replace(known, due_at=_next(known, now))):
        return None
    if stories.keep(tx, source.id, told.items, now):
        sources.told_anew(tx, source.id, now)
    return stories.count(tx, source.id)


def _part(tx: Tx, source: Source, told: Heard, now: datetime) -> int | None:
    """Everybody who listens to it gets one of their own; nothing of it was ever shared."""
    counted = None
    for workspace_id, member_id in subscriptions.of_source(tx, source.id):
        own = sources.obtain(tx, told.kind, source.url, f"{workspace_id}:{member_id}", now)
        counted = heard(tx, own, told, now)
        subscriptions.add(tx, workspace_id, member_id, own.id, now)
        subscriptions.remove(tx, workspace_id, member_id, source.id)
    sources.delete(tx, [source.id])
    return counted


def unchanged(tx: Tx, source: Source, told: NotModified, now: datetime) -> int:
    """There is nothing new."""
    well = replace(source, fetched_at=now, failures=0, bad_since=None, due_at=_next(source, now))
    validators = {name: value for name in ("etag", "modified") if (value := getattr(told, name)) is not None}
    sources.settle(tx, replace(well, **validators))
    return stories.count(tx, source.id)


def failed(tx: Tx, source: Source, why: Refused | Unreadable, now: datetime) -> list[MemberKey]:
    """Note a failure; whom to tell, where the source is given up for it."""
    if isinstance(why, Refused) and why.is_ours:
        hold_up(tx, source, now)
        return []
    failures, bad_since = source.failures + 1, source.bad_since or now
    worse = replace(source, failures=failures, bad_since=bad_since)
    if _is_gone(why) or (failures >= LEAST_FAILURES and now - bad_since >= PATIENCE):
        there = sources.settle(tx, replace(worse, due_at=None))
        return subscriptions.of_source(tx, source.id) if there else []
    sources.settle(tx, replace(worse, due_at=_again(worse, why, now)))
    return []


def hold_up(tx: Tx, source: Source, now: datetime) -> None:
    """The fault was ours: it is asked again soon, and nothing is held against it."""
    sources.settle(tx, replace(source, due_at=now + _spread(source, NOT_ITS_FAULT, now)))


def _is_gone(why: Refused | Unreadable) -> bool:
    return isinstance(why, Refused) and why.reason is Reason.STATUS and why.status == _GONE


def _next(source: Source, now: datetime) -> datetime:
    every = max(SOONEST, EVERY.get(source.kind, SOONEST), source.ttl or SOONEST)
    return now + _spread(source, every, now)


def _again(source: Source, why: Refused | Unreadable, now: datetime) -> datetime:
    """Twice as late each time, up to a day; no sooner than the server asked for."""
    wait = min(SOONEST * 2 ** min(source.failures - 1, 8), LATEST)
    asked = timedelta(seconds=(why.retry_after or 0) if isinstance(why, Refused) else 0)
    return now + _spread(source, max(wait, min(asked, LATEST)), now)


def _spread(source: Source, wait: timedelta, now: datetime) -> timedelta:
    """A little later, so that those that were added together are not asked together for ever."""
    return wait * (1 + _JITTER * chance("feed", source.id, int(now.timestamp())))


def tidy(tx: Tx, now: datetime) -> dict[str, int]:
    """Delete sources that nobody listens to, and stories that are news to nobody."""
    switch = source_id(SourceKind.HACKER_NEWS, hacker_news.SITE, None)
    is_on = bool(subscriptions.page_of_source(tx, switch, ("", ""), 1))
    return {
        "sources": sources.purge_unheard(tx, SourceKind.HACKER_NEWS if is_on else None),
        "stories": stories.purge(tx, now),
    }
