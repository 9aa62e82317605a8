"""What each service promises to do for a key that is good, and for one that is not."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.core.model import Language
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.gif_search import Failure, GifSearch
from tests.ideas.fetching.servers import AGENT

Opened = Callable[[Fetcher, str], GifSearch]
PATIENT = 10.0  # seconds: what is tested is the answer, not how soon it comes


@asynccontextmanager
async def with_key(opened: Opened, key: str) -> AsyncIterator[GifSearch]:
    fetcher = Fetcher(AGENT)
    try:
        yield opened(fetcher, key)
    finally:
        await fetcher.close()


async def finds_gifs_that_can_be_shown(opened: Opened, key: str) -> None:
    async with with_key(opened, key) as search:
        for topic, language in (("dogs", Language.EN), ("coffee", Language.ID)):
            found = await search.search(topic, language)
            assert not isinstance(found, Failure), f"it failed: {found}"
            assert len(found) >= 8
            assert len({each.id for each in found}) == len(found)


async def tells_a_key_that_is_none(opened: Opened) -> None:
    async with with_key(opened, "not-a-key") as search:
        assert await search.search("dogs", Language.EN) is Failure.KEY
