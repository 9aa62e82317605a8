"""A suggestion was asked for: it is on its way, or there is nobody to suggest."""

from __future__ import annotations

from datetime import datetime

from bot.core.ranking import Silence
from bot.services.answers import Coming, Quiet
from bot.slack import signals
from bot.slack.text import Text
from bot.slack.views.blocks import button
from bot.slack.views.listed import nobody_yet
from bot.slack.views.message import Message, line, put, row
from bot.slack.views.people import called
from bot.slack.voice import Voice
from bot.slack.words import Words


def coming(answer: Coming, now: datetime) -> Message:
    words = Words.of(answer.member)
    if answer.again:
        said = words.say("There is a suggestion waiting in our chat. Press “Someone else” there for another.")
        return put(line(said))
    return put(line(words.say("🌱 Somebody comes to mind. Look in our chat.")))


def quiet(answer: Quiet, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    match answer.silence:
        case Silence.NO_TIES:
            return nobody_yet(voice)
        case Silence.ALL_RESTING:
            said = voice.say("Everybody on your list is resting. Enjoy the quiet, or wake somebody.")
            return put(
                line(said), row(button(voice.say("Who is resting?"), f"{signals.RUN}.0", "list resting"))
            )
        case Silence.NONE_IN_SEASON:
            return put(line(_nobody_ripe(voice, answer)))


def _nobody_ripe(voice: Voice, answer: Quiet) -> Text:
    if answer.nearest is None:
        return voice.say("Nobody is due a hello just now. Enjoy the quiet 🌿")
    return voice.say(
        "Nobody is due a hello just now; {who} comes next. Enjoy the quiet 🌿",
        who=called(answer.nearest),
    )
