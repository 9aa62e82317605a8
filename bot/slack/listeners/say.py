"""A message of the bot in somebody's DM."""

from __future__ import annotations

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.views.message import Message

log = structlog.get_logger()


async def say(client: AsyncWebClient, channel: str, message: Message) -> None:
    """Post an answer; `channel` is the DM or, to open it, the user's id."""
    try:
        await client.chat_postMessage(
            channel=channel, text=message.text, blocks=message.blocks, unfurl_links=False, unfurl_media=False
        )
    except SlackApiError as refused:
        log.warning("say.refused", code=refused.response.get("error"))
