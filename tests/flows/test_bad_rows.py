"""One member's bad data fails alone: it waits ever longer, is parked at last, and holds up nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.core.model import Mark
from bot.core.nudge import Nudge, NudgeState, Suggestion
from bot.core.ports import Busy, Delivery, Sighting
from bot.services import marking, nudging
from bot.store import schedule, schema
from bot.store.box import Box, new_key
from bot.store.errors import DatabaseUnreachable
from tests.core.worlds import NOW
from tests.flows.fakes import LOST, FakeMessenger, Next
from tests.flows.meddling import Meddled
from tests.flows.worlds import ADA, World, member, tie

BOB = member(id="UBOB", channel="DBOB")
EVE = member(id="UEVE", channel="DEVE")
FOREIGN = Box([new_key()]).seal("sealed by somebody else")

BROKEN: dict[str, tuple[sa.Table, dict[str, Any]]] = {
    "a language that does not exist": (schema.members, {"language": "xx"}),
    "a register that does not exist": (schema.members, {"register": "royal"}),
    "a note under a foreign key": (schema.ties, {"note": FOREIGN}),
    "a note that is no secret": (schema.ties, {"note": "plain"}),
    "an address of a kind that does not exist": (schema.ties, {"addresses": [["pigeon", "7"]]}),
    "an address that is none": (schema.ties, {"addresses": ["pigeon"]}),
}


async def spoil(world: World, table: sa.Table, **values: Any) -> None:
    """Put nonsense into Bob's row, as a restored backup or a hand in the database might."""
    whose = table.c.id if table is schema.members else table.c.member_id
    await world.run(lambda tx: tx.conn.execute(sa.update(table).where(whose == "UBOB").values(**values)))


async def three(world: World) -> None:
    for each in (ADA, BOB, EVE):
        await world.due(each)


def served(world: World) -> set[str]:
    return {post.channel for post in world.slack.posts}


@pytest.mark.parametrize("what", BROKEN)
async def test_a_member_who_cannot_be_read_holds_up_nobody(world: World, what: str) -> None:
    table, values = BROKEN[what]
    await three(world)
    await spoil(world, table, **values)
    await world.tick()
    assert served(world) == {"DADA", "DEVE"}
    due_at = await world.due_at()
    assert due_at == NOW + timedelta(minutes=2)


@pytest.mark.parametrize("what", list(BROKEN)[:3])
async def test_after_eight_failures_a_member_is_parked_where_it_can_be_seen(world: World, what: str) -> None:
    table, values = BROKEN[what]
    await world.due(BOB)
    await spoil(world, table, **values)
    waits = []
    while (due_at := await world.due_at()) is not None:
        waits.append(due_at - world.clock.now())
        world.clock.forward(seconds=waits[-1].total_seconds())
        await world.tick()
    assert waits == [timedelta(minutes=minutes) for minutes in (0, 2, 4, 8, 16, 32, 64, 128)]
    (parked,) = await world.store.read(schedule.parked)
    assert (parked.member_id, parked.failures) == ("UBOB", 8)
    assert world.slack.posts == []


async def test_what_was_put_right_in_time_goes_on_as_if_nothing_had_been(world: World) -> None:
    await world.due(BOB)
    await spoil(world, schema.members, language="xx")
    await world.tick()
    await spoil(world, schema.members, language="en")
    world.clock.forward(minutes=2)
    assert await world.tick() == 1
    assert await world.store.read(schedule.parked) == []


async def test_a_zone_that_does_not_exist_is_taken_for_utc(world: World) -> None:
    await three(world)
    await spoil(world, schema.members, zone="Asia/Nowhere")
    world.clock.forward(hours=7)  # 10:00 UTC, 17:00 in Jakarta
    await world.tick()
    assert served(world) == {"DBOB"}


async def test_a_member_who_is_gone_is_parked_at_last(world: World) -> None:
    await world.due(BOB)
    await world.forget(BOB)
    for _ in range(9):
        await world.tick()
        world.clock.forward(days=1)
    assert [claim.member_id for claim in await world.store.read(schedule.parked)] == ["UBOB"]


@pytest.mark.parametrize("body", [FOREIGN, "no secret at all"])
async def test_a_nudge_that_cannot_be_read_fails_alone_and_is_told(world: World, body: str) -> None:
    await three(world)
    world.slack.posting.extend([Next(Busy(60))] * 3)
    await world.tick()
    await spoil(world, schema.nudges, body=body)
    await world.until_idle(steps=6)
    assert served(world) == {"DADA", "DEVE"}
    nudge = await world.nudge(BOB)
    assert (nudge.state, nudge.failure, nudge.try_at) == (NudgeState.FAILED, "unreadable", None)
    assert await world.troubles(BOB) == ("unreadable",)


async def test_a_nudge_whose_tie_cannot_be_read_waits_ever_longer_and_fails_at_last(world: World) -> None:
    await three(world)
    world.slack.posting.extend([Next(Busy(60))] * 3)
    await world.tick()
    await spoil(world, schema.ties, note=FOREIGN)
    await world.until_idle(steps=6)
    assert served(world) == {"DADA", "DEVE"}
    await world.until_idle(steps=14, hours=1)
    nudge = await world.nudge(BOB)
    assert (nudge.state, nudge.failure) == (NudgeState.FAILED, nudging.GAVE_UP)


def no_bob(service: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Refuse to queue for Bob, and so for any batch that he is in."""
    if service is nudging.queue and any(ruling.claim.member_id == "UBOB" for ruling in args[0]):
        raise ValueError


def away(service: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Refuse whatever has to be written down of a send."""
    if service in (nudging.posting, nudging.hold_up):
        raise DatabaseUnreachable


async def test_when_the_queue_refuses_a_batch_it_is_filled_row_by_row(world: World) -> None:
    await three(world)
    picky = World(Meddled.over(world.store, no_bob), world.clock)
    await picky.tick()
    assert served(picky) == {"DADA", "DEVE"}
    assert await world.nudges(BOB) == []
    assert await world.due_at() == NOW + timedelta(minutes=2)


async def test_ideas_that_break_hold_up_one_nudge_alone(world: World) -> None:
    await world.due(ADA)
    await world.due(BOB, tie(name="Budi", member_id="UBOB", id="tie-budi"))
    world.courier.ideas = Stumbling(world.courier.ideas)
    await world.tick()
    assert served(world) == {"DADA"}
    nudge = await world.nudge(BOB)
    assert (nudge.state, nudge.tries, nudge.try_at) == (NudgeState.QUEUED, 1, NOW + timedelta(minutes=2))


class Stumbling:
    def __init__(self, ideas: Any) -> None:
        self.ideas = ideas

    async def gather(self, recipient: Any, *args: Any) -> Any:
        if recipient.tie.name == "Budi":
            raise ValueError
        return await self.ideas.gather(recipient, *args)


class Unlucky(FakeMessenger):
    """Breaks where a messenger never should."""

    async def find(self, nudge: Nudge, channel: str | None) -> Sighting:
        raise ValueError

    async def redraw(self, suggestion: Suggestion) -> Delivery:
        raise ValueError


async def unlucky(world: World) -> None:
    world.slack = Unlucky(world.clock)
    world.courier = world.another("courier-1")


async def test_what_can_never_be_looked_up_ends_as_unknown(world: World) -> None:
    await unlucky(world)
    await world.due()
    world.slack.posting.append(Next(LOST))
    await world.until_idle(steps=40, minutes=10)
    nudge = await world.nudge()
    assert (nudge.state, nudge.failure, nudge.try_at) == (NudgeState.UNKNOWN, "unclear", None)


async def test_what_can_never_be_drawn_is_left_as_it_stands(world: World) -> None:
    await unlucky(world)
    await world.due()
    await world.tick()
    await world.run(marking.set_mark, await world.nudge(), Mark.DONE, "button", NOW)
    await world.until_idle(steps=40, minutes=10)
    nudge = await world.nudge()
    assert (nudge.state, nudge.mark, nudge.try_at) == (NudgeState.POSTED, Mark.DONE, None)


async def test_a_store_that_is_away_for_a_moment_costs_no_nudge(world: World) -> None:
    """Nothing is written down of a send that could not even be noted: its lease brings it back."""
    await three(world)
    await World(Meddled.over(world.store, away), world.clock).tick()
    assert world.slack.posts == []
    await world.until_idle(steps=10)
    assert len(world.slack.posts) == len(served(world)) == 3
