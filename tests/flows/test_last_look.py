"""Between being queued and being sent a nudge can lose its reason: then it is let go, moved or passed on."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.nudge import NudgeState
from bot.core.ports import Busy, Whereabouts
from bot.core.slots import jitter, local_date
from bot.services import members, ties, touches
from bot.store import ties as kept_ties
from tests.core.worlds import NOW
from tests.flows.fakes import Next
from tests.flows.worlds import ADA, CLOSES, TODAY, World, member, tie

AWAY = Whereabouts(away=True)
GONE = Whereabouts(gone=True)


async def erikas_turn_comes_while(world: World, happens: str) -> None:
    """Let something happen after the nudge was queued and before Slack is called."""
    ada = await world.due(ADA, tie("Erika", user_id="UERIKA"))
    erika = await world.tie()
    deeds = {
        "paused": lambda: world.run(members.pause, ada, None, NOW),
        "rested": lambda: world.run(ties.rest, ada, erika, None, NOW),
        "put off": lambda: world.run(ties.put_off, ada, erika, None, NOW),
        "touched": lambda: world.run(touches.done, ada, erika, NOW),
        "removed": lambda: world.run(kept_ties.remove, ada.workspace_id, ada.id, erika.id, NOW),
    }
    world.slack.meanwhile = deeds[happens]
    await world.tick()


@pytest.mark.parametrize("happens", ["paused", "rested", "put off", "touched", "removed"])
async def test_what_is_no_longer_wanted_is_not_sent_and_its_slot_is_used_up(
    world: World, happens: str
) -> None:
    await erikas_turn_comes_while(world, happens)
    assert world.slack.posts == []
    nudge = await world.nudge()
    assert (nudge.state, nudge.try_at) == (NudgeState.DROPPED, None)
    assert await world.troubles() == ()
    await world.until_idle(steps=10)
    assert world.slack.posts == []


async def test_what_waited_beyond_its_day_is_not_sent(world: World) -> None:
    await world.due()
    world.slack.posting.append(Next(Busy(8 * 3600)))
    await world.tick()
    world.clock.forward(hours=8)
    await world.tick()
    assert world.slack.posts == []
    assert (await world.nudge()).state is NudgeState.DROPPED


async def test_a_journey_into_the_next_day_lets_a_nudge_go(world: World) -> None:
    await world.due()
    world.slack.meanwhile = lambda: world.change(zone="Pacific/Kiritimati", zone_chosen=True)
    world.clock.forward(hours=6)  # 16:00 in Jakarta, tomorrow already in Kiritimati
    await world.tick()
    assert world.slack.posts == []


@pytest.mark.parametrize("where", [AWAY, GONE])
async def test_whoever_is_away_is_left_in_peace(world: World, where: Whereabouts) -> None:
    await world.due()
    world.slack.where["UADA"] = where
    await world.tick()
    assert world.slack.posts == []
    assert (await world.nudge()).state is NudgeState.DROPPED


async def test_do_not_disturb_moves_a_nudge_within_its_day(world: World) -> None:
    await world.due()
    until = NOW + timedelta(hours=2)
    world.slack.where["UADA"] = Whereabouts(quiet_until=until)
    await world.tick()
    nudge = await world.nudge()
    again = until + jitter(ADA)  # a workspace that wakes at one hour gets its nudges not all at once
    assert (nudge.state, nudge.try_at, world.slack.posts) == (NudgeState.QUEUED, again, [])
    world.clock.forward(hours=2, minutes=5)
    assert await world.tick() == 1
    assert len(world.slack.posts) == 1


async def test_do_not_disturb_until_just_before_the_days_end_is_waited_for_without_more(world: World) -> None:
    await world.due()
    until = CLOSES - timedelta(seconds=1)
    world.slack.where["UADA"] = Whereabouts(quiet_until=until)
    await world.tick()
    assert jitter(ADA) > timedelta(0)
    assert (await world.nudge()).try_at == until


@pytest.mark.parametrize("until", [CLOSES, CLOSES + timedelta(hours=1)])
async def test_do_not_disturb_beyond_the_day_lets_a_nudge_go(world: World, until: datetime) -> None:
    await world.due()
    world.slack.where["UADA"] = Whereabouts(quiet_until=until)
    await world.tick()
    assert world.slack.posts == []
    assert (await world.nudge()).state is NudgeState.DROPPED


@pytest.mark.parametrize("where", [AWAY, GONE])
async def test_a_tie_that_is_away_is_not_suggested_but_somebody_else_is(
    world: World, where: Whereabouts
) -> None:
    warmer, colder = NOW - timedelta(days=300), NOW - timedelta(days=3000)
    erika = tie("Erika", user_id="UERIKA", touched_at=warmer)
    await world.due(ADA, erika, tie("Budi", user_id="UBUDI", touched_at=colder))
    world.slack.where["UERIKA"] = where
    await world.tick()
    assert [post.shown.tie.name for post in world.slack.posts] == ["Budi"]
    nudge = await world.nudge()
    assert (nudge.state, nudge.passed_over) == (NudgeState.POSTED, ("tie-erika",))
    assert (await world.tie("Erika")).suggested_at is None


async def test_with_everybody_away_the_slot_is_used_up(world: World) -> None:
    names = ("Erika", "Budi", "Siti")
    await world.due(ADA, *(tie(name, user_id=f"U{name.upper()}") for name in names))
    world.slack.where |= {f"U{name.upper()}": AWAY for name in names}
    await world.tick()
    assert world.slack.posts == []
    nudge = await world.nudge()
    assert (nudge.state, len(nudge.passed_over)) == (NudgeState.DROPPED, 2)


async def test_a_tie_who_is_quiet_may_be_written_to(world: World) -> None:
    await world.due(ADA, tie(user_id="UERIKA"))
    world.slack.where["UERIKA"] = Whereabouts(quiet_until=CLOSES)
    await world.tick()
    assert len(world.slack.posts) == 1


async def test_whoever_asks_by_hand_is_here(world: World) -> None:
    await world.due()
    world.slack.where["UADA"] = AWAY
    asked = await world.asks()
    assert asked is not None
    await world.courier.send([asked])
    assert len(world.slack.posts) == 1
    assert world.slack.asked_for == []


async def test_where_nobody_can_be_read_nobody_is_taken_to_be_away(world: World) -> None:
    await world.due(member(), tie(user_id="UERIKA"))
    await world.tick()
    assert world.slack.asked_for == ["UADA", "UERIKA"]
    assert len(world.slack.posts) == 1


async def test_a_day_of_its_own_for_each_slot(world: World) -> None:
    """Letting one go never brings a second on the same day."""
    await world.due()
    world.slack.where["UADA"] = AWAY
    await world.tick()
    world.slack.where.clear()
    await world.until_idle(steps=12, hours=1)
    assert world.slack.posts == []
    due_at = await world.due_at()
    assert due_at is not None
    assert local_date(due_at, ADA.zone) > TODAY
