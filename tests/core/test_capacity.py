"""Capacity: what the cadences ask for, what the pace gives, and what is promised when it is not enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.capacity import demand, promise_of, round_trip_days, stretch_of
from bot.core.deciding import Situation, decide
from bot.core.model import Tie
from bot.core.ranking import Choice
from bot.core.slots import NOTHING_YET
from tests.core.worlds import NOW, member, tie

CADENCES = st.lists(st.integers(1, 400), min_size=1, max_size=40)
PACES = st.integers(1, 7)


def every(days: list[int]) -> list[Tie]:
    return [tie(f"Tie {n}", every_days=each) for n, each in enumerate(days)]


def test_the_demand_counts_those_who_are_awake() -> None:
    ties = [tie("Budi", every_days=7), tie("Siti", every_days=14), tie("Dewi", every_days=7, resting=True)]
    assert demand(ties, NOW) == pytest.approx(1.5)


def test_sixty_people_at_two_a_week_come_round_in_thirty_weeks() -> None:
    assert round_trip_days(60, 2) == 210
    assert round_trip_days(1, 7) == 1
    assert round_trip_days(3, 0) == 21
    promise = promise_of(every([42] * 60), 2, NOW)
    assert promise is not None
    assert (promise.ties, promise.pace, promise.days, promise.stretched, promise.alike) == (
        60,
        2,
        210,
        True,
        True,
    )


def test_nobody_awake_is_promised_nothing() -> None:
    assert promise_of([], 2, NOW) is None
    assert promise_of([tie(later_until=NOW + timedelta(days=1))], 2, NOW) is None


def test_whoever_rests_takes_no_room() -> None:
    awake = every([42] * 12)
    resting = [tie(f"Sleeper {n}", every_days=1, resting=True) for n in range(5)]
    assert promise_of([*awake, *resting], 2, NOW) == promise_of(awake, 2, NOW)


def test_wishes_that_differ_much_make_the_number_an_average() -> None:
    promise = promise_of(every([7, 7, 7, 365]), 1, NOW)
    assert promise is not None
    assert not promise.alike


@given(days=CADENCES, pace=PACES)
def test_stretched_alike_the_wishes_never_ask_for_more_than_the_pace(days: list[int], pace: int) -> None:
    ties = every(days)
    stretch = stretch_of(ties, pace, NOW)
    assert demand(ties, NOW) / stretch <= pace + 1e-9
    promise = promise_of(ties, pace, NOW)
    assert promise is not None
    assert promise.stretched == (demand(ties, NOW) > pace + 1e-9)
    assert promise.stretched or stretch == pytest.approx(1.0)


@given(days=st.integers(1, 400), count=st.integers(1, 60), pace=PACES)
def test_where_all_wishes_are_alike_the_round_trip_is_everyones(days: int, count: int, pace: int) -> None:
    ties = every([days] * count)
    promise = promise_of(ties, pace, NOW)
    assert promise is not None
    if promise.stretched:
        assert abs(days * stretch_of(ties, pace, NOW) - promise.days) <= 0.5 + 1e-6


def nudged(pace: int, days: int, seed: int) -> list[tuple[str, date]]:
    """Whom somebody who added twenty people in one evening is nudged about, and on which days."""
    evening = NOW + timedelta(hours=10)
    ada = member(pace=pace, seed=seed)
    ties = {each.id: replace(each, created_at=evening) for each in every([42] * 20)}
    now, past, sent = evening, NOTHING_YET, list[tuple[str, date]]()
    while now < evening + timedelta(days=days):
        decision = decide(Situation(ada, list(ties.values()), past), now)
        if isinstance(decision.choice, Choice) and decision.day is not None:
            chosen = decision.choice.tie.id
            sent.append((chosen, decision.day))
            ties[chosen] = replace(ties[chosen], suggested_at=now, touched_at=now)
            past = replace(past, slots=past.slots | {decision.day}, last_at=now)
        elif decision.day is not None:
            past = replace(past, off=past.off | {decision.day})
        assert decision.due_at is not None
        now = decision.due_at
    return sent


@settings(max_examples=12, deadline=None)
@given(pace=PACES, seed=st.integers(0, 999))
def test_twenty_ties_added_in_one_evening_never_make_a_heap(pace: int, seed: int) -> None:
    sent = nudged(pace, 20 * 7, seed)
    on = [day for _, day in sent]
    assert len(set(on)) == len(on)
    for first in on:
        assert sum(first <= day < first + timedelta(days=7) for day in on) <= pace
    round_ = min(len(sent), 20)
    assert len({who for who, _ in sent[:round_]}) == round_  # everybody once, before anybody twice
    assert len(sent) >= min(20, 20 * pace - pace)
