"""A tie's own days and feasts, told as facts and as reasons to write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date

from bot.core.model import OwnDate, Tie
from bot.core.nudge import Reason
from bot.core.occasions import OccasionKind, kept_on, read_key
from bot.ideas import feasts
from bot.slack.text import Text, as_it_is, together, typed
from bot.slack.views import fit
from bot.slack.words import N_, Words

_WORD = 60
_MOST = 10
_LEAP_YEAR, _OTHER_YEAR = 2024, 2025

_BIRTHDAY = {
    0: N_("It’s their birthday today."),
    1: N_("It’s their birthday tomorrow."),
    2: N_("Their birthday is the day after tomorrow."),
    -1: N_("It was their birthday yesterday."),
    -2: N_("It was their birthday the day before yesterday."),
}
_DAY = {
    0: N_("Today is a day of theirs: {day}."),
    1: N_("Tomorrow is a day of theirs: {day}."),
    2: N_("The day after tomorrow is a day of theirs: {day}."),
    -1: N_("Yesterday was a day of theirs: {day}."),
    -2: N_("The day before yesterday was a day of theirs: {day}."),
}
_FEAST = {
    0: N_("Today is {feast}."),
    1: N_("Tomorrow is {feast}."),
    2: N_("The day after tomorrow is {feast}."),
    -1: N_("Yesterday was {feast}."),
    -2: N_("The day before yesterday was {feast}."),
}


def reason(words: Words, why: Reason) -> Text:
    """What day it is, as a reason to write."""
    kind, word = read_key(why.word or "")
    days = min(max(why.days or 0, -2), 2)
    match kind:
        case OccasionKind.BIRTHDAY:
            return words.say(_BIRTHDAY[days])
        case OccasionKind.DATE:
            return words.say(_DAY[days], day=typed(fit.shortened(word or "", _WORD)))
        case _:
            late = why.days is not None and why.days < days
            said = N_("A few days ago it was {feast}.") if late else _FEAST[days]
            return words.say(said, feast=as_it_is(feasts.named(word or "", words.language)))


def written(words: Words, own: OwnDate) -> str:
    """A day of each year as it is typed: `3 March`, with the year that it goes back to where it is known."""
    said = format_date(date(_LEAP_YEAR, own.month, own.day), "d MMMM", locale=words.language)
    return said if own.year is None else f"{said} {own.year}"


def is_leap(own: OwnDate) -> bool:
    return (own.month, own.day) == (2, 29)


def dates(words: Words, tie: Tie) -> Text:
    """The birthday and the other days."""
    return together([day(words, own) for own in tie.dates[:_MOST]], " · ")


def day(words: Words, own: OwnDate) -> Text:
    when = as_it_is(written(words, own))
    said = (
        words.say("birthday on {date}", date=when)
        if own.word is None
        else together([when, typed(fit.shortened(own.word, _WORD))], ": ")
    )
    if not is_leap(own):
        return said
    return words.say("{day} (in other years on {date})", day=said, date=instead(words, own))


def instead(words: Words, own: OwnDate) -> Text:
    """The day on which one of a leap year is kept in the others."""
    return as_it_is(format_date(kept_on(own, _OTHER_YEAR), "d MMMM", locale=words.language))


def celebrates(words: Words, holidays: Sequence[str]) -> Text:
    if not holidays:
        return together([])
    names = dict.fromkeys(feasts.named(each, words.language) for each in holidays[:_MOST])
    return words.say("celebrates {feasts}", feasts=words.joined([as_it_is(name) for name in names]))
