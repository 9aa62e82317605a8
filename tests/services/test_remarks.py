"""After a mark: asked once how it shall go on, and offered a colder tie once a touch was easy."""

from __future__ import annotations

from bot.core.model import Mark
from bot.core.nudge import RemarkKind
from bot.services import marking, members, ties
from tests.services.conftest import World
from tests.services.nudged import (
    CHECK,
    DAY,
    GLASS,
    asked_less,
    eased,
    fresh,
    kept,
    nudged,
    own,
    put_off_twice,
    recalled,
    remarks,
    said,
    touched,
)


async def test_the_third_not_now_asks_once_how_it_shall_go_on(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await put_off_twice(world, erika)
    third = await nudged(world, erika)
    marked = await said(world, third, Mark.LATER)
    assert remarks(marked) == [RemarkKind.ASK_LESS]
    assert (await fresh(world, third)).remarks == marked.suggestion.nudge.remarks
    world.now += 30 * DAY
    assert remarks(await said(world, await nudged(world, erika), Mark.LATER)) == []


async def test_a_touch_in_between_begins_the_count_anew(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await put_off_twice(world, erika)
    await touched(world, erika, days_ago=10)
    assert remarks(await said(world, await nudged(world, erika), Mark.LATER)) == []


async def test_a_rest_or_a_done_asks_nothing(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await put_off_twice(world, erika)
    third = await nudged(world, erika)
    assert remarks(await said(world, third, Mark.REST, "reaction:zzz")) == []
    assert RemarkKind.ASK_LESS not in remarks(await said(world, third, Mark.DONE, CHECK))


async def test_taking_the_later_back_takes_the_question_back(world: World) -> None:
    nudge, _ = await asked_less(world)
    back = await world.ask(marking.take_mark, await fresh(world, nudge), GLASS, world.now)
    assert back is not None
    assert (back.mark, remarks(back)) == (None, [])
    assert remarks(await said(world, nudge, Mark.LATER)) == [RemarkKind.ASK_LESS]


async def test_what_is_said_twice_teaches_once(world: World) -> None:
    nudge, _ = await asked_less(world)
    ada = await world.ada()
    before = (await world.ask(recalled, ada, world.now)).learned
    await said(world, nudge, Mark.LATER)
    assert (await world.ask(recalled, ada, world.now)).learned == before


async def test_after_an_easy_touch_a_colder_tie_is_offered_and_undone_with_it(world: World) -> None:
    nudge, _, budi = await eased(world)
    done = await said(world, nudge, Mark.DONE, CHECK)
    assert (remarks(done), done.suggestion.other) == ([RemarkKind.RUNG], await own(world, budi))
    assert done.suggestion.nudge.rung_at == world.now
    undone = await world.ask(marking.take_mark, await fresh(world, nudge), CHECK, world.now)
    assert undone is not None
    assert (remarks(undone), undone.suggestion.nudge.rung_at) == ([], None)
    assert remarks(await said(world, nudge, Mark.DONE, CHECK)) == [RemarkKind.RUNG]


async def test_after_a_touch_that_was_not_easy_nobody_is_offered(world: World) -> None:
    _, _, budi = await eased(world)
    nudge = await nudged(world, budi, days_ago=1)
    assert remarks(await said(world, nudge, Mark.DONE, CHECK)) == []


async def test_somebody_is_offered_once_a_week(world: World) -> None:
    nudge, erika, _ = await eased(world)
    await world.ask(members.plan, await world.ada(), world.now, pace=5)
    await said(world, nudge, Mark.DONE, CHECK)
    world.now += 6 * DAY
    assert remarks(await said(world, await nudged(world, erika), Mark.DONE, CHECK)) == []
    world.now += 1 * DAY
    assert remarks(await said(world, await nudged(world, erika), Mark.DONE, CHECK)) == [RemarkKind.RUNG]


async def test_whose_pace_is_used_up_is_offered_nobody(world: World) -> None:
    nudge, erika, _ = await eased(world)
    await nudged(world, erika, days_ago=3)
    assert remarks(await said(world, nudge, Mark.DONE, CHECK)) == []


async def test_with_nobody_colder_in_season_nobody_is_offered(world: World) -> None:
    nudge, _, budi = await eased(world)
    await world.ask(ties.rest, await world.ada(), budi, None, world.now)
    assert remarks(await said(world, nudge, Mark.DONE, CHECK)) == []


async def test_whoever_is_paused_is_offered_nobody(world: World) -> None:
    nudge, _, _ = await eased(world)
    await world.ask(members.pause, await world.ada(), None, world.now)
    assert remarks(await said(world, nudge, Mark.DONE, CHECK)) == []
