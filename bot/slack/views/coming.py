"""A suggestion was asked for: it is on its way, or there is nobody to suggest and somebody to turn to."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Tie
from bot.core.ranking import Silence
from bot.services.answers import Coming, Quiet, Row
from bot.slack import signals
from bot.slack.text import Text, together
from bot.slack.views.blocks import button
from bot.slack.views.fresh import offer
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.people import called
from bot.slack.views.rows import standing
from bot.slack.voice import Voice
from bot.slack.words import Words


def coming(answer: Coming, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    easy = [] if answer.easy is None else [_easy(voice, answer.easy)]
    return put(line(_on_its_way(voice, answer)), *easy, *offer(voice, answer.fresh))


def _on_its_way(words: Words, answer: Coming) -> Text:
    if answer.again:
        return words.say("There is a suggestion waiting in our chat. Press “Someone else” there for another.")
    if answer.nearest:
        return words.say("🌱 Nobody’s time has come yet, so here is who comes next. Look in our chat.")
    return words.say("🌱 Somebody comes to mind. Look in our chat.")


def quiet(answer: Quiet, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    match answer.silence:
        case Silence.NO_TIES:
            return put(*_nobody_at_all(voice))
        case Silence.ALL_RESTING:
            return put(*_nobody_awake(voice, answer))
        case Silence.NONE_IN_SEASON:
            return put(line(_nobody_ripe(voice, answer)))


def _nobody_at_all(voice: Voice) -> list[Part]:
    """The first one had better be easy: a warm-up makes the next ones easier."""
    return [
        line(
            voice.say("Your list is still empty. Who would you like to hear from again?"),
            voice.say("A good first one is somebody easy, whom you like and talked to not long ago."),
            voice.say("`/reconnect add @erika every 6 weeks #campus`"),
        ),
        row(button(voice.say("Add somebody"), signals.FORM, "new", style="primary")),
    ]


def _nobody_awake(voice: Voice, answer: Quiet) -> list[Part]:
    company = (
        voice.say("If you feel like company, wake somebody, or add somebody new.")
        if answer.asleep
        else voice.say("If you feel like company, add somebody new.")
    )
    return [
        line(voice.say("Everybody on your list is resting or put off, and that is fine 🌿"), company),
        *[_asleep(voice, tie) for tie in answer.asleep],
        row(
            button(voice.say("Add somebody"), signals.FORM, "new"),
            button(voice.say("Who is resting?"), f"{signals.RUN}.0", "list resting"),
        ),
    ]


def _asleep(voice: Voice, tie: Tie) -> Part:
    read_as = voice.say("Wake {who}", who=called(tie))
    wake = button(voice.say("Wake"), signals.TIE_WAKE, tie.id, read_as=read_as)
    rests = standing(voice, Row(tie, in_season=False, in_peace=True, ripens_at=voice.now))
    return line(together([called(tie), rests], " · "), accessory=wake)


def _easy(voice: Voice, tie: Tie) -> Part:
    """Somebody who was in touch not long ago: the easiest hello there is."""
    read_as = voice.say("A hello to {who}", who=called(tie))
    warm_up = button(voice.say("Warm up"), signals.WARM_UP, tie.id, read_as=read_as)
    said = voice.say(
        "For a warm-up, {who} is the easiest. {since}", who=called(tie), since=_since(voice, tie)
    )
    return line(said, accessory=warm_up)


def _since(voice: Voice, tie: Tie) -> Text:
    days = (voice.now - (tie.touched_at or tie.created_at)).days
    if days < 1:
        return voice.say("You two were only just in touch.")
    return voice.say("You two were last in touch {about} ago.", about=voice.about(days))


def _nobody_ripe(voice: Voice, answer: Quiet) -> Text:
    if answer.nearest is None:
        return voice.say("Nobody is due a hello just now. Enjoy the quiet 🌿")
    return voice.say(
        "Nobody is due a hello just now; {who} comes next. Enjoy the quiet 🌿",
        who=called(answer.nearest),
    )
