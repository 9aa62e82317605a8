"""A word when there is nobody: the nearest, somebody to wake, somebody easy."""

from __future__ import annotations

from datetime import timedelta

from bot.core.model import Kind, Member, Tie
from bot.core.nudge import NudgeState, ReasonKind
from bot.core.ranking import Silence
from bot.services import company, looking, nudging, ties, touches
from bot.services.answers import Coming, Quiet
from bot.services.ties import Wish
from tests.services.conftest import World

DAY = timedelta(days=1)


async def garden(world: World, *names: str) -> tuple[Member, list[Tie]]:
    ada = await world.ada()
    return ada, list((await world.ask(ties.keep, ada, [Wish(each) for each in names], world.now)).added)


async def test_with_nobodys_time_come_the_nearest_is_offered_and_the_answer_says_so(world: World) -> None:
    ada, (erika, budi) = await garden(world, "Erika", "Budi")
    await world.ask(touches.done, ada, erika, world.now - 5 * DAY, kind=Kind.HELLO)
    await world.ask(touches.done, ada, budi, world.now - 3 * DAY, kind=Kind.HELLO)
    answer, nudge = await world.ask(nudging.ask, ada, "trigger:1", world.now)
    assert answer == Coming(ada, nearest=True, easy=await world.ask(looking.own, ada, budi.id))
    assert nudge is not None
    assert nudge.tie_id == erika.id
    assert nudge.reasons[0].kind is ReasonKind.ASKED


async def test_somebody_whose_time_has_come_needs_no_excuse(world: World) -> None:
    ada, _ = await garden(world, "Erika")
    answer, _ = await world.ask(nudging.ask, ada, "trigger:1", world.now)
    assert answer == Coming(ada)


async def test_with_nobody_awake_it_is_said_whom_one_could_wake(world: World) -> None:
    ada, (erika, budi, siti) = await garden(world, "Erika", "Budi", "Siti")
    await world.ask(touches.done, ada, erika, world.now - 5 * DAY)
    for tie in (erika, budi, siti):
        await world.ask(ties.rest, ada, tie, None, world.now)
    answer, nudge = await world.ask(nudging.ask, ada, "trigger:1", world.now)
    assert nudge is None
    assert isinstance(answer, Quiet)
    assert answer.silence is Silence.ALL_RESTING
    assert {tie.id for tie in answer.asleep} == {erika.id, budi.id, siti.id}


async def test_with_nobody_at_all_there_is_nobody_to_wake(world: World) -> None:
    ada = await world.ada()
    answer, _ = await world.ask(nudging.ask, ada, "trigger:1", world.now)
    assert answer == Quiet(ada, Silence.NO_TIES)


async def test_whoever_is_on_their_way_already_is_not_said_to_rest(world: World) -> None:
    ada, _ = await garden(world, "Erika")
    await world.ask(nudging.ask, ada, "trigger:1", world.now)
    answer, nudge = await world.ask(nudging.ask, ada, "trigger:2", world.now)
    assert (answer, nudge) == (Coming(ada, again=True), None)


async def test_a_warm_up_is_a_nudge_for_just_this_tie_who_rests_on_afterwards(world: World) -> None:
    ada, (erika, _) = await garden(world, "Erika", "Budi")
    await world.ask(touches.done, ada, erika, world.now - 20 * DAY)
    off = await world.ask(ties.put_off, ada, erika, None, world.now)
    answer, nudge = await world.ask(company.warm_up, ada, off.tie, "press:1", world.now)
    assert answer == Coming(ada)
    assert nudge is not None
    assert (nudge.tie_id, nudge.state, nudge.slot_on) == (erika.id, NudgeState.QUEUED, None)
    assert [reason.kind for reason in nudge.reasons] == [ReasonKind.SINCE_TOUCH]
    assert nudge.reasons[0].days == 20
    assert await world.ask(nudging.posting, nudge, (), world.now) is not None
    assert (await world.ask(looking.own, ada, erika.id)).later_until == off.until
    again, none = await world.ask(company.warm_up, ada, off.tie, "press:2", world.now)
    assert (again, none) == (Coming(ada, again=True), None)
