"""Uploading with the unmodified SDK, showing what was uploaded, and everything that is refused."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.faults import Fault
from bot.sandbox.files import SHOWN_AFTER
from bot.sandbox.people import kebun, small_team
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address
from tests.sandbox.kit import home, modal, section
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.refusals import code_of, refused

GIF = b"GIF89a" + bytes(20)


async def uploaded(client: AsyncWebClient, wait: float = SHOWN_AFTER + 0.1) -> str:
    answer = await client.files_upload_v2(filename="dog.gif", content=GIF, title="dog", alt_txt="A dog wags.")
    await asyncio.sleep(wait)
    file_id: str = answer["file"]["id"]
    return file_id


def image(file_id: str) -> list[dict[str, object]]:
    return [{"type": "image", "slack_file": {"id": file_id}, "alt_text": "A dog wags."}]


async def test_what_the_sdk_uploads_is_known_a_moment_later_and_can_be_shown(client, sandbox, ada):
    file_id = await uploaded(client, wait=0)
    assert (await client.files_info(file=file_id))["file"]["mimetype"] == ""
    said = await refused(client.chat_postMessage(channel=ada.id, text="a", blocks=image(file_id)))
    assert (said["error"], "invalid slack file" in str(said["response_metadata"])) == ("invalid_blocks", True)
    await asyncio.sleep(SHOWN_AFTER + 0.1)
    file = (await client.files_info(file=file_id))["file"]
    assert (file["mimetype"], file["size"], file["alt_txt"]) == ("image/gif", len(GIF), "A dog wags.")
    await client.chat_postMessage(channel=ada.id, text="a", blocks=image(file_id))
    assert [(each.name, each.data) for each in sandbox.files()] == [("dog.gif", GIF)]


async def test_what_was_deleted_can_be_neither_shown_nor_found(client, ada):
    file_id = await uploaded(client)
    answer = await client.chat_postMessage(channel=ada.id, text="a", blocks=image(file_id))
    await client.files_delete(file=file_id)
    assert await code_of(client.files_info(file=file_id)) == "file_deleted"
    assert await code_of(client.files_delete(file=file_id)) == "file_deleted"
    assert await code_of(client.files_info(file="F404")) == "file_not_found"
    again = client.chat_update(channel=answer["channel"], ts=answer["ts"], text="b", blocks=image(file_id))
    assert await code_of(again) == "invalid_blocks"


async def test_a_file_that_was_announced_only_is_none(client):
    announced = await client.files_getUploadURLExternal(filename="dog.gif", length=3)
    assert await code_of(client.files_info(file=announced["file_id"])) == "file_not_found"
    listed = [{"id": announced["file_id"]}]
    assert await code_of(client.files_completeUploadExternal(files=listed)) == "file_not_found"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"filename": "dog.gif", "length": 0}, "invalid_arguments"),
        ({"filename": "", "length": 3}, "invalid_arguments"),
        ({"filename": "dog.gif", "length": 3, "alt_txt": "a" * 1001}, "alt_txt_too_large"),
    ],
)
async def test_a_wrong_announcement_is_refused(client, args, code):
    assert await code_of(client.files_getUploadURLExternal(**args)) == code


@pytest.mark.parametrize("files", [[], "x", [1]])
async def test_a_completion_of_nothing_is_refused(client, files):
    assert await code_of(client.api_call("files.completeUploadExternal", json={"files": files})) in (
        "invalid_arguments",
    )


async def test_a_file_is_shared_into_no_channel_here(client):
    announced = await client.files_getUploadURLExternal(filename="dog.gif", length=3)
    listed = [{"id": announced["file_id"]}]
    code = await code_of(client.files_completeUploadExternal(files=listed, channel_id="CCAMPUS0001"))
    assert code == "invalid_arguments"


async def test_an_address_takes_just_what_was_announced_and_once(client, address: Address):
    announced = await client.files_getUploadURLExternal(filename="dog.gif", length=len(GIF))
    async with aiohttp.ClientSession() as session:
        answers = []
        for data in (GIF + b"!", GIF, GIF):
            async with session.post(announced["upload_url"], data=data) as answer:
                answers.append(answer.status)
        async with session.post(f"{address.page}upload/nowhere", data=GIF) as answer:
            answers.append(answer.status)
    assert answers == [400, 200, 400, 400]


@pytest.fixture
def teams():
    return [kebun(), replace(small_team(1), granted=frozenset({"chat:write"}))]


@pytest.fixture
def sandbox(timing, teams):
    return Sandbox(MANIFEST, teams, timing=timing)


@pytest.fixture
def stranger(sandbox, address):
    """The bot in another team, which has not granted anything about files."""
    return AsyncWebClient(sandbox.teams[1].bot_token, base_url=address.api, retry_handlers=[])


async def test_the_page_shows_a_picture_to_its_own_workspace_alone(client, sandbox, address):
    file_id = await uploaded(client)
    ours, theirs = (team.playable()[0].id for team in sandbox.teams)
    found = {}
    async with aiohttp.ClientSession(address.page) as session:
        for name, user in ((file_id, ours), (file_id, theirs), (file_id, "U404"), ("F404", ours)):
            async with session.get(f"/sandbox/files/{name}", params={"user": user}) as answer:
                found[name, user] = (answer.status, answer.content_type)
        headers = {"Origin": "https://evil.example"}
        async with session.get(f"/sandbox/files/{file_id}", headers=headers) as answer:
            assert answer.status == 403
    assert found.pop((file_id, ours)) == (200, "image/gif")
    assert {status for status, _ in found.values()} == {404}


async def test_only_a_team_that_granted_it_deals_with_files(client, stranger):
    file_id = await uploaded(client)
    for asked in (
        stranger.files_getUploadURLExternal(filename="dog.gif", length=3),
        stranger.files_completeUploadExternal(files=[{"id": file_id}]),
        stranger.files_info(file=file_id),
        stranger.files_delete(file=file_id),
    ):
        assert await code_of(asked) == "missing_scope"


async def test_a_file_of_another_team_cannot_be_shown(client, stranger, sandbox):
    file_id = await uploaded(client)
    somebody = sandbox.teams[1].playable()[0].id
    showing = stranger.chat_postMessage(channel=somebody, text="a", blocks=image(file_id))
    assert await code_of(showing) == "invalid_blocks"


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        ("xoxb-sandbox-TKEBUN00001", "image/gif"),
        ("xoxb-sandbox-TSMALL000001", "text/html"),
        ("xapp-sandbox-1", "text/html"),
        ("xoxb-unknown", "text/html"),
        (None, "text/html"),
    ],
)
async def test_a_private_address_gives_the_bytes_to_the_bots_own_token_alone(client, token, kind):
    file = (await client.files_info(file=await uploaded(client)))["file"]
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(file["url_private"]) as answer,
    ):
        assert (answer.status, answer.content_type) == (200, kind)
        assert (await answer.read() == GIF) == (kind == "image/gif")


async def test_a_private_address_is_gone_with_its_file(client, sandbox):
    file_id = await uploaded(client)
    file = (await client.files_info(file=file_id))["file"]
    await client.files_delete(file=file_id)
    headers = {"Authorization": f"Bearer {sandbox.teams[0].bot_token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(file["url_private"]) as answer,
    ):
        assert answer.status == 404


async def test_a_file_may_be_named_by_its_addresses(client, ada):
    file = (await client.files_info(file=await uploaded(client)))["file"]
    for address in (file["url_private"], file["permalink"]):
        blocks = [{"type": "image", "slack_file": {"url": address}, "alt_text": "A dog wags."}]
        await client.chat_postMessage(channel=ada.id, text="a", blocks=blocks)
    wrong = [{"type": "image", "slack_file": {"url": f"{file['permalink']}x"}, "alt_text": "A dog wags."}]
    assert await code_of(client.chat_postMessage(channel=ada.id, text="a", blocks=wrong)) == "invalid_blocks"


async def test_what_is_no_picture_cannot_be_shown(client, ada):
    answer = await client.files_upload_v2(filename="list.txt", content=b"just words")
    await asyncio.sleep(SHOWN_AFTER + 0.1)
    blocks = image(answer["file"]["id"])
    assert await code_of(client.chat_postMessage(channel=ada.id, text="a", blocks=blocks)) == "invalid_blocks"


async def test_a_missing_file_is_refused_wherever_it_would_be_shown(client, sandbox, ada):
    gone, accessory = (
        image("F404"),
        {"type": "image", "slack_file": {"id": "F404"}, "alt_text": "A dog wags."},
    )
    whisper = client.chat_postEphemeral(channel=f"D{ada.id[1:]}", user=ada.id, text="a", blocks=gone)
    assert await code_of(whisper) == "invalid_blocks"
    beside = client.chat_postMessage(channel=ada.id, text="a", blocks=[section(accessory=accessory)])
    said = await refused(beside)
    assert "[json-pointer:/blocks/0/accessory/slack_file]" in said["response_metadata"]["messages"][0]
    published = await refused(client.views_publish(user_id=ada.id, view=home(*gone)))
    assert published["error"] == "invalid_arguments"
    trigger = sandbox.world.triggers.issue(sandbox.teams[0].id, ada.id)
    opened = client.views_open(trigger_id=trigger, view=modal(*gone))
    assert await code_of(opened) == "invalid_arguments"


async def _uploaded_and_read(client):
    await client.files_info(file=await uploaded(client, wait=0))


@pytest.mark.parametrize(
    "method", ["files.getUploadURLExternal", "files.completeUploadExternal", "files.info"]
)
async def test_a_call_about_files_can_be_made_to_fail(client, sandbox, method):
    sandbox.faults.add(method, Fault("ratelimited", retry_after=7))
    with pytest.raises(SlackApiError) as caught:
        await _uploaded_and_read(client)
    assert caught.value.response.headers["Retry-After"] == "7"


@pytest.mark.parametrize(("kind", "received"), [("server_error", 0), ("drop_before", 0), ("drop_after", 1)])
async def test_an_upload_can_be_made_to_fail(client, sandbox, kind, received):
    sandbox.faults.add("upload", Fault(kind))
    with pytest.raises((SlackRequestError, SlackApiError, aiohttp.ClientError)):
        await uploaded(client, wait=0)
    assert len([each for each in sandbox.files() if each.data is not None]) == received
