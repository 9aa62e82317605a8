"""Whatever feeds call themselves, what is said of them fits, is tame, and gives no secret away."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.ideas.reading.curated import curated
from bot.services.listened import FeedsListed, FeedsOffered, FirstHeard, Followed, GaveUp, Offer, State
from bot.services.listening import PAGE
from bot.slack import signals, views
from tests.blockkit.judge import judge
from tests.slack.views.followed import CALENDAR, FEED, SECRET, SINCE
from tests.slack.views.people import MEMBERS, NOW
from tests.slack.views.reading import elements
from tests.slack.views.test_limits import markup

UNKIND = (
    "<!channel> *bold*",
    "<https://example.org|click>",
    "&" * 200,
    "😀" * 100,
    "\u202egnp.exe",
    "`x` ~y~",
)


@pytest.mark.parametrize("title", UNKIND)
@pytest.mark.parametrize("voice", sorted(MEMBERS))
def test_a_title_from_outside_can_neither_ping_nor_link_nor_format(title: str, voice: str) -> None:
    source = replace(FEED, title=title)
    for answer in (FirstHeard(MEMBERS[voice], source, 3, None), GaveUp(MEMBERS[voice], source)):
        shown = views.answer(answer, NOW)
        assert judge(shown.blocks) == []
        links = [link for text in markup(shown.blocks) for link in re.findall(r"<([^|>]*)", text)]
        assert set(links) <= {"https://www.example.org/feed?a=1&amp;b=2"}


@pytest.mark.parametrize("voice", sorted(MEMBERS))
def test_the_longest_list_fits_into_one_message(voice: str) -> None:
    long = replace(FEED, title="&" * 200, url="https://example.org/" + "&" * 19)
    rows = tuple(Followed(n, long, State.FAILING, SINCE) for n in range(41, 41 + PAGE))
    shown = views.answer(FeedsListed(MEMBERS[voice], rows, 2, 5, 50, 50), NOW, first=True)
    assert judge(shown.blocks) == []


@pytest.mark.parametrize("voice", sorted(MEMBERS))
def test_all_that_is_offered_fits_into_one_message(voice: str) -> None:
    offers = tuple(
        Offer(
            f"key-{n}", each.title, each.url, each.language, each.topics, each.kind == "cartoon", n % 2 == 0
        )
        for n, each in enumerate(curated())
    )
    shown = views.answer(FeedsOffered(MEMBERS[voice], offers, typed="&" * 200), NOW, first=True)
    assert judge(shown.blocks) == []


def test_a_secret_address_stands_nowhere() -> None:
    for state in State:
        row = Followed(1, replace(SECRET, title=None), state, SINCE)
        shown = views.answer(FeedsListed(MEMBERS["en"], (row,), 1, 1, 1, 50), NOW)
        assert "a1b2c3d4" not in f"{shown.text}{shown.blocks}"


def test_only_what_fails_is_offered_to_be_tried_again() -> None:
    for state in State:
        shown = views.answer(
            FeedsListed(MEMBERS["en"], (Followed(1, CALENDAR, state, SINCE),), 1, 1, 1, 50), NOW
        )
        again = [each for each in elements(shown) if each["action_id"] == signals.FEED_RETRY]
        assert bool(again) == (state in {State.FAILING, State.GIVEN_UP})
