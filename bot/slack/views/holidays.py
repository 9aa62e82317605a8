"""Whose public holidays are days off: the country, beside the list to choose another one from."""

from __future__ import annotations

from babel import Locale

from bot.core.model import Language, Member
from bot.ideas.home_country import country_of
from bot.slack import signals
from bot.slack.text import Text, as_it_is
from bot.slack.views.blocks import option, select
from bot.slack.views.message import Part, line
from bot.slack.voice import Voice

NO_COUNTRY = "none"
# A select holds a hundred at most, and reads badly long before: near ones, and where many of Slack's are.
LIKELY = frozenset(
    (
        *("ID", "MY", "SG", "BN", "TL", "TH", "VN", "PH"),
        *("AU", "NZ", "JP", "KR", "CN", "TW", "HK", "IN", "SA", "AE", "QA", "EG", "TR"),
        *("DE", "NL", "FR", "GB", "CH", "AT", "IT", "ES", "SE", "US", "CA"),
    )
)


def holidays(voice: Voice, member: Member) -> Part:
    choices = sorted((named(code, voice.language), code) for code in _offered(member))
    options = [
        option(voice.say("No public holidays"), NO_COUNTRY),
        *(option(as_it_is(name), code) for name, code in choices),
    ]
    asked = voice.say("Whose public holidays?")
    chosen = member.country or NO_COUNTRY
    return line(_said(voice, member), accessory=select(signals.PLAN_COUNTRY, asked, options, chosen))


def named(country: str, language: Language) -> str:
    """A country as its name is written in this language."""
    return str(Locale(language.value).territories.get(country, country))


def _offered(member: Member) -> frozenset[str]:
    """The likely ones, the one that holds, and the one where the member is."""
    own = {member.country, country_of(member.zone, member.language)}
    return LIKELY.union(code for code in own if code is not None)


def _said(voice: Voice, member: Member) -> Text:
    if member.country is None:
        return voice.say("*Public holidays:* like any other day")
    country = as_it_is(named(member.country, voice.language))
    return voice.say("*Public holidays:* {country}, no nudges on those days", country=country)
