"""A member's own lines: written, changed, removed, looked at, and sent alone or beside the built-in ones."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from bot.core.model import Language, Member
from bot.core.own_lines import LONGEST, OwnLine, language_of, unknown_in
from bot.services import changes
from bot.services.lined import (
    LineRefused,
    LineRemoved,
    LineShown,
    LineSlip,
    LinesListed,
    LinesSwitched,
    LineWritten,
    Written,
)
from bot.store import lines, members
from bot.store.tx import Tx

MOST_LINES = 200
PAGE = 10
_MASS = re.compile(
    r"<!(channel|here|everyone)(?:\|[^<>]*)?>|(?<![\w.])@(channel|here|everyone)\b(?!\.\w)", re.I
)
_GROUP = re.compile(r"<!subteam\^\w+(?:\|@?([^<>]*))?>", re.I)


def write(
    tx: Tx, member: Member, text: str, now: datetime, language: Language | None = None
) -> LineWritten | LineRefused:
    """Keep a line; the same words are kept once."""
    text = harmless(text)
    written = _of(tx, member)
    refused = slip_of(text)
    if refused is not None:
        return _refused(member, refused, text, len(written))
    for number, line in enumerate(written, 1):
        if _alike(line.text) == _alike(text):
            return LineWritten(member, line, number, Written.AGAIN, None)
    if len(written) >= MOST_LINES:
        return _refused(member, LineSlip.FULL, text, len(written))
    told = language or language_of(text, member.language)
    line = OwnLine(member.workspace_id, member.id, tx.new_id(now), now, told, text)
    lines.insert(tx, line)
    change_id = changes.note_down(tx, member, [changes.written_step(line)], now)
    return LineWritten(member, line, len(written) + 1, Written.ADDED, change_id)


def edit(
    tx: Tx, member: Member, line: OwnLine, text: str, now: datetime, language: Language | None = None
) -> LineWritten | LineRefused:
    """Put other words in its place; `language` is the one that the member chose, else the words tell."""
    text = harmless(text)
    refused = slip_of(text)
    if refused is not None:
        return _refused(member, refused, text, len(_of(tx, member)))
    told = language
    if told is None:
        told = line.language if text == line.text else language_of(text, line.language)
    after = replace(line, text=text, language=told)
    number = number_of(tx, member, line)
    if after == line:
        return LineWritten(member, line, number, Written.SAME, None)
    lines.update(tx, after)
    change_id = changes.note_down(tx, member, [changes.line_step(line, after)], now)
    return LineWritten(member, after, number, Written.CHANGED, change_id)


def remove(tx: Tx, member: Member, line: OwnLine, now: datetime) -> LineRemoved:
    lines.remove(tx, line)
    return LineRemoved(member, line, changes.note_down(tx, member, [changes.unwritten_step(line)], now))


def only_own(tx: Tx, member: Member, wanted: bool, now: datetime) -> LinesSwitched:
    """Send nothing but the member's own lines, or the built-in ones too."""
    total = len(_of(tx, member))
    if wanted == (member.own_lines_at is not None):
        return LinesSwitched(member, False, total, None)
    after = members.update(tx, member, own_lines_at=now if wanted else None)
    change_id = changes.note_down(tx, member, [changes.member_step(member, after)], now)
    return LinesSwitched(after, True, total, change_id)


def listed(tx: Tx, member: Member, page: int) -> LinesListed:
    """One page, in the order of writing, so that a number stays what it is while lines are added."""
    numbered = tuple(enumerate(_of(tx, member), 1))
    pages = max(1, -(-len(numbered) // PAGE))
    page = min(max(page, 1), pages)
    return LinesListed(member, numbered[(page - 1) * PAGE : page * PAGE], page, pages, len(numbered))


def shown(tx: Tx, member: Member, line: OwnLine) -> LineShown:
    return LineShown(member, line, number_of(tx, member, line))


def own(tx: Tx, member: Member, line_id: str) -> OwnLine | None:
    return lines.get(tx, member.workspace_id, member.id, line_id)


def numbered(tx: Tx, member: Member, number: int) -> OwnLine | LineRefused:
    """The line of this number in the list."""
    written = _of(tx, member)
    if 1 <= number <= len(written):
        return written[number - 1]
    return LineRefused(member, LineSlip.NO_SUCH, words=str(number), total=len(written))


def number_of(tx: Tx, member: Member, line: OwnLine) -> int:
    return next((at for at, each in enumerate(_of(tx, member), 1) if each.id == line.id), 0)


def harmless(text: str) -> str:
    """The words without the power to call a whole channel, wherever they are pasted."""
    text = _GROUP.sub(lambda found: found[1] or "", text)
    return _MASS.sub(lambda found: found[1] or found[2], text).strip()


def _alike(text: str) -> str:
    return " ".join(text.casefold().split())


def slip_of(text: str) -> LineSlip | None:
    if not text:
        return LineSlip.EMPTY
    if len(text) > LONGEST:
        return LineSlip.TOO_LONG
    return LineSlip.BLANK if unknown_in(text) is not None else None


def _refused(member: Member, slip: LineSlip, text: str, total: int) -> LineRefused:
    words = unknown_in(text) if slip is LineSlip.BLANK else None
    return LineRefused(member, slip, text, words or "", total)


def _of(tx: Tx, member: Member) -> list[OwnLine]:
    return lines.of_member(tx, member.workspace_id, member.id)
