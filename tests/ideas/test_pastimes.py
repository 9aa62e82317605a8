import pytest

from bot.core.model import Language
from bot.core.topics import WORDS
from bot.ideas.lines import topics_of
from bot.ideas.pastimes import PASTIMES, pastime


def test_pastimes_are_topics_and_some_language_has_no_lines_for_each() -> None:
    assert set(WORDS) >= PASTIMES
    assert not PASTIMES & topics_of(Language.ID) & topics_of(Language.EN)


@pytest.mark.parametrize(
    ("like", "indonesian", "english"),
    [
        ("catur", "catur", "chess"),
        ("Wayang", "Wayang", "theatre"),
        ("MotoGP", "MotoGP", "MotoGP"),
        ("knitting", "kerajinan tangan", "knitting"),
        ("podcasts", "podcasts", "podcasts"),
    ],
)
def test_a_pastime_is_said_as_it_was_written_where_the_language_has_the_word(
    like: str, indonesian: str, english: str
) -> None:
    assert (pastime(like, Language.ID), pastime(like, Language.EN)) == (indonesian, english)


@pytest.mark.parametrize("like", ["basket bareng mantan", "basketball with my ex"])
def test_what_stands_around_a_pastime_is_not_said(like: str) -> None:
    assert (pastime(like, Language.ID), pastime(like, Language.EN)) == ("basket", "basketball")


@pytest.mark.parametrize("like", ["", "parenting", "anak-anak", "design", "burung", "cupang", "gym", "my ex"])
def test_what_is_no_pastime_is_not_said(like: str) -> None:
    for language in Language:
        assert pastime(like, language) == ""
