"""Blanks in a member's own lines: read, shown, filled, and the language of a line."""

from __future__ import annotations

import pytest

from bot.core.model import Language
from bot.core.own_lines import Blank, blanks_of, filled, language_of, shown, unknown_in

ALL = {Blank.NAME: "Erika", Blank.LIKE: "kopi", Blank.CIRCLE: "kampus"}


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Halo {name}, lagi sibuk apa?", "Halo Erika, lagi sibuk apa?"),
        ("Halo { NAMA }!", "Halo Erika!"),
        ("Masih suka {suka}? Salam buat {lingkaran}.", "Masih suka kopi? Salam buat kampus."),
        ("Still into {like}? Best to {circle}.", "Still into kopi? Best to kampus."),
        ("No blanks at all", "No blanks at all"),
    ],
)
def test_blanks_are_filled_in_both_languages(text: str, sent: str) -> None:
    assert unknown_in(text) is None
    assert filled(text, ALL) == sent


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Hi {nmae}", "{nmae}"),
        ("Hi {}", "{}"),
        ("Hi {name} {0}", "{0}"),
        ("Hi {name", "{"),
        ("Hi name}", "}"),
        ("Hi {{name}}", "{"),
        ("Hi {name.__class__}", "{name.__class__}"),
    ],
)
def test_what_is_no_blank_is_told_and_never_sent(text: str, wrong: str) -> None:
    assert unknown_in(text) == wrong
    assert filled(text, ALL) is None


def test_a_line_without_a_name_is_still_a_greeting_but_nothing_else_may_be_missing() -> None:
    assert filled("Halo {nama}, apa kabar?", {}) == "Halo, apa kabar?"
    assert filled("Apa kabar, {name}?", {Blank.NAME: ""}) == "Apa kabar?"
    assert filled("{name}, apa kabar?", {}) is None
    assert filled("Still into {like}?", {Blank.NAME: "Erika", Blank.LIKE: ""}) is None


def test_the_blanks_are_shown_in_each_language_and_work() -> None:
    for language in Language:
        assert blanks_of(" ".join(shown(language))) == frozenset(Blank)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Halo {name}, lagi sibuk apa?", Language.ID),
        ("Apa kabar, {nama}?", Language.ID),
        ("Halo {name}!", Language.ID),
        ("Semoga sehat ya, {name}", Language.ID),
        ("Hey {nama}, how are you?", Language.EN),
        ("Hello {name}!", Language.EN),
        ("Long time, {name}. Hope all is well!", Language.EN),
        ("Thinking of you, {name}", Language.EN),
    ],
)
def test_the_language_of_a_line_is_told_by_its_words(text: str, language: Language) -> None:
    assert all(language_of(text, otherwise) is language for otherwise in Language)


def test_where_the_words_do_not_tell_it_is_the_language_that_was_expected() -> None:
    assert all(language_of("👋 {name}", otherwise) is otherwise for otherwise in Language)
