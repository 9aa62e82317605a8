"""The page's addresses: files, the live picture, and actions."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

from bot.sandbox.page.actions import ACTIONS
from bot.sandbox.page.guard import HEADERS, refusal
from bot.sandbox.people import Team
from bot.sandbox.playing import Playing
from bot.sandbox.refusal import NotDone
from bot.sandbox.wire import JsonObject, compact

STATIC = Path(__file__).resolve().parent.parent / "static"


class Page:
    def __init__(self, sandbox: Playing, teams: Sequence[Team]) -> None:
        self._sandbox = sandbox
        self._first = teams[0].playable()[0].id

    def add_to(self, app: web.Application) -> None:
        app.router.add_get("/", self._index)
        app.router.add_get("/sandbox/live", self._live)
        app.router.add_get("/sandbox/state", self._state)
        app.router.add_get("/sandbox/files/{file}", self._file)
        app.router.add_post("/sandbox/{action}", self._act)
        app.router.add_static("/static/", STATIC)

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return web.FileResponse(STATIC / "index.html")

    def _user(self, request: web.Request) -> str:
        """Who plays; whoever can, when the page does not say."""
        return request.query.get("user") or self._first

    async def _state(self, request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response(await self._sandbox.snapshot(self._user(request)))
        except NotDone as not_done:
            return refusal(404, not_done.code, not_done.sentence)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """A picture that the bot uploaded, for whoever plays in that workspace."""
        try:
            workspace, _ = self._sandbox.world.player(self._user(request))
        except NotDone as not_done:
            return refusal(404, not_done.code, not_done.sentence)
        file = self._sandbox.world.files.known(workspace.team.id, request.match_info["file"])
        if file is None or not file.kind.startswith("image/"):
            return refusal(404, "file_not_found", "There is no such picture")
        return web.Response(body=file.data, content_type=file.kind, headers=HEADERS)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: the whole picture, now and after each change."""
        user = self._user(request)
        try:
            self._sandbox.world.player(user)
        except NotDone as not_done:
            return refusal(404, not_done.code, not_done.sentence)
        stream = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await stream.prepare(request)
        try:
            await self._stream(stream, user)
        except ConnectionError:
            return stream
        return stream

    async def _stream(self, stream: web.StreamResponse, user: str) -> None:
        world, sent = self._sandbox.world, -1
        changes = world.changes
        while not changes.closed:
            if changes.version != sent:
                sent = changes.version
                await stream.write(f"data: {compact(await self._sandbox.snapshot(user))}\n\n".encode())
            try:
                await asyncio.wait_for(changes.after(sent), world.timing.ping_seconds)
            except TimeoutError:
                await stream.write(b": ping\n\n")

    async def _act(self, request: web.Request) -> web.StreamResponse:
        action = ACTIONS.get(request.match_info["action"])
        if action is None:
            return refusal(404, "unknown_action", "There is no such action")
        try:
            body = await _object(request)
            if isinstance(body.get("user"), str):
                self._sandbox.forget_notices(body["user"])
            answer = await action(self._sandbox, body)
        except NotDone as not_done:
            return _refused(not_done)
        return web.json_response({"ok": True, **answer})


async def _object(request: web.Request) -> JsonObject:
    try:
        body = json.loads(await request.read())
    except ValueError:
        raise NotDone("bad_request") from None
    if not isinstance(body, dict):
        raise NotDone("bad_request")
    return body


def _refused(not_done: NotDone) -> web.Response:
    body: JsonObject = {"ok": False, "error": not_done.code, "message": not_done.sentence}
    if not_done.errors:
        body["errors"] = not_done.errors
    return web.json_response(body)
