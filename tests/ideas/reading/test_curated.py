"""The list of feeds that comes with the bot."""

from __future__ import annotations

import pytest

from bot.core.topics import WORDS
from bot.ideas.fetching.secrecy import secret_in
from bot.ideas.fetching.urls import checked
from bot.ideas.reading.curated import Kind, curated
from bot.ideas.reading.stories import CREDIT, credit_of


@pytest.mark.parametrize("feed", curated(), ids=lambda feed: feed.title)
def test_each_can_be_fetched_by_anybody_and_is_about_something_we_know(feed):
    assert str(checked(feed.url)) == feed.url
    assert feed.url.startswith("https://")
    assert not secret_in(feed.url)
    assert feed.topics
    assert set(feed.topics) <= set(WORDS)
    assert feed.language in ("id", "en")
    assert 0 < len(feed.title) <= CREDIT


def test_there_is_something_in_both_languages_and_nothing_twice():
    assert len({feed.url for feed in curated()}) == len(curated()) >= 12
    assert sum(feed.language == "id" for feed in curated()) >= 5


def test_a_cartoon_is_told_apart_and_credited():
    (cartoon,) = [feed for feed in curated() if feed.kind is Kind.CARTOON]
    assert credit_of(cartoon.title, cartoon.url) == "xkcd (CC BY-NC 2.5)"
