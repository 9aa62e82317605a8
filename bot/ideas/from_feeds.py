"""What the feeds and calendars that a member listens to have for a tie: an event, a story, a cartoon."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.nudge import Idea
from bot.core.ports import Newsstand
from bot.ideas import newspaper, workshops
from bot.ideas.want import Want


class FromFeeds:
    def __init__(self, newsstand: Newsstand) -> None:
        self._newsstand = newsstand

    async def stories(self, want: Want) -> Sequence[Idea]:
        them = want.recipient
        if not them.sources or not them.tie.likes:
            return ()
        idea = newspaper.choose(
            await self._newsstand.stories(them.sources),
            them.tie,
            want.around,
            given=them.given,
            recent=them.recent,
            now=want.now,
            seed=want.seed,
        )
        return () if idea is None else (idea,)

    async def events(self, want: Want) -> Sequence[Idea]:
        them = want.recipient
        if not them.sources or not them.tie.likes:
            return ()
        idea = workshops.choose(
            await self._newsstand.events(them.sources),
            them.tie,
            want.around,
            given=them.given,
            recent=them.recent,
            now=want.now,
            seed=want.seed,
        )
        return () if idea is None else (idea,)

    async def cartoons(self, want: Want) -> Sequence[Idea]:
        them = want.recipient
        if not them.sources:
            return ()
        idea = newspaper.choose_cartoon(
            await self._newsstand.cartoons(them.sources),
            them.tie,
            want.around,
            given=them.given,
            recent=them.recent,
            now=want.now,
            seed=want.seed,
        )
        return () if idea is None else (idea,)
