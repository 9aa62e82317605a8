"""What is kept of a feed's stories, and how it looks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ideas.reading import stories
from bot.ideas.reading.stories import Item, credit_of, language_of, worth_keeping
from tests.ideas.reading.pages import NOW, URL

CREDIT = "The Kennel"


def item(number: int = 1, **changes) -> Item:
    whole = {
        "guid": f"tag:example.org,2025:{number}",
        "title": f"Dog number {number}",
        "link": f"https://example.org/{number}",
        "published_at": NOW - timedelta(hours=number),
        "summary": "",
    }
    return Item(**(whole | changes))


def kept(*items: Item):
    return worth_keeping(items, feed=URL, credit=CREDIT, now=NOW)


def test_the_newest_come_first_and_only_fifty_of_them():
    found = kept(*(item(number) for number in range(80, 0, -1)))
    assert [story.title for story in found[:2]] == ["Dog number 1", "Dog number 2"]
    assert len(found) == stories.MOST


def test_what_is_older_than_three_weeks_is_left_out():
    assert kept(item(published_at=NOW - timedelta(days=22))) == ()
    assert len(kept(item(published_at=NOW - timedelta(days=20)))) == 1


def test_a_date_in_the_future_is_none():
    (story,) = kept(item(published_at=NOW + timedelta(days=30)))
    assert story.published_at is None


def test_a_few_hours_ahead_is_only_a_clock_that_is_wrong():
    (story,) = kept(item(published_at=NOW + timedelta(hours=5)))
    assert story.published_at == NOW + timedelta(hours=5)


def test_of_stories_without_a_date_the_first_ten_are_kept_after_all_others():
    undated = [item(number, published_at=None) for number in range(20, 60)]
    found = kept(*undated, item(1))
    assert found[0].title == "Dog number 1"
    assert [story.title for story in found[1:]] == [f"Dog number {number}" for number in range(20, 30)]


def test_markup_and_entities_are_gone():
    (story,) = kept(
        item(title="<b>Dogs</b> &amp;amp; cats", summary="<p>One<br/>two</p><script>x()</script>")
    )
    assert (story.title, story.summary) == ("Dogs & cats", "One two")


def test_what_is_long_is_cut():
    (story,) = kept(item(title="dog " * 200, summary="cat " * 500))
    assert len(story.title) <= stories.TITLE
    assert len(story.summary) <= stories.SUMMARY


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "", "/dog"]
)
def test_a_story_whose_link_is_not_of_the_web_is_left_out(link):
    assert kept(item(link=link)) == ()


def test_a_message_without_a_title_is_told_by_its_text():
    (story,) = kept(item(title="", summary="<p>Look at this dog</p>"))
    assert (story.title, story.summary) == ("Look at this dog", "")


def test_a_summary_that_only_repeats_the_title_is_not_shown():
    assert kept(item(title="Dogs", summary="Dogs"))[0].summary == ""


def test_a_story_that_a_feed_tells_twice_is_told_once():
    assert len(kept(item(1), item(1))) == 1


def test_stories_that_share_an_id_are_still_different():
    found = kept(item(1, guid="same"), item(2, guid="same"))
    assert len({story.key for story in found}) == 2


def test_stories_that_share_a_link_are_still_different():
    home = "https://example.org/"
    found = kept(item(1, guid="", link=home), item(2, guid="", link=home))
    assert len({story.key for story in found}) == 2


def test_a_shared_key_does_not_depend_on_who_else_is_there_today():
    one, two, three = (item(number, guid="same") for number in (1, 2, 3))
    earlier = {story.title: story.key for story in kept(one, two)}
    later = {story.title: story.key for story in kept(two, three)}
    assert earlier["Dog number 2"] == later["Dog number 2"]


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en-GB", "en"), ("id", "id"), ("in_ID", "id"), ("EN", "en"), ("", None), ("english", None)],
)
def test_a_language_is_told_without_its_country(tag, language):
    assert language_of(tag) == language


def test_xkcd_is_named_as_its_licence_asks():
    assert credit_of("xkcd.com", "https://xkcd.com/atom.xml") == "xkcd (CC BY-NC 2.5)"


def test_a_feed_without_a_title_is_named_by_its_host():
    assert credit_of(" ", "https://www.example.org/feed") == "example.org"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            Item,
            guid=st.text(max_size=20),
            title=st.text(max_size=40),
            link=st.sampled_from(["https://example.org/a", "http://example.org/b", "javascript:x"])
            | st.text(),
            published_at=st.none() | st.datetimes(timezones=st.just(NOW.tzinfo)),
            summary=st.text(max_size=40),
            language=st.text(max_size=8),
        ),
        max_size=15,
    )
)
def test_whatever_a_feed_says_what_is_kept_keeps_the_rules(items):
    found = kept(*items)
    assert len({story.key for story in found}) == len(found)
    for story in found:
        assert story.url.startswith(("http://", "https://"))
        assert 0 < len(story.title) <= stories.TITLE
        at = story.published_at
        assert at is None or NOW - stories.OLDEST <= at <= NOW + stories.AHEAD
