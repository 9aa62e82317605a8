"""Which time zone a calendar means: one that we know by name, or one that it describes itself."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Mapping, Sequence
from functools import cache
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from bot.ideas.reading.blocks import Line
from bot.ideas.reading.rules import day_of, rule_of

MOST = 50
_OFFSET = re.compile(r"[+-](?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9])?")
_TIME = re.compile(r"[0-9]{8}T[0-9]{6}Z?")
_PARTS = ("STANDARD", "DAYLIGHT")


@cache
def _known() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def known(name: str) -> ZoneInfo | None:
    """The zone of that name; asking for a name never opens a file that is not a zone."""
    plain = name.strip().strip("/")
    pieces = plain.split("/")
    suffixes = ["/".join(pieces[at:]) for at in range(len(pieces))] if len(pieces) < 8 else []
    for candidate in (plain, WINDOWS_TO_OLSON.get(plain, ""), *suffixes):
        if candidate in _known():
            return ZoneInfo(candidate)
    return None


def described(parts: Mapping[str, Sequence[Sequence[Line]]], name: str) -> list[str] | None:
    """A zone written anew under our own name, if all of it is plain: changes by the year, offsets, times."""
    written = [_part(kind, lines, name) for kind in _PARTS for lines in parts.get(kind, ())]
    if not written or not all(written) or len(written) > MOST:
        return None
    body = [line for part in written for line in part]
    return ["BEGIN:VTIMEZONE", f"TZID:{name}", *body, "END:VTIMEZONE"]


def _part(kind: str, lines: Sequence[Line], name: str) -> list[str]:
    """It bears a name, because times in a zone without one are taken for times without a zone."""
    told = {line.name: line.value.strip() for line in reversed(lines)}
    start, rule = told.get("DTSTART", ""), told.get("RRULE")
    offsets = [told.get(name, "") for name in ("TZOFFSETFROM", "TZOFFSETTO")]
    if not _TIME.fullmatch(start) or day_of(start) is None or not all(map(_OFFSET.fullmatch, offsets)):
        return []
    repeats = []
    if rule is not None:
        plain = rule_of(rule)
        if plain is None or plain.frequency != "YEARLY":
            return []
        repeats = [f"RRULE:{plain.text}"]
    dates = [f"RDATE:{line.value}" for line in lines if line.name == "RDATE" and _TIME.fullmatch(line.value)]
    shift = [f"TZNAME:{name}", f"TZOFFSETFROM:{offsets[0]}", f"TZOFFSETTO:{offsets[1]}"]
    return [f"BEGIN:{kind}", f"DTSTART:{start}", *repeats, *dates[:MOST], *shift, f"END:{kind}"]
