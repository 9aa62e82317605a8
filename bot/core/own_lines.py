"""A line of a member's own, to send instead of ours or beside them, and the blanks that it may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.model import Language
from bot.core.wording import tongue, words_of

LONGEST = 500


@dataclass(frozen=True, slots=True)
class OwnLine:
    """`text` may hold the placeholders that our lines know; `language` is the one it is written in."""

    workspace_id: str
    member_id: str
    id: str
    made_at: datetime
    language: Language
    text: str


class Blank(StrEnum):
    """What is filled in for each tie."""

    NAME = "name"
    LIKE = "like"
    CIRCLE = "circle"


# How a blank is written; the first of each language is what we show.
SPELLINGS: Mapping[Language, Mapping[Blank, tuple[str, ...]]] = {
    Language.EN: {
        Blank.NAME: ("name", "names", "first name"),
        Blank.LIKE: ("like", "likes", "hobby", "interest"),
        Blank.CIRCLE: ("circle", "circles", "group"),
    },
    Language.ID: {
        Blank.NAME: ("nama", "namanya"),
        Blank.LIKE: ("suka", "kesukaan", "hobi", "minat"),
        Blank.CIRCLE: ("lingkaran", "kelompok", "grup"),
    },
}
_BLANKS = {word: blank for each in SPELLINGS.values() for blank, said in each.items() for word in said}
_BRACED = re.compile(r"\{([^{}]*)\}")
_NAMELESS = re.compile(r",?[ \t]+\{([^{}]*)\}")
# What greetings are made of, where the small words of a language do not tell.
_ENGLISH = """
    hello hey hi dear hope hoping well thanks thank thinking thought miss missed missing long time see good
    great friend still wish cheers happy lovely lately days today week everything going been
"""
_INDONESIAN = """
    halo hai hei kabar nih gimana kangen sehat semoga ngobrol makasih selamat ketemu lancar aku udah nggak gak
    sibuk teman kawan apa lama salam terima kasih masih seru moga
"""
_HELLOS = {
    Language.EN: frozenset(_ENGLISH.split()),
    Language.ID: frozenset(_INDONESIAN.split()),
}


def shown(language: Language) -> tuple[str, ...]:
    """The blanks as one types them in this language: `{name}`, `{like}`, `{circle}`."""
    return tuple(f"{{{said[0]}}}" for said in SPELLINGS[language].values())


def blanks_of(text: str) -> frozenset[Blank]:
    found = (_blank(word) for word in _BRACED.findall(text))
    return frozenset(blank for blank in found if blank is not None)


def unknown_in(text: str) -> str | None:
    """The first thing in braces that is no blank of ours, or a brace that stands alone."""
    for found in _BRACED.finditer(text):
        if _blank(found[1]) is None:
            return found[0]
    alone = re.search(r"[{}]", _BRACED.sub("", text))
    return alone[0] if alone else None


def filled(text: str, values: Mapping[Blank, str]) -> str | None:
    """The line as it is sent; None where a blank has nothing to be filled with.

    Where nobody's name can be said, "Hello {name}, how are you?" is still a greeting.
    """
    if not values.get(Blank.NAME):
        text = _NAMELESS.sub(lambda found: "" if _blank(found[1]) is Blank.NAME else found[0], text)
    if unknown_in(text) is not None or any(not values.get(blank) for blank in blanks_of(text)):
        return None
    return _BRACED.sub(lambda found: values[_BLANKS[_folded(found[1])]], text)


def language_of(text: str, otherwise: Language) -> Language:
    """The language that a line is written in, as far as its words tell."""
    words = words_of(_BRACED.sub(" ", text))
    told = {language: sum(word in _HELLOS[language] for word in words) for language in Language}
    plain = tongue(words)
    if plain is not None:
        return plain
    if told[Language.EN] == told[Language.ID]:
        return otherwise
    return max(told, key=lambda language: told[language])


def _blank(word: str) -> Blank | None:
    return _BLANKS.get(_folded(word))


def _folded(word: str) -> str:
    return " ".join(word.casefold().split())
