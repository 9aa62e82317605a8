"""Units of time, as words of both languages and as lengths."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import IntEnum

from bot.slack.parse.lexicon import words


class Unit(IntEnum):
    """The value is the length in days that a cadence takes it for."""

    DAY = 1
    WEEK = 7
    MONTH = 30
    QUARTER = 90
    HALF_YEAR = 180
    YEAR = 365


_EN = {
    Unit.DAY: words("d day days"),
    Unit.WEEK: words("w wk wks week weeks"),
    Unit.MONTH: words("m mo mos mth mths month months"),
    Unit.QUARTER: words("q qtr quarter quarters"),
    Unit.HALF_YEAR: words("semesters"),
    Unit.YEAR: words("y yr yrs year years"),
}
_ID = {
    Unit.DAY: words("hari hr harinya"),
    Unit.WEEK: words("minggu mgg pekan minggunya"),
    Unit.MONTH: words("bulan bln bl bulannya"),
    Unit.QUARTER: words("triwulan kuartal kwartal"),
    Unit.HALF_YEAR: words("semester"),
    Unit.YEAR: words("tahun thn th tahunnya"),
}
WORDS_EN = tuple(word for known in _EN.values() for word in known)
WORDS_ID = tuple(word for known in _ID.values() for word in known)
_UNITS = {word: unit for known in (_EN, _ID) for unit, names in known.items() for word in names}
ONE_UNITS = words("sehari seminggu semgg sepekan sebulan sebln setriwulan sekuartal sesemester setahun sethn")
UNIT = f"(?:{'|'.join(sorted(_UNITS, key=len, reverse=True))})"
ONE_UNIT = f"(?:{'|'.join(ONE_UNITS)})"  # sebulan: one month, in one word


def unit_of(word: str) -> Unit:
    return _UNITS[word] if word in _UNITS else _UNITS[word.removeprefix("se")]


def moved(day: date, count: float, unit: Unit) -> date | None:
    """A day so many units away, by the calendar; None beyond what a calendar has."""
    try:
        if unit in {Unit.DAY, Unit.WEEK} or count != int(count):
            return day + timedelta(days=round(count * unit))
        return _months_on(day, int(count) * {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF_YEAR: 6}.get(unit, 12))
    except (OverflowError, ValueError):  # beyond what a calendar holds
        return None


def _months_on(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
