"""The feasts that a member can tick for a tie, and the days they fall on: never guessed, only looked up.

One is named "country:name". The name is ours for a feast on which people send greetings, so that no new
release of a calendar loses it; any other public holiday goes by its English name. Days that follow the moon
are estimates until they are decreed: they come nearer with the package.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.resources import files

from babel import Locale
from holidays import country_holidays, list_localized_countries

from bot.core.model import Language
from bot.ideas.days_off import YEARS, known_countries

# How the calendars of the countries call them in English; the first day of a run is the one to write on.
_CALLED = {
    "new-year": r"(?:gregorian )?new year'?s?(?: day)?",
    "lunar-new-year": r"(?:lunar|chinese|vietnamese|korean) new year(?: \(spring festival\)|'s day)?|seollal",
    "ramadan": r"(?:first day of|beginning of) ramadan",
    "nyepi": r"day of silence|nyepi",
    "eid-al-fitr": r"eid al-fitr|end of ramadan",
    "easter": r"easter(?: sunday| day)?",
    "ascension": r"ascension(?: day)?(?: of jesus christ)?",
    "vesak": r"vesak(?: day| full moon poya day)?|visakha bucha|buddha purnima|(?:the )?buddha's birthday",
    "eid-al-adha": r"eid al-adha|feast of the sacrifice",
    "islamic-new-year": r"(?:islamic|hijri) new year",
    "mawlid": r"(?:the )?(?:prophet(?: muhammad)?'?s? birthday|mawlid(?: an-nabi)?|milad-un-nabi)",
    "diwali": r"(?:diwali|deepavali)(?: day)?",
    "thanksgiving": r"thanksgiving(?: day)?",
    "christmas": r"christmas(?: day)?",
    "orthodox-christmas": r"(?:orthodox|coptic) christmas(?: day)?",
    "national-day": r"(?:independence|national|german unity|australia|canada|waitangi) day(?: holiday)?"
    r"|king's day",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _CALLED.items()}
# Days that only stand in for another, or go with it.
_BESIDE = re.compile(
    r"\b(?:observed|in lieu|substitut\w*|additional|second|third|fourth|day off|bridge|joint|day following"
    r"|day after|day before|day preceding|following|weekday after|alternative|eve)\b|special holiday"
    r"|^eid .* holiday$",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*\((?:estimated|observed, estimated)\)")
_ONE_RUN = timedelta(days=10)
_LATELY = (2025, 2026, 2027)  # years to look names up in: they are the same in any


@dataclass(frozen=True, slots=True)
class Feast:
    """`names` are in English and Indonesian; `of` is whose calendar tells the day for everybody else."""

    id: str
    names: Mapping[Language, str]
    of: str | None


@cache
def feasts() -> Mapping[str, Feast]:
    source = files("bot.ideas") / "packs" / "feast-names.toml"
    read = tomllib.loads(source.read_text(encoding="utf-8"))
    return {
        name: Feast(name, {Language.EN: each["en"], Language.ID: each["id"]}, each.get("of"))
        for name, each in read.items()
    }


def days_of(ticked: Iterable[str], years: Sequence[int]) -> dict[str, tuple[date, ...]]:
    """On which days of these years what was ticked falls; none where nobody knows."""
    found = {}
    for each in set(ticked):
        country, _, name = each.partition(":")
        days = [day for year in years for day in _days(country, year).get(name, ())]
        found[each] = tuple(_firsts(sorted(days)))
    return found


def offered(country: str, year: int | None = None) -> list[str]:
    """All that can be ticked of a country: feasts first, then the rest of its public holidays by date."""
    known = _days(country, year or _LATELY[-1])
    first = [name for name in feasts() if known.get(name)]
    rest = sorted((days[0], name) for name, days in known.items() if name not in feasts() and days)
    return [f"{country}:{name}" for name in (*first, *(name for _, name in rest))]


def named(ticked: str, language: Language) -> str:
    """What a feast is called in this language, where it is known in it."""
    country, _, name = ticked.partition(":")
    feast = feasts().get(name)
    if name == "national-day":
        return _own_name(country, name, language) or _national_day(country, language)
    if feast is not None:
        return feast.names[language]
    return _own_name(country, name, language) or name


def _national_day(country: str, language: Language) -> str:
    day, land = feasts()["national-day"].names[language], Locale(language.value).territories.get(country)
    return f"{day} {land or country}" if language is Language.ID else f"{day} of {land or country}"


def feast_of(ticked: str) -> str | None:
    """Our name for a feast; None for any other public holiday."""
    name = ticked.partition(":")[2]
    return name if name in feasts() else None


@lru_cache(maxsize=512)
def _own_name(country: str, name: str, language: Language) -> str | None:
    """A public holiday as its country's calendar calls it in this language, this year or next."""
    code = _spoken(country, language)
    if code is None:
        return None
    days = [day for year in _LATELY for day in _days(country, year).get(name, ())]
    if not days:
        return None
    calendar = country_holidays(country, years=days[0].year, language=code)
    called = calendar.get(days[0]) or ""
    return _REMARK.sub("", _clean(called)) or None


def _spoken(country: str, language: Language) -> str | None:
    """The calendar's code for this language."""
    if country not in known_countries():
        return None
    codes = sorted(list_localized_countries().get(country, []), key=lambda code: code != "en_US")
    return next((code for code in codes if code.split("_")[0] == language.value), None)


@lru_cache(maxsize=1024)
def _days(country: str, year: int) -> Mapping[str, tuple[date, ...]]:
    """The days of a year by feast: the country's own, or those of the country that a feast is told by."""
    if country not in known_countries() or year not in YEARS:
        return {}
    own = dict(_own_days(country, year))
    for feast in feasts().values():
        if feast.id not in own and feast.of is not None:
            own[feast.id] = _own_days(feast.of, year).get(feast.id, ())
    return own


@lru_cache(maxsize=1024)
def _own_days(country: str, year: int) -> Mapping[str, tuple[date, ...]]:
    code = _spoken(country, Language.EN)
    calendar = (
        country_holidays(country, years=year, language=code)
        if code
        else country_holidays(country, years=year)
    )
    found: dict[str, list[date]] = {}
    for day, called in sorted(calendar.items()):
        if day.year == year:
            for name in _names(called):
                found.setdefault(name, []).append(day)
    return {name: tuple(_firsts(days)) for name, days in found.items()}


def _names(called: str) -> Iterator[str]:
    """Our names for what a calendar lists on one day; what only stands in for another day has none."""
    for part in called.split(";"):
        name = _clean(part)
        if name and not _BESIDE.search(name):
            yield next((ours for ours, pattern in _PATTERNS.items() if pattern.fullmatch(name)), name)


def _clean(name: str) -> str:
    return _REMARK.sub("", name).replace(":", " ").strip()


def _firsts(days: Sequence[date]) -> Iterator[date]:
    """The first day of each run: a feast of several days is greeted once."""
    last: date | None = None
    for day in days:
        if last is None or day - last > _ONE_RUN:
            yield day
        last = day
