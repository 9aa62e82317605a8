"""Why this tie, and why now: the time, and the two strongest of what else speaks for it.

Every reason is a fact of the member's own rows. The terms of the choice only tell which are the strongest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.circles import circles_of, spelt
from bot.core.memory import TieMemory
from bot.core.model import Kind, Tie
from bot.core.nudge import Nudge, Reason, ReasonKind
from bot.core.policy import POLICY, Policy
from bot.core.scoring import Terms

STRONGEST = 2  # besides the time: more of them would be a list and no line
FEW = 3  # so many are few for a circle, if the list is three times as long
QUIET_DAYS = 30  # how long nobody of a circle came up before it is worth a word
SOME_ROUNDS = 3  # nudges that went to others before it is worth a word
LIKING = 0.75  # something to talk about takes the worry out of writing: nearly as much as a rare circle
COMMON = 0.5  # what holds of most who are chosen says less than what holds of this one
MIDDLE = 0.95  # of the most that "neither too cold nor too warm" can give


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a tie was chosen on.

    `season` are the ids of everybody in season, and `waited` is how many nudges went to others while this
    tie could have been chosen. Without `terms` it was not chosen among others.
    """

    tie: Tie
    ties: Sequence[Tie]
    now: datetime
    memory: TieMemory
    sent: Sequence[tuple[str, datetime]]
    terms: Terms | None = None
    season: Collection[str] = ()
    waited: int = 0


Weighed = tuple[float, Reason]


def kind_of(nudge: Nudge) -> Kind:
    """What a nudge suggests to send: a thank-you, where one is due and it is no day for a wish."""
    due = any(reason.kind is ReasonKind.THANKS_DUE for reason in nudge.reasons)
    return Kind.THANKS if due and not is_festive(nudge) else Kind.HELLO


def is_festive(nudge: Nudge) -> bool:
    """Whether it is for an occasion of the tie's."""
    return any(reason.kind is ReasonKind.OCCASION for reason in nudge.reasons)


def why(on: Grounds, policy: Policy = POLICY) -> tuple[Reason, ...]:
    """The time first, and then the strongest."""
    others = sorted(_others(on, policy), key=lambda each: -round(each[0], 9))
    return _time(on), *(reason for _, reason in others[:STRONGEST])


def _time(on: Grounds) -> Reason:
    tie, memory = on.tie, on.memory
    if tie.later_until is not None and (tie.suggested_at is None or tie.suggested_at < tie.later_until):
        return Reason(ReasonKind.LATER_CAME, days=max((on.now - tie.later_until).days, 0))
    if tie.touched_at is None:
        return Reason(ReasonKind.NEW, days=(on.now - tie.created_at).days)
    days = (on.now - tie.touched_at).days
    if memory.owes_thanks:
        return Reason(ReasonKind.THANKS_DUE, days=days)
    return Reason(ReasonKind.THEY_WROTE if memory.my_turn else ReasonKind.SINCE_TOUCH, days=days)


def _others(on: Grounds, policy: Policy) -> Iterator[Weighed]:
    circle = max(_of_the_circle(on, policy), key=lambda each: each[0], default=None)
    if circle is not None:
        yield circle
    if on.tie.likes:
        yield LIKING, Reason(ReasonKind.BOTH_LIKE, word=on.tie.likes[0])
    if on.terms is None:
        return
    if on.waited >= SOME_ROUNDS:
        yield COMMON * on.terms.ageing, Reason(ReasonKind.ROUND)
    if on.tie.touched_at is not None and on.terms.sweet >= MIDDLE * policy.sweet:
        yield COMMON * on.terms.sweet, Reason(ReasonKind.EASY)


def _of_the_circle(on: Grounds, policy: Policy) -> Iterator[Weighed]:
    """What speaks for the circle in which the tie counts: the one that fewest others are in."""
    mates = {name: _mates(on, name) for name in on.tie.circles}
    name = min(mates, key=lambda each: (len(mates[each]), each), default=None)
    if name is None or len(on.ties) < 2:
        return
    rarity = policy.bridge if on.terms is None else on.terms.bridge
    others = mates[name]
    if not others:
        yield rarity, Reason(ReasonKind.ONLY_OF_CIRCLE, word=name)
    elif len(others) < FEW and len(on.ties) >= FEW * (len(others) + 1):
        yield rarity, Reason(ReasonKind.RARE_CIRCLE, word=name)
    if on.terms is None:
        return
    if others and len(on.season) > 1 and others.isdisjoint(on.season):
        yield on.terms.bridge + on.terms.fairness, Reason(ReasonKind.ONLY_IN_SEASON, word=name)
    quiet = _quiet_days(on, others | {on.tie.id})
    if on.terms.fairness > 0 and (quiet is None or quiet >= QUIET_DAYS):
        yield on.terms.fairness, Reason(ReasonKind.CIRCLE_SHARE, days=quiet, word=name)


def _mates(on: Grounds, name: str) -> set[str]:
    """The ids of the others in a circle."""
    return {other.id for other in on.ties if other.id != on.tie.id and spelt(name) in circles_of(other)}


def _quiet_days(on: Grounds, ids: Collection[str]) -> int | None:
    """Since when no nudge was for any of these; None where there was none in all that is remembered."""
    last = max((at for tie_id, at in on.sent if tie_id in ids), default=None)
    return None if last is None else (on.now - last).days
