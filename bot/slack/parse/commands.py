"""Which command a sentence begins with, or what is nearest to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.slack.parse.command_words import ALMOST, COMMANDS, HEADS
from bot.slack.parse.everyday_words import known
from bot.slack.parse.sentence import Sentence
from bot.slack.parse.tokens import Shape, Token
from bot.slack.parse.typos import NAMES_NEAR, is_near, is_slip

_NEVER_GUESSED = frozenset({"remove"})
_MOST_NEAR = 3


def heads(sentence: Sentence) -> Sequence[tuple[str, re.Match[str]]]:
    """The commands that a sentence may begin with, the longest first."""
    found = [(name, match) for name, pattern in HEADS.items() if (match := pattern.match(sentence.line))]
    return sorted(found, key=lambda each: -each[1].end())


def guessed(sentence: Sentence) -> Sentence | None:
    """The sentence with a slip in its command mended, if only one command can be meant."""
    if not sentence.tokens or not _may_be_slip(sentence.tokens[0]):
        return None
    token = sentence.tokens[0]
    near = {name: word for name, meant in COMMANDS.items() for word in meant if is_slip(token.key, word)}
    if len(near) != 1 or near.keys() & _NEVER_GUESSED:
        return None
    return sentence.with_tokens([replace(token, key=next(iter(near.values()))), *sentence.tokens[1:]])


def _may_be_slip(token: Token) -> bool:
    unknown = token.key not in known() and token.key not in NAMES_NEAR
    return token.shape is Shape.WORD and token.key.isalpha() and unknown


def nearest(sentence: Sentence) -> tuple[str, ...]:
    """Commands that may be meant: those whose words are there, and those that are nearly there."""
    keys = [token.key for token in sentence.tokens[:6] if token.shape is Shape.WORD]
    there = [name for key in keys for group in (COMMANDS, ALMOST) for name in group if key in group[name]]
    near = [
        name for key in keys[:3] if len(key) > 2 for name in COMMANDS if _is_near_any(key, COMMANDS[name])
    ]
    return tuple(dict.fromkeys([*there, *near]))[:_MOST_NEAR]


def _is_near_any(key: str, meant: Sequence[str]) -> bool:
    return any(is_near(key, word) for word in meant)
