"""What the services answer about a member's own lines: values that the views put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core.model import Member
from bot.core.own_lines import OwnLine


class Written(StrEnum):
    ADDED = "added"
    AGAIN = "again"  # the same words were there already
    CHANGED = "changed"
    SAME = "same"  # nothing was different


class LineSlip(StrEnum):
    """Why a line could not be taken as it stands."""

    EMPTY = "empty"  # there are no words
    TOO_LONG = "too_long"  # over `own_lines.LONGEST` characters
    BLANK = "blank"  # something in braces that nobody knows, or a brace alone
    FULL = "full"  # as many lines as there is room for
    NO_SUCH = "no_such"  # no line of this number, or none any more


@dataclass(frozen=True, slots=True)
class LineWritten:
    """A line as it is now; `number` is its place in the list, from 1."""

    member: Member
    line: OwnLine
    number: int
    deed: Written
    change_id: str | None


@dataclass(frozen=True, slots=True)
class LineShown:
    member: Member
    line: OwnLine
    number: int


@dataclass(frozen=True, slots=True)
class LineRemoved:
    member: Member
    line: OwnLine
    change_id: str


@dataclass(frozen=True, slots=True)
class LineRefused:
    """Nothing was written. `text` is what was typed, kept under `draft_id` so that a form can offer it back.

    `words` is the part that is wrong; `total` is how many lines there are.
    """

    member: Member
    slip: LineSlip
    text: str = ""
    words: str = ""
    total: int = 0
    draft_id: str | None = None


@dataclass(frozen=True, slots=True)
class LinesListed:
    """One page (`page` of `pages`, from 1) of `total` lines with their numbers, in the order of writing."""

    member: Member
    lines: tuple[tuple[int, OwnLine], ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class LinesSwitched:
    """Whether only the member's own lines are sent, as `member` says; there are `total` of them."""

    member: Member
    changed: bool
    total: int
    change_id: str | None


OfLines = LineWritten | LineShown | LineRemoved | LineRefused | LinesListed | LinesSwitched
