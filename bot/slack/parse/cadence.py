"""How often: `every 6 weeks`, `sebulan sekali`, `2x setahun`, `quarterly`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.slack.parse.calendar_words import WEEKDAY
from bot.slack.parse.numbers import NUMBER, value_of
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.units import ONE_UNIT, UNIT, unit_of

LONGEST = 1096  # days: three years, one of them a leap year

_EVERY = "every|each|tiap|tiap-tiap|setiap|saban|per"
_TIMES = rf"once|twice|thrice|sekali|{NUMBER} (?:times?|x|kali)"
# What people put before it: "and remind me to write to her every 6 weeks", "sekitar 3 bulan sekali".
_BEFORE = (
    r"(?:(?:, )?(?:(?:and|dan) )?(?:"
    r"(?:remind|nudge|ping|ask) me(?: to (?:reach out|write|talk|chat|text|call|message|check in|catch up)"
    r"(?: to| with)?(?: (?:them|him|her))?)?|(?:ingatkan|ingetin|colek|kabari|kabarin) (?:aku|saya|gue"
    r"|gw|gua)) )?"
    r"(?:(?:rutin|about|around|roughly|approximately|at least|at most|no more than|sekitar|kira-kira"
    r"|kira2|kira kira|kurang lebih|kurleb|paling tidak|paling nggak|setidaknya|minimal|maksimal|paling"
    r"|to|ke|jadi|menjadi|be|at|on|is|cadence|irama|frekuensi|ritme) )*"
)
_ONCE = r"(?:(?:once|sekali|(?:1|satu|one) (?:x|kali|time)) )?"


def _rate(pattern: str) -> re.Pattern[str]:
    return phrase(f"{_BEFORE}(?:{pattern})(?: or so)?")


_RATES: Sequence[re.Pattern[str]] = (
    # seminggu dua kali · tiap bulan 2x
    _rate(rf"(?P<unit>{ONE_UNIT}|(?:{_EVERY}) {UNIT}) (?P<times>{_TIMES})"),
    # every 6 weeks · tiap dua minggu sekali · once every other month · per bulan
    _rate(
        rf"{_ONCE}(?:{_EVERY}) (?:single )?"
        rf"(?:(?:(?P<second>other|second|2nd)|(?P<third>third|3rd)|(?P<number>{NUMBER})) )?"
        rf"(?P<unit>{UNIT}|{ONE_UNIT})(?: (?:sekali|once))?(?! (?:{WEEKDAY})(?!\S))"
    ),
    # once a month · 2x setahun · sekali dalam 6 minggu · dua kali per tahun
    _rate(
        rf"(?P<times>{_TIMES}) (?:(?:an?|per|each|every|in an?|in|dalam|setiap|tiap) )?"
        rf"(?:(?P<number>{NUMBER}) )?(?P<unit>{UNIT}|{ONE_UNIT})"
    ),
    # 3 bulan sekali · 2 minggu 1x
    _rate(rf"(?P<number>{NUMBER}) (?P<unit>{UNIT}) (?P<times>{_TIMES})"),
    # dua mingguan · 3 bulanan
    _rate(rf"(?P<number>{NUMBER}) (?P<adverb>harian|mingguan|bulanan|tahunan)"),
)
_ADVERBS = {
    "daily harian": 1,
    "weekly mingguan": 7,
    "biweekly bi-weekly fortnightly dwimingguan": 14,
    "monthly bulanan": 30,
    "quarterly triwulanan kuartalan": 90,
    "half-yearly semiannually semi-annually": 182,
    "yearly annually tahunan": 365,
}
_BY_ADVERB = {word: days for known, days in _ADVERBS.items() for word in known.split()}
_ADVERB = _rate(rf"(?:on an? )?(?P<adverb>{'|'.join(_BY_ADVERB)})(?: basis)?|(?:every|each|once a) fortnight")
_ALONE = _rate(rf"(?P<number>{NUMBER}) (?P<unit>{UNIT})")
# Lengths that are a moment, not a rhythm: in 6 weeks, 3 bulan lalu.
_MOMENT = phrase(
    rf"(?:in|for|within|after|dalam|selama|setelah|last|past|next|until|sampai|since"
    rf"|sejak) {NUMBER} {UNIT}|{NUMBER} {UNIT} (?:ago|lalu|yang|yg|lagi|from|kemarin|ke|later|more)"
)
_UNREAD = phrase(
    rf"(?:{_EVERY})(?: \w+){{0,3}}|bimonthly|bi-monthly|sesekali|kadang-kadang|once in a while"
    r"|(?:every )?now and then|regularly|from time to time|occasionally|(?:secara )?rutin"
)


def read_cadence(sentence: Sentence) -> int | Unclear | None:
    """Take the rhythm, in days, out of a sentence that says one in so many words."""
    matches = [found for pattern in _RATES if (found := pattern.search(sentence.line))]
    if not matches:
        return None
    found = min(matches, key=lambda match: match.start())
    sentence.take(found)
    return _in_range(sentence, found)


def read_loose_cadence(sentence: Sentence) -> int | Unclear | None:
    """`monthly` or `6 weeks`, which mean a rhythm unless they belong to something else."""
    if found := sentence.taken(_ADVERB):
        return _BY_ADVERB.get(found["adverb"], 14)
    if unread := sentence.taken(_UNREAD):
        return Unclear(Trouble.CADENCE_UNREAD, spelled(sentence.within(unread)))
    if _MOMENT.search(sentence.line):
        return None
    alone = sentence.taken(_ALONE)
    return None if alone is None else _in_range(sentence, alone)


def _in_range(sentence: Sentence, found: re.Match[str]) -> int | Unclear:
    days = _days(found.groupdict())
    if days >= 1 and round(days) <= LONGEST:
        return round(days)
    return Unclear(Trouble.CADENCE_RANGE, spelled(sentence.within(found)))


def _days(said: dict[str, str | None]) -> float:
    many = 2.0 if said.get("second") else 3.0 if said.get("third") else 1.0
    number = said.get("number")
    many = value_of(number) if number else many
    if adverb := said.get("adverb"):
        return many * _BY_ADVERB[adverb]
    times = _times(said.get("times") or "once")
    unit = unit_of((said.get("unit") or "").rpartition(" ")[2])
    return unit * many / times if times else 0.0


def _times(spoken: str) -> float:
    known = {"once": 1.0, "sekali": 1.0, "twice": 2.0, "thrice": 3.0}
    return known[spoken] if spoken in known else value_of(spoken.rpartition(" ")[0])
