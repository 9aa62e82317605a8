"""What a member can ask about feeds and calendars: the values that a sentence becomes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listen:
    """Feeds to listen to, by their addresses as typed; `calendar` where the words say that it is one."""

    urls: tuple[str, ...]
    calendar: bool = False


@dataclass(frozen=True, slots=True)
class ImportFeeds:
    """A list of feeds (OPML) that lies at an address; None where none was given."""

    url: str | None


@dataclass(frozen=True, slots=True)
class Feeds:
    """What a member listens to."""


@dataclass(frozen=True, slots=True)
class Unlisten:
    """`which` is an address, a number in the list, or a title, as typed."""

    which: str


@dataclass(frozen=True, slots=True)
class Switch:
    """`which` is a title of the curated list, one of its topics, or Hacker News."""

    which: str
    on: bool


@dataclass(frozen=True, slots=True)
class OfferFeeds:
    """What there is to choose among."""


OfFeeds = Listen | ImportFeeds | Feeds | Unlisten | Switch | OfferFeeds
