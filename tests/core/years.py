"""A member's year, lived step by step with the bot's own decisions, and the log of all that happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random

from bot.core.deciding import Chooser, Situation, decide
from bot.core.learning import Learned, PastNudge, PastTouch, learn
from bot.core.memory import is_monthly, rate
from bot.core.model import Kind, Mark, Member, Tie, Way
from bot.core.ranking import Choice, choose
from bot.core.season import LATER
from bot.core.slots import Past, local_date, next_slot
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
Moods = tuple[int, int, int, int]
USUAL: Moods = (4, 3, 1, 3)  # how often a nudge is done, put off, looked at and ignored
CIRCLES = (*[("campus",)] * 6, *[("choir", "campus")] * 2, ("old agency",), *[("band",)] * 3, (), ())


@dataclass
class Log:
    """All that happened, as the rows would have it; touches of one tie alone are told by `of`."""

    member: Member
    ties: dict[str, Tie]
    nudges: list[PastNudge] = field(default_factory=list)
    touches: list[PastTouch] = field(default_factory=list)

    def of(self, tie_id: str, until: datetime) -> list[PastTouch]:
        ours = [touch for touch in self.touches if touch.tie_id == tie_id and touch.at <= until]
        return sorted(ours, key=lambda touch: touch.at)

    def learned(self, now: datetime) -> Learned:
        return learn(self.member.pace, self.nudges, self.touches, now, tells_at=NOW)

    def at(self, now: datetime) -> list[Tie]:
        """The ties as they turned out to be, each with its latest touch."""
        memories = self.learned(now).history.memories
        known = []
        for each in self.ties.values():
            touches = self.of(each.id, now)
            stretch = memories[each.id].stretch if each.id in memories else 1.0
            last = touches[-1].at if touches else each.touched_at
            known.append(replace(each, touched_at=last, stretch=stretch))
        return known


@dataclass(frozen=True, slots=True)
class Moment:
    """A tie was chosen; `log` holds all that had happened by then."""

    choice: Choice
    ties: list[Tie]
    now: datetime
    log: Log
    monthly: bool
    says_so: bool


def year(
    seed: int,
    *,
    days: int = 365,
    pace: int = 3,
    moods: Moods = USUAL,
    shuffler: Random | None = None,
    chooser: Chooser = choose,
) -> Iterator[Moment]:
    """Every choice of a year; what the member makes of each is drawn from the seed.

    With a `shuffler` the ties are handed in another order each time.
    """
    luck = Random(seed)
    ada = member(pace=pace, seed=seed)
    likes = (("dogs", "tea"), ("ramen",), (), ())
    ties = [
        tie(f"N{n}", every_days=luck.choice((14, 30, 42, 90)), circles=circles, likes=luck.choice(likes))
        for n, circles in enumerate(CIRCLES)
    ]
    log = Log(ada, {each.id: each for each in ties})
    slots: set[date] = set()
    due, last = next_slot(ada, NOW), None
    while due is not None and due < NOW + days * DAY:
        learned, known = log.learned(due), log.at(due)
        if shuffler is not None:
            shuffler.shuffle(known)
        past = Past(frozenset(slots), last_at=last, rate=rate(learned.member, pace))
        monthly = is_monthly(learned.member)
        situation = Situation(ada, known, past, history=learned.history, monthly=monthly)
        decision = decide(situation, due, chooser)
        if isinstance(decision.choice, Choice) and decision.day is not None:
            yield Moment(decision.choice, known, due, log, monthly, bool(decision.remarks))
            slots.add(local_date(due, ada.zone))
            last = due
            _respond(log, decision.choice.tie.id, due, luck, moods)
            past = replace(past, slots=frozenset(slots), last_at=due)
            due = next_slot(ada, due, past)
        else:
            due = decision.due_at


def _respond(log: Log, tie_id: str, now: datetime, luck: Random, moods: Moods) -> None:
    soon = now + timedelta(hours=luck.randint(1, 10))
    log.ties[tie_id] = replace(log.ties[tie_id], suggested_at=now)
    match luck.choices(("done", "later", "looked", "ignored"), moods)[0]:
        case "done":
            kind = luck.choice((Kind.HELLO, Kind.HELLO, Kind.ASK, Kind.ASK, Kind.GIF))
            log.nudges.append(PastNudge(tie_id, now, Mark.DONE, soon))
            log.touches.append(PastTouch(tie_id, soon, Way.OUT, kind))
            log.ties[tie_id] = replace(log.ties[tie_id], later_until=None)
            if luck.random() < 0.6:
                log.touches.append(PastTouch(tie_id, soon + luck.randint(1, 9) * DAY, Way.IN, Kind.OTHER))
        case "later":
            log.nudges.append(PastNudge(tie_id, now, Mark.LATER, soon))
            log.ties[tie_id] = replace(log.ties[tie_id], later_until=soon + LATER)
        case "looked":
            log.nudges.append(PastNudge(tie_id, now, None, soon))
        case _:
            late = now + 3 * DAY if luck.random() < 0.3 else None
            log.nudges.append(PastNudge(tie_id, now, None, late))
