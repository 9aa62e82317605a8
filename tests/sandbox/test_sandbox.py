"""The sandbox as a whole: many teams, waiting, starting again."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.people import small_team
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.wires import wired


async def test_five_hundred_teams_are_served():
    teams = [small_team(each) for each in range(500)]
    sandbox = Sandbox(MANIFEST, teams)
    async with sandbox.serving() as address:
        client = AsyncWebClient(teams[499].bot_token, base_url=address.api)
        assert (await client.auth_test())["team_id"] == teams[499].id


async def test_teams_share_one_socket_and_nothing_else(tmp_path):
    one, other = small_team(1), small_team(2)
    sandbox = Sandbox(MANIFEST, [one, other])
    async with sandbox.serving() as address, wired(sandbox, address) as wire:
        sandbox.message(one.person("ada"), "a")
        sandbox.message(other.person("ada"), "b")
        envelopes = [await wire.take(), await wire.take()]
        await sandbox.quiet()
        assert [each["payload"]["team_id"] for each in envelopes] == [one.id, other.id]
        assert [each.text for each in sandbox.messages(one.person("ada"))] == ["a"]


async def test_waiting_ends_with_a_change_or_with_time(sandbox, address, ada):
    with pytest.raises(TimeoutError):
        await sandbox.wait_for(lambda: False, timeout=0.05)
    sandbox.message(ada, "Halo")
    await sandbox.wait_for(lambda: len(sandbox.messages(ada)) == 1)


async def test_slack_can_go_away_and_come_back(sandbox, ada):
    async with sandbox.serving() as first:
        sandbox.message(ada, "a")
    async with sandbox.serving(first.port) as second, wired(sandbox, second):
        assert second.port == first.port
        assert [each.text for each in sandbox.messages(ada)] == ["a"]


async def test_anybodys_messages_can_be_looked_at(sandbox, address):
    assert sandbox.messages("UERIKA00001") == []
