"""The days on which a country is off: its public holidays and its weekend.

Each country is read once and each of its years once, so that a batch of members costs no more than one.
Dates that follow the moon are estimates until they are decreed: they come nearer with the package.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

from holidays import country_holidays, list_supported_countries
from holidays.constants import GOVERNMENT, PUBLIC

from bot.core.model import EVERY_DAY, WORKDAYS, Days

YEARS = range(1970, 2100)  # beyond, nobody knows
# Only in Indonesia everybody is off on the days of the government's category: cuti bersama.
_CATEGORIES = {"ID": (PUBLIC, GOVERNMENT)}


def days_off(country: str, years: Iterable[int]) -> frozenset[date]:
    """The public holidays of these years; none where the country is not known."""
    return frozenset().union(*(_of_year(country, year) for year in years))


def workdays(country: str | None) -> Days:
    """The days outside the weekend. Where that is one day alone, the day before it is taken as half a one."""
    free = _weekend(country)
    if len(free) == 1:
        free = Days.of([*free, *((day - 1) % 7 for day in free)])
    return Days(EVERY_DAY.mask & ~free.mask)


@cache
def known_countries() -> frozenset[str]:
    """ISO's two letters for each country whose holidays are known."""
    return frozenset(code for code in list_supported_countries() if len(code) == 2) - {"UK"}


@lru_cache(maxsize=1024)
def _of_year(country: str, year: int) -> frozenset[date]:
    if country not in known_countries() or year not in YEARS:
        return frozenset()
    return frozenset(country_holidays(country, years=year, categories=_CATEGORIES.get(country, (PUBLIC,))))


@cache
def _weekend(country: str | None) -> Days:
    if country not in known_countries():
        return Days(EVERY_DAY.mask & ~WORKDAYS.mask)
    return Days.of(country_holidays(country).weekend)
