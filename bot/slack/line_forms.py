"""The form of a line: empty, with what is kept or with what was typed, and kept when it is submitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.core.model import Language, Member
from bot.core.own_lines import OwnLine
from bot.services import lines, members
from bot.services.answers import Answer
from bot.services.lined import LineRefused, LineSlip
from bot.services.members import Newcomer
from bot.slack import drafts, signals, views
from bot.slack.parse.lining import said
from bot.slack.parse.requests import Lines
from bot.store.tx import Tx

NEW, DRAFT = "new", "draft:"


@dataclass(frozen=True, slots=True)
class LineFilled:
    text: str
    language: Language | None


@dataclass(frozen=True, slots=True)
class LineSubmitted:
    """The answer, or what has to be put right first: `words` are the part that is wrong."""

    member: Member
    answer: Answer | None
    slip: LineRefused | None = None


def open_form(tx: Tx, newcomer: Newcomer, value: str, now: datetime) -> dict[str, Any] | None:
    """The form that a button asks for; None when what it was about is gone."""
    member = members.meet(tx, newcomer, now)
    if value == NEW:
        return views.line_form(member)
    if value.startswith(DRAFT):
        return _of_draft(tx, member, value.removeprefix(DRAFT), now)
    line = lines.own(tx, member, value)
    return None if line is None else views.line_form(member, line=line)


def _of_draft(tx: Tx, member: Member, draft_id: str, now: datetime) -> dict[str, Any] | None:
    """What was typed; for a line that is not there (any more) it becomes a new one."""
    asked = drafts.load(tx, member, draft_id, now)
    if not isinstance(asked, Lines):
        return None
    line = None if asked.number is None else lines.numbered(tx, member, asked.number)
    return views.line_form(member, line=line if isinstance(line, OwnLine) else None, text=asked.text)


def read(state: Mapping[str, Mapping[str, Any]]) -> LineFilled:
    """Values of a submitted view's `state.values`."""
    fields = {block: element.get(block) or {} for block, element in state.items()}
    chosen = (fields.get(signals.FORM_LANGUAGE, {}).get("selected_option") or {}).get("value")
    text = str(fields.get(signals.LINE_TEXT, {}).get("value") or "")
    return LineFilled(said(text), Language(chosen) if chosen else None)


def submit(tx: Tx, newcomer: Newcomer, line_id: str, filled: LineFilled, now: datetime) -> LineSubmitted:
    member = members.meet(tx, newcomer, now)
    if not line_id:
        answer = lines.write(tx, member, filled.text, now, filled.language)
    else:
        line = lines.own(tx, member, line_id)
        if line is None:
            return LineSubmitted(member, None, LineRefused(member, LineSlip.NO_SUCH))
        answer = lines.edit(tx, member, line, filled.text, now, _chosen(line, filled))
    if isinstance(answer, LineRefused):
        return LineSubmitted(member, None, answer)
    return LineSubmitted(member, answer)


def _chosen(line: OwnLine, filled: LineFilled) -> Language | None:
    """A language that was left as it stood was not chosen: new words tell their own."""
    return None if filled.language is line.language else filled.language
