"""What our choosing is held against: the usual ways to pick one tie, by the same gate and the same rows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from bot.core.capacity import stretch_of
from bot.core.deciding import Chooser
from bot.core.model import Member, Tie
from bot.core.ranking import Choice, History, Silence, ripened
from bot.core.season import counted_from, in_peace
from bot.core.slots import chance, slots_a_week

Pick = Callable[[Sequence[Tie], Member, datetime, History], Tie]


def _age(tie: Tie, now: datetime) -> timedelta:
    return now - (counted_from(tie) or tie.created_at)


def at_random(ties: Sequence[Tie], member: Member, now: datetime, history: History) -> Tie:
    return ties[int(chance("random", member.seed, now.isoformat()) * len(ties))]


def round_robin(ties: Sequence[Tie], member: Member, now: datetime, history: History) -> Tie:
    """The next one after whoever was last, in the order of adding."""
    last = _number(history.sent[-1].tie_id) if history.sent else -1
    return min(ties, key=lambda tie: (_number(tie.id) <= last, _number(tie.id)))


def _number(tie_id: str) -> int:
    return int(tie_id[1:])


def oldest_first(ties: Sequence[Tie], member: Member, now: datetime, history: History) -> Tie:
    return max(ties, key=lambda tie: (_age(tie, now), tie.id))


def most_overdue_first(ties: Sequence[Tie], member: Member, now: datetime, history: History) -> Tie:
    return max(ties, key=lambda tie: (_age(tie, now) / tie.every_days, tie.id))


def clock(tie: Tie) -> datetime:
    """When a fixed cadence would suggest this tie again, whatever contact there was."""
    return (tie.suggested_at or tie.created_at) + timedelta(days=tie.every_days)


def in_season_by(pick: Pick) -> Chooser:
    """Choose among those in season, as we do, but in another way."""

    def choose(
        member: Member, ties: Sequence[Tie], now: datetime, history: History, *, without: Collection[str]
    ) -> Choice | Silence:
        stretch = stretch_of(ties, slots_a_week(member), now)
        awake = [tie for tie in ties if tie.id not in without and not in_peace(tie, now)]
        ripe = [tie for tie, _ in ripened(awake, now, history, stretch)]
        if not ripe:
            return Silence.NONE_IN_SEASON
        return Choice(pick(ripe, member, now, history), (), among=frozenset(tie.id for tie in ripe))

    return choose


def by_the_clock(
    member: Member, ties: Sequence[Tie], now: datetime, history: History, *, without: Collection[str]
) -> Choice | Silence:
    """A fixed cadence for each tie: whoever's clock ran out first."""
    ripe = [tie for tie in ties if clock(tie) <= now and not in_peace(tie, now)]
    if not ripe:
        return Silence.NONE_IN_SEASON
    return Choice(
        min(ripe, key=lambda tie: (clock(tie), tie.id)), (), among=frozenset(tie.id for tie in ripe)
    )


BASELINES: dict[str, Chooser] = {
    "random": in_season_by(at_random),
    "round robin": in_season_by(round_robin),
    "oldest first": in_season_by(oldest_first),
    "most overdue first": in_season_by(most_overdue_first),
    "fixed cadence": by_the_clock,
}
