"""One rung further: after an easy touch, somebody whom it is harder to write to.

Whoever has just written to somebody close writes the more readily to somebody they have lost sight of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from bot.core.model import Member, Tie
from bot.core.policy import POLICY, Policy
from bot.core.ranking import Choice, History, choose
from bot.core.scoring import warmth

DAY = timedelta(days=1)


def is_easy(tie: Tie, now: datetime, policy: Policy = POLICY) -> bool:
    """Whether a hello comes easily: nobody knows that of a tie without a touch."""
    if tie.touched_at is None:
        return False
    return warmth(tie, now, policy) >= policy.easy


def may_offer(offered: Iterable[datetime], now: datetime, policy: Policy = POLICY) -> bool:
    """Whether the last offer is long enough ago."""
    return all(now - at >= policy.ladder_days * DAY for at in offered)


def next_rung(
    member: Member,
    ties: Sequence[Tie],
    now: datetime,
    history: History,
    without: Collection[str],
    policy: Policy = POLICY,
) -> Choice | None:
    """Of the colder ties in season the one that would be chosen now."""
    easy = [tie.id for tie in ties if is_easy(tie, now, policy)]
    choice = choose(member, ties, now, history, without={*without, *easy}, policy=policy)
    return choice if isinstance(choice, Choice) else None
