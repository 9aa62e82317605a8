"""The form of the shelf: what a message fills in beforehand, and what somebody filled in, as values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.core.links import web_link
from bot.core.shelf import MOST_TOPICS
from bot.slack import signals
from bot.slack.message_links import links_of
from bot.slack.parse.markup import tidy
from bot.slack.parse.shelving import TITLE_LENGTH, TOPIC_LENGTH

MOST_LINKS = 5
LINES_LENGTH, TOPICS_LENGTH = 3000, 500


class ShelfSlip(StrEnum):
    """What is wrong with a field; worded by the views."""

    NOTHING = "nothing"
    LINK = "link"
    MANY = "many"
    TOPIC_LONG = "topic_long"
    FULL = "full"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Linked:
    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class ShelfFilled:
    links: tuple[Linked, ...]
    words: str | None
    topics: tuple[str, ...]
    tie_ids: tuple[str, ...]


ShelfSlips = dict[str, ShelfSlip]  # by the block that they belong to


def lines_of(message: Mapping[str, Any]) -> str:
    """The links of a message as the form shows them: a line each, the title after the link."""
    links = list(links_of(message).items())[:MOST_LINKS]
    lines = [f"{link} {title}" if title else link for link, title in links]
    while len("\n".join(lines)) > LINES_LENGTH:
        lines.pop()
    return "\n".join(lines)


def read(state: Mapping[str, Mapping[str, Any]], *, is_new: bool) -> tuple[ShelfFilled, ShelfSlips]:
    """Values of a submitted view's `state.values`, with what could not be read."""
    fields = {block: element.get(block) or {} for block, element in state.items()}
    links, slip = _links(_text(fields, signals.THING_LINKS))
    typed = (
        word.strip().lstrip("#").strip()
        for word in re.split(r"[,\n]|\s#", _text(fields, signals.THING_TOPICS))
    )
    filled = ShelfFilled(
        links=links,
        words=_text(fields, signals.THING_WORDS) or None,
        topics=tuple(dict.fromkeys(tidy(word) for word in typed if word))[:MOST_TOPICS],
        tie_ids=tuple(
            each["value"] for each in fields.get(signals.THING_FOR, {}).get("selected_options") or ()
        ),
    )
    slips = {signals.THING_LINKS: slip} if slip else {}
    if is_new and not slip and not links and filled.words is None:
        slips[signals.THING_WORDS] = ShelfSlip.NOTHING
    if any(len(topic) > TOPIC_LENGTH for topic in filled.topics):
        slips[signals.THING_TOPICS] = ShelfSlip.TOPIC_LONG
    return filled, slips


def _links(lines: str) -> tuple[tuple[Linked, ...], ShelfSlip | None]:
    found: dict[str, Linked] = {}
    for line in filter(None, map(str.strip, lines.splitlines())):
        typed, _, title = line.partition(" ")
        url = web_link(typed)
        if url is None:
            return (), ShelfSlip.LINK
        found[url] = Linked(url, tidy(title)[:TITLE_LENGTH] or None)
    if len(found) > MOST_LINKS:
        return (), ShelfSlip.MANY
    return tuple(found.values()), None


def _text(fields: Mapping[str, Mapping[str, Any]], block: str) -> str:
    return str(fields.get(block, {}).get("value") or "").strip()
