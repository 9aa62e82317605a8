"""The buttons of what is offered: stretch, rest some, raise the pace, a fresh start, somebody easy."""

from __future__ import annotations

import re
from datetime import datetime

from slack_bolt.async_app import AsyncApp

from bot.core.model import Member
from bot.services import capacity, company, fresh, looking
from bot.services.answers import UndoGone
from bot.slack import signals
from bot.slack.asking import Outcome
from bot.slack.desk import Desk
from bot.slack.listeners.answers import AnswerButtons
from bot.store.tx import Tx


def register(app: AsyncApp, desk: Desk) -> None:
    listener = AnswerButtons(desk)
    app.action(signals.STRETCH)(listener.listens(stretch))
    app.action(re.compile(re.escape(signals.SPARE) + r"(_all)?"))(listener.listens(spare))
    app.action(signals.RAISE)(listener.listens(raise_pace))
    app.action(signals.FRESH)(listener.listens(start_afresh))
    app.action(signals.WARM_UP)(listener.listens(warm_up))


def stretch(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(capacity.leave(tx, member, None if value == "none" else value, now))


def spare(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    if value == "show":
        return Outcome(capacity.whom_to_rest(tx, member, now))
    return Outcome(capacity.rest_these(tx, member, value.split(":"), now))


def raise_pace(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(capacity.raise_pace(tx, member, int(value) if value.isdigit() else 0, now))


def start_afresh(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(fresh.start(tx, member, now))


def warm_up(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    tie = looking.own(tx, member, value)
    if tie is None:
        return Outcome(UndoGone(member))
    return Outcome(*company.warm_up(tx, member, tie, tx.new_id(now), now))
