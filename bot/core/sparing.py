"""Whom a member could let rest when the wishes are more than the pace gives, and why just those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import fsum

from bot.core.capacity import asks, fits
from bot.core.circles import rarest, sizes_of, spelt
from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.policy import POLICY, Policy
from bot.core.season import in_peace

FEWEST, MOST = 3, 5  # few enough to read, enough to choose from
WORTH = 0.5  # of the average wish: resting somebody who is wished more rarely frees next to nothing
NEW = TieMemory()


class Why(StrEnum):
    CROWDED = "crowded"  # circle, number: how many others of it stay awake
    ROOM = "room"  # its rest leaves the most room


@dataclass(frozen=True, slots=True)
class Spare:
    """A tie that could rest, with what speaks for just this one."""

    tie: Tie
    why: Why
    number: int = 0
    circle: str | None = None


def to_rest(
    ties: Sequence[Tie],
    memories: Mapping[str, TieMemory],
    pace: int,
    now: datetime,
    policy: Policy = POLICY,
) -> tuple[Spare, ...]:
    """Three to five ties, or as many as it takes; never more than half, and a circle's last one last.

    First comes who asks for the most while many of the circle stay, twice or three times as much where the
    last touches went unanswered. Nothing depends on the order of the ties.
    """
    awake = [tie for tie in ties if not in_peace(tie, now)]
    ours = [tie for tie in awake if not memories.get(tie.id, NEW).my_turn]  # nobody rests who just wrote
    worth = WORTH * fsum(map(asks, awake)) / max(len(awake), 1)
    fit = [tie for tie in ours if asks(tie) >= worth]
    left, chosen = list(awake), list[Tie]()
    while fit and not _enough(left, chosen, len(awake), pace):
        best = _best(fit, sizes_of(left), memories, policy)
        chosen.append(best)
        left.remove(best)
        fit.remove(best)
    return tuple(_spare(tie, left) for tie in chosen)


def _enough(left: Sequence[Tie], chosen: Sequence[Tie], awake: int, pace: int) -> bool:
    if len(chosen) >= min(MOST, awake // 2):
        return True
    return len(chosen) >= FEWEST and fits(fsum(map(asks, left)), pace)


def _best(
    fit: Sequence[Tie], sizes: Mapping[str, int], memories: Mapping[str, TieMemory], policy: Policy
) -> Tie:
    def rank(tie: Tie) -> tuple[float, float, str]:
        size = sizes[rarest(tie, sizes)]
        times = 1 + min(memories.get(tie.id, NEW).unanswered, policy.most_unanswered)
        return -round(asks(tie) * times * (size - 1) / size, 9), -round(asks(tie), 9), tie.id

    return min(fit, key=rank)


def _spare(tie: Tie, left: Sequence[Tie]) -> Spare:
    """Silence weighs, but is no reason to name: not every touch that is told of was a message."""
    staying = sizes_of(left)
    name = min(tie.circles, key=lambda circle: (staying[spelt(circle)], circle), default=None)
    if name is not None and staying[spelt(name)] > 1:
        return Spare(tie, Why.CROWDED, staying[spelt(name)], name)
    return Spare(tie, Why.ROOM)
