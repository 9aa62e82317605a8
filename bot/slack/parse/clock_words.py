"""An hour of the day: `9am`, `at 9:30`, `jam 7 malam`, `pukul setengah sembilan pagi`."""

from __future__ import annotations

import re
from datetime import time

from bot.slack.parse.numbers import NUMBER, value_of
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled

EARLIEST, LATEST = time(6), time(20, 59)

_AT = r"(?:at|hours?|time|jam|jamnya|jm|pukul|pkl|waktu|around|sekitar)"
_TO = r"(?:(?:to|ke|jadi|menjadi|is|=|at|jam|pukul|tiap|setiap|every day at) )*"
_HALF_DAY = (
    r"(?P<early>am|a\.m|pagi|subuh|in the morning)|(?P<late>pm|p\.m|sore|malam|malem|in the evening"
    r"|in the afternoon|tonight)|(?P<noon>siang)"
)
_FIGURES = r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?"
_CLOCK = (
    phrase(rf"(?:{_AT} )?{_TO}(?P<half>setengah )(?P<hour>{NUMBER})(?P<minute>)(?: (?:{_HALF_DAY}))?"),
    phrase(rf"(?:{_AT} )?{_TO}{_FIGURES} ?(?:{_HALF_DAY})"),
    phrase(rf"(?:{_AT} )?{_TO}(?P<hour>{NUMBER})(?P<minute>) (?:{_HALF_DAY})"),
    phrase(rf"(?:{_AT} ){_TO}{_FIGURES}(?: (?:o'clock|teng|tepat|wib|wita|wit))?"),
    phrase(rf"(?:{_AT} ){_TO}(?P<hour>{NUMBER})(?P<minute>)(?: o'clock)?"),
    phrase(rf"{_TO}(?P<hour>\d{{1,2}})[.:](?P<minute>\d{{2}})"),
)
_NOON = phrase(rf"(?:{_AT} )?{_TO}(?:noon|midday|tengah hari)")


def read_hour(sentence: Sentence) -> time | Unclear | None:
    if sentence.taken(_NOON):
        return time(12)
    for pattern in _CLOCK:
        if found := sentence.taken(pattern):
            hour = _time(found)
            if hour is None or not EARLIEST <= hour <= LATEST:
                return Unclear(Trouble.HOUR_RANGE, spelled(sentence.within(found)))
            return hour
    return None


def _time(found: re.Match[str]) -> time | None:
    said = found.groupdict()
    hour, minute = value_of(said["hour"] or "0"), int(said["minute"] or 0)
    if said.get("half"):  # setengah sembilan is half an hour before nine
        hour, minute = hour - 1, 30
    if (said.get("late") and hour < 12) or (said.get("noon") and hour <= 4):
        hour += 12
    if hour == 12 and said.get("early") and not said.get("half"):
        hour = 0
    return time(int(hour), minute) if hour == int(hour) and 0 <= hour < 24 and minute < 60 else None
