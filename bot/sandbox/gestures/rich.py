"""Writes what a person typed as the rich text that Slack's client sends beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.sandbox import ids
from bot.sandbox.gestures.escaping import TOKEN, channel_named, person_named
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Workspace


def rich(workspace: Workspace, user: str, text: str) -> JsonObject:
    section = {"type": "rich_text_section", "elements": list(_parts(workspace, user, text))}
    return {"type": "rich_text", "block_id": ids.short(), "elements": [section]}


def _parts(workspace: Workspace, user: str, text: str) -> Iterator[JsonObject]:
    at = 0
    for match in TOKEN.finditer(text):
        part = _part(workspace, user, match)
        if part is None:
            continue
        if match.start() > at:
            yield {"type": "text", "text": text[at : match.start()]}
        yield part
        at = match.end()
    if text[at:] or not text:
        yield {"type": "text", "text": text[at:]}


def _part(workspace: Workspace, user: str, match: re.Match[str]) -> JsonObject | None:
    """A link or a mention; None where the words stay words."""
    found = match.group(match.lastgroup or "url")
    if match.lastgroup == "url":
        return {"type": "link", "url": found}
    if match.lastgroup == "mail":
        return {"type": "link", "url": f"mailto:{found}", "text": found}
    if match.lastgroup == "name":
        person = person_named(workspace, found)
        return {"type": "user", "user_id": person.id} if person else None
    channel = channel_named(workspace, user, found)
    return {"type": "channel", "channel_id": channel.id} if channel else None
