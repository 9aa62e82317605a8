"""What a nudge says, its reasons, ideas and remarks, as one sealed text.

The address of an outside picture is not part of it: those whose pictures they are forbid to keep it
(ideas/gif_search.py). A message that is drawn again from here has the idea's line, link and credit.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from bot.core.model import Kind, Language
from bot.core.nudge import Idea, Reason, ReasonKind, Remark, RemarkKind
from bot.store.box import Box

Body = tuple[tuple[Reason, ...], tuple[Idea, ...], tuple[Remark, ...]]


def sealed(
    box: Box, reasons: tuple[Reason, ...], ideas: tuple[Idea, ...], remarks: tuple[Remark, ...] = ()
) -> str:
    body = {
        "reasons": [_reason(reason) for reason in reasons],
        "ideas": [_idea(idea) for idea in ideas],
        "remarks": [_remark(each) for each in remarks],
    }
    return box.seal(json.dumps(body, ensure_ascii=False, separators=(",", ":")))


def opened(box: Box, body: str) -> Body:
    parts = json.loads(box.open(body))
    reasons = tuple(map(_reason_of, parts["reasons"]))
    ideas = tuple(map(_idea_of, parts["ideas"]))
    # A nudge of an earlier version has no remarks.
    remarks = tuple(
        Remark(RemarkKind(kind), tie_id, number, at and datetime.fromisoformat(at))
        for kind, tie_id, number, at in parts.get("remarks", ())
    )
    return reasons, ideas, remarks


def _remark(remark: Remark) -> list[object]:
    at = None if remark.at is None else remark.at.isoformat()
    return [remark.kind.value, remark.tie_id, remark.number, at]


def _reason(reason: Reason) -> list[object]:
    return [reason.kind.value, reason.days, reason.word]


def _reason_of(kept: list[Any]) -> Reason:
    kind, days, word = kept
    return Reason(ReasonKind(kind), days, word)


def _idea(idea: Idea) -> list[object]:
    why = None if idea.why is None else _reason(idea.why)
    return [idea.key, idea.kind.value, idea.text, idea.language.value, why, idea.picture, idea.credit]


def _idea_of(kept: list[Any]) -> Idea:
    """One of an earlier version ends after its language."""
    key, kind, text, language, why, picture, credit = [*kept, None, None, None][:7]
    return Idea(key, Kind(kind), text, Language(language), why and _reason_of(why), picture, credit)
