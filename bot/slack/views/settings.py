"""A member's settings: each a line that says what holds, beside the element that changes it."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import EVERY_DAY, WORKDAYS, Days, Language, Member, Register
from bot.slack import dates, signals
from bot.slack.text import Text, as_it_is
from bot.slack.views.blocks import Block, button, checkboxes, option, plain, select
from bot.slack.views.facts import LANGUAGES, register
from bot.slack.views.holidays import holidays
from bot.slack.views.message import Part, line
from bot.slack.voice import Voice

PACES = range(1, 8)
DISCREET = "discreet"


def settings(voice: Voice, member: Member) -> list[Part]:
    parts = [_pace(voice, member), _days(voice, member), holidays(voice, member), _hour(voice, member)]
    parts.append(_language(voice, member))
    if member.language is Language.ID:
        parts.append(_register(voice, member))
    return [*parts, _discreet(voice, member)]


def next_nudge(voice: Voice, member: Member, next_at: datetime | None) -> Text:
    """When the next one comes, or why none does."""
    if next_at is not None:
        return voice.say("Your next nudge comes {moment}.", moment=voice.moment(next_at))
    if member.paused:
        return voice.say("Nudges are paused.")
    return voice.say("Choose at least one day, and nudges can start.")


def pause_or_resume(voice: Voice, member: Member) -> Block:
    if member.paused:
        return button(voice.say("Resume"), signals.PLAN_RESUME, "resume", style="primary")
    return button(voice.say("Pause"), signals.PLAN_PAUSE, "pause")


def a_week(voice: Voice, pace: int) -> Text:
    return voice.count("{n} nudge a week", "{n} nudges a week", pace)


def days_said(voice: Voice, days: Days) -> Text:
    if days == WORKDAYS:
        return voice.say("Monday to Friday")
    if days == EVERY_DAY:
        return voice.say("every day of the week")
    return voice.joined([_weekday(voice, day) for day in days]) if len(days) else voice.say("none")


def _weekday(voice: Voice, day: int) -> Text:
    return as_it_is(dates.weekday(day, voice.language))


def _pace(voice: Voice, member: Member) -> Part:
    options = [option(a_week(voice, pace), str(pace)) for pace in PACES]
    said = voice.say("*How often:* {pace} at most", pace=a_week(voice, member.pace))
    return line(said, accessory=select(signals.PLAN_PACE, voice.say("How often?"), options, str(member.pace)))


def _days(voice: Voice, member: Member) -> Part:
    options = [option(_weekday(voice, day), str(day)) for day in range(7)]
    chosen = [options[day] for day in member.days]
    element: Block = {
        "type": "multi_static_select",
        "action_id": signals.PLAN_DAYS,
        "placeholder": plain(voice.say("Which days?")),
        "options": options,
    }
    said = voice.say("*Days:* {days}", days=days_said(voice, member.days))
    return line(said, accessory=element | {"initial_options": chosen} if chosen else element)


def _hour(voice: Voice, member: Member) -> Part:
    element: Block = {
        "type": "timepicker",
        "action_id": signals.PLAN_HOUR,
        "placeholder": plain(voice.say("What time?")),
        "initial_time": f"{member.hour:%H:%M}",
    }
    hour = as_it_is(dates.hour(member.hour, voice.language))
    said = voice.say(
        "*Time:* around {hour} ({zone} time). Choose any time from 06:00 to 20:59.",
        hour=hour,
        zone=_city(member.zone),
    )
    return line(said, accessory=element)


def _city(zone: str) -> str:
    """`Jakarta` of `Asia/Jakarta`, as one says it."""
    return zone.rpartition("/")[2].replace("_", " ")


def _language(voice: Voice, member: Member) -> Part:
    options = [option(voice.say(LANGUAGES[each]), each.value) for each in Language]
    said = voice.say("*Language:* {language}", language=voice.say(LANGUAGES[member.language]))
    return line(
        said, accessory=select(signals.PLAN_LANGUAGE, voice.say("Which language?"), options, member.language)
    )


def _register(voice: Voice, member: Member) -> Part:
    options = [option(register(voice, each), each.value) for each in Register]
    said = voice.say("*How I speak to you:* {register}", register=register(voice, member.register))
    return line(
        said,
        accessory=select(signals.PLAN_REGISTER, voice.say("Casual or polite?"), options, member.register),
    )


def _discreet(voice: Voice, member: Member) -> Part:
    named, unnamed = voice.say("show the name"), voice.say("without any name")
    said = voice.say("*Phone notifications:* {how}", how=unnamed if member.discreet else named)
    options = [option(voice.say("Without any name"), DISCREET)]
    chosen = [DISCREET] if member.discreet else []
    return line(said, accessory=checkboxes(signals.PLAN_DISCREET, options, chosen))
