"""Marks that come at the same moment, by reaction and by button, count as one; on either database."""

from __future__ import annotations

import asyncio

from bot.core.model import Mark
from bot.services import marking, nudging
from bot.store import touches
from tests.flows.worlds import ADA, World, tie

SIGNS = [f"reaction:{number}" for number in range(8)]


async def marked(world: World) -> None:
    nudge = await world.nudge()
    marks = (world.run(marking.set_mark, nudge, Mark.DONE, sign, world.clock.now()) for sign in SIGNS)
    await asyncio.gather(*marks)


async def count(world: World) -> int:
    return len(await world.store.read(touches.of_tie, ADA.workspace_id, ADA.id, "tie-erika", 10))


async def test_many_signs_at_once_are_one_touch(world: World) -> None:
    await world.due(ADA)
    await world.tick()
    await marked(world)
    assert await count(world) == 1


async def test_all_taken_back_at_once_leave_no_touch(world: World) -> None:
    await world.due(ADA)
    await world.tick()
    await marked(world)
    nudge = await world.nudge()
    await asyncio.gather(*(world.run(marking.take_mark, nudge, sign, world.clock.now()) for sign in SIGNS))
    assert await count(world) == 0
    assert (await world.nudge()).mark is None


async def test_a_mark_does_not_undo_an_exchange_that_came_before_it(world: World) -> None:
    await world.due(ADA, tie("Erika"), tie("Budi"))
    await world.tick()
    before = await world.nudge()
    await world.run(nudging.pass_over, before, world.clock.now(), asked=True)
    await world.run(marking.set_mark, before, Mark.DONE, "button", world.clock.now(), tie_id=before.tie_id)
    after = await world.nudge()
    assert (after.tie_id != before.tie_id, after.mark) == (True, None)
    assert len(await world.store.read(touches.of_tie, ADA.workspace_id, ADA.id, before.tie_id, 10)) == 1
