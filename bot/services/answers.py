"""What the services answer: values that the views put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.capacity import Promise
from bot.core.model import Mark, Member, Tie, Touch
from bot.core.nudge import Nudge, Suggestion
from bot.core.ranking import Silence
from bot.services.lined import OfLines
from bot.services.listened import OfFeeds
from bot.services.offers import Freshened, Raised, Spared, Stretched
from bot.services.shelved import OnTheShelf


@dataclass(frozen=True, slots=True)
class Kept:
    """People added. `known` were there already and were left or, where something was said, changed.

    `quieter`: just now there are clearly fewer nudges than the promise counts on, for want of any sign.
    """

    member: Member
    added: tuple[Tie, ...]
    known: tuple[Tie, ...]
    refused: tuple[NotATie, ...]
    promise: Promise | None
    next_at: datetime | None
    change_id: str | None
    quieter: bool = False


class NotATieReason(StrEnum):
    SELF = "self"
    BOT = "bot"  # this bot or another
    GONE = "gone"  # the account was deactivated
    UNKNOWN = "unknown"  # Slack does not know this user
    TOO_MANY = "too_many"  # the member has as many ties as the bot keeps (500)


@dataclass(frozen=True, slots=True)
class NotATie:
    name: str
    reason: NotATieReason


@dataclass(frozen=True, slots=True)
class Row:
    """A tie in a list: `ripens_at` is since or from when it can be suggested, `in_season` whether it can."""

    tie: Tie
    in_season: bool
    in_peace: bool
    ripens_at: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """`rows` are one page (`page` of `pages`, from 1) of `total`; `which`/`circle` say what was asked.

    `fresh` here and below: a fresh start is offered beside the answer.
    """

    member: Member
    rows: tuple[Row, ...]
    which: str
    circle: str | None
    page: int
    pages: int
    total: int
    now: datetime
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    member: Member
    row: Row
    touches: tuple[Touch, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class Edited:
    member: Member
    before: Tie
    after: Tie
    change_id: str | None  # None: nothing was different


@dataclass(frozen=True, slots=True)
class Touched:
    """A touch was written down; `ripens_at` is when this tie comes round again.

    `nudge`, here and below: the one of which it was said in words, so that its message is to be drawn anew.
    """

    member: Member
    tie: Tie
    touch: Touch
    ripens_at: datetime
    change_id: str
    nudge: Nudge | None = None


@dataclass(frozen=True, slots=True)
class PutOff:
    member: Member
    tie: Tie
    until: datetime
    change_id: str
    nudge: Nudge | None = None


@dataclass(frozen=True, slots=True)
class Rested:
    member: Member
    tie: Tie
    until: datetime | None
    change_id: str
    nudge: Nudge | None = None


@dataclass(frozen=True, slots=True)
class Woken:
    member: Member
    tie: Tie
    change_id: str | None  # None: it was awake


@dataclass(frozen=True, slots=True)
class Removed:
    member: Member
    tie: Tie
    change_id: str


@dataclass(frozen=True, slots=True)
class Paused:
    member: Member
    until: datetime | None
    change_id: str


@dataclass(frozen=True, slots=True)
class Resumed:
    member: Member
    next_at: datetime | None
    change_id: str | None  # None: it was not paused


@dataclass(frozen=True, slots=True)
class Planned:
    """The settings as they hold now; `change_id` None when they were only asked for."""

    member: Member
    next_at: datetime | None
    change_id: str | None


@dataclass(frozen=True, slots=True)
class Undone:
    """What an answer had changed is back; `partly` when something was changed again since and stays."""

    member: Member
    partly: bool = False
    nudge: Nudge | None = None


@dataclass(frozen=True, slots=True)
class UndoGone:
    """Undone already, or more than ten minutes old."""

    member: Member


@dataclass(frozen=True, slots=True)
class WhichOne:
    """Several ties fit what was typed: each candidate becomes a button; `draft_id` keeps the request."""

    member: Member
    typed: str
    candidates: tuple[Tie, ...]
    draft_id: str


@dataclass(frozen=True, slots=True)
class NobodyCalled:
    """No tie fits; `nearest` may be meant (buttons, with `draft_id`), and `typed` can be added."""

    member: Member
    typed: str
    nearest: tuple[Tie, ...]
    draft_id: str


@dataclass(frozen=True, slots=True)
class NoNudgeYet:
    """ "Done" or "later" without a name, and there is no nudge that it could mean."""

    member: Member
    draft_id: str


@dataclass(frozen=True, slots=True)
class Helped:
    member: Member
    topic: str | None


@dataclass(frozen=True, slots=True)
class Greeted:
    """A hello or, with `thanks`, a thank-you: a friendly word back."""

    member: Member
    thanks: bool


@dataclass(frozen=True, slots=True)
class AskedBack:
    """A sentence that could not be taken as it stands: `trouble` is a parse.requests.Trouble value."""

    member: Member
    trouble: str
    words: str
    nearest: tuple[str, ...]
    draft_id: str | None
    has_person: bool


@dataclass(frozen=True, slots=True)
class Coming:
    """A suggestion was asked for and is on its way into the DM; `again` when one is open there already.

    `nearest`: nobody's time has come, and it is for whoever comes next; `easy` would do for a warm-up.
    """

    member: Member
    again: bool = False
    nearest: bool = False
    easy: Tie | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Quiet:
    """A suggestion was asked for, and there is nobody to suggest; those `asleep` could be woken."""

    member: Member
    silence: Silence
    nearest: Tie | None = None
    asleep: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """A nudge was marked, or a mark was taken back: the message is to be drawn anew."""

    suggestion: Suggestion
    mark: Mark | None
    changed: bool = True


@dataclass(frozen=True, slots=True)
class Home:
    """App Home: what is kept, what comes, and nudges that could not be delivered."""

    member: Member
    rows: tuple[Row, ...]
    page: int
    pages: int
    total: int
    in_season: int
    next_at: datetime | None
    failed: tuple[str, ...]  # failure codes of nudges of the last days, newest first
    now: datetime
    fresh: bool = False


OfATie = Shown | Edited | Touched | PutOff | Rested | Woken | Removed
OfPlans = Paused | Resumed | Planned | Stretched | Spared | Raised | Freshened
AskingBack = WhichOne | NobodyCalled | NoNudgeYet | AskedBack
OfThings = OnTheShelf | OfFeeds | OfLines
OfItself = Undone | UndoGone | Helped | Greeted | Coming | Quiet
Answer = Kept | Listed | OfATie | OfPlans | OfThings | AskingBack | OfItself
