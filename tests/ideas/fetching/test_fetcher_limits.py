"""How much and how long: bombs, drips and silence end early, whatever the server would like."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import time
import zlib
from collections.abc import Iterator

import pytest

from bot.ideas.fetching.bodies import INFLATED, RAW
from bot.ideas.fetching.outcomes import Fetched, Reason, Refused
from tests.ideas.fetching.conftest import Opened
from tests.ideas.fetching.servers import Asked, Silent, moved, page, says, serving

MEGABYTES_200 = 200_000_000
SHORT = 0.4  # seconds, in the place of twenty
ON_THE_WAY = 12_000_000  # what the system's buffers may take of what nobody reads


class Flood:
    """Sends block after block until it is told to stop or 200 MB are over, and counts."""

    def __init__(self, head: bytes, blocks: Iterator[bytes]) -> None:
        self._head, self._blocks = head, blocks
        self.sent, self.blocks = 0, 0

    async def __call__(self, _: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(self._head)
        for block in self._blocks:
            writer.write(block)
            await writer.drain()
            await asyncio.sleep(0)
            self.sent += len(block)
            self.blocks += 1


def stored(size: int = 50_000) -> Iterator[bytes]:
    block = os.urandom(size)
    return (block for _ in range(MEGABYTES_200 // size))


def bomb(wbits: int, size: int = 1_000_000) -> Iterator[bytes]:
    """200 MB of nothing, a block of each megabyte, packed while it is being sent."""
    packer = zlib.compressobj(level=1, wbits=wbits)
    for _ in range(MEGABYTES_200 // size):
        yield packer.compress(bytes(size)) + packer.flush(zlib.Z_SYNC_FLUSH)
    yield packer.flush()


async def test_200_megabytes_without_an_end_are_dropped_after_two(fetching: Opened) -> None:
    flood = Flood(page(b"", length=False), stored())
    async with serving(flood) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
        await asyncio.wait_for(server.gone.wait(), 5)
    assert got == Refused(Reason.TOO_LARGE, 200)
    assert flood.sent < RAW + ON_THE_WAY


async def test_200_megabytes_that_are_announced_are_not_read_at_all(fetching: Opened) -> None:
    flood = Flood(page(b"", f"Content-Length: {MEGABYTES_200}", length=False), stored())
    async with serving(flood) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
        await asyncio.wait_for(server.gone.wait(), 5)
    assert got == Refused(Reason.TOO_LARGE, 200)
    assert flood.sent < ON_THE_WAY


async def test_what_is_announced_is_believed_before_the_first_byte(fetching: Opened) -> None:
    async def announcing(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(page(b"", f"Content-Length: {RAW + 1}", length=False))
        await asyncio.sleep(60)

    async with serving(announcing) as server:
        got = await fetching(within=5).get(f"http://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.TOO_LARGE, 200)


@pytest.mark.parametrize("packs", [False, True])
async def test_one_byte_more_than_two_megabytes_over_the_wire_is_too_much(
    fetching: Opened, packs: bool
) -> None:
    raw = gzip.compress(os.urandom(RAW), 0) if packs else bytes(RAW + 1)
    headers = ("Content-Encoding: gzip",) if packs else ()
    async with serving(says(page(raw, *headers, length=False))) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.TOO_LARGE, 200)


@pytest.mark.parametrize(("encoding", "wbits"), [("gzip", 31), ("deflate", 15), ("deflate", -15)])
async def test_a_bomb_of_200_megabytes_is_dropped_as_soon_as_it_shows(
    fetching: Opened, encoding: str, wbits: int
) -> None:
    flood = Flood(page(b"", f"Content-Encoding: {encoding}", length=False), bomb(wbits))
    async with serving(flood) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
        await asyncio.wait_for(server.gone.wait(), 5)
    assert got == Refused(Reason.TOO_LARGE, 200)
    assert flood.blocks < 50  # of two hundred, a megabyte each when unpacked: the rest was never made


async def test_a_bomb_inside_of_a_bomb_is_not_unpacked(fetching: Opened) -> None:
    twice = gzip.compress(gzip.compress(bytes(1_000_000)))
    async with serving(says(page(twice, "Content-Encoding: gzip"))) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert isinstance(got, Fetched)
    assert len(got.body) < 10_000


@pytest.mark.parametrize("status", ["404 Not Found", "302 Found"])
async def test_the_body_of_anything_but_a_page_is_never_read(fetching: Opened, status: str) -> None:
    flood = Flood(page(b"", "Location: /next", status=status, length=False), stored())
    async with serving(flood) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
        await asyncio.wait_for(server.gone.wait(), 5)
    assert isinstance(got, Refused)
    assert flood.sent < 5 * ON_THE_WAY


async def test_exactly_two_megabytes_are_taken(fetching: Opened) -> None:
    async with serving(says(page(bytes(RAW)))) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert isinstance(got, Fetched)
    assert len(got.body) == RAW


async def test_exactly_five_megabytes_are_taken_when_packed_and_not_one_byte_more(fetching: Opened) -> None:
    for size, fits in ((INFLATED, True), (INFLATED + 1, False)):
        async with serving(says(page(gzip.compress(bytes(size), 1), "Content-Encoding: gzip"))) as server:
            got = await fetching().get(f"http://feeds.example.org:{server.port}/")
        assert isinstance(got, Fetched) is fits


async def test_a_limit_can_be_lowered_and_never_raised(fetching: Opened) -> None:
    async with serving(says(page(gzip.compress(bytes(2000)), "Content-Encoding: gzip"))) as server:
        fetcher, url = fetching(), f"http://feeds.example.org:{server.port}/"
        assert await fetcher.get(url, limit=1999) == Refused(Reason.TOO_LARGE, 200)
        assert isinstance(await fetcher.get(url, limit=2000), Fetched)
    async with serving(says(page(gzip.compress(bytes(INFLATED + 1), 1), "Content-Encoding: gzip"))) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/", limit=10 * INFLATED)
    assert got == Refused(Reason.TOO_LARGE, 200)


async def dripping(_: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(page(b"", "Content-Length: 1000", length=False))
    await drip(writer, b"x")


async def dripping_headers(_: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    await drip(writer, b"a: b\r\n")


async def going_on(_: Asked, writer: asyncio.StreamWriter) -> None:
    await drip(writer, b"HTTP/1.1 100 Continue\r\n\r\n")


async def silent(_: Asked, __: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)


async def slow_redirects(asked: Asked, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(SHORT * 0.6)
    writer.write(moved(f"{asked.path}x"))


async def drip(writer: asyncio.StreamWriter, drop: bytes) -> None:
    while True:
        writer.write(drop)
        await writer.drain()
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("answer", [dripping, dripping_headers, going_on, silent, slow_redirects])
async def test_one_limit_of_time_holds_for_everything_together(fetching: Opened, answer: object) -> None:
    assert callable(answer)
    async with serving(answer) as server:
        began = time.monotonic()
        got = await fetching(within=SHORT).get(f"http://feeds.example.org:{server.port}/")
        took = time.monotonic() - began
    assert got == Refused(Reason.TIMEOUT)
    assert SHORT <= took < SHORT + 1


async def test_a_server_of_names_that_never_answers_ends_too(fetching: Opened) -> None:
    began = time.monotonic()
    got = await fetching(names=Silent(), within=SHORT).get("http://feeds.example.org:80/")
    assert got == Refused(Reason.TIMEOUT)
    assert time.monotonic() - began < SHORT + 1


async def test_a_server_that_never_takes_the_call_ends_too(fetching: Opened) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        got = await fetching(within=SHORT).get(f"http://feeds.example.org:{port}/")
    assert got == Refused(Reason.TIMEOUT)
