"""Calendar arithmetic for days that people name in part: a day without a year, a weekday, a month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

_YEARS = 9  # 29 February is at most eight years away


def made(year: int, month: int, day: int) -> date | None:
    """A date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest(month: int, day: int, today: date, past: bool) -> date | None:
    """The latest such day up to today, or the next one after it."""
    years = range(today.year, today.year - _YEARS, -1) if past else range(today.year, today.year + _YEARS)
    return _first((made(year, month, day) for year in years), today, past)


def nearest_of_month(day: int, today: date, past: bool) -> date | None:
    """The latest such day of a month up to today, or the next one after it."""
    step = -1 if past else 1
    months = (divmod(today.year * 12 + today.month - 1 + step * count, 12) for count in range(_YEARS))
    return _first((made(year, month + 1, day) for year, month in months), today, past)


def _first(days: Iterable[date | None], today: date, past: bool) -> date | None:
    fitting = (day for day in days if day is not None and (day <= today if past else day > today))
    return next(fitting, None)


def weekday_before(weekday: int, today: date, *, strictly: bool) -> date:
    back = (today.weekday() - weekday) % 7
    return today - timedelta(days=back or (7 if strictly else 0))


def weekday_after(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def weekday_of_week(weekday: int, today: date, weeks: int) -> date:
    """A weekday of the week so many weeks from this one."""
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def last_of(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
