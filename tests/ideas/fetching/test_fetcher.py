"""What a fetch says, what it remembers, and where it goes: headers, validators, names, and the end of it."""

from __future__ import annotations

import asyncio
from socket import AddressFamily

import pytest
from aiohttp.abc import ResolveResult

from bot.ideas.fetching.fetcher import AT_ONCE, Fetcher
from bot.ideas.fetching.guard import SystemResolver
from bot.ideas.fetching.outcomes import Fetched, NotModified, Reason, Refused
from tests.ideas.fetching.conftest import Opened
from tests.ideas.fetching.servers import AGENT, INSIDE, Asked, Names, Silent, moved, page, says, serving

NOW = "Thu, 15 Jan 2026 08:00:00 GMT"


async def test_a_page_is_fetched_with_its_kind_and_validators(fetching: Opened) -> None:
    said = page(b"<rss/>", "Content-Type: text/xml; charset=utf-8", 'ETag: "1"', f"Last-Modified: {NOW}")
    async with serving(says(said)) as server:
        url = f"http://feeds.example.org:{server.port}/feed"
        got = await fetching().get(url)
    assert got == Fetched(url, b"<rss/>", "text/xml; charset=utf-8", '"1"', NOW)


async def test_the_server_hears_who_asks_and_nothing_more(fetching: Opened) -> None:
    async with serving(says(page())) as server:
        await fetching().get(f"http://feeds.example.org:{server.port}/feed?a=b#part", accept="text/xml")
    [asked] = server.asked
    assert asked.line == "GET /feed?a=b HTTP/1.1"
    assert sorted(asked.headers) == [
        ("Accept", "text/xml"),
        ("Accept-Encoding", "gzip, deflate"),
        ("Connection", "close"),
        ("Host", f"feeds.example.org:{server.port}"),
        ("User-Agent", AGENT),
    ]


async def test_nothing_is_taken_from_the_environment(
    fetching: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("default login ada password secret\n")
    async with serving(says(page(b"proxied"))) as proxy, serving(says(page(b"direct"))) as server:
        monkeypatch.setenv("NETRC", str(netrc))
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert isinstance(got, Fetched)
    assert got.body == b"direct"
    assert server.asked[0].header("Authorization") is None
    assert proxy.connections == 0


async def test_validators_go_back_and_nothing_new_is_told_as_such(fetching: Opened) -> None:
    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        known = asked.header("If-None-Match") == '"1"' and asked.header("If-Modified-Since") == NOW
        headers = ('ETag: "1"', f"Last-Modified: {NOW}")
        writer.write(page(b"", *headers, status="304 Not Modified") if known else page(b"<rss/>", *headers))

    async with serving(answer) as server:
        fetcher, url = fetching(), f"http://feeds.example.org:{server.port}/"
        first = await fetcher.get(url)
        assert isinstance(first, Fetched)
        again = await fetcher.get(url, etag=first.etag, modified=first.modified)
    assert again == NotModified('"1"', NOW)


async def test_nothing_new_is_no_answer_where_nothing_was_known(fetching: Opened) -> None:
    async with serving(says(page(b"", status="304 Not Modified"))) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.STATUS, 304)


async def test_a_cookie_is_never_sent_back(fetching: Opened) -> None:
    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        first = moved("/next").replace(b"\r\n\r\n", b"\r\nSet-Cookie: a=b\r\n\r\n")
        writer.write(first if asked.path == "/" else page(b"", "Set-Cookie: c=d"))

    async with serving(answer) as server:
        fetcher, url = fetching(), f"http://feeds.example.org:{server.port}/"
        await fetcher.get(url)
        await fetcher.get(url)
    assert len(server.asked) == 4
    assert [each.header("Cookie") for each in server.asked] == [None] * 4


async def test_where_nobody_listens_nothing_is_reached(fetching: Opened) -> None:
    async with serving(says()) as server:
        port = server.port
    assert await fetching().get(f"http://feeds.example.org:{port}/") == Refused(Reason.UNREACHABLE)


async def test_a_name_that_nobody_knows_is_told_apart(fetching: Opened) -> None:
    got = await fetching(names=Names(nobody_example=[[]])).get("http://nobody.example:1/")
    assert got == Refused(Reason.UNKNOWN_NAME)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", Reason.SCHEME),
        ("http://feeds.example.org:22/", Reason.PORT),
        ("http://ada:secret@feeds.example.org/", Reason.USER_INFO),
        ("http://2130706433/", Reason.HOST),
        ("http://feeds.example.org/ x", Reason.MALFORMED),
    ],
)
async def test_an_address_that_may_not_be_handed_in_is_not_even_looked_up(url: str, reason: Reason) -> None:
    names = Names()
    fetcher = Fetcher(AGENT, resolver=names)
    assert await fetcher.get(url) == Refused(reason)
    assert names.asked == []
    await fetcher.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "10.0.0.1", "169.254.169.254"])
async def test_as_it_is_set_up_by_default_a_number_that_is_not_public_is_never_dialled(host: str) -> None:
    fetcher = Fetcher(AGENT)
    assert await fetcher.get(f"http://{host}/") == Refused(Reason.PRIVATE)
    await fetcher.close()


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "10.0.0.1", "64:ff9b::7f00:1"])
async def test_as_it_is_set_up_by_default_a_name_never_leads_inside(address: str) -> None:
    fetcher = Fetcher(AGENT, resolver=Names(address))
    assert await fetcher.get("http://feeds.example.org/") == Refused(Reason.PRIVATE)
    await fetcher.close()


async def test_a_number_that_is_not_allowed_is_not_dialled(fetching: Opened) -> None:
    async with serving(says(page(b"inside")), host=INSIDE) as inside:
        assert await fetching().get(f"http://{INSIDE}:{inside.port}/") == Refused(Reason.PRIVATE)
    assert inside.connections == 0


async def test_of_several_addresses_only_the_allowed_ones_are_dialled(fetching: Opened) -> None:
    names = Names(mixed_example=[[INSIDE, "127.0.0.1", INSIDE]])
    async with serving(says(page(b"outside"))) as server:
        got = await fetching(names=names).get(f"http://mixed.example:{server.port}/")
    assert isinstance(got, Fetched)
    assert got.body == b"outside"


async def test_a_name_is_looked_up_anew_for_each_fetch(fetching: Opened) -> None:
    names = Names(rebound_example=[["127.0.0.1"], [INSIDE]])
    async with (
        serving(says(page(b"outside"))) as server,
        serving(says(page(b"inside")), host=INSIDE, port=server.port) as inside,
    ):
        fetcher, url = fetching(names=names), f"http://rebound.example:{server.port}/"
        assert isinstance(await fetcher.get(url), Fetched)
        assert await fetcher.get(url) == Refused(Reason.PRIVATE)
    assert inside.connections == 0
    assert names.asked == ["rebound.example"] * 2


class Misled(SystemResolver):
    """Asks the system for a name that it cannot even write down."""

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AddressFamily.AF_INET
    ) -> list[ResolveResult]:
        return await super().resolve(f"{'a' * 64}.example", port, family)


async def test_a_name_that_the_system_cannot_write_down_ends_in_a_value(fetching: Opened) -> None:
    got = await fetching(names=Misled()).get("http://feeds.example.org:80/")
    assert got == Refused(Reason.BROKEN)


async def test_two_fetches_at_once_do_not_wait_for_each_other(fetching: Opened) -> None:
    both = asyncio.Barrier(2)

    async def answer(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await both.wait()
        writer.write(page(asked.path.encode()))

    async with serving(answer) as server:
        fetcher, url = fetching(), f"http://feeds.example.org:{server.port}"
        got = await asyncio.gather(fetcher.get(f"{url}/1"), fetcher.get(f"{url}/2"))
    assert [each.body for each in got if isinstance(each, Fetched)] == [b"/1", b"/2"]


async def test_more_fetches_than_there_is_memory_for_wait_their_turn(fetching: Opened) -> None:
    full, enough = asyncio.Barrier(AT_ONCE + 1), asyncio.Event()

    async def answer(_: Asked, writer: asyncio.StreamWriter) -> None:
        if not enough.is_set():
            await full.wait()
            await enough.wait()
        writer.write(page(b"x"))

    async with serving(answer) as server:
        fetcher, url = fetching(), f"http://feeds.example.org:{server.port}/"
        tasks = [asyncio.ensure_future(fetcher.get(url)) for _ in range(AT_ONCE + 5)]
        await full.wait()
        assert server.connections == AT_ONCE
        enough.set()
        assert all(isinstance(each, Fetched) for each in await asyncio.gather(*tasks))


async def test_after_closing_nothing_is_fetched_and_nothing_stays_open(fetching: Opened) -> None:
    async with serving(says(page())) as server:
        fetcher, url = fetching(), f"http://feeds.example.org:{server.port}/"
        await fetcher.get(url)
        await fetcher.close()
        await fetcher.close()
        assert await fetcher.get(url) == Refused(Reason.CLOSED)
    assert server.connections == 1


async def test_a_fetcher_that_never_fetched_has_nothing_to_close() -> None:
    fetcher = Fetcher(AGENT)
    await fetcher.close()
    assert await fetcher.get("http://feeds.example.org/") == Refused(Reason.CLOSED)


async def test_a_fetch_under_way_ends_when_the_bot_stops(fetching: Opened) -> None:
    heard = asyncio.Event()

    async def answer(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(page(b"x" * 100)[:-50])
        heard.set()
        await asyncio.sleep(60)

    async with serving(answer) as server:
        fetcher = fetching()
        task = asyncio.ensure_future(fetcher.get(f"http://feeds.example.org:{server.port}/"))
        await heard.wait()
        await fetcher.close()
        got = await asyncio.wait_for(task, 5)
    assert got == Refused(Reason.CLOSED)
    assert got.is_ours


async def test_whoever_stops_waiting_is_not_held_up(fetching: Opened) -> None:
    task = asyncio.ensure_future(fetching(names=Silent()).get("http://feeds.example.org:80/"))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_neither_address_nor_body_is_in_what_a_log_would_write() -> None:
    shown = repr(Fetched("https://feeds.example.org/?token=x", b"private", "text/xml", '"tag"', NOW))
    assert shown == "Fetched(content_type='text/xml')"
    assert "tag" not in repr(NotModified('"tag"'))
