"""The form of a line of the member's own: for a new one, or for changing what is kept."""

from __future__ import annotations

from bot.core.model import Language, Member
from bot.core.own_lines import LONGEST, OwnLine, shown
from bot.services.lined import LineRefused
from bot.slack import signals
from bot.slack.text import typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, option, plain, select
from bot.slack.views.facts import LANGUAGES
from bot.slack.views.lines import slip_said
from bot.slack.views.message import View
from bot.slack.words import Words


def line_form(member: Member, *, line: OwnLine | None = None, text: str = "") -> View:
    """`text` stands in the field instead of what is kept: it was typed, and could not be taken."""
    words = Words.of(member)
    return {
        "type": "modal",
        "callback_id": signals.LINE_FORM,
        "private_metadata": "" if line is None else line.id,
        "title": plain(words.say("Your own line"), fit.TITLE),
        "submit": plain(words.say("Save"), fit.TITLE),
        "close": plain(words.say("Cancel"), fit.TITLE),
        "blocks": [
            _text(words, text or (line.text if line else "")),
            _language(words, line.language if line else None),
        ],
    }


def line_slip(slip: LineRefused) -> str:
    """What to put right, beside the field."""
    return slip_said(Words.of(slip.member), slip).plain


def _text(words: Words, initial: str) -> Block:
    """The field takes more than a line may hold, so that what is too long can be shortened here."""
    element: Block = {"type": "plain_text_input", "multiline": True, "max_length": fit.INITIAL}
    if initial:
        element["initial_value"] = fit.shortened(initial, fit.INITIAL)
    blanks = words.joined([typed(blank) for blank in shown(words.language)])
    hint = words.say(
        "I fill in {blanks} for each person. Up to {most} characters.", blanks=blanks, most=LONGEST
    )
    return {
        "type": "input",
        "block_id": signals.LINE_TEXT,
        "label": plain(words.say("What you would say"), fit.LABEL),
        "hint": plain(hint, fit.LABEL),
        "element": element | {"action_id": signals.LINE_TEXT},
    }


def _language(words: Words, chosen: Language | None) -> Block:
    options = [option(words.say(LANGUAGES[each]), each.value) for each in Language]
    return {
        "type": "input",
        "block_id": signals.FORM_LANGUAGE,
        "label": plain(words.say("Language of the line"), fit.LABEL),
        "element": select(signals.FORM_LANGUAGE, words.say("As its words tell"), options, chosen),
        "optional": True,
    }
