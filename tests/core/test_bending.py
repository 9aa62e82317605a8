"""The forms that a word takes in its language."""

from __future__ import annotations

import pytest

from bot.core.bending import forms
from bot.core.model import Language

EN, ID = Language.EN, Language.ID


@pytest.mark.parametrize(
    ("word", "plural"),
    [("cat", "cats"), ("puppy", "puppies"), ("toy", "toys"), ("box", "boxes"), ("church", "churches")],
)
def test_english_words_have_a_plural(word: str, plural: str) -> None:
    assert forms(word, EN, bends=False) == {word, plural}


def test_english_verbs_bend_further() -> None:
    assert {"hike", "hiking", "hiked", "hiker", "hikers"} <= forms("hike", EN, bends=True)


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("kuliner", "kulineran"),
        ("sepeda", "bersepeda"),
        ("renang", "berenang"),
        ("tari", "menari"),
        ("potret", "memotret"),
        ("sapu", "menyapu"),
        ("kopi", "ngopi"),
        ("gambar", "menggambar"),
        ("lukis", "pelukis"),
        ("jahit", "penjahit"),
    ],
)
def test_indonesian_words_take_affixes(word: str, form: str) -> None:
    assert form in forms(word, ID, bends=True)


def test_indonesian_words_that_do_not_bend_stay_as_they_are() -> None:
    assert forms("gajah", ID, bends=False) == {"gajah"}


def test_of_a_phrase_only_the_last_word_changes() -> None:
    assert forms("corn dog", EN, bends=False) == {"corn dog", "corn dogs"}


@pytest.mark.parametrize("word", ["go", "3d", "s"])
def test_what_is_too_short_or_no_word_stays(word: str) -> None:
    assert forms(word, EN, bends=True) == {word}
    assert word in forms(word, ID, bends=True)
