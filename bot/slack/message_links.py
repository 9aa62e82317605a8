"""What a message links to, with the titles that Slack found behind the links; nobody's words are taken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.core.links import web_link
from bot.slack.parse.markup import tidy, unescaped
from bot.slack.parse.shelving import TITLE_LENGTH

_LINK = re.compile(r"<(https?://[^<>|\s]+)(?:\|[^<>]*)?>", re.IGNORECASE)


def links_of(message: Mapping[str, Any]) -> dict[str, str | None]:
    """Each link once, in the order in which they stand, with its title where one is known."""
    titles = titles_of(message)
    found = (*_linked(message), *titles)
    links = dict.fromkeys(link for each in found if (link := web_link(each)) is not None)
    return {link: titles.get(link) for link in links}


def titles_of(message: Mapping[str, Any]) -> dict[str, str]:
    """The titles of pages by their links; a quoted message has none that is not somebody's words."""
    titles: dict[str, str] = {}
    for preview in message.get("attachments") or ():
        link = web_link(unescaped(_first(preview, "from_url", "original_url", "title_link")))
        title = tidy(unescaped(_first(preview, "title")))[:TITLE_LENGTH]
        if link is not None and title and not _is_quote(preview):
            titles.setdefault(link, title)
    return titles


def _is_quote(preview: Mapping[str, Any]) -> bool:
    return bool(preview.get("is_msg_unfurl") or preview.get("is_share") or preview.get("message_blocks"))


def _linked(message: Mapping[str, Any]) -> Iterator[str]:
    """Links in the text, in blocks (an app's message may have no more), in previews, in what is quoted."""
    yield from _in_text(message.get("text"))
    yield from _in_blocks(message.get("blocks"))
    for preview in message.get("attachments") or ():
        if _is_quote(preview):
            yield from _in_text(preview.get("text"))
            yield from _in_blocks(preview.get("message_blocks"))
        else:
            yield unescaped(_first(preview, "from_url", "original_url", "title_link"))


def _in_text(text: object) -> list[str]:
    return [unescaped(found) for found in _LINK.findall(str(text or ""))]


def _in_blocks(part: object) -> Iterator[str]:
    if isinstance(part, Mapping):
        if part.get("type") == "link":
            yield str(part.get("url") or "")
        if part.get("type") == "mrkdwn":
            yield from _in_text(part.get("text"))
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from _in_blocks(each)


def _first(preview: Mapping[str, Any], *names: str) -> str:
    """The first of these that says something."""
    return next((str(preview[name]) for name in names if preview.get(name)), "")
