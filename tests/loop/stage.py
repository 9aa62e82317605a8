"""A running bot beside the stand-in Slack, built as `serve` builds it, in both modes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from pydantic import SecretStr

from bot.config import Mode, Settings
from bot.core.model import Member, Tie, Touch
from bot.core.nudge import Nudge
from bot.demo import Walker
from bot.ideas.fetching.fetcher import Fetcher
from bot.sandbox.clock import SandboxClock
from bot.sandbox.conversation import Message
from bot.sandbox.people import Person, Team, kebun
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.signed_http import SignedHttp
from bot.sandbox.timing import Timing
from bot.services import looking
from bot.services.answers import Row
from bot.services.remembering import garden
from bot.slack import signals
from bot.slack.manifest import manifest
from bot.store import members, nudges, ties, touches
from bot.wiring import Bot, running
from tests.flows.worlds import all_nudges
from tests.ideas.fetching.servers import AGENT, Names

T = TypeVar("T")
MORNING = datetime(2026, 11, 25, 1, 20, tzinfo=UTC)  # a Wednesday, 08:20 in Jakarta
DONE = "white_check_mark"
SOON = 10.0  # seconds, for what is under way on a busy machine
# The second attempt at an event comes soon, the third after everything here is over.
QUICK = Timing(retry_delays=(0.05, 60.0))


@dataclass
class Stage:
    """One member at their computer, and everything behind it."""

    sandbox: Sandbox
    settings: Settings
    bot: Bot
    walker: Walker
    ada: Person = field(init=False)

    def __post_init__(self) -> None:
        self.ada = self.team.person("ada")

    @property
    def team(self) -> Team:
        return self.sandbox.teams[0]

    @property
    def clock(self) -> SandboxClock:
        return self.sandbox.clock

    async def run(self, service: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return await self.bot.store.run(service, *args, **kwargs)

    # What Ada does

    async def says(self, line: str) -> Message:
        """Type a command; return the answer that only she sees."""
        answer = await self.sandbox.command(self.ada, f"/reconnect {line}")
        assert answer is not None
        return answer

    async def waits_for_a_nudge(self) -> Message:
        """Turn the clock to the next slot, and see what comes."""
        known = len(self.nudges())
        await self.sandbox.turn_clock("next")
        await self.sandbox.wait_for(lambda: len(self.nudges()) > known, SOON)
        return self.nudges()[-1]

    async def has_a_nudge(self, whom: str = "@erika") -> Message:
        await self.says(f"add {whom} every 6 weeks likes dogs")
        return await self.waits_for_a_nudge()

    async def reacts(self, ts: str, emoji: str = DONE) -> None:
        self.sandbox.react(self.ada, ts, emoji)
        await self.sandbox.quiet()

    async def takes_back(self, ts: str, emoji: str = DONE) -> None:
        self.sandbox.unreact(self.ada, ts, emoji)
        await self.sandbox.quiet()

    async def sees(self, holds: Callable[[Message], bool], ts: str) -> Message:
        """Wait until a message looks like this."""
        await self.sandbox.wait_for(lambda: holds(self.message(ts)), SOON)
        return self.message(ts)

    async def settles(self) -> None:
        """Let everything that is under way come to its end."""
        await self.sandbox.quiet()
        await self.bot.running.finished(SOON)
        await self.walker.settle()
        await self.sandbox.quiet()

    # What there is

    def message(self, ts: str) -> Message:
        return next(each for each in self.sandbox.messages(self.ada) if each.ts == ts)

    def nudges(self) -> list[Message]:
        """The nudges that stand in Ada's DM, by what their metadata says."""
        return [each for each in self.sandbox.messages(self.ada) if each.metadata]

    async def member(self) -> Member:
        known = await self.bot.store.read(members.get, self.team.id, self.ada.id)
        assert known is not None
        return known

    async def kept(self) -> list[Tie]:
        return await self.bot.store.read(ties.of_member, self.team.id, self.ada.id)

    async def tie(self, name: str = "Erika") -> Tie:
        return next(each for each in await self.kept() if each.name.startswith(name))

    async def touches(self, name: str = "Erika") -> list[Touch]:
        tie = await self.tie(name)
        return await self.bot.store.read(touches.of_tie, self.team.id, self.ada.id, tie.id, 10)

    async def latest(self) -> Nudge:
        nudge = await self.bot.store.read(nudges.latest_posted, self.team.id, self.ada.id)
        assert nudge is not None
        return nudge

    async def stored(self) -> list[Nudge]:
        """All of Ada's nudges, whether they arrived or not."""
        return await self.bot.store.read(all_nudges, await self.member())

    async def row(self, name: str = "Erika") -> Row:
        now = self.clock.now()
        mine = await self.bot.store.read(garden, await self.member(), now)
        return looking.row_of(mine, next(tie for tie in mine.ties if tie.name.startswith(name)), now)

    def unacknowledged(self) -> list[str]:
        """What Slack would have delivered again, or shown as a failure."""
        return [each.outcome for each in self.sandbox.requests() if each.outcome != "acked" or each.attempt]


def settings_for(
    mode: Mode, database_url: str, keys: list[str], sandbox: Sandbox, api: str, **more: Any
) -> Settings:
    over_socket = mode is Mode.SOCKET
    return Settings(
        database_url=SecretStr(database_url),
        keys=tuple(map(SecretStr, keys)),
        bot_token=SecretStr(sandbox.teams[0].bot_token),
        app_token=SecretStr(sandbox.app_token) if over_socket else None,
        signing_secret=None if over_socket else SecretStr(sandbox.signing_secret),
        slack_api_url=api,
        port=0,
        **({"tick_seconds": 60} | more),
    )


@asynccontextmanager
async def served(
    mode: Mode, *, team: Team | None = None, timing: Timing | None = None
) -> AsyncIterator[tuple[Sandbox, str]]:
    """The stand-in Slack, and the address of its API."""
    known = manifest() if mode is Mode.SOCKET else manifest("https://bot.example.org")
    sandbox = Sandbox(known, [team or kebun()], clock=SandboxClock(MORNING), timing=timing)
    async with sandbox.serving() as address:
        yield sandbox, address.api


def indoors() -> Fetcher:
    """A fetcher that finds every name here, and may dial nothing: whatever is asked for is refused."""
    return Fetcher(AGENT, allows=frozenset[str]().__contains__, resolver=Names())


@asynccontextmanager
async def playing(sandbox: Sandbox, settings: Settings) -> AsyncIterator[Stage]:
    """A bot that Slack reaches; several may come one after the other."""
    walker = Walker()
    async with running(settings, sandbox.clock, indoors()) as bot:
        walker.bot = bot
        sandbox.walk.walker = walker
        if settings.mode is Mode.HTTP:
            sandbox.use_http(f"{bot.address}/slack/events")
            assert await sandbox.verify_url()
        await sandbox.wait_for(sandbox.connected)
        try:
            yield Stage(sandbox, settings, bot, walker)
        finally:
            sandbox.walk.walker = None
            if isinstance(sandbox.world.delivery.transport, SignedHttp):
                await sandbox.world.delivery.transport.close()


@asynccontextmanager
async def staged(mode: Mode, database_url: str, keys: list[str], **more: Any) -> AsyncIterator[Stage]:
    """One Slack and one bot."""
    async with (
        served(mode, timing=QUICK) as (sandbox, api),
        playing(sandbox, settings_for(mode, database_url, keys, sandbox, api, **more)) as stage,
    ):
        yield stage


def is_open(message: Message) -> bool:
    """Whether a nudge offers everything that can be said of it."""
    return signals.NUDGE_DONE in actions(message)


def is_marked(message: Message) -> bool:
    return actions(message) == [signals.NUDGE_UNDO]


def actions(message: Message) -> list[str]:
    """The names by which what can be pressed is known."""
    return [element["action_id"] for element in elements(message)]


def elements(message: Message) -> list[dict[str, Any]]:
    found = []
    for block in message.blocks or []:
        found += [*block.get("elements", []), block.get("accessory")]
    return [each for each in found if each and "action_id" in each]
