"""What each of our own GIFs shows, whom and when it fits, and a line to send along."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.core.model import Language, Register

HERE = "bot.ideas.gifs"


class Occasion(StrEnum):
    """What a GIF may be sent for, other than a topic; where a name is also a Moment's, it means the same."""

    HELLO = "hello"
    THANKS = "thanks"
    CONGRATULATIONS = "congratulations"
    BIRTHDAY = "birthday"
    GET_WELL = "get-well"
    GOOD_LUCK = "good-luck"
    MONDAY = "monday"
    FRIDAY = "friday"
    WEEKEND = "weekend"
    RAIN = "rain"
    NEW_YEAR = "new-year"
    LUNAR_NEW_YEAR = "lunar-new-year"
    RAMADAN = "ramadan"
    EID = "eid"
    CHRISTMAS = "christmas"
    DIWALI = "diwali"
    VESAK = "vesak"
    NYEPI = "nyepi"
    AUGUST_17 = "august-17"


@dataclass(frozen=True, slots=True)
class Gif:
    """Fits somebody who likes one of the topics, and anybody on one of the occasions.

    `casual` and `formal` are Indonesian; English has one form.
    """

    name: str
    topics: frozenset[str]
    occasions: frozenset[Occasion]
    alt_id: str
    alt_en: str
    casual: tuple[str, ...]
    formal: tuple[str, ...]
    english: tuple[str, ...]

    def alt(self, language: Language) -> str:
        """What is to be seen, for whoever does not see it."""
        return self.alt_en if language is Language.EN else self.alt_id

    def captions(self, language: Language, register: Register) -> tuple[str, ...]:
        """Lines to send along, any one of them."""
        if language is Language.EN:
            return self.english
        return self.formal if register is Register.FORMAL else self.casual


@cache
def catalogue() -> tuple[Gif, ...]:
    """All of them, in the file's order."""
    return read(files(HERE).joinpath("catalogue.toml").read_text(encoding="utf-8"))


def read(source: str) -> tuple[Gif, ...]:
    return tuple(_gif(name, fields) for name, fields in tomllib.loads(source).items())


def path_of(name: str) -> Traversable:
    """Where the picture lies, which need not be a folder on a disk."""
    return files(HERE).joinpath("pictures", f"{name}.gif")


def picture_of(name: str) -> bytes:
    """The GIF's bytes, ready to be uploaded."""
    return path_of(name).read_bytes()


def _gif(name: str, fields: Mapping[str, object]) -> Gif:
    return Gif(
        name=name,
        topics=frozenset(_several(fields, "topics")),
        occasions=frozenset(map(Occasion, _several(fields, "occasions"))),
        alt_id=str(fields["alt_id"]),
        alt_en=str(fields["alt_en"]),
        casual=_several(fields, "casual"),
        formal=_several(fields, "formal"),
        english=_several(fields, "en"),
    )


def _several(fields: Mapping[str, object], name: str) -> tuple[str, ...]:
    listed = fields.get(name)
    return tuple(map(str, listed)) if isinstance(listed, list) else ()
