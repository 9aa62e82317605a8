"""The list, page by page."""

from __future__ import annotations

from datetime import datetime

from bot.services.answers import Listed
from bot.slack import signals
from bot.slack.text import Text, bold, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button
from bot.slack.views.fresh import offer
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.people import IN_A_ROW
from bot.slack.views.rows import tie_row
from bot.slack.voice import Voice


def listed(answer: Listed, now: datetime) -> Message:
    voice = Voice(answer.member, answer.now)
    if not answer.rows:
        return _empty(voice, answer)
    rows = [tie_row(voice, each) for each in answer.rows]
    return put(line(_title(voice, answer)), *offer(voice, answer.fresh), *rows, *_pages(voice, answer))


def _title(voice: Voice, answer: Listed) -> Text:
    n = answer.total
    if answer.circle is not None:
        return voice.count(
            "*{n} person from {circle}*", "*{n} people from {circle}*", n, circle=_circle(answer.circle)
        )
    match answer.which:
        case "season":
            return voice.count("*{n} person due a hello*", "*{n} people due a hello*", n)
        case "resting":
            return voice.count("*{n} person resting*", "*{n} people resting*", n)
    return voice.count("*{n} person on your list*", "*{n} people on your list*", n)


def _circle(name: str) -> Text:
    return typed("#" + fit.shortened(name, IN_A_ROW))


def _empty(voice: Voice, answer: Listed) -> Message:
    whole = button(voice.say("The whole list"), f"{signals.RUN}.0", "list")
    if answer.circle is not None:
        none = voice.say("Nobody on your list is from {circle} yet.", circle=bold(_circle(answer.circle)))
        return put(line(none), row(whole))
    match answer.which:
        case "season":
            return put(line(voice.say("Nobody is due a hello just now. Enjoy the quiet 🌿")), row(whole))
        case "resting":
            return put(line(voice.say("Nobody is resting.")), row(whole))
    return nobody_yet(voice)


def nobody_yet(voice: Voice) -> Message:
    """The list is still empty: one sentence that starts it, and a form for whoever prefers one."""
    return put(
        line(
            voice.say("Your list is still empty. Who would you like to hear from again?"),
            voice.say("`/reconnect add @erika every 6 weeks #campus`"),
        ),
        row(button(voice.say("Add somebody"), signals.FORM, "new", style="primary")),
    )


def _pages(voice: Voice, answer: Listed) -> list[Part]:
    """Each way has a row of its own, since two buttons of one row cannot share their action id."""
    if answer.pages < 2:
        return []
    on = _turn(voice.say("Next page"), answer, answer.page + 1) if answer.page < answer.pages else None
    back = _turn(voice.say("Previous page"), answer, answer.page - 1) if answer.page > 1 else None
    where = line(
        voice.say("Page {page} of {pages}", page=answer.page, pages=answer.pages), accessory=on or back
    )
    return [where, row(back)] if on and back else [where]


def _turn(label: Text, answer: Listed, page: int) -> Block:
    return button(label, signals.PAGE, f"{answer.which}:{page}:{answer.circle or ''}")
