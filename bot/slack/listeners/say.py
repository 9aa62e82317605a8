"""A message of the bot in somebody's DM."""

from __future__ import annotations

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.views.message import Message

log = structlog.get_logger()


async def say(client: AsyncWebClient, channel: str, message: Message) -> str | None:
    """Post an answer; `channel` is the DM or, to open it, the user's id. Return its ts, if it was posted."""
    try:
        posted = await client.chat_postMessage(
            channel=channel, text=message.text, blocks=message.blocks, unfurl_links=False, unfurl_media=False
        )
    except SlackApiError as refused:
        log.warning("say.refused", code=refused.response.get("error"))
        return None
    ts: str | None = posted.get("ts")
    return ts


async def say_instead(client: AsyncWebClient, channel: str, ts: str | None, message: Message) -> None:
    """Put another message in the place of one; where that was never posted, post it."""
    if ts is None:
        await say(client, channel, message)
        return
    try:
        await client.chat_update(channel=channel, ts=ts, text=message.text, blocks=message.blocks)
    except SlackApiError as refused:
        log.warning("say.refused", code=refused.response.get("error"))
