"""Stories from Hacker News, by its search service: asked for a topic of the lexicon, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlencode

from pydantic import BaseModel, Field, JsonValue, ValidationError

from bot.core.model import Language
from bot.core.stories import OLDEST, Story
from bot.core.topics import word_for
from bot.ideas.reading.stories import Item, worth_keeping
from bot.ideas.reading.unreadable import Trouble, Unreadable

CREDIT = "Hacker News"
SITE = "https://news.ycombinator.com/"
LIKED = 30  # points: enough people found it worth reading
MOST = 30
MOST_BYTES = 1024 * 1024
_SEARCH = "https://hn.algolia.com/api/v1/search_by_date"
_LAST = 253_402_300_799  # the end of the year 9999


class _Hit(BaseModel):
    objectID: str = Field(pattern="^[0-9]{1,12}$")
    title: str
    url: str | None = None
    created_at_i: int = Field(ge=0, le=_LAST)


class _Page(BaseModel):
    hits: list[JsonValue]


def address(topic: str, now: datetime) -> str:
    """Where to ask for stories about a topic; the day is rounded, so that the address can be asked again."""
    since = (now - OLDEST).astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    asked = {
        "query": f'"{word_for(topic, Language.EN)}"',
        "advancedSyntax": "true",  # the quotes: these words, in this order
        "restrictSearchableAttributes": "title",
        "typoTolerance": "false",
        "tags": "story",
        "numericFilters": f"created_at_i>{int(since.timestamp())},points>={LIKED}",
        "hitsPerPage": str(MOST),
    }
    return f"{_SEARCH}?{urlencode(asked)}"


def read(body: bytes, *, now: datetime) -> tuple[Story, ...] | Unreadable:
    """One odd hit is left out; an answer of another shape is none."""
    if len(body) > MOST_BYTES:
        return Unreadable(Trouble.TOO_MUCH)
    try:
        page = _Page.model_validate_json(body)
    except ValidationError:
        return Unreadable(Trouble.NOT_AN_ANSWER)
    return worth_keeping(_items(page.hits[: 2 * MOST]), feed=SITE, credit=CREDIT, now=now)


def _items(hits: list[JsonValue]) -> Iterator[Item]:
    for told in hits:
        try:
            hit = _Hit.model_validate(told)
        except ValidationError:
            continue
        discussion = f"{SITE}item?id={hit.objectID}"
        yield Item(
            guid="",  # the page itself: a blog's own feed may tell of it too
            title=hit.title,
            link=hit.url or discussion,
            published_at=datetime.fromtimestamp(hit.created_at_i, UTC),
            summary="",
            language="en",
        )
