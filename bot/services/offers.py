"""What the services answer when a member has more wishes than time: values that the views put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.capacity import Promise
from bot.core.freshening import Turn
from bot.core.model import Member, Tie
from bot.core.sparing import Spare


@dataclass(frozen=True, slots=True)
class Stretched:
    """The member is fine with longer ways between; `change_id` is of the answer that this one replaces."""

    member: Member
    promise: Promise | None
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Spared:
    """`rested` were just let rest; `spares` could be. `promise` is what holds now, `after` if they did."""

    member: Member
    rested: tuple[Tie, ...]
    spares: tuple[Spare, ...]
    promise: Promise | None
    after: Promise | None
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Raised:
    """The pace as it is now; `change_id` None: it was that already."""

    member: Member
    promise: Promise | None
    next_at: datetime | None
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Freshened:
    """A fresh start: each of the heap with its turn, the first one first; none: there was no heap."""

    member: Member
    turns: tuple[Turn, ...]
    change_id: str | None
