"""Puts the stand-in Slack on an address of this machine, and takes it down again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox.page.guard import add_headers, guard
from bot.sandbox.replies import Replies
from bot.sandbox.uploads import Uploads
from bot.sandbox.web_api import WebApi
from bot.sandbox.world import World

_MOST_BYTES = 64 << 20  # of one request: enough for any picture, and too little to fill the memory


@dataclass(frozen=True, slots=True)
class Address:
    """Where the sandbox is served."""

    port: int

    @property
    def page(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def api(self) -> str:
        """What the bot takes for Slack's Web API."""
        return f"{self.page}api/"


def application(world: World, add_page: Callable[[web.Application], None]) -> web.Application:
    app = web.Application(middlewares=[guard], client_max_size=_MOST_BYTES)
    uploads = Uploads(world)
    app.router.add_route("*", "/api/{method}", WebApi(world).answer)
    app.router.add_get("/link/", world.socket_mode.link)
    app.router.add_post("/response/{path}", Replies(world).answer)
    app.router.add_post("/upload/{path}", uploads.receive)
    app.router.add_get("/files-pri/{team:[A-Z0-9]+}-{file:[A-Z0-9]+}/{name}", uploads.give)
    add_page(app)
    app.on_response_prepare.append(add_headers)
    return app


@asynccontextmanager
async def served(app: web.Application, port: int) -> AsyncIterator[Address]:
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield Address(runner.addresses[0][1])
    finally:
        await runner.cleanup()
