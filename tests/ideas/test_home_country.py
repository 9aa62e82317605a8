"""From a zone to a country: only where there is no doubt."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from bot.core.model import Language
from bot.ideas.days_off import known_countries
from bot.ideas.home_country import country_of


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Asia/Jakarta", "ID"),
        ("Asia/Pontianak", "ID"),
        ("Asia/Makassar", "ID"),
        ("Asia/Jayapura", "ID"),
        ("Asia/Ujung_Pandang", "ID"),
        ("Europe/Berlin", "DE"),
        ("Europe/Stockholm", "SE"),
        ("Asia/Calcutta", "IN"),
        ("Asia/Riyadh", "SA"),
        ("America/New_York", "US"),
        ("Australia/Canberra", "AU"),
    ],
)
def test_a_zone_of_one_country_tells_it(zone: str, country: str) -> None:
    assert country_of(zone, Language.EN) == country


@pytest.mark.parametrize("zone", ["UTC", "", "Etc/GMT-7", "CET", "Nowhere/At_All", "Europe/Amsterdam"])
def test_a_zone_of_nobody_or_of_many_tells_none(zone: str) -> None:
    assert country_of(zone, Language.EN) is None


def test_bangkok_is_jakarta_too_for_whoever_speaks_indonesian() -> None:
    assert country_of("Asia/Bangkok", Language.ID) == "ID"
    assert country_of("Asia/Bangkok", Language.EN) is None


def test_whatever_the_zone_the_country_is_one_whose_holidays_are_known() -> None:
    found = {country_of(zone, Language.EN) for zone in available_timezones()}
    assert found - {None} <= known_countries()
    assert len(found) > 200
