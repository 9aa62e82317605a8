"""What is remembered of members when something is decided for them: a year of nudges and touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.core.capacity import Promise, promise_of, stretch_of
from bot.core.celebrating import occasion_days
from bot.core.learning import Learned, PastNudge, learn
from bot.core.memory import is_faint, rate
from bot.core.model import Member, Tie
from bot.core.nudge import NudgeState
from bot.core.occasions import Feasts
from bot.core.ranking import NEW, History
from bot.core.slots import Past, at_local, hour_of, local_date, slots_a_week, wakes_at
from bot.ideas import feasts
from bot.ideas.days_off import days_off
from bot.store import nudge_times, nudges, ties, touches
from bot.store.nudges import Sent
from bot.store.tx import Tx

YEAR = timedelta(days=365)
# Who has many ties and a slow pace may wait for years, and nobody is to be passed over for ever.
LONGEST_WAIT = 10 * YEAR
AHEAD = 400  # days: as far as slots are looked for
WEEK = timedelta(days=9)  # seven local days, wherever the member's day begins
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Remembered:
    """`rungs` are when a colder tie was offered after an easy touch; `feasts` are the days of all that is
    ticked for the ties."""

    past: Past
    learned: Learned
    rungs: tuple[datetime, ...] = ()
    feasts: Feasts = field(default_factory=dict)

    @property
    def history(self) -> History:
        return self.learned.history

    @property
    def is_faint(self) -> bool:
        return is_faint(self.learned.member)


def remember(
    tx: Tx, members: Sequence[Member], kept: Mapping[Key, Sequence[Tie]], now: datetime
) -> Mapping[Key, Remembered]:
    """Recall what these members were sent and what they told of, in three queries; `kept` are their ties."""
    keys = [(member.workspace_id, member.id) for member in members]
    sent = nudges.recent(tx, keys, now - YEAR)
    touched = touches.recent(tx, keys, now - YEAR)
    before = nudge_times.of_many(tx, keys, now - LONGEST_WAIT, now - YEAR)
    found = {}
    for key, member in zip(keys, members, strict=True):
        ours = sent.get(key, ())
        wishes = {tie.id: tie.wished_at for tie in kept.get(key, ()) if tie.wished_at is not None}
        learned = learn(
            member.pace,
            _posted(ours),
            touched.get(key, ()),
            now,
            lively_at=member.lively_at,
            tells_at=member.tells_at,
            wishes=wishes,
            before=before.get(key, ()),
        )
        rungs = tuple(each.rung_at for each in ours if each.rung_at is not None)
        past, days = _past(ours, member, learned, now), feasts_of(kept.get(key, ()), member, now)
        drawn = occasion_days(member, kept.get(key, ()), now, AHEAD, days)
        found[key] = Remembered(replace(past, occasions=frozenset(drawn)), learned, rungs, days)
    return found


def remember_one(tx: Tx, member: Member, kept: Sequence[Tie], now: datetime) -> Remembered:
    key = (member.workspace_id, member.id)
    return remember(tx, [member], {key: kept}, now)[key]


def _posted(sent: Sequence[Sent]) -> list[PastNudge]:
    """To ask for a nudge is a sign itself."""
    return [
        PastNudge(
            each.tie_id,
            each.seen_at,
            each.mark,
            each.sign_at if each.slot_on else each.seen_at,
            each.passed_over,
        )
        for each in sent
        if each.state is NudgeState.POSTED
    ]


def _past(sent: Sequence[Sent], member: Member, learned: Learned, now: datetime) -> Past:
    asked = (each.created_at for each in sent if each.slot_on is None and each.created_at >= now - WEEK)
    days = {day for each in sent for day in (each.slot_on, each.rung_on) if day is not None}
    return Past(
        slots=frozenset(day for day in days if day >= local_date(now - WEEK, member.zone)),
        off=public_holidays(member, now).union(local_date(at, member.zone) for at in asked),
        last_at=max(_last_ones(sent, member), default=None),
        rate=rate(learned.member, member.pace),
    )


def _last_ones(sent: Sequence[Sent], member: Member) -> Iterator[datetime]:
    """When nudges that came from a slot came, or would have: a further rung stands for a slot ahead."""
    for each in sent:
        if each.rung_on is not None:
            yield at_local(each.rung_on, hour_of(member), member.zone)
        if each.slot_on is not None and each.state not in (NudgeState.DROPPED, NudgeState.FAILED):
            yield each.created_at


def public_holidays(member: Member, now: datetime) -> frozenset[date]:
    """The holidays of the member's country, from where slots are counted to where they are looked for."""
    if member.country is None:
        return frozenset()
    begin = local_date(wakes_at(member, now) or now, member.zone).year
    return days_off(member.country, {local_date(now - WEEK, member.zone).year, begin, begin + 1, begin + 2})


def feasts_of(kept: Sequence[Tie], member: Member, now: datetime) -> Feasts:
    """The days about now and in the next two years of all that is ticked for these ties."""
    year = local_date(now, member.zone).year
    return feasts.days_of({each for tie in kept for each in tie.holidays}, range(year - 1, year + 3))


def as_learned(kept: Sequence[Tie], history: History) -> list[Tie]:
    """These ties with the cadence that they turned out to have."""
    memories = history.memories
    return [replace(tie, stretch=memories[tie.id].stretch) if tie.id in memories else tie for tie in kept]


@dataclass(frozen=True, slots=True)
class Garden:
    """All of a member's ties as they turned out to be, and what is remembered of them.

    `stretch` is by what all cadences are stretched alike, so that they fit the pace.
    """

    member: Member
    ties: Sequence[Tie]
    remembered: Remembered
    stretch: float
    now: datetime

    @property
    def history(self) -> History:
        return self.remembered.history

    @property
    def feasts(self) -> Feasts:
        return self.remembered.feasts

    @property
    def promise(self) -> Promise | None:
        """What this member's pace and days give to these ties."""
        return self.promise_with(self.ties)

    def promise_with(self, kept: Sequence[Tie]) -> Promise | None:
        """The promise if the ties stood like that."""
        return promise_of(kept, slots_a_week(self.member), self.now, len(self.member.days))

    def tie(self, tie_id: str) -> Tie | None:
        return next((tie for tie in self.ties if tie.id == tie_id), None)

    def shown(self, tie: Tie) -> Tie:
        """A tie for showing: with the cadence at which it really comes round."""
        known = self.history.memories.get(tie.id, NEW)
        return replace(tie, stretch=known.stretch * self.stretch)


def garden(tx: Tx, member: Member, now: datetime) -> Garden:
    """Everything that choosing among one member's ties needs."""
    kept = ties.of_member(tx, member.workspace_id, member.id)
    remembered = remember_one(tx, member, kept, now)
    known = as_learned(kept, remembered.history)
    return Garden(member, known, remembered, stretch_of(known, slots_a_week(member), now), now)
