"""A nudge: why this tie, what it says beside, and something light to send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.core.model import Kind, Language, Mark, Member, Tie


class NudgeState(StrEnum):
    QUEUED = "queued"
    POSTING = "posting"
    POSTED = "posted"
    FAILED = "failed"  # for good; `failure` says why, App Home shows it
    UNKNOWN = "unknown"  # Slack may or may not have it; never sent again
    DROPPED = "dropped"  # the member no longer wanted it when its turn came


class ReasonKind(StrEnum):
    SINCE_TOUCH = "since_touch"  # days: since the last touch
    NEW = "new"  # days: since the tie was added; no touch is known
    ONLY_OF_CIRCLE = "only_of_circle"  # word: the circle
    BOTH_LIKE = "both_like"  # word: what the tie likes
    THEY_WROTE = "they_wrote"  # days: since the tie wrote; it is the member's turn
    ASKED = "asked"  # the member asked for somebody, and nobody was in season
    LATER_CAME = "later_came"  # "later" had been said until now
    THANKS_DUE = "thanks_due"  # days: since the tie answered what the member had asked for
    ONLY_IN_SEASON = "only_in_season"  # word: the circle, of which nobody else is in season
    RARE_CIRCLE = "rare_circle"  # word: the circle, which has few ties
    CIRCLE_SHARE = "circle_share"  # word: the circle; days: since a nudge for it, None: not for a year
    ROUND = "round"  # others were chosen first while this tie was in season
    FROM_SHELF = "from_shelf"  # of one idea; word: what the tie likes of it, None: it was kept for them
    OCCASION = "occasion"  # word: its key (core.occasions); days: until it, 0 today, -1 yesterday
    EASY = "easy"  # neither too cold nor too warm


@dataclass(frozen=True, slots=True)
class Reason:
    kind: ReasonKind
    days: int | None = None
    word: str | None = None


class RemarkKind(StrEnum):
    MONTHLY = "monthly"  # there was no sign for so long that it is one a month
    LIVELY = "lively"  # and the member wants the whole pace again
    ASK_LESS = "ask_less"  # the third "not now" in a row: how shall it go on?
    LESS_OFTEN = "less_often"  # less often; number: the cadence in days before that
    AS_IT_IS = "as_it_is"  # as it is
    RUNG = "rung"  # after an easy touch this colder tie is offered
    BEFORE = "before"  # the message went on from this tie, which was done, to a colder one


@dataclass(frozen=True, slots=True)
class Remark:
    """What a nudge's message says or asks beside its reasons; `tie_id` is another tie than the nudge's.

    `number` and `at` are what taking it back restores: a cadence, and when that had been said.
    """

    kind: RemarkKind
    tie_id: str | None = None
    number: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that lies elsewhere; `alt` says what is to be seen."""

    url: str = field(repr=False)
    alt: str


@dataclass(frozen=True, slots=True)
class Idea:
    """Something light to send. `key` names it for `given`; `text` is ready to copy.

    `why` is what speaks for just this one; `picture` names a GIF of our own; `credit` says whose it is.
    `image` is there only until it was shown: no store keeps it (store/nudge_body.py).
    """

    key: str
    kind: Kind
    text: str
    language: Language
    why: Reason | None = None
    picture: str | None = None
    credit: str | None = None
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class Nudge:
    """`slot_on` for a scheduled one, `asked_by` (a trigger or event id) for one asked by hand.

    `mark` is what holds now, from reactions and buttons together; `passed_over` are the ties that the
    member exchanged for someone else on this very message. `rung_at` is when a colder tie was offered on it
    after an easy touch, `rung_on` the day whose slot that tie took.
    """

    workspace_id: str
    member_id: str
    id: str
    tie_id: str
    state: NudgeState
    created_at: datetime
    slot_on: date | None = None
    asked_by: str | None = None
    try_at: datetime | None = None
    tries: int = 0
    posting_at: datetime | None = None
    posted_at: datetime | None = None
    sign_at: datetime | None = None
    channel: str | None = None
    ts: str | None = None
    failure: str | None = None
    mark: Mark | None = None
    reasons: tuple[Reason, ...] = ()
    ideas: tuple[Idea, ...] = ()
    passed_over: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    rung_at: datetime | None = None
    rung_on: date | None = None

    def remark(self, *kinds: RemarkKind) -> Remark | None:
        """The first remark of these kinds."""
        return next((remark for remark in self.remarks if remark.kind in kinds), None)

    @property
    def other_id(self) -> str | None:
        """The tie that a remark is about."""
        return next((remark.tie_id for remark in self.remarks if remark.tie_id is not None), None)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A nudge with all that is needed to show it; `now` is when it is shown.

    `other` is the tie that a remark is about, where there is one and it is still on the list. `pictures` are
    the files that can be shown in this workspace, by the pictures' names.
    """

    nudge: Nudge
    member: Member
    tie: Tie
    now: datetime
    other: Tie | None = None
    pictures: Mapping[str, str] = field(default_factory=dict)
