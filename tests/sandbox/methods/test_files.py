"""Uploading with the unmodified SDK, showing what was uploaded, and everything that is refused."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.files import SHOWN_AFTER
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address
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
    assert [each.name for each in sandbox.world.files.of_team(sandbox.teams[0].id)] == ["dog.gif"]


async def test_what_was_deleted_can_be_neither_shown_nor_found(client, ada):
    file_id = await uploaded(client)
    answer = await client.chat_postMessage(channel=ada.id, text="a", blocks=image(file_id))
    await client.files_delete(file=file_id)
    assert await code_of(client.files_info(file=file_id)) == "file_not_found"
    assert await code_of(client.files_delete(file=file_id)) == "file_not_found"
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


async def test_the_page_shows_a_picture_to_its_own_workspace_alone(
    client, sandbox: Sandbox, address: Address
):
    file_id = await uploaded(client)
    other = sandbox.teams[1].playable()[0].id if len(sandbox.teams) > 1 else "U404"
    ada = sandbox.teams[0].playable()[0].id
    async with aiohttp.ClientSession() as session:
        found = {}
        for user in (ada, other):
            async with session.get(f"{address.page}sandbox/files/{file_id}?user={user}") as answer:
                found[user] = (answer.status, answer.content_type)
        async with session.get(f"{address.page}sandbox/files/F404?user={ada}") as answer:
            assert answer.status == 404
    assert found[ada] == (200, "image/gif")
    assert found[other][0] == 404
