"""The tick: from members who are due to nudges in their DMs, each once, and on to the next slot."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Days, Language, Member
from bot.core.nudge import NudgeState, ReasonKind
from bot.core.ports import Busy, Posted
from bot.core.slots import local_date
from bot.services import errands, nudging
from bot.services.answers import Coming, Quiet
from bot.store import members, schedule
from tests.core.worlds import NOW
from tests.flows.fakes import Next
from tests.flows.worlds import ADA, TODAY, World, member, tie

BOB = member(id="UBOB", channel="DBOB")


async def test_when_nothing_is_due_nothing_happens(world: World) -> None:
    assert await world.tick() == 0
    await world.due(at=NOW + timedelta(seconds=1))
    assert await world.tick() == 0
    assert world.slack.posts == []
    assert await world.due_at() == NOW + timedelta(seconds=1)


async def test_whoever_is_due_gets_one_nudge_and_a_next_slot(world: World) -> None:
    await world.due(ADA, tie(likes=("dogs",)))
    assert await world.tick() == 1
    (post,) = world.slack.posts
    assert (post.channel, post.shown.tie.name) == ("DADA", "Erika")
    assert len(post.nudge.ideas) == 3
    nudge = await world.nudge()
    assert (nudge.state, nudge.slot_on, nudge.ts, nudge.try_at) == (
        NudgeState.POSTED,
        TODAY,
        post.ts,
        None,
    )
    assert [reason.kind for reason in nudge.reasons] == [ReasonKind.NEW, ReasonKind.BOTH_LIKE]
    due_at = await world.due_at()
    assert due_at is not None
    assert local_date(due_at, ADA.zone) == TODAY + timedelta(days=1)


async def test_what_was_shown_is_remembered_with_its_place(world: World) -> None:
    await world.due(member(channel=None))
    await world.tick()
    erika = await world.tie()
    assert erika.suggested_at == NOW
    known = await world.store.read(members.get, ADA.workspace_id, ADA.id)
    assert known is not None
    assert known.channel == world.slack.posts[0].channel
    errand = (await world.store.read(errands.of, await world.nudges()))[world.slack.posts[0].nudge.id]
    assert errand.recipient.given.keys() == {idea.key for idea in errand.nudge.ideas}


async def test_a_second_tick_finds_nothing_left(world: World) -> None:
    await world.due()
    await world.tick()
    assert await world.tick() == 0
    assert len(world.slack.posts) == 1


async def test_nobody_in_season_uses_the_slot_up_in_silence(world: World) -> None:
    await world.due(ADA, tie(resting=True))
    assert await world.tick() == 0
    assert await world.nudges() == []
    due_at = await world.due_at()
    assert due_at is not None
    assert local_date(due_at, ADA.zone) == TODAY + timedelta(days=1)


async def test_thirty_days_of_silence_give_one_nudge_and_within_the_members_hours(world: World) -> None:
    await world.due(at=NOW - timedelta(days=30))
    assert await world.tick() == 1
    assert len(world.slack.posts) == 1
    assert local_date((await world.nudge()).created_at, ADA.zone) == TODAY


async def test_after_the_slot_has_closed_nothing_comes_before_tomorrow(world: World) -> None:
    await world.due(at=NOW - timedelta(days=30))
    night = world.clock.forward(hours=12)
    assert await world.tick() == 0
    assert world.slack.posts == []
    due_at = await world.due_at()
    assert due_at is not None
    assert due_at > night
    world.clock.forward(hours=due_at.timestamp() / 3600 - night.timestamp() / 3600)
    assert await world.tick() == 1


async def test_a_week_of_ticks_keeps_to_the_pace(world: World) -> None:
    many = [tie(name) for name in ("Erika", "Budi", "Siti", "Rangga", "Dewi")]
    await world.due(member(pace=2, days=Days.of(range(5))), *many)
    await world.until_idle(steps=7 * 24 - 1, hours=1)
    assert len(world.slack.posts) == 2
    assert len({post.shown.tie.id for post in world.slack.posts}) == 2


async def test_several_members_are_served_in_one_tick_each_in_their_own_dm(world: World) -> None:
    await world.due(ADA)
    await world.due(BOB)
    assert await world.tick() == 2
    assert {post.channel for post in world.slack.posts} == {"DADA", "DBOB"}


async def test_more_than_a_batch_is_served_in_one_tick(world: World) -> None:
    for number in range(120):
        await world.due(member(id=f"U{number}", channel=f"D{number}"))
    assert await world.tick() == 120
    assert len({post.channel for post in world.slack.posts}) == 120


async def test_no_budget_means_no_work(world: World) -> None:
    await world.due()
    assert await world.courier.tick(timedelta()) == 0
    assert world.slack.posts == []


async def test_once_told_to_stop_it_takes_nothing_new(world: World) -> None:
    await world.due()
    world.courier.stopping = True
    assert await world.tick() == 0
    assert await world.nudges() == []
    assert await world.due_at() == NOW


async def test_told_to_stop_while_sending_it_leaves_the_rest_to_whoever_comes_next(world: World) -> None:
    for number in range(20):
        await world.due(member(id=f"U{number}", channel=f"D{number}"))
    world.slack.meanwhile = lambda: stop(world)
    await world.tick()
    begun = len(world.slack.posts)
    assert 0 < begun < 20
    assert await world.another("courier-2").tick() == 20 - begun
    assert len({post.channel for post in world.slack.posts}) == 20


async def stop(world: World) -> None:
    world.courier.stopping = True


async def test_a_member_lost_to_another_bot_is_not_queued_for(world: World) -> None:
    await world.due()
    (claim,) = await world.run(nudging.claim, NOW, "slow", 100)
    later = world.clock.forward(minutes=3)
    (again,) = await world.run(nudging.claim, later, "quick", 100)
    assert again.fence == claim.fence + 1
    rulings = await world.courier._rule([claim], later)
    assert await world.run(nudging.queue, rulings, later) == []
    assert await world.nudges() == []
    ours = await world.courier._rule([again], later)
    assert len(await world.run(nudging.queue, ours, later)) == 1


async def test_a_changed_plan_takes_a_member_out_of_a_bots_hands(world: World) -> None:
    ada = await world.due()
    (claim,) = await world.run(nudging.claim, NOW, "slow", 100)
    rulings = await world.courier._rule([claim], NOW)
    await world.run(schedule.put, ada.workspace_id, ada.id, None)
    assert await world.run(nudging.queue, rulings, NOW) == []


async def test_two_bots_at_once_send_each_nudge_once(world: World) -> None:
    for number in range(30):
        await world.due(member(id=f"U{number}", channel=f"D{number}"))
    other = world.another("courier-2")
    world.slack.meanwhile = other.tick
    await world.tick()
    assert len(world.slack.posts) == len({post.channel for post in world.slack.posts}) == 30


async def test_asked_by_hand_it_comes_at_once_costs_no_pace_and_cancels_the_days_slot(world: World) -> None:
    pace_one = member(pace=1)
    await world.due(pace_one, tie("Erika"), tie("Budi"))
    asked = await world.asks()
    assert asked is not None
    await world.courier.send([asked])
    (post,) = world.slack.posts
    assert (post.nudge.slot_on, post.nudge.asked_by) == (None, "trigger:1")
    assert await world.tick() == 0
    due_at = await world.due_at()
    assert due_at is not None
    assert local_date(due_at, ADA.zone) > TODAY
    world.clock.forward(hours=(due_at - NOW) / timedelta(hours=1))
    assert await world.tick() == 1  # the week's own nudge is still there


async def test_asked_by_hand_it_stands_for_one_that_waits_in_the_queue(world: World) -> None:
    await world.due(ADA, tie("Erika"), tie("Budi"))
    world.slack.posting.append(Next(delivery=Busy(600)))
    await world.tick()
    asked = await world.asks()
    assert asked is not None
    await world.courier.send([asked])
    await world.until_idle(steps=40)
    assert [post.nudge.id for post in world.slack.posts] == [asked.id]
    assert {nudge.state for nudge in await world.nudges()} == {NudgeState.DROPPED, NudgeState.POSTED}


async def test_the_same_request_delivered_twice_is_answered_once(world: World) -> None:
    await world.due()
    first, second = await world.asks("trigger:1"), await world.asks("trigger:1")
    assert first is not None
    assert second is None
    coming, _ = await world.run(nudging.ask, ADA, "trigger:1", NOW)
    assert coming == Coming(ADA, again=True)


async def test_whoever_asks_with_everybody_resting_gets_a_kind_word_and_no_nudge(world: World) -> None:
    await world.due(ADA, tie(resting=True))
    answer, nudge = await world.run(nudging.ask, ADA, "trigger:1", NOW)
    assert isinstance(answer, Quiet)
    assert nudge is None


async def test_asked_for_and_not_sent_for_a_crash_it_is_sent_by_the_tick(world: World) -> None:
    await world.due()
    asked = await world.asks()
    assert asked is not None
    assert await world.tick() == 0  # whoever was asked has two minutes
    world.clock.forward(minutes=2)
    assert await world.tick() == 1
    assert [post.nudge.id for post in world.slack.posts] == [asked.id]


async def test_asked_at_night_it_comes_at_night_whatever_the_plan(world: World) -> None:
    await world.due()
    await world.change(paused=True)
    world.clock.forward(hours=12)
    asked = await world.asks()
    assert asked is not None
    await world.courier.send([asked])
    assert len(world.slack.posts) == 1


async def test_the_language_of_the_tie_is_the_language_of_the_ideas(world: World) -> None:
    await world.due(ADA, tie(language=Language.ID))
    await world.tick()
    assert {idea.language for idea in world.slack.posts[0].nudge.ideas} == {Language.ID}


async def test_the_next_thing_to_do_is_known_without_doing_it(world: World) -> None:
    assert await world.store.read(nudging.next_due) is None
    ada = await world.due(at=NOW + timedelta(hours=5))
    assert await world.store.read(nudging.next_due) == NOW + timedelta(hours=5)
    await world.asks(ada=ada)
    assert await next_due(world) == NOW + nudging.LEASE


async def next_due(world: World) -> datetime | None:
    return await world.store.read(nudging.next_due)


async def test_a_message_of_ours_is_where_slack_says_it_is(world: World) -> None:
    ada: Member = await world.due()
    world.slack.posting.append(Next(Posted("DELSEWHERE", "1.000001"), lands=True))
    await world.tick()
    nudge = await world.nudge(ada)
    assert (nudge.channel, nudge.ts) == ("DELSEWHERE", "1.000001")
