"""Keep texts within Slack's limits, counted as the strictest of its clients counts."""

from __future__ import annotations

import unicodedata
from itertools import accumulate

from bot.slack.text import Text

BANNER = 3000  # of the 4,000 that Slack advises for a message's text
SECTION = 3000
OPTION = 75
BUTTON = 75
HEADER = 150
TITLE = 24
LABEL = 2000
PLACEHOLDER = 150
INITIAL = 3000

_JOINER = "\u200d"
_UNFINISHED = frozenset({_JOINER, "\ufe0f"})


def units(words: str) -> int:
    """The length in UTF-16, in which most emoji count twice."""
    return len(words) + sum(letter > "\uffff" for letter in words)


def shortened(words: str, limit: int) -> str:
    """At most `limit` units, with an ellipsis where something was cut; no sign is cut through."""
    if units(words) <= limit:
        return words
    lengths = accumulate(units(letter) for letter in words)
    end = sum(length < limit for length in lengths)
    while end and _belongs_to_next(words, end):
        end -= 1
    return words[:end].rstrip() + "…"


def _belongs_to_next(words: str, end: int) -> bool:
    """Whether a cut before `words[end]` would tear a sign apart."""
    return words[end] in _UNFINISHED or words[end - 1] == _JOINER or bool(unicodedata.combining(words[end]))


def rich(text: Text, limit: int = SECTION) -> tuple[bool, str]:
    """Markup that fits is kept; where it does not, the plain words are cut, for markup cannot be."""
    return (True, text.rich) if units(text.rich) <= limit else (False, shortened(text.plain, limit))
