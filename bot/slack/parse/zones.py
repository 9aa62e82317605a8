"""Time zones by name, by city, and as Indonesia calls its own."""

from __future__ import annotations

import re
from functools import cache
from zoneinfo import available_timezones

from bot.core.spelling import plain
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled

_WEST, _MIDDLE, _EAST = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
_INDONESIA = {
    "wib": _WEST,
    "wita": _MIDDLE,
    "wit": _EAST,
    **dict.fromkeys(
        ("bandung", "surabaya", "medan", "yogyakarta", "jogja", "semarang", "palembang", "bogor"), _WEST
    ),
    **dict.fromkeys(("depok", "bekasi", "tangerang", "malang", "solo", "batam", "pontianak"), _WEST),
    **dict.fromkeys(("bali", "denpasar", "lombok", "mataram", "kupang", "manado", "balikpapan"), _MIDDLE),
    **dict.fromkeys(("ambon", "papua", "sorong"), _EAST),
    "utc": "UTC",
    "gmt": "UTC",
}
_NAMED = phrase(
    r"(?:(?:my|the|set) )*(?:time ?zone|zona waktu(?:ku|nya)?|zona|zone|tz)"
    r"(?: (?:saya|aku|gue|is|to|ke|jadi|menjadi|=|adalah|di|in"
    r"|at))* (?P<zone>[^\s\x00,]+)(?: (?P<more>[^\s\x00,]+))?"
)
_BARE = phrase(r"(?P<zone>wib|wita|wit|[a-z]+/[a-z_]+(?:/[a-z_]+)?)")
_OFFSET = re.compile(r"(?:utc|gmt)?([+-])(\d{1,2})(?::?00)?")


@cache
def _cities() -> dict[str, str]:
    """Zones by their full name and, where there is one of that name, by their city."""
    names = sorted(name for name in available_timezones() if name.count("/") >= 1)
    kept = [name for name in names if not name.startswith(("Etc/", "posix/", "right/", "SystemV/", "US/"))]
    cities = {plain(name.rpartition("/")[2]): name for name in kept}
    return {**cities, **{plain(name): name for name in kept}}


def zone_of(typed: str) -> str | None:
    """The IANA name of a zone, a city, or a fixed distance from UTC."""
    key = plain(typed).replace(" ", "_")
    if key in _INDONESIA:
        return _INDONESIA[key]
    if offset := _OFFSET.fullmatch(key):
        hours = int(offset[2])  # zones called Etc count the other way round
        return f"Etc/GMT{'-' if offset[1] == '+' else '+'}{hours}" if 0 < hours <= 12 else None
    return _cities().get(key)


def read_zone(sentence: Sentence) -> str | Unclear | None:
    found = _NAMED.search(sentence.line) or _BARE.search(sentence.line)
    if found is None:
        return None
    first, last = sentence.index(found.start()), sentence.index(found.end("zone") - 1)
    more = found.groupdict().get("more")
    if more and (zone := zone_of(f"{found['zone']} {more}")):
        sentence.take(found, "zone", "more")
        return zone
    zone = zone_of(found["zone"])
    sentence.hear(sentence.tokens[first:last])
    sentence.take_tokens(first, last + 1)
    return zone or Unclear(Trouble.ZONE_UNKNOWN, spelled(sentence.tokens[last : last + 1]))
