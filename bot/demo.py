"""The demo: the bot as it is, beside a stand-in Slack with a page, on this computer alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.config import Settings
from bot.sandbox.clock import SandboxClock
from bot.sandbox.sandbox import Sandbox
from bot.services import nudging
from bot.slack.manifest import manifest
from bot.store import migrate
from bot.wiring import Bot, running

# Typed as commands by whoever asks for a garden: both languages, since the bot understands both at once.
GARDEN = (
    "/reconnect add @erika every 6 weeks #old-agency likes dogs, coffee last talked 3 months ago",
    "/reconnect tambah @budi tiap 4 minggu #campus suka sepeda, kopi terakhir ngobrol 2 bulan lalu",
    '/reconnect add "Tom Hartono" every 2 months in "design conference" likes customer service '
    "telegram @tomhartono_demo",
    "/reconnect tambah @siti sebulan sekali #campus suka kucing catatan: baru pindah ke Bandung",
    "/reconnect add @rangga @dewi every quarter #old-agency",
)


class Walker:
    """Tells the sandbox's clock when the bot is due, and lets it work until it is idle."""

    def __init__(self) -> None:
        self.bot: Bot | None = None

    async def next_due(self) -> datetime | None:
        return None if self.bot is None else await self.bot.store.read(nudging.next_due)

    async def next_for(self, team_id: str, user_id: str) -> datetime | None:
        if self.bot is None:
            return None
        return await self.bot.store.read(nudging.next_for, team_id, user_id)

    async def settle(self) -> None:
        if self.bot is not None:
            while await self.bot.courier.tick():
                await asyncio.sleep(0)
            await self.bot.metronome.finished(5)


def settings_for(folder: Path, api_url: str, token: str, app_token: str) -> Settings:
    return Settings(
        database_url=SecretStr(f"sqlite:///{folder / 'apakabar.db'}"),
        bot_token=SecretStr(token),
        app_token=SecretStr(app_token),
        signing_secret=None,
        keys=(),
        slack_api_url=api_url,
        host="127.0.0.1",
        port=0,
        tick_seconds=1,
    )


@asynccontextmanager
async def playing(folder: Path, port: int, tell: Callable[[str], None]) -> AsyncIterator[tuple[Sandbox, str]]:
    """Serve the page with a bot behind it; what was there before is there again."""
    folder.mkdir(parents=True, exist_ok=True)
    clock, walker = SandboxClock(), Walker()
    sandbox = Sandbox(
        manifest(), clock=clock, walker=walker, garden=GARDEN, state_path=folder / "sandbox.json"
    )
    async with sandbox.serving(port) as address:
        team = sandbox.teams[0]
        settings = settings_for(folder, address.api, team.bot_token, sandbox.app_token)
        tell("bringing the database up to date")
        await asyncio.to_thread(migrate.up, settings.database_url.get_secret_value())
        async with running(settings, clock) as bot:
            walker.bot = bot
            await sandbox.wait_for(sandbox.connected)
            yield sandbox, address.page
            walker.bot = None
