"""What an idle tick costs, and what one delivered nudge costs, on both databases."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from bot import log
from bot.core.model import EVERY_DAY
from bot.core.nudge import Suggestion
from bot.core.ports import Posted
from bot.flows.courier import Courier
from bot.ideas.gathering import Gathering
from bot.slack.parse import hear
from bot.store import members, migrate, schedule, ties
from bot.store.box import new_key
from bot.store.store import Store
from bot.store.tx import Tx
from tests import postgres
from tests.bench.choosing import choosing
from tests.bench.gathering import gathering
from tests.bench.matching import matching
from tests.core.worlds import member, tie
from tests.flows.fakes import FakeClock, FakeMessenger

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
SIZES = (1_000, 100_000)
DUE = 1_000
SENTENCE = "add @erika every 6 weeks #campus likes dogs, coffee note: met in Bandung"


def fill(tx: Tx, many: int, due_at: datetime, prefix: str) -> None:
    """So many members with one tie each, all due at one moment."""
    for n in range(many):
        ada = member(id=f"{prefix}{n}", days=EVERY_DAY, pace=7, created_at=NOW - timedelta(days=30))
        members.insert(tx, ada)
        schedule.put(tx, ada.workspace_id, ada.id, due_at)
        ties.insert(tx, replace(tie(), member_id=ada.id))


def analyse(tx: Tx) -> None:
    """What autovacuum does in its own time: after so many new rows the planner would be guessing."""
    tx.conn.exec_driver_sql("ANALYZE")


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    server = postgres.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            urls = {
                "sqlite": f"sqlite:///{Path(folder) / 'bench.db'}",
                "postgresql": server.url(server.create()),
            }
            for url in urls.values():
                migrate.up(url)
            yield urls
    finally:
        server.stop()


async def idle(courier: Courier) -> float:
    """Milliseconds of an idle tick: the median of many."""
    times = []
    for _ in range(200):
        begun = time.perf_counter()
        await courier.tick()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that any engine carries out meanwhile."""
    seen: list[str] = []

    def note(conn: object, cursor: object, statement: str, *rest: object) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)


class Posts(FakeMessenger):
    async def post(self, suggestion: Suggestion) -> Posted:
        return Posted("D" + suggestion.member.id, f"1.{abs(hash(suggestion.nudge.id))}")


async def measure(name: str, url: str) -> None:
    store = Store.open(url, [new_key()], owner="bench")
    clock = FakeClock(NOW)
    courier = Courier(store, Posts(clock), Gathering(), clock, owner="bench")
    filled = 0
    for size in SIZES:
        await store.run(fill, size - filled, NOW + timedelta(days=1), f"U{size}X")
        await store.run(analyse)
        filled = size
        print(f"{name:11} idle tick at {size:>7,} members   {await idle(courier):7.3f} ms")
    await store.run(fill, DUE, NOW, "UDUE")
    with counted() as statements:
        begun = time.perf_counter()
        sent = await courier.tick()
        spent = time.perf_counter() - begun
    print(f"{name:11} statements per delivered nudge   {len(statements) / sent:7.2f}")
    print(f"{name:11} nudges a second, Slack apart      {sent / spent:7.0f}")
    store.close()


def sentences() -> None:
    """What hearing costs: a sentence as people write it, and 3,000 characters of noise."""
    today = date(2026, 11, 25)
    for name, text in (("a sentence", SENTENCE), ("3,000 characters", ("x, " * 1000)[:3000])):
        hear(text, today)
        times = []
        for _ in range(50):
            begun = time.perf_counter()
            hear(text, today)
            times.append((time.perf_counter() - begun) * 1000)
        print(f"{'parser':11} {name:32} {statistics.median(times):7.3f} ms")


async def main() -> None:
    log.set_up("warning")
    sentences()
    choosing()
    matching()
    await gathering()
    with databases() as urls:
        for name, url in urls.items():
            await measure(name, url)


if __name__ == "__main__":
    asyncio.run(main())
