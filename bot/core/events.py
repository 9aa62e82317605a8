"""Workshops and other events, as a calendar tells them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

WINDOW = timedelta(days=60)  # how far ahead anybody plans
MOST = 100  # of one calendar, the soonest
MOST_OF_ONE = 3  # of one series: a weekly round is one thing to ask about, not nine


@dataclass(frozen=True, slots=True)
class Event:
    """When it is, is told in one of three ways.

    At an instant: `starts_at`. All day long: `starts_on`, with `ends_on` the last day itself. At an hour of
    wherever one happens to be ("floating"): `starts_on` with `starts_clock`; `starts_in` makes an instant of
    it for somebody's zone. Where there is no end, none was told.

    `key` is this occurrence, `series` what it is an occurrence of.
    """

    key: str
    series: str
    title: str
    starts_at: datetime | None = None
    starts_on: date | None = None
    starts_clock: time | None = None
    ends_at: datetime | None = None
    ends_on: date | None = None
    ends_clock: time | None = None
    place: str = ""
    url: str | None = None
    credit: str = ""  # whose calendar tells it, once it is kept

    def starts_in(self, zone: tzinfo) -> datetime:
        """When it starts for somebody in this zone; an all-day event at midnight."""
        return _in(zone, self.starts_at, self.starts_on, self.starts_clock)

    def ends_in(self, zone: tzinfo) -> datetime:
        """When it is over for somebody in this zone; without an end, as it starts."""
        if self.starts_at is None and self.starts_clock is None:
            last = self.ends_on or self.starts_on
            return _in(zone, None, last and last + timedelta(days=1), None)
        if self.ends_at is None and self.ends_on is None:
            return self.starts_in(zone)
        return _in(zone, self.ends_at, self.ends_on, self.ends_clock)


def _in(zone: tzinfo, at: datetime | None, on: date | None, clock: time | None) -> datetime:
    if at is not None:
        return at.astimezone(zone)
    if on is None:
        raise ValueError("an event without a day")
    return datetime.combine(on, clock or time(), tzinfo=zone)


@dataclass(frozen=True, slots=True)
class Announced:
    """An event as it can be matched like a story: by its title, and where it is."""

    event: Event

    @property
    def title(self) -> str:
        return self.event.title

    @property
    def summary(self) -> str:
        return self.event.place


@dataclass(frozen=True, slots=True)
class Calendar:
    """`refused` counts what was left out because its rule was finer than daily, or could not be trusted."""

    title: str
    events: tuple[Event, ...]
    refused: int
