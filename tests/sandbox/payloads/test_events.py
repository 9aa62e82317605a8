"""Events: the envelope, the shape of each, and which are sent at all."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.people import kebun
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.inbound import inbound_problems
from tests.sandbox.kit import home, section
from tests.sandbox.manifests import MANIFEST, manifest_with


async def _events(sandbox):
    await sandbox.quiet()
    return [each.payload["event"] for each in sandbox.requests("events_api") if each.attempt == 0]


async def _envelopes(sandbox):
    await sandbox.quiet()
    return [each.payload for each in sandbox.requests("events_api") if each.attempt == 0]


async def test_the_envelope_is_complete(sandbox, address, ada):
    sandbox.message(ada, "Halo")
    (envelope,) = await _envelopes(sandbox)
    assert inbound_problems(envelope) == []
    team = sandbox.teams[0]
    assert envelope["team_id"] == envelope["context_team_id"] == team.id
    assert envelope["authorizations"] == [
        {
            "enterprise_id": None,
            "team_id": team.id,
            "user_id": team.bot_user_id,
            "is_bot": True,
            "is_enterprise_install": False,
        }
    ]
    assert envelope["event_id"].startswith("Ev")
    assert envelope["is_ext_shared_channel"] is False
    assert {"token", "api_app_id", "event_time", "event_context"} <= envelope.keys()


async def test_event_time_follows_the_sandboxs_clock(sandbox, address, ada):
    sandbox.clock.offset = 10_000_000.0
    said = sandbox.message(ada, "Halo")
    (envelope,) = await _envelopes(sandbox)
    assert abs(envelope["event_time"] - float(said.ts)) < 2
    assert abs(float(said.ts) - sandbox.clock.epoch()) < 2


async def test_a_direct_message_is_told_as_slack_tells_it(sandbox, address, ada):
    said = sandbox.message(ada, "Halo @erika")
    (event,) = await _events(sandbox)
    assert event["channel"] == f"D{ada.id[1:]}"
    assert (event["channel_type"], event["user"], event["ts"]) == ("im", ada.id, said.ts)
    assert event["text"] == "Halo <@UERIKA00001>"
    assert event["client_msg_id"]
    assert event["blocks"][0]["type"] == "rich_text"
    assert not {"subtype", "bot_id"} & event.keys()


async def test_the_bots_own_message_is_told_too(client, sandbox, ada):
    await client.chat_postMessage(channel=ada.id, text="Halo", blocks=[section()])
    (envelope,) = await _envelopes(sandbox)
    assert inbound_problems(envelope) == []
    assert envelope["event"]["bot_id"] == sandbox.teams[0].bot_id
    assert envelope["event"]["user"] == sandbox.teams[0].bot_user_id


async def test_a_change_and_a_removal_are_told_with_what_was_before(client, sandbox, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a")
    place = {"channel": posted["channel"], "ts": posted["ts"]}
    await client.chat_update(**place, text="b")
    await client.chat_delete(**place)
    envelopes = await _envelopes(sandbox)
    assert not any(inbound_problems(each) for each in envelopes)
    _, changed, deleted = (each["event"] for each in envelopes)
    assert (changed["subtype"], changed["hidden"]) == ("message_changed", True)
    assert changed["message"]["text"] == "b"
    assert changed["previous_message"]["text"] == "a"
    assert changed["ts"] != changed["message"]["ts"]
    assert (deleted["subtype"], deleted["deleted_ts"]) == ("message_deleted", posted["ts"])


async def test_a_whisper_is_told_to_nobody(client, sandbox, ada):
    await client.chat_postEphemeral(channel=f"D{ada.id[1:]}", user=ada.id, text="psst")
    assert await _events(sandbox) == []


async def test_reactions_are_told_with_their_message(client, sandbox, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a")
    sandbox.react(ada, posted["ts"], "wave::skin-tone-2")
    sandbox.unreact(ada, posted["ts"], "wave::skin-tone-2")
    envelopes = await _envelopes(sandbox)
    assert not any(inbound_problems(each) for each in envelopes)
    added, removed = (each["event"] for each in envelopes[1:])
    assert (added["type"], removed["type"]) == ("reaction_added", "reaction_removed")
    assert added["item"] == {"type": "message", "channel": posted["channel"], "ts": posted["ts"]}
    assert (added["user"], added["item_user"]) == (ada.id, sandbox.teams[0].bot_user_id)
    assert added["reaction"] == "wave::skin-tone-2"


async def test_opening_the_home_tab_brings_the_view_that_is_there(client, sandbox, ada):
    sandbox.open_home(ada)
    await client.views_publish(user_id=ada.id, view=home(section(block_id="a")))
    sandbox.open_home(ada)
    sandbox.open_messages(ada)
    envelopes = await _envelopes(sandbox)
    first, second, third = (each["event"] for each in envelopes)
    assert (first["tab"], first["channel"], first["user"]) == ("home", f"D{ada.id[1:]}", ada.id)
    assert "view" not in first
    assert second["view"]["id"] == sandbox.home(ada).id
    assert (third["tab"], "view" in third) == ("messages", False)
    assert inbound_problems(envelopes[0]) == inbound_problems(envelopes[2]) == []


async def test_uninstalling_is_the_last_that_an_app_hears(client, sandbox, ada):
    sandbox.uninstall(sandbox.teams[0])
    sandbox.message(ada, "Halo")
    envelopes = await _envelopes(sandbox)
    assert [each["event"]["type"] for each in envelopes] == ["tokens_revoked", "app_uninstalled"]
    assert envelopes[0]["event"]["tokens"]["bot"] == [sandbox.teams[0].bot_user_id]
    assert not any(inbound_problems(each) for each in envelopes)


async def test_installing_again_brings_events_back(client, sandbox, ada):
    sandbox.uninstall(sandbox.teams[0])
    sandbox.install(sandbox.teams[0])
    sandbox.message(ada, "Halo")
    assert [each["type"] for each in await _events(sandbox)][-1] == "message"
    assert (await client.auth_test())["ok"]


@pytest.mark.parametrize(
    ("without", "left"), [("message.im", ["reaction_added"]), ("reaction_added", ["message"])]
)
async def test_only_what_the_manifest_asks_for_is_sent(without, left):
    events = [each for each in MANIFEST["settings"]["event_subscriptions"]["bot_events"] if each != without]
    sandbox = Sandbox(manifest_with("settings.event_subscriptions.bot_events", events))
    ada = sandbox.teams[0].person("ada")
    async with sandbox.serving():
        sandbox.react(ada, sandbox.message(ada, "Halo").ts, "wave")
        assert [each["type"] for each in await _events(sandbox)] == left


async def test_only_what_the_scopes_allow_is_sent():
    team = kebun()
    narrow = type(team)(team.id, team.name, team.domain, team.people, granted=frozenset({"chat:write"}))
    sandbox = Sandbox(MANIFEST, [narrow])
    ada = narrow.person("ada")
    async with sandbox.serving() as address:
        client = AsyncWebClient(narrow.bot_token, base_url=address.api)
        posted = await client.chat_postMessage(channel=ada.id, text="a")
        sandbox.react(ada, posted["ts"], "wave")
        sandbox.open_home(ada)
        assert [each["type"] for each in await _events(sandbox)] == ["app_home_opened"]
