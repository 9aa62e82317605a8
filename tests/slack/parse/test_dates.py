"""Days to come and days gone by, with and without a year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.slack.parse.requests import Done, Later, Trouble
from tests.slack.parse.says import TODAY, asked, table, trouble

AHEAD = """
2026-11-26 = tomorrow | besok | esok | tomorrow morning | besok pagi | in a day | 1 hari lagi
2026-11-27 = the day after tomorrow | lusa | besok lusa | in 2 days | dua hari lagi | Friday | until
    Friday | this Friday | on Friday | Jumat | hari Jumat | sampai Jumat | Jumat ini | jum'at
2026-11-28 = this weekend | until the weekend | akhir pekan | sampai akhir pekan
2026-11-29 = Sunday | hari Minggu | sampai Minggu | sampai hari Minggu | Ahad
2026-11-30 = Monday | Senin | sampai senin | Monday next week | Senin minggu depan | next Monday | end
    of the month | akhir bulan | until the end of the month | akhir bulan ini
2026-12-01 = in December | until December | sampai Desember | bulan Desember | the 1st | tanggal 1 |
    early December
2026-12-02 = in a week | next week | minggu depan | seminggu lagi | for a week | a week from now | 1
    week
2026-12-04 = next Friday | Jumat depan | Jumat minggu depan
2026-12-05 = next weekend | akhir pekan depan | the 5th | tanggal 5 | 5 December | 5 Des
2026-12-09 = in 2 weeks | in two weeks | for 2 weeks | dalam dua minggu | 2 minggu lagi | selama 2
    minggu | 2w
2026-12-15 = mid December | pertengahan Desember | middle of December
2026-12-25 = in a month | next month | bulan depan | sebulan lagi | 25/12 | 25 December | December 25th
    | 25 Des
2026-12-31 = end of the year | akhir tahun | end of December | akhir tahun ini | 31 December
2027-01-01 = new year | tahun baru | until 2027 | in January | sampai Januari | 1 Jan 2027 | next
    January
2027-01-05 = 5 January | 5 Januari | Jan 5 | January 5th | 5th of January | tanggal 5 Januari |
    2027-01-05 | 5 Jan 2027 | January 5, 2027 | 05.01.2027 | 5 Januari 2027 | until 5 January | sampai
    tanggal 5 Januari
2027-01-31 = end of January | akhir Januari
2027-02-25 = in 3 months | tiga bulan lagi | in a quarter | 3 bulan ke depan
2027-03-01 = until March | sampai Maret | in March | bulan Maret | March 2027 | Maret tahun depan
2027-05-01 = in May | until May | sampai Mei | bulan Mei
2027-05-26 = in half a year | setengah tahun lagi
2027-11-25 = next year | tahun depan | in a year | setahun lagi | 25 November
2027-11-24 = 24 November | Nov 24
"""
BEHIND = """
2026-11-25 = today | hari ini | tadi | tadi pagi | this morning | 25 November | earlier today
2026-11-24 = yesterday | kemarin | kemaren | kmrn | last night | tadi malam | semalam | kemarin sore | a
    day ago | yesterday evening | 24 November | on Tuesday | hari Selasa | Selasa kemarin
2026-11-23 = the day before yesterday | kemarin lusa | 2 days ago | dua hari lalu | dua hari yang lalu |
    Monday | last Monday | Senin lalu | Senin kemarin | hari Senin
2026-11-22 = 3 days ago | tiga hari yang lalu | on Sunday | hari Minggu | last Sunday | hari Minggu
    kemarin
2026-11-21 = last weekend | akhir pekan lalu | over the weekend
2026-11-18 = last week | minggu lalu | seminggu yang lalu | a week ago | minggu kemarin | pekan lalu |
    last Wednesday
2026-11-20 = 2026-11-20 | 20 November | tanggal 20 | the 20th | Friday last week | Jumat minggu lalu
2026-11-11 = two weeks ago | dua minggu lalu | 2 minggu yang lalu
2026-11-01 = in November | bulan November | this November | November ini
2026-10-25 = last month | bulan lalu | a month ago | sebulan lalu | 25/10 | bulan kemarin
2026-03-01 = in March | last March | bulan Maret | Maret lalu | Maret tahun ini | Maret 2026
2026-01-05 = 5 January | 5 Januari | on January 5
2025-12-05 = 5 December | tanggal 5 Desember
2025-12-01 = in December | Desember lalu
2025-11-25 = last year | tahun lalu | a year ago | setahun lalu
2025-03-01 = March last year | Maret tahun lalu | in March 2025
2024-01-01 = in 2024 | tahun 2024
"""


def days(text: str) -> list[tuple[str, date]]:
    return [(said, date.fromisoformat(day)) for said, day in table(text)]


@pytest.mark.parametrize(("said", "day"), days(AHEAD))
def test_a_day_to_come_is_read(said: str, day: date) -> None:
    request = asked(f"later Erika {said}")
    assert isinstance(request, Later), request
    assert (request.until, request.who and request.who.name) == (day, "Erika")


@pytest.mark.parametrize(("said", "day"), days(BEHIND))
def test_a_day_gone_by_is_read(said: str, day: date) -> None:
    request = asked(f"done Erika {said}")
    assert isinstance(request, Done), request
    assert (request.on, request.who and request.who.name) == (day, "Erika")


@pytest.mark.parametrize(
    "said",
    [
        "on 31 February",
        "30 Februari",
        "2026-13-01",
        "2026-02-30",
        "until the 32nd of May",
        "3/4",
        "sampai Lebaran",
        "until the end of time",
        "in 500 years",
        "2099-01-01",
        "32.01.2027",
        "until whenever",
        "in a few weeks",
        "beberapa minggu lagi",
    ],
)
def test_a_day_that_is_in_no_calendar_is_asked_back(said: str) -> None:
    assert trouble(f"later Erika {said}") in {Trouble.DATE_UNREAD, Trouble.UNREAD}


@pytest.mark.parametrize(
    "said", ["yesterday", "kemarin", "2020-01-01", "5 January 2020", "3 days ago", "today"]
)
def test_what_must_lie_ahead_does_not(said: str) -> None:
    assert trouble(f"later Erika {said}") is Trouble.DATE_PAST


@pytest.mark.parametrize(
    "said", ["tomorrow", "besok", "2030-01-01", "5 January 2030", "in 3 days", "minggu depan"]
)
def test_a_touch_cannot_lie_ahead(said: str) -> None:
    assert trouble(f"done Erika {said}") is Trouble.DATE_AHEAD


def test_a_leap_day_is_found_in_the_next_leap_year() -> None:
    assert asked("later Erika until 29 February") == asked("later Erika until 2028-02-29")


@pytest.mark.parametrize(
    "said", ["until Monday", "until 5 January", "in 3 weeks", "next month", "this weekend"]
)
def test_at_the_end_of_the_calendar_there_is_no_day_to_come(said: str) -> None:
    assert trouble(f"later Erika {said}", date.max) is Trouble.DATE_UNREAD


def test_months_are_counted_by_the_calendar() -> None:
    assert asked("later Erika in 1 month", date(2027, 1, 31)) == asked(
        "later Erika until 2027-02-28", date(2027, 1, 31)
    )


def test_a_month_that_we_are_in_is_not_the_last_one() -> None:
    assert asked("done Erika last November") == asked("done Erika 2025-11-01")


YEAR = st.integers(0, 366).map(lambda days: date(2027, 6, 1) + timedelta(days=days))
MONTHS = [
    "Januari",
    "February",
    "Maret",
    "April",
    "May",
    "Juni",
    "July",
    "Agustus",
    "September",
    "October",
    "November",
    "Desember",
]


@given(today=YEAR, day=st.integers(1, 28), month=st.integers(0, 11))
@settings(max_examples=80)
def test_whatever_today_is_a_day_without_a_year_is_the_nearest_on_the_right_side(
    today: date, day: int, month: int
) -> None:
    later = asked(f"later Erika until {day} {MONTHS[month]}", today)
    done = asked(f"done Erika on {day} {MONTHS[month]}", today)
    assert isinstance(later, Later)
    assert isinstance(done, Done)
    assert later.until is not None
    assert done.on is not None
    assert today < later.until <= today + timedelta(days=366)
    assert today - timedelta(days=366) <= done.on <= today
    assert (later.until.day, later.until.month) == (done.on.day, done.on.month) == (day, month + 1)


@given(today=YEAR, said=st.sampled_from([said for text in (AHEAD, BEHIND) for said, _ in table(text)]))
@settings(max_examples=120)
def test_on_any_day_a_day_to_come_lies_ahead_and_one_gone_by_behind(today: date, said: str) -> None:
    later, done = asked(f"later Erika {said}", today), asked(f"done Erika {said}", today)
    assert not isinstance(later, Later) or later.until is None or later.until > today
    assert not isinstance(done, Done) or done.on is None or done.on <= today


@given(
    today=YEAR,
    count=st.integers(1, 120),
    unit=st.sampled_from(["days", "weeks", "hari", "minggu", "bulan", "months"]),
)
@settings(max_examples=60)
def test_so_many_units_lead_as_far_forward_as_back(today: date, count: int, unit: str) -> None:
    later = asked(f"later Erika in {count} {unit}", today)
    done = asked(f"done Erika {count} {unit} ago", today)
    assert isinstance(later, Later)
    assert isinstance(done, Done)
    assert later.until is not None
    assert done.on is not None
    assert abs((later.until - today) - (today - done.on)) <= timedelta(days=5)


def test_the_tables_speak_of_one_day() -> None:
    assert TODAY.weekday() == 2
