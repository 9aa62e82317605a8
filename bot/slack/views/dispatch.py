"""From an answer to its view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.services import answers, offers
from bot.services.answers import Answer
from bot.slack.views import (
    asked,
    capacity,
    coming,
    fresh,
    greeted,
    helped,
    kept,
    listed,
    plan,
    shown,
    touched,
    undo,
)
from bot.slack.views.message import Message
from bot.slack.views.welcoming import welcomed

VIEWS: Mapping[type, Callable[..., Message]] = {
    answers.Kept: kept.kept,
    answers.Listed: listed.listed,
    answers.Shown: shown.shown,
    answers.Edited: shown.edited,
    answers.Touched: touched.touched,
    answers.PutOff: touched.put_off,
    answers.Rested: touched.rested,
    answers.Woken: touched.woken,
    answers.Removed: touched.removed,
    answers.Paused: plan.paused,
    answers.Resumed: plan.resumed,
    answers.Planned: plan.planned,
    answers.Undone: undo.undone,
    answers.UndoGone: undo.undo_gone,
    answers.WhichOne: asked.which_one,
    answers.NobodyCalled: asked.nobody_called,
    answers.NoNudgeYet: asked.no_nudge_yet,
    answers.Helped: helped.helped,
    answers.Greeted: greeted.greeted,
    answers.AskedBack: asked.asked_back,
    answers.Coming: coming.coming,
    answers.Quiet: coming.quiet,
    offers.Stretched: capacity.stretched,
    offers.Spared: capacity.spared,
    offers.Raised: capacity.raised,
    offers.Freshened: fresh.freshened,
}


def answer(answer: Answer, now: datetime, *, first: bool = False) -> Message:
    """The message that says this answer; the very first one begins with the words of welcome."""
    message = VIEWS[type(answer)](answer, now)
    return welcomed(answer.member, message) if first else message
