"""The shelf: its buttons, the form of a thing, and the shortcut on any message that opens it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Member
from bot.services import looking, shelf
from bot.services.answers import UndoGone
from bot.slack import shelf_forms, shelf_values, signals, views
from bot.slack.asking import Outcome
from bot.slack.desk import Desk
from bot.slack.listeners.answers import AnswerButtons, as_member, place_of
from bot.slack.listeners.nudges import value_of
from bot.slack.listeners.say import say
from bot.slack.message_links import titles_of
from bot.slack.shelf_forms import ShelfSubmitted
from bot.store.tx import Tx


def register(app: AsyncApp, desk: Desk) -> None:
    buttons, form = AnswerButtons(desk), ShelfForm(desk)
    app.action(signals.SHELF_FOR)(buttons.listens(meant_for))
    app.action(signals.SHELF_REMOVE)(buttons.listens(remove))
    app.action(signals.SHELF_PAGE)(buttons.listens(page))
    app.action(signals.SHELF_EDIT)(form.edit)
    app.shortcut(signals.KEEP_SHORTCUT)(form.keep)
    app.view(signals.SHELF_FORM)(form.submit)
    app.event("message", matchers=[has_preview])(Previews(desk).entitle)


async def has_preview(event: dict[str, Any]) -> bool:
    """Slack shows what is behind a link that a member sent us; it comes as a change of their message."""
    changed = event.get("channel_type") == "im" and event.get("subtype") == "message_changed"
    message = event.get("message") or {}
    return bool(changed and message.get("user") and "bot_id" not in message and message.get("attachments"))


class Previews:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def entitle(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        message = event["message"]
        titles = titles_of(message)
        if titles:
            await self.desk.store.run(shelf.entitle, body["team_id"], message["user"], titles)


def meant_for(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    thing_id, _, tie_id = value.partition(":")
    thing, tie = shelf.own(tx, member, thing_id), looking.own(tx, member, tie_id)
    if thing is None or tie is None:
        return Outcome(UndoGone(member))
    return Outcome(shelf.meant_for(tx, member, thing, tie, now))


def remove(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    thing = shelf.own(tx, member, value)
    return Outcome(shelf.listed(tx, member, 1) if thing is None else shelf.remove(tx, member, thing, now))


def page(tx: Tx, member: Member, value: str, now: datetime) -> Outcome:
    return Outcome(shelf.listed(tx, member, int(value) if value.isdigit() else 1))


class ShelfForm:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def keep(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Open the form with the links of the message on which the shortcut was chosen."""
        newcomer = await self.desk.newcomer(client, body)
        message = body.get("message") or {}
        view = await self.desk.store.run(shelf_forms.keep_form, newcomer, message, self.desk.now())
        await ack()
        await self._show(client, body, view)

    async def edit(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Open the form with what is kept; where that is gone, show what lies there now."""
        newcomer = await self.desk.newcomer(client, body)
        view = await self.desk.store.run(shelf_forms.edit_form, newcomer, value_of(body), self.desk.now())
        await ack()
        if view is not None:
            await self._show(client, body, view)
            return
        lying = await self.desk.store.run(as_member, newcomer, "1", page, self.desk.now())
        if lying.answer is not None:
            await self.desk.show(client, place_of(body), lying.answer, body.get("trigger_id"))

    async def _show(self, client: AsyncWebClient, body: dict[str, Any], view: Mapping[str, Any]) -> None:
        """Above a message the form opens; above a sheet it is laid on top."""
        above = (body.get("view") or {}).get("type") == "modal"
        show = client.views_push if above else client.views_open
        try:
            await show(trigger_id=body["trigger_id"], view=dict(view))
        except SlackApiError as refused:
            self.desk.refused("shelf", refused)

    async def submit(
        self, ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], client: AsyncWebClient
    ) -> None:
        """Keep what was filled in, or say beside each field what to put right; nothing typed is lost."""
        thing_id = view.get("private_metadata") or ""
        filled, slips = shelf_values.read(view["state"]["values"], is_new=not thing_id)
        newcomer = await self.desk.newcomer(client, body)
        done: ShelfSubmitted | None = None
        if not slips:
            done = await self.desk.store.run(shelf_forms.submit, newcomer, thing_id, filled, self.desk.now())
            slips = done.slips
        if slips:
            language = newcomer.language if done is None else done.member
            await ack(response_action="errors", errors=views.shelf_slips(language, slips))
            return
        await ack(response_action="clear")
        for number, answer in enumerate(done.answers if done else ()):
            first = done is not None and done.first and number == 0
            await say(client, newcomer.user_id, self.desk.message(answer, first=first))
