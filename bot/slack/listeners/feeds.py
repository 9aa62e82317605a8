"""The buttons of feeds: remove, try again, switch on and off, turn the page."""

from __future__ import annotations

from datetime import datetime

from slack_bolt.async_app import AsyncApp

from bot.core.model import Member
from bot.services import listening, offering
from bot.services.answers import UndoGone
from bot.slack import signals
from bot.slack.asking import Outcome
from bot.slack.desk import Desk
from bot.slack.listeners.answers import AnswerButtons
from bot.store.tx import Tx


def register(app: AsyncApp, desk: Desk) -> None:
    buttons = AnswerButtons(desk)
    app.action(signals.FEED_REMOVE)(buttons.listens(remove))
    app.action(signals.FEED_RETRY)(buttons.listens(retry))
    app.action(signals.FEED_SWITCH)(buttons.listens(switch))
    app.action(signals.FEED_PAGE)(buttons.listens(page))


def remove(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    source = listening.own(tx, member, value)
    return Outcome(UndoGone(member) if source is None else listening.unfollow(tx, member, source, now))


def retry(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    source = listening.own(tx, member, value)
    return Outcome(UndoGone(member) if source is None else listening.retry(tx, member, source, now))


def switch(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    key, _, on = value.rpartition(":")
    return Outcome(offering.switch(tx, member, key, on == "on", now) or UndoGone(member))


def page(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(listening.listed(tx, member, int(value) if value.isdigit() else 1))
