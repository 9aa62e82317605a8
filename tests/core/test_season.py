"""Season: when a tie's time has come, and what keeps it in peace."""

from __future__ import annotations

from datetime import timedelta

from bot.core.season import COOL, counted_from, every, in_peace, in_season, is_cooling, ripens_at
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
    assert is_cooling(tie(suggested_at=NOW - DAY), NOW)
    assert not is_cooling(tie(suggested_at=NOW - COOL), NOW)
    assert not is_cooling(tie(every_days=7, suggested_at=NOW - 8 * DAY), NOW)
    assert not is_cooling(tie(), NOW)


def test_a_touch_or_the_end_of_a_later_ends_the_cooling() -> None:
    assert not is_cooling(tie(suggested_at=NOW - DAY, touched_at=NOW), NOW)
    assert not is_cooling(tie(suggested_at=NOW - 2 * DAY, later_until=NOW - DAY), NOW)
    assert is_cooling(tie(suggested_at=NOW - DAY, later_until=NOW - 2 * DAY), NOW)
