"""What was put aside comes up for whom it fits, ready to copy, and for nobody twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.model import Kind, Language, Register, Tie
from bot.core.nudge import Reason, ReasonKind
from bot.core.shelf import Thing
from bot.ideas.fitting import Circumstances
from bot.ideas.shelving import choose, key_of

NOW = datetime(2026, 6, 11, 5, tzinfo=UTC)
ERIKA = Tie("T1", "UADA", "tie-erika", "Erika", NOW, 42, likes=("kopi",))
AROUND = Circumstances(Language.ID, Register.CASUAL, 60, NOW)
LINK = "https://example.org/kopi"
COFFEE = Thing("T1", "UADA", "coffee", NOW, LINK, "Kopi", "Ingat ini?", ("coffee",))
FOR_HER = Thing("T1", "UADA", "joke", NOW, words="Printer yang nyanyi!", tie_ids=("tie-erika",))
DOGS = replace(COFFEE, id="dogs", title=None, topics=("dogs",))


def test_the_words_come_first_and_the_link_after_them() -> None:
    idea = choose([COFFEE], ERIKA, AROUND, {})
    assert idea is not None
    assert (idea.key, idea.kind, idea.language) == ("shelf:coffee", Kind.STORY, Language.ID)
    assert idea.text == f"Ingat ini?\n{LINK}"
    assert idea.why == Reason(ReasonKind.FROM_SHELF, word="kopi")


def test_a_link_alone_and_words_alone_are_enough() -> None:
    link = choose([replace(COFFEE, words=None)], ERIKA, AROUND, {})
    words = choose([FOR_HER], ERIKA, AROUND, {})
    assert link is not None
    assert words is not None
    assert link.text == LINK
    assert (words.text, words.kind) == ("Printer yang nyanyi!", Kind.OTHER)
    assert words.why == Reason(ReasonKind.FROM_SHELF)


def test_what_was_kept_for_them_comes_first_and_nothing_comes_twice() -> None:
    first = choose([COFFEE, FOR_HER], ERIKA, AROUND, {})
    assert first is not None
    assert first.key == key_of(FOR_HER)
    second = choose([COFFEE, FOR_HER], ERIKA, AROUND, {first.key: NOW})
    assert second is not None
    assert second.key == key_of(COFFEE)
    assert choose([COFFEE, FOR_HER], ERIKA, AROUND, {first.key: NOW, second.key: NOW}) is None


def test_among_equals_what_has_waited_longest_comes_first() -> None:
    older = replace(COFFEE, id="older", kept_at=NOW - timedelta(days=3))
    idea = choose([COFFEE, older], ERIKA, AROUND, {})
    assert idea is not None
    assert idea.key == "shelf:older"


def test_what_does_not_fit_is_left_alone() -> None:
    assert choose([DOGS], ERIKA, AROUND, {}) is None
    assert choose([], ERIKA, AROUND, {}) is None
    assert choose([replace(COFFEE, tie_ids=("tie-budi",))], ERIKA, AROUND, {}) is None
