"""The words of the project as values.

member      somebody in a workspace who uses the bot
tie         a person whom a member wants to stay in touch with
circle      the part of life that a tie comes from
cadence     a wish: how often this tie would be nice (`every_days`)
pace        the law: how many nudges a week this member wants
touch       one contact with a tie: when, which way, what kind, how we know
in season   a tie whose time has come
slot        an instant at which a member may be nudged
nudge       one suggestion sent to a member: one tie, why now, and a few ideas
idea        something light to send
rest        a tie or a member that is left in peace

`*_at` is an instant in UTC, `*_on` a calendar date in the member's zone, `every_days` a length in days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Language(StrEnum):
    ID = "id"
    EN = "en"


class Register(StrEnum):
    """How Indonesian addresses somebody: `kamu` or `Anda`; English has one form and ignores it."""

    CASUAL = "casual"
    FORMAL = "formal"


class Way(StrEnum):
    OUT = "out"  # the member wrote
    IN = "in"  # the tie wrote


class Kind(StrEnum):
    HELLO = "hello"
    GIF = "gif"
    STORY = "story"
    EVENT = "event"
    ASK = "ask"
    THANKS = "thanks"
    OTHER = "other"


class Source(StrEnum):
    """How we know of a touch."""

    REACTION = "reaction"
    BUTTON = "button"
    COMMAND = "command"
    MESSAGE = "message"


class Mark(StrEnum):
    """What a member says of a nudge, by an emoji or a button."""

    DONE = "done"
    LATER = "later"
    REST = "rest"


class AddressKind(StrEnum):
    WHATSAPP = "whatsapp"  # value: digits with country code, no plus
    TELEGRAM = "telegram"  # value: user name without @
    EMAIL = "email"  # value: the address
    LINKEDIN = "linkedin"  # value: the profile's path, "in/erika"
    INSTAGRAM = "instagram"  # value: user name without @
    X = "x"  # value: user name without @


@dataclass(frozen=True, slots=True)
class Address:
    kind: AddressKind
    value: str


@dataclass(frozen=True, slots=True)
class Days:
    """Days of the week as a mask: bit 0 is Monday, bit 6 is Sunday."""

    mask: int

    @classmethod
    def of(cls, weekdays: Iterable[int]) -> Days:
        return cls(sum(1 << day for day in set(weekdays)))

    def __contains__(self, weekday: int) -> bool:
        return bool(self.mask >> weekday & 1)

    def __iter__(self) -> Iterator[int]:
        return (day for day in range(7) if day in self)

    def __len__(self) -> int:
        return self.mask.bit_count()


WORKDAYS = Days(0b0011111)
EVERY_DAY = Days(0b1111111)


@dataclass(frozen=True, slots=True)
class Member:
    """`id` is Slack's user id; `zone` an IANA name; `channel` the DM with the bot once known (D…).

    `paused` with `paused_until` None is a pause until resumed. `seed` makes this member's chance.
    `fresh_at` is when a fresh start was last offered or made, `lively_at` when the whole pace was last asked
    for: what went by in silence before it no longer counts. `tells_at` is when an answer was first told of.
    """

    workspace_id: str
    id: str
    language: Language
    register: Register
    zone: str
    created_at: datetime
    seed: int
    pace: int = 2
    days: Days = WORKDAYS
    hour: time = time(9)
    zone_chosen: bool = False
    country: str | None = None
    discreet: bool = False
    paused: bool = False
    paused_until: datetime | None = None
    channel: str | None = None
    welcomed: bool = False
    fresh_at: datetime | None = None
    lively_at: datetime | None = None
    tells_at: datetime | None = None
    own_lines_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnDate:
    """A day of somebody's own that comes round each year: a birthday where no `word` says what else.

    One on 29 February is kept on 1 March in other years if `after`, else on 28 February.
    """

    month: int
    day: int
    word: str | None = None
    year: int | None = None
    after: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """`user_id` is set for somebody in Slack; `language`/`register` None mean the member's own.

    `anchor_at` is where counting starts without a touch (None: in season at once); `touched_at` is the
    latest touch. `later_until` snoozes; `resting` with `rest_until` None rests until woken.
    `wished_at` is when the member last said how often; `stretch` is what was learned since on top of the
    wish (1.0 = nothing), and is never kept. `dates` are days of their own, `holidays` those that the member
    ticked for them, each as "country:name": nobody's feasts are guessed.
    """

    workspace_id: str
    member_id: str
    id: str
    name: str
    created_at: datetime
    every_days: int
    user_id: str | None = None
    circles: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    note: str | None = None
    language: Language | None = None
    register: Register | None = None
    anchor_at: datetime | None = None
    touched_at: datetime | None = None
    suggested_at: datetime | None = None
    later_until: datetime | None = None
    resting: bool = False
    rest_until: datetime | None = None
    wished_at: datetime | None = None
    dates: tuple[OwnDate, ...] = ()
    holidays: tuple[str, ...] = ()
    stretch: float = 1.0


@dataclass(frozen=True, slots=True)
class Touch:
    workspace_id: str
    member_id: str
    tie_id: str
    id: str
    at: datetime
    way: Way
    kind: Kind
    source: Source
    nudge_id: str | None = None
