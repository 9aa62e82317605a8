"""A year of rows, folded into what was learned: the same steps that the simulation takes one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import zip_longest

from bot.core import memory
from bot.core.memory import MemberMemory, TieMemory
from bot.core.model import Kind, Mark, Way
from bot.core.policy import POLICY, Policy
from bot.core.ranking import History, Sent

# How long a nudge waits for a sign before it counts as one without; a sign that comes later, but before the
# next nudge, makes up for it entirely.
PATIENCE = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class PastTouch:
    """A touch as it is remembered; ids ascend as they were told, which orders those of one moment."""

    tie_id: str
    at: datetime
    way: Way
    kind: Kind
    id: str = ""


@dataclass(frozen=True, slots=True)
class PastNudge:
    """A posted nudge as it is remembered: `sign_at` is when its member first did anything after it.

    Once it is an event, None tells that no sign came while it was the latest. `also` are ties that were on
    the same message before.
    """

    tie_id: str
    at: datetime
    mark: Mark | None
    sign_at: datetime | None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """A sign that came when its nudge had gone by already."""

    tie_id: str


@dataclass(frozen=True, slots=True)
class Livelier:
    """The member asked for the whole pace again."""

    tie_id: str = ""


@dataclass(frozen=True, slots=True)
class Learned:
    """`enough` tells of each tie at which nudge a third "not now" in a row was said, by when it was sent."""

    history: History
    member: MemberMemory
    enough: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wished:
    """The member said how often: their own words beat what was learned."""

    tie_id: str


Event = PastTouch | PastNudge | Heard | Livelier | Wished
_RANK: Sequence[type] = (PastTouch, PastNudge, Heard, Livelier, Wished)
Dated = tuple[datetime, Event]
NO_WISHES: Mapping[str, datetime] = {}


def learn(
    pace: int,
    nudges: Sequence[PastNudge],
    touches: Sequence[PastTouch],
    now: datetime,
    *,
    lively_at: datetime | None = None,
    tells_at: datetime | None = None,
    wishes: Mapping[str, datetime] = NO_WISHES,
    before: Sequence[datetime] = (),
) -> Learned:
    """Fold what happened, in the order in which it happened; replayed, it gives the same.

    `lively_at` is when the whole pace was asked for, `wishes` when a tie's cadence was last said, `tells_at`
    since when the member tells of answers: from then on silence can be counted, before it was not known.
    `before` are the moments of nudges of which no more is known.
    """
    fold = Fold(pace, tells_at=tells_at)
    events: list[Dated] = [(touch.at, touch) for touch in touches]
    events += _signs([nudge for nudge in nudges if nudge.at <= now], now)
    if lively_at is not None:
        events.append((lively_at, Livelier()))
    events += [(at, Wished(tie_id)) for tie_id, at in wishes.items()]
    for at, event in sorted(events, key=_order):
        if at <= now:
            fold.takes(event)
    sent = sorted((nudge.at, nudge.tie_id, nudge.also) for nudge in nudges)
    touched = frozenset(touch.tie_id for touch in touches if touch.at <= now)
    history = History(fold.ties, tuple(Sent(tie_id, at, also) for at, tie_id, also in sent), touched, before)
    return Learned(history, fold.member, fold.enough)


def _signs(nudges: Sequence[PastNudge], now: datetime) -> list[Dated]:
    """Each nudge with a sign that came before the next one or, once it had its time for one, without."""
    sent = sorted(nudges, key=lambda nudge: nudge.at)
    events: list[Dated] = []
    for nudge, after in zip_longest(sent, sent[1:]):
        sign_at = nudge.sign_at if nudge.sign_at is not None and nudge.sign_at <= now else None
        if sign_at is not None and (after is None or sign_at < max(after.at, nudge.at + PATIENCE)):
            events.append((sign_at, nudge))
            continue
        events.append((nudge.at + PATIENCE, replace(nudge, sign_at=None)))
        if sign_at is not None:
            events.append((sign_at, Heard(nudge.tie_id)))
    return events


def _order(dated: Dated) -> tuple[datetime, int, str, str]:
    at, event = dated
    told = event.id if isinstance(event, PastTouch) else ""
    return at, _RANK.index(type(event)), told, repr(event)


class Fold:
    """What is known after so many events, whose order is the caller's; the simulation goes on one by one."""

    def __init__(self, pace: int, *, tells_at: datetime | None, policy: Policy = POLICY) -> None:
        self.ties: dict[str, TieMemory] = {}
        self.member = memory.met(pace)
        self.enough: dict[str, datetime] = {}
        self.tells_at = tells_at
        self._pace, self._policy = pace, policy
        self._said: Counter[str] = Counter()  # "not now" that was said, in a row

    def takes(self, event: Event) -> None:
        match event:
            case PastTouch():
                self.member = memory.with_touch(self.member, self._pace, self._policy)
                self._touch(event)
            case PastNudge():
                self._nudge(event)
            case Heard():
                self.member = memory.with_sign(self.member)
            case Wished():
                self.ties[event.tie_id] = memory.after_wish(self.ties.get(event.tie_id, TieMemory()))
                self._begins_anew(event.tie_id)
            case _:
                self.member = memory.met(self._pace)

    def _touch(self, touch: PastTouch) -> None:
        """Silence can only be counted of a member who tells us of answers: not to know is no silence."""
        before = self.ties.get(touch.tie_id, TieMemory())
        after = memory.after_touch(before, touch.way, touch.kind, self._policy)
        if touch.way is Way.OUT and (self.tells_at is None or touch.at < self.tells_at):
            after = TieMemory(before.stretch, asked=touch.kind is Kind.ASK)
        self.ties[touch.tie_id] = after
        self._begins_anew(touch.tie_id)

    def _nudge(self, nudge: PastNudge) -> None:
        heard = nudge.sign_at is not None
        self.member = (
            memory.with_sign(self.member) if heard else memory.without_sign(self.member, self._policy)
        )
        if nudge.mark is Mark.DONE or (nudge.mark is None and heard):
            return
        before = self.ties.get(nudge.tie_id, TieMemory())
        self.ties[nudge.tie_id] = memory.after_not_now(before, self._policy)
        if nudge.mark is not None:
            self._said_not_now(nudge)

    def _said_not_now(self, nudge: PastNudge) -> None:
        """Only what was said counts towards asking how it shall go on: silence may have other reasons."""
        self._said[nudge.tie_id] += 1
        if nudge.mark is Mark.LATER and self._said[nudge.tie_id] >= self._policy.enough:
            self.enough.setdefault(nudge.tie_id, nudge.at)

    def _begins_anew(self, tie_id: str) -> None:
        self._said.pop(tie_id, None)
        self.enough.pop(tie_id, None)
