"""Asking back: which of several, nobody of that name, or a sentence that was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.model import Tie
from bot.services.answers import AskedBack, NobodyCalled, NoNudgeYet, WhichOne
from bot.slack import signals
from bot.slack.parse.requests import Trouble
from bot.slack.text import Text, as_it_is, bold, together, typed
from bot.slack.views import fit
from bot.slack.views.blocks import Block, button
from bot.slack.views.message import Message, Part, line, put, row
from bot.slack.views.people import circles, linked
from bot.slack.views.topics import COMMANDS
from bot.slack.views.troubles import example, trouble_said
from bot.slack.voice import Voice
from bot.slack.words import Words

_CHOICES = 5
_ALONE = frozenset({"list", "plan", "settings", "help", "shelf", "lines"})  # commands that need no more words
_TYPED = 40


def which_one(answer: WhichOne, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    asked = voice.say("Which {typed} do you mean?", typed=_as_typed(answer.typed))
    picks = _picks(voice, answer.candidates, answer.draft_id)
    if len(answer.candidates) < _CHOICES:
        return put(line(asked), *picks)
    more = voice.say("If it is none of these, write the full name in quotes.")
    return put(line(asked), *picks, line(more))


def nobody_called(answer: NobodyCalled, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    nobody = voice.say("Nobody on your list is called {typed}.", typed=_as_typed(answer.typed))
    meant = voice.say("Did you mean:") if answer.nearest else voice.say("Shall I put that name on your list?")
    add = button(voice.say("Add {typed}", typed=_short(answer.typed)), signals.ADD_TYPED, answer.draft_id)
    look = button(voice.say("See the list"), f"{signals.RUN}.0", "list")
    return put(line(nobody, meant), *_picks(voice, answer.nearest, answer.draft_id), row(add, look))


def no_nudge_yet(answer: NoNudgeYet, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    return put(
        line(
            voice.say("Who do you mean? Please add the name."),
            voice.say("Like this, for example: {example}", example=voice.say("`/reconnect done Erika`")),
        ),
        row(button(voice.say("See the list"), f"{signals.RUN}.0", "list")),
    )


def asked_back(answer: AskedBack, now: datetime) -> Message:
    voice = Voice(answer.member, now)
    trouble = Trouble(answer.trouble)
    lines = [trouble_said(voice, trouble, answer.words), example(voice, trouble, answer.nearest)]
    return put(line(*lines), row(_form(voice, answer), *_commands(voice, answer.nearest), _help(voice)))


def _as_typed(name: str) -> Text:
    return bold(typed(fit.shortened(name, _TYPED)))


def _short(name: str) -> Text:
    return typed(fit.shortened(name, _TYPED))


def _picks(voice: Voice, ties: Sequence[Tie], draft_id: str) -> list[Part]:
    return [_pick(voice, tie, draft_id) for tie in ties[:_CHOICES]]


def _pick(voice: Voice, tie: Tie, draft_id: str) -> Part:
    who = together([linked(tie), circles(tie), voice.every(tie.every_days)], " · ")
    this = button(
        voice.say("This one"),
        signals.PICK,
        f"{draft_id}:{tie.id}",
        read_as=voice.say("Choose {who}", who=_short(tie.name)),
    )
    return line(who, accessory=this)


def _form(words: Words, answer: AskedBack) -> Block | None:
    if answer.draft_id is None or not answer.has_person:
        return None
    return button(words.say("Open the form"), signals.FORM, answer.draft_id, style="primary")


def _commands(words: Words, nearest: Sequence[str]) -> list[Block]:
    """The commands that may be meant: those that need more words lead to their help."""
    return [
        button(_command(words, name), f"{signals.RUN}.{index}", name if name in _ALONE else f"help {name}")
        for index, name in enumerate(nearest[:3])
    ]


def _command(words: Words, name: str) -> Text:
    return words.say(COMMANDS[name]) if name in COMMANDS else as_it_is(name)


def _help(words: Words) -> Block:
    return button(words.say("Help"), f"{signals.RUN}.9", "help")
