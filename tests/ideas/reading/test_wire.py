"""What a child says is taken only if it is what was asked for."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.core.events import Calendar, Event
from bot.core.stories import Feed, Story
from bot.ideas.reading import wire
from bot.ideas.reading.children import talking
from bot.ideas.reading.unreadable import Trouble, Unreadable

WHEN = datetime(2025, 12, 1, 12, tzinfo=UTC)
STORY = Story("k", "Dogs — “they” skate", "https://example.org/", WHEN, "", None, "The Kennel")
UNTIMED = Event(
    "k", "s", "Latte", starts_on=date(2025, 12, 1), starts_clock=time(19), url="https://example.org/"
)
CRASHED = Unreadable(Trouble.CRASHED)


def said(value: talking.Answer, capfdbinary) -> bytes:
    talking.answer(value)
    return capfdbinary.readouterr().out


@pytest.mark.parametrize(
    "feed",
    [Feed("The Kennel", timedelta(hours=6), (STORY,)), Feed("", None, ()), Unreadable(Trouble.NOT_A_FEED)],
)
def test_a_feed_arrives_as_it_was_sent(feed, capfdbinary):
    assert wire.feed(said(feed, capfdbinary)) == feed


@pytest.mark.parametrize(
    "calendar",
    [
        Calendar("Mine", (UNTIMED, Event("l", "s", "Day", starts_at=WHEN, ends_at=WHEN)), 2),
        Unreadable(Trouble.NOT_A_CALENDAR),
    ],
)
def test_a_calendar_arrives_as_it_was_sent(calendar, capfdbinary):
    assert wire.calendar(said(calendar, capfdbinary)) == calendar


@pytest.mark.parametrize("found", [("https://a.example/",), (), Unreadable(Trouble.NOT_OPML)])
def test_addresses_arrive_as_they_were_sent(found, capfdbinary):
    assert wire.addresses(said(found, capfdbinary)) == found


@pytest.mark.parametrize("told", [b"", b"null", b"[]", b"{", b'{"trouble": "no such"}', b'{"title": 1}'])
def test_anything_else_is_no_answer(told):
    assert wire.feed(told) == CRASHED
    assert wire.calendar(told) == CRASHED


def test_a_feed_is_no_calendar():
    told = json.dumps(asdict(Feed("", None, ()))).encode()
    assert wire.calendar(told) == CRASHED
    assert wire.addresses(told) == CRASHED


def test_only_what_has_a_plain_form_is_said():
    with pytest.raises(TypeError, match="object"):
        talking.answer((object(),))  # type: ignore[arg-type]
