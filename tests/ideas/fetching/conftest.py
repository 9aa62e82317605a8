"""A fetcher that may dial one loopback address, on whatever port a server got."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest
from aiohttp.abc import AbstractResolver

from bot.ideas.fetching.fetcher import WITHIN, Fetcher
from tests.ideas.fetching.servers import AGENT, HERE, Names

ANY_PORT = frozenset(range(1, 65536))

Opened = Callable[..., Fetcher]


@pytest.fixture
async def fetching() -> AsyncIterator[Opened]:
    """Make fetchers that are closed when the test is over."""
    async with AsyncExitStack() as stack:

        def opened(
            *,
            names: AbstractResolver | None = None,
            allowed: frozenset[str] = frozenset({HERE}),
            ports: frozenset[int] = ANY_PORT,
            proxy: str | None = None,
            tls: ssl.SSLContext | None = None,
            within: float = WITHIN,
        ) -> Fetcher:
            fetcher = Fetcher(
                AGENT,
                proxy=proxy,
                allows=allowed.__contains__,
                ports=ports,
                tls=tls,
                resolver=names or Names(),
                within=within,
            )
            stack.push_async_callback(fetcher.close)
            return fetcher

        yield opened
