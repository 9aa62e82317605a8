"""Feeds and calendars, from a sentence to a server on loopback, to Slack and back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from email.utils import format_datetime

import pytest

from bot.core.sources import Source
from bot.flows.feed_lists import FeedLists
from bot.flows.feeds import Feeds
from bot.flows.source_reading import SourceReading
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.reading.curated import curated
from bot.ideas.reading.parent import Reader
from bot.services import listening
from bot.slack import signals
from bot.slack.feed_word import FeedWord
from bot.slack.first_reading import FirstReading
from bot.store.sources import FIRST_READ
from tests.ideas.fetching.servers import AGENT, HERE, Asked, Names, page, serving
from tests.loop.stage import MORNING, SOON, Stage, actions
from tests.loop.test_answers import press
from tests.loop.test_shelf import answered

PUBLISHED = format_datetime(MORNING - timedelta(days=1))
FEED = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Dogs &amp; Co</title>
<item><title>Why dogs tilt their heads</title><link>https://example.org/1</link>
<pubDate>{PUBLISHED}</pubDate></item></channel></rss>""".encode()


def pages(wait: float, bodies: dict[str, bytes]):
    """A server that has these pages, and no other, and takes its time."""

    async def answer(asked: Asked, writer) -> None:
        await asyncio.sleep(wait)
        body = bodies.get(asked.path.strip("/"))
        writer.write(page(status="404 Not Found") if body is None else page(body, "Content-Type: text/xml"))
        await writer.drain()

    return answer


def opml(site: str, *more: str) -> bytes:
    urls = (f"{site}/a", f"{site}/b", f"{site}/a", *more)
    outlines = "".join(f'<outline type="rss" xmlUrl="{url}"/>' for url in urls)
    return f'<opml version="2.0"><body>{outlines}</body></opml>'.encode()


@pytest.fixture
async def opened() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


async def reads(stage: Stage, opened: AsyncExitStack, wait: float = 0, **bodies: bytes) -> str:
    """Let the bot read what a server on loopback has; return where it is."""
    server = await opened.enter_async_context(serving(pages(wait, bodies)))
    fetcher = Fetcher(AGENT, allows={HERE}.__contains__, ports=frozenset({server.port}), resolver=Names())
    opened.push_async_callback(fetcher.close)
    bot, reader, clock = stage.bot, Reader(), stage.clock
    word = FeedWord(bot.store, bot.installed, bot.clients, clock)
    feeds = Feeds(bot.store, SourceReading(fetcher, reader), clock, word)
    bot.desk.reading = FirstReading(bot.store, feeds, FeedLists(fetcher, reader, clock), clock)
    return f"http://{HERE}:{server.port}"


async def followed(stage: Stage) -> list[Source]:
    return await stage.bot.store.read(listening.of_member, await stage.member())


async def test_a_feed_is_added_and_read_and_taken_back(stage: Stage, opened: AsyncExitStack) -> None:
    site = await reads(stage, opened, feed=FEED)
    read = await stage.says(f"feed add {site}/feed")
    assert "1 fresh story" in read.text
    assert [each.url for each in await followed(stage)] == [f"{site}/feed"]
    await press(stage, read, signals.UNDO)
    assert await followed(stage) == []
    assert stage.unacknowledged() == []


async def test_what_a_slow_server_has_is_said_after_the_first_answer(
    socket: Stage, opened: AsyncExitStack
) -> None:
    site = await reads(socket, opened, feed=FEED, wait=2.0)
    before = len(socket.sandbox.messages(socket.ada)) + 1
    first = await socket.says(f"feed add {site}/feed")
    assert "reading it for the first time" in first.text
    assert "1 fresh story" in (await answered(socket, before)).text


async def test_a_message_in_indonesian_is_answered_and_its_answer_second(
    socket: Stage, opened: AsyncExitStack
) -> None:
    site = await reads(socket, opened, feed=FEED)
    await socket.says("setelan bahasa Indonesia")
    before = len(socket.sandbox.messages(socket.ada)) + 1
    socket.sandbox.message(socket.ada, f"tolong tambahin feed {site}/feed dong")
    answer = await answered(socket, before)
    read = await socket.sees(lambda now: "cerita baru" in now.text, answer.ts)
    assert "1 cerita baru" in read.text
    assert len(await followed(socket)) == 1
    assert len(socket.sandbox.messages(socket.ada)) == before + 1


async def test_what_cannot_be_read_is_said_kindly_tried_again_and_removed(
    socket: Stage, opened: AsyncExitStack
) -> None:
    site = await reads(socket, opened, page=b"<html><body>Hello</body></html>")
    for path in ("page", "nothing"):
        unread = await socket.says(f"feed add {site}/{path}")
        assert "Is it a feed?" in unread.text
        assert site not in unread.text
    await socket.sandbox.press(socket.ada, signals.FEED_RETRY, ts=unread.ts)
    await socket.settles()
    again = socket.message(unread.ts)
    assert "Is it a feed?" in again.text
    removed = await press(socket, again, signals.FEED_REMOVE)
    assert "don’t follow" in removed.text
    assert [each.url for each in await followed(socket)] == [f"{site}/page"]


async def test_without_anything_that_reads_at_once_a_feed_is_due_all_the_same(socket: Stage) -> None:
    socket.bot.desk.reading = None
    await socket.says("kalender tambah webcal://cal.example.org/events.ics")
    (source,) = await followed(socket)
    assert (source.url, source.kind) == ("https://cal.example.org/events.ics", "calendar")
    assert source.due_at is not None
    assert source.due_at - socket.clock.now() <= FIRST_READ


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("feed add", "Which feed"),
        ("tambah kalender", "Kalender mana"),
        ("feed add https://ada:secret@example.org/feed", "password"),
        ("import my feeds", "Where is your list"),
        ("feed remove 7", "no “7”"),
        ("hapus feed rajutan", "Tidak ada “rajutan”"),
        ("feed on turbines", "no feed called “turbines”"),
    ],
)
async def test_what_cannot_be_done_is_answered_with_what_to_do(
    socket: Stage, sentence: str, says: str
) -> None:
    answer = await socket.says(sentence)
    assert says in answer.text
    assert await followed(socket) == []


async def test_a_secret_address_is_its_owners_and_never_said_again(socket: Stage) -> None:
    socket.bot.desk.reading = None
    secret = "https://cal.example.com/private-a1b2c3d4e5f6a7b8/basic.ics"
    answer = await socket.says(f"calendar add {secret}")
    assert "yours alone" in answer.text
    listed = await socket.says("feeds")
    assert "for you alone" in listed.text
    assert "a1b2c3d4" not in f"{answer.text}{answer.blocks}{listed.text}{listed.blocks}"


async def test_the_list_is_empty_at_first_and_then_paged_and_thinned(socket: Stage) -> None:
    empty = await socket.says("langganan")
    assert "belum mengikuti" in empty.text
    links = " ".join(f"https://example.org/{number}" for number in range(12))
    many = await socket.says(f"feed add {links}")
    assert "12 feed" in many.text
    answer = await socket.says("feeds")
    second = await press(socket, answer, signals.FEED_PAGE)
    assert actions(second).count(signals.FEED_REMOVE) == 2
    removed = await press(socket, second, signals.FEED_REMOVE)
    assert len(await followed(socket)) == 11
    await press(socket, removed, signals.UNDO)
    assert len(await followed(socket)) == 12


async def test_the_curated_list_is_switched_by_words_and_by_buttons(stage: Stage) -> None:
    offered = await stage.says("feed suggestions")
    assert actions(offered).count(signals.FEED_SWITCH) == len(curated()) + 1
    on = await press(stage, offered, signals.FEED_SWITCH, 1)
    assert len(await followed(stage)) == 1
    off = await press(stage, on, signals.FEED_SWITCH, 1)
    assert await followed(stage) == []
    assert "Off:" in off.text
    cartoon = await stage.says("xkcd on")
    assert "xkcd" in cartoon.text
    await stage.says("nyalakan feed anjing")
    await stage.says("feed on hacker news")
    assert len(await followed(stage)) == 3
    await stage.says("matikan xkcd")
    assert len(await followed(stage)) == 2


async def test_a_list_of_feeds_is_imported_and_taken_back(stage: Stage, opened: AsyncExitStack) -> None:
    site = await reads(stage, opened, list=opml("https://example.org", "https://example.org/known"))
    await stage.says("feed add https://example.org/known")
    imported = await stage.says(f"feed import {site}/list")
    assert "2 more feeds" in imported.text
    assert "1 you follow already" in imported.text
    assert len(await followed(stage)) == 3
    await press(stage, imported, signals.UNDO)
    assert len(await followed(stage)) == 1


async def test_what_is_no_list_changes_nothing(socket: Stage, opened: AsyncExitStack) -> None:
    site = await reads(socket, opened, feed=FEED, empty=b"<opml/>")
    for path in ("feed", "empty", "nothing"):
        told = await socket.says(f"impor feed {site}/{path}")
        assert "OPML" in told.text
    assert await followed(socket) == []


async def test_a_word_is_said_of_what_was_given_up_and_it_can_be_tried_again(
    socket: Stage, opened: AsyncExitStack
) -> None:
    site = await reads(socket, opened, feed=FEED)
    await socket.says(f"feed add {site}/feed")
    (source,) = await followed(socket)
    word = FeedWord(socket.bot.store, socket.bot.installed, socket.bot.clients, socket.clock)
    before = len(socket.sandbox.messages(socket.ada))
    await word(socket.team.id, "UNOBODY0001", source)
    await word(socket.team.id, socket.ada.id, source)
    told = await answered(socket, before)
    assert actions(told) == [signals.FEED_RETRY, signals.FEED_REMOVE]
    await press(socket, told, signals.FEED_RETRY)
    read = await socket.sees(lambda now: "1 fresh story" in now.text, told.ts)
    assert signals.UNDO not in actions(read)
    await socket.sandbox.wait_for(lambda: socket.unacknowledged() == [], SOON)
