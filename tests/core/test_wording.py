"""A headline as words, its language, and the names in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Language
from bot.core.wording import GAP, names_of, tongue, words_of


def test_words_are_alike_however_they_were_typed() -> None:
    assert words_of("CAFÉ  cafe's Cafe") == ("cafe", "cafe", "cafe")


def test_a_clause_ends_with_a_gap() -> None:
    assert words_of("Tea, please: two - or three.") == (
        *("tea", GAP, "please", GAP, "two", GAP, "or", "three", GAP),
    )


def test_names_of_languages_that_are_signs_too_are_words() -> None:
    assert words_of("C++ and C#") == ("c++", "and", "c#")


def test_what_indonesian_hangs_on_a_noun_is_taken_off() -> None:
    assert words_of("kucingnya punya") == ("kucing", "punya")


def test_no_more_words_are_read_than_asked() -> None:
    assert words_of("one two three", 2) == ("one", "two")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the cat of the house", Language.EN),
        ("kucing yang di rumah", Language.ID),
        ("menggambar kucing", Language.ID),
        ("kucing", None),
    ],
)
def test_the_small_words_tell_the_language(text: str, language: Language | None) -> None:
    assert tongue(words_of(text)) is language


def test_a_name_has_a_capital_inside_a_sentence() -> None:
    assert names_of("The long road to Maluku, and home to Erika's garden") == {"maluku", "erika"}


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert names_of("Doors open early. Windows stay shut: Gates too") == set()


def test_where_every_word_has_a_capital_none_is_a_name() -> None:
    assert names_of("Kucing Oren Ini Jadi Kepala Stasiun") == set()


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    words = words_of(text)
    assert all(first or second for first, second in pairwise(words))
    tongue(words)
    names_of(text)
