"""A fresh start: welcome at the right time, even, in order, and without touching what was."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.capacity import round_trip, stretch_of
from bot.core.freshening import Heard, heap, is_welcome, may_offer, silent_for, spread
from bot.core.model import Tie
from bot.core.season import counted_from, in_season, ripens_at
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
PACES = st.integers(1, 7)


def ripe(name: str, days: int = 100) -> Tie:
    return tie(name, touched_at=NOW - days * DAY)


def ahead(name: str) -> Tie:
    return tie(name, touched_at=NOW - DAY)


def many(ripe_ones: int, others: int) -> list[Tie]:
    return [ripe(f"Ripe {n}") for n in range(ripe_ones)] + [ahead(f"Ahead {n}") for n in range(others)]


@st.composite
def gardens(draw: st.DrawFn) -> list[Tie]:
    ties = []
    for n in range(draw(st.integers(0, 25))):
        known = tie(
            f"Tie {n:02}",
            every_days=draw(st.sampled_from([1, 7, 42, 91, 365])),
            created_at=NOW - draw(st.integers(0, 500)) * DAY,
            stretch=draw(st.sampled_from([0.5, 1.0, 2.44])),
            resting=draw(st.integers(0, 5)) == 0,
            later_until=NOW + 3 * DAY if draw(st.integers(0, 5)) == 0 else None,
        )
        if draw(st.booleans()):
            known = replace(known, touched_at=NOW - draw(st.integers(0, 500)) * DAY)
        if draw(st.integers(0, 3)) == 0:
            known = replace(known, anchor_at=NOW - draw(st.integers(-30, 300)) * DAY)
        ties.append(known)
    return ties


@pytest.mark.parametrize(
    ("ripe_ones", "others", "welcome"),
    [(4, 2, True), (3, 2, False), (4, 0, False), (5, 0, True), (12, 8, False), (13, 8, True)],
)
def test_it_is_welcome_when_more_than_six_in_ten_of_five_or_more_have_come(
    ripe_ones: int, others: int, welcome: bool
) -> None:
    assert is_welcome(many(ripe_ones, others), (), 1.0, NOW) is welcome


def test_it_is_welcome_after_fourteen_silent_days_and_for_a_day_after_the_first_sign() -> None:
    ties = [ripe("Erika"), ahead("Budi")]
    unheard = Heard(NOW - 14 * DAY, None)
    assert is_welcome(ties, [unheard], 1.0, NOW)
    assert is_welcome(ties, [replace(unheard, sign_at=NOW)], 1.0, NOW)
    assert not is_welcome(ties, [replace(unheard, sign_at=NOW - DAY)], 1.0, NOW)
    assert not is_welcome(ties, [Heard(NOW - 13 * DAY, None)], 1.0, NOW)
    assert not is_welcome([ahead("Budi")], [unheard], 1.0, NOW)
    assert silent_for([], NOW) == timedelta()


def test_whoever_was_just_added_makes_no_heap() -> None:
    evening = [tie(f"New {n}", created_at=NOW - timedelta(hours=2)) for n in range(20)]
    assert not is_welcome(evening, (), 1.0, NOW)
    assert is_welcome(evening, (), 1.0, NOW + 8 * DAY)
    known_before = [replace(each, touched_at=NOW - 200 * DAY) for each in evening]
    assert is_welcome(known_before, (), 1.0, NOW)


def test_those_at_rest_neither_count_nor_move() -> None:
    resting = [replace(ripe(f"Sleeper {n}"), resting=True) for n in range(9)]
    assert not is_welcome([*resting, *many(1, 3)], (), 1.0, NOW)
    assert [turn.tie.name for turn in spread([*resting, *many(1, 3)], 2, NOW)] == ["Ripe 0"]


def test_it_is_offered_for_a_day_and_then_not_for_a_month() -> None:
    assert may_offer(member(), NOW)
    assert may_offer(member(fresh_at=NOW - timedelta(hours=23)), NOW)
    assert not may_offer(member(fresh_at=NOW - DAY), NOW)
    assert not may_offer(member(fresh_at=NOW - 29 * DAY), NOW)
    assert may_offer(member(fresh_at=NOW - 30 * DAY), NOW)


def test_five_people_at_two_a_week_come_every_three_and_a_half_days() -> None:
    turns = spread([ripe(f"Tie {n}", 100 + n) for n in range(5)], 2, NOW)
    assert [turn.tie.name for turn in turns] == ["Tie 4", "Tie 3", "Tie 2", "Tie 1", "Tie 0"]
    assert [turn.comes_at - NOW for turn in turns] == [3.5 * DAY * n for n in range(1, 6)]


@settings(max_examples=30)
@given(ties=gardens(), pace=PACES)
def test_turns_follow_each_other_as_the_pace_allows_the_longest_waiting_first(
    ties: list[Tie], pace: int
) -> None:
    stretch = stretch_of(ties, pace, NOW)
    waiting = heap(ties, stretch, NOW)
    turns = spread(ties, pace, NOW)
    assert [turn.tie for turn in turns] == waiting
    since = [ripens_at(each, stretch) for each in waiting]
    assert since == sorted(since)
    for place, turn in enumerate(turns, start=1):
        assert turn.comes_at == NOW + round_trip(place, pace)


@settings(max_examples=30)
@given(ties=gardens(), pace=PACES)
def test_afterwards_nobody_is_in_season_and_each_comes_at_its_turn(ties: list[Tie], pace: int) -> None:
    turns = {turn.tie.id: turn for turn in spread(ties, pace, NOW)}
    after = [replace(each, anchor_at=turns[each.id].anchor_at) if each.id in turns else each for each in ties]
    stretch = stretch_of(after, pace, NOW)
    assert not [each for each in after if in_season(each, NOW, stretch)]
    for each in after:
        if each.id in turns:
            turn = turns[each.id]
            assert counted_from(each) == turn.anchor_at
            assert abs(ripens_at(each, stretch) - turn.comes_at) < timedelta(seconds=1)
            assert each.touched_at == turn.tie.touched_at
    assert spread(after, pace, NOW) == ()


@settings(max_examples=25)
@given(ties=gardens(), pace=PACES, seed=st.integers(0, 99))
def test_the_order_of_the_ties_changes_nothing(ties: list[Tie], pace: int, seed: int) -> None:
    shuffled = list(ties)
    random.Random(seed).shuffle(shuffled)
    assert spread(shuffled, pace, NOW) == spread(ties, pace, NOW)


@settings(max_examples=25)
@given(days=st.integers(0, 60), sign=st.one_of(st.none(), st.integers(0, 60)), more=st.integers(0, 30))
def test_a_longer_silence_never_makes_it_less_welcome(days: int, sign: int | None, more: int) -> None:
    sign_at = None if sign is None else NOW - sign * DAY
    shorter, longer = Heard(NOW - days * DAY, sign_at), Heard(NOW - (days + more) * DAY, sign_at)
    assert silent_for([longer], NOW) >= silent_for([shorter], NOW)
