"""Which country a time zone speaks of, where that is certain enough to keep its holidays unasked."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from bot.core.model import Language
from bot.ideas.days_off import known_countries

# Pickers offer these for several countries at once ("Amsterdam, Berlin, Rome", "Bangkok, Hanoi, Jakarta").
_SHARED = frozenset(
    (
        *("Africa/Algiers", "Africa/Harare", "Asia/Bangkok", "Asia/Karachi", "Asia/Kuala_Lumpur"),
        *("Asia/Kuwait", "Asia/Muscat", "Europe/Amsterdam", "Europe/Athens", "Europe/Belgrade"),
        *("Europe/Brussels", "Europe/Bucharest", "Europe/Helsinki", "Europe/Warsaw"),
    )
)
# Names that tzdata's table no longer lists, while browsers and Slack still say them.
_FORMER = {
    "America/Buenos_Aires": "AR",
    "Asia/Calcutta": "IN",
    "Asia/Chongqing": "CN",
    "Asia/Katmandu": "NP",
    "Asia/Rangoon": "MM",
    "Asia/Saigon": "VN",
    "Asia/Ujung_Pandang": "ID",
    "Australia/Canberra": "AU",
    "Europe/Kiev": "UA",
}


def country_of(zone: str, language: Language) -> str | None:
    """The country of this zone; None where it may be one of several, or none whose holidays are known."""
    if zone == "Asia/Bangkok" and language is Language.ID:
        return "ID"
    country = None if zone in _SHARED else _countries().get(zone)
    return country if country in known_countries() else None


@cache
def _countries() -> dict[str, str]:
    """Each zone's country, as tzdata tells it in lines of `country, coordinates, zone, remark`."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return {row[2]: row[0] for row in rows} | _FORMER
