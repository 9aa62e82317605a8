"""One tie with all that is known of it, and what an edit changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.core.model import Tie, Touch, Way
from bot.services.answers import Edited, Row, Shown
from bot.slack import signals
from bot.slack.text import Text, as_it_is, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, asking, button
from bot.slack.views.changes import changes
from bot.slack.views.facts import addresses, kind, likes, speaks
from bot.slack.views.message import Message, Part, line, put, quoted, row, small
from bot.slack.views.occasions import celebrates, dates, instead, is_leap
from bot.slack.views.people import called, circles, linked
from bot.slack.views.rows import standing
from bot.slack.views.undo import undo
from bot.slack.voice import Voice

_TOUCHES = 5
_NOTE = 2000


def shown(answer: Shown, now: datetime) -> Message:
    voice, tie = Voice(answer.member, answer.now), answer.row.tie
    rhythm = together([voice.every(tie.every_days), circles(tie), standing(voice, answer.row)], " · ")
    known = (
        likes(voice, tie),
        dates(voice, tie),
        celebrates(voice, tie.holidays),
        addresses(voice, tie),
        speaks(voice, tie),
    )
    facts = [text for text in known if text]
    parts = [line(linked(tie), rhythm, *facts), *_note(tie), _touches(voice, answer.touches)]
    return put(*parts, _buttons(voice, answer.row))


def _note(tie: Tie) -> list[Part]:
    return [quoted(fit.shortened(tie.note, _NOTE))] if tie.note else []


def _touches(voice: Voice, touches: tuple[Touch, ...]) -> Part:
    if not touches:
        return small(voice.say("I don’t know yet when you two were last in touch."))
    lines = [voice.say("*Last in touch*")] + [_touch(voice, touch) for touch in touches[:_TOUCHES]]
    return line(*lines)


def _touch(voice: Voice, touch: Touch) -> Text:
    what = voice.say("wrote to you") if touch.way is Way.IN else kind(voice, touch.kind)
    return together([as_it_is("•"), together([voice.day(touch.at), what], " · ")])


def _buttons(voice: Voice, row_: Row) -> Part:
    tie = row_.tie
    rest = (
        button(voice.say("Wake"), signals.TIE_WAKE, tie.id)
        if row_.in_peace
        else button(voice.say("Let them rest"), signals.TIE_REST, tie.id)
    )
    return row(
        button(voice.say("Done"), signals.TIE_DONE, tie.id),
        button(voice.say("Later"), signals.TIE_LATER, tie.id),
        rest,
        button(voice.say("Edit"), signals.TIE_EDIT, tie.id),
        asking(
            button(voice.say("Remove"), signals.TIE_REMOVE, tie.id),
            voice.say("Remove from the list?"),
            voice.say("{who} won’t be told. Undo works for ten minutes.", who=typed(tie.name)),
            voice.say("Remove"),
            voice.say("Keep"),
        ),
    )


def edited(answer: Edited, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    lines = changes(voice, answer.before, answer.after) if answer.change_id else []
    if not lines:
        return put(
            line(voice.say("{who} was already set that way, so nothing changed.", who=called(answer.after)))
        )
    title = voice.say("Changed for {who}:", who=called(answer.after))
    edit = button(voice.say("Edit"), signals.TIE_EDIT, answer.after.id)
    return put(
        line(title, *[together([as_it_is("•"), each]) for each in lines]),
        row(edit, _other_day(voice, answer), undo(voice, answer.change_id)),
    )


def _other_day(voice: Voice, answer: Edited) -> Block | None:
    """A birthday on 29 February is kept on one of two days in the other years: the other one, by a press."""
    new = set(answer.after.dates) - set(answer.before.dates)
    own = next((each for each in new if is_leap(each) and each.word is None), None)
    if own is None:
        return None
    other = instead(voice, replace(own, after=not own.after))
    return button(voice.say("Rather {date}", date=other), signals.TIE_LEAP, answer.after.id)
