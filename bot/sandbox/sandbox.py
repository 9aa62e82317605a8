"""The stand-in Slack as one thing: start it, point the bot at it, and play."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.sandbox import installing
from bot.sandbox.clock import SandboxClock
from bot.sandbox.faults import Faults
from bot.sandbox.files import File
from bot.sandbox.keeping import Keeper
from bot.sandbox.overhearing import overhear
from bot.sandbox.page.routes import Page
from bot.sandbox.people import Person, Team, kebun
from bot.sandbox.playing import Playing, Who
from bot.sandbox.record import ApiCall, BotRequest
from bot.sandbox.serving import Address, application, served
from bot.sandbox.signed_http import SignedHttp
from bot.sandbox.timing import Timing
from bot.sandbox.walk import Walk, Walker
from bot.sandbox.world import APP_TOKEN, SIGNING_SECRET, VERIFICATION_TOKEN, World


class Sandbox(Playing):
    """Everything that a test or the demo needs."""

    app_token = APP_TOKEN
    signing_secret = SIGNING_SECRET

    def __init__(
        self,
        manifest: Mapping[str, Any],
        teams: Sequence[Team] = (),
        *,
        clock: SandboxClock | None = None,
        walker: Walker | None = None,
        garden: Sequence[str] = (),
        state_path: Path | None = None,
        timing: Timing | None = None,
    ) -> None:
        self.teams = tuple(teams) or (kebun(),)
        self.clock = clock or SandboxClock()
        world = World(manifest, self.teams, self.clock, timing or Timing())
        overhear(world)
        super().__init__(world, Walk(world, walker), garden)
        self._keeper = Keeper(world, state_path) if state_path else None
        self._http: SignedHttp | None = None
        world.delivery.transport = world.socket_mode

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncIterator[Address]:
        """Serve on 127.0.0.1 until the block ends."""
        self.world.changes.closed = False
        async with served(application(self.world, Page(self, self.teams).add_to), port) as address:
            self.world.base_url = address.page.rstrip("/")
            try:
                if self._keeper is not None:
                    self._keeper.start()
                yield address
            finally:
                await self._stop()

    async def _stop(self) -> None:
        await self.world.delivery.close()
        await self.world.socket_mode.close()
        if self._http is not None:
            await self._http.close()
            self._http, self.world.delivery.transport = None, self.world.socket_mode
        if self._keeper is not None:
            await self._keeper.stop()
        self.world.changes.close()

    def use_http(self, request_url: str) -> None:
        """From now on, send everything to the bot's own address instead of over its WebSockets."""
        self._http = SignedHttp(request_url, self.signing_secret, self.world.timing)
        self.world.delivery.transport = self._http

    async def verify_url(self) -> bool:
        """Send `url_verification`; tell whether the bot's address answered the challenge."""
        return self._http is not None and await self._http.verify(VERIFICATION_TOKEN)

    def connected(self) -> bool:
        """Tell whether the bot can be reached."""
        return self.world.delivery.connected()

    async def wait_for(self, holds: Callable[[], bool], timeout: float = 5.0) -> None:
        """Wait until this holds; it is asked again after each change in the sandbox."""
        async with asyncio.timeout(timeout):
            await self.world.changes.until(holds)

    async def quiet(self, timeout: float = 5.0) -> None:
        """Wait until no event is on its way to the bot."""
        async with asyncio.timeout(timeout):
            await self.world.delivery.quiet()

    @property
    def faults(self) -> Faults:
        return self.world.faults

    def calls(self, method: str | None = None) -> list[ApiCall]:
        """Every Web API call so far, of one method or of all."""
        return [each for each in self.world.record.calls if method in (None, each.method)]

    def requests(self, kind: str | None = None) -> list[BotRequest]:
        """Every attempt to hand the bot something: `events_api`, `slash_commands`, `interactive`."""
        return [each for each in self.world.record.requests if kind in (None, each.kind)]

    def files(self, team: Team | None = None) -> list[File]:
        """What the bot has uploaded and not deleted, with its bytes as `data`."""
        return self.world.files.of_team((team or self.teams[0]).id)

    async def repeat(self) -> None:
        """Hand the bot its latest event, command or interaction once more."""
        await self.world.delivery.repeat()

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask the bot to connect anew; `warning` leaves the old connections open for a while."""
        await self.world.socket_mode.disconnect(reason)

    def drop_connections(self) -> None:
        self.world.socket_mode.drop()

    def uninstall(self, team: Team) -> None:
        installing.uninstall(self.world, self.world.workspaces[team.id])

    def install(self, team: Team) -> None:
        """Install again after `uninstall`."""
        installing.install(self.world, self.world.workspaces[team.id])

    def change_person(self, who: Who, **changes: Any) -> Person:
        """Deactivate somebody (`deleted=True`), or move them (`tz=...`)."""
        return self.world.change_person(who if isinstance(who, str) else who.id, **changes)
