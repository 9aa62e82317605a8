"""The sandbox against a small, unmodified Bolt app: over Socket Mode and over signed HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.inbound import inbound_problems
from tests.sandbox.kit import actions, button, home, modal, section
from tests.sandbox.refusals import complaint


def bolt_app(sandbox: Sandbox, api: str) -> AsyncApp:
    """Answers a command, a greeting, a button, a modal and a reaction."""
    client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=api)
    app = AsyncApp(client=client, signing_secret=sandbox.signing_secret)
    _add_words(app)
    _add_forms(app)
    return app


def _add_words(app: AsyncApp) -> None:
    @app.event({"type": "message", "subtype": None})
    async def greeting(event, say):
        if event.get("bot_id") is None:
            await say(text="Apa kabar?", blocks=[section(), actions(button("done"))])

    @app.event({"type": "message", "subtype": "message_changed"})
    async def changed():
        pass

    @app.action("done")
    async def done(ack, body, client):
        await ack()
        await client.chat_update(channel=body["channel"]["id"], ts=body["message"]["ts"], text="Beres")

    @app.event("reaction_added")
    async def reacted(event, client):
        place = event["item"]
        await client.chat_update(channel=place["channel"], ts=place["ts"], text=f"Got {event['reaction']}")


def _add_forms(app: AsyncApp) -> None:
    @app.command("/reconnect")
    async def command(ack, body, client):
        if body["text"] == "slow":
            return
        if body["text"] == "form":
            await client.views_open(trigger_id=body["trigger_id"], view=modal())
            await ack()
        else:
            await ack(f"You said {body['text']}")

    @app.view("form")
    async def form(ack, view):
        typed = view["state"]["values"]["note"]["typed"]["value"]
        if typed == "bad":
            await ack(response_action="errors", errors={"note": "Not that"})
        else:
            await ack()

    @app.shortcut("keep")
    async def keep(ack, shortcut, client, respond):
        await ack()
        await client.views_open(trigger_id=shortcut["trigger_id"], view=modal())
        await respond(text=f"Kept {shortcut['message']['attachments'][0]['title']}")

    @app.event("app_home_opened")
    async def opened(event, client):
        await client.views_publish(user_id=event["user"], view=home())


pytestmark = pytest.mark.usefixtures("bolt")


@asynccontextmanager
async def over_socket(sandbox: Sandbox, api: str) -> AsyncIterator[None]:
    app = bolt_app(sandbox, api)
    web_client = AsyncWebClient(sandbox.app_token, base_url=api)
    handler = AsyncSocketModeHandler(app, sandbox.app_token, web_client=web_client)
    await handler.connect_async()
    await sandbox.wait_for(sandbox.connected)
    yield
    await handler.close_async()


@asynccontextmanager
async def over_http(sandbox: Sandbox, api: str) -> AsyncIterator[None]:
    server = bolt_app(sandbox, api).server(port=0, path="/slack/events")
    runner = web.AppRunner(server.web_app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sandbox.use_http(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
    assert await sandbox.verify_url()
    yield
    await runner.cleanup()


@pytest.fixture(params=[over_socket, over_http])
async def bolt(request, sandbox, address):
    async with request.param(sandbox, address.api):
        yield


async def test_a_command_is_answered(sandbox, ada):
    answer = await sandbox.command(ada, "/reconnect add @erika")
    assert answer.text == "You said add <@UERIKA00001|erika>"
    assert answer.only_for == ada.id


async def test_a_message_a_press_and_a_reaction_go_round(sandbox, ada):
    sandbox.message(ada, "Halo")
    await sandbox.wait_for(lambda: len(sandbox.messages(ada)) == 2)
    await sandbox.press(ada, "done")
    await sandbox.wait_for(lambda: sandbox.messages(ada)[-1].text == "Beres")
    sandbox.react(ada, sandbox.messages(ada)[-1].ts, "white_check_mark")
    await sandbox.wait_for(lambda: sandbox.messages(ada)[-1].text == "Got white_check_mark")
    await sandbox.quiet()


async def test_a_form_is_opened_refused_and_taken(sandbox, ada):
    await sandbox.command(ada, "/reconnect form")
    assert await sandbox.submit(ada, {"note": {"typed": "bad"}}) == {"note": "Not that"}
    assert await sandbox.submit(ada, {"note": {"typed": "good"}}) == {}
    assert sandbox.modals(ada) == []


async def test_a_shortcut_on_a_message_opens_a_form_and_is_answered(sandbox, ada):
    first = sandbox.said_in("CGENERAL001", ada)[0]
    await sandbox.shortcut(ada, "keep", first.ts, "CGENERAL001")
    await sandbox.wait_for(lambda: len(sandbox.said_in("CGENERAL001", ada)) == 4)
    assert sandbox.said_in("CGENERAL001", ada)[-1].text == "Kept Why dogs tilt their heads"
    assert len(sandbox.modals(ada)) == 1


async def test_the_home_tab_is_drawn(sandbox, ada):
    sandbox.open_home(ada)
    await sandbox.wait_for(lambda: sandbox.home(ada) is not None)


@pytest.mark.usefixtures("hasty")
async def test_a_command_without_ack_fails(sandbox, ada):
    assert (await complaint(sandbox.command(ada, "/reconnect slow"))).code in (
        "operation_timeout",
        "dispatch_failed",
    )


async def test_all_that_was_sent_fits_slacks_types(sandbox, ada):
    sandbox.message(ada, "Halo")
    await sandbox.wait_for(lambda: len(sandbox.messages(ada)) == 2)
    await sandbox.press(ada, "done")
    await sandbox.quiet()
    problems = [inbound_problems(each.payload) for each in sandbox.requests()]
    assert len(problems) >= 4
    assert not any(problems)
