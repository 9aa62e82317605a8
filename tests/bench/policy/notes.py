"""What the bot knows of one member as the year goes: the rows it would have, folded as the bot folds them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.core.deciding import Situation
from bot.core.learning import Fold, PastNudge, PastTouch
from bot.core.memory import TieMemory, is_monthly, rate
from bot.core.model import Kind, Mark, Member, Tie, Way
from bot.core.policy import Policy
from bot.core.ranking import History, Sent
from bot.core.scoring import longest_wait
from bot.core.season import LATER
from bot.core.slots import Past

NEW = TieMemory()
RECENT = 14  # nudges that are looked back on: two weeks never hold more


class Notes:
    """`calm` is our own pacing; without it the whole pace is used."""

    def __init__(self, member: Member, off: frozenset[date], policy: Policy, *, calm: bool) -> None:
        self.member, self.ties = member, dict[str, Tie]()
        self.fold = Fold(member.pace, tells_at=None, policy=policy)
        self.waits = Waits(policy)
        self._sent: list[Sent] = []
        self._slots: list[date] = []
        self._touched: set[str] = set()
        self._off, self._policy, self._calm = off, policy, calm

    @property
    def rate(self) -> float | None:
        return rate(self.fold.member, self.member.pace, self._policy) if self._calm else None

    def past(self) -> Past:
        last = self._sent[-1].at if self._sent else None
        return Past(frozenset(self._slots[-RECENT:]), self._off, last, self.rate)

    def situation(self) -> Situation:
        return Situation(
            self.member,
            list(self.ties.values()),
            self.past(),
            history=History(self.fold.ties, self._sent, self._touched),
            monthly=is_monthly(self.fold.member, self._policy),
        )

    def sent_to(self, tie: Tie, at: datetime, day: date, among: Collection[str]) -> None:
        self.waits.passed(tie.id, among)
        self._sent.append(Sent(tie.id, at))
        self._slots.append(day)
        self.ties[tie.id] = replace(tie, suggested_at=at)

    def done(self, tie_id: str, at: datetime) -> None:
        """The nudge led to a touch, and the member said so."""
        self.touched(tie_id, at, Way.OUT)
        self._takes(PastNudge(tie_id, at, Mark.DONE, at))

    def touched(self, tie_id: str, at: datetime, way: Way) -> None:
        self._touched.add(tie_id)
        self.ties[tie_id] = replace(self.ties[tie_id], touched_at=at)
        if way is Way.IN and self.fold.tells_at is None:
            self.fold.tells_at = at  # from now on silence counts
        self._takes(PastTouch(tie_id, at, way, Kind.OTHER))

    def refused(self, tie_id: str, at: datetime) -> None:
        """A "not now"."""
        self.ties[tie_id] = replace(self.ties[tie_id], later_until=at + LATER)
        self._takes(PastNudge(tie_id, at, Mark.LATER, at))

    def looked(self, tie_id: str, at: datetime) -> None:
        """Some sign that is no touch."""
        self._takes(PastNudge(tie_id, at, None, at))

    def ignored(self, tie_id: str, at: datetime) -> None:
        """The nudge of this moment had its time for a sign."""
        self._takes(PastNudge(tie_id, at, None, None))

    def _takes(self, event: PastNudge | PastTouch) -> None:
        self.fold.takes(event)
        self._stretched(event.tie_id)

    def _stretched(self, tie_id: str) -> None:
        learned = self.fold.ties.get(tie_id, NEW).stretch
        if self.ties[tie_id].stretch != learned:
            self.ties[tie_id] = replace(self.ties[tie_id], stretch=learned)

    def paused(self, at: datetime, days: float) -> None:
        self.member = replace(self.member, paused=True, paused_until=at + timedelta(days=days))

    def most_in_week(self) -> int:
        """The most nudges in any seven days in a row, on the member's own calendar."""
        days = [day.toordinal() for day in self._slots]
        return max((sum(day <= other < day + 7 for other in days) for day in days), default=0)


class Waits:
    """How many nudges went to others while a tie was in season, and how near that is to the bound."""

    def __init__(self, policy: Policy) -> None:
        self.longest, self.nearest_to_bound = 0, 0.0
        self._policy = policy
        self._waiting: dict[str, tuple[int, int]] = {}  # so many, among at most so many

    def passed(self, chosen: str, among: Collection[str]) -> None:
        many, before, waiting = len(among), self._waiting, {}
        for tie_id in among:
            slots, most = before.get(tie_id, (0, 0))
            waiting[tie_id] = (slots + 1, max(most, many))
        waiting.pop(chosen, None)
        self._waiting = waiting
        self._ended(before[tie_id] for tie_id in before if tie_id not in waiting)

    def close(self) -> None:
        """The year is over: who still waits has waited too."""
        self._ended(self._waiting.values())

    def _ended(self, waits: Iterable[tuple[int, int]]) -> None:
        for slots, most in waits:
            self.longest = max(self.longest, slots)
            self.nearest_to_bound = max(self.nearest_to_bound, slots / longest_wait(most, self._policy))
