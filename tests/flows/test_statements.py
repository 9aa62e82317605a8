"""What a nudge costs the database: a bound on statements for each, and a fixed number for each batch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from bot.core.model import Tie
from bot.services import errands, nudging
from tests.core.worlds import NOW
from tests.flows.worlds import World, member, tie

MOST_EACH = 7.3  # statements for one nudge in a full batch; 7.15 when this was written
MOST_QUERIES = 8  # to decide: members, ties, nudges, touches, and what is on its way


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that reach any database meanwhile; beginnings and ends of transactions do not count."""
    seen: list[str] = []

    def note(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)


async def many(world: World, count: int) -> None:
    for number in range(count):
        who = {"workspace_id": f"T{number % 7}", "member_id": f"U{number}"}
        kept: list[Tie] = [tie(name, **who) for name in ("Erika", "Budi", "Siti")]
        ada = member(workspace_id=who["workspace_id"], id=who["member_id"], channel=f"D{number}")
        await world.due(ada, *kept)


async def test_a_nudge_in_a_full_batch_costs_a_bounded_number_of_statements(world: World) -> None:
    await many(world, 100)
    with counted() as seen:
        assert await world.tick() == 100
    assert len(world.slack.posts) == 100
    assert len(seen) / 100 <= MOST_EACH


async def test_an_idle_tick_is_two_looks_at_two_indexes(world: World) -> None:
    await many(world, 10)
    await world.tick()
    with counted() as seen:
        assert await world.tick() == 0
    assert len(seen) == 2


async def test_deciding_needs_the_same_number_of_queries_for_any_number_of_members(world: World) -> None:
    await many(world, 60)
    few = await world.run(nudging.claim, NOW, "courier-1", 1)
    others = await world.run(nudging.claim, NOW, "courier-1", 100)
    with counted() as for_one:
        assert len(await world.store.read(nudging.situations, few, NOW)) == 1
    with counted() as for_many:
        assert len(await world.store.read(nudging.situations, others, NOW)) == 59
    assert len(for_one) == len(for_many) <= MOST_QUERIES


async def test_sending_needs_the_same_number_of_queries_for_any_number_of_nudges(
    world: World,
) -> None:
    await many(world, 60)
    await world.tick()
    taken = [post.nudge for post in world.slack.posts]
    with counted() as for_one:
        assert len(await world.store.read(errands.of, taken[:1])) == 1
    with counted() as for_many:
        assert len(await world.store.read(errands.of, taken)) == 60
    assert len(for_one) == len(for_many) <= MOST_QUERIES
