"""Members: met once, known again, with a plan that can be changed and pauses that end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from bot.core.model import EVERY_DAY, Days, Language, Member, Register
from bot.core.nudge import Nudge, NudgeState
from bot.core.slots import local_date, local_hour
from bot.services import members, nudging, ties, undoing
from bot.services.answers import Undone
from bot.services.members import Newcomer
from bot.services.ties import Wish
from bot.store import nudges
from tests.services.conftest import ADA, World


async def with_tie(world: World) -> Member:
    """Ada with somebody on her list: without anybody she would not be due at all."""
    ada = await world.ada()
    await world.ask(ties.keep, ada, [Wish("Erika")], world.now)
    return ada


async def test_somebody_new_is_met_in_the_language_that_they_speak(world: World) -> None:
    spoken = replace(ADA, language=Language.EN, spoken=Language.ID)
    assert (await world.ask(members.meet, spoken, world.now)).language is Language.ID
    slack_says = Newcomer("T1", "UBOB", "Europe/Berlin", Language.ID)
    assert (await world.ask(members.meet, slack_says, world.now)).language is Language.ID
    nothing = await world.ask(members.meet, Newcomer("T1", "UEVE"), world.now)
    assert (nothing.language, nothing.zone) == (Language.EN, "UTC")


async def test_somebody_known_stays_who_they_are_and_is_due(world: World) -> None:
    ada = await with_tie(world)
    again = await world.ask(members.meet, replace(ADA, spoken=Language.ID), world.now)
    assert again == ada
    assert await world.ask(members.known, ADA) == ada
    assert await world.ask(members.known, Newcomer("T1", "UNOBODY")) is None
    assert await world.ask(nudging.next_due) is not None


async def test_a_journey_moves_the_hour_unless_a_zone_was_chosen(world: World) -> None:
    ada = await with_tie(world)
    moved = await world.ask(members.meet, replace(ADA, zone="Europe/Berlin"), world.now)
    assert moved.zone == "Europe/Berlin"
    due = await world.ask(nudging.next_due)
    assert due is not None
    assert local_hour(due, "Europe/Berlin").hour == 9
    planned = await world.ask(members.plan, moved, world.now, zone="Asia/Tokyo")
    assert planned.member.zone_chosen
    stays = await world.ask(members.meet, replace(ADA, zone="Asia/Jakarta"), world.now)
    assert stays.zone == "Asia/Tokyo"
    assert ada.zone == "Asia/Jakarta"


async def test_the_channel_is_learned_in_passing(world: World) -> None:
    await world.ada()
    assert (await world.ask(members.meet, replace(ADA, channel="D1"), world.now)).channel == "D1"
    assert (await world.ask(members.meet, ADA, world.now)).channel == "D1"


async def test_the_words_of_welcome_are_said_once(world: World) -> None:
    ada = await world.ada()
    assert not ada.welcomed
    await world.ask(members.welcomed, ada)
    assert (await world.ada()).welcomed


async def test_a_plan_is_changed_shown_and_undone(world: World) -> None:
    ada = await with_tie(world)
    shown = await world.ask(members.plan, ada, world.now)
    assert (shown.member, shown.change_id) == (ada, None)
    answer = await world.ask(
        members.plan,
        ada,
        world.now,
        pace=5,
        days=EVERY_DAY,
        hour=time(18),
        language=Language.ID,
        register=Register.FORMAL,
        discreet=True,
    )
    assert answer.member == replace(
        ada,
        pace=5,
        days=EVERY_DAY,
        hour=time(18),
        language=Language.ID,
        register=Register.FORMAL,
        lively_at=world.now,
        discreet=True,
    )
    assert answer.next_at is not None
    assert local_hour(answer.next_at, ada.zone).hour == 18
    assert answer.change_id is not None
    assert await world.ask(undoing.undo, ada, answer.change_id, world.now) == Undone(ada)
    same = await world.ask(members.plan, ada, world.now, pace=2)
    assert same.change_id is None


async def test_undo_of_a_plan_leaves_alone_what_was_changed_since(world: World) -> None:
    ada = await world.ada()
    first = await world.ask(members.plan, ada, world.now, pace=3, days=Days(1))
    second = await world.ask(members.plan, first.member, world.now, pace=4)
    assert first.change_id is not None
    undone = await world.ask(undoing.undo, second.member, first.change_id, world.now)
    assert undone == Undone(replace(ada, pace=4), partly=True)


async def test_a_pause_until_a_day_an_open_one_and_their_end(world: World) -> None:
    ada = await with_tie(world)
    paused = await world.ask(members.pause, ada, date(2026, 12, 24), world.now)
    assert paused.until is not None
    assert local_date(paused.until, ada.zone) == date(2026, 12, 24)
    due = await world.ask(nudging.next_due)
    assert due is not None
    assert due >= paused.until
    open_ended = await world.ask(members.pause, paused.member, None, world.now)
    assert await world.ask(nudging.next_due) is None
    assert members.is_paused(open_ended.member, world.now + timedelta(days=900))
    resumed = await world.ask(members.resume, open_ended.member, world.now)
    assert not resumed.member.paused
    assert resumed.next_at is not None
    assert (await world.ask(members.resume, resumed.member, world.now)).change_id is None
    assert resumed.change_id is not None
    await world.ask(undoing.undo, resumed.member, resumed.change_id, world.now)
    assert await world.ask(nudging.next_due) is None


async def test_a_pause_that_has_ended_is_none(world: World) -> None:
    ada = await world.ada()
    paused = await world.ask(members.pause, ada, date(2026, 12, 24), world.now)
    assert members.is_paused(paused.member, world.now)
    assert not members.is_paused(paused.member, world.now + timedelta(days=60))


async def test_nobody_without_ties_is_due_and_whoever_gets_the_first_one_is(world: World) -> None:
    ada = await world.ada()
    assert await world.ask(nudging.next_due) is None
    kept = await world.ask(ties.keep, ada, [Wish("Erika")], world.now)
    assert await world.ask(nudging.next_due) == kept.next_at
    assert kept.change_id is not None
    await world.ask(undoing.undo, ada, kept.change_id, world.now)
    assert await world.ask(nudging.next_due) is None


async def test_the_next_moment_is_each_members_own(world: World) -> None:
    ada = await with_tie(world)
    assert await world.ask(nudging.next_for, ada.workspace_id, ada.id) == await world.ask(nudging.next_due)
    assert await world.ask(nudging.next_for, ada.workspace_id, "UNOBODY") is None


async def test_a_sign_of_somebody_who_is_gone_changes_nothing(world: World) -> None:
    ada = await with_tie(world)
    nudge = Nudge(
        ada.workspace_id, "UGONE", "nudge-1", "tie-1", NudgeState.POSTED, world.now - timedelta(days=1),
        posted_at=world.now - timedelta(days=1),
    )  # fmt: skip
    await world.ask(nudges.insert, [nudge])
    await world.ask(members.sign_of_life, (ada.workspace_id, "UGONE"), world.now)
    assert await world.ask(members.known, members.Newcomer(ada.workspace_id, "UGONE")) is None
