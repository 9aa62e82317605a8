"""`/reconnect ...`: heard, written down and answered before Slack's three seconds are over."""

from __future__ import annotations

import asyncio
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Language
from bot.services.answers import Answer
from bot.slack import views
from bot.slack.asking import Call, Outcome, take_in
from bot.slack.desk import Desk
from bot.slack.views.message import Message


def register(app: AsyncApp, desk: Desk) -> None:
    app.command("/reconnect")(CommandListener(desk).hear)


READ_WITHIN = 1.5  # seconds, from the beginning: the rest until Slack's three belongs to everything else


class CommandListener:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def hear(self, ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        """Answer in the acknowledgement itself; what takes longer follows through the response URL."""
        began = asyncio.get_running_loop().time()
        call = await self.desk.call(client, body, body.get("text") or "", f"trigger:{body['trigger_id']}")
        language = call.newcomer.language or Language.EN
        task = await self.desk.in_time(take_in, call, self.desk.now())
        late = not task.done()
        if late:
            await ack(text=views.one_moment(language))
        outcome, message = await self._outcome(task, call)
        later = await self._read_on(outcome, began)
        if quick := _found(later):
            message = self._said(outcome, quick)
        if late and message is not None:
            await self.desk.respond(body["response_url"], message, replace=True)
        elif not late:
            await (ack() if message is None else ack(text=message.text, blocks=message.blocks))
        if outcome is not None and outcome.nudge is not None:
            await self.desk.courier.send([outcome.nudge])
        await self.desk.follow(outcome.answer if outcome is not None else None)
        if not quick and (slow := await later) is not None:
            await self.desk.respond(body["response_url"], self._said(outcome, slow), replace=True)

    async def _read_on(self, outcome: Outcome | None, began: float) -> asyncio.Task[Answer | None]:
        """What a feed has is said at once, if its server is quick; else after the acknowledgement."""
        later = asyncio.ensure_future(self.desk.later(None if outcome is None else outcome.answer))
        left = began + READ_WITHIN - asyncio.get_running_loop().time()
        await asyncio.wait({later}, timeout=max(left, 0))
        return later

    def _said(self, outcome: Outcome | None, answer: Answer) -> Message:
        return self.desk.message(answer, first=outcome is not None and outcome.first)

    async def _outcome(
        self, task: asyncio.Task[Outcome], call: Call
    ) -> tuple[Outcome | None, Message | None]:
        try:
            outcome = await task
        except Exception as error:  # noqa: BLE001 - a named fence: the member is told, in words
            return None, await self.desk.broken(error, call.newcomer)
        if outcome.answer is None:
            return outcome, None
        return outcome, self.desk.message(outcome.answer, first=outcome.first)


def _found(later: asyncio.Task[Answer | None]) -> Answer | None:
    """What is known already; a failure is raised once the command is acknowledged."""
    return later.result() if later.done() and later.exception() is None else None
