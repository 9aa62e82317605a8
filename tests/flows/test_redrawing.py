"""A posted nudge is drawn anew in place: after a mark, with other ideas, for somebody else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.core.model import Mark
from bot.core.nudge import Nudge, NudgeState, Suggestion
from bot.core.ports import Busy, Refused
from bot.services import marking, nudging
from bot.services.answers import Marked
from bot.store import given, nudges, schedule
from bot.store import ties as kept_ties
from tests.core.worlds import NOW
from tests.flows.fakes import LOST, Next
from tests.flows.worlds import ADA, World, tie

NAMES = ("Erika", "Budi", "Siti")


async def posted(world: World, *names: str) -> Nudge:
    """A nudge that stands in the DM."""
    await world.due(ADA, *(tie(name) for name in names or ("Erika",)))
    await world.tick()
    return await world.nudge()


async def mark(world: World, nudge: Nudge, what: Mark = Mark.DONE) -> Marked:
    marked = await world.run(marking.set_mark, nudge, what, f"reaction:{what}", world.clock.now())
    assert marked is not None
    return marked


def face(world: World, nudge: Nudge) -> Suggestion:
    """The nudge as its message shows it now."""
    assert nudge.ts is not None
    return world.slack.faces[nudge.ts][-1]


async def test_a_mark_is_drawn_into_the_message_that_is_there(world: World) -> None:
    nudge = await posted(world)
    await world.courier.redraw((await mark(world, nudge)).suggestion)
    assert face(world, nudge).nudge.mark is Mark.DONE
    assert len(world.slack.posts) == 1
    assert (await world.nudge()).try_at is None


async def test_what_slack_did_not_take_is_drawn_again_by_the_tick(world: World) -> None:
    nudge = await posted(world)
    marked = await mark(world, nudge)
    world.slack.redrawing.append(Next(Busy(20)))
    await world.courier.redraw(marked.suggestion)
    assert face(world, nudge).nudge.mark is None
    assert (await world.nudge()).try_at == NOW + timedelta(seconds=20)
    world.clock.forward(seconds=20)
    assert await world.tick() == 1
    assert face(world, nudge).nudge.mark is Mark.DONE
    assert await world.tick() == 0


async def test_what_may_have_been_drawn_is_drawn_again(world: World) -> None:
    nudge = await posted(world)
    marked = await mark(world, nudge)
    world.slack.redrawing.append(Next(LOST))
    await world.courier.redraw(marked.suggestion)
    await world.until_idle(steps=5)
    assert face(world, nudge).nudge.mark is Mark.DONE


async def test_a_message_that_is_gone_is_left_alone(world: World) -> None:
    nudge = await posted(world)
    world.slack.redrawing.append(Next(Refused("message_not_found")))
    await world.courier.redraw((await mark(world, nudge)).suggestion)
    await world.until_idle(steps=5)
    after = await world.nudge()
    assert (after.state, after.try_at, len(world.slack.posts)) == (NudgeState.POSTED, None, 1)


async def test_whoever_marked_and_died_is_stood_in_for_by_the_tick(world: World) -> None:
    nudge = await posted(world)
    await mark(world, nudge, Mark.REST)
    await world.until_idle(steps=2)
    assert face(world, nudge).nudge.mark is Mark.REST


async def test_of_two_that_draw_at_once_the_newer_wins_in_the_end(world: World) -> None:
    nudge = await posted(world)
    done = await mark(world, nudge)

    async def taken_back() -> None:
        world.clock.forward(seconds=1)
        undone = await world.run(marking.take_mark, nudge, "reaction:done", world.clock.now())
        assert undone is not None
        await world.courier.redraw(undone.suggestion)

    world.slack.meanwhile = taken_back
    await world.courier.redraw(done.suggestion)
    assert face(world, nudge).nudge.mark is Mark.DONE  # the older one came last
    await world.tick()
    assert face(world, nudge).nudge.mark is None


async def test_the_tie_of_an_old_message_may_be_gone(world: World) -> None:
    nudge = await posted(world)
    await mark(world, nudge)
    await world.run(kept_ties.remove, ADA.workspace_id, ADA.id, "tie-erika", NOW)
    await world.until_idle(steps=5)
    after = await world.nudge()
    assert (after.state, after.try_at) == (NudgeState.POSTED, None)


async def test_another_idea_never_repeats_what_this_tie_was_shown(world: World) -> None:
    nudge = await posted(world)
    seen = [idea.key for idea in nudge.ideas]
    for _ in range(6):
        world.clock.forward(minutes=1)
        fresh = await world.courier.other_ideas(nudge)
        assert fresh is not None
        await world.courier.redraw(fresh)
        seen += [idea.key for idea in face(world, nudge).nudge.ideas]
    assert len(seen) == len(set(seen)) == 21
    assert set(await world.store.read(given.of_tie, ADA.workspace_id, ADA.id, "tie-erika")) == set(seen)


async def test_the_ideas_that_are_shown_are_the_ones_that_are_kept(world: World) -> None:
    nudge = await posted(world)
    fresh = await world.courier.other_ideas(nudge)
    assert fresh is not None
    assert (await world.nudge()).ideas == fresh.nudge.ideas != nudge.ideas


async def test_someone_else_takes_the_place_of_the_tie_with_ideas_of_their_own(world: World) -> None:
    nudge = await posted(world, *NAMES)
    world.clock.forward(minutes=1)
    other = await world.courier.someone_else(nudge)
    assert other is not None
    await world.courier.redraw(other)
    shown = face(world, nudge)
    assert shown.tie.id not in (nudge.tie_id,)
    assert shown.nudge.passed_over == (nudge.tie_id,)
    assert len(shown.nudge.ideas) == 3
    assert len(world.slack.posts) == 1


async def test_nobody_is_offered_twice_on_one_message_and_then_there_is_nobody(world: World) -> None:
    nudge = await posted(world, *NAMES)
    shown = [nudge.tie_id]
    for _ in range(2):
        world.clock.forward(minutes=1)
        other = await world.courier.someone_else(await world.nudge())
        assert other is not None
        await world.courier.redraw(other)
        shown.append(other.tie.id)
    assert len(set(shown)) == 3
    before = await world.nudge()
    assert await world.courier.someone_else(before) is None
    assert await world.nudge() == before


async def test_two_presses_at_once_pass_on_once(world: World) -> None:
    nudge = await posted(world, *NAMES)
    first, second = await world.courier.someone_else(nudge), await world.courier.someone_else(nudge)
    assert first is not None
    assert second is None
    assert (await world.nudge()).passed_over == (nudge.tie_id,)


async def test_someone_else_costs_no_second_slot(world: World) -> None:
    nudge = await posted(world, *NAMES)
    due_at = await world.store.read(schedule.next_due)
    other = await world.courier.someone_else(nudge)
    assert other is not None
    await world.courier.redraw(other)
    assert await world.due_at() == due_at
    assert len(await world.nudges()) == 1


async def test_passed_on_and_not_drawn_for_a_crash_the_tick_finds_new_ideas(world: World) -> None:
    nudge = await posted(world, *NAMES)
    await world.run(nudging.pass_over, nudge, NOW, asked=True)
    await world.until_idle(steps=6)
    shown = face(world, nudge)
    assert shown.tie.id != nudge.tie_id
    assert len(shown.nudge.ideas) == 3


async def test_ideas_for_a_tie_that_was_exchanged_meanwhile_are_not_kept(world: World) -> None:
    nudge = await posted(world, *NAMES)
    before = await world.store.read(given.of_tie, ADA.workspace_id, ADA.id, nudge.tie_id)
    await world.run(nudging.pass_over, nudge, NOW, asked=True)
    assert await world.courier.other_ideas(nudge) is None
    assert await world.store.read(given.of_tie, ADA.workspace_id, ADA.id, nudge.tie_id) == before


async def test_ideas_for_a_tie_that_is_gone_are_not_looked_for(world: World) -> None:
    nudge = await posted(world)
    await world.run(kept_ties.remove, ADA.workspace_id, ADA.id, "tie-erika", NOW)
    assert await world.courier.other_ideas(nudge) is None
    assert await world.courier.someone_else(nudge) is None


@pytest.mark.parametrize("readable", [True, False])
async def test_a_pressed_button_heals_a_nudge_whose_place_was_never_noted(
    world: World, readable: bool
) -> None:
    await world.due()
    world.slack.readable = readable
    world.slack.posting.append(Next(LOST, lands=True))
    await world.tick()
    if not readable:
        await world.until_idle(steps=60, minutes=10)
        assert (await world.nudge()).state is NudgeState.UNKNOWN
    (post,) = world.slack.posts
    healed = await world.run(marking.seen_at, await world.nudge(), post.channel, post.ts, world.clock.now())
    assert (healed.state, healed.ts) == (NudgeState.POSTED, post.ts)
    assert (await world.tie()).suggested_at == world.clock.now()
    shown = await world.store.read(given.of_tie, ADA.workspace_id, ADA.id, "tie-erika")
    assert shown.keys() == {idea.key for idea in healed.ideas}
    await world.until_idle(steps=6)
    assert len(world.slack.posts) == 1


async def test_pressed_before_the_post_was_noted_it_is_noted_once(world: World) -> None:
    """The press comes while the answer to the post is still on its way."""
    await world.due()

    async def pressed() -> None:
        nudge = await world.nudge()
        await world.run(marking.seen_at, nudge, "DADA", "9.000001", world.clock.now())

    async def posting() -> None:
        world.slack.meanwhile = pressed

    world.slack.meanwhile = posting  # first the look where everybody is, then the post
    await world.tick()
    assert (await world.nudge()).ts == "9.000001"


async def test_what_was_drawn_of_a_nudge_that_is_gone_is_forgotten(world: World) -> None:
    nudge = await posted(world)
    marked = await mark(world, nudge)
    await world.run(nudges.update, marked.suggestion.nudge, state=NudgeState.FAILED, try_at=None)
    await world.courier.redraw(marked.suggestion)
    assert (await world.nudge()).try_at is None


async def test_without_its_member_a_nudge_goes_to_nobody_else(world: World) -> None:
    nudge = await posted(world, *NAMES)
    await world.forget(ADA)
    assert await world.courier.someone_else(nudge) is None


async def test_exchanged_again_while_ideas_are_gathered_it_is_drawn_later(world: World) -> None:
    nudge = await posted(world, *NAMES)
    passed = await world.run(nudging.pass_over, nudge, NOW, asked=True)
    assert passed is not None
    world.courier.ideas = Meddling(world, world.courier.ideas)
    world.clock.forward(minutes=2)
    await world.tick()
    await world.until_idle(steps=6)
    shown = face(world, nudge)
    assert shown.tie.id not in (nudge.tie_id, passed.tie_id)
    assert len(shown.nudge.ideas) == 3


class Meddling:
    """Lets somebody press "someone else" while ideas are gathered, once."""

    def __init__(self, world: World, ideas: Any) -> None:
        self.world, self.ideas, self.done = world, ideas, False

    async def gather(self, *args: Any) -> Any:
        if not self.done:
            self.done = True
            await self.world.run(nudging.pass_over, await self.world.nudge(), NOW, asked=True)
        return await self.ideas.gather(*args)


async def test_a_reaction_that_overtakes_the_note_of_its_place_is_asked_to_come_again(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(LOST, lands=True))
    await world.tick()
    (post,) = world.slack.posts
    where = (ADA.workspace_id, ADA.id, post.channel, post.ts)
    with pytest.raises(marking.NotYetPosted):
        await world.run(marking.nudge_at, *where)
    await world.until_idle(steps=6)
    assert await world.run(marking.nudge_at, *where) == await world.nudge()


async def test_a_nudge_at_its_end_is_not_taken_again(world: World) -> None:
    nudge = await posted(world)
    await world.run(nudges.update, nudge, state=NudgeState.FAILED, try_at=NOW)
    assert await world.tick() == 1
    assert await world.tick() == 0
