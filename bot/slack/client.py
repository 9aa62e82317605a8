"""Clients for Slack's Web API: one shared session, and retries only where repeating does no harm."""

from __future__ import annotations

import ipaddress
import logging
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

# The SDK ignores a client's own time-out when it is given a session.
TIMEOUT = aiohttp.ClientTimeout(total=10, connect=5)
RATE_LIMIT_RETRIES = 2


def open_session() -> aiohttp.ClientSession:
    """Open the one session that everything sent to Slack goes through; whoever opens it closes it."""
    return aiohttp.ClientSession(timeout=TIMEOUT)


@dataclass(frozen=True, slots=True)
class Clients:
    """Makes a client for a token; making one is cheap and opens nothing."""

    session: aiohttp.ClientSession
    api_url: str

    def posting(self, token: str | None, team_id: str | None = None) -> AsyncWebClient:
        """For whatever has an effect, or has to answer at once: nothing is ever sent again by itself."""
        return self._client(token, team_id, [])

    def reading(self, token: str | None, team_id: str | None = None) -> AsyncWebClient:
        return self._client(
            token,
            team_id,
            [
                AsyncConnectionErrorRetryHandler(max_retry_count=1),
                AsyncRateLimitErrorRetryHandler(max_retry_count=RATE_LIMIT_RETRIES),
            ],
        )

    def answering(self, response_url: str) -> AsyncWebhookClient:
        """For a response_url: Bolt's own `respond` knows neither our session nor our time limit."""
        client = AsyncWebhookClient(
            url=response_url, session=self.session, retry_handlers=[], logger=_logger()
        )
        client.proxy = self._proxy(client.proxy)
        return client

    def _client(
        self, token: str | None, team_id: str | None, retries: list[AsyncRetryHandler]
    ) -> AsyncWebClient:
        client = AsyncWebClient(
            token=token,
            base_url=self.api_url,
            session=self.session,
            team_id=team_id,
            retry_handlers=retries,
            logger=_logger(),
        )
        client.proxy = self._proxy(client.proxy)
        return client

    def _proxy(self, found: str | None) -> str | None:
        """Leave out the proxy that the SDK found in the environment where Slack's stand-in is right here."""
        return None if is_here(self.api_url) else found


def is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _logger() -> logging.Logger:
    # By name, so that the level set on it spares the SDK from writing every request into a text.
    return logging.getLogger("slack_sdk")
