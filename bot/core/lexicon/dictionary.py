"""The whole lexicon: every topic, what lies under what, and every word that leads to a topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import chain, combinations, islice
from typing import TypeVar

from bot.core.bending import forms
from bot.core.lexicon.animals import ANIMALS
from bot.core.lexicon.arts import ARTS
from bot.core.lexicon.clubs import CLUBS
from bot.core.lexicon.crafts import CRAFTS
from bot.core.lexicon.dishes import DISHES
from bot.core.lexicon.drink import DRINK
from bot.core.lexicon.entry import Area, Topic, Word
from bot.core.lexicon.food import FOOD
from bot.core.lexicon.growing import GROWING
from bot.core.lexicon.idioms import IDIOMS
from bot.core.lexicon.knowledge import KNOWLEDGE
from bot.core.lexicon.letters import LETTERS
from bot.core.lexicon.life import LIFE
from bot.core.lexicon.money import MONEY
from bot.core.lexicon.moving import MOVING
from bot.core.lexicon.music import MUSIC
from bot.core.lexicon.names import NAMES
from bot.core.lexicon.outdoors import OUTDOORS
from bot.core.lexicon.past import PAST
from bot.core.lexicon.places import PLACES
from bot.core.lexicon.play import PLAY
from bot.core.lexicon.programs import PROGRAMS
from bot.core.lexicon.pursuits import PURSUITS
from bot.core.lexicon.screen import SCREEN
from bot.core.lexicon.sports import SPORTS
from bot.core.lexicon.stage import STAGE
from bot.core.lexicon.tech import TECH
from bot.core.lexicon.turns import TURNS
from bot.core.lexicon.wear import WEAR
from bot.core.lexicon.wheels import WHEELS
from bot.core.lexicon.wild import WILD
from bot.core.lexicon.work import WORK
from bot.core.model import Language
from bot.core.phrases import Phrases
from bot.core.wording import words_of

AREAS: tuple[Area, ...] = (
    ANIMALS,
    OUTDOORS,
    FOOD,
    DRINK,
    PLACES,
    ARTS,
    MUSIC,
    SCREEN,
    SPORTS,
    PLAY,
    WORK,
    TECH,
    LIFE,
    NAMES,
    KNOWLEDGE,
    CLUBS,
    STAGE,
    LETTERS,
    WEAR,
    WHEELS,
    WILD,
    GROWING,
    DISHES,
    CRAFTS,
    MOVING,
    MONEY,
    PROGRAMS,
    PAST,
    PURSUITS,
)
TOPICS: Mapping[str, Topic] = {name: topic for area in AREAS for name, topic in area.items()}


class Says(Enum):
    """What a word says of a topic."""

    ALONE = "alone"
    TOGETHER = "together"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a word says; `language` where it says so only in a text of that language."""

    topic: str
    says: Says
    word: str
    language: Language | None = None


Senses = tuple[Sense, ...]
Meaning = TypeVar("Meaning")


@cache
def headline_words() -> Phrases[Senses]:
    """Every word of the lexicon in all its forms; idioms are there too, and hide the words in them."""
    gathered: dict[str, list[Sense]] = {}
    for topic, entry in TOPICS.items():
        for words, says in (
            (entry.words, Says.ALONE),
            (entry.signs, Says.ALONE),
            (entry.hints, Says.TOGETHER),
            (entry.against, Says.AGAINST),
        ):
            for word in words:
                sense = Sense(topic, says, word.text, word.language if word.own else None)
                for form in _forms(word):
                    gathered.setdefault(form, []).append(sense)
    idioms = {form for idiom in chain(IDIOMS, *TURNS) for form in _forms(idiom)}
    inside = {form: tuple(_inside(form, gathered)) for form in gathered if form not in idioms}
    return _phrases((form, (*gathered.get(form, ()), *inside.get(form, ()))) for form in {*gathered, *idioms})


@cache
def like_words() -> Phrases[tuple[str, ...]]:
    """What somebody who writes this likes: the topics of this name, or else all that have the word."""
    named: dict[str, set[str]] = {}
    worded: dict[str, set[str]] = {}
    for topic, entry in TOPICS.items():
        names = {topic, *_names(entry)}
        for word in (Word(topic, Language.EN), *entry.words, *entry.likes):
            for form in _forms(word):
                worded.setdefault(form, set()).add(topic)
                if word.text in names:
                    named.setdefault(form, set()).add(topic)
    return _phrases((form, tuple(sorted(_lowest(named.get(form, worded[form]))))) for form in worded)


def _names(entry: Topic) -> Iterator[str]:
    """How the topic itself is said: its first word in each language."""
    for language in Language:
        spoken = (word.text for word in entry.words if word.language is language)
        yield from islice(spoken, 1)


@cache
def wider(topic: str) -> frozenset[str]:
    """Every topic that this one is part of, however far up."""
    direct = TOPICS[topic].under
    return frozenset(direct).union(*(wider(each) for each in direct))


def _inside(form: str, gathered: Mapping[str, Sequence[Sense]]) -> Iterator[Sense]:
    """A phrase hides the words in it ("hot dog"), save for topics above or below its own ("touring Vespa").

    One that only speaks against a topic hides them from that topic alone.
    """
    words = form.split(" ")
    proving = {sense.topic for sense in gathered[form] if sense.says is not Says.AGAINST}
    refuted = {sense.topic for sense in gathered[form] if sense.says is Says.AGAINST}
    for start, end in combinations(range(len(words) + 1), 2):
        if end - start < len(words):
            for sense in gathered.get(" ".join(words[start:end]), ()):
                if any(kin(sense.topic, topic) for topic in proving) or not (
                    proving or sense.topic in refuted
                ):
                    yield sense


def kin(one: str, other: str) -> bool:
    """Whether one topic lies under the other."""
    return one == other or one in wider(other) or other in wider(one)


def _lowest(topics: set[str]) -> set[str]:
    return topics.difference(*(wider(topic) for topic in topics))


def _forms(word: Word) -> Iterator[str]:
    plain = " ".join(words_of(word.text))
    yield from forms(plain, word.language, bends=word.bends)


def _phrases(pairs: Iterable[tuple[str, Meaning]]) -> Phrases[Meaning]:
    phrases: Phrases[Meaning] = Phrases()
    for form, meaning in pairs:
        phrases.put(form.split(" "), meaning)
    return phrases
