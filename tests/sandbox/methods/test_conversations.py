"""Reading a DM back, and looking at conversations."""

from copy import deepcopy
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.refusals import code_of

METADATA = {"event_type": "nudge", "event_payload": {"nudge_id": "1"}}


def _manifest(*more_scopes: str) -> dict[str, Any]:
    manifest = deepcopy(MANIFEST)
    manifest["oauth_config"]["scopes"]["bot"] += more_scopes
    return manifest


@pytest.fixture
async def written(client, ada):
    """Five messages; returns the channel and the timestamps, oldest first."""
    posted = [await client.chat_postMessage(channel=ada.id, text=str(each)) for each in range(5)]
    return posted[0]["channel"], [each["ts"] for each in posted]


def _texts(answer) -> list[str]:
    return [each["text"] for each in answer["messages"]]


async def test_history_is_newest_first(client, written):
    answer = await client.conversations_history(channel=written[0])
    assert _texts(answer) == ["4", "3", "2", "1", "0"]
    assert answer["has_more"] is False


async def test_history_can_be_cut_by_time(client, written):
    channel, ts = written
    between = await client.conversations_history(channel=channel, oldest=ts[1], latest=ts[3])
    assert _texts(between) == ["2"]
    inclusive = await client.conversations_history(
        channel=channel, oldest=ts[1], latest=ts[3], inclusive=True
    )
    assert _texts(inclusive) == ["3", "2", "1"]


async def test_history_comes_in_pages(client, written):
    channel, _ = written
    first = await client.conversations_history(channel=channel, limit=2)
    assert (_texts(first), first["has_more"]) == (["4", "3"], True)
    cursor = first["response_metadata"]["next_cursor"]
    assert _texts(await client.conversations_history(channel=channel, cursor=cursor)) == ["2", "1", "0"]


async def test_metadata_comes_only_when_asked_for(client, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a", metadata=METADATA)
    channel = posted["channel"]
    short = await client.conversations_history(channel=channel)
    assert short["messages"][0]["metadata"] == {"event_type": "nudge"}
    whole = await client.conversations_history(channel=channel, include_all_metadata=True)
    assert whole["messages"][0]["metadata"] == METADATA


async def test_history_holds_no_whispers_but_what_people_said(client, sandbox, ada):
    sandbox.message(ada, "Halo")
    channel = f"D{ada.id[1:]}"
    await client.chat_postEphemeral(channel=channel, user=ada.id, text="psst")
    assert _texts(await client.conversations_history(channel=channel)) == ["Halo"]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"limit": 1000}, "invalid_limit"),
        ({"limit": "many"}, "invalid_limit"),
        ({"oldest": "then"}, "invalid_ts_oldest"),
        ({"latest": "now"}, "invalid_ts_latest"),
        ({"cursor": "???"}, "invalid_cursor"),
        ({"cursor": "bm90aGluZw=="}, "invalid_cursor"),
        ({"channel": "D404"}, "channel_not_found"),
        ({"channel": "CCAMPUS0001"}, "missing_scope"),
    ],
)
async def test_a_wrong_question_is_refused(client, ada, args, code):
    asking = client.conversations_history(**{"channel": f"D{ada.id[1:]}", **args})
    assert await code_of(asking) == code


async def test_a_channel_is_read_from_inside_only():
    sandbox = Sandbox(_manifest("channels:history"))
    async with sandbox.serving() as address:
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        assert await code_of(client.conversations_history(channel="CCAMPUS0001")) == "not_in_channel"


async def test_opening_a_dm_needs_a_scope_that_the_bot_does_not_have(client, ada):
    assert await code_of(client.conversations_open(users=ada.id)) == "missing_scope"


async def test_looking_at_a_dm_needs_a_scope_too(client, ada):
    assert await code_of(client.conversations_info(channel=f"D{ada.id[1:]}")) == "missing_scope"


async def test_with_the_scopes_dms_are_opened_and_seen():
    sandbox = Sandbox(_manifest("im:write", "im:read", "channels:read"))
    ada = sandbox.teams[0].person("ada")
    async with sandbox.serving() as address:
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        channel = (await client.conversations_open(users=ada.id))["channel"]["id"]
        assert (await client.conversations_open(channel=channel))["channel"]["id"] == channel
        assert (await client.conversations_info(channel=channel))["channel"]["user"] == ada.id
        campus = (await client.conversations_info(channel="CCAMPUS0001"))["channel"]
        assert (campus["name"], campus["is_member"], campus["is_private"]) == ("campus", False, False)


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"users": "U404"}, "user_not_found"),
        ({"users": "ULIA0000001"}, "user_disabled"),
        ({"users": "UKEBUNCI001"}, "cannot_dm_bot"),
        ({"users": "UADA0000001,UBOB0000001"}, "missing_scope"),
        ({"channel": "CCAMPUS0001"}, "method_not_supported_for_channel_type"),
    ],
)
async def test_not_everybody_can_be_opened(args, code):
    sandbox = Sandbox(_manifest("im:write"))
    async with sandbox.serving() as address:
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        assert await code_of(client.conversations_open(**args)) == code
