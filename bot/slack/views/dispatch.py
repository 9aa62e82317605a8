"""From an answer to its view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.services import answers, lined, listened, offers, shelved
from bot.services.answers import Answer
from bot.slack.views import (
    asked,
    capacity,
    coming,
    feeds,
    following,
    fresh,
    greeted,
    helped,
    kept,
    lines,
    listed,
    offered_feeds,
    plan,
    shelf,
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
    shelved.Shelved: shelf.shelved,
    shelved.Unshelved: shelf.unshelved,
    shelved.ShelfFull: shelf.full,
    shelved.ShelfListed: shelf.listed,
    listened.FeedsListed: feeds.listed,
    listened.Listening: following.listening,
    listened.FirstHeard: following.first_heard,
    listened.Unheard: following.unheard,
    listened.NotAnAddress: following.not_an_address,
    listened.FeedsFull: following.full,
    listened.Unfollowed: following.unfollowed,
    listened.NotFollowed: following.not_followed,
    listened.Importing: following.importing,
    listened.NotAList: following.not_a_list,
    listened.Imported: following.imported,
    listened.FeedsOffered: offered_feeds.offered,
    listened.Switched: offered_feeds.switched,
    listened.GaveUp: feeds.gave_up,
    lined.LineWritten: lines.written,
    lined.LineShown: lines.shown,
    lined.LineRemoved: lines.removed,
    lined.LineRefused: lines.refused,
    lined.LinesListed: lines.listed,
    lined.LinesSwitched: lines.switched,
}


def answer(answer: Answer, now: datetime, *, first: bool = False) -> Message:
    """The message that says this answer; the very first one begins with the words of welcome."""
    message = VIEWS[type(answer)](answer, now)
    return welcomed(answer.member, message) if first else message
