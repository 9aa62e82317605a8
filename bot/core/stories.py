"""A story that somebody else wrote, and a feed of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

OLDEST = timedelta(weeks=3)  # what is older is news to nobody


@dataclass(frozen=True, slots=True)
class Story:
    """`published_at` is None where the feed tells no date: then it is as old as our first sight of `key`."""

    key: str
    title: str
    url: str
    published_at: datetime | None
    summary: str
    language: str | None
    credit: str


@dataclass(frozen=True, slots=True)
class Feed:
    """`ttl` is how long the feed says that it need not be asked again."""

    title: str
    ttl: timedelta | None
    stories: tuple[Story, ...]
