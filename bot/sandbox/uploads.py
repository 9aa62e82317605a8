"""The addresses that bytes are sent to, once each."""

from __future__ import annotations

from aiohttp import web

from bot.sandbox.world import World


class Uploads:
    def __init__(self, world: World) -> None:
        self._world = world

    async def receive(self, request: web.Request) -> web.StreamResponse:
        data = await request.read()
        file = self._world.files.receive(request.match_info["path"], data)
        if file is None:
            return web.Response(status=400, text="upload refused")
        return web.Response(text=f"OK - {len(data)}")
