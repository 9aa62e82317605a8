"""Whom to suggest, and why: a choice, or a reason for silence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.model import Member, Reason, ReasonKind, Tie
from bot.core.season import in_peace, in_season, ripens_at
from bot.core.slots import chance, local_date


@dataclass(frozen=True, slots=True)
class Choice:
    tie: Tie
    reasons: tuple[Reason, ...]


class Silence(StrEnum):
    """Why nobody is suggested."""

    NO_TIES = "no_ties"
    NONE_IN_SEASON = "none_in_season"
    ALL_RESTING = "all_resting"


def choose(
    member: Member, ties: Sequence[Tie], now: datetime, *, without: Collection[str] = (), asked: bool = False
) -> Choice | Silence:
    """Choose whose time came first; asked by hand, the nearest one when nobody's has come.

    `without` are ids of ties that must not be chosen. The order of `ties` does not matter.
    """
    if not ties:
        return Silence.NO_TIES
    awake = [tie for tie in ties if tie.id not in without and not in_peace(tie, now)]
    ripe = [tie for tie in awake if in_season(tie, now)]
    if ripe:
        best = min(ripe, key=lambda tie: _turn(member, tie, now))
        return Choice(best, reasons_for(best, ties, now))
    if asked and awake:
        best = min(awake, key=lambda tie: _turn(member, tie, now))
        return Choice(best, (Reason(ReasonKind.ASKED), *reasons_for(best, ties, now)))
    return Silence.NONE_IN_SEASON if awake else Silence.ALL_RESTING


def _turn(member: Member, tie: Tie, now: datetime) -> tuple[datetime, float]:
    day = local_date(now, member.zone).isoformat()
    last = tie.suggested_at or tie.created_at
    return max(ripens_at(tie), last), chance(member.seed, member.id, tie.id, day)


def reasons_for(tie: Tie, ties: Sequence[Tie], now: datetime) -> tuple[Reason, ...]:
    """What is true of this tie now, strongest first: the time, the circle, what it likes."""
    reasons = [_since(tie, now)]
    reasons += [Reason(ReasonKind.ONLY_OF_CIRCLE, word=name) for name in _only_circles(tie, ties)]
    reasons += [Reason(ReasonKind.BOTH_LIKE, word=like) for like in tie.likes[:1]]
    return tuple(reasons[:3])


def _since(tie: Tie, now: datetime) -> Reason:
    if tie.later_until is not None and (tie.suggested_at is None or tie.suggested_at < tie.later_until):
        return Reason(ReasonKind.LATER_CAME, days=max((now - tie.later_until).days, 0))
    if tie.touched_at is None:
        return Reason(ReasonKind.NEW, days=(now - tie.created_at).days)
    return Reason(ReasonKind.SINCE_TOUCH, days=(now - tie.touched_at).days)


def _only_circles(tie: Tie, ties: Sequence[Tie]) -> list[str]:
    """The circles in which this tie is the only one, if the member has more than one tie."""
    if len(ties) < 2:
        return []
    others = {name.casefold() for other in ties if other.id != tie.id for name in other.circles}
    return [name for name in tie.circles if name.casefold() not in others][:1]
