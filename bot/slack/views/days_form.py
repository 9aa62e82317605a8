"""The fields of a tie's form that are about days: the birthday, other days, and the feasts they keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from babel import Locale

from bot.core.model import Member, OwnDate, Tie
from bot.ideas import feasts
from bot.services.days import home_of
from bot.slack import signals
from bot.slack.text import Text, as_it_is
from bot.slack.views import fit
from bot.slack.views.blocks import Block, option, plain, select
from bot.slack.views.holidays import LIKELY
from bot.slack.views.message import View
from bot.slack.views.occasions import instead, is_leap, written
from bot.slack.words import Words

DAY_LENGTH, DAYS_LENGTH = 80, 1000
_OPTIONS = 100  # Slack takes no more in one group


def days_fields(
    words: Words, member: Member, dates: Sequence[OwnDate], said: Sequence[str], tie: Tie | None
) -> list[Block]:
    """`dates` and the feasts `said` beat what the tie holds."""
    own = tuple(dates) or (tie.dates if tie else ())
    birthday = next((each for each in own if each.word is None), None)
    others = [each for each in own if each.word is not None]
    home = home_of(member)
    ticked = [*(tie.holidays if tie else ()), *(f"{home}:{name}" for name in said)]
    country = _country_of(home, ticked)
    return [
        _birthday(words, birthday),
        _others(words, others),
        _countries(words, home, country),
        feasts_field(words, country, ticked),
    ]


def _country_of(home: str, ticked: Sequence[str]) -> str:
    """The member's own, unless all that is ticked is another's."""
    countries = [each.partition(":")[0] for each in ticked]
    return home if not countries or home in countries else countries[0]


def _countries(words: Words, home: str, chosen: str) -> Block:
    names = Locale(words.language.value).territories
    codes = sorted({*LIKELY, home, chosen}, key=lambda code: str(names.get(code, code)))
    options = [option(as_it_is(str(names.get(code, code))), code) for code in codes]
    element = select(signals.FORM_COUNTRY, words.say("Country"), options, chosen)
    hint = words.say("Choose another country to see its days below.")
    block = _input(words.say("Whose calendar"), signals.FORM_COUNTRY, element, hint)
    return block | {"dispatch_action": True}


def with_feasts_of(member: Member, view: Mapping[str, Any], country: str) -> View:
    """An open form with another country's feasts, and all that is ticked in it so far.

    The block has another name, so that Slack shows what it begins with and not what stood there before.
    """
    words = Words.of(member)
    name = f"{signals.FORM_FEASTS}.{country}"
    blocks = [
        feasts_field(words, country, _ticked(view, block["block_id"]), name) if _is_feasts(block) else block
        for block in view["blocks"]
    ]
    kept = ("type", "callback_id", "private_metadata", "title", "submit", "close")
    return {**{key: view[key] for key in kept}, "blocks": blocks}


def _is_feasts(block: Mapping[str, Any]) -> bool:
    return str(block.get("block_id")).split(".")[0] == signals.FORM_FEASTS


def _ticked(view: Mapping[str, Any], block_id: str) -> list[str]:
    state = view["state"]["values"].get(block_id, {}).get(block_id) or {}
    return [str(each["value"]) for each in state.get("selected_options") or []]


def typed_day(words: Words, own: OwnDate) -> str:
    """A day as the form takes it back."""
    said = written(words, own)
    if is_leap(own) and own.after:
        said = words.say("{date}, otherwise {other}", date=as_it_is(said), other=instead(words, own)).plain
    return f"{said} {own.word}" if own.word else said


def _birthday(words: Words, own: OwnDate | None) -> Block:
    element: Block = {
        "type": "plain_text_input",
        "max_length": DAY_LENGTH,
        "placeholder": plain(words.say("3 March"), fit.PLACEHOLDER),
    }
    if own is not None:
        element["initial_value"] = typed_day(words, own)
    hint = words.say(
        "The year can be left out. On 29 February I keep 28 February in other years; "
        "write “29 February, otherwise 1 March” if you’d rather."
    )
    return _input(words.say("Birthday"), signals.FORM_BIRTHDAY, element, hint)


def _others(words: Words, own: Sequence[OwnDate]) -> Block:
    element: Block = {
        "type": "plain_text_input",
        "multiline": True,
        "max_length": DAYS_LENGTH,
        "placeholder": plain(words.say("12 May first day at work"), fit.PLACEHOLDER),
    }
    if own:
        lines = "\n".join(typed_day(words, each) for each in own)
        element["initial_value"] = fit.shortened(lines, DAYS_LENGTH)
    hint = words.say("One per line: the day, then what it is.")
    return _input(words.say("Other days of theirs"), signals.FORM_DAYS, element, hint)


def feasts_field(words: Words, country: str, ticked: Sequence[str], name: str = signals.FORM_FEASTS) -> Block:
    """What can be ticked of a country, and all that was ticked before."""
    groups = _groups(words, country, ticked)
    element: Block = {
        "type": "multi_static_select",
        "placeholder": plain(words.say("Only what you know"), fit.PLACEHOLDER),
        "option_groups": [
            {"label": plain(label, fit.OPTION), "options": options[:_OPTIONS]}
            for label, options in groups
            if options
        ],
    }
    wanted = dict.fromkeys(ticked)
    initial = [each for _, options in groups for each in options[:_OPTIONS] if each["value"] in wanted]
    if initial:
        element["initial_options"] = initial
    hint = words.say("I greet only on what you tick here, and never guess.")
    return _input(words.say("What they celebrate"), name, element, hint)


def _groups(words: Words, home: str, ticked: Sequence[str]) -> list[tuple[Text, list[Block]]]:
    """The feasts, the other days of the country, and what was ticked of other countries."""
    listed = feasts.offered(home)
    main = [each for each in listed if _is_feast(each)]
    rest = [each for each in listed if not _is_feast(each)]
    others = sorted({each for each in ticked if each not in {*main, *rest}})
    country = Locale(words.language.value).territories.get(home, home)
    return [
        (words.say("Holidays"), [_option(words, each) for each in main]),
        (words.say("Other days in {country}", country=country), [_option(words, each) for each in rest]),
        (words.say("Elsewhere"), [_option(words, each, abroad=True) for each in others]),
    ]


def _is_feast(ticked: str) -> bool:
    return feasts.feast_of(ticked) not in (None, "national-day")


def _option(words: Words, ticked: str, *, abroad: bool = False) -> Block:
    name, code = feasts.named(ticked, words.language), ticked.partition(":")[0]
    country = Locale(words.language.value).territories.get(code, code)
    shown = f"{country}: {name}" if abroad and str(country) not in name else name
    return option(as_it_is(fit.shortened(shown, fit.OPTION)), ticked)


def _input(label: Text, name: str, element: Block, hint: Text) -> Block:
    return {
        "type": "input",
        "block_id": name,
        "label": plain(label, fit.LABEL),
        "element": element | {"action_id": name},
        "optional": True,
        "hint": plain(hint, fit.LABEL),
    }
