"""A world of its own for each test, once on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import structlog

from bot.store.store import Store
from tests.flows.newsroom import Newsroom
from tests.flows.worlds import World


@pytest.fixture(autouse=True)
def _plainly_logged() -> Iterator[None]:
    """Tracebacks in colour, with all locals, take longer than the flows themselves."""
    before = structlog.get_config()
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()]
    )
    yield
    structlog.configure(**before)


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


@pytest.fixture
async def newsroom(store: Store) -> AsyncIterator[Newsroom]:
    """Feeds on loopback, once on each database."""
    room = Newsroom(store)
    yield room
    await room.fetcher.close()


@pytest.fixture
async def small_room(sqlite_store: Store) -> AsyncIterator[Newsroom]:
    """The same, for what does not depend on the database."""
    room = Newsroom(sqlite_store)
    yield room
    await room.fetcher.close()
