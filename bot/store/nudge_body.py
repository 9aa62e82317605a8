"""What a nudge says, its reasons, ideas and remarks, as one sealed text."""

from __future__ import annotations

import json
from datetime import datetime

from bot.core.model import Idea, Kind, Language, Reason, ReasonKind, Remark, RemarkKind
from bot.store.box import Box

Body = tuple[tuple[Reason, ...], tuple[Idea, ...], tuple[Remark, ...]]


def sealed(
    box: Box, reasons: tuple[Reason, ...], ideas: tuple[Idea, ...], remarks: tuple[Remark, ...] = ()
) -> str:
    body = {
        "reasons": [[reason.kind.value, reason.days, reason.word] for reason in reasons],
        "ideas": [[idea.key, idea.kind.value, idea.text, idea.language.value] for idea in ideas],
        "remarks": [_remark(each) for each in remarks],
    }
    return box.seal(json.dumps(body, ensure_ascii=False, separators=(",", ":")))


def opened(box: Box, body: str) -> Body:
    parts = json.loads(box.open(body))
    reasons = tuple(Reason(ReasonKind(kind), days, word) for kind, days, word in parts["reasons"])
    ideas = tuple(
        Idea(key, Kind(kind), text, Language(language)) for key, kind, text, language in parts["ideas"]
    )
    # A nudge of an earlier version has no remarks.
    remarks = tuple(
        Remark(RemarkKind(kind), tie_id, number, at and datetime.fromisoformat(at))
        for kind, tie_id, number, at in parts.get("remarks", ())
    )
    return reasons, ideas, remarks


def _remark(remark: Remark) -> list[object]:
    at = None if remark.at is None else remark.at.isoformat()
    return [remark.kind.value, remark.tie_id, remark.number, at]
