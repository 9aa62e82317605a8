"""Touches that a member tells of: when, which way, and undone again."""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.model import Kind, Tie, Way
from bot.core.slots import local_date
from bot.services import looking, ties, touches, undoing
from bot.services.answers import Undone
from bot.services.ties import Wish
from tests.services.conftest import World

DAY = timedelta(days=1)


async def erika_of(world: World) -> Tie:
    kept = await world.ask(ties.keep, await world.ada(), [Wish("Erika", every_days=42)], world.now)
    return kept.added[0]


async def test_a_touch_today_silences_a_tie_for_its_whole_cadence(world: World) -> None:
    ada, erika = await world.ada(), await erika_of(world)
    answer = await world.ask(touches.done, ada, erika, world.now)
    assert answer.tie.touched_at == world.now
    assert answer.ripens_at == world.now + 42 * DAY
    assert (answer.touch.way, answer.touch.kind) == (Way.OUT, Kind.OTHER)
    shown = await world.ask(looking.shown, ada, answer.tie, world.now)
    assert shown.touches == (answer.touch,)
    assert not shown.row.in_season


async def test_next_time_is_said_as_it_will_be_with_all_that_stretches(world: World) -> None:
    ada = await world.ada()
    kept = await world.ask(ties.keep, ada, [Wish(f"N{n}", every_days=7) for n in range(4)], world.now)
    answer = await world.ask(touches.done, ada, kept.added[0], world.now, way=Way.IN)
    shorter, wished = 7 * 0.9, 1 / 0.9 + 3
    expected = world.now + shorter * wished / ada.pace * DAY
    assert abs(answer.ripens_at - expected) < timedelta(seconds=1)


async def test_a_touch_of_another_day_is_written_at_its_noon_with_its_way_and_kind(world: World) -> None:
    ada, erika = await world.ada(), await erika_of(world)
    answer = await world.ask(
        touches.done, ada, erika, world.now, on=date(2026, 11, 20), way=Way.IN, kind=Kind.THANKS
    )
    assert local_date(answer.touch.at, ada.zone) == date(2026, 11, 20)
    assert (answer.touch.way, answer.touch.kind) == (Way.IN, Kind.THANKS)


async def test_an_older_touch_does_not_turn_the_latest_back(world: World) -> None:
    ada, erika = await world.ada(), await erika_of(world)
    await world.ask(touches.done, ada, erika, world.now)
    answer = await world.ask(touches.done, ada, erika, world.now, on=date(2026, 11, 1))
    assert answer.tie.touched_at == world.now


async def test_undo_takes_the_touch_back_and_the_later_that_it_answered_returns(world: World) -> None:
    ada, erika = await world.ada(), await erika_of(world)
    waiting = (await world.ask(ties.put_off, ada, erika, None, world.now)).tie
    answer = await world.ask(touches.done, ada, waiting, world.now)
    assert answer.tie.later_until is None
    assert await world.ask(undoing.undo, ada, answer.change_id, world.now) == Undone(ada)
    assert await world.ask(looking.own, ada, erika.id) == waiting
