"""Whom to suggest, and why: a choice, or a reason for silence.

The cadence is a gate and no score: among those whose time has come, the highest sum of terms wins
(`core.scoring`). Nothing depends on the order of the ties or on chance: what ties is settled by a hash.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.capacity import stretch_of
from bot.core.memory import TieMemory
from bot.core.model import Member, Tie
from bot.core.nudge import Reason, ReasonKind
from bot.core.policy import POLICY, Policy
from bot.core.reasons import Grounds, why
from bot.core.scoring import Terms, passed_over, shares, terms, warmth
from bot.core.season import in_peace, ready_at
from bot.core.slots import chance, local_date, slots_a_week

NEW = TieMemory()


@dataclass(frozen=True, slots=True)
class Sent:
    """A nudge that used up a choice: whom it went to, and when; `also` were on the same message before."""

    tie_id: str
    at: datetime
    also: tuple[str, ...] = ()

    @property
    def came_up(self) -> tuple[str, ...]:
        return (self.tie_id, *self.also)


@dataclass(frozen=True, slots=True)
class History:
    """What choosing needs of the past year: what was learned of each tie, the nudges, ascending, and the ids
    of the ties with a touch. `before` are the moments of nudges that are older: a wait can be long."""

    memories: Mapping[str, TieMemory] = field(default_factory=dict)
    sent: Sequence[Sent] = ()
    touched: Collection[str] = frozenset()
    before: Sequence[datetime] = ()


NO_HISTORY = History()


@dataclass(frozen=True, slots=True)
class Choice:
    """`terms` is None for somebody who was only asked for, out of season."""

    tie: Tie
    reasons: tuple[Reason, ...]
    terms: Terms | None = None
    among: frozenset[str] = frozenset()  # ids of all that were in season


class Silence(StrEnum):
    """Why nobody is suggested."""

    NO_TIES = "no_ties"
    NONE_IN_SEASON = "none_in_season"
    ALL_RESTING = "all_resting"


def choose(
    member: Member,
    ties: Sequence[Tie],
    now: datetime,
    history: History = NO_HISTORY,
    *,
    without: Collection[str] = (),
    asked: bool = False,
    policy: Policy = POLICY,
) -> Choice | Silence:
    """Choose among those in season; asked by hand, the nearest one when nobody is.

    `without` are ids of ties that must not be chosen; rest and "later" hold even when asked.
    """
    if not ties:
        return Silence.NO_TIES
    stretch = stretch_of(ties, slots_a_week(member), now)
    up = [tie for tie in ties if not in_peace(tie, now)]
    season = ripened(up, now, history, stretch, policy)
    awake = [tie for tie in up if tie.id not in without]
    ripe = [each for each in season if each[0].id not in without]
    if ripe:
        ranked = score(ties, ripe, now, history, policy)
        best = first(member, ranked, now)
        since = next(since for tie, since in ripe if tie.id == best.id)
        picked = Picked(ranked[best.id][1], since, tuple(tie.id for tie, _ in season))
        reasons = reasons_for(best, ties, now, history, picked)
        return Choice(best, reasons, picked.terms, frozenset(ranked))
    if asked and awake:
        best = min(awake, key=lambda tie: (comes_at(tie, stretch, history, policy), *_toss(member, tie, now)))
        return Choice(best, (Reason(ReasonKind.ASKED), *reasons_for(best, ties, now, history)[:2]))
    return Silence.NONE_IN_SEASON if awake else Silence.ALL_RESTING


def ripened(
    awake: Sequence[Tie], now: datetime, history: History, stretch: float, policy: Policy = POLICY
) -> list[tuple[Tie, datetime]]:
    """Those in season, each with the moment since when it could have been chosen."""
    since = [(tie, comes_at(tie, stretch, history, policy)) for tie in awake]
    return [each for each in since if each[1] <= now]


def comes_at(tie: Tie, stretch: float, history: History, policy: Policy = POLICY) -> datetime:
    """Since when, or from when, a tie can be chosen; for a favour that was answered, thanks are due soon."""
    memory = history.memories.get(tie.id, NEW)
    if memory.owes_thanks and tie.touched_at is not None:
        thanks = timedelta(days=policy.thanks_days)
        return ready_at(tie, stretch, patience(history, tie, policy), ripe_at=tie.touched_at + thanks)
    return ready_at(tie, stretch, patience(history, tie, policy))


def score(
    ties: Sequence[Tie],
    ripe: Sequence[tuple[Tie, datetime]],
    now: datetime,
    history: History,
    policy: Policy = POLICY,
) -> dict[str, tuple[Tie, Terms]]:
    """The terms of every candidate, by its id; what all of them share is worked out once."""
    mine = shares(ties, [tie_id for each in history.sent for tie_id in each.came_up], history.touched, policy)
    slots = [*history.before, *(each.at for each in history.sent)]
    ranked = {}
    for tie, since in ripe:
        memory = history.memories.get(tie.id, NEW)
        rounds = passed_over(slots, since) / len(ripe)
        ranked[tie.id] = tie, terms(tie, memory, mine, warmth(tie, now, policy), rounds, policy)
    return ranked


def patience(history: History, tie: Tie, policy: Policy = POLICY) -> float:
    """By how much longer a tie is left alone: doubled with each further "not now" in a row."""
    memory = history.memories.get(tie.id)
    if memory is None or memory.not_now < 2:
        return 1.0
    return 2.0 ** min(memory.not_now - 1, policy.doublings)


def first(member: Member, ranked: Mapping[str, tuple[Tie, Terms]], now: datetime) -> Tie:
    """The one with the most points; what ties is settled by a hash."""
    totals = [(terms.total, tie) for tie, terms in ranked.values()]
    most = max(total for total, _ in totals)
    return min((tie for total, tie in totals if total == most), key=lambda tie: _toss(member, tie, now))


def _toss(member: Member, tie: Tie, now: datetime) -> tuple[float, str]:
    day = local_date(now, member.zone).isoformat()
    return chance(member.seed, member.id, tie.id, day), tie.id


@dataclass(frozen=True, slots=True)
class Picked:
    """How a tie came to be chosen: its terms, since when it could have been, and who else is in season."""

    terms: Terms
    since: datetime
    season: tuple[str, ...]


def reasons_for(
    tie: Tie,
    ties: Sequence[Tie],
    now: datetime,
    history: History = NO_HISTORY,
    picked: Picked | None = None,
) -> tuple[Reason, ...]:
    """What is true of this tie now: the time first, and then what speaks the strongest for it."""
    memory = history.memories.get(tie.id, NEW)
    sent = [(tie_id, each.at) for each in history.sent for tie_id in each.came_up]
    if picked is None:
        return why(Grounds(tie, ties, now, memory, sent))
    others = [each.at for each in history.sent if tie.id not in each.came_up]
    waited = passed_over(others, picked.since)
    return why(Grounds(tie, ties, now, memory, sent, picked.terms, picked.season, waited))
