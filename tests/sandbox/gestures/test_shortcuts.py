"""Choosing a shortcut on a message: what the bot is sent, and where there is none to choose."""

import asyncio
import json
from urllib.parse import parse_qs

import aiohttp
import pytest
from aiohttp import web

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.kit import modal, section
from tests.sandbox.manifests import manifest_with
from tests.sandbox.refusals import code_of, complaint
from tests.sandbox.wires import wired

GENERAL = "CGENERAL001"


@pytest.fixture
async def wire(sandbox, address):
    async with wired(sandbox, address) as wire:
        yield wire


async def _chosen(sandbox, wire, who, **where):
    choosing = asyncio.create_task(sandbox.shortcut(who, "keep", **where))
    while (envelope := await wire.take())["type"] != "interactive":
        pass
    await choosing
    return envelope["payload"]


async def test_what_the_bot_is_sent_is_complete(sandbox, wire, ada):
    said = sandbox.said_in(GENERAL, ada)[0]
    payload = await _chosen(sandbox, wire, ada, ts=said.ts, channel=GENERAL)
    assert payload.keys() == {
        "type",
        "token",
        "action_ts",
        "team",
        "user",
        "channel",
        "is_enterprise_install",
        "enterprise",
        "callback_id",
        "trigger_id",
        "response_url",
        "message_ts",
        "message",
    }
    assert (payload["type"], payload["callback_id"]) == ("message_action", "keep")
    assert payload["team"] == {"id": "TKEBUN00001", "domain": "kebun"}
    assert payload["user"] == {"id": ada.id, "username": "ada", "name": "ada", "team_id": "TKEBUN00001"}
    assert payload["channel"] == {"id": GENERAL, "name": "general"}
    assert (payload["enterprise"], payload["is_enterprise_install"]) == (None, False)
    assert payload["message_ts"] == payload["message"]["ts"] == said.ts


async def test_the_message_comes_with_its_links_and_what_stands_behind_them(sandbox, wire, ada):
    said = sandbox.said_in(GENERAL, ada)[0]
    message = (await _chosen(sandbox, wire, ada, ts=said.ts, channel=GENERAL))["message"]
    link = "https://dogs.example.com/why-dogs-tilt-their-heads"
    assert (message["type"], message["user"]) == ("message", "UERIKA00001")
    assert message["text"] == f"This made my morning: <{link}>"
    (part, linked) = message["blocks"][0]["elements"][0]["elements"]
    assert (part["text"], linked) == ("This made my morning: ", {"type": "link", "url": link})
    (found,) = message["attachments"]
    assert (found["from_url"], found["title"]) == (link, "Why dogs tilt their heads")
    assert not {"bot_id", "files"} & message.keys()


async def test_a_message_with_a_file_brings_it(sandbox, wire, ada):
    file = {"id": "F1", "name": "poster.pdf", "mimetype": "application/pdf"}
    said = sandbox.say_in(GENERAL, "UBUDI000001", "The poster", files=[file])
    payload = await _chosen(sandbox, wire, ada, channel=GENERAL)
    assert (payload["message"]["ts"], payload["message"]["files"]) == (said.ts, [file])


async def test_a_message_of_the_bot_and_one_of_ones_own_have_shortcuts(sandbox, client, wire, ada):
    sandbox.message(ada, "Halo")
    own = (await _chosen(sandbox, wire, ada))["message"]
    assert (own["user"], own["text"]) == (ada.id, "Halo")
    await client.chat_postMessage(channel=ada.id, text="a", blocks=[section("a")])
    payload = await _chosen(sandbox, wire, ada)
    assert payload["message"]["bot_id"] == sandbox.teams[0].bot_id
    assert payload["channel"] == {"id": f"D{ada.id[1:]}", "name": "directmessage"}


async def test_a_private_channel_does_not_tell_its_name(sandbox, wire, ada, bob):
    sandbox.say_in("CFOUNDER001", ada, "Just us")
    payload = await _chosen(sandbox, wire, ada, channel="CFOUNDER001")
    assert payload["channel"] == {"id": "CFOUNDER001", "name": "privategroup"}
    hidden = await complaint(sandbox.shortcut(bob, "keep", channel="CFOUNDER001"))
    assert hidden.code == "channel_not_found"


async def test_the_trigger_opens_one_window(sandbox, client, wire, ada):
    trigger = (await _chosen(sandbox, wire, ada, channel=GENERAL))["trigger_id"]
    await client.views_open(trigger_id=trigger, view=modal())
    assert len(sandbox.modals(ada)) == 1
    assert await code_of(client.views_open(trigger_id=trigger, view=modal())) == "exchanged_trigger_id"


async def test_an_answer_is_for_the_persons_eyes_where_the_message_stands(sandbox, wire, ada, bob):
    url = (await _chosen(sandbox, wire, ada, channel=GENERAL))["response_url"]
    before = len(sandbox.said_in(GENERAL, bob))
    answer = {"text": "Kept", "replace_original": True}
    async with aiohttp.ClientSession() as session, session.post(url, json=answer) as taken:
        assert taken.status == 200
    last = sandbox.said_in(GENERAL, ada)[-1]
    assert (last.text, last.only_for) == ("Kept", ada.id)
    assert len(sandbox.said_in(GENERAL, bob)) == before


async def test_only_what_is_offered_can_be_chosen(sandbox, client, wire, ada):
    for callback_id in ("nope", "start"):
        failed = await complaint(sandbox.shortcut(ada, callback_id, channel=GENERAL))
        assert failed.code == "no_such_shortcut"
    assert (await complaint(sandbox.shortcut(ada, "keep"))).code == "message_not_found"
    assert (await complaint(sandbox.shortcut(ada, "keep", "1.2", GENERAL))).code == "message_not_found"
    assert (await complaint(sandbox.shortcut(ada, "keep", channel="C404"))).code == "channel_not_found"
    await client.chat_postEphemeral(channel=f"D{ada.id[1:]}", user=ada.id, text="psst")
    assert (await complaint(sandbox.shortcut(ada, "keep"))).code == "no_shortcuts_here"
    sandbox.uninstall(sandbox.teams[0])
    assert (await complaint(sandbox.shortcut(ada, "keep", channel=GENERAL))).code == "no_such_shortcut"


async def test_a_bot_that_is_not_there_or_not_interactive_is_reported(sandbox, address, ada):
    assert (await complaint(sandbox.shortcut(ada, "keep", channel=GENERAL))).code == "dispatch_failed"
    assert sandbox.notices(ada)
    mute = Sandbox(manifest_with("settings.interactivity", {"is_enabled": False}))
    assert (await complaint(mute.shortcut(ada, "keep", channel=GENERAL))).code == "not_interactive"


@pytest.mark.usefixtures("hasty")
async def test_a_choice_without_ack_is_reported(sandbox, wire, ada):
    assert (await complaint(sandbox.shortcut(ada, "keep", channel=GENERAL))).code == "operation_timeout"
    assert [each.outcome for each in sandbox.requests("interactive")] == ["timeout"]


async def test_over_http_it_is_a_payload_in_a_form(sandbox, http_bot, ada):
    await sandbox.shortcut(ada, "keep", channel=GENERAL)
    form = parse_qs(http_bot[0])
    payload = json.loads(form["payload"][0])
    assert (payload["type"], payload["callback_id"]) == ("message_action", "keep")
    assert payload["message"]["user"] == "USITI000001"


@pytest.fixture
async def http_bot(sandbox, address):
    """What an address of the bot's was sent."""
    got = []

    async def take(request):
        got.append(await request.text())
        return web.Response()

    app = web.Application()
    app.router.add_post("/slack/events", take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sandbox.use_http(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
    yield got
    await runner.cleanup()
