"""Season: when a tie's time has come, and what keeps it in peace."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Tie
from bot.core.season import (
    COOL,
    cools_until,
    counted_from,
    every,
    in_peace,
    in_season,
    ready_at,
    ripens_at,
)
from tests.core.worlds import NOW, tie

DAY = timedelta(days=1)


def test_a_tie_without_any_touch_is_in_season_at_once() -> None:
    assert in_season(tie(created_at=NOW), NOW)


def test_a_touch_two_days_ago_silences_a_tie_for_its_whole_cadence() -> None:
    erika = tie(every_days=42, touched_at=NOW - 2 * DAY)
    assert not in_season(erika, NOW)
    assert not in_season(erika, NOW + 39 * DAY)
    assert in_season(erika, NOW + 40 * DAY)


def test_counting_starts_at_the_later_of_touch_and_fresh_start() -> None:
    assert counted_from(tie()) is None
    assert counted_from(tie(anchor_at=NOW, touched_at=NOW - DAY)) == NOW
    assert counted_from(tie(anchor_at=NOW - DAY, touched_at=NOW)) == NOW


def test_what_was_learned_and_the_capacity_stretch_the_wish() -> None:
    erika = tie(every_days=10, stretch=1.5, touched_at=NOW)
    assert every(erika, 2.0) == 30 * DAY
    assert ripens_at(erika, 2.0) == NOW + 30 * DAY


def test_rest_and_later_keep_a_tie_in_peace_until_their_end() -> None:
    assert in_peace(tie(resting=True), NOW)
    assert in_peace(tie(resting=True, rest_until=NOW + DAY), NOW)
    assert not in_peace(tie(resting=True, rest_until=NOW), NOW)
    assert in_peace(tie(later_until=NOW + DAY), NOW)
    assert not in_peace(tie(later_until=NOW), NOW)


def test_a_tie_suggested_in_vain_cools_for_three_weeks_or_its_cadence() -> None:
    assert cools_until(tie(suggested_at=NOW)) == NOW + COOL
    assert cools_until(tie(every_days=7, suggested_at=NOW)) == NOW + 7 * DAY
    assert cools_until(tie(suggested_at=NOW), patience=4.0) == NOW + 4 * COOL
    assert cools_until(tie()) is None


def test_a_touch_or_the_end_of_a_later_ends_the_cooling() -> None:
    assert cools_until(tie(suggested_at=NOW - DAY, touched_at=NOW)) is None
    assert cools_until(tie(suggested_at=NOW - 2 * DAY, later_until=NOW - DAY)) == NOW - DAY
    assert cools_until(tie(suggested_at=NOW - DAY, later_until=NOW - 2 * DAY)) == NOW - DAY + COOL


def test_a_tie_that_was_never_touched_cools_as_well() -> None:
    erika = tie(suggested_at=NOW)
    assert not in_season(erika, NOW + COOL - DAY)
    assert in_season(erika, NOW + COOL)


days = st.integers(0, 400).map(lambda number: number * DAY)
moments = st.none() | days.map(lambda age: NOW - age) | days.map(lambda ahead: NOW + ahead)
past = st.none() | days.map(lambda age: NOW - age)
ties = st.builds(
    lambda every_days, stretch, anchor, touched, suggested, later, resting, rest: tie(
        every_days=every_days,
        stretch=stretch,
        anchor_at=anchor,
        touched_at=touched,
        suggested_at=suggested,
        later_until=later,
        resting=resting,
        rest_until=rest,
    ),
    st.integers(1, 400),
    st.floats(0.5, 4.0),
    moments,
    past,
    past,
    moments,
    st.booleans(),
    moments,
)
instants = days.map(lambda ahead: NOW + ahead)


@given(ties, instants, st.floats(1, 8), st.floats(1, 8))
def test_whoever_is_in_season_is_ready_awake_ripe_and_cooled(
    known: Tie, now: datetime, stretch: float, patience: float
) -> None:
    cooled = cools_until(known, patience)
    expected = (
        not in_peace(known, now) and ripens_at(known, stretch) <= now and (cooled is None or cooled <= now)
    )
    assert in_season(known, now, stretch, patience) is expected


@given(ties, st.floats(1, 8), st.floats(1, 8), st.floats(0, 8), st.floats(0, 8))
def test_more_stretch_or_patience_never_makes_a_tie_ready_earlier(
    known: Tie, stretch: float, patience: float, more: float, longer: float
) -> None:
    assert ready_at(known, stretch + more, patience + longer) >= ready_at(known, stretch, patience)


@given(ties, days, instants)
def test_a_longer_snooze_or_rest_never_makes_a_tie_come_earlier(
    known: Tie, longer: timedelta, until: datetime
) -> None:
    short = replace(known, suggested_at=None, later_until=until)
    assert ready_at(replace(short, later_until=until + longer)) >= ready_at(short)
    resting = replace(known, resting=True, rest_until=until)
    assert ready_at(replace(resting, rest_until=until + longer)) >= ready_at(resting)
