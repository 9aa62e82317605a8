"""Emoji on a nudge, and emoji taken back: done, later, rest."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext

from bot.core.marks import mark_of
from bot.services import marking, members
from bot.services.answers import Marked
from bot.slack.desk import Desk
from bot.store import inbox
from bot.store.tx import Tx

PATIENCE = 8  # looks, a quarter of a second apart, for a nudge whose place is just being noted


def register(app: AsyncApp, desk: Desk) -> None:
    listener = ReactionListener(desk)
    for event in ("reaction_added", "reaction_removed"):
        app.event(event, middleware=[listener.write_down])(listener.redraw)


def react(tx: Tx, body: dict[str, Any], now: datetime) -> Marked | None:
    """Write down, once, what a reaction says; None when it says nothing to us."""
    event, workspace_id = body["event"], body["team_id"]
    item, emoji = event["item"], event["reaction"]
    mark, who = mark_of(emoji), (workspace_id, event["user"])
    if item.get("type") != "message":
        return None
    nudge = marking.nudge_at(tx, *who, item["channel"], item["ts"]) if mark is not None else None
    if nudge is None or mark is None:  # a heart says nothing of what to do, but that somebody is there
        if _is_with_us(item["channel"]):
            members.sign_of_life(tx, who, now)
        return None
    if not inbox.first(tx, workspace_id, body["event_id"], now):
        return None
    members.sign_of_life(tx, who, now)
    sign = f"reaction:{emoji}"[:128]
    if event["type"] == "reaction_removed":
        return marking.take_mark(tx, nudge, sign, now)
    return marking.set_mark(tx, nudge, mark, sign, now)


def _is_with_us(channel: str) -> bool:
    """A reaction elsewhere, to somebody else's words, is no sign to us."""
    return channel.startswith("D")


class ReactionListener:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def write_down(
        self, body: dict[str, Any], context: AsyncBoltContext, next: Callable[[], Awaitable[None]]
    ) -> None:
        """Before the acknowledgement, so that a crash loses no reaction."""
        context["marked"] = await self._patiently(body)
        await next()

    async def _patiently(self, body: dict[str, Any]) -> Marked | None:
        """A reaction can overtake the note of where its nudge was posted: look again for two seconds."""
        for _ in range(PATIENCE):
            try:
                return await self.desk.store.run(react, body, self.desk.now())
            except marking.NotYetPosted:
                await asyncio.sleep(0.25)
        return await self.desk.store.run(react, body, self.desk.now())

    async def redraw(self, context: AsyncBoltContext) -> None:
        marked: Marked | None = context["marked"]
        if marked is not None and marked.changed:
            await self.desk.courier.redraw(marked.suggestion)
