"""What a year came to, for one member or for many: everything is a sum, or the most of all."""

from __future__ import annotations

from dataclasses import dataclass, fields
from math import nan

MOST = ("most_in_week", "longest_wait", "nearest_to_bound")


@dataclass(slots=True)
class Tally:
    members: int = 0
    nudges: int = 0
    touches: int = 0
    reconnections: int = 0
    value: float = 0.0
    ties: int = 0
    alive: int = 0
    circles: int = 0
    reached: int = 0
    quit: int = 0
    forgotten: int = 0  # of those who quit: since nothing had reached them for too long
    vacations: int = 0  # of those who stayed
    week_before: float = 0.0
    week_after: int = 0
    known: int = 0  # ties of those who stayed
    never: int = 0
    most_in_week: int = 0
    longest_wait: int = 0
    nearest_to_bound: float = 0.0  # the longest wait as a share of what is promised

    def add(self, other: Tally) -> None:
        for each in fields(self):
            mine, theirs = getattr(self, each.name), getattr(other, each.name)
            setattr(self, each.name, max(mine, theirs) if each.name in MOST else mine + theirs)


@dataclass(frozen=True, slots=True)
class Figures:
    """A tally as the report shows it."""

    nudges: float  # a member-year, as touches and reconnections
    touches: float
    acceptance: float
    reconnections: float
    value: float  # a nudge, in thousandths
    alive: float
    circles: float
    quit: float
    forgotten: float
    most_in_week: int
    week_before: float
    week_after: float
    longest_wait: int
    nearest_to_bound: float
    never: float


def figures(of: Tally) -> Figures:
    return Figures(
        nudges=_share(of.nudges, of.members),
        touches=_share(of.touches, of.members),
        acceptance=_share(of.touches, of.nudges),
        reconnections=_share(of.reconnections, of.members),
        value=_share(1000 * of.value, of.nudges),
        alive=_share(of.alive, of.ties),
        circles=_share(of.reached, of.circles),
        quit=_share(of.quit, of.members),
        forgotten=_share(of.forgotten, of.members),
        most_in_week=of.most_in_week,
        week_before=_share(of.week_before, of.vacations),
        week_after=_share(of.week_after, of.vacations),
        longest_wait=of.longest_wait,
        nearest_to_bound=of.nearest_to_bound,
        never=_share(of.never, of.known),
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else nan
