"""What is served over HTTP: signs of life, and Slack's signed requests."""

from __future__ import annotations

import io
import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.signature import SignatureVerifier

from bot.log import set_up
from bot.slack.authorize import Installed
from bot.slack.web import LARGEST, application
from tests.slack.edge import SIGNING_SECRET, Edge, bolt_app, edge, served

WORDS = "my-secret-note-about-Erika"


async def yes() -> bool:
    return True


async def no() -> bool:
    return False


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    handlers, level = logging.root.handlers[:], logging.root.level
    out = io.StringIO()
    set_up("debug", "json", out)
    yield out
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("healthz", 200, {"ok": True, "tick": True, "socket": True}),
        ("readyz", 503, {"ok": False, "tick": True, "database": False}),
    ],
)
async def test_life_and_readiness_are_told_check_by_check(
    path: str, status: int, body: dict[str, bool]
) -> None:
    served_app = application({"tick": yes, "socket": yes}, {"tick": yes, "database": no})
    async with (
        served(served_app) as address,
        aiohttp.ClientSession() as client,
        client.get(f"{address}/{path}") as answer,
    ):
        assert (answer.status, await answer.json()) == (status, body)


async def test_without_an_app_slack_s_door_is_not_there() -> None:
    async with (
        served(application({}, {})) as address,
        aiohttp.ClientSession() as client,
        client.post(f"{address}/slack/events") as answer,
    ):
        assert answer.status == 404


def test_a_door_without_a_lock_is_not_built() -> None:
    async def look_up(_: str) -> None:
        return None

    app = bolt_app(Installed(look_up))
    for secret in (None, ""):
        with pytest.raises(ValueError, match="signing secret"):
            application({}, {}, app, secret)


def listening(at: Edge) -> tuple[AsyncApp, list[str]]:
    app, heard = bolt_app(at.installed, at.clients), list[str]()

    @app.command("/reconnect")
    async def listener(ack: AsyncAck, command: dict[str, str]) -> None:
        heard.append(command["text"])
        await ack(f"dengar: {command['text']}")

    return app, heard


@asynccontextmanager
async def door(at: Edge) -> AsyncIterator[tuple[str, list[str]]]:
    app, heard = listening(at)
    async with served(application({}, {}, app, SIGNING_SECRET)) as address:
        yield f"{address}/slack/events", heard


def signed(body: bytes, *, secret: str = SIGNING_SECRET, age: int = 0) -> dict[str, str]:
    at = str(int(time.time()) - age)
    signature = SignatureVerifier(secret).generate_signature(timestamp=at, body=body)
    return {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signature or "",
    }


def command_of(at: Edge) -> bytes:
    return f"command=/reconnect&text={WORDS}&team_id={at.team.id}&user_id={at.ada.id}".encode()


async def test_a_signed_request_reaches_its_listener() -> None:
    async with edge() as at, door(at) as (url, heard), aiohttp.ClientSession() as client:
        body = command_of(at)
        async with client.post(url, data=body, headers=signed(body)) as answer:
            assert (answer.status, await answer.text()) == (200, f"dengar: {WORDS}")
        assert heard == [WORDS]


async def test_a_wrong_signature_is_refused_and_its_body_is_not_in_the_log(log: io.StringIO) -> None:
    async with edge() as at, door(at) as (url, heard), aiohttp.ClientSession() as client:
        body = command_of(at)
        for headers in (
            signed(body, secret="somebody-elses"),
            signed(body, age=301),
            signed(body + b"&more=1"),
            signed(body) | {"X-Slack-Signature": "v0=é"},
            signed(body) | {"X-Slack-Request-Timestamp": "soon"},
            {"Content-Type": "application/x-www-form-urlencoded"},
        ):
            async with client.post(url, data=body, headers=headers) as answer:
                assert answer.status == 401
        assert heard == []
        assert WORDS not in log.getvalue()


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{", b"[" * 100_000, b"payload=%7B"])
async def test_what_is_not_signed_is_not_even_parsed(body: bytes, log: io.StringIO) -> None:
    async with edge() as at, door(at) as (url, _), aiohttp.ClientSession() as client:
        headers = {"X-Slack-Signature": "v0=1", "X-Slack-Request-Timestamp": str(int(time.time()))}
        async with client.post(url, data=body, headers=headers) as answer:
            assert answer.status == 401
        assert log.getvalue() == ""


async def test_a_body_that_is_too_large_is_refused() -> None:
    async with edge() as at, door(at) as (url, _), aiohttp.ClientSession() as client:
        body = io.BytesIO(b"x" * (LARGEST + 1))
        async with client.post(url, data=body, headers=signed(command_of(at))) as answer:
            assert answer.status == 413


async def test_headers_that_slack_does_not_sign_are_not_passed_on() -> None:
    async with edge() as at, door(at) as (url, heard), aiohttp.ClientSession() as client:
        body = command_of(at)
        lazy = {"X-Slack-Bolt-Lazy-Only": "1", "X-Slack-Bolt-Lazy-Function-Name": "listener"}
        async with client.post(url, data=body, headers=signed(body) | lazy) as answer:
            assert answer.status == 200
        assert heard == [WORDS]


async def test_slack_can_check_the_address_and_everything_works_over_http() -> None:
    async with edge(socket_mode=False) as at, door(at) as (url, heard):
        at.sandbox.use_http(url)
        assert await at.sandbox.verify_url()
        answer = await at.sandbox.command(at.ada, "/reconnect halo")
        assert answer is not None
        assert answer.text == "dengar: halo"
        assert heard == ["halo"]
