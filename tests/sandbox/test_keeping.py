"""The demo finds everything as it was left."""

import json
import stat
from dataclasses import asdict, replace

from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.conversation import Message
from bot.sandbox.people import kebun
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.timing import Timing
from tests.sandbox.kit import home, modal, section
from tests.sandbox.manifests import MANIFEST

METADATA = {"event_type": "nudge", "event_payload": {"nudge_id": "1"}}
QUICK = Timing(save_seconds=0.01)


async def _first_run(path):
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    ada, team = sandbox.teams[0].person("ada"), sandbox.teams[0]
    async with sandbox.serving() as address:
        client = AsyncWebClient(team.bot_token, base_url=address.api)
        posted = await client.chat_postMessage(
            channel=ada.id, text="a", blocks=[section(block_id="s")], metadata=METADATA
        )
        await client.chat_postEphemeral(channel=posted["channel"], user=ada.id, text="psst")
        await client.views_publish(user_id=ada.id, view=home(section(block_id="s")))
        await client.views_open(trigger_id=sandbox.world.triggers.issue(team.id, ada.id), view=modal())
        sandbox.react(ada, posted["ts"], "wave")
        sandbox.message(ada, "Halo")
        sandbox.set_status(ada, "Cuti", ":palm_tree:")
        sandbox.do_not_disturb(ada, 60)
        await sandbox.turn_clock("week")
    return sandbox


async def test_everything_lasting_comes_back(tmp_path):
    path = tmp_path / "state" / "sandbox.json"
    before = await _first_run(path)
    ada = before.teams[0].person("ada")
    after = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with after.serving():
        lasting = [each for each in before.messages(ada) if each.only_for is None]
        assert after.messages(ada) == lasting
        assert after.messages(ada)[0].reactions == {"wave": [ada.id]}
        assert after.messages(ada)[0].metadata == METADATA
        assert after.home(ada) == before.home(ada)
        assert after.modals(ada) == []
        assert after.clock.offset > 7 * 86_400 - 1
        ours, theirs = after.world.workspaces[before.teams[0].id], before.world.workspaces[before.teams[0].id]
        assert (ours.statuses, ours.quiet) == (theirs.statuses, theirs.quiet)


async def test_new_messages_come_after_the_old_ones(tmp_path):
    path = tmp_path / "sandbox.json"
    before = await _first_run(path)
    ada = before.teams[0].person("ada")
    after = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with after.serving():
        after.clock.offset = 0.0
        after.message(ada, "later")
        stamps = [float(each.ts) for each in after.messages(ada)]
        assert stamps == sorted(stamps)


async def test_the_file_is_written_soon_after_a_change_and_for_its_owner_alone(tmp_path):
    path = tmp_path / "sandbox.json"
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    ada = sandbox.teams[0].person("ada")
    async with sandbox.serving() as address:
        sandbox.message(ada, "Halo")
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        while not path.exists():
            await client.auth_test()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert "Halo" in path.read_text("utf-8")
    assert [each.name for each in tmp_path.iterdir()] == ["sandbox.json"]


async def test_an_uninstalled_team_stays_uninstalled(tmp_path):
    path = tmp_path / "sandbox.json"
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with sandbox.serving():
        sandbox.uninstall(sandbox.teams[0])
    again = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with again.serving():
        assert not again.world.installed(again.world.workspaces[again.teams[0].id])


async def test_a_broken_file_is_put_aside(tmp_path):
    path = tmp_path / "sandbox.json"
    path.write_text("{", "utf-8")
    async with Sandbox(MANIFEST, state_path=path, timing=QUICK).serving():
        pass
    assert json.loads(path.read_text("utf-8"))["version"] == 1
    assert (tmp_path / "sandbox.json.broken").read_text("utf-8") == "{"


async def test_a_file_of_another_version_or_team_is_not_taken_over(tmp_path):
    path = tmp_path / "sandbox.json"
    path.write_text(json.dumps({"version": 0}), "utf-8")
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with sandbox.serving():
        assert sandbox.messages(sandbox.teams[0].person("ada")) == []
    message = asdict(Message("1.000000", "U404", "gone"))
    team = {"messages": {"D404": [message]}, "homes": {}, "statuses": {}, "quiet": {}}
    teams = {"T404": team, "TKEBUN00001": team}
    path.write_text(json.dumps({"version": 1, "offset": 5.0, "revoked": [], "teams": teams}), "utf-8")
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with sandbox.serving():
        assert sandbox.clock.offset == 5.0
        assert "D404" not in sandbox.world.workspaces["TKEBUN00001"].conversations


async def test_channels_are_kept_as_well(tmp_path):
    path = tmp_path / "sandbox.json"
    team = kebun()
    team = replace(team, channels=(replace(team.channels[0], bot_is_in=True),))
    sandbox = Sandbox(MANIFEST, [team], state_path=path, timing=QUICK)
    async with sandbox.serving() as address:
        client = AsyncWebClient(team.bot_token, base_url=address.api)
        await client.chat_postMessage(channel=team.channels[0].id, text="a")
    again = Sandbox(MANIFEST, [team], state_path=path, timing=QUICK)
    async with again.serving():
        assert len(again.world.workspaces[team.id].conversation(team.channels[0].id).messages) == 1
