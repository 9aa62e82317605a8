"""A member of a world with ties, and what life brings them in a year, drawn once for all policies."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from bot.core.model import Language, Member, Register, Tie, Way
from bot.core.season import DEFAULT_DAYS
from bot.core.slots import local_date
from tests.bench.policy.worlds import World

BEGIN = datetime(2026, 1, 5, tzinfo=UTC)
DAYS = 365
PACE = 2
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class Person:
    """A tie as it truly is; `tie` is what the member told the bot when it was added, `day` in the year."""

    tie: Tie
    day: float
    warmth: float
    half_life: float
    ease: float
    openness: float
    worth: float


@dataclass(frozen=True, slots=True)
class Contact:
    """Life brought them together; `way` is None where the bot is not told."""

    day: float
    person: int
    way: Way | None


@dataclass(frozen=True, slots=True)
class Life:
    """`circle_of` is each person's rarest circle; `off` the days of the vacation, in the member's zone."""

    member: Member
    will: float
    people: tuple[Person, ...]
    contacts: tuple[Contact, ...]
    circle_of: tuple[str, ...]
    vacation: tuple[float, float]
    off: frozenset[date]


def instant(day: float) -> datetime:
    return BEGIN + timedelta(days=day)


def life(world: World, seed: int, number: int) -> Life:
    """The same for the same world, seed and number, whoever else lives there, and alike in like worlds."""
    rng = Random(f"{seed}|{number}")
    member = _member(rng, seed, number)
    low, high = world.ties
    many = low + round((high - low) * rng.betavariate(2, 2))
    circles = _circles(rng, world, many)
    sizes = {name: sum(name in each for each in circles) for name in {n for each in circles for n in each}}
    homes = tuple(min(each, key=lambda name: (sizes[name], name)) for each in circles)
    smallest = min(sizes.values())
    layers = [_pick(rng, world.layers) for _ in range(many)]
    people = tuple(
        _person(rng, world, member, n, layers[n], circles[n], world.worth(smallest, sizes[homes[n]]))
        for n in range(many)
    )
    contacts = [each for n in range(many) for each in _contacts(rng, world, n, layers[n])]
    start = float(rng.randint(60, 300))
    vacation = (start, start + world.vacation_days)
    off = frozenset(local_date(instant(start + n), member.zone) for n in range(world.vacation_days))
    return Life(member, rng.betavariate(*world.willing), people, tuple(contacts), homes, vacation, off)


def _member(rng: Random, seed: int, number: int) -> Member:
    return Member(
        "T1", f"U{number}", Language.EN, Register.CASUAL, rng.choice(ZONES), BEGIN,
        seed=seed * 1_000_003 + number, pace=PACE, hour=time(rng.randint(7, 17)),
    )  # fmt: skip


def _circles(rng: Random, world: World, many: int) -> list[tuple[str, ...]]:
    """Circles of unequal size: each further one is smaller."""
    names = [f"circle {n}" for n in range(rng.randint(2, world.most_circles))]
    weights = [1 / (n + 1) for n in range(len(names))]
    chosen: list[tuple[str, ...]] = []
    for _ in range(many):
        home = names[_pick(rng, weights)]
        other = rng.choice(names)
        chosen.append((home, other) if rng.random() < world.two_circles and other != home else (home,))
    return chosen


def _pick(rng: Random, weights: Sequence[float]) -> int:
    heaped = list(accumulate(weights))
    return min(bisect(heaped, rng.random() * heaped[-1]), len(heaped) - 1)


def _person(
    rng: Random, world: World, member: Member, n: int, layer: int, circles: tuple[str, ...], worth: float
) -> Person:
    half_life = world.half_life_days * rng.lognormvariate(0, world.half_life_spread)
    ago = rng.expovariate(1 / world.contact_days[layer])
    day = rng.uniform(0, world.late_days) if rng.random() < world.late else 0.0
    every = DEFAULT_DAYS if rng.random() < world.untouched_wish else world.wishes[layer]
    told = rng.random() < world.told_start
    believed = instant(day) - timedelta(days=min(ago * rng.uniform(0.7, 1.4), 3000.0))
    tie = Tie(
        member.workspace_id, member.id, f"t{n}", f"T{n}", instant(day), every, circles=circles,
        touched_at=believed if told else None,
    )  # fmt: skip
    return Person(
        tie, day, world.cooled(1.0, ago, half_life), half_life,
        ease=rng.uniform(1 - world.ease_spread, 1 + world.ease_spread),
        openness=rng.betavariate(*world.open_hearted), worth=worth,
    )  # fmt: skip


def _contacts(rng: Random, world: World, n: int, layer: int) -> list[Contact]:
    found = []
    day = rng.expovariate(1 / world.contact_days[layer])
    while day < DAYS:
        told = rng.random() < world.told_contact
        way = rng.choice((Way.IN, Way.OUT))
        found.append(Contact(day, n, way if told else None))
        day += rng.expovariate(1 / world.contact_days[layer])
    return found
