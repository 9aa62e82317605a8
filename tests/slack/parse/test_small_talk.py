"""Words that ask for nothing get a friendly word, and never use somebody up."""

from __future__ import annotations

import pytest

from bot.slack.parse.small_talk import SmallTalk, small_talk


@pytest.mark.parametrize(
    "text", ["hi", "Halo!", "apa kabar?", "Hello there 👋", "selamat pagi", "good morning"]
)
def test_a_hello_is_a_hello(text: str) -> None:
    assert small_talk(text) is SmallTalk.HELLO


@pytest.mark.parametrize(
    "text", ["thanks!", "Thank you so much", "makasih ya", "terima kasih banyak", "ok thx"]
)
def test_a_thank_you_is_a_thank_you(text: str) -> None:
    assert small_talk(text) is SmallTalk.THANKS


@pytest.mark.parametrize("text", ["👍", "🙂 🙂", ":tada:", "!!!", "…"])
def test_a_smile_alone_wants_no_answer(text: str) -> None:
    assert small_talk(text) is SmallTalk.NOTHING


@pytest.mark.parametrize(
    "text",
    ["", "   ", "add Halo every month", "halo tambah erika", "thanks, now pause", "erika", "ya", "there"],
)
def test_whatever_may_ask_for_something_is_no_small_talk(text: str) -> None:
    assert small_talk(text) is None
