"""Whom a member is given when they ask, or want somebody else."""

from __future__ import annotations

from collections.abc import Collection

from bot.core.celebrating import celebrate
from bot.core.ranking import Choice, Silence, choose
from bot.core.slots import next_slot
from bot.services.remembering import Garden


def chosen(mine: Garden, without: Collection[str], *, asked: bool) -> Choice | Silence:
    """Somebody for right now: whose day it is first, and then whose time has come."""
    coming = next_slot(mine.member, mine.now, mine.remembered.past)
    festive = celebrate(
        mine.member,
        mine.ties,
        mine.now,
        mine.history,
        mine.feasts,
        coming,
        without=without,
        off=mine.remembered.past.off,
    )
    return festive or choose(mine.member, mine.ties, mine.now, mine.history, without=without, asked=asked)
