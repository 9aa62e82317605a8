"""Whom ideas are for, and all that choosing them goes by."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.model import Member, Tie
from bot.core.own_lines import OwnLine
from bot.core.shelf import Thing

AGAIN_AFTER = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A tie, with what its member has for it.

    `given` maps the key of what this tie was already shown to when; `recent` are keys of what the member
    was lately shown for anybody, so that two friends do not get the same words in one month. `things` are the
    member's shelf, `lines` the member's own, `sources` the ids of the feeds and calendars that the member
    listens to.
    """

    member: Member
    tie: Tie
    given: Mapping[str, datetime] = field(default_factory=dict)
    recent: Collection[str] = ()
    things: Sequence[Thing] = ()
    lines: Sequence[OwnLine] = ()
    sources: Collection[str] = ()

    def knows(self, key: str, now: datetime) -> bool:
        """Whether this tie was shown it, so lately that it must not come again; after years it may."""
        return key in self.given and self.given[key] > now - AGAIN_AFTER
