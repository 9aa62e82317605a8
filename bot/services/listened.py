"""What the services answer about feeds and calendars: values that the views put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.model import Member
from bot.core.sources import Source


class State(StrEnum):
    NEW = "new"  # nobody has read it yet
    WORKING = "working"
    FAILING = "failing"  # it could not be read lately, and is tried again
    GIVEN_UP = "given_up"


class Slip(StrEnum):
    """Why an address cannot be followed."""

    MISSING = "missing"
    NOT_WEB = "not_web"  # neither http nor https, or no address at all
    USER_INFO = "user_info"  # a name or a password stands in it
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed in the list; `number` is how it can be called, `since` when it began to fail."""

    number: int
    source: Source
    state: State
    since: datetime | None


@dataclass(frozen=True, slots=True)
class FeedsListed:
    """One page (`page` of `pages`, from 1) of `total` feeds and calendars, at most `most`."""

    member: Member
    feeds: tuple[Followed, ...]
    page: int
    pages: int
    total: int
    most: int


@dataclass(frozen=True, slots=True)
class Listening:
    """A feed is followed, and to be read now; `again`: it was followed already."""

    member: Member
    source: Source
    again: bool
    change_id: str | None


@dataclass(frozen=True, slots=True)
class FirstHeard:
    """It was read for the first time: `count` stories or events that are still worth something."""

    member: Member
    source: Source
    count: int
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Unheard:
    """It could not be read now; it stays followed, and is tried again."""

    member: Member
    source: Source
    change_id: str | None


@dataclass(frozen=True, slots=True)
class NotAnAddress:
    member: Member
    slip: Slip
    calendar: bool


@dataclass(frozen=True, slots=True)
class FeedsFull:
    """There is no room: a member follows at most `most`."""

    member: Member
    most: int


@dataclass(frozen=True, slots=True)
class Unfollowed:
    member: Member
    source: Source
    change_id: str


@dataclass(frozen=True, slots=True)
class NotFollowed:
    """Nothing in the list is called that."""

    member: Member
    typed: str


@dataclass(frozen=True, slots=True)
class Importing:
    """A list of feeds is to be read now from this address."""

    member: Member
    url: str


@dataclass(frozen=True, slots=True)
class NotAList:
    """The address of a list could not be read, or holds none; `missing`: none was given."""

    member: Member
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """`added` are followed now; left out: `known` before, `unfit` addresses, and `beyond` the most."""

    member: Member
    added: int
    known: int
    unfit: int
    beyond: int
    most: int
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Offer:
    """Something ready to be switched on: `key` is its name among the offers, `topics` those of the lexicon.

    `language` is two letters; None where it has every language.
    """

    key: str
    title: str
    url: str
    language: str | None
    topics: tuple[str, ...]
    cartoon: bool
    on: bool


@dataclass(frozen=True, slots=True)
class FeedsOffered:
    """All there is; `switched` was just switched, `typed` is what nothing fitted."""

    member: Member
    offers: tuple[Offer, ...]
    switched: tuple[Offer, ...] = ()
    change_id: str | None = None
    typed: str | None = None


@dataclass(frozen=True, slots=True)
class Switched:
    """`offers` are now as they say; without a change id they were so before."""

    member: Member
    offers: tuple[Offer, ...]
    on: bool
    change_id: str | None


@dataclass(frozen=True, slots=True)
class GaveUp:
    """A word to whoever follows a feed that could not be read for two weeks: it is left alone now."""

    member: Member
    source: Source


OfFeeds = (
    FeedsListed
    | Listening
    | FirstHeard
    | Unheard
    | NotAnAddress
    | FeedsFull
    | Unfollowed
    | NotFollowed
    | Importing
    | NotAList
    | Imported
    | FeedsOffered
    | Switched
    | GaveUp
)
