"""A sentence with two faces: formatted for Slack, and plain for a phone's banner and a screen reader.

The one rule for what people typed: every `str` that enters a sentence goes through `typed`, which takes
away all power it could have in Slack's markup. What is a `Text` already has both faces and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_ENTITIES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_CONTROLS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_DIRECTIONS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
# Look-alikes, since an invisible character beside a sign may switch the markup on instead of off.
_TWINS = {"*": "\u2217", "~": "\u223c", "`": "\u02cb"}
_SIGNS = re.compile(r"[*~`]")
_EMPHASIS = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_EMOJI_NAME = re.compile(r":(?=[\w+'-]+:)")


@dataclass(frozen=True, slots=True)
class Text:
    """`rich` is Slack's mrkdwn, already safe; `plain` is the same words without any markup."""

    rich: str
    plain: str

    def __bool__(self) -> bool:
        return bool(self.plain)


EMPTY = Text("", "")


def escaped(plain: str) -> str:
    """What Slack asks for in every text that it reads for markup."""
    return plain.translate(_ENTITIES)


def one_line(words: str) -> str:
    """Words of a person on one line, unable to turn the direction of the sentence around them."""
    line = _DIRECTIONS.sub("", _CONTROLS.sub(" ", words)).strip()
    return f"{_ISOLATE}{line}{_END_ISOLATE}" if _RIGHT_TO_LEFT.search(line) else line


def typed(words: str) -> Text:
    """What a person typed, as text that can neither ping, link, nor format."""
    plain = one_line(words)
    return Text(_tame(plain), plain)


def _tame(plain: str) -> str:
    tame = _SIGNS.sub(lambda sign: _TWINS[sign[0]], plain)
    tame = _EMPHASIS.sub("\u02cd", tame)
    return escaped(_EMOJI_NAME.sub("\ua789", tame))


def as_it_is(words: str) -> Text:
    """Words of our own that carry no markup."""
    return Text(escaped(words), words)


def mention(user_id: str, name: str) -> Text:
    """A Slack user: a link for the eyes, the name for the ears."""
    return Text(f"<@{user_id}>", one_line(name))


def bold(text: Text) -> Text:
    return Text(f"*{text.rich}*" if text.rich else "", text.plain)


def together(texts: Iterable[Text], between: str = " ") -> Text:
    there = [text for text in texts if text]
    return Text(between.join(text.rich for text in there), between.join(text.plain for text in there))
