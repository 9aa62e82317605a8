"""Posting, changing, whispering and taking back, with every way to be refused."""

from dataclasses import replace

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.people import kebun, small_team
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.kit import actions, button, section
from tests.sandbox.manifests import manifest_with
from tests.sandbox.refusals import code_of, refused


async def _post(client, **args):
    """Past the SDK's own warning about a missing text."""
    return await client.api_call("chat.postMessage", json=args)


METADATA = {"event_type": "nudge", "event_payload": {"nudge_id": "1"}}


async def test_a_users_id_opens_the_dm(client, sandbox, ada):
    answer = await client.chat_postMessage(channel=ada.id, text="Halo", metadata=METADATA)
    assert answer["channel"] == f"D{ada.id[1:]}"
    message = answer["message"]
    assert (message["user"], message["bot_id"]) == (sandbox.teams[0].bot_user_id, sandbox.teams[0].bot_id)
    assert message["metadata"] == METADATA
    assert [each.text for each in sandbox.messages(ada)] == ["Halo"]


async def test_the_dms_own_id_does_as_well(client, sandbox, ada):
    first = await client.chat_postMessage(channel=ada.id, text="a")
    second = await _post(client, channel=first["channel"], blocks=[section(block_id="s")])
    assert second["message"]["blocks"][0]["block_id"] == "s"
    assert float(second["ts"]) > float(first["ts"])


@pytest.mark.parametrize(
    ("channel", "code"),
    [
        ("C404", "channel_not_found"),
        ("D404", "channel_not_found"),
        ("U404", "channel_not_found"),
        ("UBOTKEBUN00001", "channel_not_found"),
        ("CFOUNDER001", "channel_not_found"),
        ("CCAMPUS0001", "not_in_channel"),
        ("ULIA0000001", "user_disabled"),
        ("DLIA0000001", "user_disabled"),
        ("UKEBUNCI001", "cannot_dm_bot"),
        ("USLACKBOT", "cannot_dm_bot"),
    ],
)
async def test_the_bot_cannot_post_just_anywhere(client, channel, code):
    assert await code_of(client.chat_postMessage(channel=channel, text="a")) == code


async def test_another_teams_people_are_out_of_reach():
    one, other = small_team(1), small_team(2)
    sandbox = Sandbox(manifest_with("display_information.name", "x"), [one, other])
    async with sandbox.serving() as address:
        client = AsyncWebClient(one.bot_token, base_url=address.api)
        posting = client.chat_postMessage(channel=other.people[0].id, text="a")
        assert await code_of(posting) == "channel_not_found"
        assert await code_of(client.users_info(user=other.people[0].id)) == "user_not_found"


async def test_an_app_without_a_messages_tab_cannot_write():
    sandbox = Sandbox(manifest_with("features.app_home.messages_tab_enabled", False))
    async with sandbox.serving() as address:
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        posting = client.chat_postMessage(channel=sandbox.teams[0].people[0].id, text="a")
        assert await code_of(posting) == "messages_tab_disabled"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({}, "no_text"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"blocks": [section("")]}, "invalid_blocks"),
        ({"blocks": [section()] * 51}, "invalid_blocks"),
        ({"blocks": [actions(button("a"), button("a"))]}, "invalid_blocks"),
        ({"blocks": [section(block_id="a")] * 2}, "invalid_blocks"),
        ({"blocks": [{"type": "alert", "text": {"type": "plain_text", "text": "x"}}]}, "invalid_blocks"),
        ({"blocks": [section("x" * 2500)] * 5}, "msg_blocks_too_long"),
        ({"text": "x", "metadata": {"event_type": "x"}}, "invalid_metadata_format"),
    ],
)
async def test_a_wrong_message_is_not_posted(client, sandbox, ada, args, code):
    assert await code_of(_post(client, channel=ada.id, **args)) == code
    assert sandbox.messages(ada) == []


async def test_invalid_blocks_are_explained(client, ada):
    answer = await refused(_post(client, channel=ada.id, blocks=[section("")]))
    assert "[json-pointer:/blocks/0/text/text]" in answer["response_metadata"]["messages"][0]


async def test_twelve_thousand_characters_still_fit(client, ada):
    await _post(client, channel=ada.id, blocks=[section("x" * 3000)] * 4)


async def test_a_message_is_changed_in_place(client, sandbox, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a", blocks=[section()], metadata=METADATA)
    place = {"channel": posted["channel"], "ts": posted["ts"]}
    answer = await client.chat_update(**place, text="b", blocks=[section("Beres")])
    assert (answer["ts"], answer["text"]) == (posted["ts"], "b")
    (message,) = sandbox.messages(ada)
    assert message.blocks
    assert message.blocks[0]["text"]["text"] == "Beres"
    assert message.metadata == METADATA
    assert message.edited_ts is None


async def test_text_alone_takes_the_place_of_blocks(client, sandbox, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a", blocks=[section()])
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="b")
    (message,) = sandbox.messages(ada)
    assert (message.text, message.blocks) == ("b", None)
    assert message.edited_ts is not None


async def test_metadata_alone_leaves_the_words(client, sandbox, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a", blocks=[section()], metadata=METADATA)
    await client.api_call(
        "chat.update", json={"channel": posted["channel"], "ts": posted["ts"], "metadata": {}}
    )
    (message,) = sandbox.messages(ada)
    assert (message.text, message.metadata) == ("a", None)
    assert message.blocks


async def test_what_a_person_wrote_cannot_be_changed_or_taken_back(client, sandbox, ada):
    said = sandbox.message(ada, "Halo")
    place = {"channel": f"D{ada.id[1:]}", "ts": said.ts}
    assert await code_of(client.chat_update(**place, text="b")) == "cant_update_message"
    assert await code_of(client.chat_delete(**place)) == "cant_delete_message"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"ts": "1.000000", "text": "b"}, "message_not_found"),
        ({"channel": "UADA0000001", "text": "b"}, "channel_not_found"),
        ({"channel": "CCAMPUS0001", "text": "b"}, "not_in_channel"),
        ({}, "no_text"),
        ({"text": "x" * 4001}, "msg_too_long"),
        ({"blocks": [section("")]}, "invalid_blocks"),
        ({"text": "", "metadata": {"event_type": 1}}, "invalid_metadata_format"),
    ],
)
async def test_a_wrong_change_is_refused(client, ada, args, code):
    posted = await client.chat_postMessage(channel=ada.id, text="a")
    place = {"channel": posted["channel"], "ts": posted["ts"]}
    assert await code_of(client.api_call("chat.update", json={**place, **args})) == code


async def test_a_whisper_is_seen_by_one_and_cannot_be_changed(client, sandbox, ada, bob):
    channel = f"D{ada.id[1:]}"
    answer = await client.chat_postEphemeral(channel=channel, user=ada.id, text="psst")
    (message,) = sandbox.messages(ada)
    assert (message.only_for, message.ts) == (ada.id, answer["message_ts"])
    changing = client.chat_update(channel=channel, ts=message.ts, text="b")
    assert await code_of(changing) == "message_not_found"


@pytest.mark.parametrize(
    ("channel", "user", "code"),
    [
        ("DADA0000001", "UBOB0000001", "user_not_in_channel"),
        ("DADA0000001", "U404", "user_not_found"),
        ("CCAMPUS0001", "UADA0000001", "not_in_channel"),
        ("C404", "UADA0000001", "channel_not_found"),
    ],
)
async def test_a_whisper_needs_an_ear(client, channel, user, code):
    assert await code_of(client.chat_postEphemeral(channel=channel, user=user, text="x")) == code


async def test_the_bot_takes_back_what_it_said(client, sandbox, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a")
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert sandbox.messages(ada) == []


async def test_where_the_bot_is_invited_it_may_post():
    team = kebun()
    channels = tuple(replace(each, bot_is_in=True) for each in team.channels)
    team = replace(team, channels=channels)
    sandbox = Sandbox(manifest_with("display_information.name", "x"), [team])
    async with sandbox.serving() as address:
        client = AsyncWebClient(team.bot_token, base_url=address.api)
        for channel in channels:
            assert (await client.chat_postMessage(channel=channel.id, text="a"))["channel"] == channel.id
