"""Stories as they leave the house: clean, short, linked, and neither old nor from the future."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from urllib.parse import urlsplit

from bot.core.stories import OLDEST, Story
from bot.ideas.fetching.text import clean, http_link
from bot.ideas.reading.keys import digest, key_of, place, untracked

MOST = 50  # stories of one feed, the newest
UNDATED = 10  # of those without a date: they stand in the feed's own order, which is newest first
AHEAD = timedelta(days=1)  # a later date than this is no date: a slip of the pen, or bait to stay on top
TITLE, SUMMARY, CREDIT = 160, 300, 80

CREDITS = {"xkcd.com": "xkcd (CC BY-NC 2.5)"}  # who asks to be named in a certain way
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]|$)", re.IGNORECASE)
_FORMER = {"in": "id"}  # ISO 639 before 1989


@dataclass(frozen=True, slots=True)
class Item:
    """A story as it was written, markup and all."""

    guid: str
    title: str
    link: str
    published_at: datetime | None
    summary: str
    language: str = ""


def worth_keeping(items: Iterable[Item], *, feed: str, credit: str, now: datetime) -> tuple[Story, ...]:
    """The newest first; the caller drops an undated one three weeks after it saw it first."""
    dated, undated = [], []
    for item in items:
        if item.published_at is None or item.published_at > now + AHEAD:
            undated.append(replace(item, published_at=None))
        elif item.published_at >= now - OLDEST:
            dated.append((item.published_at, item))
    dated.sort(key=lambda pair: pair[0], reverse=True)
    newest = islice(_stories((item for _, item in dated), feed, credit), MOST)
    first = islice(_stories(undated, feed, credit), UNDATED)
    return _distinct([*newest, *first])[:MOST]


def _stories(items: Iterable[Item], feed: str, credit: str) -> Iterator[Story]:
    for item in items:
        story = _story(item, feed, credit)
        if story is not None:
            yield story


def _story(item: Item, feed: str, credit: str) -> Story | None:
    link = http_link(item.link)
    title, summary = clean(item.title, TITLE), clean(item.summary, SUMMARY)
    if not title:  # a short message, as on social networks, has none
        title, summary = clean(item.summary, TITLE), ""
    if link is None or not title:
        return None
    return Story(
        key=key_of(item.guid, link, feed),
        title=title,
        url=untracked(link),
        published_at=item.published_at,
        summary="" if summary == title else summary,
        language=language_of(item.language),
        credit=credit,
    )


def _distinct(stories: Iterable[Story]) -> tuple[Story, ...]:
    """A feed that gives all its stories one id, or one link, still tells different stories.

    Whoever shares a key is known by more than it, so that no key depends on who else is in the feed today.
    """
    told = {(place(story.url), story.title): story for story in reversed(list(stories))}
    by_key = Counter(story.key for story in told.values())
    by_page = Counter(page for page, _ in told)
    kept: dict[str, Story] = {}
    for (page, title), story in reversed(told.items()):
        key = story.key
        if by_key[key] > 1:
            key = digest(page) if by_page[page] == 1 else digest(page, title)
        kept.setdefault(key, replace(story, key=key))
    return tuple(kept.values())


def language_of(tag: str) -> str | None:
    """The language alone: `en-GB` is `en`."""
    found = _LANGUAGE.match(tag.strip())
    return _FORMER.get(found[1].lower(), found[1].lower()) if found else None


def credit_of(title: str, url: str) -> str:
    """Whom to name beside a story: the feed by its title, or its host."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return CREDITS.get(host) or clean(title, CREDIT) or host
