"""What the feeds and calendars that a member listens to have for a tie: an event, a story, a cartoon."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import TypedDict

from bot.core.model import Tie
from bot.core.nudge import Idea
from bot.core.ports import Newsstand
from bot.ideas import newspaper, workshops
from bot.ideas.fitting import Circumstances
from bot.ideas.want import Want


class FromFeeds:
    def __init__(self, newsstand: Newsstand) -> None:
        self._newsstand = newsstand

    async def stories(self, want: Want) -> Sequence[Idea]:
        sources = want.recipient.sources
        if not sources or not want.recipient.tie.likes:
            return ()
        return _some(newspaper.choose(await self._newsstand.stories(sources), **_asked(want)))

    async def events(self, want: Want) -> Sequence[Idea]:
        sources = want.recipient.sources
        if not sources or not want.recipient.tie.likes:
            return ()
        return _some(workshops.choose(await self._newsstand.events(sources), **_asked(want)))

    async def cartoons(self, want: Want) -> Sequence[Idea]:
        sources = want.recipient.sources
        if not sources:
            return ()
        return _some(newspaper.choose_cartoon(await self._newsstand.cartoons(sources), **_asked(want)))


class _Asked(TypedDict):
    """What every choice asks to know beside the stories or events themselves."""

    tie: Tie
    around: Circumstances
    given: Mapping[str, datetime]
    recent: Collection[str]
    now: datetime
    seed: int


def _asked(want: Want) -> _Asked:
    them = want.recipient
    return {
        "tie": them.tie,
        "around": want.around,
        "given": them.given,
        "recent": them.recent,
        "now": want.now,
        "seed": want.seed,
    }


def _some(idea: Idea | None) -> tuple[Idea, ...]:
    return () if idea is None else (idea,)
