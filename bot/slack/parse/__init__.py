"""Sentences in Indonesian and English, at once, into requests: pure, no clock, no store."""

from __future__ import annotations

from datetime import date

from bot.slack.parse.markup import unescaped
from bot.slack.parse.notes import note_about
from bot.slack.parse.reading import read
from bot.slack.parse.requests import Heard, Trouble, Unclear
from bot.slack.parse.sentence import SHOWN, Sentence

LONGEST = 3000
MOST_WORDS = 300  # nobody asks for one thing in more, the note apart


def hear(text: str, today: date) -> Heard:
    """What a sentence asks for; `today` is the member's own date."""
    if len(unescaped(text)) > LONGEST:
        return Heard(Unclear(Trouble.TOO_LONG, text[:SHOWN]))
    sentence = Sentence.of(text, today)
    if len(sentence.tokens) > MOST_WORDS:
        return Heard(Unclear(Trouble.TOO_LONG, sentence.said))
    return note_about(text, today) or read(sentence)
