"""How much speaks for a tie now: terms that are bounded, and each its own explanation.

    s 4w(1-w)                        neither too cold nor too warm
    b sqrt(n_min / n_circle)         one of few in its circle
    f clip(deficit, -1, 1)           its circle had less than its share of the nudges
      + g w, if nothing yet            or no nudge led to a touch yet: then whoever is warmest comes first
    t (my turn - unanswered)         they wrote last, or have not answered
      + h, if thanks are due           or they did a favour
      - d "not now" in a row           or the member put them off
    R (passed / r K)^8               how often it was passed over, in rounds r of all K in season

All but the last span R = s + b + 2f + g + t(1 + 2) + h + 3d at most. Once a tie has been passed over more
than r K times, only ties that were passed over about as often can come before it, and each that is chosen
begins anew: so a tie that stays in season among at most K waits no more than ceil(r K) + K slots. It stays
there while cadences are not stretched further: whoever adds ties or slows the pace makes all wait longer.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil, sqrt

from bot.core.circles import rarest, sizes_of
from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.policy import POLICY, Policy

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Terms:
    sweet: float
    bridge: float
    fairness: float
    turn: float
    ageing: float

    @property
    def total(self) -> float:
        """Rounded, so that the order of a sum never decides."""
        return round(self.sweet + self.bridge + self.fairness + self.turn + self.ageing, 9)


@dataclass(frozen=True, slots=True)
class Circle:
    """What speaks for all who count in a circle alike; `beginning` is still to be weighed by the warmth."""

    bridge: float
    fairness: float
    beginning: float


@dataclass(frozen=True, slots=True)
class Shares:
    """What is the same for all ties of a member: the circle that each counts in, and what speaks for that."""

    home: Mapping[str, str]
    circles: Mapping[str, Circle]
    span: float


def shares(
    ties: Sequence[Tie], sent: Collection[str], touched: Collection[str], policy: Policy = POLICY
) -> Shares:
    """`sent` are ids of ties, one for each nudge that counts; `touched` those with a touch meanwhile.

    Every circle's share of the nudges is the same, however many are in it. A circle is reached once somebody
    of it was both suggested and touched: what life alone brings about is no reason to leave it aside.
    """
    sizes = sizes_of(ties)
    home = {tie.id: rarest(tie, sizes) for tie in ties}
    went = Counter([home[tie_id] for tie_id in sent if tie_id in home])
    reached = {home[tie_id] for tie_id in set(sent).intersection(touched) if tie_id in home}
    smallest, share = min(sizes.values(), default=1), sum(went.values()) / max(len(sizes), 1)
    circles = {
        name: Circle(
            policy.bridge * sqrt(smallest / size),
            policy.fairness * max(-1.0, min(1.0, share - went[name])),
            0.0 if name in reached else policy.beginning,
        )
        for name, size in sizes.items()
    }
    return Shares(home, circles, span(policy))


def warmth(tie: Tie, now: datetime, policy: Policy = POLICY) -> float:
    """One just after a touch, a half after a year, never nought: the tail is long.

    The cadence is a wish and tells little of it; only where no touch is known is it all there is to go by.
    """
    days = (now - (tie.touched_at or tie.created_at)).total_seconds() / DAY
    if tie.touched_at is None:
        days += policy.unknown * tie.every_days
    return 1 / (1 + max(days, 0.0) / policy.half_warm_days)


def passed_over(slots: Sequence[datetime], since: datetime) -> int:
    """How many nudges went to others since this tie could have been chosen; `slots` ascend."""
    return len(slots) - bisect_right(slots, since)


def terms(
    tie: Tie, memory: TieMemory, mine: Shares, warm: float, rounds: float, policy: Policy = POLICY
) -> Terms:
    """`rounds` is how often others were chosen instead, in rounds of all candidates."""
    circle = mine.circles[mine.home[tie.id]]
    turn = memory.my_turn - min(memory.unanswered, policy.most_unanswered)
    return Terms(
        policy.sweet * 4 * warm * (1 - warm),
        circle.bridge,
        circle.fairness + circle.beginning * warm,
        policy.turn * turn
        + policy.thanks * memory.owes_thanks
        - policy.refused * min(memory.not_now, policy.most_refused),
        mine.span * (rounds / policy.rounds) ** policy.ageing_power,
    )


def span(policy: Policy = POLICY) -> float:
    """The most by which the terms of two ties can differ, waiting apart."""
    circles = policy.bridge + 2 * policy.fairness + policy.beginning
    turns = policy.turn * (1 + policy.most_unanswered) + policy.refused * policy.most_refused + policy.thanks
    return policy.sweet + circles + turns


def longest_wait(candidates: int, policy: Policy = POLICY) -> int:
    """Slots that a tie in season can wait among at most so many: proven above."""
    return ceil(policy.rounds * candidates) + candidates
