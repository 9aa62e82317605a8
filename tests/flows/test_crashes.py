"""Whatever step a bot dies at, its successor on the same database posts each nudge once and loses none."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest

from bot.core.model import Mark, Member
from bot.core.nudge import Nudge, NudgeState
from bot.core.ports import Busy, Refused, Whereabouts
from bot.core.slots import local_date
from bot.flows.courier import Courier
from bot.services import marking, nudging
from bot.services.answers import Marked
from bot.store import given, inbox, members, touches
from bot.store.store import Store
from bot.store.tx import Tx
from tests.core.worlds import NOW
from tests.flows.crashing import Fuse, doomed, survives, wipe
from tests.flows.fakes import LOST, Next, Post
from tests.flows.worlds import ADA, TODAY, World, member, tie

PAIRS = 8  # of two crashes in a row, for each story on each database
ENDS = (NudgeState.POSTED, NudgeState.FAILED, NudgeState.UNKNOWN)


@dataclass(frozen=True)
class Story:
    """How it comes to it, what is done, and what must hold in the end, wherever it was broken off."""

    begin: Callable[[World], Awaitable[object]]
    act: Callable[[World, Courier], Coroutine[Any, Any, object]]
    end: Callable[[World], Awaitable[object]]
    again: bool = False  # Slack delivers what was not acknowledged a second time


async def tick(world: World, courier: Courier) -> None:
    while await courier.tick():
        pass


async def ask(world: World, courier: Courier) -> None:
    ada = await courier.store.read(members.get, ADA.workspace_id, ADA.id)
    assert ada is not None
    _, nudge = await courier.store.run(nudging.ask, ada, "key", world.clock.now())
    if nudge is not None:
        await courier.send([nudge])


def react(tx: Tx, event: str, post: Post, now: datetime) -> Marked | None:
    """What a reaction's listener does before its event is acknowledged."""
    nudge = marking.nudge_at(tx, ADA.workspace_id, ADA.id, post.channel, post.ts)
    if nudge is None or not inbox.first(tx, ADA.workspace_id, event, now):
        return None
    if event == "taken back":
        return marking.take_mark(tx, nudge, "reaction:tada", now)
    return marking.set_mark(tx, nudge, Mark.DONE, "reaction:tada", now)


def reacts(event: str) -> Callable[[World, Courier], Coroutine[Any, Any, None]]:
    async def act(world: World, courier: Courier) -> None:
        marked = await courier.store.run(react, event, world.slack.posts[0], world.clock.now())
        if marked is not None:
            await courier.redraw(marked.suggestion)

    return act


async def another(world: World, courier: Courier) -> None:
    nudge = await world.nudge()
    fresh = await courier.other_ideas(nudge)
    assert fresh is not None
    await courier.redraw(fresh)


async def someone(world: World, courier: Courier) -> None:
    other = await courier.someone_else(await world.nudge())
    assert other is not None
    await courier.redraw(other)


def due(ada: Member = ADA, *outcomes: Next, **where: Whereabouts) -> Callable[[World], Awaitable[None]]:
    async def begin(world: World) -> None:
        longest = NOW - timedelta(days=300)
        erika = tie("Erika", user_id="UERIKA", touched_at=longest)
        await world.due(ada, erika, tie("Budi", user_id="UBUDI"), tie("Siti"))
        world.slack.posting.extend(outcomes)
        world.slack.where |= where

    return begin


async def posted(world: World) -> None:
    await due()(world)
    await tick(world, world.courier)
    world.clock.forward(minutes=5)


async def done(world: World) -> None:
    await posted(world)
    await reacts("added")(world, world.courier)
    world.clock.forward(minutes=5)


async def one_post(world: World) -> None:
    """Exactly one nudge for today's slot, and it stands in the DM."""
    nudge = await world.nudge()
    assert (nudge.slot_on, nudge.state, nudge.try_at) == (TODAY, NudgeState.POSTED, None)
    assert [post.ts for post in world.slack.posts] == [nudge.ts]
    assert set(await shown_to(world, nudge)) >= {idea.key for idea in nudge.ideas} != set()


async def one_post_elsewhere(world: World) -> None:
    await one_post(world)
    assert [post.shown.tie.name for post in world.slack.posts] != ["Erika"]


async def moved_on(world: World) -> None:
    """Found in the DM, refused for good, or unknown because nobody could look; at most one post."""
    nudge = await world.nudge()
    assert nudge.state in ENDS
    assert nudge.try_at is None
    if nudge.state is not NudgeState.POSTED:
        assert nudge.failure
    assert len(world.slack.posts) <= 1


async def failed_and_told(world: World) -> None:
    await moved_on(world)
    assert world.slack.posts == []
    assert await world.troubles() == ("user_disabled",)


async def asked_once(world: World) -> None:
    """A command that broke before it was written down is not repeated by Slack: its member is told."""
    nudges = await world.nudges()
    assert [nudge.state for nudge in nudges] in ([], [NudgeState.POSTED])
    assert [post.nudge.id for post in world.slack.posts] == [nudge.id for nudge in nudges]


async def answered_once(world: World) -> None:
    await asked_once(world)
    assert len(world.slack.posts) == 1


def marked(mark: Mark | None) -> Callable[[World], Awaitable[None]]:
    async def end(world: World) -> None:
        nudge = await in_step(world)
        kept = await world.store.read(touches.of_tie, ADA.workspace_id, ADA.id, nudge.tie_id, 5)
        assert nudge.mark is mark
        assert len(kept) == (mark is Mark.DONE)

    return end


async def in_step(world: World) -> Nudge:
    """The message shows what is kept."""
    nudge = await world.nudge()
    assert nudge.ts is not None
    assert nudge.try_at is None
    face = world.slack.faces[nudge.ts][-1]
    assert (face.tie.id, face.nudge.mark, face.nudge.ideas) == (nudge.tie_id, nudge.mark, nudge.ideas)
    assert nudge.ideas
    assert set(await shown_to(world, nudge)) >= {idea.key for idea in nudge.ideas}
    return nudge


async def shown_to(world: World, nudge: Nudge) -> dict[str, Any]:
    return await world.store.read(given.of_tie, ADA.workspace_id, ADA.id, nudge.tie_id)


def never_twice(world: World) -> None:
    days = Counter(
        (post.shown.member.id, local_date(post.at, post.shown.member.zone)) for post in world.slack.posts
    )
    assert all(number == 1 for number in days.values())


NO_DM = member(channel=None)
STORIES = {
    "a slot": Story(due(), tick, one_post),
    "a slot whose tie is away": Story(due(ADA, UERIKA=Whereabouts(away=True)), tick, one_post_elsewhere),
    "a slot with Slack busy": Story(due(ADA, Next(Busy(30))), tick, one_post),
    "a slot with an answer lost": Story(due(ADA, Next(LOST, lands=True)), tick, one_post),
    "a slot with a call lost": Story(due(ADA, Next(LOST)), tick, one_post),
    "a slot that is refused": Story(due(ADA, *[Next(Refused("user_disabled"))] * 2), tick, failed_and_told),
    "a slot in a DM that nobody knows": Story(due(NO_DM, Next(LOST, lands=True)), tick, moved_on),
    "a command": Story(due(), ask, asked_once),
    "a message": Story(due(), ask, answered_once, again=True),
    "a reaction": Story(posted, reacts("added"), marked(Mark.DONE), again=True),
    "a reaction taken back": Story(done, reacts("taken back"), marked(None), again=True),
    "another idea": Story(posted, another, in_step),
    "someone else": Story(posted, someone, in_step),
}  # whoever asks by hand is due, too: the slot of that day is cancelled, or it would be a second post


async def play(store: Store, story: Story, *fuses: Fuse) -> bool:
    """Let bots die by these fuses, one after the other; then let one live, and see what there is."""
    await wipe(store)
    world = World(store)
    await story.begin(world)
    alive = await survives(story.act(world, doomed(world, fuses[0])))
    if story.again:
        await survives(story.act(world, doomed(world, fuses[1] if fuses[1:] else Fuse(None))))
    for fuse in fuses[1:]:
        await survives(steps(world, doomed(world, fuse)))
    await steps(world, world.courier)
    never_twice(world)
    await story.end(world)
    return alive


async def steps(world: World, courier: Courier) -> None:
    """Longer than any lease, step by step."""
    for _ in range(8):
        await tick(world, courier)
        world.clock.forward(seconds=50)


@pytest.mark.parametrize("name", STORIES)
async def test_a_crash_at_any_step_costs_nothing(store: Store, name: str) -> None:
    for at in count(1):
        if await play(store, STORIES[name], Fuse(at)):
            break
    assert at > 6


@pytest.mark.parametrize("name", STORIES)
async def test_two_crashes_in_a_row_cost_nothing(store: Store, name: str) -> None:
    chance = random.Random(name)
    for _ in range(PAIRS):
        await play(store, STORIES[name], Fuse(chance.randint(1, 24)), Fuse(chance.randint(1, 30)))


async def test_a_crash_among_many_costs_none_of_them(store: Store) -> None:
    """With several sends under way all of them die at once."""
    chance = random.Random(7)
    for _ in range(8):
        await wipe(store)
        world = World(store)
        for number in range(12):
            await world.due(member(id=f"U{number}", channel=f"D{number}"))
        for _ in range(3):
            await survives(steps(world, doomed(world, Fuse(chance.randint(1, 120)))))
        await steps(world, world.courier)
        never_twice(world)
        assert len({post.channel for post in world.slack.posts}) == 12
