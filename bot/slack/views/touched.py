"""What was said of one tie: done, later, rest, awake, or no longer on the list."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Way
from bot.services.answers import PutOff, Removed, Rested, Touched, Woken
from bot.slack.text import Text
from bot.slack.views.message import Message, line, put, row
from bot.slack.views.people import called, linked
from bot.slack.views.undo import undo
from bot.slack.voice import Voice


def _told(voice: Voice, change_id: str | None, *texts: Text) -> Message:
    return put(line(*texts), row(undo(voice, change_id)))


def touched(answer: Touched, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    who, day = linked(answer.tie), voice.on(answer.touch.at)
    noted = (
        voice.say("✅ Noted: {who} wrote to you {day}.", who=who, day=day)
        if answer.touch.way is Way.IN
        else voice.say("✅ Noted: you and {who} were in touch {day}.", who=who, day=day)
    )
    again = (
        voice.say("Next time {when}.", when=voice.around(answer.ripens_at))
        if answer.ripens_at > now
        else voice.say("It is time for a hello again.")
    )
    return _told(voice, answer.change_id, noted, again)


def put_off(answer: PutOff, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    said = voice.say(
        "⏳ {who}: later, not before {when}.", who=called(answer.tie), when=voice.on(answer.until)
    )
    return _told(voice, answer.change_id, said)


def rested(answer: Rested, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if answer.until is None:
        said = voice.say("💤 {who}: resting until you wake them.", who=called(answer.tie))
    else:
        said = voice.say(
            "💤 {who}: resting, back {when}.", who=called(answer.tie), when=voice.on(answer.until)
        )
    return _told(voice, answer.change_id, said)


def woken(answer: Woken, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if answer.change_id is None:
        return _told(voice, None, voice.say("{who} isn’t resting.", who=called(answer.tie)))
    return _told(voice, answer.change_id, voice.say("🌱 {who} is awake again.", who=called(answer.tie)))


def removed(answer: Removed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    gone = voice.say("{who} is off your list, and nobody is told.", who=called(answer.tie))
    back = voice.say("Changed your mind? For ten minutes, Undo brings everything back.")
    return _told(voice, answer.change_id, gone, back)
