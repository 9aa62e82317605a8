"""What we serve over HTTP: whether we live and are ready and, in HTTP mode alone, Slack's requests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

Check = Callable[[], Awaitable[bool]]

EVENTS_PATH = "/slack/events"
LARGEST = 1024 * 1024  # bytes: Slack's largest, a form with its state, is a quarter of it
SIGNATURE = "X-Slack-Signature"
TIMESTAMP = "X-Slack-Request-Timestamp"
# Bolt obeys further headers, which are not part of what Slack signs.
PASSED_ON = ("Content-Type", SIGNATURE, TIMESTAMP, "X-Slack-Retry-Num", "X-Slack-Retry-Reason")


def application(
    alive: Mapping[str, Check],
    ready: Mapping[str, Check],
    app: AsyncApp | None = None,
    signing_secret: str | None = None,
) -> web.Application:
    """Build the application; with an app and its secret it takes Slack's requests, too."""
    served = web.Application(client_max_size=LARGEST)
    served.router.add_get("/healthz", _Checkup(alive).answer)
    served.router.add_get("/readyz", _Checkup(ready).answer)
    if app is not None:
        if not signing_secret:
            raise ValueError("without a signing secret anybody could pass for Slack")
        served.router.add_post(EVENTS_PATH, _Entrance(app, signing_secret).answer)
    return served


class _Checkup:
    def __init__(self, checks: Mapping[str, Check]) -> None:
        self._checks = checks

    async def answer(self, request: web.Request) -> web.Response:
        found = {name: await check() for name, check in self._checks.items()}
        fine = all(found.values())
        return web.json_response({"ok": fine, **found}, status=200 if fine else 503)


class _Entrance:
    """Verifies before anything is read into values: what is not signed is not even parsed."""

    def __init__(self, app: AsyncApp, signing_secret: str) -> None:
        self._app = app
        self._verifier = SignatureVerifier(signing_secret)

    async def answer(self, request: web.Request) -> web.Response:
        raw = await request.read()
        if not self._is_signed(raw, request):
            return web.json_response({"error": "invalid request"}, status=401)
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        response = await self._app.async_dispatch(AsyncBoltRequest(body=raw.decode(), headers=dict(headers)))
        return await to_aiohttp_response(response)

    def _is_signed(self, raw: bytes, request: web.Request) -> bool:
        try:
            return self._verifier.is_valid(
                raw, request.headers.get(TIMESTAMP), request.headers.get(SIGNATURE)
            )
        except (ValueError, TypeError):
            return False  # a timestamp that is no number, a body or signature that is no text
