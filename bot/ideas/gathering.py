"""Gathers something light to send from all places that have some: lines, thank-yous, GIFs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.core.model import Kind, Member, Tie
from bot.core.nudge import Idea
from bot.core.slots import zone_of
from bot.ideas import thanking
from bot.ideas.fitting import Circumstances
from bot.ideas.gifs import choosing as gifs
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
        """Three, different in kind, in the tie's language and register, none that it was shown before."""
        around = Circumstances(
            language=tie.language or member.language,
            register=tie.register or member.register,
            gap_days=None if tie.touched_at is None else (now - tie.touched_at).days,
            local=now.astimezone(zone_of(member.zone)),
        )
        gif = gifs.choose(tie, around, given=given, recent=recent, seed=seed, kind=kind)
        if kind is Kind.THANKS:
            lines = thanking.choose(tie, around, given=given, seed=seed, count=COUNT)
        else:
            lines = choose(tie, around, given=given, recent=recent, seed=seed, count=COUNT)
        return mixed(lines, gif)


def mixed(lines: Sequence[Idea], gif: Idea | None) -> tuple[Idea, ...]:
    """A line to begin with, since it goes into the chat by itself; then what is of another kind."""
    return tuple([*lines[:1], *([gif] if gif else []), *lines[1:]][:COUNT])
