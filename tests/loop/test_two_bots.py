"""Two bots on one PostgreSQL serve five hundred workspaces: every member gets one nudge, nobody two."""

from __future__ import annotations

import json
import logging
import signal
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.sandbox.people import small_team
from bot.sandbox.sandbox import Sandbox
from bot.store.store import Store
from tests.loop.processes import (
    BotProcess,
    Host,
    all_due,
    count_nudges,
    environment,
    posts,
    settle_in,
    slack,
    until,
)

TEAMS = 500
log = logging.getLogger(__name__)


@dataclass
class Office:
    """Five hundred workspaces, a database that they share, and a machine for bots."""

    sandbox: Sandbox
    store: Store
    host: Host

    async def due(self, name: str) -> None:
        await self.store.run(all_due, self.sandbox.teams, name)

    async def states(self) -> dict[str, int]:
        return await self.store.read(count_nudges)


@pytest.fixture
def shared(postgres_url: str, keys: list[str]) -> Iterator[Store]:
    store = Store.open(postgres_url, keys, owner="test")
    yield store
    store.close()


@pytest.fixture
async def office(shared: Store, postgres_url: str, keys: list[str], tmp_path: Path) -> AsyncIterator[Office]:
    async with slack(map(small_team, range(TEAMS))) as (sandbox, api):
        await shared.run(settle_in, sandbox.teams, ["ada", "bob"])
        host = Host(tmp_path, environment(sandbox, api, postgres_url, keys))
        try:
            yield Office(sandbox, shared, host)
        finally:
            host.end_all()


async def two(office: Office) -> list[BotProcess]:
    bots = [office.host.start("serve") for _ in range(2)]
    for bot in bots:
        await bot.ready()
    return bots


async def stop(bots: Sequence[BotProcess]) -> None:
    """At once, as a rolling update may: each has twenty seconds."""
    for bot in bots:
        bot.tell(signal.SIGTERM)
    assert [await bot.stopped() for bot in bots] == [0, 0]


def handled(bot: BotProcess) -> int:
    """How many nudges this bot has carried, by its own account."""
    lines = [json.loads(line) for line in bot.said().splitlines() if line.startswith("{")]
    return sum(line.get("handled", 0) for line in lines)


async def test_every_member_gets_one_nudge_and_a_stop_in_the_middle_costs_none(office: Office) -> None:
    bots = await two(office)
    begin = time.monotonic()
    await office.due("ada")
    await until(lambda: sum(posts(office.sandbox, "ada")) >= TEAMS, 60)
    log.info("%d members by two bots: %.1f s", TEAMS, time.monotonic() - begin)
    await until(lambda: sum(map(handled, bots)) >= TEAMS)
    assert all(handled(bot) for bot in bots)

    await office.due("bob")
    await until(lambda: sum(posts(office.sandbox, "bob")) >= 50, 30)
    begin = time.monotonic()
    await stop(bots)
    log.info("both stopped while sending: %.1f s", time.monotonic() - begin)
    assert sum(posts(office.sandbox, "bob")) < TEAMS
    assert max(posts(office.sandbox, "bob")) == 1

    bots = await two(office)
    await until(lambda: sum(posts(office.sandbox, "bob")) >= TEAMS, 60)
    await stop(bots)
    assert set(posts(office.sandbox, "ada")) == {1}
    assert set(posts(office.sandbox, "bob")) == {1}
    assert await office.states() == {"posted": 2 * TEAMS}
