"""Pacing over weeks and years: what is promised in hours, in silence, and again for the same seed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.deciding import Situation, decide
from bot.core.memory import MemberMemory, is_monthly, met, rate, with_sign, with_touch, without_sign
from bot.core.model import Days, Member
from bot.core.policy import POLICY
from bot.core.slots import (
    APART,
    EARLIEST,
    LATEST,
    Past,
    local_date,
    local_hour,
    next_slot,
    slot_days,
    slots_a_week,
)
from tests.core.worlds import NOW, member, tie
from tests.core.years import Moods, year

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
DELIVERY = timedelta(hours=LATEST.hour - EARLIEST.hour)
CLOCKS = HOUR  # by which a day of summer time may be shorter
AROUND_THE_WORLD = timedelta(hours=26)  # from the first zone to the last
ZONES = ("Asia/Jakarta", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns")


@dataclass(frozen=True)
class Came:
    """A nudge that came: when, on which of the member's days, and at what pace then."""

    at: datetime
    day: date
    pace: int


@dataclass
class Journey:
    """A member whose clock, plan, place and mood change at random; each nudge leads to what comes next."""

    ada: Member
    now: datetime = NOW
    mood: MemberMemory | None = None  # None: always the whole pace
    came: list[Came] = field(default_factory=list)

    @property
    def past(self) -> Past:
        return Past(
            frozenset(each.day for each in self.came),
            last_at=max((each.at for each in self.came), default=None),
            rate=None if self.mood is None else rate(self.mood, self.ada.pace),
        )

    def step(self, what: str, number: int) -> None:
        match what:
            case "on":
                self.now += number * HOUR
            case "back":
                self.now -= number * HOUR
            case "pace":
                self.ada = replace(self.ada, pace=number % 7 + 1)
            case "days":
                self.ada = replace(self.ada, days=Days(number % 127 + 1))
            case "hour":
                self.ada = replace(self.ada, hour=time(number % 24, number % 60))
            case "zone":
                self.ada = replace(self.ada, zone=ZONES[number % len(ZONES)])
            case _:
                self._feels(what)
        self._tick()

    def _feels(self, what: str) -> None:
        if self.mood is None:
            return
        if what == "touch":
            self.mood = with_touch(self.mood, self.ada.pace)
        else:
            self.mood = with_sign(self.mood) if what == "sign" else without_sign(self.mood)

    def _tick(self) -> None:
        decision = decide(Situation(self.ada, [tie("N", every_days=1)], self.past), self.now)
        if decision.day is not None:
            self.came.append(Came(self.now, decision.day, self.ada.pace))


def journey(steps: list[tuple[str, int]], ada: Member, calm: bool) -> list[Came]:
    lived = Journey(ada, mood=met(ada.pace) if calm else None)
    for what, number in steps:
        lived.step(what, number)
    return lived.came


def steps(*kinds: str) -> st.SearchStrategy[list[tuple[str, int]]]:
    """Ticks a few to many hours apart, and every now and then a change."""
    on = st.tuples(st.just("on"), st.integers(1, 40))
    other = st.tuples(st.sampled_from(kinds), st.integers(0, 200))
    return st.lists(on | on | other, min_size=40, max_size=160)


MEMBERS = st.builds(
    lambda pace, mask, seed, zone: member(pace=pace, days=Days(mask), seed=seed, zone=zone),
    st.integers(1, 3) | st.integers(1, 7),
    st.integers(1, 127) | st.just(127),
    st.integers(0, 2**40),
    st.sampled_from(ZONES),
)
EDITS = steps("days", "days", "hour", "hour", "pace")
MOODS = steps("days", "hour", "pace", "sign", "touch", "touch", "silence")
TRAVELS = steps("zone", "zone", "back", "days", "hour")


def within(came: list[Came], span: timedelta) -> None:
    """No nudge came while the pace that held then was used up by those within so many hours of it."""
    for number, each in enumerate(came):
        near = [other for other in came[:number] if abs(each.at - other.at) < span]
        assert len(near) < each.pace


@settings(max_examples=80, deadline=None)
@given(EDITS | MOODS, MEMBERS, st.booleans())
def test_at_home_the_pace_holds_in_any_week_less_the_hours_of_delivery(
    steps: list[tuple[str, int]], ada: Member, calm: bool
) -> None:
    """The law is one of local days: a nudge at eight in the evening and one at seven in the morning seven
    days on are a week apart."""
    within(journey(steps, ada, calm), WEEK - DELIVERY - CLOCKS)


@settings(max_examples=80, deadline=None)
@given(TRAVELS, MEMBERS)
def test_whoever_travels_over_the_date_line_gets_no_more_than_the_pace_in_any_five_days(
    steps: list[tuple[str, int]], ada: Member
) -> None:
    came = journey(steps, ada, calm=False)
    within(came, WEEK - DELIVERY - CLOCKS - AROUND_THE_WORLD)
    moments = sorted(each.at for each in came)
    assert all(after - before >= APART for before, after in pairwise(moments))
    days = [each.day for each in came]
    assert len(days) == len(set(days))


SILENT = MemberMemory(POLICY.faintest, silent=POLICY.silent)


def gaps(hours: list[int], edits: list[tuple[str, int]], ada: Member) -> list[timedelta]:
    """The days between nudges of a member who never gives a sign; `edits` fall in between."""
    lived = Journey(ada, mood=SILENT)
    for number, on in enumerate(hours):
        lived.step("on", on)
        if number < len(edits):
            lived.step(*edits[number])
    assert lived.mood is not None
    assert is_monthly(lived.mood)
    return [after.day - before.day for before, after in pairwise(lived.came)]


HOURS = st.lists(st.integers(6, 40), min_size=90, max_size=160)
CHANGES = st.lists(st.tuples(st.sampled_from(("pace", "days", "hour")), st.integers(0, 200)), max_size=90)


@settings(max_examples=40, deadline=None)
@given(HOURS, MEMBERS)
def test_one_a_month_is_four_weeks_at_least(hours: list[int], ada: Member) -> None:
    assert all(gap >= 4 * WEEK for gap in gaps(hours, [], ada))


@settings(max_examples=40, deadline=None)
@given(HOURS, CHANGES, MEMBERS)
def test_one_a_month_is_more_than_three_weeks_whatever_is_edited_meanwhile(
    hours: list[int], edits: list[tuple[str, int]], ada: Member
) -> None:
    """It is the fourth of the new days at least; the first of them may be tomorrow."""
    assert all(gap > 3 * WEEK for gap in gaps(hours, edits, ada))


@settings(max_examples=80, deadline=None)
@given(MEMBERS, st.integers(0, 30), st.floats(0.2, 7), st.floats(0.1, 1))
def test_a_lower_rate_never_brings_the_next_nudge_earlier(
    ada: Member, ago: int, wanted: float, less: float
) -> None:
    past = Past(last_at=NOW - ago * DAY, rate=wanted)
    often, seldom = next_slot(ada, NOW, past), next_slot(ada, NOW, replace(past, rate=wanted * less))
    assert often is not None
    assert seldom is not None
    assert seldom >= often


@settings(max_examples=40, deadline=None)
@given(MEMBERS, st.floats(0.25, 1))
def test_over_a_year_the_nudges_come_to_the_rate(ada: Member, share: float) -> None:
    wanted = share * slots_a_week(ada)
    now, came = NOW, list[datetime]()
    while now < NOW + 52 * WEEK:
        slots = frozenset(local_date(at, ada.zone) for at in came[-14:])
        slot = next_slot(ada, now, Past(slots, last_at=came[-1] if came else None, rate=wanted))
        assert slot is not None
        came.append(slot)
        now = slot
    assert len(came) == pytest.approx(52 * wanted, rel=0.25, abs=3)
    days = slot_days(ada.days, ada.pace, ada.seed)
    assert all(local_date(at, ada.zone).weekday() in days for at in came)
    assert all(EARLIEST <= local_hour(at, ada.zone) < LATEST for at in came)


@pytest.mark.parametrize("moods", [(0, 0, 0, 1), (0, 1, 0, 0), (0, 0, 1, 0), (0, 1, 0, 3)])
def test_a_year_in_which_nothing_is_ever_done_still_has_its_suggestions(moods: Moods) -> None:
    """Silent, it is one a month; put off each time, each is left alone for longer, and nobody for good."""
    moments = list(year(1, pace=2, moods=moods))
    assert len(moments) >= 365 * POLICY.monthly / 7 - 2
    assert max(after.now - before.now for before, after in pairwise(moments)) < 45 * DAY


def told(seed: int, shuffler: Random | None = None) -> str:
    """A whole year as one word: whom, when and why, to the last digit of every term."""
    moments = year(seed, days=200, pace=5, shuffler=shuffler)
    lines = [repr((each.now, each.choice.tie, each.choice.reasons, each.choice.terms)) for each in moments]
    return blake2b("\n".join(lines).encode(), digest_size=16).hexdigest()


@pytest.mark.parametrize("shuffled", [1, 2])
def test_a_year_is_the_same_in_whatever_order_the_ties_are_handed_in(shuffled: int) -> None:
    assert told(2, Random(shuffled)) == told(2)


@pytest.mark.parametrize("hashing", ["1", "2"])
def test_a_year_is_the_same_in_another_process(hashing: str) -> None:
    """Replicas share nothing: not the order of their sets, nor anything they remember."""
    root = Path(__file__).parents[2]
    code = "from tests.core.test_pacing_year import told; import sys; sys.stdout.write(told(3))"
    there = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={**os.environ, "PYTHONHASHSEED": hashing},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout == told(3)
