"""Days that have a place in the calendar: `5 January`, `2027-01-05`, `next Monday`, `akhir bulan`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from bot.slack.parse import calendar_days as days
from bot.slack.parse.calendar_words import MONTH, MONTHS, SUNDAY, WEEKDAY, WEEKDAY_ALONE, WEEKDAYS
from bot.slack.parse.units import Unit, moved

Said = dict[str, str | None]
Reader = Callable[[Said, date, bool], date | None]  # what was said, today, whether it must lie behind

GONE = r"(?:lalu|kemarin|kemaren|kmrn|yang lalu|yg lalu|yl|lewat)"
COMING = r"(?:depan|dpn|mendatang|yang akan datang)"
_BACK = re.compile(r"\b(?:last|past|previous|lalu|kemarin|kemaren|kmrn|yl|lewat)\b")
_ON = re.compile(r"\b(?:next|depan|dpn|mendatang|datang)\b")


def direction(words: str | None) -> int:
    """-1 for the last one, 1 for the next one, 0 where nothing says."""
    return -1 if _BACK.search(words or "") else 1 if _ON.search(words or "") else 0


def _number(said: Said, name: str) -> int:
    return int(said.get(name) or 0)


def _year_of(said: Said, today: date) -> int | None:
    """The year, in figures or as `last year`."""
    if year := said.get("year"):
        return int(year) + (2000 if len(year) == 2 else 0)
    return today.year + direction(said["of"]) if said.get("of") else None


def _full(said: Said, today: date, past: bool) -> date | None:
    return days.made(_number(said, "year"), _number(said, "month"), _number(said, "day"))


def _slashed(said: Said, today: date, past: bool) -> date | None:
    """5/1 is January here and May there: only where one of the two is no month is it clear."""
    first, second = _number(said, "first"), _number(said, "second")
    if first <= 12 and second <= 12 and first != second:
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    year = _year_of(said, today)
    return days.nearest(month, day, today, past) if year is None else days.made(year, month, day)


def _day_and_month(said: Said, today: date, past: bool) -> date | None:
    month, day, year = MONTHS[said["month"] or ""], _number(said, "day"), _year_of(said, today)
    return days.nearest(month, day, today, past) if year is None else days.made(year, month, day)


def _part(said: Said, today: date, past: bool) -> date | None:
    """The beginning, the middle or the end of a month."""
    first = _first_of_month(said, today, past)
    if first is None or said.get("early"):
        return first
    return days.last_of(first.year, first.month) if said.get("late") else first.replace(day=15)


def _first_of_month(said: Said, today: date, past: bool) -> date | None:
    if said.get("month"):
        return days.nearest(MONTHS[said["month"] or ""], 1, today, past)
    return moved(today.replace(day=1), direction(said.get("unit")), Unit.MONTH)


def _end_of_year(said: Said, today: date, past: bool) -> date | None:
    return days.made(today.year + direction(said.get("unit")), 12, 31)


def _month(said: Said, today: date, past: bool) -> date | None:
    month, year, words = MONTHS[said["month"] or ""], _year_of(said, today), said.get("which") or ""
    if year is not None:
        return days.made(year, month, 1)
    if words in {"this", "ini"}:
        return days.made(today.year, month, 1)
    way = direction(words)
    if way < 0:  # not the month that we are in
        return days.nearest(month, 1, today.replace(day=1) - timedelta(days=1), past=True)
    return days.nearest(month, 1, today, past and way == 0)


def _weekday(said: Said, today: date, past: bool) -> date | None:
    weekday, words = WEEKDAYS.get(said.get("weekday") or "", SUNDAY), said.get("which") or ""
    way = direction(words)
    if re.search("week|minggu|pekan", words) or way > 0:
        return days.weekday_of_week(weekday, today, way)
    if way < 0 or past:
        return days.weekday_before(weekday, today, strictly=way < 0)
    return days.weekday_after(weekday, today)


def _weekend(said: Said, today: date, past: bool) -> date | None:
    return _weekday({"weekday": "saturday", "which": (said.get("which") or "")}, today, past)


def _of_month(said: Said, today: date, past: bool) -> date | None:
    return days.nearest_of_month(_number(said, "day"), today, past)


def _new_year(said: Said, today: date, past: bool) -> date | None:
    return days.nearest(1, 1, today, past)


def _year(said: Said, today: date, past: bool) -> date | None:
    return days.made(_number(said, "year"), 1, 1)


_OF = rf"(?P<of>tahun (?:{GONE}|{COMING}|ini)|last year|next year|this year)"
_TH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_Y = r"(?P<year>\d{4})"
_M = rf"(?P<month>{MONTH})"
_WHICH_WEEK = rf"next week|last week|(?:minggu|pekan) (?:{COMING}|{GONE})"
_WD = rf"(?:(?:hari )?(?P<weekday>{WEEKDAY})|hari minggu)"
_PARTS = (
    r"(?:the )?(?:(?P<early>early|beginning of|start of|awal)|(?P<late>late|end of|akhir)|(?:mid"
    r"|middle of|pertengahan|tengah))"
)
_THE_MONTH = rf"(?P<unit>(?:(?:the|this|next|last) )?month|bulan(?: (?:ini|{COMING}|{GONE}))?)"
_THE_YEAR = rf"(?P<unit>(?:(?:the|this|next|last) )?year|tahun(?: (?:ini|{COMING}|{GONE}))?)"
_BEFORE_A_MONTH = (
    r"(?:(?:until|till?|sampai|sampe|hingga|in|during|around|since|sejak|di|pada)(?: bulan)?|bulan)"
)

# The more a form says, the earlier it comes.
NAMED: Sequence[tuple[str, Reader]] = (
    (r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _full),
    (r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})", _full),
    (r"(?P<first>\d{1,2})[/-](?P<second>\d{1,2})(?:[/-](?P<year>\d{4}|\d{2}))?", _slashed),
    (rf"{_TH} (?:of )?{_M}(?: ,)?(?: (?:{_Y}|{_OF}))?", _day_and_month),
    (rf"{_M} (?:the )?{_TH}(?: ,)?(?: (?:{_Y}|{_OF}))?", _day_and_month),
    (rf"{_PARTS} (?:the )?(?:bulan )?(?:{_M}|{_THE_MONTH})", _part),
    (rf"(?:the )?(?:end of|akhir) (?:the )?{_THE_YEAR}", _end_of_year),
    (rf"(?:bulan )?{_M} (?:{_Y}|{_OF})", _month),
    (rf"(?P<which>last|next|this) {_M}", _month),
    (rf"(?:bulan )?{_M} (?P<which>{GONE}|{COMING}|ini)", _month),
    (rf"{_BEFORE_A_MONTH} {_M}", _month),
    (rf"{_WD}(?: of)? (?P<which>{_WHICH_WEEK})", _weekday),
    (rf"(?P<which>last|next|this|coming) (?P<weekday>{WEEKDAY})", _weekday),
    (rf"{_WD} (?P<which>{GONE}|{COMING}|ini)", _weekday),
    (rf"(?:hari|on|until|till?|sampai|sampe|hingga) (?P<weekday>{WEEKDAY})", _weekday),
    (rf"hari minggu|(?P<weekday>{WEEKDAY_ALONE})", _weekday),
    (r"(?:(?P<which>next|last|this|the) )?weekend", _weekend),
    (rf"akhir (?:pekan|minggu)(?: (?P<which>{GONE}|{COMING}|ini))?", _weekend),
    (r"the (?P<day>\d{1,2})(?:st|nd|rd|th)", _of_month),
    (r"(?:tanggal|tgl) (?P<day>\d{1,2})", _of_month),
    (r"(?:the )?new year|tahun baru", _new_year),
)
# Words that mean something else as well, and are tried when nothing else was found.
LOOSE: Sequence[tuple[str, Reader]] = (
    (r"(?:until|till?|sampai|sampe|hingga|on|pada) minggu", _weekday),
    (rf"(?:until|till?|sampai|sampe|hingga|in|tahun|di|pada)(?: tahun)? {_Y}", _year),
)
BARE_MONTH: Sequence[tuple[str, Reader]] = ((_M, _month),)
