"""Markup from outside, decoded and disarmed before any parser sees it.

A document may declare entities: names for texts, for other names, for files. They are how a few bytes
become gigabytes, or somebody else's file. A feed needs at most a few short ones.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from feedparser.encodings import convert_to_utf8

from bot.ideas.reading.unreadable import Trouble, Unreadable

LONGEST_ENTITY = 40  # a sign by its number, a name, a copyright line
_HARMLESS = re.compile(r"&#\w+;|[^&]*")
_SIGN = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,4000})|([0-9]{1,4000}));?")
_ENTRY = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>/]")


class _Hostile(Exception):
    """A declaration that no feed needs."""


class _Begun(Exception):
    """The first element: whatever is declared has been declared before it."""


def decoded(body: bytes, content_type: str) -> bytes | Unreadable:
    """The document in UTF-8, whichever way it is written; it declares nothing that could blow up."""
    headers = {"content-type": content_type} if content_type else {}
    markup: bytes = convert_to_utf8(headers, body.lstrip(), {})
    return Unreadable(Trouble.ENTITIES) if _is_hostile(markup) else _SIGN.sub(_existing, markup)


def _existing(sign: re.Match[bytes]) -> bytes:
    """A number that is no sign (half an emoji, often) would cost us the whole feed."""
    number = int(sign[1], 16) if sign[1] else int(sign[2])
    return sign[0] if number < 0xD800 or 0xDFFF < number < 0x110000 else b""


def _is_hostile(markup: bytes) -> bool:
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _entity
    parser.AttlistDeclHandler = _attribute
    parser.StartElementHandler = _begun
    try:
        parser.Parse(markup, True)
    except _Hostile:
        return True
    except _Begun:
        return False
    except expat.ExpatError:  # a tolerant parser comes next, and would find them
        return b"<!ENTITY" in markup
    return False


def _entity(  # expat's own order
    _name: str,
    is_parameter: bool,
    value: str | None,
    _base: str | None,
    _system: str | None,
    _public: str | None,
    _notation: str | None,
) -> None:
    if is_parameter or value is None or len(value) > LONGEST_ENTITY or not _HARMLESS.fullmatch(value):
        raise _Hostile


def _attribute(_element: str, _name: str, _kind: str, default: str | None, _required: bool) -> None:
    if default is not None and len(default) > LONGEST_ENTITY:
        raise _Hostile


def _begun(_name: str, _attributes: dict[str, str]) -> None:
    raise _Begun


def shortened(markup: bytes, most: int) -> bytes:
    """Only the first and the last entries, since the newest stand at one of the two ends."""
    starts = [found.start() for found in _ENTRY.finditer(markup)]
    if len(starts) <= most:
        return markup
    return markup[: starts[most // 2]] + markup[starts[-(most // 2)] :]
