"""HTTP mode: signed requests to the bot's own address, as Slack makes them."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from urllib.parse import urlencode

import aiohttp

from bot.sandbox import ids
from bot.sandbox.parcels import Acked, Parcel, Receipt, Unacked
from bot.sandbox.timing import Timing
from bot.sandbox.wire import JsonObject, compact

_FORM = "application/x-www-form-urlencoded"


class SignedHttp:
    """The transport of an app that has an address."""

    def __init__(self, request_url: str, signing_secret: str, timing: Timing) -> None:
        self._url = request_url
        self._secret = signing_secret
        self._timeout = aiohttp.ClientTimeout(total=timing.ack_seconds)
        self._session = aiohttp.ClientSession(timeout=self._timeout)

    def connected(self) -> bool:
        return True

    async def close(self) -> None:
        await self._session.close()

    async def hand(self, parcel: Parcel) -> Receipt:
        body, content_type = _written(parcel)
        try:
            async with self._session.post(
                self._url, data=body.encode(), headers=self._headers(body, content_type, parcel)
            ) as response:
                return _receipt(response, await response.text(), parcel)
        except TimeoutError:
            return Unacked("http_timeout")
        except aiohttp.ClientError:
            return Unacked("connection_failed")

    async def verify(self, token: str) -> bool:
        """Ask the address to prove that it is the bot's."""
        challenge = ids.secret_path()
        body = compact({"token": token, "challenge": challenge, "type": "url_verification"})
        headers = self._headers(body, "application/json", None)
        async with self._session.post(self._url, data=body.encode(), headers=headers) as response:
            return response.status == 200 and challenge in await response.text()

    def _headers(self, body: str, content_type: str, parcel: Parcel | None) -> Mapping[str, str]:
        now = str(int(time.time()))
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": now,
            "X-Slack-Signature": signature(self._secret, now, body),
        }
        if parcel is not None and parcel.attempt:
            headers["X-Slack-Retry-Num"] = str(parcel.attempt)
            headers["X-Slack-Retry-Reason"] = parcel.reason
        return headers


def signature(secret: str, timestamp: str, body: str) -> str:
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:{body}".encode(), hashlib.sha256)
    return f"v0={digest.hexdigest()}"


def _written(parcel: Parcel) -> tuple[str, str]:
    if parcel.kind == "events_api":
        return compact(parcel.payload), "application/json"
    if parcel.kind == "slash_commands":
        return urlencode(parcel.payload), _FORM
    return urlencode({"payload": compact(parcel.payload)}), _FORM


def _receipt(response: aiohttp.ClientResponse, text: str, parcel: Parcel) -> Receipt:
    if response.status != 200:
        return Unacked("http_error", final=response.headers.get("X-Slack-No-Retry") == "1")
    if not text or not parcel.accepts_answer:
        return Acked()
    if response.content_type == "application/json":
        return Acked(_object(text))
    return Acked({"text": text})


def _object(text: str) -> JsonObject | None:
    try:
        value = json.loads(text)
    except ValueError:
        return {"text": text}
    return value if isinstance(value, dict) and value else None
