"""GIFs of the services that there are keys for, as one more place that ideas come from."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.nudge import Idea
from bot.ideas.found_gifs import FoundGifs
from bot.ideas.gif_search import Failure, GifSearch
from bot.ideas.want import Want


class SearchFailed(Exception):
    """A service did not answer as it should; the text is one of `Failure`, never an address."""


class FromServices:
    def __init__(self, searches: Sequence[GifSearch]) -> None:
        self._found = FoundGifs(searches)

    async def gifs(self, want: Want) -> Sequence[Idea]:
        """At most one; a failure is raised, so that it is counted with the others."""
        them = want.recipient
        found = await self._found.gather(
            them.tie, want.around, given=them.given, recent=them.recent, seed=want.seed, kind=want.kind
        )
        if isinstance(found, Failure):
            raise SearchFailed(found.value)
        return () if found is None else (found,)
