"""The form of the shelf: what a message fills in beforehand, and what somebody filled in, as values."""

from __future__ import annotations

from typing import Any

import pytest

from bot.slack import signals
from bot.slack.shelf_values import MOST_LINKS, Linked, ShelfSlip, lines_of, read

LINK = "https://example.org/a"


def state(links: str = "", words: str = "", topics: str = "", chosen: tuple[str, ...] = ()) -> dict[str, Any]:
    typed = {signals.THING_LINKS: links, signals.THING_WORDS: words, signals.THING_TOPICS: topics}
    fields: dict[str, Any] = {
        block: {block: {"type": "plain_text_input", "value": value or None}} for block, value in typed.items()
    }
    options = [{"value": value} for value in chosen]
    whom = {"type": "multi_static_select", "selected_options": options}
    return fields | {signals.THING_FOR: {signals.THING_FOR: whom}}


def test_a_message_fills_in_a_line_for_each_link() -> None:
    preview = {"from_url": LINK, "title": "Ten dogs"}
    message = {"text": f"<https://example.org/b> <{LINK}|words>", "attachments": [preview]}
    assert lines_of(message) == f"https://example.org/b\n{LINK} Ten dogs"
    assert lines_of({}) == ""


def test_of_many_links_some_are_taken() -> None:
    text = " ".join(f"<{LINK}/{number}>" for number in range(30))
    assert len(lines_of({"text": text}).splitlines()) == MOST_LINKS
    long = " ".join(f"<{LINK}/{'a' * 1900}{number}>" for number in range(5))
    assert len(lines_of({"text": long})) <= 3000


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
