"""The first words to somebody new, before the first answer."""

from __future__ import annotations

from bot.core.model import Member
from bot.slack.views.blocks import Block, divider
from bot.slack.views.message import Message, line, put, silent
from bot.slack.views.privacy import privacy
from bot.slack.words import Words


def welcome(member: Member) -> list[Block]:
    return _greeting(member).blocks


def welcomed(member: Member, message: Message) -> Message:
    """The first answer, with the greeting before it."""
    greeting = _greeting(member)
    return Message(f"{greeting.text}\n{message.text}", greeting.blocks + message.blocks)


def _greeting(member: Member) -> Message:
    words = Words.of(member)
    return put(
        line(words.say("👋 *Hello, I’m Apa Kabar.* Good to know before you start:"), *privacy(words)),
        silent(divider()),
    )
