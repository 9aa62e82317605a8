"""The shelf: what a member put aside to pass on, and who of the ties would like it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.model import Tie
from bot.core.topics import LONGEST, topic_of

KEPT_FOR_THEM, SAID, READ = 3, 2, 1  # how surely a thing fits: said of the tie, of a topic, or read in it
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Thing:
    """`words` are the member's own; `topics` as typed, without `#`.

    `tie_ids` say for whom it was kept; with none it is for whoever likes its topics or words.
    """

    workspace_id: str
    member_id: str
    id: str
    kept_at: datetime
    url: str | None = None
    title: str | None = None
    words: str | None = None
    topics: tuple[str, ...] = ()
    tie_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fit:
    """How surely a thing is for somebody, and which of their likes speaks for it."""

    strength: int = 0
    like: str | None = None


def fit_of(thing: Thing, tie: Tie) -> Fit:
    """What was kept for some is for nobody else, whatever they like."""
    common = _common(thing, tie)
    if not thing.tie_ids:
        return common
    return Fit(KEPT_FOR_THEM, common.like) if tie.id in thing.tie_ids else Fit()


def fits(thing: Thing, tie: Tie) -> bool:
    return fit_of(thing, tie).strength > 0


def who_would_like(thing: Thing, ties: Iterable[Tie]) -> list[Tie]:
    """The ties whom this is for, best first; among equals in the order in which they came."""
    fitting = [(fit_of(thing, tie).strength, tie) for tie in ties]
    return [tie for strength, tie in sorted(fitting, key=lambda each: -each[0]) if strength]


def _common(thing: Thing, tie: Tie) -> Fit:
    said = [(_folded(topic), topic_of(topic)) for topic in thing.topics]
    texts = [_folded(text) for text in (thing.title, thing.words) if text]
    read = {topic for text in texts for topic in _topics_in(text.split())}
    for like in tie.likes:
        folded, topic = _folded(like), topic_of(like)
        if folded and any(folded == word or (topic and topic == meant) for word, meant in said):
            return Fit(SAID, like)
    for like in tie.likes:
        folded = _folded(like)
        if topic_of(like) in read or (folded and any(f" {folded} " in f" {text} " for text in texts)):
            return Fit(READ, like)
    return Fit()


def _topics_in(words: Sequence[str]) -> set[str]:
    """Looked for in short stretches, since a whole sentence would tell only one of its topics."""
    stretches = max(1, len(words) - LONGEST + 1)
    found = {topic_of(" ".join(words[at : at + LONGEST])) for at in range(stretches)}
    return {topic for topic in found if topic is not None}


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold()))
