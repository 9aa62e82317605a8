"""Days off: public holidays where they are known, and weekends as they are kept."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.model import WORKDAYS, Days
from bot.ideas.days_off import days_off, known_countries, workdays


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 8, 17),  # Independence Day
        date(2026, 3, 21),  # Idul Fitri
        date(2026, 3, 22),
        date(2026, 3, 24),  # joint leave
        date(2026, 12, 24),
    ],
)
def test_indonesia_is_off_on_its_holidays_and_on_joint_leave(day: date) -> None:
    assert day in days_off("ID", [2026])


def test_each_country_has_its_own_days() -> None:
    unity = date(2026, 10, 3)
    assert unity in days_off("DE", [2026])
    assert unity not in days_off("ID", [2026])
    assert date(2026, 10, 12) not in days_off("CA", [2026])  # a day of its government alone is none


def test_several_years_are_all_there_with_the_days_between_them() -> None:
    both = days_off("US", range(2027, 2029))
    assert {date(2027, 1, 1), date(2028, 12, 25)} <= both
    assert date(2027, 12, 31) in both  # New Year's Day 2028 is a Saturday


@pytest.mark.parametrize("country", ["", "XX", "id", "IDN", "UK", "💥"])
def test_a_country_that_is_not_known_has_no_days_off_and_the_usual_weekend(country: str) -> None:
    assert days_off(country, [2026]) == frozenset()
    assert workdays(country) == WORKDAYS


def test_a_year_far_away_has_none() -> None:
    assert days_off("ID", [-1, 0, 9999, 12000]) == frozenset()


def test_every_country_can_be_asked_and_none_is_off_all_the_time() -> None:
    assert len(known_countries()) > 200
    for country in known_countries():
        assert len(days_off(country, range(2025, 2030))) < 5 * 60
        assert 4 <= len(workdays(country)) <= 5


def test_a_year_is_worked_out_once() -> None:
    days = days_off("MY", [2031])
    assert days_off("MY", [2031]) == days
    assert days_off("MY", [2031, 2031]) == days


@pytest.mark.parametrize(
    ("country", "days"),
    [
        (None, WORKDAYS),
        ("ID", WORKDAYS),
        ("HK", WORKDAYS),  # Sunday alone is free by law
        ("SA", Days.of((6, 0, 1, 2, 3))),
        ("IR", Days.of((5, 6, 0, 1, 2))),
        ("BN", Days.of((0, 1, 2, 3, 5))),
    ],
)
def test_the_days_follow_the_weekend(country: str | None, days: Days) -> None:
    assert workdays(country) == days
