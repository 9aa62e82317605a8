"""The days that are a reason to write by themselves: a birthday, a day of somebody's own, a feast."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.core.model import OwnDate, Tie
from bot.core.policy import POLICY, Policy

Feasts = Mapping[str, Collection[date]]  # by what a member ticks, "country:name": the days it falls on


class OccasionKind(StrEnum):
    BIRTHDAY = "birthday"
    DATE = "date"  # word: what the member calls it
    FEAST = "feast"  # word: what was ticked, "country:name"


@dataclass(frozen=True, slots=True)
class Occasion:
    """`days` are those until it: 0 today, 1 tomorrow, -1 yesterday."""

    kind: OccasionKind
    on: date
    days: int
    word: str | None = None

    @property
    def key(self) -> str:
        """What a reason carries: "birthday", "date:the wedding", "feast:ID:eid-al-fitr"."""
        return self.kind.value if self.word is None else f"{self.kind.value}:{self.word}"


def read_key(key: str) -> tuple[OccasionKind, str | None]:
    """The kind and the word of an occasion's key; what is none of ours is a day with that name."""
    kind, sign, word = key.partition(":")
    if kind == OccasionKind.BIRTHDAY and not sign:
        return OccasionKind.BIRTHDAY, None
    if kind in (OccasionKind.DATE, OccasionKind.FEAST):
        return OccasionKind(kind), word
    return OccasionKind.DATE, key


def kept_on(own: OwnDate, year: int) -> date:
    """The day on which it is kept that year; one of a leap year moves as the member chose."""
    if (own.month, own.day) == (2, 29) and not _is_leap(year):
        return date(year, 3, 1) if own.after else date(year, 2, 28)
    return date(year, own.month, own.day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def is_a_day(month: int, day: int) -> bool:
    """Whether the calendar has this day in any year."""
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True


def near(tie: Tie, today: date, feasts: Feasts, policy: Policy = POLICY) -> list[Occasion]:
    """What of this tie's falls about today, the nearest first: a wish is a little early or late, and for a
    feast, around which many are off, a few days later still."""
    earliest = today - timedelta(days=max(policy.wish_late_days, policy.wish_feast_late_days))
    latest = today + timedelta(days=policy.wish_early_days)
    found = [
        Occasion(kind, on, (on - today).days, word)
        for kind, word, on in _between(tie, earliest, latest, feasts)
        if kind is OccasionKind.FEAST or (today - on).days <= policy.wish_late_days
    ]
    return sorted(found, key=lambda each: (abs(each.days), -each.days, _ORDER.index(each.kind), each.key))


_ORDER = (OccasionKind.BIRTHDAY, OccasionKind.DATE, OccasionKind.FEAST)


def days_of(tie: Tie, earliest: date, latest: date, feasts: Feasts) -> set[date]:
    """All days between these two on which this tie has an occasion."""
    return {on for _, _, on in _between(tie, earliest, latest, feasts)}


def _between(
    tie: Tie, earliest: date, latest: date, feasts: Feasts
) -> Iterator[tuple[OccasionKind, str | None, date]]:
    years = range(earliest.year, latest.year + 1)
    for own in tie.dates:
        kind = OccasionKind.BIRTHDAY if own.word is None else OccasionKind.DATE
        yield from ((kind, own.word, on) for on in _within(_rounds(own, years), earliest, latest))
    for ticked in tie.holidays:
        falls = _within(feasts.get(ticked, ()), earliest, latest)
        yield from ((OccasionKind.FEAST, ticked, on) for on in falls)


def _rounds(own: OwnDate, years: Iterable[int]) -> Iterator[date]:
    """Each year's; a day is no occasion before the year that it goes back to."""
    return (kept_on(own, year) for year in years if own.year is None or year >= own.year)


def _within(days: Iterable[date], earliest: date, latest: date) -> Iterator[date]:
    return (day for day in days if earliest <= day <= latest)


def with_date(dates: Sequence[OwnDate], new: OwnDate) -> tuple[OwnDate, ...]:
    """The dates with this one: there is one birthday, and one day for each word."""
    others = tuple(each for each in dates if _name(each) != _name(new))
    return (new, *others) if new.word is None else (*others, new)


def _name(own: OwnDate) -> str | None:
    return None if own.word is None else " ".join(own.word.casefold().split())
