"""One thing has one key, whichever way it comes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ideas.reading.keys import digest, key_of, place, untracked

FEED = "https://news.example.org/feed.xml"
OTHER = "https://other.example.org/feed.xml"


def test_the_id_that_a_feed_gives_outlives_a_new_link():
    assert key_of("tag:example.org,2025:1", "https://example.org/a", FEED) == key_of(
        "tag:example.org,2025:1", "https://example.org/a-better-title", FEED
    )


def test_a_plain_number_is_an_id_within_its_feed_only():
    assert key_of("17", "https://example.org/a", FEED) != key_of("17", "https://example.org/b", OTHER)
    assert key_of("17", "https://example.org/a", FEED) == key_of("17", "https://example.org/b", FEED)


@pytest.mark.parametrize(
    "link",
    [
        "http://example.org/a",
        "https://www.example.org/a/",
        "https://EXAMPLE.org/a#comments",
        "https://example.org/a?utm_source=rss&utm_medium=feed",
        "https://example.org/a?fbclid=x",
    ],
)
def test_one_page_is_one_thing_however_it_was_linked(link):
    assert key_of("", link, FEED) == key_of("https://example.org/a", "https://x.example/y", OTHER)


def test_another_query_is_another_page():
    assert place("https://example.org/?p=1") != place("https://example.org/?p=2")


def test_a_shown_link_does_not_tell_where_its_reader_comes_from():
    assert untracked("https://example.org/a?utm_source=rss&page=2&gclid=1") == "https://example.org/a?page=2"


def test_a_link_without_such_words_stays_as_it_is():
    assert untracked("https://example.org/a?b=1&b=2#c") == "https://example.org/a?b=1&b=2#c"


def test_parts_do_not_run_into_each_other():
    assert digest("a", "bc") != digest("ab", "c")


@settings(max_examples=50, deadline=None)
@given(st.text(), st.text())
def test_every_id_has_a_key_of_one_length(guid, link):
    assert len(key_of(guid, f"https://example.org/{link.encode().hex()}", FEED)) == 32
