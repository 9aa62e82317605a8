"""What a local date and hour say by themselves: a Monday, a weekend, the days around New Year."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

INDONESIA = frozenset({"Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"})
# From Sumatra to Sulawesi these are wet; on the easternmost clock Ambon has its rain in the middle
# of the year.
RAINY_ZONES = INDONESIA - {"Asia/Jayapura"}
RAINY_MONTHS = frozenset({12, 1})
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# A line is often sent an hour or two after it was read: hours end early enough for that.
DAYTIME = range(5, 17)
SUNDAY_HOURS = range(15)  # later, the weekend is over


class Moment(StrEnum):
    """Days of the week hold in the daytime only: in the evening a day's work has been done.

    There is no time of day: the tie may live by another clock, or read the line hours after.
    """

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    WORKDAY = "workday"
    WEEK_AHEAD = "week-ahead"  # Monday to Wednesday: early enough to wish somebody a good week
    UNDER_WAY = "under-way"  # Tuesday to Friday: late enough to speak of how the week is going
    WEEKEND = "weekend"
    MONTH_START = "month-start"  # not in January, which has its own greeting
    MONTH_END = "month-end"  # not in December
    DECEMBER = "december"  # while it is news, and well before anybody's holidays
    YEAR_END = "year-end"
    NEW_YEAR = "new-year"
    RAINY_SEASON = "rainy-season"  # only on an Indonesian clock
    AUGUST_17 = "august-17"  # the days up to Indonesia's day, and the day, on an Indonesian clock
    INDEPENDENCE_DAY = "independence-day"  # the day itself


def moments_of(local: datetime) -> frozenset[Moment]:
    """Everything that holds at this local time; its zone is the member's."""
    true = {**_of_the_week(local), **_of_the_year(local)}
    return frozenset(moment for moment, holds in true.items() if holds)


def _of_the_week(local: datetime) -> dict[Moment, bool]:
    weekday, daytime = local.weekday(), local.hour in DAYTIME
    saturday = weekday == 5 and local.hour >= DAYTIME.start
    return {
        Moment(WEEKDAYS[weekday]): daytime,
        Moment.WORKDAY: daytime and weekday < 5,
        Moment.WEEK_AHEAD: daytime and weekday < 3,
        Moment.UNDER_WAY: daytime and 1 <= weekday < 5,
        Moment.WEEKEND: saturday or (weekday == 6 and local.hour in SUNDAY_HOURS),
    }


def _of_the_year(local: datetime) -> dict[Moment, bool]:
    month, day = local.month, local.day
    indonesian = _on(local, INDONESIA)
    return {
        Moment.MONTH_START: day <= 3 and month != 1,
        Moment.MONTH_END: day >= 26 and month != 12,
        Moment.DECEMBER: month == 12 and day <= 15,
        Moment.YEAR_END: month == 12 and 26 <= day <= 30,
        Moment.NEW_YEAR: month == 1 and day <= 7,
        Moment.RAINY_SEASON: month in RAINY_MONTHS and _on(local, RAINY_ZONES),
        Moment.AUGUST_17: indonesian and month == 8 and 10 <= day <= 17,
        Moment.INDEPENDENCE_DAY: indonesian and month == 8 and day == 17,
    }


def _on(local: datetime, zones: frozenset[str]) -> bool:
    return isinstance(local.tzinfo, ZoneInfo) and local.tzinfo.key in zones
