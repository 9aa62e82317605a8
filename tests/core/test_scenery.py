"""A topic that only is the scene of a headline, or the kind of another thing."""

from __future__ import annotations

import pytest

from bot.core.scenery import is_about_another, is_scene
from bot.core.wording import words_of


def place(title: str, word: str) -> tuple[tuple[str, ...], int]:
    words = words_of(title)
    return words, words.index(word)


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("Sepuluh novel untuk perjalanan kereta", "kereta"),
        ("Mereka main basket di kolong jembatan", "jembatan"),
        ("The festival in a disused swimming pool", "swimming"),
        ("How to write a story before breakfast", "breakfast"),
        ("A goalkeeper who knits", "goalkeeper"),
    ],
)
def test_where_when_and_with_what_something_is_done_is_its_scene(title: str, word: str) -> None:
    words, at = place(title, word)
    assert is_scene(words, at, at + 1)


@pytest.mark.parametrize(
    ("title", "word"),
    [
        ("The bookshop that lends you a cat", "cat"),
        ("Di Solo, kereta malam jadi idola", "kereta"),
        ("In the end: a chess party for all", "chess"),
    ],
)
def test_what_a_headline_is_about_is_no_scene(title: str, word: str) -> None:
    words, at = place(title, word)
    assert not is_scene(words, at, at + 1)


@pytest.mark.parametrize(
    ("title", "word"),
    [("A film on a noodle seller", "noodle"), ("Gim bertani laris", "bertani"), ("farming game", "farming")],
)
def test_a_kind_of_another_thing_is_about_that_thing(title: str, word: str) -> None:
    words, at = place(title, word)
    assert is_about_another(words, at, at + 1)


def test_a_thing_itself_is_about_no_other() -> None:
    words, at = place("Noodles for beginners", "noodles")
    assert not is_about_another(words, at, at + 1)
