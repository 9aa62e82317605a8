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
from tests.sandbox.refusals import code_of

METADATA = {"event_type": "nudge", "event_payload": {"nudge_id": "1"}}
QUICK = Timing(save_seconds=0.01)
GIF = b"GIF89a" + bytes(20)


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


async def _upload(sandbox, address, *names):
    client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
    return [
        (await client.files_upload_v2(filename=name, content=GIF, alt_txt="A dog wags."))["file"]["id"]
        for name in names
    ]


async def test_uploaded_files_are_kept_and_may_be_shown_at_once(tmp_path):
    path = tmp_path / "sandbox.json"
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with sandbox.serving() as address:
        shown, deleted, lost = await _upload(sandbox, address, "dog.gif", "cat.gif", "cow.gif")
        client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
        await client.files_delete(file=deleted)
        await client.files_getUploadURLExternal(filename="never.gif", length=3)
    folder = tmp_path / "sandbox.json.files"
    assert {each.name for each in folder.iterdir()} == {shown, lost}
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}
    (folder / lost).unlink()
    again = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with again.serving() as address:
        assert [(each.id, each.data, each.alt_text) for each in again.files()] == [
            (shown, GIF, "A dog wags.")
        ]
        client = AsyncWebClient(again.teams[0].bot_token, base_url=address.api)
        blocks = [{"type": "image", "slack_file": {"id": shown}, "alt_text": "A dog wags."}]
        await client.chat_postMessage(channel=again.teams[0].person("ada").id, text="a", blocks=blocks)
        for gone in (deleted, lost):
            assert await code_of(client.files_info(file=gone)) == "file_deleted"


async def test_what_was_said_in_channels_is_there_once(tmp_path):
    path = tmp_path / "sandbox.json"
    sandbox = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    ada = sandbox.teams[0].person("ada")
    async with sandbox.serving():
        sandbox.say_in("CGENERAL001", ada, "Halo")
        before = sandbox.said_in("CGENERAL001", ada)
    again = Sandbox(MANIFEST, state_path=path, timing=QUICK)
    async with again.serving():
        assert again.said_in("CGENERAL001", ada) == before
        assert len(before) == 4
