"""Which of all that could be sent is shown: two or three, different in kind, the most personal first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum, auto

from bot.core.nudge import Idea

COUNT = 3


class Place(IntEnum):
    """Where an idea comes from, in the order in which it may speak.

    What the member put aside for such a day beats everything; a day of their own comes once a year; a line
    goes into the chat by itself. Of the rest, what passes comes first: an event, then news.
    """

    SHELF = auto()
    OCCASION = auto()
    LINES = auto()
    EVENTS = auto()
    STORIES = auto()
    GIFS = auto()
    ASKS = auto()
    CARTOONS = auto()


def mixed(found: Mapping[Place, Sequence[Idea]]) -> tuple[Idea, ...]:
    """One of each kind first; more of a kind only where there are not enough kinds."""
    ordered = list(_in_turn(found))
    firsts: dict[object, Idea] = {}
    for idea in ordered:
        firsts.setdefault(idea.kind, idea)
    shown = list(firsts.values())
    shown += [idea for idea in ordered if idea not in shown]
    return tuple(shown[:COUNT])


def _in_turn(found: Mapping[Place, Sequence[Idea]]) -> Iterator[Idea]:
    """The best of every place, then the second best of each, and so on, each once."""
    seen: set[str] = set()
    for turn in range(max((len(ideas) for ideas in found.values()), default=0)):
        for place in sorted(found):
            for idea in found[place][turn : turn + 1]:
                if idea.key not in seen:
                    seen.add(idea.key)
                    yield idea
