"""The button that takes an answer back, and what is said when it was pressed."""

from __future__ import annotations

from datetime import datetime

from bot.services.answers import UndoGone, Undone
from bot.slack import signals
from bot.slack.views.blocks import Block, button
from bot.slack.views.message import Message, line, put
from bot.slack.words import Words


def undo(words: Words, change_id: str | None) -> Block | None:
    """The button, where something was changed."""
    return None if change_id is None else button(words.say("Undo"), signals.UNDO, change_id)


def undone(answer: Undone, now: datetime) -> Message:
    words = Words.of(answer.member)
    if answer.partly:
        return put(line(words.say("Undone. Anything you changed after that stays as it is.")))
    return put(line(words.say("Undone: everything is as it was before.")))


def undo_gone(answer: UndoGone, now: datetime) -> Message:
    words = Words.of(answer.member)
    return put(
        line(
            words.say(
                "That button has done its work, or it is over ten minutes old. Nothing was changed just now."
            ),
            words.say("Just tell me again what you would like."),
        )
    )
