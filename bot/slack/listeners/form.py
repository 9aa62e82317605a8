"""The form of a tie: opened empty, with what was understood so far, or with what is kept; then submitted."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.services.members import Newcomer
from bot.slack import form_values, forms, signals, views
from bot.slack.desk import Desk
from bot.slack.form_values import Filled
from bot.slack.forms import Known, Submitted
from bot.slack.listeners.nudges import value_of
from bot.slack.listeners.say import say


def register(app: AsyncApp, desk: Desk) -> None:
    listener = FormListener(desk)
    app.action(signals.FORM)(listener.open)
    app.action(signals.TIE_EDIT)(listener.edit)
    app.view(signals.TIE_FORM)(listener.submit)
    app.view(signals.COPY_VIEW)(listener.close)


class FormListener:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def open(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        newcomer = await self.desk.newcomer(client, body)
        view = await self.desk.store.run(forms.draft_form, newcomer, value_of(body), self.desk.now())
        await ack()
        await self._show(client, body, view)

    async def edit(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        newcomer = await self.desk.newcomer(client, body)
        view = await self.desk.store.run(forms.edit_form, newcomer, value_of(body), self.desk.now())
        await ack()
        if view is not None:
            await self._show(client, body, view)

    async def _show(self, client: AsyncWebClient, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Above a message the form opens; above another sheet it is laid on top."""
        above = (body.get("view") or {}).get("type") == "modal"
        show = client.views_push if above else client.views_open
        try:
            await show(trigger_id=body["trigger_id"], view=view)
        except SlackApiError as refused:
            self.desk.refused("form", refused)

    async def submit(
        self, ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], client: AsyncWebClient
    ) -> None:
        """Keep what was filled in, or say beside each field what to put right; nothing typed is lost."""
        filled, slips = form_values.read(view["state"]["values"])
        newcomer = await self.desk.newcomer(client, body)
        done: Submitted | None = None
        if not slips:
            people = await self._people(client, newcomer, view, filled)
            metadata = view.get("private_metadata") or ""
            done = await self.desk.store.run(
                forms.submit, newcomer, metadata, filled, people, self.desk.now()
            )
            slips = done.slips
        if slips:
            language = newcomer.language if done is None else done.member
            await ack(response_action="errors", errors=views.slips(language, slips))
            return
        await ack(response_action="clear")
        if done is not None and done.answer is not None:
            await say(client, newcomer.user_id, self.desk.message(done.answer))

    async def _people(
        self, client: AsyncWebClient, newcomer: Newcomer, view: dict[str, Any], filled: Filled
    ) -> Known:
        """Whom Slack knows of the chosen person and of those whom a draft names."""
        names = await self.desk.store.read(
            forms.named_in, newcomer, view.get("private_metadata") or "", self.desk.now()
        )
        wanted = {*names, *([filled.person] if filled.person else [])}
        return await self.desk.known(client, newcomer.workspace_id, sorted(wanted))

    async def close(self, ack: AsyncAck) -> None:
        await ack()
