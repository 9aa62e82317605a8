"""Instants, told to a member where that member lives."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.slack.voice import Voice
from tests.slack.views.people import ADA, BOB, NOW

EN, ID = Voice(ADA, NOW), Voice(BOB, NOW)


@pytest.mark.parametrize(
    ("days", "english", "indonesian"),
    [
        (-1, "yesterday", "kemarin"),
        (0, "today", "hari ini"),
        (1, "tomorrow", "besok"),
        (7, "on Wednesday 2 December", "hari Rabu, 2 Desember"),
        (-7, "on Wednesday 18 November", "hari Rabu, 18 November"),
    ],
)
def test_a_day_to_count_on(days: int, english: str, indonesian: str) -> None:
    at = NOW + timedelta(days=days)
    assert (EN.on(at).plain, ID.on(at).plain) == (english, indonesian)


def test_a_near_day_is_named_and_a_far_one_is_about() -> None:
    assert EN.around(NOW + timedelta(days=13)).plain == "on Tuesday 8 December"
    assert EN.around(NOW + timedelta(days=14)).plain == "around 9 December"
    assert ID.around(NOW + timedelta(days=400)).plain == "sekitar 30 Desember 2027"


def test_a_moment_is_told_in_the_members_own_zone() -> None:
    at = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)  # the next morning in Jakarta
    assert EN.moment(at).plain == "on Friday 27 November at 06:30"
    assert ID.moment(at).plain == "hari Jumat, 27 November pukul 06.30"
    honolulu = Voice(replace(ADA, zone="Pacific/Honolulu"), NOW)
    assert honolulu.moment(at).plain == "on Thursday 26 November at 13:30"
    assert honolulu.today.isoformat() == "2026-11-24"


def test_a_zone_that_is_none_is_read_as_utc() -> None:
    assert Voice(replace(ADA, zone="Nowhere/At_All"), NOW).moment(NOW).plain == "today at 02:00"
