"""The links of a message with the titles of their pages, and nobody's words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.slack.message_links import links_of, titles_of

LINK = "https://example.org/a"
OTHER = "https://example.org/?a=1&b=2"


def preview(url: str, title: str, **more: object) -> dict[str, object]:
    return {"from_url": url, "title": title, "text": "What the page says", **more}


def test_links_are_taken_with_the_titles_of_their_pages_and_nothing_else() -> None:
    message = {
        "text": f"Ada, a secret: look <{LINK}|at my words> and <https://example.org/?a=1&amp;b=2>",
        "attachments": [preview(LINK, "Why dogs &amp; cats\ntilt")],
    }
    assert links_of(message) == {LINK: "Why dogs & cats tilt", OTHER: None}


def test_a_page_that_was_shown_counts_even_where_its_link_is_not_in_the_text() -> None:
    assert links_of({"text": "", "attachments": [preview(LINK, "Dogs")]}) == {LINK: "Dogs"}
    card = {"title": "Dogs", "title_link": LINK}
    assert links_of({"text": "", "attachments": [card]}) == {LINK: "Dogs"}


def test_links_in_blocks_count_as_well() -> None:
    rich = {
        "type": "rich_text",
        "elements": [
            {"type": "rich_text_section", "elements": [{"type": "link", "url": OTHER, "text": "x"}]}
        ],
    }
    section = {
        "type": "section",
        "text": {"type": "mrkdwn", "text": f"Read <{LINK}|this>, `https://example.com`"},
    }
    button = {"type": "actions", "elements": [{"type": "button", "url": "https://example.org/pressed"}]}
    assert links_of({"text": "", "blocks": [rich, section, button]}) == {OTHER: None, LINK: None}


def test_what_is_quoted_gives_its_links_and_no_words() -> None:
    quoted = {"is_share": True, "title": "said by somebody", "text": f"my words <{LINK}>", "from_url": OTHER}
    in_blocks = {
        "is_msg_unfurl": True,
        "message_blocks": [{"message": {"blocks": [{"type": "link", "url": OTHER}]}}],
    }
    assert links_of({"text": "", "attachments": [quoted, in_blocks]}) == {LINK: None, OTHER: None}


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"text": "no link at all"},
        {"text": "<@U0ERIKA> <#C1|general> <mailto:erika@example.org> <javascript:alert(1)> example.org"},
        {"text": "", "attachments": [{"title": "What somebody said", "text": "words"}]},
        {"text": "", "attachments": [preview(LINK, "said by somebody", is_msg_unfurl=True)]},
        {"text": "", "attachments": [preview("javascript:alert(1)", "A trap")]},
        {"text": None, "attachments": None, "blocks": None},
        {"text": "", "blocks": [{"type": "link"}, "odd", 3, {"type": "mrkdwn", "text": None}]},
    ],
)
def test_what_holds_no_link_gives_none(message: dict[str, Any]) -> None:
    assert links_of(message) == {}
    assert titles_of(message) == {}


def test_a_title_is_one_line_without_invisible_signs_and_has_an_end() -> None:
    (title,) = titles_of({"attachments": [preview(LINK, "Dogs\u202e &lt;b&gt;\n" + "x" * 999)]}).values()
    assert title.startswith("Dogs <b> xxx")
    assert len(title) == 200
    assert titles_of({"attachments": [preview(LINK, " "), preview(OTHER, "")]}) == {}
