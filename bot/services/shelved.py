"""What the services answer about the shelf: values that the views put into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core.model import Member, Tie
from bot.core.shelf import Thing


class Deed(StrEnum):
    KEPT = "kept"
    AGAIN = "again"  # the link was there already, and was left or got what was newly said of it
    CHANGED = "changed"
    SAME = "same"  # nothing was different


@dataclass(frozen=True, slots=True)
class Shelved:
    """A thing as it lies on the shelf now; `ties` would like it, best first.

    `others` can be chosen where nobody would.
    """

    member: Member
    thing: Thing
    deed: Deed
    ties: tuple[Tie, ...]
    others: tuple[Tie, ...]
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Unshelved:
    member: Member
    thing: Thing
    change_id: str


@dataclass(frozen=True, slots=True)
class ShelfFull:
    """There is no room: a shelf holds `most` things."""

    member: Member
    most: int


@dataclass(frozen=True, slots=True)
class Lying:
    """A thing in the list, and who would like it, best first."""

    thing: Thing
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class ShelfListed:
    """One page (`page` of `pages`, from 1) of `total` things, the newest first."""

    member: Member
    things: tuple[Lying, ...]
    page: int
    pages: int
    total: int


OnTheShelf = Shelved | Unshelved | ShelfFull | ShelfListed
