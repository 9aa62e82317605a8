"""The picture that the page draws."""

import asyncio
from datetime import UTC, datetime

from bot.sandbox.clock import SandboxClock
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.kit import home, modal, section
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.wires import wired


async def test_it_has_everything_the_page_needs(sandbox, address, ada):
    picture = await sandbox.snapshot(ada)
    assert picture.keys() == {
        "version",
        "clock",
        "team",
        "bot",
        "me",
        "people",
        "channels",
        "conversation",
        "home",
        "modals",
        "commands",
        "shortcuts",
        "walk",
        "garden",
        "notices",
    }
    assert picture["team"] == {"id": "TKEBUN00001", "name": "Kebun"}
    assert picture["bot"]["name"] == "Apa Kabar"
    assert picture["bot"]["connected"] is False
    assert picture["me"] == {
        "id": ada.id,
        "name": "ada",
        "real_name": "Ada Wijaya",
        "tz": "Asia/Jakarta",
        "locale": "id-ID",
        "can_play": True,
        "deleted": False,
        "is_bot": False,
    }
    assert len(picture["people"]) == 12
    assert picture["commands"][0]["usage_hint"] == "help | add @person"
    assert picture["shortcuts"] == [
        {"callback_id": "keep", "name": "Keep it for somebody", "description": "Puts it aside"}
    ]
    assert picture["conversation"] == {"id": f"D{ada.id[1:]}", "messages": []}
    assert (picture["walk"], picture["garden"]) == (
        {"available": False, "next_due": None},
        {"available": False},
    )


async def test_private_channels_are_for_their_members(sandbox, address, ada, bob):
    assert "founders" in [each["name"] for each in (await sandbox.snapshot(ada))["channels"]]
    assert "founders" not in [each["name"] for each in (await sandbox.snapshot(bob))["channels"]]


async def test_what_was_said_in_a_channel_is_there_with_what_stands_behind_its_links(sandbox, address, ada):
    channels = {each["name"]: each for each in (await sandbox.snapshot(ada))["channels"]}
    article, joke, workshop = channels["general"]["messages"]
    assert article["attachments"][0]["title"] == "Why dogs tilt their heads"
    assert "blocks" not in article
    assert "attachments" not in joke
    assert float(article["ts"]) < float(joke["ts"]) < float(workshop["ts"]) < sandbox.clock.epoch()
    assert channels["campus"]["messages"] == []


async def test_messages_show_what_a_person_sees(client, sandbox, ada, bob):
    posted = await client.chat_postMessage(channel=ada.id, text="a", blocks=[section(block_id="s")])
    await client.chat_postEphemeral(channel=posted["channel"], user=ada.id, text="psst")
    sandbox.message(ada, "Halo")
    sandbox.react(ada, posted["ts"], "wave")
    first, second, third = (await sandbox.snapshot(ada))["conversation"]["messages"]
    assert first == {
        "ts": posted["ts"],
        "user": sandbox.teams[0].bot_user_id,
        "text": "a",
        "blocks": [section(block_id="s")],
        "edited": False,
        "ephemeral": False,
        "reactions": [{"name": "wave", "users": [ada.id]}],
        "pending": False,
    }
    assert (second["text"], second["ephemeral"]) == ("psst", True)
    assert "blocks" not in third
    assert (await sandbox.snapshot(bob))["conversation"]["messages"] == []


async def test_views_come_with_state_and_errors(client, sandbox, ada):
    await client.views_publish(user_id=ada.id, view=home())
    trigger = sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)
    await client.views_open(trigger_id=trigger, view=modal())
    await sandbox.submit(ada, {})
    picture = await sandbox.snapshot(ada)
    assert (picture["home"]["type"], picture["home"]["id"]) == ("home", sandbox.home(ada).id)
    (view,) = picture["modals"]
    assert view["title"]["text"] == "A form"
    assert view["state"]["values"]["note"]["typed"]["value"] is None
    assert view["errors"] == {"note": "Please complete this required field."}


async def test_the_version_grows_and_the_clock_is_told(ada):
    class Bot:
        async def next_for(self, team_id, user_id):
            return await self.next_due()

        async def next_due(self):
            return datetime(2026, 12, 1, tzinfo=UTC)

        async def settle(self):
            await asyncio.sleep(0)

    clock = SandboxClock(start=datetime(2026, 11, 25, 1, 20, tzinfo=UTC))
    sandbox = Sandbox(MANIFEST, clock=clock, walker=Bot(), garden=["/reconnect"])
    before = await sandbox.snapshot(ada)
    sandbox.message(ada, "Halo")
    after = await sandbox.snapshot(ada)
    assert after["version"] > before["version"]
    assert before["clock"]["now"] == "2026-11-25T01:20:00Z"
    assert before["clock"]["walking"] is False
    assert before["walk"] == {"available": True, "next_due": "2026-12-01T00:00:00Z"}
    assert before["garden"] == {"available": True}


async def test_a_connected_bot_is_seen(sandbox, address, ada):
    async with wired(sandbox, address):
        assert (await sandbox.snapshot(ada))["bot"]["connected"] is True
