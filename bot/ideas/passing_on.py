"""The words that go with a link which a member passes on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files

from bot.core.model import Language, Register, Tie
from bot.core.slots import chance
from bot.ideas.callname import called
from bot.ideas.fitting import Circumstances


class What(StrEnum):
    STORY = "story"
    CARTOON = "cartoon"
    EVENT = "event"


@cache
def pack(language: Language) -> Mapping[str, Mapping[str, Sequence[str]]]:
    """By what is passed on, and by register."""
    source = files("bot.ideas") / "packs" / f"links-{language}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def said(what: What, tie: Tie, around: Circumstances, seed: int, **words: str) -> str:
    """A line in the tie's language and register, with its name where that can be said."""
    name = called(tie.name, around.register, around.language)
    register = Register.FORMAL if name.elder else around.register
    lines = pack(around.language)[what][register]
    line = min(lines, key=lambda each: chance(what, seed, each))
    pattern = line if name.text else re.sub(r",? \{name\}", "", line)
    return pattern.format(name=name.text, **words)
