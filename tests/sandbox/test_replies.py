"""response_url: five answers in half an hour, judged like any message."""

import asyncio

import aiohttp
import pytest
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.sandbox.faults import Fault
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.timing import Timing
from tests.sandbox.kit import actions, button, section
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.wires import wired


async def _reply_url(sandbox, address, who, gesture):
    async with wired(sandbox, address) as wire:
        doing = asyncio.create_task(gesture())
        envelope = await wire.take()
        await doing
    return AsyncWebhookClient(envelope["payload"]["response_url"])


@pytest.fixture
async def command_reply(sandbox, address, ada):
    return await _reply_url(sandbox, address, ada, lambda: sandbox.command(ada, "/reconnect"))


async def _pressed(client, sandbox, address, ada, *, ephemeral):
    post = {"text": "a", "blocks": [actions(button())]}
    if ephemeral:
        await client.chat_postEphemeral(channel=f"D{ada.id[1:]}", user=ada.id, **post)
    else:
        await client.chat_postMessage(channel=ada.id, **post)
    await sandbox.quiet()
    return await _reply_url(sandbox, address, ada, lambda: sandbox.press(ada, "go"))


async def test_an_answer_is_for_one_person_unless_it_says_otherwise(sandbox, command_reply, ada):
    assert (await command_reply.send(text="a", blocks=[section()])).status_code == 200
    await command_reply.send(text="b", response_type="in_channel")
    first, second = sandbox.messages(ada)
    assert (first.text, first.only_for) == ("a", ada.id)
    assert (second.text, second.only_for) == ("b", None)


async def test_an_address_is_good_for_five_answers(command_reply):
    for _ in range(5):
        assert (await command_reply.send(text="a")).status_code == 200
    sixth = await command_reply.send(text="a")
    assert (sixth.status_code, '"used_url"' in sixth.body) == (404, True)


async def test_an_address_expires(ada):
    sandbox = Sandbox(MANIFEST, timing=Timing(reply_seconds=-1.0))
    async with sandbox.serving() as address:
        reply = await _reply_url(sandbox, address, ada, lambda: sandbox.command(ada, "/reconnect"))
        answer = await reply.send(text="a")
        assert (answer.status_code, '"expired_url"' in answer.body) == (404, True)


async def test_an_unknown_address_is_gone(address):
    answer = await AsyncWebhookClient(f"{address.page}response/nowhere").send(text="a")
    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"text": ""}, "no_text"),
        ({"blocks": [section("")]}, "invalid_blocks"),
        ({"blocks": [section("x" * 2999)] * 5}, "msg_blocks_too_long"),
    ],
)
async def test_a_wrong_answer_is_refused_and_not_counted(command_reply, answer, code):
    refused = await command_reply.send_dict(answer)
    assert (refused.status_code, f'"{code}"' in refused.body) == (400, True)
    for _ in range(5):
        assert (await command_reply.send(text="a")).status_code == 200


@pytest.mark.parametrize("body", ["{", "[]"])
async def test_what_is_not_an_object_is_refused(command_reply, body):
    async with aiohttp.ClientSession() as session, session.post(command_reply.url, data=body) as answer:
        assert (await answer.json())["error"] == "invalid_payload"


@pytest.mark.parametrize("ephemeral", [True, False])
async def test_the_original_can_be_replaced(client, sandbox, address, ada, ephemeral):
    reply = await _pressed(client, sandbox, address, ada, ephemeral=ephemeral)
    before = sandbox.messages(ada)[0].ts
    await reply.send(text="b", replace_original=True)
    (message,) = sandbox.messages(ada)
    assert (message.ts, message.text, message.blocks) == (before, "b", None)


@pytest.mark.parametrize("ephemeral", [True, False])
async def test_the_original_can_be_deleted(client, sandbox, address, ada, ephemeral):
    reply = await _pressed(client, sandbox, address, ada, ephemeral=ephemeral)
    await reply.send(delete_original=True)
    assert sandbox.messages(ada) == []
    assert (await reply.send(delete_original=True)).status_code == 200


async def test_without_being_told_to_nothing_is_replaced(client, sandbox, address, ada):
    reply = await _pressed(client, sandbox, address, ada, ephemeral=True)
    await reply.send(text="b")
    assert [each.text for each in sandbox.messages(ada)] == ["a", "b"]


async def test_answers_suffer_faults_too(sandbox, command_reply, ada):
    sandbox.faults.add("response_url", Fault("server_error"))
    assert (await command_reply.send(text="a")).status_code == 500
    sandbox.faults.add("response_url", Fault("drop_after"))
    with pytest.raises(aiohttp.ClientConnectionError):
        await AsyncWebhookClient(command_reply.url, retry_handlers=[]).send(text="b")
    assert [each.text for each in sandbox.messages(ada)] == ["b"]
