"""Occasions: each comes round once a year, whatever the year, and is near for a few days only."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import OwnDate
from bot.core.occasions import Occasion, OccasionKind, days_of, is_a_day, kept_on, near, read_key, with_date
from tests.core.worlds import tie

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
EID = "ID:eid-al-fitr"


@st.composite
def own_dates(draw: st.DrawFn) -> OwnDate:
    day = draw(st.dates(date(2024, 1, 1), date(2024, 12, 31)))
    return OwnDate(
        day.month, day.day, draw(st.sampled_from([None, "the wedding"])), None, draw(st.booleans())
    )


@given(own_dates(), st.integers(1990, 2090))
def test_a_day_comes_once_in_every_year(own: OwnDate, year: int) -> None:
    day = kept_on(own, year)
    assert day.year == year
    assert abs((day - date(year, own.month, min(own.day, 28))).days) <= 3
    assert len(days_of(tie(dates=(own,)), date(year, 1, 1), date(year, 12, 31), {})) == 1


@pytest.mark.parametrize(
    ("year", "after", "on"),
    [
        (2028, False, date(2028, 2, 29)),
        (2028, True, date(2028, 2, 29)),
        (2027, False, date(2027, 2, 28)),
        (2027, True, date(2027, 3, 1)),
        (2100, False, date(2100, 2, 28)),
    ],
)
def test_the_29th_of_february_is_kept_as_the_member_chose(year: int, after: bool, on: date) -> None:
    assert kept_on(OwnDate(2, 29, after=after), year) == on


@given(own_dates(), DAYS)
def test_what_is_near_is_two_days_off_at_most_and_tells_the_days_right(own: OwnDate, today: date) -> None:
    found = near(tie(dates=(own,)), today, {})
    assert len(found) <= 1
    for each in found:
        assert each.on - today == timedelta(days=each.days)
        assert -2 <= each.days <= 2
    exact = kept_on(own, today.year)
    if abs((exact - today).days) <= 2:
        assert [each.on for each in found] == [exact]


def test_a_birthday_at_new_year_is_near_on_either_side_of_it() -> None:
    erika = tie(dates=(OwnDate(1, 1),))
    assert near(erika, date(2026, 12, 31), {}) == [Occasion(OccasionKind.BIRTHDAY, date(2027, 1, 1), 1)]
    assert near(erika, date(2027, 1, 2), {}) == [Occasion(OccasionKind.BIRTHDAY, date(2027, 1, 1), -1)]


def test_only_a_feast_that_was_ticked_is_an_occasion() -> None:
    feasts = {EID: [date(2027, 3, 10)], "ID:christmas": [date(2027, 3, 10)]}
    assert near(tie(), date(2027, 3, 10), feasts) == []
    assert near(tie(holidays=(EID,)), date(2027, 3, 9), feasts) == [
        Occasion(OccasionKind.FEAST, date(2027, 3, 10), 1, EID)
    ]


def test_a_feast_is_near_for_a_week_and_a_birthday_for_two_days() -> None:
    erika = tie(dates=(OwnDate(3, 10),), holidays=(EID,))
    for days, kinds in ((2, 2), (3, 1), (7, 1), (8, 0)):
        found = near(erika, date(2027, 3, 10) + timedelta(days=days), {EID: [date(2027, 3, 10)]})
        assert len(found) == kinds


def test_the_nearest_comes_first_and_a_birthday_before_a_feast_of_the_same_day() -> None:
    erika = tie(dates=(OwnDate(3, 10), OwnDate(3, 11, "the job")), holidays=(EID,))
    found = near(erika, date(2027, 3, 10), {EID: [date(2027, 3, 10)]})
    assert [each.key for each in found] == ["birthday", f"feast:{EID}", "date:the job"]


def test_a_day_is_no_occasion_before_the_year_that_it_goes_back_to() -> None:
    wedding = tie(dates=(OwnDate(3, 10, "the wedding", 2027),))
    assert near(wedding, date(2026, 3, 10), {}) == []
    assert len(near(wedding, date(2027, 3, 10), {})) == 1


@pytest.mark.parametrize("word", ["the wedding", "feast", "with: a colon"])
def test_a_key_tells_its_kind_and_word_again(word: str) -> None:
    for kind in (OccasionKind.DATE, OccasionKind.FEAST):
        assert read_key(Occasion(kind, date(2027, 1, 1), 0, word).key) == (kind, word)
    assert read_key("birthday") == (OccasionKind.BIRTHDAY, None)
    assert read_key("moving house") == (OccasionKind.DATE, "moving house")


def test_there_is_one_birthday_and_one_day_for_each_word() -> None:
    dates = with_date((OwnDate(1, 2), OwnDate(3, 4, "Wedding")), OwnDate(5, 6))
    assert dates == (OwnDate(5, 6), OwnDate(3, 4, "Wedding"))
    assert with_date(dates, OwnDate(7, 8, "wedding")) == (OwnDate(5, 6), OwnDate(7, 8, "wedding"))


def test_the_calendar_has_no_31st_of_february() -> None:
    assert is_a_day(2, 29)
    assert not is_a_day(2, 31)
    assert not is_a_day(13, 1)
