"""What lies at an address: a feed, a calendar, a page that leads on, a secret, or something to mistrust."""

from __future__ import annotations

import gzip
from datetime import timedelta

import pytest

from bot.core.sources import SourceKind, source_id
from bot.store import sources
from tests.flows.newsroom import ADA, BOB, Newsroom, blog, feed, site, story
from tests.ideas.fetching.servers import moved, page
from tests.ideas.reading.pages import calendar, event, rss

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANYWHERE = "http://feeds.example.org:{}/feed"


async def test_one_bad_feed_takes_no_other_with_it(small_room: Newsroom) -> None:
    now = small_room.clock.now()
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "'
        + b"x" * 9999
        + b'"><!ENTITY b "&a;&a;&a;">]><rss>&b;</rss>'
    )
    async with site({"/bad": feed(bomb), "/good": feed(blog("Old maps", at=now))}) as server:
        bad = await small_room.follow(f"http://a.example.org:{server.port}/bad")
        good = await small_room.follow(f"http://a.example.org:{server.port}/good")
        await small_room.feeds.tick()
    assert (await small_room.now(bad)).failures == 1
    assert await small_room.titles(good) == ["Old maps"]


async def test_twenty_thousand_items_end_as_a_shelf_of_the_newest(small_room: Newsroom) -> None:
    now = small_room.clock.now()
    body = rss(*(story(f"Story {n}", now - n * timedelta(seconds=30)) for n in range(20_000)))
    async with site({"/feed": feed(gzip.compress(body), "Content-Encoding: gzip")}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.feeds.tick()
    titles = await small_room.titles(source)
    assert "Story 0" in titles
    assert len(titles) == 50


async def test_a_body_that_is_the_path_of_a_file_opens_no_file(
    small_room: Newsroom, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("feeds") / "secret.xml"
    path.write_bytes(blog("Never told", at=small_room.clock.now()))
    async with site({"/feed": feed(str(path).encode())}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.feeds.tick()
    assert (await small_room.now(source)).failures == 1
    assert await small_room.titles(source) == []


async def test_links_that_are_no_web_links_are_gone(small_room: Newsroom) -> None:
    now = small_room.clock.now()
    body = rss(story("Bait", now, "javascript:alert(1)"), story("Old maps", now))
    async with site({"/feed": feed(body)}) as server:
        source = await small_room.follow(ANYWHERE.format(server.port))
        await small_room.feeds.tick()
    assert await small_room.titles(source) == ["Old maps"]


async def test_a_calendar_keeps_what_is_ahead_and_refuses_rules_finer_than_daily(
    small_room: Newsroom,
) -> None:
    body = calendar(
        event(":20261201T090000Z", title="Latte art", uid="a"),
        event(":20261001T090000Z", title="Long ago", uid="b"),
        event(":20261201T090000Z", "RRULE:FREQ=SECONDLY", title="Tick", uid="c"),
    )
    async with site({"/team.ics": page(body, "Content-Type: text/calendar")}) as server:
        source = await small_room.follow(f"http://cal.example.org:{server.port}/team.ics")
        await small_room.feeds.tick()
    assert await small_room.titles(source) == ["Latte art"]
    assert (await small_room.now(source)).kind is SourceKind.CALENDAR  # whatever it was added as


async def test_an_address_that_leads_to_a_secret_becomes_everybodys_own(newsroom: Newsroom) -> None:
    now = newsroom.clock.now()
    pages = {
        "/short": moved("/feed?token=abc123abc123abc"),
        "/feed?token=abc123abc123abc": feed(blog("Mine", at=now)),
    }
    async with site(dict(pages)) as server:
        url = f"http://short.example.org:{server.port}/short"
        shared = await newsroom.follow(url, ADA, BOB)
        await newsroom.feeds.tick()
    assert await newsroom.store.read(sources.get, shared.id) is None
    assert await newsroom.titles(shared) == []
    owned = [source_id(SourceKind.FEED, url, owner) for owner in ("T1:UADA", "T1:UBOB")]
    assert [await newsroom.heard_by(ADA), await newsroom.heard_by(BOB)] == [[each] for each in owned]
    known = await newsroom.store.read(sources.of_ids, owned)
    assert {each.owner for each in known.values()} == {"T1:UADA", "T1:UBOB"}
    assert await newsroom.titles(known[owned[0]]) == ["Mine"]


async def test_what_is_its_owners_alone_stays_so(small_room: Newsroom) -> None:
    now = small_room.clock.now()
    async with site({"/feed?token=abc123abc123abc": feed(blog("Mine", at=now))}) as server:
        url = f"http://a.example.org:{server.port}/feed?token=abc123abc123abc"
        source = await small_room.follow(url, owner="T1:UADA")
        assert await small_room.feeds.hear(source) == 1
    assert (await small_room.now(source)).owner == "T1:UADA"


async def test_a_page_leads_to_its_feed_once_and_is_not_asked_again(small_room: Newsroom) -> None:
    now = small_room.clock.now()
    html = b'<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>'
    async with site({"/": page(html), "/rss": feed(blog("Old maps", at=now))}) as server:
        source = await small_room.follow(f"http://a.example.org:{server.port}/")
        await small_room.feeds.tick()
        small_room.clock.forward(hours=2)
        await small_room.feeds.tick()
    assert [each.path for each in server.asked] == ["/", "/rss", "/rss"]
    assert await small_room.titles(source) == ["Old maps"]


async def test_a_page_without_a_feed_or_with_another_page_for_one_is_none(small_room: Newsroom) -> None:
    loop = b'<html><link rel=alternate type=application/atom+xml href="/b">'
    async with site({"/a": page(b"<html>nothing"), "/b": page(loop)}) as server:
        base = f"http://a.example.org:{server.port}"
        assert await small_room.feeds.try_out(f"{base}/a") is None
        assert await small_room.feeds.try_out(f"{base}/b") is None
        assert await small_room.feeds.try_out(f"{base}/c") is None
        assert await small_room.feeds.try_out("file:///etc/hostname") is None
    assert [each.path for each in server.asked] == ["/a", "/b", "/b", "/c"]


async def test_an_address_can_be_tried_out_and_nothing_is_kept(small_room: Newsroom) -> None:
    now = small_room.clock.now()
    async with site({"/feed": feed(blog("A", "B", "C", "D", at=now))}) as server:
        tried = await small_room.feeds.try_out(ANYWHERE.format(server.port))
    assert tried is not None
    assert (tried.kind, tried.title, tried.count) == (SourceKind.FEED, "The Kennel", 4)
    assert [each.title for each in tried.first] == ["A", "B", "C"]
    assert not await small_room.store.read(sources.is_due, now + DAY)
