"""The form of a tie: for adding somebody, with what was understood so far, or for changing them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.model import Address, Language, Member, Register, Tie
from bot.core.season import DEFAULT_DAYS
from bot.slack import signals
from bot.slack.parse.requests import Details, Who
from bot.slack.text import Text, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, option, plain, section, select
from bot.slack.views.days_form import days_fields
from bot.slack.views.facts import LANGUAGES, SERVICES, register, written
from bot.slack.views.message import View
from bot.slack.views.people import IN_A_ROW, NAMED, linked
from bot.slack.words import Words

CADENCES = (7, 14, 21, 30, 42, 60, 91, 122, 182, 365, 730)
NAME_LENGTH, LINE_LENGTH, NOTE_LENGTH = 80, 500, 2000


@dataclass(frozen=True, slots=True)
class _Filled:
    """What the fields hold when the form opens."""

    every: int
    circles: Sequence[str]
    likes: Sequence[str]
    addresses: Sequence[Address]
    note: str | None
    language: Language | None
    register: Register | None


def tie_form(
    member: Member,
    *,
    whom: Sequence[Who] = (),
    details: Details | None = None,
    tie: Tie | None = None,
    metadata: str = "",
) -> View:
    """`details` beat what `tie` holds; `metadata` is an opaque id that comes back with the submission.

    One person of `whom` fills the fields for who it is; several are named, and the form is about the rest.
    """
    words, said = Words.of(member), details or Details()
    title = words.say("Add somebody") if tie is None else words.say("Change")
    return {
        "type": "modal",
        "callback_id": signals.TIE_FORM,
        "private_metadata": metadata,
        "title": plain(title, fit.TITLE),
        "submit": plain(words.say("Add") if tie is None else words.say("Save"), fit.TITLE),
        "close": plain(words.say("Cancel"), fit.TITLE),
        "blocks": [
            *_who(words, whom, tie),
            *_fields(words, _filled(said, tie)),
            *days_fields(words, member, said.dates, said.feasts, tie),
        ],
    }


def _filled(details: Details, tie: Tie | None) -> _Filled:
    return _Filled(
        every=details.every or (tie.every_days if tie else DEFAULT_DAYS),
        circles=details.circles or (tie.circles if tie else ()),
        likes=details.likes or (tie.likes if tie else ()),
        addresses=details.addresses or (tie.addresses if tie else ()),
        note=details.note if details.note is not None or tie is None else tie.note,
        language=details.language or (tie.language if tie else None),
        register=details.register or (tie.register if tie else None),
    )


def _who(words: Words, whom: Sequence[Who], tie: Tie | None) -> list[Block]:
    if tie is not None:
        slack = [section(linked(tie))] if tie.user_id else []
        return [*slack, _name(words, tie.name, optional=False)]
    if len(whom) > 1:
        return [section(words.say("For {people}", people=_people(words, whom)))]
    who = whom[0] if whom else Who()
    # Slack knows the name of whoever was mentioned better than the mention does.
    name = "" if who.user_id else who.name or ""
    return [_person(words, who.user_id), _name(words, name, optional=True)]


def _people(words: Words, whom: Sequence[Who]) -> Text:
    named = [typed(fit.shortened(who.name or who.user_id or "", IN_A_ROW)) for who in whom[:NAMED]]
    rest = len(whom) - len(named)
    return words.joined([*named, words.count("{n} more", "{n} more", rest)] if rest else named)


def _fields(words: Words, filled: _Filled) -> list[Block]:
    return [
        _every(words, filled.every),
        _text(
            words.say("Circles"), signals.FORM_CIRCLES, ", ".join(filled.circles), words.say("campus, choir")
        ),
        _text(words.say("Likes"), signals.FORM_LIKES, ", ".join(filled.likes), words.say("coffee, climbing")),
        _addresses(words, filled.addresses),
        _note(words, filled.note or ""),
        _language(words, filled.language),
        _register(words, filled.register),
    ]


def _input(
    label: Text, name: str, element: Block, *, hint: Text | None = None, optional: bool = True
) -> Block:
    block: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, fit.LABEL),
        "element": element | {"action_id": name},
        "optional": optional,
    }
    return block if hint is None else block | {"hint": plain(hint, fit.LABEL)}


def _field(initial: str, placeholder: Text | None, limit: int, *, multiline: bool = False) -> Block:
    element: Block = {"type": "plain_text_input", "multiline": multiline, "max_length": limit}
    if placeholder is not None:
        element["placeholder"] = plain(placeholder, fit.PLACEHOLDER)
    return element | {"initial_value": fit.shortened(initial, limit)} if initial else element


def _person(words: Words, user_id: str | None) -> Block:
    element: Block = {
        "type": "users_select",
        "placeholder": plain(words.say("Choose somebody"), fit.PLACEHOLDER),
    }
    if user_id:
        element["initial_user"] = user_id
    return _input(words.say("Somebody in Slack"), signals.FORM_PERSON, element)


def _name(words: Words, name: str, *, optional: bool) -> Block:
    hint = words.say("For somebody outside Slack, or if you call them something else.") if optional else None
    element = _field(name, None, NAME_LENGTH)
    return _input(words.say("Name"), signals.FORM_NAME, element, hint=hint, optional=optional)


def _every(words: Words, every: int) -> Block:
    options = [option(words.every(days), str(days)) for days in sorted({*CADENCES, every})]
    element = select(signals.FORM_EVERY, words.say("How often?"), options, str(every))
    hint = words.say("Just a wish, not a duty. How often I write is in your settings.")
    return _input(
        words.say("How often would be nice?"), signals.FORM_EVERY, element, hint=hint, optional=False
    )


def _text(label: Text, name: str, initial: str, placeholder: Text) -> Block:
    return _input(label, name, _field(initial, placeholder, LINE_LENGTH))


def _addresses(words: Words, addresses: Sequence[Address]) -> Block:
    initial = "\n".join(f"{SERVICES[each.kind]} {written(each)}" for each in addresses)
    element = _field(initial, words.say("WhatsApp +62 812 3456 7890"), LINE_LENGTH, multiline=True)
    hint = words.say("One per line: WhatsApp, Telegram, email, LinkedIn, Instagram or X.")
    return _input(words.say("Where to write"), signals.FORM_ADDRESSES, element, hint=hint)


def _note(words: Words, note: str) -> Block:
    return _input(words.say("Note"), signals.FORM_NOTE, _field(note, None, NOTE_LENGTH, multiline=True))


def _language(words: Words, chosen: Language | None) -> Block:
    options = [option(words.say(LANGUAGES[each]), each.value) for each in Language]
    element = select(signals.FORM_LANGUAGE, words.say("Same as for you"), options, chosen)
    return _input(words.say("Language of the ideas"), signals.FORM_LANGUAGE, element)


def _register(words: Words, chosen: Register | None) -> Block:
    options = [option(register(words, each), each.value) for each in Register]
    element = select(signals.FORM_REGISTER, words.say("Same as for you"), options, chosen)
    return _input(words.say("Tone in Indonesian"), signals.FORM_REGISTER, element)
