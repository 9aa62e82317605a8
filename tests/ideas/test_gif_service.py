"""Both services, asked over a real socket: what they may answer, and when they are left in peace."""

from __future__ import annotations

import asyncio
import gzip
import logging
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from bot.core.model import Language
from bot.core.topics import WORDS, word_for
from bot.ideas.gif_search import Failure
from bot.ideas.gif_service import LONGEST_REST, MOST_BYTES
from tests.ideas.fetching.servers import Answer, Asked, moved, page, says
from tests.ideas.gif_pages import GIPHY, KEY, KLIPY, Provider, asking, several

BOTH = pytest.mark.parametrize("provider", [GIPHY, KLIPY], ids=["giphy", "klipy"])


async def slowly(_: Asked, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
    await writer.drain()
    await asyncio.Event().wait()


async def hangs_up(_: Asked, writer: asyncio.StreamWriter) -> None:
    writer.close()


def refusal(status: str, *headers: str) -> Answer:
    return says(page(b'{"meta": {"msg": "no"}}', *headers, status=status))


FAILURES: dict[str, tuple[Answer, Failure]] = {
    "too many": (refusal("429 Too Many Requests", "Retry-After: 120"), Failure.BUSY),
    "not now": (refusal("503 Service Unavailable"), Failure.BUSY),
    "no key": (refusal("401 Unauthorized"), Failure.KEY),
    "a bad key": (refusal("403 Forbidden"), Failure.KEY),
    "broken": (refusal("500 Internal Server Error"), Failure.FAILED),
    "hangs up": (hangs_up, Failure.FAILED),
    "a page": (says(page(b"<html>Welcome to the hotel</html>", "Content-Type: text/html")), Failure.RUBBISH),
    "nothing": (says(page(b"")), Failure.RUBBISH),
    "another shape": (says(page(b'{"data": {"data": 3}, "result": true}')), Failure.RUBBISH),
    "no text": (says(page(b"\xff\xfe{")), Failure.RUBBISH),
    "a huge body": (says(page(b" " * (MOST_BYTES + 1))), Failure.RUBBISH),
    "a bomb": (
        says(page(gzip.compress(b" " * 20_000_000), "Content-Encoding: gzip")),
        Failure.RUBBISH,
    ),
}


@BOTH
@pytest.mark.parametrize(("answer", "failure"), FAILURES.values(), ids=FAILURES)
async def test_a_failure_is_named_and_nobody_is_asked_again_at_once(
    provider: Provider, answer: Answer, failure: Failure, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with asking(provider, answer) as at:
        assert await at.search.search("dogs", Language.EN) is failure
        asked = len(at.server.asked)
        assert await at.search.search("cats", Language.EN) is Failure.RESTING
        assert len(at.server.asked) == asked
    assert KEY not in caplog.text


@BOTH
async def test_a_slow_answer_is_not_waited_for(provider: Provider) -> None:
    async with asking(provider, slowly, within=0.1) as at:
        async with asyncio.timeout(2):
            assert await at.search.search("dogs", Language.EN) is Failure.SLOW


@BOTH
async def test_whoever_asks_for_patience_gets_it(provider: Provider) -> None:
    async with asking(provider, refusal("429 Too Many Requests", "Retry-After: 120")) as at:
        await at.search.search("dogs", Language.EN)
        at.clock.now += 119
        assert await at.search.search("dogs", Language.EN) is Failure.RESTING
        at.clock.now += 2
        assert await at.search.search("dogs", Language.EN) is Failure.BUSY
        assert len(at.server.asked) == 2


@BOTH
@pytest.mark.parametrize(
    ("answer", "rest"),
    [
        (refusal("429 Too Many Requests"), 15 * 60),
        (refusal("429 Too Many Requests", "Retry-After: 0"), 60),
        (refusal("429 Too Many Requests", "Retry-After: 999999"), LONGEST_REST),
        (refusal("403 Forbidden"), 3600),
        (refusal("500 Internal Server Error"), 60),
    ],
    ids=["many", "many, no wait", "many, for ever", "key", "broken"],
)
async def test_how_long_it_is_left_in_peace(provider: Provider, answer: Answer, rest: float) -> None:
    async with asking(provider, answer) as at:
        await at.search.search("dogs", Language.EN)
        at.clock.now += rest - 1
        assert await at.search.search("dogs", Language.EN) is Failure.RESTING
        at.clock.now += 1
        assert await at.search.search("dogs", Language.EN) is not Failure.RESTING


@BOTH
async def test_an_answer_from_elsewhere_is_none(provider: Provider) -> None:
    """A redirect away from the service, though it may be followed, is not the service."""
    async with asking(provider, provider.answer(provider.hit())) as other:
        port = other.server.port
        async with asking(provider, says(moved(f"http://elsewhere.example:{port}/"))) as at:
            assert await at.search.search("dogs", Language.EN) is Failure.RUBBISH


@BOTH
async def test_no_hits_are_no_failure(provider: Provider) -> None:
    async with asking(provider, provider.answer()) as at:
        assert await at.search.search("dogs", Language.EN) == ()
        assert await at.search.search("dogs", Language.EN) == ()
        assert len(at.server.asked) == 2


@BOTH
async def test_what_is_no_topic_is_never_asked_for(provider: Provider) -> None:
    async with asking(provider, provider.answer()) as at:
        with pytest.raises(KeyError):
            await at.search.search("Erika's surgery", Language.EN)
        assert at.server.asked == []


@BOTH
async def test_every_topic_is_asked_for_by_its_english_word_and_with_the_strictest_filter(
    provider: Provider,
) -> None:
    async with asking(provider, provider.answer()) as at:
        for topic in WORDS:
            await at.search.search(topic, Language.ID)
        for topic, asked in zip(WORDS, at.server.asked, strict=True):
            query = parse_qs(urlsplit(asked.path).query)
            assert query["q"] == [word_for(topic, Language.EN)]
            assert query.get("rating") == ["g"] or query.get("content_filter") == ["high"]
            assert not {"customer_id", "random_id", "user_id"} & query.keys()


@BOTH
async def test_the_key_goes_to_the_service_and_is_told_to_nobody_else(provider: Provider) -> None:
    async with asking(provider, provider.answer(provider.hit())) as at:
        found = several(await at.search.search("dogs", Language.EN))
        assert KEY in unquote(at.server.asked[0].path)
        assert KEY not in f"{found!r}{at.search!r}"
