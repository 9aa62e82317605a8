"""What is true of one member and their ties as the year goes; no policy ever sees it."""

from __future__ import annotations

from hashlib import blake2b
from struct import unpack

from tests.bench.policy.people import Life
from tests.bench.policy.worlds import World


def draws(*key: object) -> tuple[float, ...]:
    """Six numbers in [0, 1) that depend on the key alone, so that every policy meets the same luck."""
    digest = blake2b("|".join(map(str, key)).encode(), digest_size=48).digest()
    return tuple(number / 2**64 for number in unpack("6Q", digest))


class Truth:
    """Days count from the beginning of the year, with fractions."""

    __slots__ = ("_annoyance", "_annoyed_at", "_ignored", "_life", "_warm_at", "_warmth", "_world")

    def __init__(self, world: World, life: Life) -> None:
        self._world, self._life = world, life
        self._warmth = [person.warmth for person in life.people]
        self._warm_at = [0.0] * len(life.people)
        self._annoyance, self._annoyed_at, self._ignored = 0.0, 0.0, 0

    def warmth(self, person: int, day: float) -> float:
        half_life = self._life.people[person].half_life
        return self._world.cooled(self._warmth[person], day - self._warm_at[person], half_life)

    def met(self, person: int, day: float) -> None:
        self._warmth[person], self._warm_at[person] = 1.0, day

    def wrote(self, person: int, day: float, *, answered: bool) -> None:
        self._warmth[person] = self._world.warmed(self.warmth(person, day), answered=answered)
        self._warm_at[person] = day
        self._ignored = 0

    def annoyance(self, day: float) -> float:
        return self._world.calmed(self._annoyance, day - self._annoyed_at)

    def refused(self, day: float) -> None:
        """A "not now": half as annoying as what is not even looked at."""
        self._annoyed(day, self._world.annoys / 2)

    def ignored(self, day: float) -> float:
        """The chance that this was one too many."""
        self._annoyed(day, self._world.annoys)
        self._ignored += 1
        return self._world.has_enough(self._annoyance, self._ignored)

    def _annoyed(self, day: float, by: float) -> None:
        self._annoyance, self._annoyed_at = self.annoyance(day) + by, day

    def is_away(self, day: float) -> bool:
        begin, end = self._life.vacation
        return begin <= day < end
