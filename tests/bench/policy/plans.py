"""The policies that the bench runs: ours, and each baseline at a fixed two a week and with our pacing."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.deciding import Chooser
from bot.core.policy import POLICY, Policy
from bot.core.ranking import choose
from tests.bench.policy.baselines import BASELINES

OURS = "ours"


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom, and how often.

    Without a chooser nobody is ever nudged; `calm` is our own pacing, and otherwise the whole pace is used;
    without a budget, whatever a fixed cadence asks for is sent.
    """

    name: str
    chooser: Chooser | None
    calm: bool = True
    budget: bool = True
    policy: Policy = POLICY


def fixed(name: str) -> str:
    return f"{name}, two a week"


def calm(name: str) -> str:
    return f"{name}, our pacing"


PLANS: tuple[Plan, ...] = (
    Plan("none", None),
    Plan("fixed cadence, no budget", None, calm=False, budget=False),
    *(Plan(fixed(name), chooser, calm=False) for name, chooser in BASELINES.items()),
    Plan(fixed(OURS), choose, calm=False),
    *(Plan(calm(name), chooser) for name, chooser in BASELINES.items()),
    Plan(calm(OURS), choose),
)
