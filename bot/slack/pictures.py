"""Our own GIFs in a workspace: uploaded once, when first needed, and again where they were deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass

import structlog
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.model import Language
from bot.ideas.gifs.catalogue import Gif, catalogue, picture_of
from bot.slack.client import Clients
from bot.slack.errors import attempt
from bot.store.workspaces import Workspace

log = structlog.get_logger()

SCOPE = "files:write"  # optional: without it every nudge is words alone
SETTLES = 0.5  # seconds that Slack mostly takes before a new file can be shown
WITHIN = 4.0  # seconds for one picture: a nudge goes without it rather than wait
Known = Callable[[str], Awaitable[Mapping[str, str]]]
Keep = Callable[[str, str, str], Awaitable[None]]
Forget = Callable[[str, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Files:
    """The ids of files by their pictures' names; `fresh` where one was uploaded only just now."""

    ids: Mapping[str, str]
    fresh: bool = False


NONE = Files({})


class Pictures:
    """`known`, `keep` and `forget` remember the files of a workspace by the pictures' names."""

    def __init__(self, clients: Clients, known: Known, keep: Keep, forget: Forget) -> None:
        self._clients, self._known, self._keep, self._forget = clients, known, keep, forget

    async def of(self, workspace: Workspace, names: Collection[str]) -> Files:
        """The files of these pictures; one that cannot be had in time is left out."""
        if not names or SCOPE not in workspace.scopes:
            return NONE
        there, fresh = dict(await self._known(workspace.id)), False
        for name in names:
            if name not in there and (file_id := await self._upload(workspace, name)) is not None:
                there[name], fresh = file_id, True
        return Files({name: there[name] for name in names if name in there}, fresh)

    async def forget(self, workspace: Workspace, names: Collection[str]) -> None:
        """They cannot be shown: whoever needs them next uploads them again."""
        for name in names:
            await self._forget(workspace.id, name)

    async def _upload(self, workspace: Workspace, name: str) -> str | None:
        gif = next((each for each in catalogue() if each.name == name), None)
        if gif is None:
            return None
        try:
            async with asyncio.timeout(WITHIN):
                file_id = await self._put(workspace, gif)
        except TimeoutError:
            file_id = None
        if file_id is None:
            log.info("picture.left_out", workspace=workspace.id, picture=name)
            return None
        await self._keep(workspace.id, name, file_id)
        return file_id

    async def _put(self, workspace: Workspace, gif: Gif) -> str | None:
        client = self._clients.posting(workspace.bot_token)
        content = await asyncio.to_thread(picture_of, gif.name)
        answer = await attempt(
            client.files_upload_v2(
                filename=f"{gif.name}.gif", content=content, title=gif.name, alt_txt=gif.alt(Language.EN)
            )
        )
        await asyncio.sleep(SETTLES)
        return _id_of(answer) if isinstance(answer, AsyncSlackResponse) else None


def _id_of(answer: AsyncSlackResponse) -> str | None:
    file = answer.get("file") or {}
    file_id = file.get("id") if isinstance(file, dict) else None
    return file_id if isinstance(file_id, str) else None
