"""Reads RSS and Atom, of any age and however broken, out of bytes in memory."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from time import struct_time

import feedparser

from bot.core.stories import Feed
from bot.ideas.fetching.text import clean
from bot.ideas.reading.markup import shortened
from bot.ideas.reading.stories import CREDIT, Item, credit_of, worth_keeping
from bot.ideas.reading.unreadable import Trouble, Unreadable

MOST_READ = 1000  # entries, half of them from either end: an archive of years is no news
_PERIODS = {"hourly": timedelta(hours=1), "daily": timedelta(days=1), "weekly": timedelta(weeks=1)}
_SHORTEST, _LONGEST = timedelta(hours=1), timedelta(weeks=1)
_DATES = ("published_parsed", "updated_parsed", "created_parsed")

Fields = Mapping[str, object]


def warm() -> None:
    """Load what parsing loads on its first use, while files can still be opened."""
    feedparser.parse(io.BytesIO(b"<rss/>"))


def read(markup: bytes, *, url: str, now: datetime) -> Feed | Unreadable:
    """The stories of a feed; `markup` is in UTF-8 and disarmed.

    A stream is handed over, never bytes: feedparser would take those for the name of a file first.
    """
    parsed = feedparser.parse(
        io.BytesIO(shortened(markup, MOST_READ)),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
        resolve_relative_uris=False,  # this and the next are for markup that we throw away
        sanitize_html=False,
    )
    if not parsed.version and not parsed.entries:
        return Unreadable(Trouble.NOT_A_FEED)
    about: Fields = dict(parsed.feed)
    title = _text(about, "title")
    return Feed(
        title=clean(title, CREDIT),
        ttl=_ttl(about),
        stories=worth_keeping(
            _items(parsed.entries, _text(about, "language")), feed=url, credit=credit_of(title, url), now=now
        ),
    )


def _items(entries: list[Fields], language: str) -> Iterator[Item]:
    for entry in entries:
        fields: Fields = dict(entry)  # feedparser's own mapping answers to names that are not there
        yield Item(
            guid=_text(fields, "id"),
            title=_text(fields, "title"),
            link=_link(fields),
            published_at=_published_at(fields),
            summary=_text(fields, "summary") or _text(_first(fields, "content"), "value"),
            language=_text(_first(fields, "title_detail"), "language") or language,
        )


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _first(fields: Fields, name: str) -> Fields:
    value = fields.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, dict) else {}


def _link(fields: Fields) -> str:
    links = fields.get("links")
    pages = [link for link in links if link.get("rel") == "alternate"] if isinstance(links, list) else []
    return _text(fields, "link") or next((_text(dict(page), "href") for page in pages), "")


def _published_at(fields: Fields) -> datetime | None:
    for name in _DATES:
        told = fields.get(name)
        if not isinstance(told, struct_time):
            continue
        try:
            return datetime(*told[:5], min(told.tm_sec, 59), tzinfo=UTC)
        except ValueError:
            continue
    return None


def _ttl(about: Fields) -> timedelta | None:
    period = _PERIODS.get(_text(about, "sy_updateperiod").strip())
    if (minutes := _number(_text(about, "ttl"))) is not None:
        hint = timedelta(minutes=minutes)
    elif period is not None:
        hint = period / (_number(_text(about, "sy_updatefrequency")) or 1)
    else:
        return None
    return min(max(hint, _SHORTEST), _LONGEST)


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch("[1-9][0-9]{0,5}", text.strip()) else None
