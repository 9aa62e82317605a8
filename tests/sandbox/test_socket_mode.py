"""Socket Mode as Slack speaks it, and as the unmodified SDK understands it."""

import asyncio
from contextlib import AsyncExitStack

import aiohttp
import pytest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from bot.sandbox.timing import Timing
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.refusals import complaint
from tests.sandbox.wires import new_url, wired


async def test_a_connection_is_greeted(sandbox, address):
    async with wired(sandbox, address) as wire:
        assert wire.hello["type"] == "hello"
        assert wire.hello["num_connections"] == 1
        assert wire.hello["connection_info"] == {"app_id": "A0SANDBOX01"}
        assert wire.hello["debug_info"]["approximate_connection_time"] == 18060
        assert sandbox.connected()


async def test_an_address_works_once(sandbox, address):
    url = await new_url(sandbox, address)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
            await session.ws_connect(url)
    assert caught.value.status == 404


async def test_an_address_expires():
    sandbox = Sandbox(MANIFEST, timing=Timing(ticket_seconds=-1.0))
    async with sandbox.serving() as address, aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(await new_url(sandbox, address))


async def test_a_command_waits_for_its_answer(sandbox, address, ada):
    async with wired(sandbox, address) as wire:
        typing = asyncio.create_task(sandbox.command(ada, "/reconnect list"))
        envelope = await wire.take({"text": "Nobody yet"})
        assert envelope["type"] == "slash_commands"
        assert envelope["accepts_response_payload"] is True
        assert "retry_attempt" not in envelope
        assert (await typing).text == "Nobody yet"


async def test_an_event_accepts_no_answer(sandbox, address, ada):
    async with wired(sandbox, address) as wire:
        sandbox.message(ada, "Halo")
        envelope = await wire.take({"text": "ignored"})
        await sandbox.quiet()
        assert (envelope["type"], envelope["accepts_response_payload"]) == ("events_api", False)
        assert (envelope["retry_attempt"], envelope["retry_reason"]) == (0, "")
        assert [each.text for each in sandbox.messages(ada)] == ["Halo"]


@pytest.mark.usefixtures("hasty")
async def test_an_event_that_is_not_acknowledged_comes_again(sandbox, address, ada):
    async with wired(sandbox, address) as wire:
        sandbox.message(ada, "Halo")
        first, second, third = await wire.read(), await wire.read(), await wire.take()
    assert [each["retry_attempt"] for each in (first, second, third)] == [0, 1, 2]
    assert [each["retry_reason"] for each in (second, third)] == ["timeout", "timeout"]
    assert len({each["payload"]["event_id"] for each in (first, second, third)}) == 1
    assert len({each["envelope_id"] for each in (first, second, third)}) == 3


async def test_payloads_go_to_any_one_connection(sandbox, address, ada):
    async with wired(sandbox, address) as one, wired(sandbox, address) as other:
        assert other.hello["num_connections"] == 2
        for each in ("a", "b"):
            sandbox.message(ada, each)
        envelopes = [await one.take(), await other.take()]
        await sandbox.quiet()
    assert {each["payload"]["event"]["text"] for each in envelopes} == {"a", "b"}


async def test_an_answer_may_come_over_another_connection(sandbox, address, ada):
    async with wired(sandbox, address) as one, wired(sandbox, address) as other:
        for mine, theirs in ((one, other), (other, one)):
            typing = asyncio.create_task(sandbox.command(ada, "/reconnect list"))
            reading = asyncio.create_task(mine.read())
            done, _ = await asyncio.wait([reading], timeout=0.1)
            envelope = reading.result() if done else None
            if envelope is None:
                reading.cancel()
                envelope, theirs = await theirs.read(), mine
            await theirs.ack(envelope, {"text": "there"})
            assert (await typing).text == "there"


async def test_there_are_ten_connections_at_most(sandbox, address):
    async with AsyncExitStack() as stack:
        for _ in range(10):
            await stack.enter_async_context(wired(sandbox, address))
        async with wired(sandbox, address) as eleventh:
            assert eleventh.hello["reason"] == "too_many_websockets"


async def test_a_warning_leaves_the_connection_open(sandbox, address):
    async with wired(sandbox, address) as wire:
        await sandbox.disconnect("warning")
        assert (await wire.read())["reason"] == "warning"
        assert sandbox.connected()


async def test_a_refresh_closes_the_connection(sandbox, address):
    async with wired(sandbox, address) as wire:
        await sandbox.disconnect("refresh_requested")
        assert (await wire.read())["type"] == "disconnect"
        assert (await wire.socket.receive()).type == aiohttp.WSMsgType.CLOSE
        await sandbox.wait_for(lambda: not sandbox.connected())


async def test_a_connection_can_be_dropped(sandbox, address):
    async with wired(sandbox, address) as wire:
        sandbox.drop_connections()
        assert (await wire.socket.receive()).type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        await sandbox.wait_for(lambda: not sandbox.connected())


async def test_a_command_on_a_cut_connection_fails(sandbox, address, ada):
    async with wired(sandbox, address):
        sandbox.drop_connections()
        assert (await complaint(sandbox.command(ada, "/reconnect"))).code == "dispatch_failed"


async def test_noise_is_not_an_acknowledgement(sandbox, address, ada):
    async with wired(sandbox, address) as wire:
        typing = asyncio.create_task(sandbox.command(ada, "/reconnect list"))
        envelope = await wire.read()
        await wire.socket.send_bytes(b"noise")
        for noise in ("{", "[]", '{"envelope_id": "other"}'):
            await wire.socket.send_str(noise)
        await wire.ack(envelope, {"text": "there"})
        assert (await typing).text == "there"


async def _sdk_client(sandbox, address) -> SocketModeClient:
    client = SocketModeClient(sandbox.app_token, web_client=AsyncWebClient(base_url=address.api))

    async def acknowledge(client, request):
        await client.send_socket_mode_response(SocketModeResponse(request.envelope_id, {"text": "there"}))

    client.socket_mode_request_listeners.append(acknowledge)
    await client.connect()
    await sandbox.wait_for(sandbox.connected)
    return client


async def test_the_sdks_client_stays_connected_and_answers(sandbox, address, ada):
    client = await _sdk_client(sandbox, address)
    assert (await sandbox.command(ada, "/reconnect list")).text == "there"
    assert await client.is_connected()
    await client.close()


async def test_the_sdks_client_comes_back_when_asked_to(sandbox, address, ada):
    client = await _sdk_client(sandbox, address)
    await sandbox.disconnect("refresh_requested")
    await sandbox.wait_for(lambda: len(sandbox.calls("apps.connections.open")) == 2)
    await sandbox.wait_for(sandbox.connected)
    assert (await sandbox.command(ada, "/reconnect list")).text == "there"
    await client.close()


async def test_the_sdks_pings_are_answered(sandbox, address):
    client = SocketModeClient(
        sandbox.app_token, web_client=AsyncWebClient(base_url=address.api), ping_interval=0.05
    )
    await client.connect()
    before = client.last_ping_pong_time
    async with asyncio.timeout(5):
        while client.last_ping_pong_time in (None, before):
            await asyncio.sleep(0.02)
    assert await client.is_connected()
    await client.close()
