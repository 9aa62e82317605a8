"""Days, hours and lengths in both languages."""

from __future__ import annotations

from datetime import date, time
from itertools import pairwise

import pytest

from bot.core.model import Language
from bot.slack.dates import Unit, day, day_of_month, hour, in_units, length, roughly, weekday

TODAY = date(2026, 11, 25)


def test_a_day_is_written_as_each_language_writes_it() -> None:
    assert day(date(2027, 1, 5), TODAY, Language.EN) == "Tuesday 5 January"
    assert day(date(2027, 1, 5), TODAY, Language.ID) == "Selasa, 5 Januari"
    assert day_of_month(date(2027, 1, 5), TODAY, Language.ID) == "5 Januari"


@pytest.mark.parametrize("far", [date(2027, 11, 25), date(2025, 11, 25)])
def test_a_far_day_names_its_year(far: date) -> None:
    assert day_of_month(far, TODAY, Language.EN) == f"25 November {far.year}"


def test_an_hour_has_a_colon_in_english_and_a_point_in_indonesian() -> None:
    assert hour(time(9, 5), Language.EN) == "09:05"
    assert hour(time(20, 59), Language.ID) == "20.59"


def test_the_week_begins_on_monday() -> None:
    assert [weekday(number, Language.EN) for number in (0, 6)] == ["Monday", "Sunday"]
    assert [weekday(number, Language.ID) for number in (0, 6)] == ["Senin", "Minggu"]


@pytest.mark.parametrize(
    ("days", "units"),
    [
        (1, (1, Unit.DAY)),
        (7, (1, Unit.WEEK)),
        (28, (4, Unit.WEEK)),
        (30, (1, Unit.MONTH)),
        (45, (45, Unit.DAY)),
        (61, (2, Unit.MONTH)),
        (91, (3, Unit.MONTH)),
        (122, (4, Unit.MONTH)),
        (183, (6, Unit.MONTH)),
        (365, (1, Unit.YEAR)),
        (366, (1, Unit.YEAR)),
        (730, (2, Unit.YEAR)),
        (1095, (3, Unit.YEAR)),
        (1096, (3, Unit.YEAR)),
    ],
)
def test_a_length_is_told_in_the_largest_unit_that_fits(days: int, units: tuple[int, Unit]) -> None:
    assert in_units(days) == units


def test_a_length_is_exact() -> None:
    assert length(42, Language.EN) == "6 weeks"
    assert length(42, Language.ID) == "6 minggu"


def test_a_rough_length_never_shrinks_while_days_pass() -> None:
    of_days = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30.4, Unit.YEAR: 365}
    told = [number * of_days[unit] for number, unit in map(roughly, range(2, 4000))]
    assert all(after >= before - 7 for before, after in pairwise(told))
