"""One idea alone, easy to copy on a phone."""

from __future__ import annotations

from bot.core.nudge import Suggestion
from bot.slack import signals
from bot.slack.views import fit
from bot.slack.views.blocks import Block, context, plain
from bot.slack.views.message import View
from bot.slack.words import Words


def copied(suggestion: Suggestion, index: int) -> View:
    words = Words.of(suggestion.member)
    text = fit.shortened(suggestion.nudge.ideas[index].text, fit.INITIAL)
    hint = words.say("Hold the text, select all, copy. What you change here is not kept.")
    return {
        "type": "modal",
        "callback_id": signals.COPY_VIEW,
        "title": plain(words.say("Ready to copy"), fit.TITLE),
        "submit": plain(words.say("Thanks"), fit.TITLE),
        "close": plain(words.say("Close"), fit.TITLE),
        "blocks": [_preformatted(text), _editable(words, text), context(hint)],
    }


def _preformatted(text: str) -> Block:
    """On a computer, Slack puts a copy button beside this."""
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text}]}],
    }


def _editable(words: Words, text: str) -> Block:
    element: Block = {
        "type": "plain_text_input",
        "action_id": signals.COPY_VIEW,
        "multiline": True,
        "initial_value": text,
    }
    label = plain(words.say("On a phone, copy it from here"), fit.LABEL)
    return {
        "type": "input",
        "block_id": signals.COPY_VIEW,
        "label": label,
        "element": element,
        "optional": True,
    }
