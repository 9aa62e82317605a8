"""A message that goes on: to a thank-you, to a colder tie and back, and to say that it is one a month."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Kind, Mark, Source, Touch, Way
from bot.core.nudge import Nudge, NudgeState, RemarkKind, Suggestion
from bot.services import marking, members, nudging, onward
from bot.services.answers import Marked
from bot.store import nudges, touches
from bot.store import ties as rows
from bot.store.tx import Tx
from tests.core.worlds import NOW
from tests.flows.worlds import ADA, World, member, tie

DAY = timedelta(days=1)
ERIKA = tie(touched_at=NOW - 45 * DAY)
BUDI = tie("Budi", touched_at=NOW - 360 * DAY, resting=True)


async def said(world: World, nudge: Nudge, mark: Mark, sign: str) -> Marked:
    await world.run(members.sign_of_life, (ADA.workspace_id, ADA.id), world.clock.now())
    marked = await world.run(marking.set_mark, nudge, mark, sign, world.clock.now())
    assert marked is not None
    return marked


def face(world: World) -> Suggestion:
    (post,) = world.slack.posts
    return world.slack.faces[post.ts][-1]


async def eased(world: World) -> Nudge:
    """Erika was done, and Budi, who has woken by now, is offered."""
    await world.due(ADA, ERIKA, BUDI)
    await world.run(tell, "tie-erika", NOW - 45 * DAY)
    await world.tick()
    await world.change_tie("Budi", resting=False)
    world.clock.forward(minutes=5)
    await world.courier.redraw((await said(world, await world.nudge(), Mark.DONE, "reaction:+1")).suggestion)
    return await world.nudge()


def tell(tx: Tx, tie_id: str, at: datetime, way: Way = Way.OUT, kind: Kind = Kind.HELLO) -> None:
    touch = Touch(ADA.workspace_id, ADA.id, tie_id, tx.new_id(at), at, way, kind, Source.COMMAND)
    touches.insert(tx, touch)
    rows.recount(tx, ADA.workspace_id, ADA.id, tie_id)


async def test_a_colder_tie_is_offered_shown_and_gone_again_on_one_message(world: World) -> None:
    nudge = await eased(world)
    assert face(world).other == await world.tie("Budi")
    assert face(world).nudge.remark(RemarkKind.RUNG) is not None
    on = await world.run(onward.step_on, nudge, ADA, "tie-erika", world.clock.now())
    assert on is not None
    await world.courier.redraw(on.suggestion)
    shown = face(world)
    assert (shown.tie.name, shown.nudge.mark, len(shown.nudge.ideas)) == ("Budi", None, 3)
    assert shown.other == await world.tie("Erika")
    assert (await world.tie("Budi")).suggested_at == world.clock.now()
    undone = await world.run(marking.take_mark, await world.nudge(), "reaction:+1", world.clock.now())
    assert undone is not None
    await world.courier.redraw(undone.suggestion)
    shown = face(world)
    assert (shown.tie.name, shown.nudge.mark, len(shown.nudge.ideas), shown.other) == ("Erika", None, 3, None)
    assert len(world.slack.posts) == 1


async def test_gone_on_and_not_drawn_for_a_crash_the_tick_draws_the_colder_tie(world: World) -> None:
    nudge = await eased(world)
    await world.run(onward.step_on, nudge, ADA, "tie-erika", world.clock.now())
    await world.until_idle(steps=6)
    shown = face(world)
    assert (shown.tie.name, len(shown.nudge.ideas)) == ("Budi", 3)
    assert shown.other == await world.tie("Erika")


async def test_the_slot_that_was_taken_brings_no_nudge(world: World) -> None:
    nudge = await eased(world)
    await world.run(onward.step_on, nudge, ADA, "tie-erika", world.clock.now())
    await world.run(rows.insert, tie("Siti"))
    taken = (await world.nudge()).rung_on
    await world.until_idle(steps=30, hours=1)
    assert len(world.slack.posts) == 1
    await world.until_idle(steps=24, hours=1)
    assert len(world.slack.posts) == 2
    assert taken == NOW.date() + DAY
    assert (await world.nudges())[-1].slot_on == NOW.date() + 2 * DAY


async def test_someone_else_still_says_what_the_message_went_on_from(world: World) -> None:
    nudge = await eased(world)
    await world.run(onward.step_on, nudge, ADA, "tie-erika", world.clock.now())
    await world.run(rows.insert, tie("Siti"))
    other = await world.courier.someone_else(await world.nudge())
    assert other is not None
    assert (other.tie.name, other.other) == ("Siti", await world.tie("Erika"))
    passed = await world.run(nudging.pass_over, await world.nudge(), world.clock.now(), asked=True)
    assert passed is None


async def test_a_thank_you_that_is_due_is_suggested_with_thank_yous(world: World) -> None:
    await world.due(ADA, tie())
    await world.run(tell, "tie-erika", NOW - 60 * DAY, Way.OUT, Kind.ASK)
    await world.run(tell, "tie-erika", NOW - 55 * DAY, Way.IN, Kind.OTHER)
    await world.tick()
    (post,) = world.slack.posts
    assert post.nudge.reasons[0].kind.value == "thanks_due"
    assert {idea.kind for idea in post.nudge.ideas} == {Kind.THANKS, Kind.GIF}
    fresh = await world.courier.other_ideas(await world.nudge())
    assert fresh is not None
    assert {idea.kind for idea in fresh.nudge.ideas} == {Kind.THANKS}


async def test_a_nudge_after_three_without_a_sign_says_that_it_is_one_a_month(world: World) -> None:
    ada = member(pace=2)
    await world.due(ada, tie(), tie("Budi"))
    old = [
        Nudge(
            "T1", "UADA", f"old-{days}", "tie-budi", NudgeState.POSTED, NOW - days * DAY,
            slot_on=(NOW - days * DAY).date(),
        )
        for days in (58, 51, 44)
    ]  # fmt: skip
    await world.run(nudges.insert, old)
    for _ in range(8):  # whichever days carry a slot
        await world.tick()
        if world.slack.posts:
            break
        world.clock.forward(days=1)
    (post,) = world.slack.posts
    assert post.nudge.remark(RemarkKind.MONTHLY) is not None
    due_at = await world.due_at()
    assert due_at is not None
    assert due_at - world.clock.now() > 26 * DAY
