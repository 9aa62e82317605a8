"""Deciding: an open slot goes to one tie or to nobody, and is used up either way."""

from __future__ import annotations

from datetime import date, time, timedelta

from bot.core.deciding import Situation, decide
from bot.core.model import EVERY_DAY
from bot.core.ranking import Choice, Silence
from bot.core.slots import NOTHING_YET, at_local, local_date
from tests.core.worlds import member, tie

ADA = member(days=EVERY_DAY, pace=7, hour=time(9))
NOON = at_local(date(2026, 11, 25), time(12), ADA.zone)


def test_an_open_slot_goes_to_whoever_is_in_season_and_the_next_one_is_another_day() -> None:
    decision = decide(Situation(ADA, [tie()], NOTHING_YET), NOON)
    assert isinstance(decision.choice, Choice)
    assert decision.day == date(2026, 11, 25)
    assert decision.due_at is not None
    assert local_date(decision.due_at, ADA.zone) == date(2026, 11, 26)


def test_a_slot_that_finds_nobody_is_used_up() -> None:
    decision = decide(Situation(ADA, [tie(touched_at=NOON)], NOTHING_YET), NOON)
    assert decision.choice is Silence.NONE_IN_SEASON
    assert decision.due_at is not None
    assert decision.due_at > NOON + timedelta(hours=18)


def test_before_the_slot_nothing_is_chosen() -> None:
    decision = decide(Situation(ADA, [tie()], NOTHING_YET), NOON - timedelta(hours=6))
    assert decision.choice is None
    assert decision.day is None


def test_a_tie_whose_nudge_is_on_its_way_is_not_chosen_again() -> None:
    decision = decide(Situation(ADA, [tie()], NOTHING_YET, frozenset({"tie-erika"})), NOON)
    assert decision.choice is Silence.ALL_RESTING


def test_without_ties_nothing_is_to_come() -> None:
    decision = decide(Situation(ADA, [], NOTHING_YET), NOON)
    assert (decision.choice, decision.due_at) == (Silence.NO_TIES, None)
