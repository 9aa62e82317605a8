"""Everything that Slack may send and nobody listens to: acknowledged, or Slack would send it again."""

from __future__ import annotations

import re
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.services import members
from bot.services.members import Newcomer
from bot.slack import views
from bot.slack.desk import Desk, whose

ANYTHING = re.compile(".*", re.DOTALL)


def register(app: AsyncApp, desk: Desk) -> None:
    listener = CatchAll(desk)
    app.event("message")(listener.event)  # edits, deletions, our own messages
    app.event(ANYTHING)(listener.event)
    app.action(ANYTHING)(listener.stale)
    for kind in (app.shortcut, app.view_submission, app.view_closed, app.options):
        kind(ANYTHING)(listener.acknowledge)
    app.command(ANYTHING)(listener.acknowledge)


class CatchAll:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def event(self) -> None:
        """Events are acknowledged by Bolt before a listener runs."""

    async def acknowledge(self, ack: AsyncAck) -> None:
        await ack()

    async def stale(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        """A button that this version does not know: say so, kindly."""
        await ack()
        await self.desk.store.run(members.sign_of_life, whose(body), self.desk.now())
        member = await self.desk.store.read(members.known, Newcomer(*whose(body)))
        if member is not None and body.get("response_url"):
            await self.desk.respond(body["response_url"], views.stale(member), replace=False)
