"""More wishes than the pace gives: what that comes to, and the three ways on from there."""

from __future__ import annotations

from datetime import datetime

from bot.core.capacity import MOST_PACE, Promise
from bot.core.sparing import Spare, Why
from bot.services.offers import Raised, Spared, Stretched
from bot.slack import signals
from bot.slack.text import EMPTY, Text, bold, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.people import IN_A_ROW, called, several
from bot.slack.views.settings import a_week, next_nudge
from bot.slack.views.undo import undo
from bot.slack.voice import Voice

_FEW_DAYS, _MANY_DAYS = 14, 728  # up to which days and weeks are what one counts in


def promised(voice: Voice, promise: Promise | None) -> Text:
    """What the pace gives to so many people, in one sentence."""
    if promise is None:
        return EMPTY
    if promise.stretched:
        return _stretched(voice, promise)
    people = voice.count("{n} person", "{n} people", promise.ties)
    return voice.say(
        "{people} at {pace} a week: there is room for everybody.", people=people, pace=promise.pace
    )


def _stretched(voice: Voice, promise: Promise) -> Text:
    every = _every(voice, promise.days)
    if promise.alike:
        return voice.count(
            "{n} person at {pace} a week means a hello {every}.",
            "{n} people at {pace} a week means everyone {every}.",
            promise.ties,
            pace=promise.pace,
            every=every,
        )
    return voice.count(
        "{n} person at {pace} a week means a hello {every} on average.",
        "{n} people at {pace} a week means everyone {every} on average.",
        promise.ties,
        pace=promise.pace,
        every=every,
    )


def _every(voice: Voice, days: int) -> Text:
    if days < _FEW_DAYS:
        return voice.count("about every day", "about every {n} days", days)
    if days <= _MANY_DAYS:
        return voice.count("about every week", "about every {n} weeks", round(days / 7))
    return voice.count("about every year", "about every {n} years", round(days / 365))


def ways_on(voice: Voice, promise: Promise | None, change_id: str | None) -> Part:
    """Stretch, rest some, raise the pace: nothing where there is room for everybody."""
    if promise is None or not promise.stretched:
        return row()
    return row(
        button(voice.say("Stretch"), signals.STRETCH, change_id or "none"),
        button(voice.say("Rest some"), signals.SPARE, "show") if promise.ties > 1 else None,
        _more_room(voice, promise),
    )


def _more_room(voice: Voice, promise: Promise) -> Block | None:
    """A higher pace where the days have room for it, else more days."""
    more = promise.pace + 1
    if more <= promise.most:
        return button(voice.say("Raise the pace to {n}", n=more), signals.RAISE, str(more))
    if promise.most < MOST_PACE:
        return button(voice.say("More days"), f"{signals.RUN}.2", "settings")
    return None


def stretched(answer: Stretched, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    said = voice.say("It stays like that: everyone gets a turn, just further apart. Nothing else to do 🌿")
    return put(line(said), row(_see_the_list(voice), undo(voice, answer.change_id)))


def _see_the_list(voice: Voice) -> dict[str, object]:
    return button(voice.say("See the list"), f"{signals.RUN}.1", "list")


def spared(answer: Spared, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    who = several(voice, answer.rested) if answer.rested else None
    rested = [line(voice.say("💤 Resting until you wake them: {who}.", who=who))] if who else []
    return put(*rested, *_who_else(voice, answer), _spare_buttons(voice, answer))


def _who_else(voice: Voice, answer: Spared) -> list[Part]:
    if answer.spares:
        title = voice.say("If you like, these could rest until you wake them:")
        each = [_spare(voice, spare) for spare in answer.spares]
        return [line(title), *each, line(_afterwards(voice, answer.after))]
    if answer.promise is not None and answer.promise.stretched:
        return [line(voice.say("There’s nobody I would let rest just now."))]
    return [line(promised(voice, answer.promise))] if answer.promise is not None else []


def _spare(voice: Voice, spare: Spare) -> Part:
    who = together([called(spare.tie), voice.every(spare.tie.every_days)], " · ")
    read_as = voice.say("Let {who} rest", who=called(spare.tie))
    rest = button(voice.say("Let them rest"), signals.SPARE, spare.tie.id, read_as=read_as)
    return line(who, _why(voice, spare), accessory=rest)


def _why(voice: Voice, spare: Spare) -> Text:
    match spare.why:
        case Why.CROWDED:
            circle = bold(typed("#" + fit.shortened(spare.circle or "", IN_A_ROW)))
            return voice.count(
                "{n} other from {circle} stays with you.",
                "{n} others from {circle} stay with you.",
                spare.number,
                circle=circle,
            )
        case Why.ROOM:
            return voice.say("A pause here leaves room for the others.")


def _afterwards(voice: Voice, after: Promise | None) -> Text:
    if after is None or not after.stretched:
        return voice.say("With them at rest, everybody else comes round as often as you wished.")
    return voice.say("With them at rest: {promise}", promise=promised(voice, after))


def _spare_buttons(voice: Voice, answer: Spared) -> Part:
    ids = ":".join(each.tie.id for each in answer.spares)
    rest_all = button(voice.say("Rest all of them"), signals.SPARE_ALL, ids)
    return row(
        rest_all if len(answer.spares) > 1 else None,
        button(voice.say("Leave it like that"), signals.STRETCH, answer.change_id or "none")
        if answer.spares
        else _see_the_list(voice),
        undo(voice, answer.change_id),
    )


def raised(answer: Raised, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    pace = a_week(voice, answer.member.pace)
    said = (
        voice.say("From now on {pace} at most.", pace=pace)
        if answer.change_id
        else voice.say("It is {pace} at most already.", pace=pace)
    )
    coming = next_nudge(voice, answer.member, answer.next_at)
    return put(
        line(said, promised(voice, answer.promise), coming),
        ways_on(voice, answer.promise, answer.change_id),
        row(_see_the_list(voice), undo(voice, answer.change_id)),
    )
