"""What the flows need from the world outside, and may get from more than one place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.events import Announced
from bot.core.matching import Index
from bot.core.model import Kind
from bot.core.nudge import Idea, Nudge, Suggestion
from bot.core.recipient import Recipient
from bot.core.stories import Story


class Clock(Protocol):
    """The time: real, or the demo's, which can be turned forward."""

    def now(self) -> datetime:
        """Return this instant, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Posted:
    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Slack said no for certain: nothing was posted. `code` is Slack's own error code."""

    code: str


@dataclass(frozen=True, slots=True)
class Busy:
    """Slack asked to come again after `seconds`; nothing was posted."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unclear:
    """The call may or may not have had its effect: a time-out, a dropped connection, a 5xx."""

    code: str


Delivery = Posted | Refused | Busy | Unclear


@dataclass(frozen=True, slots=True)
class NotThere:
    """The history was read and does not hold the nudge."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The history could not be read, or there is no channel to read."""


Sighting = Posted | NotThere | Unreadable


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`away_until` and `quiet_until` are instants, or None where that does not hold.

    `away` without an end (a status without expiration) has `away` True and `away_until` None.
    `gone` tells that the account was deactivated.
    """

    away: bool = False
    away_until: datetime | None = None
    quiet_until: datetime | None = None
    gone: bool = False


class Messenger(Protocol):
    """Slack, as far as a nudge needs it. None of these raises for what Slack may answer."""

    async def whereabouts(
        self, workspace_id: str, user_ids: Collection[str], now: datetime
    ) -> Mapping[str, Whereabouts]:
        """Tell where these users are; users that cannot be read are left out."""
        ...

    async def post(self, suggestion: Suggestion) -> Delivery:
        """Post a nudge into its member's DM, once, without any retry."""
        ...

    async def find(self, nudge: Nudge, channel: str | None) -> Sighting:
        """Look a nudge up in the DM's history by its id in the metadata."""
        ...

    async def redraw(self, suggestion: Suggestion) -> Delivery:
        """Bring a posted nudge's message up to date, in place."""
        ...


class Newsstand(Protocol):
    """What the feeds and calendars of members tell, read once for everybody; bad news is not on it."""

    async def stories(self, source_ids: Collection[str]) -> Sequence[Index[Story]]:
        """The stories of these sources; those of cartoons are not among them."""
        ...

    async def cartoons(self, source_ids: Collection[str]) -> Sequence[Index[Story]]:
        """The stories of those of these sources that are cartoons."""
        ...

    async def events(self, source_ids: Collection[str]) -> Sequence[Index[Announced]]:
        """The events of these sources; some of them may be over by now."""
        ...


class Ideas(Protocol):
    """Where something light to send comes from."""

    async def gather(
        self, recipient: Recipient, now: datetime, seed: int, kind: Kind = Kind.HELLO
    ) -> Sequence[Idea]:
        """Return two or three ideas for this tie, best first; never raises, never over its time limit.

        `kind` is what they are for: a hello, or a thank-you where one is due.
        """
        ...
