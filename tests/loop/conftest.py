"""A bot beside a stand-in Slack: over Socket Mode and over signed HTTP, on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import structlog

from bot.config import Mode
from tests.loop.stage import Stage, staged


@pytest.fixture(autouse=True)
def _plainly_logged() -> Iterator[None]:
    before = structlog.get_config()
    structlog.configure(
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()]
    )
    yield
    structlog.configure(**before)


SOCKET, HTTP = Mode.SOCKET, Mode.HTTP
ALL_FOUR = [(SOCKET, "sqlite_url"), (SOCKET, "postgres_url"), (HTTP, "sqlite_url"), (HTTP, "postgres_url")]
CROSSWISE = [(SOCKET, "sqlite_url"), (HTTP, "postgres_url")]


def _named(combination: tuple[Mode, str]) -> str:
    return f"{combination[0]}-{combination[1].removesuffix('_url')}"


@pytest.fixture(params=ALL_FOUR, ids=_named)
async def every(request: pytest.FixtureRequest, keys: list[str]) -> AsyncIterator[Stage]:
    """All four combinations of mode and database."""
    mode, database = request.param
    async with staged(mode, request.getfixturevalue(database), keys) as stage:
        yield stage


@pytest.fixture(params=CROSSWISE, ids=_named)
async def stage(request: pytest.FixtureRequest, keys: list[str]) -> AsyncIterator[Stage]:
    """Each mode and each database once."""
    mode, database = request.param
    async with staged(mode, request.getfixturevalue(database), keys) as stage:
        yield stage


@pytest.fixture
async def socket(sqlite_url: str, keys: list[str]) -> AsyncIterator[Stage]:
    """One combination, for what depends on neither mode nor database."""
    async with staged(Mode.SOCKET, sqlite_url, keys) as stage:
        yield stage
