"""Whatever a server may answer: refusals, honest bodies, broken ones, and noise."""

from __future__ import annotations

import asyncio
import gzip
import random

import pytest

from bot.ideas.fetching.outcomes import Fetched, Reason, Refused
from tests.ideas.fetching.conftest import Opened
from tests.ideas.fetching.servers import Asked, page, says, serving

NOW, LATER = "Thu, 15 Jan 2026 08:00:00 GMT", "Thu, 15 Jan 2026 08:02:00 GMT"
STATUSES = [b"HTTP/1.1 200 OK\r\n"] * 6 + [
    b"HTTP/1.1 302 Found\r\n", b"HTTP/1.1 101 Switching Protocols\r\n", b"HTTP/1.1 100 Continue\r\n\r\n",
    b"HTTP/1.1 429 \r\n", b"HTTP/1.1 200\xff\r\n", b"HTTP/9.9 200 OK\r\n", b"HTTP/1.1 2000 OK\r\n",
    b"ICY 200 OK\r\n",
]  # fmt: skip
LINES = [
    b"Location: //x/\r\n", b"Location: http://[\r\n", b"Location: \xff\xfe\r\n", b"Content-Length: 5\r\n",
    b"Content-Encoding: gzip\r\n", b"Content-Encoding: \xff\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Set-Cookie: =;\x01\r\n", b"Set-Cookie: a=b; expires=x; domain=..\r\n", b"Content-Type: \xc3\x28\r\n",
    b"Content-Type: text/html; charset=\"\r\n", b"ETag: \xff\r\n", b": \r\n", b"no colon\r\n", b" folded\r\n",
    b"Connection: upgrade\r\nUpgrade: h2c\r\n", b"Retry-After: x\r\n", b"Date: \r\n", b"\x00\r\n", b"a: b\n",
]  # fmt: skip
REST = [b"\r\n", b"5\r\nhello\r\n", b"0\r\n\r\n", b"hello", b"\x1f\x8b\x08\x00", b"\xff" * 9, b"-1\r\n"]


@pytest.mark.parametrize(
    ("status", "headers", "refused"),
    [
        ("429 Too Many Requests", ["Retry-After: 120"], Refused(Reason.BUSY, 429, 120)),
        (
            "503 Service Unavailable",
            [f"Retry-After: {LATER}", f"Date: {NOW}"],
            Refused(Reason.BUSY, 503, 120),
        ),
        ("429 Too Many Requests", [], Refused(Reason.BUSY, 429)),
        ("404 Not Found", ["Retry-After: 120"], Refused(Reason.STATUS, 404)),
        ("410 Gone", [], Refused(Reason.STATUS, 410)),
        ("401 Unauthorized", ["WWW-Authenticate: Basic realm=x"], Refused(Reason.STATUS, 401)),
        ("500 Internal Server Error", [], Refused(Reason.STATUS, 500)),
        ("204 No Content", [], Refused(Reason.STATUS, 204)),
        ("206 Partial Content", [], Refused(Reason.STATUS, 206)),
        ("302 Found", [], Refused(Reason.STATUS, 302)),
    ],
)
async def test_a_refusal_tells_the_status_and_how_long_to_wait(
    fetching: Opened, status: str, headers: list[str], refused: Refused
) -> None:
    async with serving(says(page(b"", *headers, status=status))) as server:
        assert await fetching().get(f"http://feeds.example.org:{server.port}/") == refused


CHUNKED = page(b"", "Transfer-Encoding: chunked", length=False)


@pytest.mark.parametrize(
    "said",
    [
        CHUNKED + b"4\r\nApa \r\n6\r\nkabar?\r\n0\r\n\r\n",
        page(b"Apa kabar?", length=False),
        page(b"Apa kabar?", length=False, version="1.0"),
        page(gzip.compress(b"Apa kabar?"), "Content-Encoding: gzip"),
        page(gzip.compress(b"Apa kabar?"), "Content-Encoding: X-GZIP"),
        page(b"Apa kabar?", "Content-Encoding: identity"),
    ],
)
async def test_a_body_may_come_in_any_honest_form(fetching: Opened, said: bytes) -> None:
    async with serving(says(said)) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert isinstance(got, Fetched)
    assert got.body == b"Apa kabar?"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (page(b"Apa kabar?")[:-3], Reason.BROKEN),
        (page(b"Apa kabar?") + b" This is more than was announced.", Reason.BROKEN),
        (CHUNKED + b"4\r\nApa \r\n6\r\nkab", Reason.BROKEN),
        (CHUNKED + b"zz\r\nApa", Reason.BROKEN),
        (page(gzip.compress(b"Apa kabar?")[:-3], "Content-Encoding: gzip"), Reason.BROKEN),
        (page(b"Apa kabar?", "Content-Encoding: gzip"), Reason.BROKEN),
        (page(b"Apa kabar?", "Content-Encoding: br"), Reason.ENCODING),
        (page(b"Apa kabar?", "Content-Encoding: zstd"), Reason.ENCODING),
        (page(b"Apa kabar?", "Content-Encoding: gzip, gzip"), Reason.ENCODING),
        (page(b"Apa kabar?", "Content-Encoding: gzip", "Content-Encoding: gzip"), Reason.ENCODING),
        (page(b"x", "Content-Length: ten", length=False), Reason.BROKEN),
        (page(b"x", "Content-Length: -1", length=False), Reason.BROKEN),
        (page(b"x", "Content-Length: 5"), Reason.BROKEN),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", Reason.BROKEN),
        (b"HTTP/1.1 200 OK\r\n" + b"a" * 20_000, Reason.BROKEN),
        (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 2_000 + b"\r\n", Reason.BROKEN),
        (b"HTTP/1.1 200", Reason.UNREACHABLE),
        (b"", Reason.UNREACHABLE),
    ],
)
async def test_a_broken_answer_is_refused(fetching: Opened, said: bytes, reason: Reason) -> None:
    async with serving(says(said)) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert isinstance(got, Refused)
    assert got.reason is reason


async def test_a_server_that_hangs_up_at_once_is_asked_once_more_and_no_further(fetching: Opened) -> None:
    async with serving(says()) as server:
        got = await fetching().get(f"http://feeds.example.org:{server.port}/")
    assert got == Refused(Reason.UNREACHABLE)
    assert server.connections == 2


async def test_whatever_a_server_says_the_outcome_is_a_value(fetching: Opened) -> None:
    chance = random.Random(20260115)

    async def answer(_: Asked, writer: asyncio.StreamWriter) -> None:
        said = [*chance.choices(STATUSES), *chance.sample(LINES, chance.randrange(4))]
        writer.write(b"".join([*said, b"\r\n", *chance.choices(REST, k=chance.randrange(4))]))

    async with serving(answer) as server:
        fetcher, url = fetching(within=2), f"http://feeds.example.org:{server.port}/"
        got = [await fetcher.get(url) for _ in range(400)]
    assert all(isinstance(each, Fetched | Refused) for each in got)
    reasons = {each.reason for each in got if isinstance(each, Refused)}
    assert {Reason.BROKEN, Reason.BUSY, Reason.ENCODING, Reason.MALFORMED} <= reasons
    assert any(isinstance(each, Fetched) for each in got)
