"""A child of its own for what is read: it opens nothing, ends in time, and takes nothing down with it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

import bot
from bot.core.events import Calendar
from bot.core.stories import Feed
from bot.ideas.reading import parent
from bot.ideas.reading.children.talking import Request
from bot.ideas.reading.parent import Reader
from bot.ideas.reading.unreadable import Trouble, Unreadable
from tests.ideas.reading.pages import NOW, URL, calendar, event, item, rss

ASKED = {"content_type": "application/xml", "url": URL, "now": NOW}
# Each category is compared with all before it: this takes minutes.
ENDLESS = rss(item(more="".join(f"<category>{n}</category>" for n in range(60_000))))
WITNESS = """
import sys
def seen(event, args):
    if event in ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.exec", "os.fork"):
        sys.stderr.write(f"{event} {args[0]!r}\\n")
sys.addaudithook(seen)
"""


def children() -> set[int]:
    """Whoever we started and who is still there, a zombie too."""
    lists = Path("/proc/self/task").glob("*/children")
    return {int(pid) for one in lists for pid in one.read_text().split()}


async def witnessed(program: str, body: bytes, url: str = URL) -> tuple[bytes, str]:
    """What a child answered, and what it opened after its own code was there."""
    root = str(Path(bot.__file__).parent.parent)
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-c", WITNESS + parent.START, root, f"bot.ideas.reading.children.{program}"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    answer, seen = await child.communicate(Request("application/xml", url, NOW).line() + body)
    return answer, seen.decode()


async def test_a_feed_is_read():
    feed = await Reader().feed(rss(item()), **ASKED)
    assert isinstance(feed, Feed)
    assert [story.title for story in feed.stories] == ["A dog that skates"]


async def test_a_calendar_with_its_own_zone_and_a_known_one_is_read():
    zone = """BEGIN:VTIMEZONE\r\nTZID:Somewhere\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r
TZOFFSETFROM:+0730\r\nTZOFFSETTO:+0730\r\nEND:STANDARD\r\nEND:VTIMEZONE"""
    body = calendar(
        zone,
        event(";TZID=Somewhere:20251201T190000", uid="a"),
        event(";TZID=Asia/Kathmandu:20251202T190000", "RRULE:FREQ=WEEKLY", uid="b"),
        head=["X-WR-TIMEZONE:America/St_Johns"],
    )
    found = await Reader().calendar(body, **ASKED)
    assert isinstance(found, Calendar)
    assert [one.starts_at.isoformat() for one in found.events[:2] if one.starts_at] == [
        "2025-12-01T11:30:00+00:00",
        "2025-12-02T13:15:00+00:00",
    ]


async def test_a_list_of_feeds_is_read():
    body = b'<opml><outline xmlUrl="https://a.example/f"/></opml>'
    assert await Reader().opml(body, **ASKED) == ("https://a.example/f",)


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
        b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss>&x;</rss>',
    ],
    ids=["laughs", "file"],
)
async def test_a_bomb_and_a_file_in_disguise_end_as_values(body):
    reader = Reader()
    refused = Unreadable(Trouble.ENTITIES)
    assert await asyncio.gather(reader.feed(body, **ASKED), reader.opml(body, **ASKED)) == [refused, refused]


async def test_bytes_that_are_a_path_open_no_file(tmp_path):
    secret = tmp_path / "secret.xml"
    secret.write_bytes(rss(item(title="sentinel")))
    answer, seen = await witnessed("feed", bytes(secret))
    assert answer == b'{"trouble": "not_a_feed"}'
    assert "feedparser" in seen  # the witness saw our own code being loaded
    assert "secret" not in seen
    assert not [line for line in seen.splitlines() if not line.startswith("open ")]


async def test_an_address_that_is_a_path_opens_no_file_either(tmp_path):
    secret = tmp_path / "secret.xml"
    secret.write_bytes(rss(item(title="sentinel")))
    body = rss(item(link=secret.as_uri()), head=f'<link>{secret.as_uri()}</link><xml:base href="{secret}"/>')
    answer, seen = await witnessed("feed", body, url=secret.as_uri())
    assert b"sentinel" not in answer
    assert "secret" not in seen


async def test_an_encoding_and_a_zone_that_are_paths_open_no_file(tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"sentinel")
    strange = f'<?xml version="1.0" encoding="{secret}"?><rss version="2.0"/>'.encode()
    zoned = calendar(event(f";TZID={secret}:20251201T190000"), head=[f"X-WR-TIMEZONE:{secret}"])
    for program, body in (("feed", strange), ("calendar", zoned)):
        answer, seen = await witnessed(program, body)
        assert b"sentinel" not in answer
        assert "secret" not in seen


async def test_a_child_that_takes_too_long_is_stopped_and_leaves_nothing_behind():
    before = children()
    begun = asyncio.get_running_loop().time()
    assert await Reader(seconds=0.8).feed(ENDLESS, **ASKED) == Unreadable(Trouble.TIMEOUT)
    assert asyncio.get_running_loop().time() - begun < 3
    assert children() <= before


async def test_whoever_stops_waiting_stops_the_child():
    before = children()
    reading = asyncio.create_task(Reader().feed(ENDLESS, **ASKED))
    while not children() - before:
        await asyncio.sleep(0.02)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert children() <= before


async def test_two_at_a_time_and_the_others_wait():
    before, most = children(), 0
    reader = Reader()
    reading = asyncio.gather(*(reader.feed(rss(item()), **ASKED) for _ in range(5)))
    while not reading.done():
        most = max(most, len(children() - before))
        await asyncio.sleep(0.01)
    assert most <= parent.AT_ONCE
    assert all(isinstance(feed, Feed) for feed in await reading)


async def test_a_child_that_crashes_is_a_value():
    strange = b"<?xml version='1.0' encoding='\xff\xfe'?><rss/>"
    assert await Reader().feed(strange, **ASKED) == Unreadable(Trouble.CRASHED)


async def test_a_body_that_is_too_large_is_not_even_asked_about():
    before = children()
    body = b" " * (parent.MOST_BODY + 1)
    assert await Reader().feed(body, **ASKED) == Unreadable(Trouble.TOO_MUCH)
    assert children() <= before


async def test_an_answer_that_is_too_long_is_not_taken():
    feed = rss(*(item(f"Dog {n}", f"https://a.example/{n}") for n in range(50)))
    assert await Reader(most_answer=1000).feed(feed, **ASKED) == Unreadable(Trouble.TOO_MUCH)


async def test_a_child_knows_none_of_our_secrets(monkeypatch):
    monkeypatch.setenv("APAKABAR_SLACK_BOT_TOKEN", "xoxb-secret")
    before = children()
    reading = asyncio.create_task(Reader(seconds=2).feed(ENDLESS, **ASKED))
    while not (mine := children() - before):
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.1)  # until it is no longer a copy of ourselves
    environment = Path(f"/proc/{mine.pop()}/environ").read_bytes()
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
    assert b"secret" not in environment
