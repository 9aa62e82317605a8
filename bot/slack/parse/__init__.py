"""Sentences in Indonesian and English, at once, into requests: pure, no clock, no store."""

from __future__ import annotations

from datetime import date

from bot.slack.parse import feeding
from bot.slack.parse.lining import of_lines
from bot.slack.parse.markup import unescaped
from bot.slack.parse.notes import note_about
from bot.slack.parse.reading import read
from bot.slack.parse.requests import Heard, Trouble, Unclear
from bot.slack.parse.sentence import SHOWN, Sentence
from bot.slack.parse.shelving import kept

LONGEST = 3000
MOST_WORDS = 300  # nobody asks for one thing in more, the note apart


def hear(text: str, today: date) -> Heard:
    """What a sentence asks for; `today` is the member's own date."""
    if len(unescaped(text)) > LONGEST:
        return Heard(Unclear(Trouble.TOO_LONG, text[:SHOWN]))
    if (lines := of_lines(text)) is not None:  # what follows is a line, and is not read for anything else
        return lines
    sentence = Sentence.of(text, today)
    if len(sentence.tokens) > MOST_WORDS:
        return Heard(Unclear(Trouble.TOO_LONG, sentence.said))
    heard = feeding.heard(text, today) or note_about(text, today) or read(sentence)
    if isinstance(heard.request, Unclear):  # whatever says something of a tie is no thing for the shelf
        return feeding.guessed(text, today) or kept(text, sentence, heard.request) or heard
    return heard
