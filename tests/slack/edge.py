"""What the tests of the edge to Slack share: the stand-in, our clients to it, and a server with a script."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import aiohttp
from aiohttp import web
from slack_bolt.async_app import AsyncApp

from bot.core.model import Language, Member, Register, Tie
from bot.core.nudge import Nudge, NudgeState, Suggestion
from bot.sandbox.clock import SandboxClock
from bot.sandbox.people import Person, Team, kebun
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.timing import Timing
from bot.slack.authorize import NOT_INSTALLED, Authorize, Installed
from bot.slack.client import Clients
from bot.slack.manifest import BOT_SCOPES, manifest
from bot.slack.messenger import SlackMessenger
from bot.slack.views.message import Message
from bot.store.workspaces import Workspace

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
SIGNING_SECRET = Sandbox.signing_secret
NUDGE_ID = "01938f00-0000-7000-8000-000000000001"
QUICK = 0.3  # seconds: what a call may take where a test waits for its time-out

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def installed_in(team: Team, *, scopes: tuple[str, ...] = BOT_SCOPES) -> Workspace:
    return Workspace(
        id=team.id,
        name=team.name,
        bot_user_id=team.bot_user_id,
        bot_id=team.bot_id,
        scopes=scopes,
        installed_at=NOW,
        bot_token=team.bot_token,
    )


def draw(suggestion: Suggestion) -> Message:
    """A view in small; the real ones have tests of their own."""
    button: dict[str, object] = {
        "type": "button",
        "action_id": "nudge.done",
        "text": {"type": "plain_text", "text": "Done"},
        "value": f"{suggestion.nudge.id}:{suggestion.tie.id}",
    }
    said: dict[str, object] = {
        "type": "section",
        "text": {"type": "mrkdwn", "text": f"Halo, {suggestion.tie.name}?"},
    }
    return Message(suggestion.tie.name, [said, {"type": "actions", "elements": [button]}])


@dataclass
class Edge:
    """The stand-in Slack with one team, and the bot's side of it."""

    sandbox: Sandbox
    team: Team
    clients: Clients
    installed: Installed
    messenger: SlackMessenger

    @property
    def ada(self) -> Person:
        return self.team.person("ada")

    @property
    def dm(self) -> str:
        return f"D{self.ada.id[1:]}"

    def suggestion(self, *, posted: bool = False, tie_name: str = "Erika", known: bool = False) -> Suggestion:
        ada, erika = self.ada, self.team.person("erika")
        member = Member(
            self.team.id,
            ada.id,
            Language.EN,
            Register.CASUAL,
            "Asia/Jakarta",
            NOW,
            1,
            channel=self.dm if known else None,
        )
        tie = Tie(self.team.id, ada.id, "T1", tie_name, NOW, 42, user_id=erika.id)
        nudge = Nudge(
            self.team.id,
            ada.id,
            NUDGE_ID,
            tie.id,
            NudgeState.POSTING,
            NOW,
            posting_at=self.sandbox.clock.now(),
        )
        return Suggestion(nudge, member, tie, NOW)


@asynccontextmanager
async def edge(
    team: Team | None = None,
    *,
    socket_mode: bool = True,
    limit: float = 10.0,
    timing: Timing | None = None,
    scopes: tuple[str, ...] = BOT_SCOPES,
) -> AsyncIterator[Edge]:
    """Serve the stand-in Slack; `limit` is how long our session waits for an answer."""
    team = team or kebun()
    known = manifest() if socket_mode else manifest("https://bot.example.org")
    sandbox = Sandbox(known, [team], clock=SandboxClock(start=NOW), timing=timing)
    workspace = installed_in(team, scopes=scopes)

    async def look_up(workspace_id: str) -> Workspace | None:
        return workspace if workspace_id == workspace.id else None

    async with sandbox.serving() as address, session(limit) as opened:
        clients = Clients(opened, address.api)
        installed = Installed(look_up)
        yield Edge(sandbox, team, clients, installed, SlackMessenger(installed, clients, draw))


def bolt_app(installed: Installed, clients: Clients | None = None) -> AsyncApp:
    """Bolt as the bot sets it up; its own word for what authorizes leaves out that nobody may be found."""
    return AsyncApp(
        client=clients.posting(None) if clients else None,
        authorize=Authorize(installed),  # type: ignore[arg-type]
        signing_secret=SIGNING_SECRET,
        user_facing_authorize_error_message=NOT_INSTALLED,
        name="apakabar",
    )


@asynccontextmanager
async def session(limit: float = 10.0) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=limit)) as opened:
        yield opened


@asynccontextmanager
async def served(application: web.Application) -> AsyncIterator[str]:
    """Serve an application on this machine; give its address."""
    runner = web.AppRunner(application, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    assert site._server is not None
    port = site._server.sockets[0].getsockname()[1]  # type: ignore[attr-defined]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def scripted(answer: Answer) -> AsyncIterator[str]:
    """Serve a Web API that answers every call like this, for what a well-behaved Slack never says."""
    application = web.Application()
    application.router.add_route("*", "/api/{method}", answer)
    async with served(application) as address:
        yield f"{address}/api/"


async def until(holds: Callable[[], bool], limit: float = 3.0) -> None:
    """Wait for something that nothing announces."""
    async with asyncio.timeout(limit):
        while not holds():
            await asyncio.sleep(0.005)


def later(**length: float) -> datetime:
    return NOW + timedelta(**length)
