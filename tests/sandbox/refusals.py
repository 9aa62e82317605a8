"""Waits for a call that must be refused."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.sandbox.refusal import NotDone


async def refused(calling: Awaitable[Any]) -> AsyncSlackResponse:
    """The answer of a Web API call that Slack refuses."""
    with pytest.raises(SlackApiError) as caught:
        await calling
    response = caught.value.response
    assert isinstance(response, AsyncSlackResponse)
    return response


async def code_of(calling: Awaitable[Any]) -> str:
    return str((await refused(calling))["error"])


async def complaint(gesture: Awaitable[Any]) -> NotDone:
    """What a person is told when a gesture does not work."""
    with pytest.raises(NotDone) as caught:
        await gesture
    return caught.value
