"""What holds of the policy whatever happens: pace, and that it never forgets itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.deciding import Situation, decide
from bot.core.learning import PastNudge, PastTouch, learn
from bot.core.memory import TieMemory
from bot.core.model import Days, Kind, Mark, Way
from bot.core.policy import POLICY
from bot.core.ranking import Choice, History, choose
from bot.core.slots import Past, closes_at, has_room, local_date, local_hour, next_slot, open_slot
from tests.core.worlds import NOW, member, tie
from tests.core.years import year

DAY, WEEK = timedelta(days=1), timedelta(days=7)
ZONES = (
    "Asia/Jakarta", "Pacific/Kiritimati", "America/St_Johns", "Europe/Berlin", "Pacific/Apia",
    "Pacific/Pago_Pago",
)  # fmt: skip
ADA = member(pace=3)

# -- pace

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("tick"), st.integers(1, 96)),  # hours
        st.tuples(st.just("back"), st.integers(1, 48)),
        st.tuples(st.just("pace"), st.integers(1, 7)),
        st.tuples(st.just("days"), st.integers(1, 127)),
        st.tuples(st.just("hour"), st.integers(0, 23)),
        st.tuples(st.just("zone"), st.integers(0, len(ZONES) - 1)),
        st.tuples(st.just("pause"), st.integers(0, 20)),
        st.tuples(st.just("rate"), st.integers(1, 28)),
        st.tuples(st.just("rung"), st.just(0)),
    ),
    max_size=120,
)


class Life:
    """A member whose clock, plan and mood change at random.

    `fell` are the days on which a nudge came, `rungs` those on which somebody further was suggested on one.
    """

    def __init__(self) -> None:
        self.ada, self.now, self.rate = ADA, NOW, None
        self.slots: set[date] = set()
        self.fell: list[tuple[date, int]] = []
        self.rungs: list[tuple[date, int]] = []
        self.last: datetime | None = None

    @property
    def past(self) -> Past:
        return Past(frozenset(self.slots), last_at=self.last, rate=self.rate)

    def step(self, what: str, number: int) -> None:
        match what:
            case "tick":
                self.now += timedelta(hours=number)
                self._tick()
            case "back":
                self.now -= timedelta(hours=number)
            case "pace":
                self.ada = replace(self.ada, pace=number)
            case "days":
                self.ada = replace(self.ada, days=Days(number))
            case "hour":
                self.ada = replace(self.ada, hour=time(number))
            case "zone":
                self.ada = replace(self.ada, zone=ZONES[number])
            case "pause":
                self.ada = replace(self.ada, paused=number > 0, paused_until=self.now + number * DAY)
            case "rate":
                self.rate = number / 4
            case _:
                self._rung()

    def _tick(self) -> None:
        decision = decide(Situation(self.ada, [tie("N", every_days=1)], self.past), self.now)
        if decision.day is not None:
            self.slots.add(decision.day)
            self.fell.append((decision.day, self.ada.pace))
            self.last = self.now

    def _rung(self) -> None:
        """A further rung, taken at once: shown today, it stands for the next slot."""
        slot = next_slot(self.ada, self.now, self.past)
        if slot is not None and has_room(self.ada, self.now, self.past):
            self.slots.add(local_date(slot, self.ada.zone))
            self.rungs.append((local_date(self.now, self.ada.zone), self.ada.pace))


@given(STEPS)
@settings(max_examples=120, deadline=None)
def test_no_seven_days_hold_more_than_the_pace_whatever_happens(steps: list[tuple[str, int]]) -> None:
    life = Life()
    for what, number in steps:
        life.step(what, number)
    days = [day for day, _ in life.fell]
    assert len(days) == len(set(days))
    for day, pace in life.fell:
        assert sum(day - WEEK < other <= day for other in days) <= pace


WEEKS = st.lists(st.tuples(st.just("tick"), st.integers(6, 60)) | st.just(("rung", 0)), max_size=120)


@given(WEEKS, st.integers(1, 7), st.integers(0, 2**40))
@settings(max_examples=120, deadline=None)
def test_a_rung_that_was_taken_is_within_the_pace_too(
    steps: list[tuple[str, int]], pace: int, seed: int
) -> None:
    life = Life()
    life.ada = replace(ADA, pace=pace, seed=seed)
    offered: date | None = None
    for what, number in steps:
        today = local_date(life.now, life.ada.zone)
        if what == "rung" and (today not in life.slots or (offered and today - offered < WEEK)):
            continue  # it follows a touch that a nudge led to, at most once a week
        before = len(life.rungs)
        life.step(what, number)
        offered = today if len(life.rungs) > before else offered
    days = [day for day, _ in (*life.fell, *life.rungs)]
    for day in days:
        assert sum(day - WEEK < other <= day for other in days) <= pace


@given(st.integers(1, 7), st.floats(0.25, 7), st.integers(0, 2**40))
@settings(max_examples=60, deadline=None)
def test_no_rate_that_was_learned_brings_more_than_the_pace(pace: int, rate: float, seed: int) -> None:
    life = Life()
    life.ada, life.rate = replace(ADA, pace=pace, seed=seed), min(rate, pace)
    for _ in range(24 * 40):
        life.step("tick", 1)
    days = [day for day, _ in life.fell]
    for day in days:
        assert sum(day <= other < day + WEEK for other in days) <= pace


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", range(24))
def test_there_is_no_hour_and_no_zone_in_which_a_nudge_never_comes(zone: str, hour: int) -> None:
    ada, now, found = replace(ADA, zone=zone, hour=time(hour)), datetime(2026, 1, 1, tzinfo=UTC), 0
    while (slot := next_slot(ada, now, Past())) is not None and slot < datetime(2027, 1, 1, tzinfo=UTC):
        assert time(6) <= local_hour(slot, zone) < time(21)
        day = open_slot(ada, slot)
        assert day is not None
        assert slot < closes_at(ada, day)
        found, now = found + 1, slot
    assert found >= 52 * ADA.pace - 3


# -- memory


def test_the_same_seed_gives_the_same_year() -> None:
    def told(seed: int) -> list[tuple[datetime, str, tuple[str, ...]]]:
        return [
            (each.now, each.choice.tie.id, tuple(reason.kind.value for reason in each.choice.reasons))
            for each in year(seed)
        ]

    assert told(4) == told(4)
    assert told(4) != told(5)


LOG = st.lists(
    st.tuples(
        st.sampled_from(["erika", "budi", "siti"]),
        st.integers(0, 300),
        st.sampled_from(Way),
        st.sampled_from(Kind),
    ),
    max_size=25,
)
SENT = st.lists(
    st.tuples(
        st.sampled_from(["erika", "budi", "siti"]), st.integers(0, 300), st.none() | st.sampled_from(Mark)
    ),
    max_size=25,
    unique_by=lambda each: each[1],
)


@given(LOG, SENT)
@settings(max_examples=60, deadline=None)
def test_adding_or_removing_a_tie_changes_nothing_of_what_is_known_of_the_others(
    log: list[tuple[str, int, Way, Kind]], sent: list[tuple[str, int, Mark | None]]
) -> None:
    """Its touches go with it; that it was suggested once is a fact of the member's past and stays."""
    begin = NOW - 300 * DAY
    touches = [
        PastTouch(name, begin + hour * DAY, way, kind, f"{n}")
        for n, (name, hour, way, kind) in enumerate(log)
    ]
    nudges = [
        PastNudge(name, begin + day * DAY, mark, None if mark is None else begin + day * DAY)
        for name, day, mark in sent
    ]
    whole = learn(2, nudges, touches, NOW, tells_at=begin).history.memories
    without = learn(2, nudges, [each for each in touches if each.tie_id != "siti"], NOW, tells_at=begin)
    for name in ("erika", "budi"):
        assert without.history.memories.get(name) == whole.get(name)


def test_when_nobody_ever_answers_there_is_still_somebody_to_suggest() -> None:
    ties = [tie(f"N{n}", touched_at=NOW - 300 * DAY, stretch=POLICY.longest) for n in range(5)]
    memories = {each.id: TieMemory(POLICY.longest, unanswered=9, not_now=0) for each in ties}
    assert isinstance(choose(ADA, ties, NOW, History(memories)), Choice)


def test_nobody_who_was_put_off_or_touched_lately_is_chosen_even_when_asked() -> None:
    fresh = tie("Erika", every_days=42, touched_at=NOW - 2 * DAY)
    snoozed = tie("Budi", later_until=NOW + DAY)
    ripe = tie("Siti", touched_at=NOW - 50 * DAY)
    assert [choose(ADA, [fresh, snoozed, ripe], NOW, asked=True).tie.name] == ["Siti"]  # type: ignore[union-attr]
    assert not isinstance(choose(ADA, [snoozed], NOW, asked=True), Choice)
    assert not isinstance(choose(ADA, [fresh], NOW), Choice)
