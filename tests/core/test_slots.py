"""Slots: at the member's hour, on the member's days, never more than the pace, through every clock change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.deciding import Situation, decide
from bot.core.model import EVERY_DAY, WORKDAYS, Days, Member
from bot.core.ranking import Choice
from bot.core.slots import (
    APART,
    NOTHING_YET,
    Past,
    at_local,
    closes_at,
    is_free,
    jitter,
    local_date,
    local_hour,
    next_slot,
    open_slot,
    slot_days,
    slot_on,
    zone_of,
)
from tests.core.worlds import NOW, member, tie

ZONES = [
    "Asia/Jakarta",  # UTC+7
    "Pacific/Auckland",  # UTC+12, and summer time
    "Asia/Kathmandu",  # UTC+5:45
    "America/St_Johns",  # UTC-3:30
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour of summer time
]
YEAR = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day) for day in range(365)]

masks = st.integers(1, 127).map(Days)
hours = st.times(time(6), time(20, 59)).map(lambda hour: hour.replace(second=0, microsecond=0))
instants = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
members = st.builds(
    lambda zone, days, hour, pace, seed: member(zone=zone, days=days, hour=hour, pace=pace, seed=seed),
    st.sampled_from(ZONES),
    masks,
    hours,
    st.integers(1, 7),
    st.integers(0, 2**53),
)


@given(members, instants)
def test_the_next_slot_is_in_the_future_on_one_of_the_days_and_in_the_members_hour(
    ada: Member, after: datetime
) -> None:
    slot = next_slot(ada, after)
    assert slot is not None
    assert after < slot < after + timedelta(days=15)
    local = slot.astimezone(zone_of(ada.zone))
    assert local.weekday() in ada.days
    assert local.hour == ada.hour.hour
    assert ada.hour <= local.time()
    assert slot.tzinfo is UTC


@pytest.mark.parametrize("zone", ZONES)
def test_a_year_of_slots_keeps_the_hour_through_both_changes_of_the_clocks(zone: str) -> None:
    ada = member(zone=zone, days=EVERY_DAY, pace=7, hour=time(9))
    slots = [slot_on(ada, local_date(day, zone)) for day in YEAR]
    assert {slot.astimezone(zone_of(zone)).hour for slot in slots if slot} == {9}
    assert len({slot.astimezone(zone_of(zone)).date() for slot in slots if slot}) == 365


@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_every_zone_there_is_has_slots(zone: str) -> None:
    ada = member(zone=zone)
    slot = next_slot(ada, NOW)
    assert slot is not None
    assert local_hour(slot, zone).hour == 9


@given(masks, st.integers(1, 7), st.integers(0, 2**53))
def test_the_days_of_slots_are_as_many_as_the_pace_and_the_members_own(
    days: Days, pace: int, seed: int
) -> None:
    chosen = slot_days(days, pace, seed)
    assert len(chosen) == min(pace, len(days))
    assert all(day in days for day in chosen)


@given(members, instants, st.lists(st.integers(0, 400), max_size=12))
@settings(max_examples=60)
def test_a_year_of_turns_never_breaks_the_pace_whatever_is_edited_on_the_way(
    ada: Member, begin: datetime, edits: list[int]
) -> None:
    """A hundred days of ticks, with the plan and the zone edited at random: the law holds in every window."""
    posted: list[date] = []
    now = begin
    people = [tie(f"N{n}", every_days=1) for n in range(9)]
    for step in range(60):
        if step in {edit % 60 for edit in edits}:
            turn = sum(edits) + step
            ada = replace(ada, days=Days(turn % 127 + 1), zone=ZONES[turn % 6], hour=time(6 + turn % 15))
        past = Past(slots=frozenset(posted), last_at=now - timedelta(hours=21) if posted else None)
        decision = decide(Situation(ada, people, past), now)
        if isinstance(decision.choice, Choice) and decision.day is not None:
            posted.append(decision.day)
        assert decision.due_at is not None
        assert decision.due_at > now
        now = decision.due_at
    assert len(posted) == len(set(posted))
    for day in posted:
        assert sum(day <= other < day + timedelta(days=7) for other in posted) <= ada.pace


@given(members, instants)
def test_thirty_days_down_give_one_nudge_at_most_and_only_within_the_hours(
    ada: Member, begin: datetime
) -> None:
    now = begin + timedelta(days=30)
    decision = decide(Situation(ada, [tie(every_days=1)], NOTHING_YET), now)
    if isinstance(decision.choice, Choice) and decision.day is not None:
        assert ada.hour <= local_hour(now, ada.zone) < time(21)
        again = decide(
            Situation(ada, [tie(every_days=1)], Past(slots=frozenset({decision.day}), last_at=now)), now
        )
        assert again.choice is None
    assert decision.due_at is not None
    assert decision.due_at > now


def test_a_slot_that_was_missed_by_more_than_its_day_is_gone() -> None:
    ada = member(days=EVERY_DAY, pace=7, hour=time(9))
    evening = at_local(date(2026, 11, 25), time(20), ada.zone)
    assert open_slot(ada, evening) is None  # nine in the morning is too long ago
    assert open_slot(ada, at_local(date(2026, 11, 25), time(16), ada.zone)) == date(2026, 11, 25)
    assert open_slot(ada, at_local(date(2026, 11, 25), time(8), ada.zone)) is None


def test_a_late_hour_closes_at_nine_in_the_evening() -> None:
    ada = member(hour=time(20))
    assert local_hour(closes_at(ada, date(2026, 11, 25)), ada.zone) == time(21)


def test_a_pause_holds_every_slot_back_until_its_end_and_an_open_one_for_good() -> None:
    ada = member(days=EVERY_DAY, pace=7)
    until = at_local(date(2027, 1, 5), time(), ada.zone)
    slot = next_slot(replace(ada, paused=True, paused_until=until), NOW)
    assert slot is not None
    assert local_date(slot, ada.zone) == date(2027, 1, 5)
    assert next_slot(replace(ada, paused=True), NOW) is None
    noon = at_local(date(2026, 11, 25), time(12), ada.zone)
    assert open_slot(replace(ada, paused=True), noon) is None
    assert open_slot(replace(ada, paused=True, paused_until=until), noon) is None
    assert open_slot(replace(ada, paused=True, paused_until=NOW), noon) == date(2026, 11, 25)


def test_a_member_without_days_or_pace_is_never_due() -> None:
    assert next_slot(member(days=Days(0)), NOW) is None
    assert next_slot(member(pace=0), NOW) is None
    assert slot_days(Days(0), 3, 1) == Days(0)


def test_days_off_and_days_that_had_their_nudge_are_passed_by() -> None:
    ada = member(days=EVERY_DAY, pace=7)
    first = date(2026, 11, 25)
    off = Past(off=frozenset({first}), slots=frozenset({first + timedelta(days=1)}))
    slot = next_slot(ada, at_local(first, time(5), ada.zone), off)
    assert slot is not None
    assert local_date(slot, ada.zone) == date(2026, 11, 27)
    assert not is_free(ada, first, off)


@given(members, instants, st.sets(st.integers(0, 60)))
def test_no_slot_is_on_a_day_off_and_none_is_open_on_one(ada: Member, after: datetime, off: set[int]) -> None:
    begin = local_date(after, ada.zone)
    days = frozenset(begin + timedelta(days=ahead) for ahead in off)
    slot = next_slot(ada, after, Past(off=days))
    assert slot is not None
    assert local_date(slot, ada.zone) not in days
    for day in days:
        assert open_slot(ada, at_local(day, ada.hour, ada.zone) + timedelta(hours=1), Past(off=days)) is None


def test_a_journey_over_the_date_line_gives_no_two_nudges_within_twenty_hours() -> None:
    honolulu = member(zone="Pacific/Honolulu", days=EVERY_DAY, pace=7)
    sent = slot_on(honolulu, date(2026, 11, 24))
    assert sent is not None
    tokyo = replace(honolulu, zone="Asia/Tokyo")
    past = Past(slots=frozenset({date(2026, 11, 24)}), last_at=sent)
    landed = sent + timedelta(hours=6)
    assert open_slot(tokyo, landed, past) is None
    slot = next_slot(tokyo, landed, past)
    assert slot is not None
    assert slot >= sent + APART


def test_a_day_that_a_zone_left_out_has_no_slot() -> None:
    samoan = member(zone="Pacific/Apia", days=EVERY_DAY, pace=7)
    assert slot_on(samoan, date(2011, 12, 30)) is None


def test_the_jitter_is_each_members_own_and_stays_in_the_hour() -> None:
    minutes = {jitter(member(id=f"U{n}")) for n in range(200)}
    assert len(minutes) == 30
    assert all(jitter(member(id=f"U{n}", hour=time(9, 50))) < timedelta(minutes=10) for n in range(50))


@pytest.mark.parametrize("name", ["", "Nowhere/At_All", "../etc/passwd", "/abs", "x" * 300])
def test_a_zone_that_is_none_is_taken_as_utc(name: str) -> None:
    assert zone_of(name).key == "UTC"


def test_workdays_hold_no_weekend() -> None:
    assert list(WORKDAYS) == [0, 1, 2, 3, 4]
    assert 5 not in WORKDAYS


def test_a_day_that_is_none_of_the_members_has_no_slot() -> None:
    ada = member(days=Days.of((0,)), pace=1)
    assert slot_on(ada, date(2026, 11, 24)) is None  # a Tuesday
    assert slot_on(ada, date(2026, 11, 23)) is not None


def test_where_every_day_is_off_nothing_is_ever_due() -> None:
    off = frozenset(date(2026, 11, 1) + timedelta(days=n) for n in range(900))
    assert next_slot(member(), NOW, Past(off=off)) is None


@pytest.mark.parametrize(
    ("wished", "held"), [(time(3), time(6)), (time(23, 30), time(20)), (time(9), time(9))]
)
def test_a_slot_is_within_the_hours_of_delivery_whatever_hour_is_wished(wished: time, held: time) -> None:
    slot = next_slot(member(hour=wished), NOW)
    assert slot is not None
    assert local_hour(slot, "Asia/Jakarta").hour == held.hour
