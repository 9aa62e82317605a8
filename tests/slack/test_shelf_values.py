"""A message's links without anybody's words, and the form of the shelf read into values."""

from __future__ import annotations

from typing import Any

import pytest

from bot.slack import signals
from bot.slack.shelf_values import MOST_LINKS, Linked, ShelfSlip, links_of, read

LINK = "https://example.org/a"


def preview(url: str, title: str, **more: object) -> dict[str, object]:
    return {"from_url": url, "title": title, "text": "What the page says", **more}


def state(links: str = "", words: str = "", topics: str = "", chosen: tuple[str, ...] = ()) -> dict[str, Any]:
    typed = {signals.THING_LINKS: links, signals.THING_WORDS: words, signals.THING_TOPICS: topics}
    fields: dict[str, Any] = {
        block: {block: {"type": "plain_text_input", "value": value or None}} for block, value in typed.items()
    }
    options = [{"value": value} for value in chosen]
    whom = {"type": "multi_static_select", "selected_options": options}
    return fields | {signals.THING_FOR: {signals.THING_FOR: whom}}


def test_links_are_taken_with_the_titles_of_their_pages_and_nothing_else() -> None:
    message = {
        "text": f"Ada, a secret: look <{LINK}|at my words> and <https://example.org/?a=1&amp;b=2>",
        "attachments": [preview(LINK, "Why dogs &amp; cats\ntilt")],
    }
    assert links_of(message) == f"{LINK} Why dogs & cats tilt\nhttps://example.org/?a=1&b=2"


def test_a_page_that_was_shown_counts_even_where_its_link_is_not_in_the_text() -> None:
    assert links_of({"text": "", "attachments": [preview(LINK, "Dogs")]}) == f"{LINK} Dogs"


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"text": "no link at all"},
        {"text": "<@U0ERIKA> <#C1|general> <mailto:erika@example.org> <javascript:alert(1)> example.org"},
        {"text": "", "attachments": [{"title": "What somebody said", "text": "words"}]},
        {"text": "", "attachments": [preview(LINK, "said by somebody", is_msg_unfurl=True)]},
        {"text": None, "attachments": None},
    ],
)
def test_what_holds_no_link_gives_none(message: dict[str, Any]) -> None:
    assert links_of(message) == ""


def test_of_many_links_some_are_taken() -> None:
    text = " ".join(f"<{LINK}/{number}>" for number in range(30))
    assert len(links_of({"text": text}).splitlines()) == MOST_LINKS
    long = " ".join(f"<{LINK}/{'a' * 1900}{number}>" for number in range(5))
    assert len(links_of({"text": long})) <= 3000


def test_all_fields_become_values() -> None:
    filled, slips = read(
        state(
            f"{LINK} Ten  dogs\n\n https://example.org/b ",
            " So you! ",
            "#kopi, street food\n kopi",
            ("t1", "t2"),
        ),
        is_new=True,
    )
    assert slips == {}
    assert filled.links == (Linked(LINK, "Ten dogs"), Linked("https://example.org/b"))
    assert (filled.words, filled.topics, filled.tie_ids) == ("So you!", ("kopi", "street food"), ("t1", "t2"))


@pytest.mark.parametrize(
    ("fields", "slips"),
    [
        (state(), {signals.THING_WORDS: ShelfSlip.NOTHING}),
        (state("look https://example.org"), {signals.THING_LINKS: ShelfSlip.LINK}),
        (state("javascript:alert(1)"), {signals.THING_LINKS: ShelfSlip.LINK}),
        (state("\n".join(f"{LINK}{n}" for n in range(6))), {signals.THING_LINKS: ShelfSlip.MANY}),
        (state(LINK, topics="a" * 41), {signals.THING_TOPICS: ShelfSlip.TOPIC_LONG}),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(fields: dict[str, Any], slips: object) -> None:
    assert read(fields, is_new=True)[1] == slips


def test_a_form_that_changes_needs_no_link() -> None:
    filled, slips = read({signals.THING_WORDS: {signals.THING_WORDS: {"value": None}}}, is_new=False)
    assert (filled.words, filled.links, filled.tie_ids, slips) == (None, (), (), {})
