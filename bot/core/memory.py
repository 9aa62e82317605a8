"""What was learned of a tie and of a member, one event at a time.

Each step takes what was known and one event and returns what is known then; the bot folds a history, the
simulation goes on step by step, and both call these very functions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.model import Kind, Way
from bot.core.policy import POLICY, Policy


@dataclass(frozen=True, slots=True)
class TieMemory:
    """`stretch` is learned, on top of the wish; `unanswered` counts touches out in a row without one in.

    `my_turn`: the tie wrote last. `not_now` counts "not now" in a row. `asked`: the last touch out asked
    for something; `owes_thanks`: and it was answered.
    """

    stretch: float = 1.0
    unanswered: int = 0
    my_turn: bool = False
    not_now: int = 0
    owes_thanks: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class MemberMemory:
    """`rate` in nudges a week, never over the pace; `silent` counts nudges in a row without a sign."""

    rate: float
    silent: int = 0


def after_touch(memory: TieMemory, way: Way, kind: Kind, policy: Policy = POLICY) -> TieMemory:
    """A touch in is an answer and shortens; the second one out without an answer stretches."""
    if way is Way.IN:
        owes = memory.asked or memory.owes_thanks
        return TieMemory(_shorter(memory.stretch, policy), my_turn=True, owes_thanks=owes)
    unanswered = memory.unanswered + 1
    stretch = _longer(memory.stretch, policy) if unanswered >= policy.most_unanswered else memory.stretch
    return TieMemory(stretch, unanswered, asked=kind is Kind.ASK)


def after_not_now(memory: TieMemory, policy: Policy = POLICY) -> TieMemory:
    """Later, a rest, or no sign at all."""
    return replace(memory, stretch=_longer(memory.stretch, policy), not_now=memory.not_now + 1)


def after_wish(memory: TieMemory) -> TieMemory:
    """The member said how often: what was learned of that before no longer counts."""
    return replace(memory, stretch=1.0, not_now=0)


def _longer(stretch: float, policy: Policy) -> float:
    return min(stretch * policy.longer, policy.longest)


def _shorter(stretch: float, policy: Policy) -> float:
    return max(stretch * policy.shorter, policy.shortest)


def met(pace: int) -> MemberMemory:
    return MemberMemory(float(pace))


def without_sign(memory: MemberMemory, policy: Policy = POLICY) -> MemberMemory:
    """A nudge went by, and the next one is due."""
    return MemberMemory(max(memory.rate * policy.fainter, policy.faintest), memory.silent + 1)


def with_sign(memory: MemberMemory) -> MemberMemory:
    """Any press, reaction, command, message or visit."""
    return replace(memory, silent=0)


def with_touch(memory: MemberMemory, pace: int, policy: Policy = POLICY) -> MemberMemory:
    return MemberMemory(min(memory.rate * policy.livelier, float(pace)))


def is_monthly(memory: MemberMemory, policy: Policy = POLICY) -> bool:
    """Whether so many nudges in a row went by without a sign that it is one a month."""
    return memory.silent >= policy.silent


def is_faint(memory: MemberMemory, policy: Policy = POLICY) -> bool:
    """Whether there is about one a month, for silence in a row or now and then: time to say so."""
    return is_monthly(memory, policy) or memory.rate <= policy.faintest


def rate(memory: MemberMemory, pace: int, policy: Policy = POLICY) -> float:
    """Nudges a week as they hold: monthly after three in a row without a sign, and never over the pace."""
    calm = policy.monthly if is_monthly(memory, policy) else memory.rate
    return min(calm, float(pace))
