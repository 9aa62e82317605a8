"""Slack's markup in a message, undone: what stands between angle brackets, escapes, invisible characters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Zero-width and direction characters, controls, tags: they show nothing, and could hide or turn a name.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
# Joiners hold emoji and some scripts together; among Latin letters they only hide.
_JOINERS = re.compile("(?<![\u0300-\U0010ffff])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0300-\U0010ffff])")
_ANGLE = re.compile(r"<([^<>]*)>")
_PERSON = re.compile(r"@([UW][A-Z0-9]+)(?:\|(.*))?", re.DOTALL)
_CHANNEL = re.compile(r"#([CG][A-Z0-9]+)(?:\|(.*))?", re.DOTALL)
_GROUP = re.compile(r"!subteam\^([A-Z0-9]+)(?:\|(.*))?", re.DOTALL)
_LINK = re.compile(r"((?:https?|mailto|tel|whatsapp|tg):[^|]*)(?:\|(.*))?", re.IGNORECASE | re.DOTALL)
_COMMAND = re.compile(r"!([a-z]+)(?:\^[^|]*)?(?:\|(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Angle:
    """`sign` says what it is: @ a person, # a channel, ! a user group, <> a link, empty: mere text."""

    sign: str
    text: str
    id: str | None = None


def angle(inner: str) -> Angle:
    """What stands between `<` and `>`."""
    if person := _PERSON.fullmatch(inner):
        return Angle("@", tidy(unescaped(person[2] or "")).removeprefix("@"), person[1])
    if channel := _CHANNEL.fullmatch(inner):
        return Angle("#", tidy(unescaped(channel[2] or "")).removeprefix("#"), channel[1])
    if group := _GROUP.fullmatch(inner):
        return Angle("!", tidy(unescaped(group[2] or "")) or "@", group[1])
    if link := _LINK.fullmatch(inner):
        return Angle("<>", tidy(unescaped(link[2] or link[1])), unescaped(link[1]))
    if command := _COMMAND.fullmatch(inner):
        return Angle("", tidy(unescaped(command[2] or command[1])).removeprefix("@"))
    return Angle("", tidy(unescaped(inner)))


def readable(raw: str) -> str:
    """Text as the person saw it while typing: no escapes, and links, people and channels by their names."""
    return unescaped(_ANGLE.sub(_shown, raw))


def _shown(found: re.Match[str]) -> str:
    inner = found[1]
    if person := _PERSON.fullmatch(inner):
        return f"@{person[2].removeprefix('@')}" if person[2] else f"@{person[1]}"
    if channel := _CHANNEL.fullmatch(inner):
        return f"#{channel[2].removeprefix('#')}" if channel[2] else f"#{channel[1]}"
    if group := _GROUP.fullmatch(inner):
        return f"@{(group[2] or group[1]).removeprefix('@')}"
    if link := _LINK.fullmatch(inner):
        return str(link[2] or link[1].removeprefix("mailto:").removeprefix("tel:"))
    if command := _COMMAND.fullmatch(inner):
        return str(command[2] or f"@{command[1]}")
    return found[0]


def unescaped(text: str) -> str:
    """Slack escapes these three, and no others."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def tidy(text: str) -> str:
    """One line, composed, without what cannot be seen."""
    seen = text if text.isascii() and text.isprintable() else _seen(text)
    return " ".join(seen.split())


def _seen(text: str) -> str:
    return unicodedata.normalize("NFC", _JOINERS.sub("", _INVISIBLE.sub("", text)))
