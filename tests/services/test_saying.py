"""What is said in words of the tie of an open nudge marks that nudge, and is undone with it."""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.model import Kind, Mark, Nudge, NudgeState, RemarkKind, Source, Tie
from bot.core.slots import local_date
from bot.services import marking, saying, ties, undoing
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


async def mark(world: World, nudge: Nudge) -> Mark | None:
    found = await world.ask(marking.own, await world.ada(), nudge.id)
    assert found is not None
    return found.mark


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
    assert await world.ask(undoing.undo, ada, answer.change_id, world.now) == Undone(ada)
    assert await mark(world, nudge) is None
    assert await world.ask(touches.of_tie, "T1", "UADA", erika.id, 9) == []


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
    found = await world.ask(marking.own, ada, nudge.id)
    assert found is not None
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
