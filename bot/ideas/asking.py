"""Chooses a small question for a tip: what costs the other a minute, and says that their taste counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache

from bot.core.model import Kind, Language, Tie
from bot.core.nudge import Idea
from bot.core.slots import chance
from bot.ideas.fitting import Circumstances, fit_of, fits
from bot.ideas.greetings import spelled
from bot.ideas.lines import Line, pack_in


@cache
def asks(language: Language) -> tuple[Line, ...]:
    return pack_in(f"asks-{language}.toml", language)


def choose(
    tie: Tie,
    around: Circumstances,
    *,
    given: Mapping[str, datetime],
    recent: Collection[str] = (),
    seed: int,
) -> Idea | None:
    """A question that this tie was never asked, about what they like first; None when all were asked."""
    fit = fit_of(tie, around)
    new = [line for line in asks(around.language) if line.key not in given and fits(line, fit)]
    if not new:
        return None
    line = min(new, key=lambda line: (line.key in recent, not line.topics, chance("ask", seed, line.key)))
    return replace(spelled(line, fit, seed), kind=Kind.ASK)
