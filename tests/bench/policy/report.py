"""The report: a table for each world, and what ours must show, held against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.bench.policy.baselines import BASELINES
from tests.bench.policy.measures import Figures
from tests.bench.policy.people import PACE
from tests.bench.policy.plans import OURS, calm, fixed

COLUMNS = {
    "nudges": ("nudges", "{:.1f}"),
    "touches": ("touches", "{:.2f}"),
    "acceptance": ("accept", "{:.3f}"),
    "reconnections": ("recon", "{:.2f}"),
    "value": ("value", "{:.1f}"),
    "alive": ("alive", "{:.3f}"),
    "circles": ("circles", "{:.3f}"),
    "quit": ("quit", "{:.3f}"),
    "most_in_week": ("week", "{}"),
    "week_before": ("before", "{:.2f}"),
    "week_after": ("after", "{:.2f}"),
    "longest_wait": ("wait", "{}"),
    "never": ("never", "{:.3f}"),
}
LEGEND = """\
nudges, touches and reconnections are a member-year; accept: of nudges, led to a touch; recon: answered
touches to ties colder than 0.3; value: a nudge, bridge x coldness x answered, in thousandths; alive: ties at
0.3 or warmer at the end; circles: with a touch, of all; quit: of members, 60 days without any nudge included;
week: most nudges in any seven days; before, after: nudges a week before and in the week after the vacation;
wait: most nudges that passed over a tie in season; never: of the ties of those who stayed, not suggested."""


def table(rows: Mapping[str, Figures]) -> str:
    wide = max(map(len, rows))
    lines = [" " * wide + "".join(f"{title:>9}" for title, _ in COLUMNS.values())]
    for name, row in rows.items():
        cells = (style.format(getattr(row, field)) for field, (_, style) in COLUMNS.items())
        lines.append(f"{name:<{wide}}" + "".join(f"{cell:>9}" for cell in cells))
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that ours must show; `least` tells which side of `bound` is good."""

    what: str
    figure: float
    bound: float
    least: bool

    @property
    def holds(self) -> bool:
        return self.figure >= self.bound if self.least else self.figure <= self.bound

    def __str__(self) -> str:
        verdict, side = "OK" if self.holds else "MISSED", "at least" if self.least else "at most"
        return f"{verdict:<7} {self.what}: {self.figure:.3f}, {side} {self.bound:.3f}"


def checks(rows: Mapping[str, Figures]) -> list[Check]:
    """What the policy promises, against the best baseline at our pacing: the one of most value a nudge."""
    ours, slow = rows[calm(OURS)], {name: rows[calm(name)] for name in BASELINES}
    best = max(slow, key=lambda name: slow[name].value)
    fewest = min(rows[fixed(name)].quit for name in BASELINES)
    fewest_slow = min(row.quit for row in slow.values())
    than = f"than {best!r}"
    return [
        Check(f"value a nudge, 15 % more {than}", ours.value, 1.15 * slow[best].value, least=True),
        Check(f"touches, 0.9 of {best!r}", ours.touches, 0.9 * slow[best].touches, least=True),
        Check(f"circles reached, 10 % more {than}", ours.circles, 1.1 * slow[best].circles, least=True),
        Check("quit, a quarter of the fewest at a fixed pace", ours.quit, fewest / 4, least=False),
        Check("quit, a fifth above the fewest at our pacing", ours.quit, 1.2 * fewest_slow, least=False),
        Check("nudges in any seven days", ours.most_in_week, PACE, least=False),
        Check("the longest wait, as a share of the bound", ours.nearest_to_bound, 1.0, least=False),
    ]
