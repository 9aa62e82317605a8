"""How many nudges a week, and on which days: `3 a week`, `seminggu dua kali`, `senin sampai kamis`."""

from __future__ import annotations

import re

from bot.core.model import EVERY_DAY, WORKDAYS, Days
from bot.slack.parse.calendar_words import SUNDAY, WEEKDAY, WEEKDAYS
from bot.slack.parse.numbers import NUMBER, value_of
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled

MOST = 7

_KEY = (
    r"(?:(?:pace|tempo|laju|ritme|irama|kecepatan|frekuensi|frequency|jumlah|nudges?|to|ke|jadi|menjadi"
    r"|=|is|at most|up to|max|maximum|maksimal|maksimum|paling banyak|paling|about|sekitar|cukup|only"
    r"|cuma|hanya) )*"
)
_THINGS = r"(?:times?|x|kali|nudges?|ties|people|orang|persons?|sapaan|nudge|suggestions?|saran|ide)"
_COUNT = rf"(?P<count>{NUMBER}|once|twice|thrice|sekali)"
_UNIT = r"(?P<unit>week|wk|w|minggu|pekan|mgg|seminggu|sepekan|semgg|day|hari|sehari|month|bulan|sebulan)"
_PACES = (
    phrase(
        rf"{_KEY}{_COUNT}(?: {_THINGS})* (?:(?:an?|per|each|every|in an?|tiap|setiap|dalam) )?{_UNIT}(?:nya)?"
    ),
    phrase(rf"{_KEY}(?:(?:tiap|setiap|per|dalam) )?{_UNIT} {_COUNT}(?: {_THINGS})*"),
    phrase(
        rf"(?:pace|tempo|laju|ritme|kecepatan)(?: (?:to|ke|jadi|menjadi|="
        rf"|is))* {_COUNT}(?P<unit>)(?: {_THINGS})*"
    ),
)
_PER_WEEK = {"day": 7.0, "hari": 7.0, "sehari": 7.0, "month": 0.25, "bulan": 0.25, "sebulan": 0.25}

_DAY = rf"(?:{WEEKDAY}|minggu)"
_ON = r"(?:(?:only|just|hanya|cuma|on|days?|hari|setiap|tiap|every|di|pada|to|ke|jadi|menjadi|=|is) )*"
_THROUGH = r"(?:to|through|thru|until|till|-|sampai|sampe|s/d|sd|hingga|ke)"
_SPAN = rf"{_DAY} {_THROUGH} (?:hari )?{_DAY}|[a-z']+[-–][a-z']+"
_GROUP = (
    r"weekdays?|workdays?|working days|business days|hari kerja|hari-hari kerja|every ?day|daily"
    r"|setiap hari|tiap hari|all days|semua hari|all week|weekends?|akhir pekan"
)
_ITEM = rf"(?:{_SPAN}|{_GROUP}|{_DAY})"
_DAYS = phrase(
    rf"{_ON}(?P<days>{_ITEM}(?:(?: ,)?(?: (?:and|dan|&|sama|serta|plus))?(?: (?:hari|on))? {_ITEM})*)"
)
_GROUPS = (
    (re.compile("week ?days?|workday|working|business|kerja"), WORKDAYS),
    (re.compile("every ?day|daily|setiap|tiap|all|semua"), EVERY_DAY),
    (re.compile("weekend|akhir pekan"), Days.of([5, SUNDAY])),
)
_PARTS = re.compile(
    rf"(?P<span>(?P<first>{_DAY})(?: {_THROUGH} (?:hari )?|[-–])(?P<last>{_DAY}))|(?P<group>{_GROUP})"
    rf"|(?P<day>{_DAY})"
)


def read_pace(sentence: Sentence) -> int | Unclear | None:
    """Nudges a week."""
    for pattern in _PACES:
        if found := sentence.taken(pattern):
            said = found["count"]
            times = {"once": 1.0, "sekali": 1.0, "twice": 2.0, "thrice": 3.0}
            count = times[said] if said in times else value_of(said)
            count *= _PER_WEEK.get(found["unit"], 1.0)
            if count != int(count) or not 1 <= count <= MOST:
                return Unclear(Trouble.PACE_RANGE, spelled(sentence.within(found)))
            return int(count)
    return None


def read_days(sentence: Sentence) -> Days | Unclear | None:
    """Days of the week, one by one, as a span, or as a kind."""
    for found in _DAYS.finditer(sentence.line):
        if found["days"] == "minggu" and "hari" not in found[0]:
            continue  # a week, and no Sunday
        days = _days(found["days"])
        sentence.take(found)
        return days if days else Unclear(Trouble.DAYS_UNREAD, spelled(sentence.within(found)))
    return None


def _days(said: str) -> Days | None:
    chosen: set[int] = set()
    rest = said
    for part in _PARTS.finditer(said):
        rest = rest.replace(part[0], "", 1)
        chosen.update(_part(part))
    known = not re.search(r"[a-z]", re.sub(r"\b(?:and|dan|sama|serta|plus|hari|on)\b", "", rest))
    return Days.of(chosen) if known and chosen else None


def _part(part: re.Match[str]) -> list[int]:
    if part["group"]:
        return next(list(days) for pattern, days in _GROUPS if pattern.search(part["group"]))
    if part["day"]:
        return [_weekday(part["day"])]
    first, last = _weekday(part["first"]), _weekday(part["last"])
    return [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]


def _weekday(word: str) -> int:
    return WEEKDAYS.get(word, SUNDAY)
