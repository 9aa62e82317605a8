"""The shelf as an idea: the thing that fits this tie best, and was never given to it."""

from __future__ import annotations

from collections.abc import Container, Iterable

from bot.core.model import Kind, Tie
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.core.shelf import Fit, Thing, fit_of
from bot.ideas.fitting import Circumstances


def key_of(thing: Thing) -> str:
    return f"shelf:{thing.id}"


def choose(things: Iterable[Thing], tie: Tie, around: Circumstances, given: Container[str]) -> Idea | None:
    """What was put aside for this tie first of all; among equals what has waited longest."""
    fresh = (thing for thing in things if key_of(thing) not in given)
    fitting = [(fit, thing) for thing in fresh if (fit := fit_of(thing, tie)).strength]
    if not fitting:
        return None
    fit, thing = min(fitting, key=lambda each: (-each[0].strength, each[1].kept_at, each[1].id))
    return Idea(
        key=key_of(thing),
        kind=Kind.STORY if thing.url else Kind.OTHER,
        text="\n".join(filter(None, (thing.words, thing.url))),
        language=around.language,
        why=_why(fit, thing),
    )


def _why(fit: Fit, thing: Thing) -> Reason:
    """Kept for them says more than what they like."""
    return Reason(ReasonKind.FROM_SHELF, word=None if thing.tie_ids else fit.like)
