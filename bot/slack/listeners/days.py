"""A tie's days: the other day of the two for 29 February, and whose feasts a form offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Member
from bot.ideas.days_off import known_countries
from bot.services import looking, members, ties
from bot.services.answers import UndoGone
from bot.slack import signals, views
from bot.slack.asking import Outcome
from bot.slack.desk import Desk
from bot.slack.listeners.answers import AnswerButtons
from bot.store.tx import Tx


def register(app: AsyncApp, desk: Desk) -> None:
    app.action(signals.TIE_LEAP)(AnswerButtons(desk).listens(other_day))
    app.action(signals.FORM_COUNTRY)(Calendars(desk).choose)


def other_day(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    tie = looking.own(tx, member, value)
    if tie is None:
        return Outcome(UndoGone(member))
    dates = tuple(
        replace(each, after=not each.after) if (each.month, each.day, each.word) == (2, 29, None) else each
        for each in tie.dates
    )
    return Outcome(ties.rewrite(tx, member, tie, now, dates=dates))


class Calendars:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def choose(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Show another country's feasts in the open form; what else was typed stays as it is."""
        newcomer = await self.desk.newcomer(client, body)
        member = await self.desk.store.run(members.meet, newcomer, self.desk.now())
        await ack()
        view, chosen = body["view"], body["actions"][0].get("selected_option") or {}
        if chosen.get("value") not in known_countries():
            return
        other = views.with_feasts_of(member, view, chosen["value"])
        try:
            await client.views_update(view_id=view["id"], hash=view["hash"], view=other)
        except SlackApiError as refused:
            self.desk.refused("form", refused)
