"""Writes a calendar anew with no more in it than an event needs: nothing else reaches the parser.

Descriptions, guests, alarms and attachments stay outside: they are long, personal, or both. So does what
is over. What is left is bounded in number and in the time that it takes to work out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.events import WINDOW
from bot.ideas.reading import zones
from bot.ideas.reading.blocks import ROOT, Block, Line, blocks
from bot.ideas.reading.rules import day_of, rule_of
from bot.ideas.reading.unreadable import Trouble, Unreadable

MARGIN = timedelta(days=2)  # wherever in the world the day is counted
LONGEST = timedelta(days=60)  # of what tells a duration instead of an end, or ends with its rule
MOST = 2000  # events that are looked at
MOST_DATES = 1000  # of one event, told one by one
PATIENCE = 300_000  # for all rules together, in steps of a daily one

_HEAD = ("VERSION:2.0", "PRODID:apakabar")
_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID")
_DATES = ("RDATE", "EXDATE")
_TIME = re.compile(r"[0-9]{8}(?:T[0-9]{6}Z?)?")
_TEXTS = {"UID": 500, "SUMMARY": 1000, "LOCATION": 1000, "URL": 2000, "STATUS": 20}
_DURATION = re.compile(r"\+?P(?:[0-9]{1,2}[WD])?(?:T(?:[0-9]{1,4}[HMS]){1,3})?")
_PRIVATE = frozenset({"PRIVATE", "CONFIDENTIAL"})


@dataclass(frozen=True, slots=True)
class Sifted:
    """`zones` are held on to, so that looking them up again opens no file."""

    text: str
    title: str
    zones: tuple[ZoneInfo, ...]
    refused: int


@dataclass(slots=True)
class _Sieve:
    today: date
    named: dict[str, str] = field(default_factory=dict)  # a zone as the calendar calls it, and as we do
    held: list[ZoneInfo] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    described: list[str] = field(default_factory=list)
    taken: int = 0
    refused: int = 0
    patience: int = PATIENCE

    def describe_zone(self, block: Block) -> None:
        """A zone that we do not know by its name is what the calendar says that it is."""
        name = block.text("TZID")
        if not name or name in self.named or zones.known(name) or len(self.named) >= zones.MOST:
            return
        written = zones.described(block.parts, f"zone-{len(self.named)}")
        if written is not None:
            self.named[name] = f"zone-{len(self.named)}"
            self.described.extend(written)

    def take(self, block: Block) -> None:
        if block.text("CLASS").upper() in _PRIVATE or not self._is_of_interest(block):
            return
        written = self._event(block) if self.taken < MOST else None
        if written is None:
            self.refused += 1
        else:
            self.taken += 1
            self.events.extend(["BEGIN:VEVENT", *written, *_described(block), "END:VEVENT"])

    def _is_of_interest(self, block: Block) -> bool:
        """Whether anything of it can fall into the window."""
        days = [day for name in _TIMES if (day := day_of(block.text(name))) is not None]
        if not days or min(days) > self.today + WINDOW + MARGIN:
            return False
        slack = LONGEST if block.first("DURATION") is not None else MARGIN
        if max(days) >= self.today - slack or block.first("RDATE") is not None:
            return True
        rule = rule_of(block.text("RRULE"))
        if rule is not None and rule.until is not None:
            return rule.until >= self.today - LONGEST
        return any(line.name == "RRULE" or line.is_for_later_too for line in block.lines)

    def _event(self, block: Block) -> list[str] | None:
        """Its times and what repeats them; None when any of it is not plain."""
        dates = [line for line in block.lines if line.name in _DATES]
        rules = {line for line in block.lines if line.name in ("RRULE", "EXRULE") and line.value.strip()}
        if len(rules) > 1 or sum(line.value.count(",") + 1 for line in dates) > MOST_DATES:
            return None
        written = [
            *(self._times(line) for name in _TIMES if (line := block.first(name)) is not None),
            *(self._times(line) for line in dates if line.value.strip()),
            *(self._rule(line, block) for line in rules),
        ]
        return [line for line in written if line is not None] if all(written) else None

    def _times(self, line: Line) -> str | None:
        values = [value.strip() for value in line.value.split(",")]
        kinds = {(len(value), value.endswith("Z")) for value in values}
        if len(kinds) != 1 or not all(_TIME.fullmatch(value) and day_of(value) for value in values):
            return None
        return self._written(line, ",".join(values))

    def _written(self, line: Line, values: str) -> str | None:
        name = f"{line.name};RANGE=THISANDFUTURE" if line.is_for_later_too else line.name
        if "T" not in values:
            return f"{name};VALUE=DATE:{values}"
        if values.endswith("Z") or not line.zone:
            return f"{name}:{values}"
        zone = self._zone(line.zone)
        return zone and f"{name};TZID={zone}:{values}"

    def _zone(self, name: str) -> str | None:
        if name not in self.named and (zone := zones.known(name)) is not None:
            self.named[name] = zone.key
            self.held.append(zone)
        return self.named.get(name)

    def _rule(self, line: Line, block: Block) -> str | None:
        rule = rule_of(line.value) if line.name == "RRULE" else None
        start = day_of(block.text("DTSTART"))
        if rule is None or start is None:
            return None
        self.patience -= rule.price(start, self.today + WINDOW)
        return f"RRULE:{rule.text}" if self.patience >= 0 else None


def _described(block: Block) -> list[str]:
    texts = [(name, block.text(name)[:most]) for name, most in _TEXTS.items()]
    lines = [f"{name}:{text}" for name, text in texts if text]
    if block.first("DTEND") is None and _DURATION.fullmatch(duration := block.text("DURATION")):
        lines.append(f"DURATION:{duration}")
    if re.fullmatch("[0-9]{1,9}", sequence := block.text("SEQUENCE")):
        lines.append(f"SEQUENCE:{sequence}")
    return lines


def sifted(body: bytes, content_type: str, now: datetime) -> Sifted | Unreadable:
    """What is worth parsing, as a calendar of our own hand."""
    *parts, head = blocks(_decoded(body, content_type))
    if head.name != ROOT or head.text("CALSCALE").upper() not in ("", "GREGORIAN"):
        return Unreadable(Trouble.NOT_A_CALENDAR)
    sieve = _Sieve(now.date())
    for block in parts:
        if block.name == "VTIMEZONE":
            sieve.describe_zone(block)
    for block in parts:
        if block.name == "VEVENT" and head.text("METHOD").upper() != "CANCEL":
            sieve.take(block)
    home = zones.known(head.text("X-WR-TIMEZONE"))
    at_home = [f"X-WR-TIMEZONE:{home.key}"] if home else []
    lines = ["BEGIN:VCALENDAR", *_HEAD, *at_home, *sieve.described, *sieve.events, "END:VCALENDAR", ""]
    title = head.text("X-WR-CALNAME") or head.text("NAME")
    held = (*sieve.held, *([home] if home else []))
    return Sifted("\r\n".join(lines), _unescaped(title), held, sieve.refused)


def _unescaped(text: str) -> str:
    """As it was typed: calendars put a backslash before some signs."""
    return re.sub(r"\\(.)", lambda sign: " " if sign[1] in "nN" else sign[1], text)


def _decoded(body: bytes, content_type: str) -> str:
    charset = re.search(r"charset=[\"']?(iso-8859-1|windows-1252|utf-16)\b", content_type, re.IGNORECASE)
    return body.decode(charset[1] if charset else "utf-8", "replace").removeprefix("\ufeff")
