"""Lists of feeds, fetched from a server on loopback and read by a child."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.flows.feed_lists import FeedLists
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.reading.parent import Reader
from tests.flows.fakes import FakeClock
from tests.flows.worlds import NOW
from tests.ideas.fetching.servers import AGENT, HERE, Names, page, says, serving

LIST = b'<opml><body><outline xmlUrl="https://a.example/f"/><outline xmlUrl="https://b.example/f"/></body></opml>'


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    ports = frozenset(range(1, 65536))
    fetcher = Fetcher(AGENT, allows={HERE}.__contains__, ports=ports, resolver=Names())
    yield fetcher
    await fetcher.close()


async def read(fetcher: Fetcher, answer: bytes) -> object:
    async with serving(says(answer)) as server:
        lists = FeedLists(fetcher, Reader(), FakeClock(NOW))
        return await lists.addresses(f"http://{HERE}:{server.port}/feeds.opml")


async def test_the_feeds_of_a_list_come_in_its_order(fetcher: Fetcher) -> None:
    assert await read(fetcher, page(LIST)) == ("https://a.example/f", "https://b.example/f")


@pytest.mark.parametrize(
    "answer",
    [page(b"<html>Hello</html>"), page(status="404 Not Found"), page(status="304 Not Modified"), b"?"],
)
async def test_what_is_no_list_is_none(fetcher: Fetcher, answer: bytes) -> None:
    assert await read(fetcher, answer) is None


async def test_nothing_private_is_asked() -> None:
    fetcher = Fetcher(AGENT)
    assert await FeedLists(fetcher, Reader(), FakeClock(NOW)).addresses("http://127.0.0.1/x") is None
    await fetcher.close()
