"""Hacker News is asked for topics that ties like, of members who switched it on, and for nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.model import Tie
from bot.core.sources import SourceKind, source_id
from bot.ideas.reading import hacker_news
from bot.services import hacker_topics
from bot.store import sources, subscriptions, ties
from tests.core import worlds
from tests.flows.newsroom import ADA, Newsroom, site
from tests.ideas.fetching.servers import page

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANYWHERE = "http://feeds.example.org:{}/feed"


async def test_hacker_news_is_asked_for_topics_that_ties_like_and_for_nothing_else(
    newsroom: Newsroom,
) -> None:
    now = newsroom.clock.now()
    hit = (
        b'{"hits": [{"objectID": "1", "title": "Espresso at home", "url": "https://a.example.org/1",'
        b' "created_at_i": %d}]}' % int(now.timestamp())
    )
    async with site({f"/{topic}": page(hit) for topic in ("coffee", "trains")}) as server:
        newsroom.search_port = server.port
        switch = await newsroom.follow(hacker_news.SITE, kind=SourceKind.HACKER_NEWS)
        assert switch.id == hacker_topics.SWITCH
        for each in (liking("Erika", "kopi", "surat cinta Rangga"), liking("Budi", "kereta", "kopi susu")):
            await newsroom.store.run(ties.insert, each)
        await newsroom.store.run(ties.insert, replace(liking("Siti", "cats"), member_id="UBOB"))
        newsroom.clock.forward(minutes=3)
        await newsroom.feeds.tick()
        newsroom.clock.forward(minutes=3)
        await newsroom.feeds.tick()
    assert sorted(newsroom.searched) == ["coffee", "trains"]
    coffee = source_id(SourceKind.HACKER_NEWS, "coffee", None)
    assert await newsroom.titles(replace(switch, id=coffee)) == ["Espresso at home"]
    await newsroom.feeds.tidy()
    assert await newsroom.store.read(sources.get, coffee) is not None

    await newsroom.store.run(ties.remove, "T1", "UADA", "tie-budi", newsroom.clock.now())
    newsroom.clock.forward(hours=4)
    await newsroom.feeds.tick()
    kept = await newsroom.store.read(sources.of_kind, SourceKind.HACKER_NEWS)
    assert kept == {switch.id, coffee}

    await newsroom.store.run(subscriptions.remove, *ADA, switch.id)
    await newsroom.feeds.tidy()
    assert await newsroom.store.read(sources.of_kind, SourceKind.HACKER_NEWS) == set()


async def test_topics_are_gathered_from_any_number_of_members(small_room: Newsroom) -> None:
    people = [("T1", f"U{number:03}") for number in range(hacker_topics.PAGE + 5)]
    await small_room.follow(hacker_news.SITE, *people, kind=SourceKind.HACKER_NEWS)
    last = replace(liking("Erika", "kopi"), member_id=people[-1][1])
    await small_room.store.run(ties.insert, last)
    await small_room.feeds.tick()
    assert len(await small_room.store.read(sources.of_kind, SourceKind.HACKER_NEWS)) == 2


async def test_rubbish_from_the_search_is_a_failure_like_any_other(small_room: Newsroom) -> None:
    async with site({"/coffee": page(b"[]")}) as server:
        small_room.search_port = server.port
        coffee = await small_room.follow("coffee", kind=SourceKind.HACKER_NEWS)
        trains = await small_room.follow("trains", kind=SourceKind.HACKER_NEWS)
        await small_room.feeds.tick()
    assert [(await small_room.now(each)).failures for each in (coffee, trains)] == [1, 1]


def liking(name: str, *likes: str) -> Tie:
    return worlds.tie(name, likes=likes)


def test_a_member_has_no_more_topics_than_are_fair() -> None:
    words = [
        "dogs",
        "cats",
        "birds",
        "hiking",
        "camping",
        "diving",
        "surfing",
        "fishing",
        "coffee",
        "tea",
        "cooking",
    ]
    words += [
        "baking",
        "travel",
        "trains",
        "books",
        "writing",
        "comics",
        "films",
        "anime",
        "music",
        "singing",
        "dancing",
    ]
    known = [liking("Erika", *words), liking("Budi", "tari")]
    topics = hacker_topics.topics_of(known)
    assert len(topics) == hacker_topics.MOST
    assert topics[0] == "dancing"


async def test_topics_of_one_member_can_be_had_at_once(small_room: Newsroom) -> None:
    await small_room.store.run(ties.insert, liking("Erika", "kopi"))
    await small_room.store.run(hacker_topics.ensure, ADA, small_room.clock.now())
    assert await small_room.store.read(sources.of_kind, SourceKind.HACKER_NEWS) == {
        source_id(SourceKind.HACKER_NEWS, "coffee", None)
    }
