"""What is said in words of the tie of an open nudge marks that nudge, and is undone with it."""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.model import Kind, Mark, Source, Tie, Touch, Way
from bot.core.nudge import Nudge, NudgeState, RemarkKind
from bot.core.slots import local_date
from bot.services import looking, marking, saying, ties, undoing
from bot.services.answers import Undone
from bot.services.ties import Wish
from bot.store import nudges, touches
from tests.services.conftest import World

DAY = timedelta(days=1)


async def nudged(world: World, tie: Tie, days_ago: float = 0) -> Nudge:
    at = world.now - days_ago * DAY
    id_ = f"nudge-{days_ago}"
    nudge = Nudge(
        "T1", "UADA", id_, tie.id, NudgeState.POSTED, at,
        slot_on=local_date(at, "Asia/Jakarta"), posted_at=at, channel="D1", ts=id_,
    )  # fmt: skip
    await world.ask(nudges.insert, [nudge])
    return nudge


async def erika_of(world: World) -> Tie:
    return (await world.ask(ties.keep, await world.ada(), [Wish("Erika", every_days=42)], world.now)).added[0]


async def own(world: World, nudge: Nudge) -> Nudge:
    found = await world.ask(marking.own, await world.ada(), nudge.id)
    assert found is not None
    return found


async def mark(world: World, nudge: Nudge) -> Mark | None:
    return (await own(world, nudge)).mark


async def told(world: World, tie: Tie) -> list[Touch]:
    return await world.ask(touches.of_tie, "T1", "UADA", tie.id, 9)


async def test_done_in_words_marks_the_open_nudge_and_undo_takes_both_back(world: World) -> None:
    erika = await erika_of(world)
    nudge, ada = await nudged(world, erika), await world.ada()
    answer = await world.ask(saying.done, ada, erika, world.now)
    assert (answer.touch.nudge_id, answer.touch.source, answer.touch.kind) == (
        nudge.id,
        Source.COMMAND,
        Kind.HELLO,
    )
    assert answer.ripens_at == world.now + 42 * DAY
    assert await mark(world, nudge) is Mark.DONE
    assert answer.nudge == await own(world, nudge)
    undone = await world.ask(undoing.undo, ada, answer.change_id, world.now)
    assert undone == Undone(ada, nudge=await own(world, nudge))
    assert await mark(world, nudge) is None
    assert await told(world, erika) == []


async def test_done_with_a_day_a_kind_or_a_way_is_said_of_the_nudge_too_and_undone_whole(
    world: World,
) -> None:
    erika, ada = await erika_of(world), await world.ada()
    nudge = await nudged(world, erika, days_ago=3)
    yesterday = local_date(world.now - DAY, "Asia/Jakarta")
    answer = await world.ask(saying.done, ada, erika, world.now, on=yesterday, way=Way.IN)
    (touch,) = await told(world, erika)
    assert (touch, touch.way, touch.kind, touch.nudge_id) == (answer.touch, Way.IN, Kind.OTHER, nudge.id)
    assert await mark(world, nudge) is Mark.DONE
    assert (await world.ada()).tells_at == world.now
    undone = await world.ask(undoing.undo, ada, answer.change_id, world.now)
    assert (undone.partly, await told(world, erika), await mark(world, nudge)) == (False, [], None)
    assert (await world.ada()).tells_at is None
    asked = await world.ask(saying.done, ada, erika, world.now, kind=Kind.ASK)
    assert (asked.touch.kind, await mark(world, nudge)) == (Kind.ASK, Mark.DONE)


async def test_a_touch_from_before_the_nudge_is_none_that_it_led_to(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    nudge = await nudged(world, erika, days_ago=1)
    earlier = local_date(world.now - 2 * DAY, "Asia/Jakarta")
    answer = await world.ask(saying.done, ada, erika, world.now, on=earlier)
    assert (answer.nudge, answer.touch.nudge_id, await mark(world, nudge)) == (None, None, None)


async def test_done_in_words_answers_a_later_that_waited_and_undo_brings_it_back(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    put_off = await world.ask(ties.put_off, ada, erika, date(2026, 12, 24), world.now)
    nudge = await nudged(world, erika)
    answer = await world.ask(saying.done, ada, put_off.tie, world.now)
    assert answer.tie.later_until is None
    await world.ask(undoing.undo, ada, answer.change_id, world.now)
    back = await world.ask(looking.own, ada, erika.id)
    assert back is not None
    assert (back.later_until, back.touched_at) == (put_off.until, None)
    assert await mark(world, nudge) is None


async def test_undo_on_the_message_takes_back_what_was_said_in_words(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    nudge = await nudged(world, erika)
    await world.ask(saying.done, ada, erika, world.now)
    await world.ask(marking.take_all_marks, nudge, world.now)
    assert (await told(world, erika), await mark(world, nudge)) == ([], None)


async def test_a_check_mark_after_the_words_adds_no_second_touch(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    nudge = await nudged(world, erika)
    await world.ask(saying.done, ada, erika, world.now, kind=Kind.ASK)
    await world.ask(marking.set_mark, nudge, Mark.DONE, "reaction:white_check_mark", world.now)
    assert [touch.kind for touch in await told(world, erika)] == [Kind.ASK]


async def test_the_third_later_in_words_asks_how_it_shall_go_on(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    for days in (60, 30):
        old = await nudged(world, erika, days)
        await world.ask(marking.set_mark, old, Mark.LATER, "button", world.now - days * DAY)
        await world.ask(nudges.sign, "T1", "UADA", world.now - 90 * DAY, world.now - days * DAY)
    nudge = await nudged(world, erika)
    await world.ada()
    answer = await world.ask(saying.put_off, ada, erika, date(2026, 12, 24), world.now)
    assert answer.tie.later_until == answer.until
    found = await own(world, nudge)
    assert answer.nudge == found
    assert [each.kind for each in found.remarks] == [RemarkKind.ASK_LESS]


async def test_a_rest_is_a_mark_unless_it_has_an_end(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    nudge = await nudged(world, erika)
    until = await world.ask(saying.rest, ada, erika, date(2026, 12, 24), world.now)
    assert until.until is not None
    assert await mark(world, nudge) is None
    await world.ask(undoing.undo, ada, until.change_id, world.now)
    resting = await world.ask(saying.rest, ada, erika, None, world.now)
    assert (resting.tie.resting, resting.until) == (True, None)
    assert await mark(world, nudge) is Mark.REST


async def test_what_is_said_of_somebody_else_or_much_later_marks_no_nudge(world: World) -> None:
    erika, ada = await erika_of(world), await world.ada()
    nudge = await nudged(world, erika, days_ago=15)
    await world.ask(saying.put_off, ada, erika, None, world.now)
    budi = (await world.ask(ties.keep, ada, [Wish("Budi")], world.now)).added[0]
    answer = await world.ask(saying.done, ada, budi, world.now)
    assert answer.touch.nudge_id is None
    assert await mark(world, nudge) is None
