"""The small list of feeds that come with the bot, off until somebody switches one on."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Kind(StrEnum):
    FEED = "feed"
    CARTOON = "cartoon"  # asked for by itself, and shown by its link with the name of who drew it


@dataclass(frozen=True, slots=True)
class CuratedFeed:
    """`topics` are those of the lexicon that most of its stories are about."""

    title: str
    url: str
    language: str
    topics: tuple[str, ...]
    kind: Kind


@cache
def curated() -> tuple[CuratedFeed, ...]:
    """In the order in which they are offered."""
    told = tomllib.loads(files(__package__).joinpath("curated.toml").read_text("utf-8"))
    return tuple(
        CuratedFeed(
            title=entry["title"],
            url=entry["url"],
            language=entry["language"],
            topics=tuple(entry["topics"]),
            kind=Kind(entry.get("kind", "feed")),
        )
        for entry in told["feed"]
    )
