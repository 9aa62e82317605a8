"""The lexicon is whole: both languages everywhere, nothing twice, and every wider topic is there."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.core.lexicon.dictionary import AREAS, TOPICS, Says, headline_words, like_words, wider
from bot.core.lexicon.entry import SIDES, crossed, kinds, said, topic
from bot.core.model import Language
from bot.core.topics import WORDS
from bot.core.wishes import wishes


def test_there_are_topics_enough_and_none_is_in_two_areas() -> None:
    assert len(TOPICS) >= 80
    assert sum(len(area) for area in AREAS) == len(TOPICS)


@pytest.mark.parametrize("language", SIDES)
def test_every_topic_has_words_in_both_languages(language: Language) -> None:
    assert [name for name, each in TOPICS.items() if language not in {w.language for w in each.words}] == []


def test_no_word_stands_twice_within_a_topic() -> None:
    twice = {}
    for name, each in TOPICS.items():
        proving = Counter((word.text, word.language) for word in (*each.words, *each.signs, *each.hints))
        again = [word for word, often in proving.items() if often > 1]
        if again:
            twice[name] = again
    assert twice == {}


def test_every_wider_topic_is_there_and_none_lies_under_itself() -> None:
    for name, each in TOPICS.items():
        assert set(each.under) <= set(TOPICS), name
        assert name not in wider(name)


def test_every_topic_that_the_nudges_know_can_be_wished_for() -> None:
    assert [name for name in WORDS if not wishes(name)] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_word_that_a_topic_of_the_nudges_is_said_with_finds_something(language: Language) -> None:
    side = 1 if language is Language.EN else 0
    spoken = [each[side].split(",")[0].removeprefix("=").strip() for each in WORDS.values()]
    assert [word for word in spoken if not any(wish.groups for wish in wishes(word))] == []


def test_an_idiom_means_nothing_and_hides_its_words() -> None:
    senses = headline_words().of(("kambing", "hitam"))
    assert senses is not None
    assert [sense for sense in senses if sense.says is not Says.AGAINST] == []


def test_a_like_leads_to_the_narrowest_topics() -> None:
    assert like_words().of(("kucing",)) == ("cats",)


def test_how_words_are_written_down() -> None:
    (dog, cat) = said("~anjing+ | cat")
    assert (dog.text, dog.language, dog.own, dog.bends) == ("anjing", Language.ID, True, True)
    assert (cat.text, cat.language, cat.own, cat.bends) == ("cat", Language.EN, False, False)


def test_parts_are_crossed() -> None:
    made = [word.text for word in crossed(Language.EN, "a, b", "c, d")]
    assert made == ["a c", "a d", "b c", "b d"]


def test_small_kinds_are_refuted_by_what_refutes_the_wider_topic() -> None:
    made = kinds({"fish": topic("ikan | fish", against="fish wheel")}, "fish", {"carp": "ikan mas | carp"})
    assert made["carp"].under == ("fish",)
    assert [word.text for word in made["carp"].against] == ["fish wheel"]
