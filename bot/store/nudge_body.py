"""What a nudge says, its reasons and ideas, as one sealed text."""

from __future__ import annotations

import json

from bot.core.model import Idea, Kind, Language, Reason, ReasonKind
from bot.store.box import Box


def sealed(box: Box, reasons: tuple[Reason, ...], ideas: tuple[Idea, ...]) -> str:
    body = {
        "reasons": [[reason.kind.value, reason.days, reason.word] for reason in reasons],
        "ideas": [[idea.key, idea.kind.value, idea.text, idea.language.value] for idea in ideas],
    }
    return box.seal(json.dumps(body, ensure_ascii=False, separators=(",", ":")))


def opened(box: Box, body: str) -> tuple[tuple[Reason, ...], tuple[Idea, ...]]:
    parts = json.loads(box.open(body))
    reasons = tuple(Reason(ReasonKind(kind), days, word) for kind, days, word in parts["reasons"])
    ideas = tuple(
        Idea(key, Kind(kind), text, Language(language)) for key, kind, text, language in parts["ideas"]
    )
    return reasons, ideas
