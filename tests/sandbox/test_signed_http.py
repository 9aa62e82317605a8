"""HTTP mode: signed requests, their answers and their retries."""

import asyncio
import json
import time
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from tests.sandbox.inbound import inbound_problems
from tests.sandbox.kit import actions, button
from tests.sandbox.refusals import complaint


class Endpoint:
    """The bot's address; it keeps what it gets and answers what it is told to."""

    def __init__(self):
        self.got = []
        self.answers = []
        self.arrived = asyncio.Event()

    async def take(self, request):
        self.got.append((dict(request.headers), await request.text()))
        self.arrived.set()
        answer = self.answers.pop(0) if self.answers else {}
        await asyncio.sleep(answer.pop("seconds", 0))
        return web.Response(**answer)

    async def wait_for(self, count):
        async with asyncio.timeout(5):
            while len(self.got) < count:
                self.arrived.clear()
                await self.arrived.wait()


@pytest.fixture
async def endpoint(sandbox, address):
    endpoint = Endpoint()
    app = web.Application()
    app.router.add_post("/slack/events", endpoint.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sandbox.use_http(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
    yield endpoint
    await runner.cleanup()


def _is_signed(sandbox, headers, body):
    return SignatureVerifier(sandbox.signing_secret).is_valid_request(body, headers)


async def test_an_event_is_signed_json_on_real_time(sandbox, endpoint, ada):
    sandbox.clock.offset = 1_000_000
    sandbox.message(ada, "Halo")
    await sandbox.quiet()
    headers, body = endpoint.got[0]
    assert _is_signed(sandbox, headers, body)
    assert abs(int(headers["X-Slack-Request-Timestamp"]) - time.time()) < 5
    assert headers["Content-Type"] == "application/json"
    assert inbound_problems(json.loads(body)) == []
    assert "X-Slack-Retry-Num" not in headers


async def test_a_command_is_a_signed_form(sandbox, endpoint, ada):
    endpoint.answers = [{"text": "Nobody yet"}]
    answer = await sandbox.command(ada, "/reconnect list")
    headers, body = endpoint.got[0]
    assert _is_signed(sandbox, headers, body)
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    form = {key: values[0] for key, values in parse_qs(body).items()}
    assert (form["command"], form["text"]) == ("/reconnect", "list")
    assert inbound_problems(form) == []
    assert answer.text == "Nobody yet"


async def test_an_answer_may_be_json(sandbox, endpoint, ada):
    endpoint.answers = [{"text": '{"text": "a"}', "content_type": "application/json"}]
    assert (await sandbox.command(ada, "/reconnect list")).text == "a"
    endpoint.answers = [{"text": "not json", "content_type": "application/json"}]
    assert (await sandbox.command(ada, "/reconnect list")).text == "not json"
    assert await sandbox.command(ada, "/reconnect list") is None


async def test_an_interaction_is_a_payload_in_a_form(sandbox, endpoint, client, ada):
    await client.chat_postMessage(channel=ada.id, text="a", blocks=[actions(button())])
    await sandbox.quiet()
    await sandbox.press(ada, "go")
    headers, body = endpoint.got[-1]
    assert _is_signed(sandbox, headers, body)
    assert inbound_problems(json.loads(parse_qs(body)["payload"][0])) == []


@pytest.mark.usefixtures("hasty")
async def test_an_event_that_fails_is_sent_again_with_the_reason(sandbox, endpoint, ada):
    endpoint.answers = [{"status": 500}, {"seconds": 0.5}]
    sandbox.message(ada, "Halo")
    await endpoint.wait_for(3)
    retries = [(each.get("X-Slack-Retry-Num"), each.get("X-Slack-Retry-Reason")) for each, _ in endpoint.got]
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_timeout")]
    assert len({json.loads(body)["event_id"] for _, body in endpoint.got}) == 1


async def test_the_bot_can_forbid_retries(sandbox, endpoint, ada):
    endpoint.answers = [{"status": 500, "headers": {"X-Slack-No-Retry": "1"}}]
    sandbox.message(ada, "Halo")
    await sandbox.quiet()
    await asyncio.sleep(0.1)
    assert len(endpoint.got) == 1


@pytest.mark.usefixtures("hasty")
async def test_a_slow_command_is_reported_to_the_person(sandbox, endpoint, ada):
    endpoint.answers = [{"seconds": 0.5}]
    failed = await complaint(sandbox.command(ada, "/reconnect list"))
    assert failed.sentence == "/reconnect failed because the app did not respond."


async def test_a_broken_command_is_reported_to_the_person(sandbox, endpoint, ada):
    endpoint.answers = [{"status": 500}]
    assert (await complaint(sandbox.command(ada, "/reconnect list"))).code == "dispatch_failed"


async def test_an_address_where_nobody_is_cannot_be_reached(sandbox, address, ada):
    sandbox.use_http("http://127.0.0.1:9/slack/events")
    assert (await complaint(sandbox.command(ada, "/reconnect list"))).code == "dispatch_failed"


async def test_the_address_is_verified_by_its_echo(sandbox, endpoint):
    assert await sandbox.verify_url() is False
    body = json.loads(endpoint.got[0][1])
    assert body["type"] == "url_verification"


async def test_nothing_is_verified_without_an_address(sandbox, address):
    assert await sandbox.verify_url() is False
