"""Days as people say them, in either direction: `3 minggu lagi`, `kemarin`, `until 5 January`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.slack.parse.named_days import BARE_MONTH, COMING, GONE, LOOSE, NAMED, Reader, Said, direction
from bot.slack.parse.numbers import NUMBER, value_of
from bot.slack.parse.patterns import phrase
from bot.slack.parse.requests import Trouble, Unclear
from bot.slack.parse.sentence import Sentence, spelled
from bot.slack.parse.units import ONE_UNIT, UNIT, Unit, moved, unit_of

_FURTHEST = timedelta(days=3660)  # ten years ahead, a hundred back: beyond lies a slip of the finger
_EARLIEST = timedelta(days=36530)

UNTIL = r"(?:until|untill|til|till|sampai dengan|sampai|sampe|smpe|smp|sampek|ampe|hingga|hingg|s/d|sd)"
_LEAD = (
    rf"(?:(?:{UNTIL}|on|at|in|the|for|back|again|around|pada|di|tanggal|tgl|selama|dalam|untuk|sekitar) )*?"
)
_LEAD_BEHIND = r"(?:(?:on|at|in|over|the|back|around|pada|di|tanggal|tgl|dalam|sekitar|sejak|since) )*?"
_AGO = r"(?:ago|back|lalu|yang lalu|yg lalu|yl|kemarin|kmrn)"
_ON = r"(?:lagi|from now|from today|ke depan|kedepan|dari sekarang|more)"
_BIG = r"(?P<unit>week|month|quarter|year|minggu|mgg|pekan|bulan|bln|semester|tahun|thn)"
_MANY = rf"(?:(?P<count>{NUMBER}|an?) (?P<unit>{UNIT})|(?P<one>{ONE_UNIT}))"
_HOURS = r"(?: (?:pagi|siang|sore|mal[ae]m|morning|afternoon|evening|night))?"


def _forward(said: Said, today: date, past: bool) -> date | None:
    return _by(said, today, 1)


def _backward(said: Said, today: date, past: bool) -> date | None:
    return _by(said, today, -1)


def _by(said: Said, today: date, sign: int) -> date | None:
    unit = unit_of(said.get("one") or said.get("unit") or "")
    count = said.get("count") or "a"
    return moved(today, sign * (1 if count in {"a", "an"} else value_of(count)), unit)


def _next_or_last(said: Said, today: date, past: bool) -> date | None:
    return moved(today, direction(said.get("which")), unit_of(said["unit"] or ""))


def _in_days(count: int) -> Reader:
    def read(said: Said, today: date, past: bool) -> date | None:
        return moved(today, count, Unit.DAY)

    return read


_RELATIVE: Sequence[tuple[str, Reader]] = (
    (rf"{_MANY} {_AGO}", _backward),
    (rf"{_MANY} {_ON}", _forward),
    (rf"(?:in|dalam|for|selama|within|after|setelah|untuk)(?: the next)? {_MANY}", _forward),
    (rf"(?:the )?(?P<which>next|last|past) {_BIG}", _next_or_last),
    (rf"{_BIG} (?P<which>{GONE}|{COMING})", _next_or_last),
    (r"day before yesterday|kemar[ei]n (?:lusa|dulu)", _in_days(-2)),
    (rf"tadi mal[ae]m|semal[ae]m|last night|(?:yesterday|kemarin|kemaren|kmrn|kmarin){_HOURS}", _in_days(-1)),
    (
        r"(?:earlier )?today|hari ini|(?:tadi|td)(?: pagi| siang| sore)?|this (?:morning|afternoon)",
        _in_days(0),
    ),
    (r"day after tomorrow|besok lusa|lusa", _in_days(2)),
    (rf"(?:tomorrow|tmr|tmrw|tomorow|besok|esok|bsk){_HOURS}", _in_days(1)),
)
# A length alone, where only a day to come can be meant: `pause 2 weeks`.
_LENGTH: Sequence[tuple[str, Reader]] = ((_MANY, _forward),)


def _compiled(lead: str, forms: Sequence[tuple[str, Reader]]) -> list[tuple[re.Pattern[str], Reader]]:
    return [(phrase(f"{lead}(?:{pattern})"), reader) for pattern, reader in forms]


_FORMS_AHEAD = _compiled(_LEAD, [*NAMED, *_RELATIVE, *LOOSE, *_LENGTH])
_FORMS_BEHIND = _compiled(_LEAD_BEHIND, [*NAMED, *_RELATIVE, *LOOSE])
_FORMS_AFTER = _compiled(_LEAD_BEHIND, [*NAMED, *_RELATIVE, *LOOSE, *BARE_MONTH])
# Something that must be a day, and none that we know.
_UNREAD = phrase(
    rf"(?:{UNTIL}|sejak|since)(?: [^\s\x00]+){{1,4}}"
    r"|recently|lately|the other day|a while ago|belakangan ini|akhir-akhir ini|tempo hari"
    r"|beberapa \w+ (?:lagi|lalu)|(?:in )?a few \w+(?: ago| from now)?|this (?:week|month|year)"
    r"|(?:minggu|bulan|tahun) ini|(?:on |tanggal |tgl )?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|tonight"
    r"|nanti malam|malam ini"
)


def read_ahead(sentence: Sentence) -> date | Unclear | None:
    """Take a day that must lie ahead out of a sentence that has one."""
    return _read(sentence, _FORMS_AHEAD, past=False)


def read_behind(sentence: Sentence) -> date | Unclear | None:
    """Take a day that must not lie ahead out of a sentence that has one."""
    return _read(sentence, _FORMS_BEHIND, past=True)


def read_behind_at(sentence: Sentence, position: int) -> date | Unclear | None:
    """The day that begins at a position of the line, where a month alone will do."""
    for pattern, reader in _FORMS_AFTER:
        if found := pattern.match(sentence.line, position):
            return _taken(sentence, found, reader, past=True)
    return None


def _read(
    sentence: Sentence, forms: Sequence[tuple[re.Pattern[str], Reader]], past: bool
) -> date | Unclear | None:
    for pattern, reader in forms:
        if found := pattern.search(sentence.line):
            return _taken(sentence, found, reader, past)
    if unread := sentence.taken(_UNREAD):
        return Unclear(Trouble.DATE_UNREAD, spelled(sentence.within(unread)))
    return None


def _taken(sentence: Sentence, found: re.Match[str], reader: Reader, past: bool) -> date | Unclear:
    typed = spelled(sentence.take(found))
    try:
        day = reader(found.groupdict(), sentence.today, past)
    except OverflowError:  # beyond what a calendar holds
        day = None
    if day is None or not -_EARLIEST < day - sentence.today < _FURTHEST:
        return Unclear(Trouble.DATE_UNREAD, typed)
    if past and day > sentence.today:
        return Unclear(Trouble.DATE_AHEAD, typed)
    if not past and day <= sentence.today:
        return Unclear(Trouble.DATE_PAST, typed)
    return day
