"""What one topic of the lexicon holds, and how its words are written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from bot.core.model import Language

SIDES = (Language.ID, Language.EN)


@dataclass(frozen=True, slots=True)
class Word:
    """One word or phrase. `own` ones count only where the text reads in `language` ("air", "cat", "teh").

    `bends` tells that it takes the affixes of its language: ber-, me-, pe-, -an; -ing, -er, -ed.
    """

    text: str
    language: Language
    own: bool = False
    bends: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """`words` say the topic and prove it, `signs` prove it alone, `hints` only together, `against` refute it.

    `likes` are too common to prove anything, but somebody who likes them means this topic. `under` are the
    wider topics that this one is part of. In a `broad` topic a like with a word that we do not know ("Polish
    films") asks for that word in the story too.
    """

    words: tuple[Word, ...]
    signs: tuple[Word, ...] = ()
    hints: tuple[Word, ...] = ()
    against: tuple[Word, ...] = ()
    likes: tuple[Word, ...] = ()
    under: tuple[str, ...] = ()
    broad: bool = False


Area = dict[str, Topic]


def topic(
    words: str,
    *,
    signs: str = "",
    hints: str = "",
    against: str = "",
    likes: str = "",
    under: str = "",
    broad: bool = False,
) -> Topic:
    """Each text is `Indonesian words | English words`; `~own` and `bends+` are marked, as in `Word`."""
    wider = tuple(each.strip() for each in under.split(",") if each.strip())
    return Topic(said(words), said(signs), said(hints), said(against), said(likes), under=wider, broad=broad)


def said(text: str) -> tuple[Word, ...]:
    halves = text.split("|")
    return tuple(
        Word(word.strip("~+"), language, own=word.startswith("~"), bends=word.endswith("+"))
        for language, half in zip(SIDES, halves, strict=False)
        for word in (each.strip() for each in half.split(","))
        if word
    )


def kinds(wider: Mapping[str, Topic], under: str, named: Mapping[str, str]) -> Area:
    """Small topics under a wider one: each is only its words, and what refutes the wider refutes them too."""
    parents = tuple(each.strip() for each in under.split(","))
    refuted = tuple(word for parent in parents if parent in wider for word in wider[parent].against)
    return {name: Topic(said(words), against=refuted, under=parents) for name, words in named.items()}


def crossed(language: Language, *parts: str) -> tuple[Word, ...]:
    """Every way to put one of each part after the other: "face, faces" and "ruin, hunger"."""
    each = [[word.strip() for word in part.split(",") if word.strip()] for part in parts]
    return tuple(Word(" ".join(words), language) for words in product(*each))
