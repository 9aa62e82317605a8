"""Days, hours and lengths as each language writes them."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

from babel.dates import format_date, format_time
from babel.units import format_unit

from bot.core.model import Language

_DAY = {Language.EN: "EEEE d MMMM", Language.ID: "EEEE, d MMMM"}
_DATE = {Language.EN: "d MMMM", Language.ID: "d MMMM"}
_HOUR = {Language.EN: "HH:mm", Language.ID: "HH.mm"}
_NEEDS_YEAR = 300  # days away, from which a date without its year could be taken for a nearer one


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


def day(on: date, today: date, language: Language) -> str:
    """`Tuesday 5 January`."""
    return format_date(on, _dated(_DAY[language], on, today), locale=language)


def day_of_month(on: date, today: date, language: Language) -> str:
    """`5 January`."""
    return format_date(on, _dated(_DATE[language], on, today), locale=language)


def _dated(pattern: str, on: date, today: date) -> str:
    return f"{pattern} y" if abs((on - today).days) > _NEEDS_YEAR else pattern


def hour(at: time, language: Language) -> str:
    """`09:00`, or `09.00` in Indonesian."""
    return format_time(at, _HOUR[language], locale=language)


def weekday(number: int, language: Language) -> str:
    """`Monday` for 0."""
    return format_date(date(2024, 1, 1 + number), "EEEE", locale=language)  # that month began on a Monday


def in_units(days: int) -> tuple[int, Unit]:
    """A length in the largest unit that fits it: 91 days are three months, and 182 are six."""
    years, months = round(days / 365.25), round(days / 30.44)
    if years and days - 365 * years in (0, years // 4 + 1):
        return years, Unit.YEAR
    if months and (days == 30 * months or days in (int(30.44 * months), int(30.44 * months) + 1)):
        return months, Unit.MONTH
    return (days // 7, Unit.WEEK) if days % 7 == 0 else (days, Unit.DAY)


def length(days: int, language: Language) -> str:
    """`6 weeks`."""
    number, unit = in_units(days)
    return format_unit(number, f"duration-{unit}", locale=language)


def roughly(days: int) -> tuple[int, Unit]:
    """A length as it is remembered: days, then weeks, then months, then years."""
    for below, number, unit in (
        (2, 1, Unit.DAY),
        (6, days, Unit.DAY),
        (11, 1, Unit.WEEK),
        (25, round(days / 7), Unit.WEEK),
        (38, 1, Unit.MONTH),
        (63, round(days / 7), Unit.WEEK),
        (350, round(days / 30.4), Unit.MONTH),
        (381, 1, Unit.YEAR),
        (500, round(days / 30.4), Unit.MONTH),
        (640, 18, Unit.MONTH),
    ):
        if days < below:
            return number, unit
    return round(days / 365), Unit.YEAR
