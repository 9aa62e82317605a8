"""How it shall go on: each button does one thing, once, and is undone with its mark."""

from __future__ import annotations

from bot.core.model import Mark
from bot.core.nudge import RemarkKind
from bot.services import marking, onward, ties
from bot.services.ties import Wish
from bot.store import ties as rows
from tests.services.conftest import World
from tests.services.nudged import GLASS, asked_less, fresh, kept, own, presses, remarks, said


async def test_less_often_doubles_the_wish_and_undo_brings_it_back(world: World) -> None:
    nudge, erika = await asked_less(world)
    less = await presses(world, onward.less_often, nudge, erika)
    assert (remarks(less), less.suggestion.tie.every_days) == ([RemarkKind.LESS_OFTEN], 84)
    twice = await presses(world, onward.less_often, nudge, erika)
    assert (twice.changed, twice.suggestion.tie.every_days) == (False, 84)
    undone = await world.ask(marking.take_all_marks, await fresh(world, nudge), world.now)
    assert undone is not None
    assert (remarks(undone), undone.suggestion.tie.every_days) == ([], 42)


async def test_a_wish_that_was_said_anew_since_is_not_put_back(world: World) -> None:
    nudge, erika = await asked_less(world)
    await presses(world, onward.less_often, nudge, erika)
    await world.ask(
        ties.edit, await world.ada(), await own(world, erika), Wish("Erika", every_days=7), world.now
    )
    await world.ask(marking.take_mark, await fresh(world, nudge), GLASS, world.now)
    assert (await own(world, erika)).every_days == 7


async def test_no_cadence_grows_beyond_the_longest(world: World) -> None:
    nudge, erika = await asked_less(world)
    await world.ask(rows.update, await own(world, erika), every_days=1000)
    await presses(world, onward.less_often, nudge, erika)
    assert (await own(world, erika)).every_days == 1096


async def test_as_it_is_changes_nothing_and_is_not_asked_again_on_this_message(world: World) -> None:
    nudge, erika = await asked_less(world)
    left = await presses(world, onward.leave_it, nudge, erika)
    assert (remarks(left), left.suggestion.tie.every_days) == ([RemarkKind.AS_IT_IS], 42)
    await world.ask(marking.take_mark, await fresh(world, nudge), GLASS, world.now)
    again = await said(world, nudge, Mark.LATER)
    assert remarks(again) == [RemarkKind.AS_IT_IS]
    assert not (await presses(world, onward.leave_it, nudge, erika)).changed


async def test_a_button_of_somebody_else_asks_and_changes_nothing(world: World) -> None:
    nudge, _ = await asked_less(world)
    (budi,) = await kept(world, "Budi")
    for deed in (onward.less_often, onward.leave_it, onward.step_on, onward.lively):
        assert not (await presses(world, deed, nudge, budi)).changed
