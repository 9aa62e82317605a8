"""GIFs from KLIPY, by its search endpoint.

Read at docs.klipy.com (gifs-api/gifs-search-api, gifs-api/gifs-format-sizes, content-filtering, attribution),
partly as others quote it: the key is part of the path; `content_filter=high` is the strictest; `locale` is a
country; 8 to 50 results a page; a GIF has the renditions hd, md, sm and xs, of which md is mostly below 2 MB.
`customer_id` would tell one person from another: none is sent, though one page of theirs calls it required. A
key that is not valid is answered with 404. "Search KLIPY" is asked for inside a search field, and there is
none; "Powered by KLIPY" is said though it need not be. A slug names a GIF wherever their API takes one.
"""

from __future__ import annotations

import re
import time
from http import HTTPStatus
from typing import Literal
from urllib.parse import quote, urlencode

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from bot.core.model import Language
from bot.core.topics import word_for
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.gif_search import MOST, Failure, Found, alt, picture
from bot.ideas.gif_service import WITHIN, Service, Ticking

BASE = "https://api.klipy.com/api/v1"
_MEDIA = re.compile(r"static[0-9]{0,2}\.klipy\.com")
_RENDITIONS = ("md", "sm", "hd")  # xs is no bigger than a thumb
_KEY_REFUSED = frozenset({int(HTTPStatus.NOT_FOUND)})


class Klipy:
    """Implements `gif_search.GifSearch`. What comes after `key` is for tests."""

    name = "klipy"
    credit = "Powered by KLIPY"

    def __init__(
        self,
        fetcher: Fetcher,
        key: str,
        *,
        clock: Ticking = time.monotonic,
        within: float = WITHIN,
        base: str = BASE,
    ) -> None:
        self._search = f"{base}/{quote(key, safe='')}/gifs/search"
        self._service = Service(fetcher, key_refused=_KEY_REFUSED, clock=clock, within=within)

    async def search(self, topic: str, language: Language) -> tuple[Found, ...] | Failure:
        body = await self._service.ask(f"{self._search}?{urlencode(_asked(topic, language))}")
        if isinstance(body, Failure):
            return body
        found = read(body)
        return self._service.failed(found) if isinstance(found, Failure) else found


def _asked(topic: str, language: Language) -> dict[str, str]:
    return {
        "q": word_for(topic, Language.EN),
        "locale": "us" if language is Language.EN else "id",
        "content_filter": "high",
        "format_filter": "gif",
        "per_page": str(MOST),
        "page": "1",
    }


class _List(BaseModel):
    data: list[JsonValue]


class _Page(BaseModel):
    result: Literal[True]
    data: _List


class _Hit(BaseModel):
    """Other types are advertisements."""

    model_config = ConfigDict(extra="ignore")

    type: Literal["gif"]
    slug: str = Field(pattern="^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$")
    title: str | None = None
    file: dict[str, JsonValue]


def read(body: bytes) -> tuple[Found, ...] | Failure:
    """What can be shown of an answer, in its order; an odd hit is left out."""
    try:
        told = _Page.model_validate_json(body)
    except ValidationError:
        return Failure.RUBBISH
    found = (_found(each) for each in told.data.data[: 2 * MOST])
    return tuple(each for each in found if each is not None)


def _found(told: JsonValue) -> Found | None:
    try:
        hit = _Hit.model_validate(told)
    except ValidationError:
        return None
    sizes = (hit.file.get(each) for each in _RENDITIONS)
    renditions = (picture(size.get("gif"), _MEDIA) for size in sizes if isinstance(size, dict))
    media = next(filter(None, renditions), None)
    if media is None:
        return None
    return Found(hit.slug, f"https://klipy.com/gifs/{hit.slug}", media, alt(hit.title))
