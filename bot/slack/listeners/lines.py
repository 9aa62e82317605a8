"""Own lines: their buttons, and the form in which one is written or changed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Member
from bot.services import lines
from bot.services.answers import UndoGone
from bot.slack import line_forms, signals, views
from bot.slack.asking import Outcome
from bot.slack.desk import Desk
from bot.slack.listeners.answers import AnswerButtons, place_of
from bot.slack.listeners.nudges import value_of
from bot.slack.listeners.say import say
from bot.store.tx import Tx


def register(app: AsyncApp, desk: Desk) -> None:
    buttons, form = AnswerButtons(desk), LineForm(desk)
    app.action(signals.LINE_REMOVE)(buttons.listens(remove))
    app.action(signals.LINE_PAGE)(buttons.listens(page))
    app.action(signals.LINE_EDIT)(form.open)
    app.view(signals.LINE_FORM)(form.submit)


def remove(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    line = lines.own(tx, member, value)
    return Outcome(UndoGone(member) if line is None else lines.remove(tx, member, line, now))


def page(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(lines.listed(tx, member, int(value) if value.isdigit() else 1))


def gone(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(UndoGone(member))


class LineForm:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._gone = AnswerButtons(desk).listens(gone)

    async def open(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Above a message the form opens; above a sheet it is laid on top."""
        newcomer = await self.desk.newcomer(client, body)
        view = await self.desk.store.run(line_forms.open_form, newcomer, value_of(body), self.desk.now())
        if view is None:
            await self._gone(ack, body, client)
            return
        await ack()
        show = client.views_push if place_of(body).is_modal else client.views_open
        try:
            await show(trigger_id=body["trigger_id"], view=view)
        except SlackApiError as refused:
            self.desk.refused("line", refused)

    async def submit(
        self, ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], client: AsyncWebClient
    ) -> None:
        """Keep what was filled in, or say what to put right; nothing typed is lost."""
        line_id = view.get("private_metadata") or ""
        filled = line_forms.read(view["state"]["values"])
        newcomer = await self.desk.newcomer(client, body)
        done = await self.desk.store.run(line_forms.submit, newcomer, line_id, filled, self.desk.now())
        if done.slip is not None:
            await ack(response_action="errors", errors={signals.LINE_TEXT: views.line_slip(done.slip)})
            return
        await ack(response_action="clear")
        if done.answer is not None:
            await say(client, newcomer.user_id, self.desk.message(done.answer))
