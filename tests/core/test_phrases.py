"""Words and phrases are found in one pass, the longest at each place."""

from __future__ import annotations

from bot.core.phrases import Found, Phrases


def known(*phrases: str) -> Phrases[str]:
    made: Phrases[str] = Phrases()
    for phrase in phrases:
        made.put(phrase.split(" "), phrase.upper())
    return made


def found(phrases: Phrases[str], text: str) -> list[str]:
    return [each.meaning for each in phrases.find(text.split())]


def test_a_word_is_found_where_it_stands() -> None:
    assert list(known("dog").find(["a", "dog"])) == [Found(1, 2, "DOG")]


def test_the_longest_phrase_hides_the_words_inside_it() -> None:
    assert found(known("hot dog", "hot", "dog"), "a hot dog and a dog") == ["HOT DOG", "DOG"]


def test_phrases_may_overlap_when_neither_lies_inside_the_other() -> None:
    assert found(known("red hot", "hot dog"), "red hot dog") == ["RED HOT", "HOT DOG"]


def test_a_phrase_at_the_very_end_hides_its_last_word() -> None:
    phrases = known("year running", "year in the news", "running")
    assert found(phrases, "the third year running") == ["YEAR RUNNING"]


def test_what_exactly_these_words_mean() -> None:
    phrases = known("hot dog")
    assert phrases.of(("hot", "dog")) == "HOT DOG"
    assert phrases.of(("hot",)) is None


def test_the_last_meaning_put_is_the_one_that_counts() -> None:
    phrases: Phrases[int] = Phrases()
    phrases.put(["cat"], 1)
    phrases.put(["cat"], 2)
    assert phrases.of(["cat"]) == 2


def test_nothing_is_found_in_nothing() -> None:
    assert found(known("cat"), "") == []
