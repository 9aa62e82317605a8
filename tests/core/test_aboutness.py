"""What a story is about, and how surely."""

from __future__ import annotations

import pytest

from bot.core.aboutness import SURE, about


def topics(title: str, summary: str = "") -> set[str]:
    return set(about(title, summary).topics)


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Kucing oren ini jadi kepala stasiun", "cats"),
        ("Why your tabby kneads the blanket", "cats"),
        ("Chess prodigy, nine, draws with grandmaster", "chess"),
        ("Light roast or dark? Five baristas taste twelve beans", "coffee"),
    ],
)
def test_one_word_that_decides_proves_a_topic_in_either_language(title: str, topic: str) -> None:
    assert topic in topics(title)


def test_a_wider_topic_is_a_little_less_sure() -> None:
    read = about("Kucing oren ini jadi idola", "").topics
    assert read["cats"].sure > read["animals"].sure >= SURE


def test_the_summary_alone_must_say_it_twice() -> None:
    assert "cats" not in topics("A quiet morning", "There was a kitten.")
    assert "cats" in topics("A quiet morning", "There was a kitten, and a tabby.")


def test_a_saying_hides_the_words_in_it() -> None:
    assert "cats" not in topics("Menteri malu-malu kucing soal calon wakil")
    assert "running" not in topics("She won for the third year running")


def test_a_word_may_speak_against_a_topic() -> None:
    assert "food" not in topics("Food bank opens, and food prices are steady")


def test_the_scene_of_something_else_proves_little() -> None:
    told = topics("Sepuluh novel tipis untuk perjalanan kereta")
    assert "books" in told
    assert "trains" not in told


def test_an_everyday_word_that_is_a_name_too_needs_its_capital() -> None:
    assert "technology" not in topics("The apple that tastes of pear is coming to a market near you")
    assert "apple" in topics("A closer look at the phones of Apple")


def test_nothing_is_about_nothing() -> None:
    assert topics("") == set()
    assert topics("Committee to look at a new form") == set()
