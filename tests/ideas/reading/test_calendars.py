"""Events of the next sixty days, with rules, exceptions, zones and changes of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import events
from bot.core.events import Calendar
from bot.ideas.reading import calendars
from bot.ideas.reading.sifting import Sifted, sifted
from tests.ideas.reading.pages import NOW, calendar, event

ZONE = """BEGIN:VTIMEZONE
TZID:Somewhere else
BEGIN:STANDARD
DTSTART:16010101T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE""".replace("\n", "\r\n")


def read(*parts: str, now: datetime = NOW, head: tuple[str, ...] = ()) -> Calendar:
    source = sifted(calendar(*parts, head=head), "text/calendar", now)
    assert isinstance(source, Sifted)
    return calendars.read(source, now=now)


def starts(*parts: str, now: datetime = NOW) -> list[datetime | date | None]:
    return [found.starts_at or found.starts_on for found in read(*parts, now=now).events]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_an_event_at_an_instant():
    (found,) = read(
        event(
            ";TZID=Asia/Jakarta:20251201T190000",
            "DTEND;TZID=Asia/Jakarta:20251201T210000",
            r"LOCATION:Kedai Kopi\, Bandung",
            "URL:https://example.org/latte?utm_source=cal",
        )
    ).events
    assert (found.title, found.place, found.url) == (
        "Latte art",
        "Kedai Kopi, Bandung",
        "https://example.org/latte",
    )
    assert (found.starts_at, found.ends_at) == (utc(2025, 12, 1, 12), utc(2025, 12, 1, 14))
    assert (found.starts_on, found.starts_clock, found.ends_on) == (None, None, None)


def test_an_event_of_whole_days_ends_on_its_last_day():
    (found,) = read(event(";VALUE=DATE:20251210", "DTEND;VALUE=DATE:20251213")).events
    assert (found.starts_on, found.ends_on, found.starts_at) == (date(2025, 12, 10), date(2025, 12, 12), None)


@pytest.mark.parametrize("end", ["20251211", "20251210"])
def test_an_event_of_one_day_has_no_other_last_day(end):
    (found,) = read(event(";VALUE=DATE:20251210", f"DTEND;VALUE=DATE:{end}")).events
    assert (found.starts_on, found.ends_on) == (date(2025, 12, 10), None)


def test_an_event_without_an_end_tells_none():
    (found,) = read(event(":20251201T100000Z")).events
    assert (found.ends_at, found.ends_on, found.ends_clock) == (None, None, None)


def test_a_floating_time_is_kept_as_the_hour_of_wherever_one_is():
    (found,) = read(event(":20251201T190000", "DURATION:PT2H")).events
    assert (found.starts_at, found.starts_on, found.starts_clock) == (None, date(2025, 12, 1), time(19))
    assert (found.ends_on, found.ends_clock) == (date(2025, 12, 1), time(21))
    assert found.starts_in(ZoneInfo("Asia/Jakarta")) == utc(2025, 12, 1, 12)
    assert found.starts_in(ZoneInfo("Asia/Jayapura")) == utc(2025, 12, 1, 10)


def test_a_calendar_may_say_where_its_floating_times_are():
    (found,) = read(event(":20251201T190000"), head=("X-WR-TIMEZONE:Asia/Jakarta",)).events
    assert found.starts_at == utc(2025, 12, 1, 12)


def test_an_odd_home_of_a_calendar_is_none():
    (found,) = read(event(":20251201T190000"), head=("X-WR-TIMEZONE:America",)).events
    assert found.starts_clock == time(19)


def test_a_zone_is_what_the_calendar_says_that_it_is():
    summer = NOW.replace(month=7)
    (winter_event,) = read(ZONE, event(";TZID=Somewhere else:20251201T190000")).events
    (summer_event,) = read(ZONE, event(';TZID="Somewhere else":20250801T190000'), now=summer).events
    assert (winter_event.starts_at, summer_event.starts_at) == (utc(2025, 12, 1, 18), utc(2025, 8, 1, 17))


def test_the_event_may_come_before_its_zone():
    (found,) = read(event(";TZID=Somewhere else:20251201T190000"), ZONE).events
    assert found.starts_at == utc(2025, 12, 1, 18)


def test_a_zone_whose_clock_changes_each_second_is_none():
    zone = ZONE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY")
    found = read(zone, event(";TZID=Somewhere else:20251201T190000"))
    assert (found.events, found.refused) == ((), 1)


def test_a_weekly_round_stays_at_its_hour_when_the_clock_changes():
    now = utc(2025, 10, 15)
    assert starts(event(";TZID=Europe/Berlin:20250901T190000", "RRULE:FREQ=WEEKLY;BYDAY=MO"), now=now) == [
        utc(2025, 10, 20, 17),
        utc(2025, 10, 27, 18),
        utc(2025, 11, 3, 18),
    ]


@pytest.mark.parametrize("clock", ["20260329T023000", "20251026T023000"])
def test_an_hour_that_does_not_exist_or_comes_twice_is_no_trouble(clock):
    now = utc(int(clock[:4]), int(clock[4:6]), 20)
    (found,) = read(event(f";TZID=Europe/Berlin:{clock}"), now=now).events
    assert found.starts_at is not None


def test_of_a_series_the_next_three_are_told():
    found = read(event(":20250101T100000Z", "RRULE:FREQ=DAILY")).events
    assert [one.starts_at for one in found] == [utc(2025, 11, day, 10) for day in (25, 26, 27)]
    assert len({one.series for one in found}) == 1
    assert len({one.key for one in found}) == 3


def test_a_million_times_are_not_worked_out():
    found = read(event(":20251101T100000Z", "RRULE:FREQ=DAILY;COUNT=1000000"))
    assert len(found.events) == 3


def test_a_rule_by_the_second_is_refused():
    found = read(event(":20251101T100000Z", "RRULE:FREQ=SECONDLY"), event(":20251201T100000Z", uid="b"))
    assert (len(found.events), found.refused) == (1, 1)


def test_exceptions_moves_and_cancellations_of_a_series():
    weekly = event(":20251201T100000Z", "RRULE:FREQ=WEEKLY;COUNT=6", "EXDATE:20251208T100000Z")
    moved = event(":20251216T150000Z", "RECURRENCE-ID:20251215T100000Z", title="Latte art, moved")
    cancelled = event(":20251222T100000Z", "RECURRENCE-ID:20251222T100000Z", "STATUS:CANCELLED")
    found = read(weekly, moved, cancelled).events
    assert [one.starts_at for one in found] == [
        utc(2025, 12, 1, 10),
        utc(2025, 12, 16, 15),
        utc(2025, 12, 29, 10),
    ]
    assert found[1].title == "Latte art, moved"


def test_a_move_of_all_that_follows():
    weekly = event(":20251201T100000Z", "RRULE:FREQ=WEEKLY;COUNT=3")
    moved = event(":20251208T120000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20251208T100000Z")
    assert starts(weekly, moved) == [utc(2025, 12, 1, 10), utc(2025, 12, 8, 12), utc(2025, 12, 15, 12)]


def test_days_told_one_by_one():
    assert starts(event(";VALUE=DATE:20251201", "RDATE;VALUE=DATE:20251203,20251205")) == [
        date(2025, 12, 1),
        date(2025, 12, 3),
        date(2025, 12, 5),
    ]


def test_a_cancelled_event_is_none():
    assert read(event(":20251201T100000Z", "STATUS:CANCELLED")).events == ()


def test_what_is_going_on_is_told_and_what_is_over_is_not():
    over = event(":20251125T010000Z", "DTEND:20251125T020000Z", uid="over")
    going_on = event(":20251125T010000Z", "DTEND:20251125T100000Z", uid="on")
    assert len(read(over, going_on).events) == 1


def test_nothing_is_told_beyond_sixty_days():
    edge = (NOW + events.WINDOW).strftime(":%Y%m%dT%H%M%SZ")
    beyond = (NOW + events.WINDOW + timedelta(minutes=1)).strftime(":%Y%m%dT%H%M%SZ")
    assert len(read(event(edge, uid="a"), event(beyond, uid="b")).events) == 1


def test_a_link_to_join_is_not_a_place_to_pass_on():
    (found,) = read(event(":20251201T100000Z", "LOCATION:https://meet.example/abc?pwd=1")).events
    assert found.place == ""


def test_a_link_that_is_not_of_the_web_is_gone():
    (found,) = read(event(":20251201T100000Z", "URL:javascript:alert(1)")).events
    assert found.url is None


def test_titles_are_cleaned_and_an_event_without_one_is_left_out():
    found = read(
        event(":20251201T100000Z", title=r"<b>Latte</b>\, art \n now"),
        event(":20251201T100000Z", uid="b", title=""),
    )
    assert [one.title for one in found.events] == ["Latte, art now"]


def test_one_odd_event_does_not_take_the_others_with_it():
    odd = event(";VALUE=DATE:20251201", "RRULE:FREQ=DAILY;UNTIL=20251203T100000", "DURATION:PT1H", uid="odd")
    assert "Latte art" in {one.title for one in read(odd, event(":20251201T100000Z")).events}


def test_a_hundred_events_are_enough():
    found = read(*(event(f":202512{n % 28 + 1:02}T100000Z", uid=f"{n}") for n in range(150)))
    assert len(found.events) == events.MOST


def test_keys_stay_when_the_calendar_is_read_again_and_change_with_the_date():
    one, same = (read(event(":20251201T100000Z")).events[0].key for _ in range(2))
    other = read(event(":20251202T100000Z")).events[0].key
    assert one == same != other


def test_two_calendars_in_one_file_are_read_as_one():
    body = calendar(event(":20251201T100000Z")) + calendar(event(":20251202T100000Z", uid="b"))
    source = sifted(body, "", NOW)
    assert isinstance(source, Sifted)
    assert len(calendars.read(source, now=NOW).events) == 2


TIMES = st.sampled_from(
    [":20251201T100000Z", ":20251201T100000", ";VALUE=DATE:20251201", ";TZID=Europe/Berlin:20251130T023000"]
)
MORE = st.sampled_from(
    [
        "RRULE:FREQ=DAILY",
        "RRULE:FREQ=WEEKLY;UNTIL=20251215",
        "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2",
        "DTEND:20251201T120000Z",
        "DTEND;VALUE=DATE:20251130",
        "DTEND:20251201T090000",
        "DURATION:P1D",
        "DURATION:PT90M",
        "EXDATE:20251201T100000Z",
        "EXDATE;VALUE=DATE:20251202",
        "RDATE;TZID=Asia/Jakarta:20251203T100000",
        "RECURRENCE-ID:20251201T100000Z",
        "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20251201",
        "SEQUENCE:2",
        "STATUS:CANCELLED",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(TIMES, st.lists(MORE, max_size=4)), max_size=4))
def test_whatever_is_combined_what_is_told_keeps_the_rules(told):
    found = read(*(event(start, *more) for start, more in told)).events
    assert len({one.key for one in found}) == len(found)
    for one in found:
        assert (one.starts_at is None) != (one.starts_on is None)
        assert one.ends_in(UTC) >= one.starts_in(UTC)
