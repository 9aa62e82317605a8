"""Where stories and events come from: feeds, calendars, a search by topic, a cartoon."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class SourceKind(StrEnum):
    FEED = "feed"
    CALENDAR = "calendar"
    HACKER_NEWS = "hacker_news"  # one for each topic that is asked for, and one that is the switch
    CARTOON = "cartoon"


@dataclass(frozen=True, slots=True)
class Source:
    """`url` is where it is fetched; a topic of the lexicon for a search.

    `owner` is whose alone it is ("workspace:member"), where the address bears a secret. `fetched_at` is when
    it was last read with success, `due_at` when it is next; None: given up. `failures` counts those in a row,
    and `bad_since` is the first of them. `ttl` is how long it says that it need not be asked again.
    """

    id: str
    kind: SourceKind
    url: str
    owner: str | None = None
    title: str | None = None
    etag: str | None = None
    modified: str | None = None
    fetched_at: datetime | None = None
    due_at: datetime | None = None
    failures: int = 0
    bad_since: datetime | None = None
    ttl: timedelta | None = None


def source_id(kind: SourceKind, url: str, owner: str | None) -> str:
    """The same for the same address as it was handed in, so that it is found although it is sealed.

    Whether an address is a feed or a calendar is known only after it was read: to both it is one.
    """
    space = "address" if kind in (SourceKind.FEED, SourceKind.CALENDAR) else kind.value
    told = "\0".join((space, url, owner or ""))
    return hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
