"""Texts cut to Slack's limits without cutting through a sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.text import Text, typed
from bot.slack.views.blocks import marked, section
from bot.slack.views.fit import rich, shortened, units


def test_what_fits_stays_whole() -> None:
    assert shortened("Erika", 5) == "Erika"


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert shortened("Erika Wahyuni", 8) == "Erika W…"
    assert shortened("Erika Wahyuni", 7) == "Erika…"


@pytest.mark.parametrize("sign", ["👩‍👩‍👧", "é", "❤️"])
def test_no_sign_is_cut_through(sign: str) -> None:
    for limit in range(2, 12):
        assert shortened(f"ab{sign}cd{sign}", limit).rstrip("…") in {
            "ab"[:limit],
            "a",
            "ab",
            f"ab{sign}",
            f"ab{sign}c",
            f"ab{sign}cd",
            f"ab{sign}cd{sign}",
        }


@given(st.text(max_size=200), st.integers(min_value=1, max_value=80))
def test_a_limit_is_kept(words: str, limit: int) -> None:
    assert units(shortened(words, limit)) <= limit


def test_most_emoji_count_twice() -> None:
    assert units("a👍") == 3


def test_markup_that_does_not_fit_gives_way_to_plain_words() -> None:
    long = Text("*" + "&amp;" * 700 + "*", "&" * 700)
    assert rich(long) == (False, "&" * 700)
    assert marked(long)["type"] == "plain_text"
    assert section(typed("Erika"))["text"] == {"type": "mrkdwn", "text": "Erika", "verbatim": True}
