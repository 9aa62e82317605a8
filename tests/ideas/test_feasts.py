"""Feasts: one name and one day a year for each, in every country, and no feast that nobody ticked."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.model import Language
from bot.ideas.feasts import days_of, feast_of, feasts, named, offered

COUNTRIES = ("ID", "US", "GB", "DE", "IN", "SG", "MY", "SA", "CN", "BN", "LK", "TH", "AU", "HK", "TR", "NL")


def on(ticked: str, year: int = 2027) -> list[date]:
    return list(days_of([ticked], [year])[ticked])


@pytest.mark.parametrize(
    ("ticked", "day"),
    [
        ("ID:eid-al-fitr", date(2027, 3, 10)),
        ("ID:christmas", date(2027, 12, 25)),
        ("ID:lunar-new-year", date(2027, 2, 6)),
        ("ID:national-day", date(2027, 8, 17)),
        ("DE:national-day", date(2027, 10, 3)),
        ("US:thanksgiving", date(2027, 11, 25)),
        ("NL:easter", date(2027, 3, 28)),
        ("DE:easter", date(2027, 3, 28)),
        ("DE:eid-al-fitr", date(2027, 3, 10)),
        ("DE:Good Friday", date(2027, 3, 26)),
    ],
)
def test_a_feast_falls_on_its_day(ticked: str, day: date) -> None:
    assert on(ticked) == [day]


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_feast_has_its_day_every_year_and_a_name_in_both_languages(country: str) -> None:
    listed = offered(country, 2027)
    assert len(listed) <= 100
    assert len(set(listed)) == len(listed)
    for ticked in listed:
        assert 1 <= len(on(ticked)) <= 2, ticked  # two where a year of the moon begins in it
        assert named(ticked, Language.EN)
        assert named(ticked, Language.ID)
        assert len(ticked) <= 150
    assert "observed" not in " ".join(listed)


def test_the_feasts_that_people_greet_each_other_on_can_be_ticked_anywhere() -> None:
    for country in COUNTRIES:
        assert {feast_of(each) for each in offered(country, 2027)} >= feasts().keys() - {"national-day"}


def test_a_year_with_two_of_a_feast_has_both_and_an_unknown_name_has_none() -> None:
    assert len(on("ID:eid-al-fitr", 2033)) == 2
    assert on("ID:nothing") == on("XX:christmas") == on("nothing at all") == []


def test_names_are_said_in_the_language_of_whoever_reads_them() -> None:
    assert named("ID:eid-al-fitr", Language.ID) == "Idulfitri"
    assert named("ID:eid-al-fitr", Language.EN) == "Eid al-Fitr"
    assert named("ID:national-day", Language.ID) == "Hari Kemerdekaan Republik Indonesia"
    assert named("DE:national-day", Language.ID) == "Hari nasional Jerman"
    assert named("DE:national-day", Language.EN) == "German Unity Day"
    assert named("XX:whatever", Language.EN) == "whatever"
