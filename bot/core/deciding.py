"""One member's turn: is a slot open, whom does it go to, and when is the next one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from bot.core.celebrating import celebrate
from bot.core.model import Member, Tie
from bot.core.nudge import Remark, RemarkKind
from bot.core.occasions import Feasts
from bot.core.ranking import NO_HISTORY, Choice, History, Silence, choose
from bot.core.slots import Past, next_slot, open_slot


@dataclass(frozen=True, slots=True)
class Situation:
    """All that deciding needs: `in_hand` are ids of ties whose nudge is on its way already.

    `monthly` tells that it is one a month, for want of a sign. `feasts` are the days of all that is ticked.
    """

    member: Member
    ties: Sequence[Tie]
    past: Past
    in_hand: frozenset[str] = frozenset()
    history: History = NO_HISTORY
    monthly: bool = False
    feasts: Feasts = field(default_factory=dict)


class Chooser(Protocol):
    """How one tie is chosen: `ranking.choose`, or what it is held against."""

    def __call__(
        self,
        member: Member,
        ties: Sequence[Tie],
        now: datetime,
        history: History,
        *,
        without: Collection[str],
    ) -> Choice | Silence: ...


@dataclass(frozen=True, slots=True)
class Decision:
    """`choice` is None where no slot is open; `day` is the local day of the open slot.

    `remarks` are what the nudge says beside its reasons.
    """

    member: Member
    choice: Choice | Silence | None
    day: date | None
    due_at: datetime | None
    remarks: tuple[Remark, ...] = ()


def decide(situation: Situation, now: datetime, chooser: Chooser = choose) -> Decision:
    """Decide for one member; a slot that finds nobody is used up. Without ties, none is to come."""
    member, past = situation.member, situation.past
    if not situation.ties:
        return Decision(member, Silence.NO_TIES, None, None)
    day = open_slot(member, now, past)
    if day is None:
        return Decision(member, None, None, next_slot(member, now, past))
    coming = next_slot(member, now, replace(past, slots=past.slots | {day}, last_at=now))
    choice: Choice | Silence | None = celebrate(
        member,
        situation.ties,
        now,
        situation.history,
        situation.feasts,
        coming,
        without=situation.in_hand,
        off=past.off,
    )
    if choice is None:
        choice = chooser(member, situation.ties, now, situation.history, without=situation.in_hand)
    if not isinstance(choice, Choice):
        coming = next_slot(member, now, replace(past, off=past.off | {day}))
    remarks = (Remark(RemarkKind.MONTHLY),) if situation.monthly else ()
    return Decision(member, choice, day, coming, remarks)
