"""Pace, days, hour and pauses: what holds, and how to change it."""

from __future__ import annotations

from datetime import datetime

from bot.services.answers import Paused, Planned, Resumed
from bot.slack import signals
from bot.slack.views.blocks import button
from bot.slack.views.message import Message, line, put, row
from bot.slack.views.settings import next_nudge, pause_or_resume, settings
from bot.slack.views.undo import undo
from bot.slack.voice import Voice


def planned(answer: Planned, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    title = voice.say("Saved. This is how it is now:") if answer.change_id else voice.say("*Your settings*")
    return put(
        line(title, next_nudge(voice, answer.member, answer.next_at)),
        *settings(voice, answer.member),
        row(pause_or_resume(voice, answer.member), undo(voice, answer.change_id)),
    )


def paused(answer: Paused, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if answer.until is None:
        said = voice.say("⏸ No nudges until you say `/reconnect resume`.")
    else:
        said = voice.say("⏸ No nudges for now; they may come again {when}.", when=voice.on(answer.until))
    again = voice.say("Your list stays as it is.")
    resume = button(voice.say("Resume"), signals.PLAN_RESUME, "resume")
    return put(line(said, again), row(resume, undo(voice, answer.change_id)))


def resumed(answer: Resumed, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    if answer.change_id is None:
        said = voice.say("Nudges are already on.")
    else:
        said = voice.say("🌱 Nudges are on again.")
    return put(
        line(said, next_nudge(voice, answer.member, answer.next_at)), row(undo(voice, answer.change_id))
    )
