"""The page's addresses: the picture once, the picture live, and what it may ask for."""

import asyncio
import json

import aiohttp
import pytest

from bot.sandbox.people import kebun
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.timing import Timing
from tests.sandbox.kit import actions, button, home, modal
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.wires import wired


@pytest.fixture
async def web(address):
    async with aiohttp.ClientSession(address.page) as session:
        yield session


async def _post(web, action, **body):
    async with web.post(f"/sandbox/{action}", json=body) as answer:
        return await answer.json()


async def _next_picture(stream):
    async with asyncio.timeout(5):
        while not (line := await stream.content.readline()).startswith(b"data: "):
            pass
    return json.loads(line.removeprefix(b"data: "))


async def test_the_picture_is_given_once(web, ada, bob):
    async with web.get("/sandbox/state", params={"user": bob.id}) as answer:
        assert (await answer.json())["me"]["id"] == bob.id
    async with web.get("/sandbox/state") as answer:
        assert (await answer.json())["me"]["id"] == ada.id


@pytest.mark.parametrize("path", ["/sandbox/state", "/sandbox/live"])
@pytest.mark.parametrize(("user", "code"), [("U404", "user_not_found"), ("UERIKA00001", "cannot_play")])
async def test_there_is_no_picture_for_others(web, path, user, code):
    async with web.get(path, params={"user": user}) as answer:
        assert answer.status == 404
        assert (await answer.json())["error"] == code


async def test_the_picture_is_live(web, sandbox, ada):
    async with web.get("/sandbox/live", params={"user": ada.id}) as stream:
        assert stream.content_type == "text/event-stream"
        first = await _next_picture(stream)
        sandbox.message(ada, "Halo")
        second = await _next_picture(stream)
        assert first["conversation"]["messages"] == []
        assert [each["text"] for each in second["conversation"]["messages"]] == ["Halo"]
        assert second["version"] > first["version"]


async def test_serving_ends_though_a_page_looks_on(ada):
    sandbox = Sandbox(MANIFEST)
    async with aiohttp.ClientSession() as session:
        async with sandbox.serving() as address:
            stream = await session.get(f"{address.page}sandbox/live")
            await _next_picture(stream)
        while await stream.content.readany():
            pass
        assert stream.content.at_eof()
        stream.close()


async def test_the_page_itself_is_served(web):
    async with web.get("/") as answer:
        assert answer.content_type == "text/html"


async def test_a_person_writes_and_reacts(web, sandbox, ada):
    said = await _post(web, "message", user=ada.id, text="Halo")
    assert (await _post(web, "react", user=ada.id, ts=said["ts"], name="wave"))["ok"]
    assert sandbox.messages(ada)[0].reactions == {"wave": [ada.id]}
    assert (await _post(web, "unreact", user=ada.id, ts=said["ts"], name="wave"))["ok"]
    assert (await _post(web, "unreact", user=ada.id, ts=said["ts"], name="wave"))["error"] == "no_reaction"


async def test_a_person_types_a_command(web, sandbox, address, ada):
    failed = await _post(web, "command", user=ada.id, text="/reconnect list")
    assert failed == {
        "ok": False,
        "error": "dispatch_failed",
        "message": '/reconnect failed with the error "dispatch_failed"',
    }
    assert sandbox.notices(ada) == [failed["message"]]
    async with wired(sandbox, address) as wire:
        typing = asyncio.create_task(_post(web, "command", user=ada.id, text="/reconnect list"))
        await wire.take({"text": "a"})
        assert (await typing)["ok"]
    assert sandbox.notices(ada) == []


async def test_a_person_chooses_a_shortcut(web, sandbox, address, ada):
    chosen = {"user": ada.id, "callback_id": "keep", "channel": "CGENERAL001"}
    assert (await _post(web, "shortcut", **chosen))["error"] == "bad_request"
    chosen["ts"] = sandbox.said_in("CGENERAL001", ada)[0].ts
    assert (await _post(web, "shortcut", **chosen))["error"] == "dispatch_failed"
    async with wired(sandbox, address) as wire:
        choosing = asyncio.create_task(_post(web, "shortcut", **chosen))
        assert (await wire.take())["payload"]["message_ts"] == chosen["ts"]
        assert (await choosing)["ok"]
    chosen["channel"] = ["CGENERAL001"]
    assert (await _post(web, "shortcut", **chosen))["error"] == "bad_request"


async def _press_at(wire):
    """The next press; an event that comes once more, since nobody was there, is let by."""
    while "container" not in (parcel := await wire.take())["payload"]:
        pass
    return parcel


async def test_a_person_presses(web, sandbox, client, address, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a", blocks=[actions(button(), block_id="b")])
    await client.views_publish(user_id=ada.id, view=home(actions(button("there"))))
    await sandbox.quiet()
    where = {"block_id": "b", "action_id": "go", "value": None}
    async with wired(sandbox, address) as wire:
        container = {"type": "message", "ts": posted["ts"]}
        pressing = asyncio.create_task(_post(web, "press", user=ada.id, container=container, **where))
        assert (await _press_at(wire))["payload"]["container"]["message_ts"] == posted["ts"]
        assert (await pressing)["ok"]
        container = {"type": "view", "view_id": sandbox.home(ada).id}
        pressing = asyncio.create_task(
            _post(web, "press", user=ada.id, container=container, action_id="there")
        )
        assert (await _press_at(wire))["payload"]["container"]["type"] == "view"
        assert (await pressing)["ok"]


async def test_a_person_fills_in_and_closes(web, sandbox, client, ada):
    trigger = sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)
    view_id = (await client.views_open(trigger_id=trigger, view=modal()))["view"]["id"]
    refused = await _post(web, "submit", user=ada.id, view_id=view_id, values={"note": {"typed": ""}})
    assert refused["error"] == "view_errors"
    assert refused["errors"] == {"note": "Please complete this required field."}
    assert (await _post(web, "close", user=ada.id, view_id=view_id))["ok"]
    assert (await _post(web, "close", user=ada.id, view_id=view_id))["error"] == "view_not_found"


async def test_a_person_submits(web, sandbox, client, address, ada):
    trigger = sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)
    view_id = (await client.views_open(trigger_id=trigger, view=modal()))["view"]["id"]
    async with wired(sandbox, address) as wire:
        values = {"note": {"typed": "Halo"}}
        submitting = asyncio.create_task(_post(web, "submit", user=ada.id, view_id=view_id, values=values))
        await wire.take()
        assert (await submitting) == {"ok": True}


async def test_a_person_looks_at_both_tabs(web, sandbox, ada):
    assert (await _post(web, "home", user=ada.id))["ok"]
    assert (await _post(web, "messages_tab", user=ada.id))["ok"]
    await sandbox.quiet()
    first = [each for each in sandbox.requests() if each.attempt == 0]
    assert [each.payload["event"]["tab"] for each in first] == ["home", "messages"]


async def test_a_person_goes_away(web, client, ada):
    await _post(web, "status", user=ada.id, text="Cuti", emoji=":palm_tree:", expiration=0)
    await _post(web, "dnd", user=ada.id, minutes=30)
    profile = (await client.users_info(user=ada.id))["user"]["profile"]
    assert profile["status_text"] == "Cuti"
    assert (await client.dnd_info(user=ada.id))["dnd_enabled"] is True


async def test_the_clock_is_turned(web, ada):
    assert (await _post(web, "clock", user=ada.id, to="day"))["now"].endswith("Z")
    assert (await _post(web, "clock", user=ada.id, to="next"))["error"] == "nothing_due"
    assert (await _post(web, "clock", user=ada.id, to="year"))["error"] == "bad_request"


async def test_a_garden_is_planted_line_by_line(ada):
    sandbox = Sandbox(MANIFEST, [kebun()], garden=["/reconnect add @erika", "/reconnect add @budi"])
    async with sandbox.serving() as address, wired(sandbox, address) as wire:
        async with aiohttp.ClientSession(address.page) as web:
            planting = asyncio.create_task(_post(web, "garden", user=ada.id))
            texts = [(await wire.take())["payload"]["text"] for _ in range(2)]
            assert (await planting)["ok"]
        assert texts == ["add <@UERIKA00001|erika>", "add <@UBUDI000001|budi>"]


async def test_faults_are_ordered(web, client, ada):
    assert (await _post(web, "faults", method="auth.test", kind="error", times=1, error="fatal_error"))["ok"]
    answer = await client.api_call("users.info", params={"user": ada.id})
    assert answer["ok"]
    assert (await _post(web, "faults", method="auth.test", kind="explode"))["error"] == "bad_request"


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("press", {"action_id": "go"}),
        ("press", {"action_id": "go", "container": []}),
        ("press", {"action_id": "go", "container": {"type": "view", "view_id": "V1"}, "values": ["x"]}),
        ("submit", {"values": {"note": "x"}}),
        ("status", {"text": "Cuti", "emoji": "", "expiration": "soon"}),
        ("dnd", {"minutes": "many"}),
    ],
)
async def test_what_is_not_of_the_form_is_refused(web, ada, action, body):
    assert (await _post(web, action, user=ada.id, **body))["error"] == "bad_request"


async def test_the_live_picture_stays_alive_without_changes(ada):
    sandbox = Sandbox(MANIFEST, timing=Timing(ping_seconds=0.02))
    async with (
        sandbox.serving() as address,
        aiohttp.ClientSession(address.page) as web,
        web.get("/sandbox/live") as stream,
    ):
        await _next_picture(stream)
        async with asyncio.timeout(5):
            while await stream.content.readline() != b": ping\n":
                pass


async def test_a_page_may_go_away_at_any_time(sandbox, address, ada):
    async with aiohttp.ClientSession(address.page) as web, web.get("/sandbox/live") as stream:
        await _next_picture(stream)
    for _ in range(5):
        sandbox.message(ada, "Halo")
        await asyncio.sleep(0.01)
    await sandbox.quiet()


async def test_nonsense_is_refused(web, ada):
    assert (await _post(web, "message", user=ada.id))["error"] == "bad_request"
    assert (await _post(web, "message", user="U404", text="x"))["error"] == "user_not_found"
    assert (await _post(web, "dance", user=ada.id))["error"] == "unknown_action"
    for body in (b"{", b"[]"):
        headers = {"Content-Type": "application/json"}
        async with web.post("/sandbox/message", data=body, headers=headers) as answer:
            assert (await answer.json())["error"] == "bad_request"
