"""Reads a list of feeds (OPML) that a member pointed at: fetched by the guarded client, read by a child."""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from bot.core.ports import Clock
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.fetching.outcomes import Fetched, Refused
from bot.ideas.reading.parent import Reader
from bot.ideas.reading.unreadable import Unreadable

log = structlog.get_logger()

_ACCEPT = "text/x-opml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"


class FeedLists:
    def __init__(self, fetcher: Fetcher, reader: Reader, clock: Clock) -> None:
        self._fetcher, self._reader, self._clock = fetcher, reader, clock

    async def addresses(self, url: str) -> Sequence[str] | None:
        """The feeds of a list, in its order; None, and a word in the log, where there is no list."""
        outcome = await self._fetcher.get(url, accept=_ACCEPT)
        if not isinstance(outcome, Fetched):
            reason = str(outcome.reason) if isinstance(outcome, Refused) else "not_modified"
            log.info("feed_list.not_fetched", reason=reason)
            return None
        told = await self._reader.opml(
            outcome.body, content_type=outcome.content_type, url=outcome.url, now=self._clock.now()
        )
        if isinstance(told, Unreadable):
            log.info("feed_list.unreadable", trouble=str(told.trouble))
            return None
        return told
