"""What feeds tell lies in memory, is read once, follows what was fetched by anybody, and stays bounded."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from bot.core.events import Event
from bot.core.matching import fitting
from bot.core.sources import Source, SourceKind, source_id
from bot.core.stories import Story
from bot.flows.newsstand import Newsstand
from bot.services.hacker_topics import SWITCH
from bot.store import sources, stories
from bot.store.store import Store, Tx
from tests.core.worlds import NOW
from tests.flows.fakes import FakeClock
from tests.flows.test_statements import counted

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BAD = "Ten dead in a flood at the coffee market"


def story(title: str, at: datetime | None = NOW) -> Story:
    return Story(title, title, f"https://example.org/{len(title)}", at, "", "en", "Blog")


def tell(tx: Tx, kind: SourceKind, url: str, items: Sequence[stories.Item], at: datetime = NOW) -> str:
    """As if a replica had fetched it."""
    known = Source(source_id(kind, url, None), kind, url, due_at=at + HOUR)
    sources.put(tx, known)
    if stories.keep(tx, known.id, items, at):
        sources.told_anew(tx, known.id, at)
    return known.id


async def titles(stand: Newsstand, *ids: str) -> list[str]:
    return sorted(each.title for index in await stand.stories(ids) for each in index.stories)


async def test_stories_cartoons_and_events_lie_apart_and_bad_news_not_at_all(store: Store) -> None:
    hike = Event("e", "s", "Hike", starts_at=NOW + DAY)
    blog = await store.run(tell, SourceKind.FEED, "a", [story("Latte art"), story(BAD)])
    comic = await store.run(tell, SourceKind.CARTOON, "b", [story("Compiling")])
    club = await store.run(tell, SourceKind.CALENDAR, "c", [hike])
    stand, ids = Newsstand(store, FakeClock()), (blog, comic, club, "unknown")
    assert await titles(stand, *ids) == ["Latte art"]
    [cartoons] = await stand.cartoons(ids)
    assert [each.title for each in cartoons.stories] == ["Compiling"]
    [events] = await stand.events(ids)
    assert [each.event for each in events.stories] == [hike]
    assert await stand.stories([]) == await stand.stories(["unknown"]) == []
    [index] = await stand.stories([blog])
    assert [each.like for each in fitting(["kopi"], index)] == ["kopi"]


async def test_what_lies_there_is_read_once_and_looked_after_once_a_minute(store: Store) -> None:
    blog = await store.run(tell, SourceKind.FEED, "a", [story("Latte art")])
    clock = FakeClock()
    stand = Newsstand(store, clock)
    await stand.stories([blog])
    with counted() as seen:
        for _ in range(20):
            await stand.stories([blog, blog])
            await stand.events([blog])
            clock.forward(seconds=2)
        clock.forward(seconds=30)
        await stand.stories([blog])
    assert len(seen) == 1


async def test_what_another_replica_fetched_is_there_a_minute_later(store: Store) -> None:
    clock = FakeClock()
    stand = Newsstand(store, clock)
    blog = await store.run(tell, SourceKind.FEED, "a", [story("Latte art")])
    other = await store.run(tell, SourceKind.FEED, "b", [])
    assert await titles(stand, blog, other) == ["Latte art"]
    await store.run(tell, SourceKind.FEED, "a", [story("Old maps")], clock.forward(seconds=30))
    await store.run(tell, SourceKind.FEED, "b", [story("Tea")], clock.now())
    assert await titles(stand, blog, other) == ["Latte art"]
    clock.forward(seconds=31)
    assert await titles(stand, blog, other) == ["Latte art", "Old maps", "Tea"]
    with counted() as seen:  # within the overlap it is found to be what lies there already
        clock.forward(seconds=61)
        assert await titles(stand, blog, other) == ["Latte art", "Old maps", "Tea"]
    assert len(seen) == 1


async def test_whoever_has_hacker_news_has_all_its_topics(store: Store) -> None:
    clock = FakeClock()
    stand = Newsstand(store, clock)
    assert await titles(stand, SWITCH) == []
    both = story("Coffee on trains")
    await store.run(tell, SourceKind.HACKER_NEWS, "coffee", [both, story("Latte art")], clock.now())
    await store.run(tell, SourceKind.HACKER_NEWS, "trains", [both], clock.now())
    clock.forward(minutes=2)
    assert await titles(stand, SWITCH) == ["Coffee on trains", "Latte art"]
    clock.forward(minutes=2)
    assert await titles(stand, SWITCH) == ["Coffee on trains", "Latte art"]


async def test_an_undated_story_is_as_old_as_its_first_sight(store: Store) -> None:
    blog = await store.run(tell, SourceKind.FEED, "a", [story("Latte art", at=None)])
    [index] = await Newsstand(store, FakeClock()).stories([blog])
    assert [each.published_at for each in index.stories] == [NOW]


async def test_what_nobody_asked_for_lately_makes_room(store: Store) -> None:
    many = [
        await store.run(tell, SourceKind.FEED, str(n), [story(f"Latte {n}-{k}") for k in range(10)])
        for n in range(5)
    ]
    stand = Newsstand(store, FakeClock(), most=30)
    for each in many:
        assert len(await titles(stand, each)) == 10
    with counted() as seen:
        await stand.stories(many[2:])
    assert seen == []
    with counted() as seen:
        await stand.stories(many[:1])
    assert seen
    assert len(await titles(stand, *many)) == 50


async def test_whoever_could_not_wait_leaves_what_was_read_to_the_next(store: Store) -> None:
    many = [story(f"Latte art {n}") for n in range(80)]
    blogs = [await store.run(tell, SourceKind.FEED, f"blog {n}", many) for n in range(6)]
    stand = Newsstand(store, FakeClock())
    waiting = asyncio.create_task(stand.stories(blogs))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert len(await stand.stories(blogs)) == 6
    with counted() as seen:
        assert len(await stand.stories(blogs)) == 6
    assert seen == []
