"""Gathering something light to send from all places that have some: greetings, and thank-yous where due."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.core.model import Idea, Kind, Member, Tie
from bot.core.slots import zone_of
from bot.ideas import thanking
from bot.ideas.fitting import Circumstances
from bot.ideas.greetings import choose

COUNT = 3


class Gathering:
    """Answers `core.ports.Ideas`."""

    async def gather(
        self,
        member: Member,
        tie: Tie,
        given: Mapping[str, datetime],
        recent: Collection[str],
        now: datetime,
        seed: int,
        kind: Kind = Kind.HELLO,
    ) -> Sequence[Idea]:
        """Three lines in the tie's language and register, none that it was shown before."""
        around = Circumstances(
            language=tie.language or member.language,
            register=tie.register or member.register,
            gap_days=None if tie.touched_at is None else (now - tie.touched_at).days,
            local=now.astimezone(zone_of(member.zone)),
        )
        if kind is Kind.THANKS:
            return thanking.choose(tie, around, given=given, seed=seed, count=COUNT)
        return choose(tie, around, given=given, recent=recent, seed=seed, count=COUNT)
