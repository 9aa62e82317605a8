"""What a member can ask for: the values that a sentence becomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from bot.core.model import Address, Days, Kind, Language, OwnDate, Register, Way
from bot.slack.parse.feed_requests import OfFeeds


@dataclass(frozen=True, slots=True)
class Who:
    """A person as typed: a Slack mention (`user_id`), a name, or both when Slack sent `<@U1|name>`.

    `quoted` tells that the name stood in quotes, so that it is a name whatever its words are.
    """

    name: str | None = None
    user_id: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """What can be said about a tie besides who it is; None and () mean "not said".

    `every` is in days. `circles` and `likes` keep the member's spelling, without `#`.
    """

    every: int | None = None
    circles: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    note: str | None = None
    language: Language | None = None
    register: Register | None = None
    touched_on: date | None = None  # "last talked in March", "terakhir ngobrol 3 bulan lalu"
    dates: tuple[OwnDate, ...] = ()  # a birthday, other days with a word
    feasts: tuple[str, ...] = ()  # what they celebrate, by our names


@dataclass(frozen=True, slots=True)
class Add:
    whom: tuple[Who, ...]
    details: Details = field(default_factory=Details)


@dataclass(frozen=True, slots=True)
class Edit:
    """`rename` is a new name; the `without_` fields name what is to be taken away, "" the birthday."""

    who: Who
    details: Details = field(default_factory=Details)
    rename: str | None = None
    without_circles: tuple[str, ...] = ()
    without_likes: tuple[str, ...] = ()
    without_dates: tuple[str, ...] = ()
    without_feasts: tuple[str, ...] = ()


class Which(StrEnum):
    ALL = "all"
    SEASON = "season"
    RESTING = "resting"


@dataclass(frozen=True, slots=True)
class List:
    which: Which = Which.ALL
    circle: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    who: Who


@dataclass(frozen=True, slots=True)
class Done:
    """`who` None means the person of the latest nudge; `on` None means today."""

    who: Who | None = None
    on: date | None = None
    way: Way | None = None
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """`until` None means the usual week; `who` None means the person of the latest nudge."""

    who: Who | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Rest:
    who: Who
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Wake:
    who: Who


@dataclass(frozen=True, slots=True)
class Remove:
    who: Who


@dataclass(frozen=True, slots=True)
class Pause:
    """`until` is the first day on which nudges may come again; None means until resumed."""

    until: date | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    pass


@dataclass(frozen=True, slots=True)
class Plan:
    """Settings to change; all None shows them. `pace` is nudges a week, `hour` a local time, `zone` IANA."""

    pace: int | None = None
    days: Days | None = None
    hour: time | None = None
    language: Language | None = None
    register: Register | None = None
    zone: str | None = None
    discreet: bool | None = None


@dataclass(frozen=True, slots=True)
class Suggest:
    """The command alone: a suggestion right now."""


@dataclass(frozen=True, slots=True)
class Help:
    topic: str | None = None  # the canonical English command word: "add", "done", ...


@dataclass(frozen=True, slots=True)
class Keep:
    """Something to pass on: a link, the member's words, or both; `topics` as typed, without `#`.

    `whom` are people for whom it is and who are still to be found, `tie_ids` those who were found.
    """

    url: str | None = None
    title: str | None = None
    words: str | None = None
    topics: tuple[str, ...] = ()
    whom: tuple[Who, ...] = ()
    tie_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was put aside."""


class LineDeed(StrEnum):
    LIST = "list"
    SHOW = "show"
    ADD = "add"
    EDIT = "edit"
    REMOVE = "remove"
    ONLY_MINE = "only_mine"  # the built-in ones are switched off
    BUILT_IN = "built_in"  # and on again


@dataclass(frozen=True, slots=True)
class Lines:
    """The member's own lines: `number` is a line's place in the list, or of LIST the page."""

    deed: LineDeed = LineDeed.LIST
    text: str = ""
    number: int | None = None


class Trouble(StrEnum):
    """Why a sentence could not be taken as it stands; each is worded, with a way out, by the views."""

    UNKNOWN = "unknown"  # no idea what is meant
    NOBODY = "nobody"  # the command needs a person
    CADENCE_RANGE = "cadence_range"  # under 1 day or over 3 years (1,096 days)
    CADENCE_UNREAD = "cadence_unread"  # "every" + something that is no length
    DATE_UNREAD = "date_unread"
    DAY_UNREAD = "day_unread"  # a day of each year that the calendar does not have, or that may be another
    DATE_PAST = "date_past"  # a date that must lie ahead does not
    DATE_AHEAD = "date_ahead"  # a touch cannot lie in the future
    CIRCLE_HIDDEN = "circle_hidden"  # `<#C1|>`: a private channel, whose name Slack does not tell
    PACE_RANGE = "pace_range"  # not 1 to 7 a week
    HOUR_RANGE = "hour_range"  # not between 06:00 and 20:59
    DAYS_UNREAD = "days_unread"
    ZONE_UNKNOWN = "zone_unknown"
    LANGUAGE_UNKNOWN = "language_unknown"
    ADDRESS_UNREAD = "address_unread"
    USER_GROUP = "user_group"  # `<!subteam^S1>` is no person
    TOO_LONG = "too_long"  # over 3,000 characters, or a part over its own limit
    TOO_MANY = "too_many"  # more than 25 people at once
    UNREAD = "unread"  # understood in part: `rest_of_text` was not


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing is written; the member is asked back.

    `draft` is what was understood so far (so that a form opens filled in and nothing is lost);
    `words` is the part that was not understood, at most 80 characters, as typed;
    `nearest` are canonical command words that may be meant, best first, at most three.
    """

    trouble: Trouble
    words: str = ""
    draft: Request | None = None
    nearest: tuple[str, ...] = ()


Request = (
    Add
    | Edit
    | List
    | Show
    | Done
    | Later
    | Rest
    | Wake
    | Remove
    | Pause
    | Resume
    | Plan
    | Suggest
    | Keep
    | Shelf
    | OfFeeds
    | Lines
    | Help
    | Unclear
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A request, and the language it was asked in where its words tell (None where they do not)."""

    request: Request
    language: Language | None = None
