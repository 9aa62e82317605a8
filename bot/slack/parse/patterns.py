"""How patterns for the line of a sentence are written: whole words, and no repetition without an end."""

from __future__ import annotations

import re

_MOST = 6  # words that say nothing new in a row; without an end, noise would be read over and over


def either(alternatives: str) -> str:
    """Alternatives, on as many lines as they need."""
    return "|".join(line.strip() for line in alternatives.strip().splitlines())


def ending(pattern: str) -> str:
    """The same pattern with an end to each repetition of a group."""
    return pattern.replace(")*", f"){{0,{_MOST}}}").replace(")+", f"){{1,{_MOST}}}")


def phrase(pattern: str) -> re.Pattern[str]:
    """A pattern for whole words anywhere in the line."""
    return re.compile(rf"(?<!\S)(?:{ending(pattern)})(?!\S)")


def whole(pattern: str) -> re.Pattern[str]:
    """A pattern for the whole line."""
    return re.compile(rf"(?:{ending(pattern)})\Z")
