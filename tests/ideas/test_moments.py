from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.ideas.moments import Moment, moments_of

JAKARTA = ZoneInfo("Asia/Jakarta")
BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, zone: ZoneInfo = JAKARTA) -> frozenset[Moment]:
    return moments_of(datetime.fromisoformat(text).replace(tzinfo=zone))


@pytest.mark.parametrize(
    ("local", "holds"),
    [
        ("2026-06-08T12:00", {Moment.MONDAY, Moment.WORKDAY, Moment.WEEK_AHEAD}),
        ("2026-06-09T12:00", {Moment.TUESDAY, Moment.WORKDAY, Moment.WEEK_AHEAD, Moment.UNDER_WAY}),
        ("2026-06-10T12:00", {Moment.WEDNESDAY, Moment.WORKDAY, Moment.WEEK_AHEAD, Moment.UNDER_WAY}),
        ("2026-06-11T12:00", {Moment.THURSDAY, Moment.WORKDAY, Moment.UNDER_WAY}),
        ("2026-06-12T05:00", {Moment.FRIDAY, Moment.WORKDAY, Moment.UNDER_WAY}),
        ("2026-06-13T12:00", {Moment.SATURDAY, Moment.WEEKEND}),
        ("2026-06-13T21:00", {Moment.WEEKEND}),
    ],
)
def test_the_week_and_the_hour_are_told_from_the_local_time(local: str, holds: set[Moment]) -> None:
    assert at(local) == holds


@pytest.mark.parametrize("local", ["2026-06-11T17:00", "2026-06-11T23:30", "2026-06-12T01:00"])
def test_in_the_evening_and_at_night_no_day_of_work_holds(local: str) -> None:
    assert not at(local)


@pytest.mark.parametrize(
    ("local", "holds"),
    [
        ("2026-06-13T01:00", False),
        ("2026-06-13T05:00", True),
        ("2026-06-14T14:59", True),
        ("2026-06-14T15:00", False),
        ("2026-06-15T01:00", False),
    ],
)
def test_a_weekend_ends_on_sunday_afternoon(local: str, holds: bool) -> None:
    assert (Moment.WEEKEND in at(local)) is holds


@pytest.mark.parametrize(
    ("moment", "first", "last"),
    [
        (Moment.MONTH_START, "2026-09-01", "2026-09-03"),
        (Moment.MONTH_END, "2026-09-26", "2026-09-30"),
        (Moment.DECEMBER, "2026-12-01", "2026-12-15"),
        (Moment.YEAR_END, "2026-12-26", "2026-12-30"),
        (Moment.NEW_YEAR, "2027-01-01", "2027-01-07"),
        (Moment.RAINY_SEASON, "2026-12-01", "2027-01-31"),
        (Moment.AUGUST_17, "2026-08-10", "2026-08-17"),
        (Moment.INDEPENDENCE_DAY, "2026-08-17", "2026-08-17"),
    ],
)
def test_the_month_and_the_year_are_told_from_the_local_date(moment: Moment, first: str, last: str) -> None:
    begins, ends = (datetime.fromisoformat(day).replace(hour=12, tzinfo=JAKARTA) for day in (first, last))
    assert moment in moments_of(begins) & moments_of(ends)
    assert moment not in moments_of(begins - timedelta(days=1)) | moments_of(ends + timedelta(days=1))


def test_new_year_takes_the_place_of_a_new_month() -> None:
    assert Moment.MONTH_START not in at("2027-01-01T12:00")
    assert Moment.MONTH_END not in at("2026-12-28T12:00")


def test_where_it_rains_in_the_middle_of_the_year_no_rainy_season_is_known() -> None:
    assert Moment.RAINY_SEASON not in at("2027-01-20T12:00", ZoneInfo("Asia/Jayapura"))
    assert Moment.RAINY_SEASON in at("2027-01-20T12:00", ZoneInfo("Asia/Makassar"))


@pytest.mark.parametrize("local", ["2027-01-20T12:00", "2026-08-17T12:00"])
def test_indonesian_weather_and_days_are_not_known_on_another_clock(local: str) -> None:
    indonesian = {Moment.RAINY_SEASON, Moment.AUGUST_17, Moment.INDEPENDENCE_DAY}
    assert at(local) & indonesian
    assert not at(local, BERLIN) & indonesian
    assert not moments_of(datetime.fromisoformat(local).replace(tzinfo=UTC)) & indonesian
