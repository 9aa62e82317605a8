"""Reacting as the bot, for an app that may."""

from copy import deepcopy

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.refusals import code_of


@pytest.fixture
def sandbox():
    manifest = deepcopy(MANIFEST)
    manifest["oauth_config"]["scopes"]["bot"].append("reactions:write")
    return Sandbox(manifest)


@pytest.fixture
async def item(client: AsyncWebClient, ada):
    posted = await client.chat_postMessage(channel=ada.id, text="a")
    return {"channel": posted["channel"], "timestamp": posted["ts"]}


async def test_a_reaction_is_added_told_and_removed(client, sandbox, ada, item):
    await client.reactions_add(**item, name="wave")
    message = (await client.reactions_get(**item))["message"]
    assert [(each["name"], each["count"]) for each in message["reactions"]] == [("wave", 1)]
    sandbox.react(ada, item["timestamp"], "wave")
    await client.reactions_remove(**item, name="wave")
    assert sandbox.messages(ada)[0].reactions == {"wave": [ada.id]}
    sandbox.unreact(ada, item["timestamp"], "wave")
    assert "reactions" not in (await client.reactions_get(**item))["message"]


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"name": "no such name"}, "invalid_name"),
        ({"timestamp": "1.000000"}, "message_not_found"),
        ({"channel": "D404"}, "channel_not_found"),
        ({"timestamp": ""}, "no_item_specified"),
    ],
)
async def test_a_wrong_reaction_is_refused(client, item, args, code):
    assert await code_of(client.reactions_add(**{**item, "name": "wave", **args})) == code


async def test_nobody_reacts_twice_or_takes_back_nothing(client, item):
    assert await code_of(client.reactions_remove(**item, name="wave")) == "no_reaction"
    await client.reactions_add(**item, name="wave")
    assert await code_of(client.reactions_add(**item, name="wave")) == "already_reacted"
