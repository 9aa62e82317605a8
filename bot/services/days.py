"""What was said of a tie's days and feasts, put into what is kept: only what somebody said or ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.model import Language, Member, OwnDate, Tie
from bot.core.names import fold
from bot.core.occasions import with_date
from bot.ideas.home_country import country_of

MOST_DATES, MOST_FEASTS = 10, 30


def home_of(member: Member) -> str:
    """The country whose calendar is meant where nobody says which."""
    known = member.country or country_of(member.zone, member.language)
    return known or ("ID" if member.language is Language.ID else "US")


def dates_of(tie: Tie, new: Sequence[OwnDate], without: Iterable[str]) -> tuple[OwnDate, ...]:
    """The tie's dates with these, and without those that these words name, "" the birthday."""
    gone = {fold(word) for word in without}
    kept = tuple(each for each in tie.dates if fold(each.word or "") not in gone)
    for each in new:
        kept = with_date(kept, each)
    return kept[:MOST_DATES]


def holidays_of(member: Member, tie: Tie, new: Sequence[str], without: Iterable[str]) -> tuple[str, ...]:
    """What is ticked for the tie, with these feasts as the member's country keeps them."""
    gone = set(without)
    kept = [each for each in tie.holidays if _feast(each) not in gone]
    there = {_feast(each) for each in kept}
    home = home_of(member)
    return (*kept, *(f"{home}:{name}" for name in new if name not in there))[:MOST_FEASTS]


def _feast(ticked: str) -> str:
    return ticked.partition(":")[2]
