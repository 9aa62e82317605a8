"""Plain messages to the bot: the same sentences as the command's, without the slash.

The sentence is taken in before Slack is told that its event arrived, in one transaction with the event's
id: a crash loses nothing, and a repeated delivery changes nothing. The answer follows.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.services.answers import Answer
from bot.slack.asking import Outcome, take_in
from bot.slack.desk import Desk
from bot.slack.listeners.say import say, say_instead
from bot.store.errors import StoreError


def register(app: AsyncApp, desk: Desk) -> None:
    listener = MessageListener(desk)
    app.event("message", matchers=[is_said_to_us], middleware=[listener.take_in])(listener.answer)


async def is_said_to_us(event: dict[str, Any]) -> bool:
    """A person's own words in the DM: no edit, no deletion, no bot's message."""
    said = event.get("channel_type") == "im" and "subtype" not in event and "bot_id" not in event
    return said and bool(event.get("user"))


class MessageListener:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def take_in(
        self,
        body: dict[str, Any],
        client: AsyncWebClient,
        context: AsyncBoltContext,
        next: Callable[[], Awaitable[None]],
    ) -> None:
        """Before the acknowledgement: if the store fails here, Slack will deliver the event again."""
        text = body["event"].get("text") or ""
        call = await self.desk.call(client, body, text, body["event_id"])
        said = replace(call, aloud=False)  # a suggestion is the answer, and stands alone
        try:
            context["outcome"] = await self.desk.store.run(take_in, said, self.desk.now())
        except StoreError as error:
            message = await self.desk.broken(error, call.newcomer)
            await say(client, body["event"]["channel"], message)
            raise
        await next()

    async def answer(self, event: dict[str, Any], client: AsyncWebClient, context: AsyncBoltContext) -> None:
        outcome: Outcome = context["outcome"]
        ts: str | None = None
        if outcome.nudge is not None:
            await self.desk.courier.send([outcome.nudge])  # the suggestion itself is the answer
        elif outcome.answer is not None:
            message = self.desk.message(outcome.answer, first=outcome.first)
            ts = await say(client, event["channel"], message)

        async def instead(later: Answer) -> None:
            await say_instead(client, event["channel"], ts, self.desk.message(later, first=outcome.first))

        await self.desk.follow(outcome.answer, instead)
