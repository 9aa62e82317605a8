"""GIFs from GIPHY, by its search endpoint.

Read at developers.giphy.com (docs/api/endpoint/search, docs/api/schema, docs/optional-settings, docs/api/
synthetic-response): `rating=g` is the strictest of today's ratings (Y, for the youngest, is an old one and
may still be found on a GIF); `lang` is the language of what is asked for; `fields` limits what comes back;
renditions: `downsized` is a GIF of 2 MB at most, the fixed ones are 200 pixels high or wide. An answer whose
`meta.response_id` is empty stands for a fault behind the endpoint. Section 5A of the terms asks for "Powered
By GIPHY" beside what is shown; the mark as a picture is for whoever applies for a key to settle with GIPHY.
"""

from __future__ import annotations

import re
import time
from typing import Literal
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from bot.core.model import Language
from bot.core.topics import word_for
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.gif_search import MOST, Failure, Found, alt, page, picture
from bot.ideas.gif_service import WITHIN, Service, Ticking

SEARCH = "https://api.giphy.com/v1/gifs/search"
_MEDIA = re.compile(r"(?:media[0-9]{0,2}|i)\.giphy\.com")
_PAGES = re.compile(r"(?:www\.)?giphy\.com")
_RENDITIONS = ("downsized", "fixed_height", "fixed_width")
_FIELDS = ",".join(["id,url,title,alt_text,rating", *(f"images.{each}" for each in _RENDITIONS)])


class Giphy:
    """Implements `gif_search.GifSearch`. What comes after `key` is for tests."""

    name = "giphy"
    credit = "Powered By GIPHY"

    def __init__(
        self,
        fetcher: Fetcher,
        key: str,
        *,
        clock: Ticking = time.monotonic,
        within: float = WITHIN,
        search: str = SEARCH,
    ) -> None:
        self._key, self._search = key, search
        self._service = Service(fetcher, clock=clock, within=within)

    async def search(self, topic: str, language: Language) -> tuple[Found, ...] | Failure:
        """The language of the tie is not told: what is asked for is English."""
        asked = {"api_key": self._key, **_asked(topic)}
        body = await self._service.ask(f"{self._search}?{urlencode(asked)}")
        if isinstance(body, Failure):
            return body
        found = read(body)
        return self._service.failed(found) if isinstance(found, Failure) else found


def _asked(topic: str) -> dict[str, str]:
    return {
        "q": word_for(topic, Language.EN),
        "lang": "en",
        "rating": "g",
        "limit": str(MOST),
        "fields": _FIELDS,
    }


class _Meta(BaseModel):
    status: Literal[200]
    response_id: str = Field(min_length=1)


class _Page(BaseModel):
    data: list[JsonValue]
    meta: _Meta


class _Hit(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str = Field(pattern="^[A-Za-z0-9]{1,64}$")
    url: str
    rating: Literal["g", "y"]
    title: str | None = None
    alt_text: str | None = None
    images: dict[str, JsonValue]


def read(body: bytes) -> tuple[Found, ...] | Failure:
    """What can be shown of an answer, in its order; an odd hit is left out."""
    try:
        told = _Page.model_validate_json(body)
    except ValidationError:
        return Failure.RUBBISH
    found = (_found(each) for each in told.data[: 2 * MOST])
    return tuple(each for each in found if each is not None)


def _found(told: JsonValue) -> Found | None:
    try:
        hit = _Hit.model_validate(told)
    except ValidationError:
        return None
    renditions = (picture(hit.images.get(each), _MEDIA) for each in _RENDITIONS)
    media, link = next(filter(None, renditions), None), page(hit.url, _PAGES)
    if media is None or link is None:
        return None
    return Found(hit.id, link, media, alt(hit.alt_text, hit.title))
