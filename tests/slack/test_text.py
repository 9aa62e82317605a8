"""What people typed, robbed of every power in Slack's markup."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.text import Text, bold, escaped, mention, one_line, together, typed

FORMATTED = re.compile(r"[*~`<>]|(?<![^\W_])_(?=\S)|:[\w+'-]+:")


@pytest.mark.parametrize(
    "words",
    [
        "<!channel>",
        "<@U0EVE>",
        "<https://example.org|click>",
        "*bold* _italic_ ~gone~ `code` ```block```",
        ":poop: :+1:",
        "> quoted",
        "a&lt;b",
        "_Erika_",
        "Erika_ *",
    ],
)
def test_typed_words_cannot_format_ping_or_link(words: str) -> None:
    rich = re.sub(r"&(?:amp|lt|gt);", "", typed(words).rich)
    assert not FORMATTED.search(rich)


def test_typed_words_are_read_aloud_as_they_were_typed() -> None:
    assert typed("*Erika* & <Budi>").plain == "*Erika* & <Budi>"


def test_harmless_signs_stay_as_they_are() -> None:
    assert (
        typed("erika_w at 9:00, O'Brien-Smith (old_team)").rich == "erika_w at 9:00, O'Brien-Smith (old_team)"
    )


def test_line_breaks_and_control_signs_become_one_space() -> None:
    assert one_line("Eri\n\n\tka\x00 W\u2028") == "Eri ka W"


def test_a_name_cannot_turn_the_sentence_around() -> None:
    assert one_line("Eri\u202eka") == "Erika"
    assert one_line("דנה") == "\u2068דנה\u2069"
    assert one_line("Erika") == "Erika"


def test_emoji_survive_whole() -> None:
    assert typed("Siti 👩‍👩‍👧").rich == "Siti 👩‍👩‍👧"


def test_a_mention_links_for_the_eyes_and_names_for_the_ears() -> None:
    assert mention("U0ERIKA", "Erika") == Text("<@U0ERIKA>", "Erika")


def test_nothing_is_bold_when_there_is_nothing() -> None:
    assert not bold(typed(" "))
    assert bold(typed("Erika")) == Text("*Erika*", "Erika")


def test_what_is_empty_leaves_no_gap() -> None:
    assert together([typed("a"), typed(""), typed("b")], " · ").plain == "a · b"


@given(st.text(max_size=80))
def test_whatever_is_typed_comes_out_tame_and_on_one_line(words: str) -> None:
    face = typed(words)
    assert "\n" not in face.plain
    assert not FORMATTED.search(re.sub(r"&(?:amp|lt|gt);", "", face.rich))
    assert escaped(face.plain).count("<") == 0
