"""Chooses the thank-yous that a member may send to a tie who answered what was asked."""

from __future__ import annotations

from collections.abc import Mapping
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
def thanks(language: Language) -> tuple[Line, ...]:
    return pack_in(f"thanks-{language}.toml", language)


def choose(
    tie: Tie, around: Circumstances, *, given: Mapping[str, datetime], seed: int, count: int
) -> tuple[Idea, ...]:
    """Up to `count` thank-yous: those that this tie was never shown first, then the longest ago."""
    fit = fit_of(tie, around)
    fitting = [line for line in thanks(around.language) if fits(line, fit)]
    new = sorted(
        (line for line in fitting if line.key not in given), key=lambda line: chance("thanks", seed, line.key)
    )
    again = sorted(
        (line for line in fitting if line.key in given), key=lambda line: (given[line.key], line.key)
    )
    return tuple(replace(spelled(line, fit, seed), kind=Kind.THANKS) for line in [*new, *again][:count])
