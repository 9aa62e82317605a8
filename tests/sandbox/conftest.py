"""A served sandbox, and unmodified SDK clients that talk to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.people import Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address
from bot.sandbox.timing import Timing
from tests.sandbox.manifests import MANIFEST

PATIENT = Timing(retry_delays=(0.0, 0.05), save_seconds=0.01)
HASTY = replace(PATIENT, ack_seconds=0.3, trigger_seconds=0.3)


@pytest.fixture
def hasty() -> None:
    """Ask for this to sit through a time-out of Slack's quickly."""


@pytest.fixture
def timing(request: pytest.FixtureRequest) -> Timing:
    """Slack's own patience, so that a busy machine fails no test, unless the test wants a time-out."""
    return HASTY if "hasty" in request.fixturenames else PATIENT


@pytest.fixture
def sandbox(timing: Timing) -> Sandbox:
    return Sandbox(MANIFEST, timing=timing)


@pytest.fixture
async def address(sandbox: Sandbox) -> AsyncIterator[Address]:
    async with sandbox.serving() as address:
        yield address


@pytest.fixture
def client(sandbox: Sandbox, address: Address) -> AsyncWebClient:
    """The bot's own Web API client; it retries nothing."""
    return AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api, retry_handlers=[])


@pytest.fixture
def ada(sandbox: Sandbox) -> Person:
    return sandbox.teams[0].person("ada")


@pytest.fixture
def bob(sandbox: Sandbox) -> Person:
    return sandbox.teams[0].person("bob")
