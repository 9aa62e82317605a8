"""A small Bolt app for the page to talk to, and somebody who works when the clock says so."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.clock import SandboxClock
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.serving import Address
from tests.sandbox.every_block import INPUTS
from tests.sandbox.kit import button, modal, plain, section, text_input

_DEEPER = section("There is more", accessory=button("deeper", text=plain("Deeper")))
_FORMS = {
    "form": modal(),
    "inputs": modal(*INPUTS, callback_id="inputs"),
    "stack": modal(text_input(), _DEEPER),
}


class Gardener:
    """A bot that has something to do once, and takes its time."""

    def __init__(self, clock: SandboxClock, due: datetime) -> None:
        self.clock = clock
        self.due: datetime | None = due
        self.may_go_on = asyncio.Event()
        self.work: Callable[[], Awaitable[object]] | None = None

    async def next_for(self, team_id: str, user_id: str) -> datetime | None:
        return await self.next_due()

    async def next_due(self) -> datetime | None:
        return self.due

    async def settle(self) -> None:
        if self.due and self.due <= self.clock.now():
            await self.may_go_on.wait()
            self.due = None
            if self.work is not None:
                await self.work()


def _app(sandbox: Sandbox, address: Address) -> AsyncApp:
    client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api)
    app = AsyncApp(client=client, signing_secret=sandbox.signing_secret)

    @app.command("/reconnect")
    async def command(ack: Any, body: Any, client: Any) -> None:
        form = _FORMS.get(body["text"])
        await ack(**({} if form else {"text": f"You said {body['text']}"}))
        if form:
            await client.views_open(trigger_id=body["trigger_id"], view=form)

    @app.shortcut("keep")
    async def keep(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal())

    @app.action("deeper")
    async def deeper(ack: Any, body: Any, client: Any) -> None:
        await ack()
        below = {"type": "modal", "title": plain("Deeper"), "blocks": [section("Down here")]}
        await client.views_push(trigger_id=body["trigger_id"], view=below)

    _add_rest(app)
    return app


def _add_rest(app: AsyncApp) -> None:
    @app.view("form")
    async def form(ack: Any, view: Any) -> None:
        typed = view["state"]["values"]["note"]["typed"]["value"]
        await ack(**({"response_action": "errors", "errors": {"note": "Not that"}} if typed == "bad" else {}))

    @app.view("inputs")
    async def inputs(ack: Any) -> None:
        await ack()

    @app.action(re.compile(".*"))
    async def anything(ack: Any) -> None:
        await ack()

    @app.event(re.compile(".*"))
    async def heard() -> None:
        pass


@asynccontextmanager
async def talking(sandbox: Sandbox, address: Address) -> AsyncIterator[None]:
    """Connect the app over Socket Mode until the block ends."""
    app = _app(sandbox, address)
    web_client = AsyncWebClient(sandbox.app_token, base_url=address.api)
    handler = AsyncSocketModeHandler(app, sandbox.app_token, web_client=web_client)
    await handler.connect_async()
    try:
        yield
    finally:
        await handler.close_async()
