"""The packs of lines that members send, read once from the files beside this module."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from bot.core.model import Language, Register
from bot.ideas.moments import Moment

ANY_TOPIC = "any"


class Gap(StrEnum):
    """How long ago the last touch was."""

    SHORT = "short"  # under 6 weeks
    MEDIUM = "medium"  # up to 6 months
    LONG = "long"  # up to 2 years
    AGES = "ages"  # longer, or nobody knows


class Character(StrEnum):
    HELLO = "hello"
    WISH = "wish"
    QUESTION = "question"
    TOPIC = "topic"
    OCCASION = "occasion"
    CIRCLE = "circle"
    THANKS = "thanks"  # in a pack of its own, like the next
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Line:
    """`known` tells that the text speaks of a long time, so that the gap must be known."""

    key: str
    text: str
    language: Language
    kind: Character
    gaps: frozenset[Gap]
    registers: frozenset[Register]
    when: frozenset[Moment]
    topics: frozenset[str]
    known: bool


def gap_of(days: int | None) -> Gap:
    if days is None or days > 730:
        return Gap.AGES
    if days > 182:
        return Gap.LONG
    return Gap.MEDIUM if days >= 42 else Gap.SHORT


@cache
def pack(language: Language) -> tuple[Line, ...]:
    """All lines of a language, in the file's order."""
    return pack_in(f"{language}.toml", language)


@cache
def topics_of(language: Language) -> frozenset[str]:
    """The topics that have lines of their own."""
    return frozenset(topic for line in pack(language) for topic in line.topics) - {ANY_TOPIC}


def pack_in(file: str, language: Language) -> tuple[Line, ...]:
    """A pack by the name of its file, read anew: keep what comes back."""
    return read((files("bot.ideas") / "packs" / file).read_text(encoding="utf-8"), language)


def read(source: str, language: Language) -> tuple[Line, ...]:
    return tuple(_line(key, fields, language) for key, fields in tomllib.loads(source).items())


def _line(key: str, fields: Mapping[str, object], language: Language) -> Line:
    register = fields.get("register")
    return Line(
        key=key,
        text=str(fields["text"]),
        language=language,
        kind=Character(str(fields["kind"])),
        gaps=frozenset(map(Gap, _several(fields, "gap", Gap))),
        registers=frozenset(Register if register is None else [Register(str(register))]),
        when=frozenset(map(Moment, _several(fields, "when"))),
        topics=frozenset(_several(fields, "topics")),
        known=fields.get("known") is True,
    )


def _several(fields: Mapping[str, object], name: str, otherwise: Iterable[str] = ()) -> tuple[str, ...]:
    listed = fields.get(name)
    return tuple(map(str, listed)) if isinstance(listed, list) else tuple(otherwise)
