"""One service as it is asked: within a moment, once for a nudge, and left in peace after a failure.

Where a connection is closed before anything is said, the HTTP client itself dials once more; nothing else is
ever tried again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus

from yarl import URL

from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.fetching.outcomes import Fetched, Outcome, Reason, Refused
from bot.ideas.gif_search import Failure

WITHIN = 1.5  # seconds: a nudge waits two for all of its ideas
MOST_BYTES = 1_000_000
LONGEST_REST = 24 * 3600.0
_SHORTEST_REST = 60.0
# A key for trying out is good for a hundred requests an hour; one that was refused will be for some time.
_RESTS: Mapping[Failure, float] = {Failure.BUSY: 15 * 60.0, Failure.KEY: 3600.0}
_KEY_REFUSED = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})
_UNREADABLE = frozenset({Reason.TOO_LARGE, Reason.ENCODING, Reason.BROKEN})

Ticking = Callable[[], float]  # seconds of a clock that is never set


class Service:
    """Remembers, for as long as the bot runs, until when the service is left in peace.

    Addresses hold the key: none is logged, and none is part of what is given back. `key_refused` are more
    answers by which the service says so.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        *,
        key_refused: frozenset[int] = frozenset(),
        clock: Ticking = time.monotonic,
        within: float = WITHIN,
    ) -> None:
        self._fetcher, self._clock, self._within = fetcher, clock, within
        self._key_refused = _KEY_REFUSED | key_refused
        self._rests_until: float | None = None

    async def ask(self, address: str) -> bytes | Failure:
        if self._rests_until is not None and self._clock() < self._rests_until:
            return Failure.RESTING
        outcome = await self._outcome(address)
        if isinstance(outcome, Refused):
            return self.failed(self._failure(outcome), outcome.retry_after)
        if isinstance(outcome, Fetched) and _is_theirs(outcome.url, address):
            return outcome.body
        return self.failed(Failure.RUBBISH)

    def failed(self, failure: Failure, wish: float | None = None) -> Failure:
        """Note that there was no answer; `wish` is for how many seconds the service asked for patience."""
        rest = _RESTS.get(failure, _SHORTEST_REST) if wish is None else wish
        self._rests_until = self._clock() + min(max(rest, _SHORTEST_REST), LONGEST_REST)
        return failure

    async def _outcome(self, address: str) -> Outcome:
        try:
            async with asyncio.timeout(self._within):
                return await self._fetcher.get(address, accept="application/json", limit=MOST_BYTES)
        except TimeoutError:
            return Refused(Reason.TIMEOUT)

    def _failure(self, refused: Refused) -> Failure:
        if refused.status in self._key_refused:
            return Failure.KEY
        if refused.reason is Reason.BUSY:
            return Failure.BUSY
        if refused.reason is Reason.TIMEOUT:
            return Failure.SLOW
        return Failure.RUBBISH if refused.reason in _UNREADABLE else Failure.FAILED


def _is_theirs(found_at: str, asked: str) -> bool:
    """Not somewhere else, to which a redirect led."""
    return URL(found_at).host == URL(asked).host
