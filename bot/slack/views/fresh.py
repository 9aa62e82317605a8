"""A fresh start: the line that offers one, and what it made of the heap."""

from __future__ import annotations

from datetime import datetime

from bot.services.offers import Freshened
from bot.slack import signals
from bot.slack.text import Text
from bot.slack.views.blocks import button
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.people import called
from bot.slack.views.undo import undo
from bot.slack.voice import Voice
from bot.slack.words import Words


def offer(words: Words, fresh: bool) -> list[Part]:
    """One line beside whatever is looked at; nothing where none is due."""
    if not fresh:
        return []
    said = words.say(
        "🌿 Would a fresh start feel good? Everyone whose time has come gets a turn of their own, one after "
        "the other. All that you did stays, and for ten minutes Undo brings the old turns back."
    )
    return [line(said, accessory=button(words.say("Fresh start"), signals.FRESH, "start"))]


def freshened(answer: Freshened, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if not answer.turns:
        return put(line(voice.say("There is nothing to spread: everyone’s turn still lies ahead 🌿")))
    stays = voice.say("All that you did stays as it is; only the turns have moved.")
    see = button(voice.say("See the list"), f"{signals.RUN}.1", "list")
    return put(line(_order(voice, answer), stays), row(see, undo(voice, answer.change_id)))


def _order(voice: Voice, answer: Freshened) -> Text:
    first, last = answer.turns[0], answer.turns[-1]
    who, when = called(first.tie), voice.around(first.comes_at)
    if len(answer.turns) == 1:
        return voice.say("🌿 A fresh start: {who} comes round {when}.", who=who, when=when)
    return voice.say(
        "🌿 A fresh start: {people} come round one by one. {who} is first, {when}; the last one comes {end}.",
        people=voice.count("{n} person", "{n} people", len(answer.turns)),
        who=who,
        when=when,
        end=voice.around(last.comes_at),
    )
