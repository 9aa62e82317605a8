"""Who of the ties would like what was put aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.model import Tie
from bot.core.shelf import Thing, fit_of, who_would_like

NOW = datetime(2027, 1, 4, tzinfo=UTC)
THING = Thing("T1", "UADA", "thing", NOW)


def tie(name: str, *likes: str) -> Tie:
    return Tie("T1", "UADA", f"tie-{name}", name, NOW, 42, likes=likes)


ERIKA, BUDI, SITI = tie("Erika", "kopi"), tie("Budi", "dogs", "kintsugi"), tie("Siti")


def liked_by(*ties: Tie, **said: object) -> list[str]:
    return [each.name for each in who_would_like(replace(THING, **said), ties)]


def test_what_was_kept_for_somebody_is_for_them_and_for_nobody_else() -> None:
    thing = replace(THING, topics=("coffee",), tie_ids=("tie-Siti",))
    assert who_would_like(thing, [ERIKA, BUDI, SITI]) == [SITI]
    assert fit_of(thing, SITI).strength
    assert not fit_of(thing, ERIKA).strength


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ({"topics": ("coffee",)}, ["Erika"]),
        ({"topics": ("Kopi",)}, ["Erika"]),
        ({"topics": ("anjing",)}, ["Budi"]),
        ({"topics": ("Kintsugi",)}, ["Budi"]),
        ({"title": "Ten cafés where dogs are welcome, and one of them has espresso"}, ["Erika", "Budi"]),
        ({"words": "Anak anjing yang suka tidur di sepatu"}, ["Budi"]),
        ({"words": "about kintsugi, the art of mending"}, ["Budi"]),
        ({"words": "Ingat printer yang bisa nyanyi?"}, []),
        ({"title": "Dogged by bugs"}, []),
        ({"words": "The best hot dog in town"}, []),
        ({"url": "https://example.org/coffee"}, []),
        ({}, []),
    ],
)
def test_topics_and_words_find_who_likes_them_in_both_languages(
    said: dict[str, object], names: list[str]
) -> None:
    assert liked_by(ERIKA, BUDI, SITI, **said) == names


def test_a_topic_that_was_said_says_more_than_a_word_that_was_read() -> None:
    said = {"topics": ("dogs",), "title": "A coffee with them"}
    assert liked_by(ERIKA, BUDI, **said) == ["Budi", "Erika"]


def test_the_like_that_speaks_for_it_is_told_as_it_was_written() -> None:
    assert fit_of(replace(THING, topics=("coffee",)), ERIKA).like == "kopi"
    assert fit_of(replace(THING, topics=("tea",), tie_ids=("tie-Erika",)), ERIKA).like is None


def test_an_empty_like_fits_nothing() -> None:
    assert liked_by(tie("Dewi", "…"), words="a - b", topics=("…",)) == []
