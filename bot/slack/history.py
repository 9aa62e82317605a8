"""Finding a nudge in a DM's history, after a call whose outcome is not known."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.nudge import Nudge
from bot.core.ports import NotThere, Posted, Sighting, Unreadable
from bot.slack.errors import attempt

BEFORE = 60  # seconds: how far Slack's clock may be behind ours
PAGE = 15  # all that Slack gives an app which is distributed outside its Marketplace
PAGES = 4
LIMIT = 90.0  # seconds for all pages, the waits that Slack asks for included


async def find(client: AsyncWebClient, nudge: Nudge, channel: str, limit: float = LIMIT) -> Sighting:
    """Look through what was written since the attempt; "not there" is said only if all of it was read."""
    if nudge.posting_at is None:
        return Unreadable()
    oldest = f"{nudge.posting_at.timestamp() - BEFORE:.6f}"
    try:
        async with asyncio.timeout(limit):
            return await _through(client, nudge.id, channel, oldest)
    except TimeoutError:
        return Unreadable()


async def _through(client: AsyncWebClient, nudge_id: str, channel: str, oldest: str) -> Sighting:
    cursor: str | None = None
    for _ in range(PAGES):
        page = await attempt(
            client.conversations_history(
                channel=channel, oldest=oldest, limit=PAGE, include_all_metadata=True, cursor=cursor
            )
        )
        if not isinstance(page, AsyncSlackResponse):
            return Unreadable()
        if ts := _among(page.get("messages") or [], nudge_id):
            return Posted(channel, ts)
        cursor = (page.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return NotThere()
    return Unreadable()


def _among(messages: list[Mapping[str, Any]], nudge_id: str) -> str | None:
    """Return the ts of the message that names the nudge: in its metadata or, if Slack hid it, its buttons."""
    for message in messages:
        if nudge_id in json.dumps([message.get("metadata"), message.get("blocks")]):
            return str(message["ts"])
    return None
