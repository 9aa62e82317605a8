"""A friendly word back."""

from __future__ import annotations

from datetime import datetime

from bot.services.answers import Greeted
from bot.slack.views.message import Message, line, put
from bot.slack.words import Words


def greeted(answer: Greeted, now: datetime) -> Message:
    words = Words.of(answer.member)
    if answer.thanks:
        return put(line(words.say("You’re welcome! 🌱")))
    hello = words.say("Hello! 👋 `/reconnect` brings you somebody to greet, and `help` shows the rest.")
    return put(line(hello))
