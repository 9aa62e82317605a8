"""Sources are found again by their sealed address, and each is in the hands of one replica at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.sources import Source, SourceKind, source_id
from bot.core.stories import Story
from bot.store import sources, stories, subscriptions
from bot.store.sources import FIRST_READ
from bot.store.store import Store, Tx
from tests.store.people import ADA, DAY, MINUTE, NOW

URL = "https://blog.example.org/feed?a=rahasia"
BLOG = Source(
    source_id(SourceKind.FEED, URL, None),
    SourceKind.FEED,
    URL,
    title="Blog",
    etag='"1"',
    modified="Thu, 15 Jan 2026 08:00:00 GMT",
    fetched_at=NOW - DAY,
    due_at=NOW,
    failures=2,
    bad_since=NOW - DAY,
    ttl=timedelta(hours=3),
)
STORY = Story("k", "Title", "https://blog.example.org/1", NOW, "", "en", "Blog")
EVERYBODY = ("", "")


def another(number: int, **fields: object) -> Source:
    url = f"https://{number}.example.org/feed"
    return replace(BLOG, id=source_id(SourceKind.FEED, url, None), url=url, **fields)  # type: ignore[arg-type]


async def test_a_source_comes_back_as_it_was_kept_and_only_once(store: Store) -> None:
    assert await store.run(sources.put, BLOG)
    assert not await store.run(sources.put, replace(BLOG, title="Other"))
    assert await store.read(sources.get, BLOG.id) == BLOG
    assert await store.read(sources.of_ids, [BLOG.id, "nobody"]) == {BLOG.id: BLOG}
    assert await store.read(sources.of_ids, []) == {}


def test_an_address_has_one_id_whether_feed_or_calendar_and_another_for_its_owner() -> None:
    feed = source_id(SourceKind.FEED, URL, None)
    assert feed == source_id(SourceKind.CALENDAR, URL, None)
    others = {
        source_id(SourceKind.FEED, URL, "T1:UADA"),
        source_id(SourceKind.CARTOON, URL, None),
        source_id(SourceKind.HACKER_NEWS, URL, None),
    }
    assert len(others | {feed}) == 4
    assert all(len(each) <= 36 for each in others)


async def test_an_address_is_obtained_once_and_left_for_whoever_added_it(store: Store) -> None:
    first = await store.run(sources.obtain, SourceKind.FEED, URL, None, NOW)
    again = await store.run(sources.obtain, SourceKind.CALENDAR, URL, None, NOW + DAY)
    assert first == again
    assert first.due_at == NOW + FIRST_READ


async def test_a_source_that_failed_is_woken_and_one_that_does_well_is_left_alone(store: Store) -> None:
    await store.run(sources.put, replace(BLOG, due_at=None))
    woken = await store.run(sources.wake, replace(BLOG, due_at=None), NOW)
    assert (woken.failures, woken.bad_since, woken.due_at) == (0, None, NOW + FIRST_READ)
    assert await store.read(sources.get, BLOG.id) == woken
    assert await store.run(sources.wake, woken, NOW + DAY) == woken


async def test_who_claims_a_source_has_it_alone_until_the_lease_ends(store: Store) -> None:
    for number in range(5):
        await store.run(sources.put, another(number, due_at=NOW - number * MINUTE))
    assert await store.read(sources.is_due, NOW)
    first = await store.run(sources.due, NOW, NOW + 10 * MINUTE, 3)
    second = await store.run(sources.due, NOW, NOW + 10 * MINUTE, 3)
    assert {each.url[8] for each in first} == {"4", "3", "2"}  # the longest waiting first
    assert {each.url[8] for each in second} == {"1", "0"}
    assert not await store.read(sources.is_due, NOW)
    assert await store.read(sources.next_due) == NOW + 10 * MINUTE


async def test_one_that_cannot_be_read_holds_up_nobody(store: Store) -> None:
    def spoil(tx: Tx) -> None:
        sources.put(tx, another(1))
        tx.conn.exec_driver_sql("UPDATE sources SET url = 'spoilt'")
        sources.put(tx, BLOG)

    await store.run(spoil)
    assert await store.run(sources.due, NOW, NOW + MINUTE, 9) == [replace(BLOG, due_at=NOW + MINUTE)]
    assert [each.url for each in await store.run(sources.due, NOW + DAY, NOW + 2 * DAY, 9)] == [URL]


async def test_settling_writes_back_and_tells_when_it_is_gone(store: Store) -> None:
    await store.run(sources.put, BLOG)
    later = replace(
        BLOG, kind=SourceKind.CALENDAR, title=None, due_at=None, failures=0, bad_since=None, ttl=None
    )
    assert await store.run(sources.settle, later)
    assert await store.read(sources.get, BLOG.id) == later
    assert await store.run(sources.hold, BLOG.id, NOW + DAY) == replace(later, due_at=NOW + DAY)
    await store.run(sources.delete, [BLOG.id])
    assert not await store.run(sources.settle, later)
    assert await store.run(sources.hold, BLOG.id, NOW) is None


async def test_what_is_too_long_to_keep_is_left_out_and_not_cut(store: Store) -> None:
    await store.run(sources.put, replace(BLOG, title="T" * 300, etag="e" * 1001, modified="m" * 201))
    kept = await store.read(sources.get, BLOG.id)
    assert kept is not None
    assert (kept.title, kept.etag, kept.modified) == ("T" * 200, None, None)


async def test_what_changed_is_told_since_then(store: Store) -> None:
    await store.run(sources.put, BLOG)
    assert await store.read(sources.versions, [BLOG.id]) == []
    await store.run(sources.told_anew, BLOG.id, NOW)
    [changed] = await store.read(sources.changed_since, NOW)
    assert (changed.id, changed.kind, changed.changed_at) == (BLOG.id, SourceKind.FEED, NOW)
    assert await store.read(sources.versions, [BLOG.id]) == [changed]
    assert await store.read(sources.versions, []) == []
    assert await store.read(sources.changed_since, NOW + MINUTE) == []


async def test_what_nobody_listens_to_goes_with_its_stories(store: Store) -> None:
    heard, topic = another(1), replace(another(2), kind=SourceKind.HACKER_NEWS)

    def fill(tx: Tx) -> None:
        for each in (BLOG, heard, topic):
            sources.put(tx, each)
            stories.keep(tx, each.id, [STORY], NOW)
        subscriptions.add(tx, ADA.workspace_id, ADA.id, heard.id, NOW)

    await store.run(fill)
    assert await store.run(sources.purge_unheard, SourceKind.HACKER_NEWS) == 1
    assert await store.read(sources.of_ids, [BLOG.id]) == {}
    assert set(await store.read(stories.of_sources, [BLOG.id, heard.id, topic.id])) == {heard.id, topic.id}
    assert await store.read(sources.of_kind, SourceKind.HACKER_NEWS) == {topic.id}
    assert await store.run(sources.purge_unheard) == 1
    assert await store.run(sources.purge_unheard) == 0


async def test_who_listens_is_told_page_by_page(store: Store) -> None:
    people = [("T1", "UADA"), ("T1", "UBOB"), ("T2", "UADA")]
    for key in people:
        await store.run(subscriptions.add, *key, BLOG.id, NOW)
    assert await store.read(subscriptions.of_source, BLOG.id) == people
    assert await store.read(subscriptions.page_of_source, BLOG.id, EVERYBODY, 2) == people[:2]
    assert await store.read(subscriptions.page_of_source, BLOG.id, people[1], 2) == people[2:]


@pytest.mark.parametrize("secret", ["rahasia", "blog.example"])
async def test_the_address_is_nowhere_to_be_read(store: Store, secret: str) -> None:
    await store.run(sources.put, BLOG)
    raw = await store.read(lambda tx: str(tx.conn.exec_driver_sql("SELECT * FROM sources").all()))
    assert secret not in raw


async def test_one_that_was_given_up_is_tried_again_for_whoever_adds_it(store: Store) -> None:
    source = await store.run(sources.obtain, SourceKind.FEED, URL, None, NOW)
    await store.run(sources.settle, replace(source, due_at=None, failures=14, bad_since=NOW))
    woken = await store.run(sources.obtain, SourceKind.FEED, URL, None, NOW + DAY)
    assert woken.due_at is not None
    assert (woken.failures, woken.bad_since) == (0, None)
