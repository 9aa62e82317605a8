"""What is remembered of nudges: silence slows the pace down to one a month, and thanks are owed once."""

from __future__ import annotations

import pytest

from bot.core.model import Kind, Mark, Member, Way
from bot.core.nudge import NudgeState, RemarkKind
from bot.core.policy import POLICY
from bot.services import marking, members, nudging, onward, schedule
from bot.store import ties as rows
from bot.store import touches
from tests.services.conftest import World
from tests.services.nudged import CHECK, DAY, kept, nudged, presses, recalled, remarks, touched


async def silent(world: World) -> Member:
    """Ada, who has not been heard of for three nudges."""
    erika, *_ = await kept(world, "Erika", "Budi")
    for days in (21, 14, 7):
        await nudged(world, erika, days)
    found = await world.ask(members.known, members.Newcomer("T1", "UADA"))
    assert found is not None
    return found


async def test_after_three_without_a_sign_it_is_one_a_month_for_the_whole_month(world: World) -> None:
    ada = await silent(world)
    remembered = await world.ask(recalled, ada, world.now)
    assert remembered.is_faint
    at = await world.ask(schedule.next_at, ada, world.now + 13 * DAY)
    assert at is not None
    assert at - (world.now - 7 * DAY) >= 27 * DAY


async def test_asked_for_the_whole_pace_comes_back_at_once(world: World) -> None:
    ada = await silent(world)
    erika = (await world.ask(rows.of_member, "T1", "UADA"))[0]
    from_rows = await nudged(world, erika, remarks=(onward.Remark(RemarkKind.MONTHLY),))
    met = await world.ada()  # a press is a sign already, and the silence is over
    slow = await world.ask(recalled, met, world.now)
    assert (slow.learned.member.silent, slow.past.rate) == (0, pytest.approx(2 * POLICY.fainter**3))
    lively = await presses(world, onward.lively, from_rows, erika)
    assert remarks(lively) == [RemarkKind.LIVELY]
    assert lively.suggestion.member.lively_at == world.now
    whole = await world.ask(recalled, lively.suggestion.member, world.now)
    assert whole.past.rate == ada.pace
    assert not (await presses(world, onward.lively, from_rows, erika)).changed


async def test_a_nudge_that_was_asked_for_is_never_one_without_a_sign(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    for days in (21, 14, 7):
        await nudged(world, erika, days, slot_on=None, asked_by=f"trigger:{days}")
    remembered = await world.ask(recalled, await world.ada(), world.now)
    assert remembered.past.rate == 2.0
    assert remembered.history.memories == {}


async def test_a_nudge_that_never_arrived_does_not_make_the_next_one_wait(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await nudged(world, erika, 3, state=NudgeState.DROPPED)
    dropped = (await world.ask(recalled, await world.ada(), world.now)).past
    assert (dropped.last_at, len(dropped.slots)) == (None, 1)


async def test_done_of_a_thank_you_is_a_thank_you(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await touched(world, erika, 60, kind=Kind.ASK)
    await touched(world, erika, 50, Way.IN)
    _, nudge = await world.ask(nudging.ask, await world.ada(), "trigger:1", world.now)
    assert nudge is not None
    assert nudge.reasons[0].kind.value == "thanks_due"
    await world.ask(marking.set_mark, nudge, Mark.DONE, CHECK, world.now)
    latest = await world.ask(touches.of_tie, "T1", "UADA", erika.id, 1)
    assert latest[0].kind is Kind.THANKS
    after = await world.ask(recalled, await world.ada(), world.now)
    assert not after.history.memories[erika.id].owes_thanks


async def test_a_wait_of_years_is_remembered_and_what_was_learned_in_them_is_not(world: World) -> None:
    erika, budi = await kept(world, "Erika", "Budi")
    for days in (3 * 365, 2 * 365, 366, 30):
        await nudged(world, erika, days, mark=Mark.LATER)
    history = (await world.ask(recalled, await world.ada(), world.now)).history
    assert [world.now - at for at in history.before] == [3 * 365 * DAY, 2 * 365 * DAY, 366 * DAY]
    assert [each.at for each in history.sent] == [world.now - 30 * DAY]
    assert history.memories[erika.id].not_now == 1
    assert budi.id not in history.memories
