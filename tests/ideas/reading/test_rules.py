"""Only plain rules that are daily or coarser are followed."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ideas.reading.rules import day_of, rule_of

START, END = date(2025, 1, 1), date(2026, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=MO,WE;WKST=SU;",
        "freq=monthly;byday=-1FR;count=12",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1",
        "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29;UNTIL=20301129T000000Z",
        "FREQ=DAILY;BYHOUR=9;BYMINUTE=30;BYSECOND=0",
        "FREQ=DAILY;BYMONTH=1",
        "FREQ=YEARLY;BYYEARDAY=1,100,200,366",
    ],
)
def test_what_people_write_is_followed(text):
    rule = rule_of(text)
    assert rule is not None
    assert rule.text == text.upper().removesuffix(";")


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1440",
        "FREQ=HOURLY",
        "freq=hourly",
        "FREQ=DAILY;BYHOUR=1,2",
        "FREQ=YEARLY;BYMINUTE=0,30",
        "FREQ=YEARLY;BYSECOND=1,2,3",
    ],
)
def test_what_is_finer_than_daily_is_refused(text):
    assert rule_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "COUNT=3",
        "FREQ=DAILY;FREQ=SECONDLY",
        "FREQ=SECONDLY;FREQ=DAILY",
        "FREQ = SECONDLY",
        "FREQ=DAI\\LY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=-1",
        "FREQ=DAILY;UNTIL=99999999",
        "FREQ=DAILY;BYEASTER=0",
        "FREQ=DAILY;X-FOO=1",
        "FREQ=DAILY;BYMONTH=" + ",".join(["1"] * 100),
        "FREQ=DAILY;INTERVAL=٣",
    ],
)
def test_what_is_not_plain_is_refused(text):
    assert rule_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTHDAY=40",
        "FREQ=DAILY;BYSETPOS=2",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=3",
        "FREQ=DAILY;BYMONTH=13",
    ],
)
def test_what_may_look_for_its_day_forever_is_refused(text):
    assert rule_of(text) is None


def test_a_year_of_days_costs_more_than_a_year_of_weeks():
    daily, weekly = rule_of("FREQ=DAILY"), rule_of("FREQ=WEEKLY")
    assert daily is not None
    assert weekly is not None
    assert daily.price(START, END) > weekly.price(START, END) > 0


def test_a_rule_that_has_not_begun_costs_next_to_nothing():
    daily = rule_of("FREQ=DAILY")
    assert daily is not None
    assert daily.price(END, START) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20251124", date(2025, 11, 24)),
        ("20251124T100000Z", date(2025, 11, 24)),
        ("20250229", None),
        ("2025112", None),
        ("202511245", None),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_a_day_is_read_at_the_head_of_a_time(text, day):
    assert day_of(text) == day


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["FREQ", "BYHOUR", "BYDAY", "BYMONTH", "COUNT", "INTERVAL", "BYSETPOS", "BYMINUTE"]
        ).flatmap(
            lambda name: st.sampled_from(["DAILY", "WEEKLY", "HOURLY", "1", "0", "1,2", "MO", "2MO"]).map(
                lambda value: f"{name}={value}"
            )
        ),
        min_size=1,
        max_size=4,
    )
)
def test_no_rule_that_is_followed_comes_twice_a_day(parts):
    rule = rule_of(";".join(parts))
    if rule is not None:
        times = rrulestr(f"DTSTART:20250101T100000Z\nRRULE:{rule.text}").xafter(
            rrulestr("DTSTART:20250101T000000Z\nRRULE:FREQ=DAILY")[0], count=20
        )
        days = [time.date() for time in times]
        assert len(set(days)) == len(days)
