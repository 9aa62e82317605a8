"""One rung further on the same message, which takes the next slot, and back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.core.model import EVERY_DAY, Mark
from bot.core.nudge import RemarkKind
from bot.core.slots import local_date
from bot.services import looking, marking, members, onward, schedule, ties
from bot.store import schedule as due
from tests.services.conftest import World
from tests.services.nudged import CHECK, DAY, eased, fresh, kept, nudged, own, presses, remarks, said, touched


async def test_an_offer_that_was_taken_back_goes_nowhere(world: World) -> None:
    nudge, erika, _ = await eased(world)
    await said(world, nudge, Mark.DONE, CHECK)
    await world.ask(marking.take_mark, await fresh(world, nudge), CHECK, world.now)
    on = await presses(world, onward.step_on, nudge, erika)
    assert (on.suggestion.tie.name, on.changed) == ("Erika", False)


async def test_a_touch_that_an_older_face_of_the_message_told_of_is_undone_alone(world: World) -> None:
    nudge, _, budi = await eased(world)
    ada = await world.ada()
    await world.ask(marking.set_mark, nudge, Mark.DONE, CHECK, world.now, tie_id=budi.id)
    back = await world.ask(marking.take_mark, await fresh(world, nudge), CHECK, world.now)
    assert back is not None
    assert back.suggestion.tie.name == "Erika"
    found = await world.ask(looking.own, ada, budi.id)
    assert found is not None
    assert found.touched_at == world.now - 360 * DAY


async def test_the_message_goes_on_to_the_colder_tie_which_takes_the_next_slot(world: World) -> None:
    nudge, erika, _ = await eased(world)
    await said(world, nudge, Mark.DONE, CHECK)
    slot = await next_day(world)
    on = await presses(world, onward.step_on, nudge, erika)
    now = on.suggestion.nudge
    assert (on.suggestion.tie.name, now.mark, now.ideas, now.rung_on) == ("Budi", None, (), slot)
    assert (remarks(on), on.suggestion.other) == ([RemarkKind.BEFORE], await own(world, erika))
    assert now.passed_over == (erika.id,)
    after = await next_day(world)
    assert slot is not None
    assert after is not None
    assert after > slot
    assert await due_day(world) == after
    again = await presses(world, onward.step_on, nudge, erika)
    assert not again.changed


async def next_day(world: World) -> date | None:
    at = await world.ask(schedule.next_at, await world.ada(), world.now)
    return None if at is None else local_date(at, "Asia/Jakarta")


async def due_day(world: World) -> date | None:
    at = await world.ask(due.next_due)
    return None if at is None else local_date(at, "Asia/Jakarta")


async def test_undoing_the_touch_brings_the_message_and_the_slot_back(world: World) -> None:
    nudge, erika, _ = await eased(world)
    await said(world, nudge, Mark.DONE, CHECK)
    slot = await next_day(world)
    await presses(world, onward.step_on, nudge, erika)
    undone = await world.ask(marking.take_all_marks, await fresh(world, nudge), world.now, erika.id)
    assert undone is not None
    assert (undone.suggestion.tie.name, undone.suggestion.nudge.mark, remarks(undone)) == ("Erika", None, [])
    assert (undone.suggestion.nudge.rung_on, undone.suggestion.nudge.passed_over) == (None, ())
    assert await next_day(world) == await due_day(world) == slot
    assert (await own(world, erika)).touched_at == world.now - 45 * DAY


async def test_a_later_that_still_holds_is_shown_when_the_message_is_back(world: World) -> None:
    nudge, erika, _ = await eased(world)
    await said(world, nudge, Mark.LATER)
    await said(world, nudge, Mark.DONE, CHECK)
    await presses(world, onward.step_on, nudge, erika)
    back = await world.ask(marking.take_mark, await fresh(world, nudge), CHECK, world.now)
    assert back is not None
    assert (back.suggestion.tie.name, back.suggestion.nudge.mark) == ("Erika", Mark.LATER)


async def test_what_was_said_of_the_colder_tie_stays_when_the_first_touch_is_undone(world: World) -> None:
    nudge, erika, budi = await eased(world)
    await said(world, nudge, Mark.DONE, CHECK)
    await presses(world, onward.step_on, nudge, erika)
    await said(world, nudge, Mark.DONE, "button:done")
    back = await world.ask(marking.take_mark, await fresh(world, nudge), CHECK, world.now)
    assert back is not None
    assert (back.suggestion.tie.name, back.suggestion.nudge.mark) == ("Budi", Mark.DONE)
    assert RemarkKind.BEFORE not in remarks(back)
    assert (await own(world, budi)).touched_at == world.now
    assert (await own(world, erika)).touched_at == world.now - 45 * DAY


@pytest.mark.parametrize("gone", ["rests", "touched", "removed"])
async def test_who_cannot_be_suggested_any_more_is_offered_no_more(world: World, gone: str) -> None:
    nudge, erika, budi = await eased(world)
    await said(world, nudge, Mark.DONE, CHECK)
    ada = await world.ada()
    match gone:
        case "rests":
            await world.ask(ties.rest, ada, await own(world, budi), None, world.now)
        case "touched":
            await touched(world, budi, days_ago=0)
        case _:
            await world.ask(ties.remove, ada, await own(world, budi), world.now)
    on = await presses(world, onward.step_on, nudge, erika)
    assert (on.suggestion.tie.name, on.mark, remarks(on)) == ("Erika", Mark.DONE, [])


async def test_a_further_rung_stands_for_a_nudge_when_the_pace_is_slow(world: World) -> None:
    """The next one is counted from the slot that was taken, not from the day on which it was taken."""
    erika, budi = await kept(world, "Erika", "Budi")
    await touched(world, erika, days_ago=45)
    await touched(world, budi, days_ago=360)
    nudge = await nudged(world, erika, slot_on=None, asked_by="trigger:1")
    await world.ask(members.plan, await world.ada(), world.now, pace=1, days=EVERY_DAY)
    await said(world, nudge, Mark.DONE, CHECK)
    slot = await next_day(world)
    await presses(world, onward.step_on, nudge, erika)
    after = await next_day(world)
    assert slot is not None
    assert after is not None
    assert after - slot >= timedelta(days=7)
