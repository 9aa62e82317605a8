"""Writes what a person typed the way Slack's client sends it: names as ids, links in angle brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.sandbox.people import Channel, Person
from bot.sandbox.workspace import Workspace

TOKEN = re.compile(
    r"(?P<url>https?://[^\s<>]+[^\s<>.,;:!?)\]}'\"])"
    r"|(?P<mail>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w@])@(?P<name>[\w](?:[\w.-]*\w)?)"
    r"|(?<![\w#&])#(?P<channel>[\w](?:[\w-]*\w)?)"
)


def escaped(workspace: Workspace, user: str, text: str, *, named: bool) -> str:
    """Escape a whole line; `named` adds the names to the ids, as slash commands have them."""
    out, at = [], 0
    for match in TOKEN.finditer(text):
        out += [_plain(text[at : match.start()]), _one(workspace, user, match, named)]
        at = match.end()
    return "".join([*out, _plain(text[at:])])


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _one(workspace: Workspace, user: str, match: re.Match[str], named: bool) -> str:
    writers: Mapping[str, Callable[[str], str | None]] = {
        "url": lambda url: f"<{_plain(url)}>",
        "mail": lambda mail: f"<mailto:{mail}|{mail}>",
        "name": lambda name: _mention(person_named(workspace, name), named),
        "channel": lambda name: _link(channel_named(workspace, user, name), named),
    }
    kind = match.lastgroup or "url"
    return writers[kind](match.group(kind)) or _plain(match.group())


def person_named(workspace: Workspace, name: str) -> Person | None:
    everybody = (*workspace.people.values(), workspace.bot_user)
    return next((each for each in everybody if each.name == name.lower()), None)


def channel_named(workspace: Workspace, user: str, name: str) -> Channel | None:
    seen = (each for each in workspace.channels.values() if not each.private or user in each.members)
    return next((each for each in seen if each.name == name.lower()), None)


def _mention(person: Person | None, named: bool) -> str | None:
    if person is None:
        return None
    return f"<@{person.id}|{person.name}>" if named else f"<@{person.id}>"


def _link(channel: Channel | None, named: bool) -> str | None:
    """Of a private channel the name is never told."""
    if channel is None:
        return None
    return f"<#{channel.id}|{'' if channel.private or not named else channel.name}>"
