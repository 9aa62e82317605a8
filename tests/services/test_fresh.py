"""A fresh start: offered once where it is welcome, made with one press, taken back with one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.core.model import Member, Tie
from bot.core.nudge import Nudge, NudgeState
from bot.core.season import counted_from
from bot.core.slots import local_date
from bot.services import fresh, looking, members, nudging, ties, undoing
from bot.services.answers import Coming, Undone
from bot.services.ties import Wish
from bot.store import nudges, touches
from bot.store.members import get
from tests.services.conftest import ADA, World

DAY = timedelta(days=1)
COUNT = 6


def long_ago(world: World, days: int = 200) -> date:
    return local_date(world.now - days * DAY, "Asia/Jakarta")


async def heap(world: World, count: int = COUNT) -> Member:
    """Somebody who has not been in touch with anybody for months."""
    ada = await world.ada()
    wishes = [Wish(f"Name {n}", touched_on=long_ago(world, 200 + n)) for n in range(count)]
    await world.ask(ties.keep, ada, wishes, world.now)
    return await known(world)


async def known(world: World) -> Member:
    ada = await world.ask(get, ADA.workspace_id, ADA.user_id)
    assert ada is not None
    return ada


async def is_offered(world: World, which: str = "all", circle: str | None = None, page: int = 1) -> bool:
    listed = await world.ask(looking.listed, await known(world), which, circle, page, world.now)
    return listed.fresh


async def kept(world: World) -> list[Tie]:
    listed = await world.ask(looking.listed, await known(world), "all", None, 1, world.now)
    return [row.tie for row in listed.rows]


async def test_a_list_offers_it_for_a_day_and_then_not_for_a_month(world: World) -> None:
    await heap(world)
    assert await is_offered(world)
    assert (await known(world)).fresh_at == world.now
    world.now += timedelta(hours=20)
    assert await is_offered(world)
    assert (await known(world)).fresh_at == world.now - timedelta(hours=20)
    world.now += DAY
    assert not await is_offered(world)
    world.now += 30 * DAY
    assert await is_offered(world)


async def test_it_stands_beside_the_whole_list_alone(world: World) -> None:
    await heap(world)
    assert not await is_offered(world, "resting")
    assert not await is_offered(world, circle="campus")
    assert (await known(world)).fresh_at is None
    assert await is_offered(world, "season")


async def test_app_home_offers_it_and_remembers_only_once_it_was_shown(world: World) -> None:
    ada = await heap(world)
    home = await world.store.read(looking.home, ada, 1, world.now)
    assert home.fresh
    assert (await known(world)).fresh_at is None
    await world.ask(fresh.offered, ada, world.now)
    assert (await known(world)).fresh_at == world.now
    again = await world.store.read(looking.home, await known(world), 1, world.now + 2 * DAY)
    assert not again.fresh


async def test_it_stands_beside_the_answer_to_a_bare_command(world: World) -> None:
    ada = await heap(world)
    coming, nudge = await world.ask(nudging.ask, ada, "trigger:1", world.now)
    assert nudge is not None
    assert await world.ask(fresh.beside, coming, world.now) == replace(coming, fresh=True)
    world.now += 2 * DAY
    later = Coming(await known(world))
    assert await world.ask(fresh.beside, later, world.now) == later


async def test_it_is_offered_to_whoever_comes_back_after_two_silent_weeks(world: World) -> None:
    ada = await world.ada()
    wishes = [Wish("Erika", touched_on=long_ago(world)), Wish("Budi", touched_on=long_ago(world, 1))]
    await world.ask(ties.keep, ada, wishes, world.now)
    erika = next(tie for tie in await kept(world) if tie.name == "Erika")
    at = world.now
    sent = Nudge("T1", "UADA", "nudge-1", erika.id, NudgeState.POSTED, at, slot_on=local_date(at, ada.zone))
    await world.ask(nudges.insert, [sent])
    world.now += 13 * DAY
    assert not await is_offered(world)
    world.now += 2 * DAY
    await world.ask(members.meet, ADA, world.now)  # whoever looks is no longer silent, and still just back
    assert await is_offered(world)


async def test_nothing_is_offered_to_somebody_who_was_never_known(world: World) -> None:
    stranger = replace(await world.ada(), id="UEVE")
    await world.ask(fresh.offered, stranger, world.now)
    assert (await known(world)).fresh_at is None


async def test_all_turns_are_spread_and_the_history_stays(world: World) -> None:
    ada = await heap(world)
    before = {tie.id: tie for tie in await kept(world)}
    started = await world.ask(fresh.start, ada, world.now)
    assert len(started.turns) == COUNT
    assert [turn.comes_at - world.now for turn in started.turns] == [3.5 * DAY * n for n in range(1, 7)]
    assert started.turns[0].tie.name == "Name 5"  # whose time came longest ago
    assert started.member.fresh_at == world.now
    for tie in await kept(world):
        assert tie.touched_at == before[tie.id].touched_at
        assert counted_from(tie) != counted_from(before[tie.id])
        assert len(await world.ask(touches.of_tie, "T1", "UADA", tie.id, 9)) == 1
    home = await world.ask(looking.home, await known(world), 1, world.now)
    assert (home.in_season, home.fresh) == (0, False)


async def test_one_undo_takes_all_of_it_back(world: World) -> None:
    ada = await heap(world)
    before = await kept(world)
    started = await world.ask(fresh.start, ada, world.now)
    assert started.change_id is not None
    undone = await world.ask(undoing.undo, started.member, started.change_id, world.now)
    assert undone == Undone(await known(world))
    assert await kept(world) == before


async def test_undo_leaves_alone_whoever_was_put_elsewhere_since(world: World) -> None:
    ada = await heap(world)
    started = await world.ask(fresh.start, ada, world.now)
    first = started.turns[0].tie
    await world.ask(ties.rewrite, ada, first, world.now, anchor_at=world.now)
    undone = await world.ask(undoing.undo, started.member, started.change_id, world.now)
    assert undone == Undone(await known(world), partly=True)


async def test_where_nobodys_time_has_come_nothing_is_changed(world: World) -> None:
    ada = await world.ada()
    await world.ask(ties.keep, ada, [Wish("Erika", touched_on=long_ago(world, 1))], world.now)
    started = await world.ask(fresh.start, ada, world.now)
    assert (started.turns, started.change_id) == ((), None)
    assert (await known(world)).fresh_at is None
