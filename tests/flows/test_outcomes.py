"""What Slack may answer to a nudge, and what becomes of it then: never twice, never lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.nudge import NudgeState
from bot.core.ports import Busy, Refused, Unclear
from bot.services import errands, nudging
from bot.store import members
from tests.core.worlds import NOW
from tests.flows.fakes import LOST, Next
from tests.flows.worlds import ADA, World, member


async def test_busy_is_tried_again_at_the_time_that_slack_named(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(Busy(45)))
    await world.tick()
    nudge = await world.nudge()
    assert (nudge.state, nudge.try_at) == (NudgeState.QUEUED, NOW + timedelta(seconds=45))
    world.clock.forward(seconds=44)
    assert await world.tick() == 0
    world.clock.forward(seconds=1)
    assert await world.tick() == 1
    assert len(world.slack.posts) == 1


async def test_busy_for_ever_is_given_up_within_its_day(world: World) -> None:
    await world.due()
    world.slack.posting.extend([Next(Busy(30))] * 100)
    await world.until_idle(steps=20)
    nudge = await world.nudge()
    assert (nudge.state, nudge.failure, nudge.tries) == (NudgeState.FAILED, nudging.GAVE_UP, 8)
    assert await world.troubles() == (nudging.GAVE_UP,)
    assert world.slack.posts == []


@pytest.mark.parametrize("code", ["user_disabled", "not_installed", "invalid_blocks"])
async def test_a_refusal_is_final_and_seen_on_app_home(world: World, code: str) -> None:
    await world.due()
    world.slack.posting.append(Next(Refused(code)))
    await world.tick()
    nudge = await world.nudge()
    assert (nudge.state, nudge.failure, nudge.try_at) == (NudgeState.FAILED, code, None)
    assert await world.troubles() == (code,)
    await world.until_idle()
    assert world.slack.posts == []
    assert world.slack.sought == []


async def test_whether_it_arrived_is_looked_up_after_two_minutes_and_found(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(LOST, lands=True))
    await world.tick()
    nudge = await world.nudge()
    assert (nudge.state, nudge.try_at) == (NudgeState.POSTING, NOW + nudging.LEASE)
    world.clock.forward(minutes=1)
    assert await world.tick() == 0
    assert world.slack.sought == []
    world.clock.forward(minutes=1)
    assert await world.tick() == 1
    nudge = await world.nudge()
    assert (nudge.state, nudge.ts) == (NudgeState.POSTED, world.slack.posts[0].ts)
    assert len(world.slack.posts) == 1


async def test_found_again_it_counts_like_any_other(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(LOST, lands=True))
    await world.until_idle(steps=6)
    assert (await world.tie()).suggested_at == NOW + timedelta(seconds=30) + nudging.LEASE
    (nudge,) = await world.nudges()
    errand = (await world.store.read(errands.of, [nudge]))[nudge.id]
    assert errand.recipient.given.keys() == {idea.key for idea in nudge.ideas}


async def test_what_is_surely_not_there_is_posted_again_once(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(LOST))
    await world.until_idle(steps=10)
    assert len(world.slack.posts) == 1
    nudge = await world.nudge()
    assert (nudge.state, nudge.tries) == (NudgeState.POSTED, 2)
    assert world.slack.sought == [nudge.id]


async def test_what_cannot_be_looked_up_is_asked_for_ever_later_then_unknown_and_never_sent_again(
    world: World,
) -> None:
    await world.due()
    world.slack.readable = False
    world.slack.posting.append(Next(LOST))
    await world.until_idle(steps=60, minutes=10)
    nudge = await world.nudge()
    assert (nudge.state, nudge.failure, nudge.try_at) == (NudgeState.UNKNOWN, "unclear", None)
    assert world.slack.posts == []
    assert 2 < len(world.slack.sought) <= nudging.MOST_TRIES


async def test_what_could_not_be_looked_up_for_a_while_is_found_when_slack_is_back(world: World) -> None:
    await world.due()
    world.slack.readable = False
    world.slack.posting.append(Next(LOST, lands=True))
    await world.until_idle(steps=3)
    assert (await world.nudge()).state is NudgeState.POSTING
    world.slack.readable = True
    await world.until_idle(steps=20)
    assert (await world.nudge()).state is NudgeState.POSTED
    assert len(world.slack.posts) == 1


async def test_without_a_known_dm_nothing_can_be_looked_up(world: World) -> None:
    await world.due(member(channel=None))
    world.slack.posting.append(Next(LOST, lands=True))
    await world.until_idle(steps=10)
    assert (await world.nudge()).state is NudgeState.UNKNOWN
    assert len(world.slack.posts) == 1


async def test_a_dm_that_became_known_meanwhile_is_read(world: World) -> None:
    ada = await world.due(member(channel=None))
    world.slack.posting.append(Next(LOST, lands=True))
    await world.tick()
    await world.run(members.found_channel, ada.workspace_id, ada.id, world.slack.posts[0].channel)
    await world.until_idle(steps=10)
    assert (await world.nudge()).state is NudgeState.POSTED


async def test_unclear_again_and_again_is_given_up_and_looked_up_each_time(world: World) -> None:
    await world.due()
    world.slack.posting.extend([Next(Unclear("time_out"))] * 100)
    await world.until_idle(steps=60)
    nudge = await world.nudge()
    assert (nudge.state, nudge.failure) == (NudgeState.FAILED, nudging.GAVE_UP)
    assert len(world.slack.sought) == 8
    assert world.slack.posts == []


async def test_a_slot_of_a_nudge_that_failed_is_used_up(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(Refused("user_disabled")))
    await world.until_idle(steps=12, hours=1)
    assert len(await world.nudges()) == 1


async def test_failures_of_old_are_no_longer_told(world: World) -> None:
    ada = await world.due()
    world.slack.posting.append(Next(Refused("user_disabled")))
    await world.tick()
    world.clock.forward(days=10)
    assert await world.troubles(ada) == ()


async def test_a_member_who_left_is_let_go(world: World) -> None:
    """Everything that was kept of a member can be gone between two looks."""
    await world.due()
    world.slack.posting.append(Next(Busy(30)))
    await world.tick()
    await world.forget(ADA)
    await world.until_idle(steps=6)
    assert world.slack.posts == []
    assert (await world.nudge()).state is NudgeState.DROPPED


async def test_what_may_have_arrived_stays_unknown_when_its_member_left(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(LOST, lands=True))
    await world.tick()
    await world.forget(ADA)
    await world.until_idle(steps=6)
    assert (await world.nudge()).state is NudgeState.UNKNOWN
