"""Which rules of repetition are followed: daily or coarser, plainly written, and quick to work out.

What is not plain is refused, never repaired: a rule that two readers read in two ways is a way around
this one. The rule that comes out is written anew, so nobody after us sees anything else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

# How long one step of it takes, against one of a daily rule (measured).
_PRICES = {"DAILY": 1, "WEEKLY": 2, "MONTHLY": 4, "YEARLY": 20}
_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 365}
_MONTH, _MONTH_DAY, _WEEK = r"0?[1-9]|1[0-2]", r"0?[1-9]|[12]\d|3[01]", r"0?[1-9]|[1-4]\d|5[0-3]"
_YEAR_DAY = r"0{0,2}[1-9]|0?[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6]"
_WEEKDAY = r"(?:[+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)"


def _list(of: str) -> str:
    return rf"(?:{of})(?:,(?:{of})){{0,50}}"


_PARTS = {
    "FREQ": "|".join(_PRICES),
    "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
    "COUNT": r"[1-9]\d{0,8}",
    "INTERVAL": r"[1-9]\d{0,3}",
    "WKST": "MO|TU|WE|TH|FR|SA|SU",
    "BYDAY": _list(_WEEKDAY),
    "BYMONTH": _list(_MONTH),
    "BYMONTHDAY": _list(rf"[+-]?(?:{_MONTH_DAY})"),
    "BYYEARDAY": _list(rf"[+-]?(?:{_YEAR_DAY})"),
    "BYWEEKNO": _list(rf"[+-]?(?:{_WEEK})"),
    "BYSETPOS": _list(rf"[+-]?(?:{_YEAR_DAY})"),
    # One of each: more would be several times a day.
    "BYHOUR": r"[01]?\d|2[0-3]",
    "BYMINUTE": r"[0-5]?\d",
    "BYSECOND": r"[0-5]?\d",
}
# By the day or the week, two of these may have nothing in common, and looking for a day that has both
# would go on to the end of time; by the month or the year, it is soon there.
_NARROWING = ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO")


@dataclass(frozen=True, slots=True)
class Rule:
    text: str
    frequency: str
    interval: int
    until: date | None

    def price(self, start: date, end: date) -> int:
        """What it takes to follow it from its start, in steps of a daily rule."""
        steps = max(0, (end - start).days) // (_DAYS[self.frequency] * self.interval) + 1
        return steps * _PRICES[self.frequency]


def rule_of(text: str) -> Rule | None:
    """The rule, or None when it is too fine, or not plain."""
    parts: dict[str, str] = {}
    for part in text.upper().strip().removesuffix(";").split(";"):
        name, _, value = part.partition("=")
        if name in parts or name not in _PARTS or not re.fullmatch(_PARTS[name], value, re.ASCII):
            return None
        parts[name] = value
    until = day_of(parts["UNTIL"]) if "UNTIL" in parts else None
    if not _is_plain(parts) or ("UNTIL" in parts and until is None):
        return None
    written = ";".join(f"{name}={value}" for name, value in parts.items())
    return Rule(written, parts["FREQ"], int(parts.get("INTERVAL", "1")), until)


def _is_plain(parts: dict[str, str]) -> bool:
    if parts.get("FREQ") in ("DAILY", "WEEKLY"):
        return "BYSETPOS" not in parts and sum(name in parts for name in _NARROWING) <= 1
    return "FREQ" in parts


def day_of(text: str) -> date | None:
    """The day at the head of a date or a time as calendars write them."""
    if not re.match(r"[0-9]{8}(?![0-9])", text):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None
