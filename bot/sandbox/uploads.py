"""The addresses that bytes are sent to, once each, and those where the bot may fetch them again."""

from __future__ import annotations

from aiohttp import web

from bot.sandbox.files import File
from bot.sandbox.refusal import Refused
from bot.sandbox.suffering import cut, suffered
from bot.sandbox.tokens import demand
from bot.sandbox.world import World

_SIGN_IN = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"


class Uploads:
    def __init__(self, world: World) -> None:
        self._world = world

    async def receive(self, request: web.Request) -> web.StreamResponse:
        fault = self._world.faults.take("upload")
        if (early := await suffered(request, fault)) is not None:
            return early
        data = await request.read()
        file = self._world.files.receive(request.match_info["path"], data)
        if fault is not None and fault.kind == "drop_after":
            cut(request)
        if file is None:
            return web.Response(status=400, text="upload refused")
        return web.Response(text=f"OK - {len(data)}")

    async def give(self, request: web.Request) -> web.StreamResponse:
        """Whoever brings no token that may read files lands on a page to sign in, as in Slack."""
        team, file_id = request.match_info["team"], request.match_info["file"]
        if not self._may_read(request.headers.get("Authorization", ""), team):
            return web.Response(text=_SIGN_IN, content_type="text/html")
        file = self._world.files.known(team, file_id)
        if file is None or not file.can_be_shown:
            return web.Response(status=404, text="not found")
        return _bytes_of(file)

    def _may_read(self, authorization: str, team: str) -> bool:
        kind, _, token = authorization.partition(" ")
        try:
            grant = self._world.tokens.known(token.strip() if kind == "Bearer" else None)
            demand(grant, ("files:read",))
        except Refused:
            return False
        return grant.team_id == team


def _bytes_of(file: File) -> web.Response:
    return web.Response(body=file.data, content_type=file.kind)
