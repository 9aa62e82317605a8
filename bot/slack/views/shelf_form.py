"""The form of a thing for the shelf: for keeping what a message links to, or for changing what is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.model import Language, Member, Tie
from bot.core.shelf import Thing
from bot.slack import signals
from bot.slack.parse.shelving import WORDS_LENGTH
from bot.slack.shelf_values import LINES_LENGTH, TOPICS_LENGTH, ShelfSlip
from bot.slack.text import Text, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, option, plain, section
from bot.slack.views.message import View
from bot.slack.views.shelf import linked
from bot.slack.words import N_, Words

_OPTIONS = 100  # in one list, or in one group of a list

_SENTENCES = {
    ShelfSlip.NOTHING: N_("A link or a few words, please: one of the two is enough."),
    ShelfSlip.LINK: N_("One of these lines doesn’t begin with a link (https://…)."),
    ShelfSlip.MANY: N_("Up to five links at a time, please."),
    ShelfSlip.TOPIC_LONG: N_("One of these topics is too long. Please keep each under 40 letters."),
    ShelfSlip.FULL: N_("Your shelf is full. Take something off it that has had its day, then try again."),
    ShelfSlip.GONE: N_("This isn’t on your shelf any more."),
}


def shelf_form(
    member: Member, ties: Sequence[Tie], *, links: str | None = None, thing: Thing | None = None
) -> View:
    """`links` fill the field for them, a line each; without them the form changes `thing`."""
    words = Words.of(member)
    about = _links(words, links or "") if thing is None else _about(thing)
    return {
        "type": "modal",
        "callback_id": signals.SHELF_FORM,
        "private_metadata": "" if thing is None else thing.id,
        "title": plain(words.say("For the shelf") if thing is None else words.say("Change"), fit.TITLE),
        "submit": plain(words.say("Put aside") if thing is None else words.say("Save"), fit.TITLE),
        "close": plain(words.say("Cancel"), fit.TITLE),
        "blocks": [
            *about,
            _words(words, thing),
            _topics(words, thing),
            *_whom(words, ties, thing.tie_ids if thing else ()),
        ],
    }


def shelf_slips(whom: Member | Language | None, found: Mapping[str, ShelfSlip]) -> dict[str, str]:
    """The words by the block that they stand under."""
    words = Words.of(whom) if isinstance(whom, Member) else Words(whom or Language.EN)
    return {block: words.say(_SENTENCES[slip]).plain for block, slip in found.items()}


def _input(label: Text, name: str, element: Block, hint: Text | None = None) -> Block:
    block: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, fit.LABEL),
        "element": element | {"action_id": name},
        "optional": True,
    }
    return block if hint is None else block | {"hint": plain(hint, fit.LABEL)}


def _text(initial: str, limit: int, placeholder: Text | None = None, *, multiline: bool = False) -> Block:
    element: Block = {"type": "plain_text_input", "multiline": multiline, "max_length": limit}
    if placeholder is not None:
        element["placeholder"] = plain(placeholder, fit.PLACEHOLDER)
    return element | {"initial_value": initial} if initial else element


def _about(thing: Thing) -> list[Block]:
    link = linked(thing)
    return [section(link)] if link else []


def _links(words: Words, initial: str) -> list[Block]:
    hint = words.say("One per line. What follows a link is its title.")
    element = _text(initial, LINES_LENGTH, multiline=True)
    return [_input(words.say("Links"), signals.THING_LINKS, element, hint)]


def _words(words: Words, thing: Thing | None) -> Block:
    initial = fit.shortened((thing.words if thing else None) or "", WORDS_LENGTH)
    hint = words.say("In your own words. It goes before the link when you send it.")
    element = _text(initial, WORDS_LENGTH, multiline=True)
    return _input(words.say("What you would say"), signals.THING_WORDS, element, hint)


def _topics(words: Words, thing: Thing | None) -> Block:
    initial = ", ".join(thing.topics) if thing else ""
    element = _text(initial, TOPICS_LENGTH, words.say("coffee, climbing"))
    return _input(words.say("Topics"), signals.THING_TOPICS, element)


def _whom(words: Words, ties: Sequence[Tie], chosen: Sequence[str]) -> list[Block]:
    if not ties:
        return []
    options = {tie.id: option(typed(tie.name), tie.id) for tie in ties}
    element: Block = {
        "type": "multi_static_select",
        "placeholder": plain(words.say("Whoever would like it"), fit.PLACEHOLDER),
        **_choices(list(options.values()), ties),
    }
    initial = [options[tie_id] for tie_id in chosen if tie_id in options][:_OPTIONS]
    if initial:
        element["initial_options"] = initial
    return [_input(words.say("For"), signals.THING_FOR, element)]


def _choices(options: list[Block], ties: Sequence[Tie]) -> Block:
    """One list, or where it grows too long several, each under its first and last name."""
    if len(options) <= _OPTIONS:
        return {"options": options}
    starts = range(0, len(options), _OPTIONS)
    return {
        "option_groups": [
            {
                "label": plain(_range(ties[start : start + _OPTIONS]), fit.OPTION),
                "options": options[start : start + _OPTIONS],
            }
            for start in starts
        ]
    }


def _range(ties: Sequence[Tie]) -> str:
    return f"{typed(fit.shortened(ties[0].name, 30)).plain} – {typed(fit.shortened(ties[-1].name, 30)).plain}"
