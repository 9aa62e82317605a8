"""Stories from a search service: asked with a topic's word alone, and read with care."""

from __future__ import annotations

import json
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.topics import WORDS
from bot.ideas.reading import hacker_news
from bot.ideas.reading.keys import key_of
from bot.ideas.reading.unreadable import Trouble, Unreadable
from tests.ideas.reading.pages import NOW

RECENT = int((NOW - timedelta(days=2)).timestamp())
HIT = {
    "objectID": "41234567",
    "title": "A dog that skates",
    "url": "https://blog.example.org/dog?utm_source=hn",
    "created_at_i": RECENT,
    "points": 120,
    "_tags": ["story"],
    "_highlightResult": {"title": {"value": "A <em>dog</em>"}},
}
ODD = {
    "no title": HIT | {"title": None},
    "no date": HIT | {"created_at_i": "soon"},
    "a date beyond all": HIT | {"created_at_i": 10**18},
    "an odd id": HIT | {"objectID": "../x"},
    "not an object": "hit",
    "a link that runs something": HIT | {"url": "javascript:alert(1)"},
    "old": HIT | {"created_at_i": 1},
}


def page(*hits: object) -> bytes:
    return json.dumps({"hits": hits, "nbHits": len(hits)}).encode()


def test_a_story_is_told_with_its_own_page():
    (story,) = hacker_news.read(page(HIT), now=NOW)
    assert (story.title, story.url) == ("A dog that skates", "https://blog.example.org/dog")
    assert (story.credit, story.language) == ("Hacker News", "en")
    assert story.published_at is not None


def test_it_is_the_same_story_as_in_the_feed_of_its_blog():
    (story,) = hacker_news.read(page(HIT), now=NOW)
    page_of_it = "https://blog.example.org/dog"
    assert story.key == key_of(page_of_it, page_of_it, "https://blog.example.org/feed")


def test_a_question_is_told_with_its_discussion():
    (story,) = hacker_news.read(page(HIT | {"url": None}), now=NOW)
    assert story.url == "https://news.ycombinator.com/item?id=41234567"


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_odd_hit_is_left_out(odd):
    fine = HIT | {"objectID": "1", "url": "https://b.example/"}
    assert [story.url for story in hacker_news.read(page(odd, fine), now=NOW)] == ["https://b.example/"]


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"<html>502</html>", b'{"hits": 3}', b'{"message": "no"}', b"\xff", b"nul"]
)
def test_rubbish_is_unreadable(body):
    assert hacker_news.read(body, now=NOW) == Unreadable(Trouble.NOT_AN_ANSWER)


def test_an_answer_that_is_too_long_is_not_read():
    assert hacker_news.read(b" " * (hacker_news.MOST_BYTES + 1), now=NOW) == Unreadable(Trouble.TOO_MUCH)


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=9)
HITS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*HIT]), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=50, deadline=None)
@given(HITS)
def test_no_hit_is_too_odd(hit):
    assert isinstance(hacker_news.read(page(hit), now=NOW), tuple)


@pytest.mark.parametrize("topic", WORDS)
def test_only_a_word_of_the_lexicon_leaves_the_house(topic):
    asked = parse_qs(urlsplit(hacker_news.address(topic, NOW)).query)
    word = WORDS[topic][1].split(",")[0].removeprefix("=")
    assert asked["query"] == [f'"{word}"']
    assert asked["tags"] == ["story"]


def test_what_is_no_topic_is_never_asked_for():
    with pytest.raises(KeyError):
        hacker_news.address("Erika's surgery", NOW)


def test_the_question_is_the_same_all_day():
    assert hacker_news.address("dogs", NOW) == hacker_news.address("dogs", NOW + timedelta(hours=5))
