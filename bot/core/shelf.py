"""The shelf: what a member put aside to pass on, and who of the ties would like it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.core.model import Tie
from bot.core.topics import topic_of, topics_in

KEPT_FOR_THEM, SAID, READ = 3, 2, 1  # how surely a thing fits: said of the tie, of a topic, or read in it
MOST_TOPICS = 10  # of one thing
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
    """Whether somebody likes it is read only where that could tell."""
    if tie.id not in thing.tie_ids and (thing.tie_ids or not tie.likes):
        return Fit()
    return _fit(thing, _about(thing), tie)


def who_would_like(thing: Thing, ties: Iterable[Tie]) -> list[Tie]:
    """The ties whom this is for, best first; among equals in the order in which they came."""
    about = _about(thing)
    fitting = [(_fit(thing, about, tie).strength, tie) for tie in ties]
    return [tie for strength, tie in sorted(fitting, key=lambda each: -each[0]) if strength]


@dataclass(frozen=True, slots=True)
class _About:
    """What a thing says of itself, read once for any number of ties."""

    said: frozenset[str]
    meant: frozenset[str]  # the topics of what was said
    texts: tuple[str, ...]
    read: frozenset[str]


def _about(thing: Thing) -> _About:
    texts = [text for text in (thing.title, thing.words) if text]
    return _About(
        said=frozenset(map(_folded, thing.topics)),
        meant=frozenset(topic for topic in map(topic_of, thing.topics) if topic),
        texts=tuple(f" {_folded(text)} " for text in texts),
        read=frozenset().union(*map(topics_in, texts)),
    )


def _fit(thing: Thing, about: _About, tie: Tie) -> Fit:
    """What was kept for some is for nobody else, whatever they like."""
    if not thing.tie_ids:
        return _common(about, tie)
    return Fit(KEPT_FOR_THEM, _common(about, tie).like) if tie.id in thing.tie_ids else Fit()


def _common(about: _About, tie: Tie) -> Fit:
    likes = [(like, folded, topic_of(like)) for like in tie.likes if (folded := _folded(like))]
    for like, folded, topic in likes:
        if folded in about.said or topic in about.meant:
            return Fit(SAID, like)
    for like, folded, topic in likes:
        if topic in about.read or any(f" {folded} " in text for text in about.texts):
            return Fit(READ, like)
    return Fit()


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold()))
