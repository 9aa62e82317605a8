"""Memory: what is learned stays within its bounds, and goes the way that an event points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.memory import (
    MemberMemory,
    TieMemory,
    after_not_now,
    after_touch,
    met,
    rate,
    with_sign,
    with_touch,
    without_sign,
)
from bot.core.model import Kind, Way
from bot.core.policy import POLICY

OUT, IN = "out", "in"
tie_events = st.lists(st.sampled_from([OUT, IN, "not now"]), max_size=60)
member_events = st.lists(st.sampled_from(["touch", "sign", "none"]), max_size=80)


def after(events: list[str]) -> TieMemory:
    memory = TieMemory()
    for event in events:
        memory = after_not_now(memory) if event == "not now" else after_touch(memory, Way(event), Kind.HELLO)
    return memory


def mood(events: list[str], pace: int) -> MemberMemory:
    memory = met(pace)
    for event in events:
        if event == "touch":
            memory = with_touch(memory, pace)
        else:
            memory = with_sign(memory) if event == "sign" else without_sign(memory)
    return memory


@given(tie_events)
def test_a_cadence_is_stretched_four_times_at_most_and_never_shortened_below_half_the_wish(
    events: list[str],
) -> None:
    assert POLICY.shortest <= after(events).stretch <= POLICY.longest


@given(tie_events)
def test_a_not_now_never_shortens_and_an_answer_never_stretches(events: list[str]) -> None:
    memory = after(events)
    assert after_not_now(memory).stretch >= memory.stretch
    assert after_touch(memory, Way.IN, Kind.HELLO).stretch <= memory.stretch


def test_the_second_touch_without_an_answer_stretches_and_an_answer_brings_it_back() -> None:
    assert after([OUT]).stretch == 1.0
    assert after([OUT, OUT]).stretch == 1.25
    assert after([OUT, OUT, OUT]).stretch == 1.25**2
    answered = after([OUT, OUT, IN])
    assert answered.stretch == pytest.approx(1.25 * 0.9)
    assert answered.unanswered == 0
    assert answered.my_turn


def test_writing_back_ends_my_turn_and_any_touch_ends_the_not_nows() -> None:
    assert not after([IN, OUT]).my_turn
    assert after(["not now", "not now"]).not_now == 2
    assert after(["not now", "not now", OUT]).not_now == 0


def test_after_an_ask_that_was_answered_a_thank_you_is_owed_until_the_next_touch() -> None:
    asked = after_touch(TieMemory(), Way.OUT, Kind.ASK)
    answered = after_touch(asked, Way.IN, Kind.HELLO)
    assert asked.asked
    assert not asked.owes_thanks
    assert answered.owes_thanks
    assert not after_touch(answered, Way.OUT, Kind.THANKS).owes_thanks


@given(member_events, st.integers(1, 7))
def test_the_rate_stays_between_one_a_month_and_the_pace(events: list[str], pace: int) -> None:
    wanted = rate(mood(events, pace), pace)
    assert POLICY.monthly <= wanted <= pace


@given(member_events, st.integers(1, 7))
def test_a_nudge_without_a_sign_never_livens_and_a_touch_never_quietens(events: list[str], pace: int) -> None:
    memory = mood(events, pace)
    assert rate(without_sign(memory), pace) <= rate(memory, pace)
    assert rate(with_touch(memory, pace), pace) >= rate(memory, pace)
    assert rate(with_sign(memory), pace) >= rate(memory, pace)


def test_three_nudges_in_a_row_without_a_sign_make_it_one_a_month_until_a_sign_comes() -> None:
    assert rate(mood(["none"] * 2, 2), 2) == pytest.approx(2 * POLICY.fainter**2)
    assert rate(mood(["none"] * 3, 2), 2) == pytest.approx(7 / 30)
    assert rate(mood(["none"] * 3 + ["sign"], 2), 2) == pytest.approx(2 * POLICY.fainter**3)


@given(st.integers(1, 7))
def test_a_touch_after_each_quiet_step_brings_the_pace_back(pace: int) -> None:
    quiet = mood(["none"] * 30, pace)
    assert rate(with_sign(quiet), pace) == POLICY.faintest
    assert rate(mood(["none"] * 30 + ["touch"] * 40, pace), pace) == pace


@given(member_events, st.integers(1, 7), st.integers(1, 7))
def test_a_lower_pace_holds_at_once(events: list[str], pace: int, lowered: int) -> None:
    assert rate(mood(events, pace), lowered) <= lowered
