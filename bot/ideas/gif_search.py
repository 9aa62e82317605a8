"""Searching GIFs elsewhere, whoever is asked: what is found, how it can fail, and which addresses are taken.

What holds for every service, as read in November 2026, in part as others quote it (GIPHY:
developers.giphy.com/docs/api/best-practices and .../endpoint/search; KLIPY: docs.klipy.com/
integration-requirements):
- Asked for is a topic of our lexicon, in English: never a name, a note or a circle, nor what was typed. The
  catalogues are described in English, and some Indonesian words for animals are swear words as well.
- The strictest filter is asked for, and what comes back is looked at again.
- Media addresses are used exactly as they came and are kept nowhere: GIPHY says not to "cache media URLs",
  KLIPY not to store or rewrite media. A message is posted with the picture; where it is drawn again later it
  has the line and the link to the GIF's page alone. The id is remembered, so that nobody gets one twice.
- Results are taken in the order in which they came, as both ask. No share callback is called.
- Both want requests to come from the user's own device: GIPHY says "do not proxy requests", KLIPY makes
  exceptions with written approval (developers@klipy.com). A bot is a server. So nobody is asked unless
  whoever runs it sets a key, and is told to agree on that with the service first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError
from yarl import URL

from bot.core.model import Language
from bot.ideas.fetching import urls
from bot.ideas.fetching.text import clean

MOST = 24  # results asked for: enough that a few friends who like the same are not soon through
HEAVIEST = 2_000_000  # bytes of a picture: it may be looked at on a phone
_ALT = 300
_TLS_PORT = 443


class Failure(StrEnum):
    """Why nothing was found, for counting; never with an address, since keys stand in those."""

    RESTING = "resting"  # not asked: left in peace for a while
    BUSY = "busy"  # too many requests for this key
    KEY = "key"  # the key was refused
    SLOW = "slow"
    FAILED = "failed"
    RUBBISH = "rubbish"  # not an answer that can be read


@dataclass(frozen=True, slots=True)
class Found:
    """One GIF: its page, which is sent on, and its picture, shown to the member; `alt` may be empty."""

    id: str
    page: str
    media: str = field(repr=False)
    alt: str


class GifSearch(Protocol):
    """A service that finds GIFs. `credit` is what it wants to be said beside one."""

    name: str
    credit: str

    async def search(self, topic: str, language: Language) -> tuple[Found, ...] | Failure:
        """Ask once for a topic of the lexicon; KeyError for anything else, before anybody is asked."""
        ...


class _Rendition(BaseModel):
    model_config = ConfigDict(extra="ignore")

    url: str
    size: int = Field(gt=0, le=HEAVIEST)  # GIPHY writes numbers as text


def picture(told: JsonValue, hosts: re.Pattern[str]) -> str | None:
    """The address of a rendition, untouched, if it is a GIF that a message can show."""
    try:
        rendition = _Rendition.model_validate(told)
    except ValidationError:
        return None
    parsed = _secure(rendition.url, hosts)
    return rendition.url if parsed is not None and parsed.path.endswith(".gif") else None


def page(told: str, hosts: re.Pattern[str]) -> str | None:
    """The address of a page, if it is one of the service's own."""
    return told if _secure(told, hosts) is not None and not set("<>|\"'`") & set(told) else None


def alt(*told: str | None) -> str:
    """What is to be seen, in the service's words; the first that says anything."""
    return next((words for each in told if (words := clean(each or "", _ALT))), "")


def _secure(address: str, hosts: re.Pattern[str]) -> URL | None:
    parsed = urls.read(address)
    if not isinstance(parsed, URL) or parsed.scheme != "https" or parsed.port != _TLS_PORT:
        return None
    return parsed if hosts.fullmatch(parsed.raw_host or "") else None
