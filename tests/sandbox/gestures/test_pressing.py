"""Pressing and choosing in messages, whispers, home tabs and modals."""

import asyncio

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.inbound import inbound_problems
from tests.sandbox.kit import actions, button, home, modal, option, section, select, text_input
from tests.sandbox.manifests import manifest_with
from tests.sandbox.refusals import complaint
from tests.sandbox.wires import wired


@pytest.fixture
async def wire(sandbox, address):
    async with wired(sandbox, address) as wire:
        yield wire


@pytest.fixture
async def posted(client, ada):
    """A message with a button, a select and an overflow."""
    more = {"type": "overflow", "action_id": "more", "options": [option("rest")]}
    blocks = [section(accessory=button("open", url="https://a.id")), actions(button(), select(), more)]
    return await client.chat_postMessage(channel=ada.id, text="a", blocks=blocks)


async def _pressed(sandbox, wire, who, action_id, value=None, **where):
    pressing = asyncio.create_task(sandbox.press(who, action_id, value, **where))
    while (envelope := await wire.take())["type"] != "interactive":
        pass
    await pressing
    return envelope["payload"]


async def test_a_press_in_a_message_is_complete(sandbox, posted, wire, ada):
    payload = await _pressed(sandbox, wire, ada, "go", ts=posted["ts"])
    assert inbound_problems(payload) == []
    assert payload["container"] == {
        "type": "message",
        "message_ts": posted["ts"],
        "channel_id": posted["channel"],
        "is_ephemeral": False,
    }
    (action,) = payload["actions"]
    assert (action["type"], action["action_id"], action["value"]) == ("button", "go", "1")
    assert action["block_id"] == posted["message"]["blocks"][1]["block_id"]
    assert action["action_ts"]
    assert payload["message"]["ts"] == posted["ts"]
    assert payload["user"] == {"id": ada.id, "username": "ada", "name": "ada", "team_id": "TKEBUN00001"}
    assert payload["team"] == {"id": "TKEBUN00001", "domain": "kebun"}
    assert payload["channel"] == {"id": posted["channel"], "name": "directmessage"}
    assert (payload["enterprise"], payload["is_enterprise_install"]) == (None, False)
    assert {"token", "api_app_id", "trigger_id", "response_url", "state"} <= payload.keys()


async def test_a_link_is_pressed_too(sandbox, posted, wire, ada):
    payload = await _pressed(sandbox, wire, ada, "open")
    assert payload["actions"][0]["url"] == "https://a.id"


async def test_a_choice_is_told_and_remembered(sandbox, posted, wire, ada):
    payload = await _pressed(sandbox, wire, ada, "pick", "two")
    assert inbound_problems(payload) == []
    assert payload["actions"][0]["selected_option"] == option("two")
    block_id = payload["actions"][0]["block_id"]
    later = await _pressed(sandbox, wire, ada, "go")
    assert later["state"]["values"][block_id]["pick"]["selected_option"] == option("two")


async def test_an_overflow_is_told_but_not_remembered(sandbox, posted, wire, ada):
    payload = await _pressed(sandbox, wire, ada, "more", "rest")
    assert payload["actions"][0]["selected_option"] == option("rest")
    assert list(next(iter(payload["state"]["values"].values()))) == ["pick"]


async def test_a_press_in_a_whisper_carries_no_message(client, sandbox, wire, ada):
    await client.chat_postEphemeral(
        channel=f"D{ada.id[1:]}", user=ada.id, text="psst", blocks=[actions(button())]
    )
    payload = await _pressed(sandbox, wire, ada, "go")
    assert payload["container"]["is_ephemeral"] is True
    assert "message" not in payload
    assert inbound_problems(payload) == []


async def test_a_press_on_the_home_tab_carries_the_view(client, sandbox, wire, ada):
    await client.views_publish(user_id=ada.id, view=home(actions(button())))
    view_id = sandbox.home(ada).id
    payload = await _pressed(sandbox, wire, ada, "go", view_id=view_id)
    assert inbound_problems(payload) == []
    assert payload["container"] == {"type": "view", "view_id": view_id}
    assert payload["view"]["hash"] == sandbox.home(ada).hash
    assert not {"message", "channel", "response_url"} & payload.keys()


async def test_a_press_in_a_modal_brings_what_was_typed(client, sandbox, wire, ada):
    trigger = sandbox.world.triggers.issue("TKEBUN00001", ada.id)
    await client.views_open(trigger_id=trigger, view=modal(text_input(), actions(button(), block_id="b")))
    view_id = sandbox.modals(ada)[0].id
    typed = {"note": {"typed": "half a sen"}}
    payload = await _pressed(sandbox, wire, ada, "go", view_id=view_id, values=typed)
    assert payload["view"]["state"]["values"]["note"]["typed"]["value"] == "half a sen"
    await client.views_update(view_id=view_id, view=modal(text_input(), section("more")))
    assert sandbox.modals(ada)[0].typed["note"]["typed"]["value"] == "half a sen"


async def test_an_input_that_does_not_dispatch_cannot_be_pressed(client, sandbox, wire, ada):
    loud = text_input("loud", element={"action_id": "now"}, dispatch_action=True)
    await client.views_publish(user_id=ada.id, view=home(text_input("quiet"), loud))
    view_id = sandbox.home(ada).id
    payload = await _pressed(sandbox, wire, ada, "now", "Halo", view_id=view_id)
    assert payload["actions"][0]["value"] == "Halo"
    failed = await complaint(sandbox.press(ada, "typed", "x", view_id=view_id))
    assert failed.code == "no_such_element"


async def test_only_what_is_there_can_be_pressed(sandbox, posted, ada, bob):
    assert (await complaint(sandbox.press(ada, "nope"))).code == "message_not_found"
    assert (await complaint(sandbox.press(ada, "nope", ts=posted["ts"]))).code == "no_such_element"
    assert (await complaint(sandbox.press(ada, "pick", "three"))).code == "no_such_option"
    assert (await complaint(sandbox.press(bob, "go"))).code == "message_not_found"
    assert (await complaint(sandbox.press(bob, "go", ts=posted["ts"]))).code == "message_not_found"
    assert (await complaint(sandbox.press(ada, "go", view_id="V404"))).code == "view_not_found"


async def test_a_block_can_be_named(client, sandbox, wire, ada):
    blocks = [actions(button(value="1"), block_id="a"), actions(button(value="2"), block_id="b")]
    await client.chat_postMessage(channel=ada.id, text="a", blocks=blocks)
    payload = await _pressed(sandbox, wire, ada, "go", block_id="b")
    assert payload["actions"][0]["value"] == "2"


async def test_a_press_that_nobody_takes_is_reported(sandbox, posted, ada):
    failed = await complaint(sandbox.press(ada, "go"))
    assert failed.code == "dispatch_failed"
    assert sandbox.notices(ada)


@pytest.mark.usefixtures("hasty")
async def test_a_press_without_ack_is_reported(sandbox, wire, posted, ada):
    assert (await complaint(sandbox.press(ada, "go"))).code == "operation_timeout"
    assert [each.outcome for each in sandbox.requests("interactive")] == ["timeout"]


async def test_an_app_without_interactivity_hears_no_press(client_of):
    sandbox, client = client_of
    ada = sandbox.teams[0].person("ada")
    await client.chat_postMessage(channel=ada.id, text="a", blocks=[actions(button())])
    assert (await complaint(sandbox.press(ada, "go"))).code == "not_interactive"


async def test_after_uninstalling_no_button_works(sandbox, posted, ada):
    sandbox.uninstall(sandbox.teams[0])
    assert (await complaint(sandbox.press(ada, "go"))).code == "dispatch_failed"
    assert sandbox.requests("interactive") == []


@pytest.fixture
async def client_of():
    sandbox = Sandbox(manifest_with("settings.interactivity", {"is_enabled": False}))
    async with sandbox.serving() as address:
        yield sandbox, AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
