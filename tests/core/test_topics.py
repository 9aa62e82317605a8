from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import topics
from bot.core.model import Language
from bot.core.topics import WORDS, is_said_in, topic_of, topics_in, word_for


@pytest.mark.parametrize(
    ("like", "topic"),
    [
        ("anjing", "dogs"),
        ("Dogs", "dogs"),
        ("a good dog", "dogs"),
        ("KUCING!", "cats"),
        ("kopi", "coffee"),
        ("kopi susu gula aren", "coffee"),
        ("ngopi", "coffee"),
        ("lari", "running"),
        ("sepedaan", "cycling"),
        ("main padel", "padel"),
        ("catur", "chess"),
        ("naik gunung", "hiking"),
        ("panjat tebing", "climbing"),
        ("jalan jalan", "travel"),
        ("foto-foto", "photography"),
        ("Café", "coffee"),
        ("bad puns", "comedy"),
        ("drakor", "series"),
        ("customer support", "customer service"),
        ("layanan pelanggan", "customer service"),
        ("ngoding", "programming"),
        ("anak", "parenting"),
        ("kids", "parenting"),
        ("berkebun", "gardening"),
    ],
)
def test_a_like_has_its_topic_in_whichever_language_it_was_written(like: str, topic: str) -> None:
    assert topic_of(like) == topic


@pytest.mark.parametrize(
    ("like", "topic"),
    [
        ("hot dogs", "food"),
        ("cat air", "art"),
        ("running a business", "business"),
        ("main bola sama anak kantor", "football"),
        ("nongkrong sama anak kantor", None),
        ("customer support tickets", "customer service"),
        ("moral support", None),
    ],
)
def test_a_word_that_means_something_else_in_company_is_not_taken_for_a_topic(
    like: str, topic: str | None
) -> None:
    assert topic_of(like) == topic


@pytest.mark.parametrize("like", ["", "   ", "☕", "c++", "memandangi awan", "cloud gazing"])
def test_what_is_not_in_the_lexicon_has_no_topic(like: str) -> None:
    assert topic_of(like) is None


def test_every_word_of_the_lexicon_leads_to_its_own_topic() -> None:
    for topic, spellings in WORDS.items():
        for spelled in spellings:
            assert {topic_of(word.removeprefix("=")) for word in spelled.split(", ")} == {topic}


def test_no_word_belongs_to_two_topics() -> None:
    owners = defaultdict(set)
    for topic, spellings in WORDS.items():
        for word in ", ".join(spellings).split(", "):
            owners[word.casefold()].add(topic)
    assert {word: found for word, found in owners.items() if len(found) > 1} == {}


def test_no_entry_is_longer_than_what_is_looked_for_inside_a_like() -> None:
    assert max(len(entry.split()) for entry in topics._index()) <= topics.LONGEST


def test_a_topic_is_said_by_a_word_of_the_language_that_leads_back_to_it() -> None:
    for topic in WORDS:
        for language in Language:
            word = word_for(topic, language)
            assert topic_of(word) == topic
            assert is_said_in(word, language)


def test_a_like_in_the_other_language_is_not_said_in_this_one() -> None:
    assert is_said_in("anjing", Language.ID)
    assert not is_said_in("anjing", Language.EN)
    assert is_said_in("dogs", Language.EN)
    assert not is_said_in("dogs", Language.ID)


def test_words_of_both_languages_and_unknown_words_are_said_in_either() -> None:
    for like in ("yoga", "podcast", "memandangi awan"):
        assert all(is_said_in(like, language) for language in Language)


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_text_has_a_topic_of_the_lexicon_or_none(like: str) -> None:
    assert topic_of(like) in {None, *WORDS}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Ten cafés where dogs are welcome", {"coffee", "dogs"}),
        ("Anak anjing ini suka kopi susu", {"dogs", "coffee"}),
        ("The best hot dog in town", {"food"}),
        ("Panjat tebing", {"climbing"}),
        ("anak", {"parenting"}),
        ("futsal sama anak kantor", {"football"}),
        ("nothing of all this", set()),
        ("…", set()),
        ("", set()),
    ],
)
def test_all_topics_of_a_text_are_found(text: str, topics: set[str]) -> None:
    assert topics_in(text) == topics
