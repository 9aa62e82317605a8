"""Feeds are fetched when they are due, by one replica, politely; what they tell is kept, failures count."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from itertools import pairwise

from bot.core.sources import Source, SourceKind
from bot.ideas.fetching.outcomes import Reason, Refused
from bot.ideas.reading.parent import Reader
from bot.services import feeds
from bot.services.feeds import Heard
from bot.store import sources, subscriptions
from tests.flows.newsroom import ADA, BOB, Newsroom, blog, feed, site, story
from tests.flows.test_statements import counted
from tests.ideas.fetching.servers import Asked, page, serving
from tests.ideas.reading.pages import rss

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANYWHERE = "http://feeds.example.org:{}/feed"


async def test_what_a_due_feed_tells_is_kept_and_it_is_asked_again_in_an_hour_or_so(
    newsroom: Newsroom,
) -> None:
    now = newsroom.clock.now()
    async with site({"/feed": feed(blog("Latte art for all", "Old maps", at=now))}) as server:
        source = await newsroom.follow(ANYWHERE.format(server.port))
        assert await newsroom.feeds.tick() == 1
        assert await newsroom.feeds.tick() == 0
    known = await newsroom.now(source)
    assert await newsroom.titles(source) == ["Latte art for all", "Old maps"]
    assert (known.title, known.fetched_at, known.failures) == ("The Kennel", now, 0)
    assert known.due_at is not None
    assert now + HOUR <= known.due_at <= now + 1.25 * HOUR
    assert len(server.asked) == 1


async def test_only_what_changed_since_is_asked_for(newsroom: Newsroom) -> None:
    now = newsroom.clock.now()
    validators = ('ETag: "1"', "Last-Modified: Tue, 24 Nov 2026 10:00:00 GMT")

    def answer(asked: Asked) -> bytes:
        known = (asked.header("If-None-Match"), asked.header("If-Modified-Since"))
        if known == ('"1"', "Tue, 24 Nov 2026 10:00:00 GMT"):
            return page(b"", *validators, status="304 Not Modified")
        return feed(rss(story("Latte art", now), head="<title>Kopi</title><ttl>180</ttl>"), *validators)

    async with site({"/feed": answer}) as server:
        source = await newsroom.follow(ANYWHERE.format(server.port))
        await newsroom.feeds.tick()
        newsroom.clock.forward(hours=2)
        assert await newsroom.feeds.tick() == 0  # it said that it need not be asked for three hours
        later = newsroom.clock.forward(hours=2)
        assert await newsroom.feeds.tick() == 1
    assert len(server.asked) == 2
    known = await newsroom.now(source)
    assert (known.fetched_at, known.etag, known.ttl) == (later, '"1"', 3 * HOUR)
    assert known.due_at is not None
    assert known.due_at >= later + 3 * HOUR
    assert await newsroom.titles(source) == ["Latte art"]


async def test_a_failing_feed_is_asked_ever_later_and_given_up_after_two_weeks_with_one_word(
    newsroom: Newsroom,
) -> None:
    async with site({}) as server:
        source = await newsroom.follow(ANYWHERE.format(server.port), ADA, BOB)
        begun, asked_at = newsroom.clock.now(), []
        while (due := (await newsroom.now(source)).due_at) is not None:
            newsroom.clock.forward(seconds=max(0, (due - newsroom.clock.now()).total_seconds()))
            asked_at.append(newsroom.clock.now())
            await newsroom.feeds.tick()
            assert len(asked_at) < 40
        newsroom.clock.forward(days=9)
        await newsroom.feeds.tick()
    waits = [after - before for before, after in pairwise(asked_at)]
    assert all(HOUR * 2**n <= wait <= 1.25 * HOUR * 2**n for n, wait in enumerate(waits[:4]))
    assert all(DAY <= wait <= 1.25 * DAY for wait in waits[5:])
    assert 14 * DAY <= asked_at[-1] - begun <= 15.5 * DAY
    assert len(server.asked) == len(asked_at)
    assert [(*who, each.id) for *who, each in newsroom.told] == [(*ADA, source.id), (*BOB, source.id)]


async def test_days_on_which_nobody_asked_are_not_bad_ones(small_room: Newsroom) -> None:
    async with site({}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        for _ in range(3):
            await small_room.feeds.tick()
            small_room.clock.forward(days=20)
    assert (await small_room.now(source)).failures == 3
    assert small_room.told == []


async def test_what_is_gone_for_good_is_given_up_at_once(small_room: Newsroom) -> None:
    async with site({"/feed": page(b"", status="410 Gone")}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.feeds.tick()
    assert (await small_room.now(source)).due_at is None
    assert len(small_room.told) == 1


async def test_a_word_that_cannot_be_said_to_one_is_said_to_the_next(small_room: Newsroom) -> None:
    heard: list[str] = []

    async def tell(workspace_id: str, member_id: str, source: Source) -> None:
        if member_id == "UADA":
            raise OSError
        heard.append(member_id)

    replica = small_room.another(tell=tell)
    async with site({"/feed": page(b"", status="410 Gone")}) as server:
        await small_room.follow(ANYWHERE.format(server.port), ADA, BOB)
        await replica.tick()
    assert heard == ["UBOB"]


async def test_a_busy_server_is_given_the_time_that_it_asks_for(small_room: Newsroom) -> None:
    busy = page(b"", "Retry-After: 36000", status="503 Service Unavailable")
    async with site({"/feed": busy}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.feeds.tick()
    due = (await small_room.now(source)).due_at
    assert due is not None
    assert due >= small_room.clock.now() + 10 * HOUR


async def test_a_fault_of_our_own_is_held_against_nobody(small_room: Newsroom) -> None:
    source = await small_room.follow(ANYWHERE.format(1))
    await small_room.fetcher.close()
    await small_room.feeds.tick()
    known = await small_room.now(source)
    assert (known.failures, known.bad_since) == (0, None)
    assert known.due_at is not None
    assert known.due_at <= small_room.clock.now() + HOUR


async def test_two_replicas_never_fetch_the_same_source_twice(newsroom: Newsroom) -> None:
    now = newsroom.clock.now()
    pages = {f"/{n}": feed(blog(f"Story {n}", at=now)) for n in range(6)}
    async with site(dict(pages)) as server:
        for n in range(6):
            await newsroom.follow(f"http://host{n}.example.org:{server.port}/{n}")
        await asyncio.gather(newsroom.feeds.tick(), newsroom.another().tick())
    assert sorted(each.path for each in server.asked) == sorted(pages)


async def test_a_feed_that_many_follow_is_fetched_once_for_everybody(small_room: Newsroom) -> None:
    async with site({"/feed": feed(blog("Old maps", at=small_room.clock.now()))}) as server:
        first = await small_room.follow(ANYWHERE.format(server.port), ADA)
        second = await small_room.follow(ANYWHERE.format(server.port), BOB)
        await small_room.feeds.tick()
    assert first.id == second.id
    assert len(server.asked) == 1


async def test_an_idle_tick_is_one_query(newsroom: Newsroom) -> None:
    await newsroom.follow(ANYWHERE.format(1))
    await newsroom.store.run(lambda tx: sources.due(tx, newsroom.clock.now(), newsroom.clock.now() + DAY, 9))
    with counted() as seen:
        assert await newsroom.feeds.tick() == 0
    assert len(seen) == 1


async def test_one_host_is_asked_one_thing_at_a_time_and_four_hosts_at_once(small_room: Newsroom) -> None:
    body = feed(blog("Old maps", at=small_room.clock.now()))
    under_way: Counter[str] = Counter()
    most: Counter[str] = Counter()

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        host = (asked.header("Host") or "")[0]
        under_way[host] += 1
        most[host] = max(most[host], under_way[host])
        most["all"] = max(most["all"], under_way.total())
        await asyncio.sleep(0.2)
        under_way[host] -= 1
        writer.write(body)

    async with serving(answer) as server:
        for host in "abcdef":
            await small_room.follow(f"http://{host}.example.org:{server.port}/0")
        await small_room.follow(f"http://a.example.org:{server.port}/1")
        await small_room.feeds.tick()
    assert most == dict.fromkeys("abcdef", 1) | {"all": 4}


async def test_a_host_that_dawdles_over_one_feed_is_left_alone_with_the_others(small_room: Newsroom) -> None:
    body = feed(blog("Old maps", at=small_room.clock.now()))
    async with site({"/0": body, "/1": body}, slowly=0.2) as server:
        for n in range(2):
            await small_room.follow(f"http://a.example.org:{server.port}/{n}")
        await small_room.another(host_budget=0.1).tick()
        assert len(server.asked) == 1
        small_room.clock.forward(minutes=11)
        await small_room.feeds.tick()
        assert {each.path for each in server.asked} == {"/0", "/1"}


async def test_a_stumble_of_ours_is_fenced_and_tried_again(small_room: Newsroom) -> None:
    class Broken(Reader):
        async def feed(self, *_: object, **__: object) -> object:  # type: ignore[override]
            raise LookupError

    async with site({"/feed": feed(blog("Old maps", at=small_room.clock.now()))}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.another(Broken()).tick()
        assert (await small_room.now(source)).failures == 0
        small_room.clock.forward(minutes=30)
        await small_room.feeds.tick()
    assert await small_room.titles(source) == ["Old maps"]


async def test_what_was_added_is_heard_at_once_and_not_again_within_minutes(newsroom: Newsroom) -> None:
    now = newsroom.clock.now()
    async with site({"/feed": feed(blog("A", "B", at=now))}) as server:
        source = await newsroom.follow(ANYWHERE.format(server.port))
        assert await newsroom.feeds.hear(source) == 2
        assert await newsroom.feeds.hear(source) == 2
        assert await newsroom.feeds.tick() == 0
        await newsroom.store.run(sources.delete, [source.id])
        assert await newsroom.feeds.hear(source) is None
    assert len(server.asked) == 1


async def test_a_source_that_is_left_meanwhile_keeps_nothing(small_room: Newsroom) -> None:
    source = await small_room.follow(ANYWHERE.format(1))
    await small_room.store.run(sources.delete, [source.id])
    told = Heard(SourceKind.FEED, source.url, "Blog", ())
    now = small_room.clock.now()
    assert await small_room.store.run(feeds.heard, source, told, now) is None
    assert await small_room.store.run(feeds.failed, source, Refused(Reason.STATUS, 410), now) == []


async def test_upkeep_leaves_what_is_heard_and_what_is_news(small_room: Newsroom) -> None:
    async with site({"/feed": feed(blog("Old maps", at=small_room.clock.now()))}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.feeds.tick()
    await small_room.feeds.tidy()
    assert await small_room.titles(source) == ["Old maps"]
    small_room.clock.forward(days=22)
    await small_room.feeds.tidy()
    assert await small_room.titles(source) == []
    await small_room.store.run(subscriptions.remove, *ADA, source.id)
    await small_room.feeds.tidy()
    assert await small_room.store.read(sources.get, source.id) is None
