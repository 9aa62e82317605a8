"""Real bot processes, and members whose slot is open on the real clock."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from datetime import time as hour_of
from pathlib import Path

import sqlalchemy as sa

from bot.core.model import EVERY_DAY, Language, Member, Register, Tie
from bot.sandbox.people import Team
from bot.sandbox.sandbox import Sandbox
from bot.services import workspaces
from bot.slack.manifest import BOT_SCOPES, manifest
from bot.store import members, schedule, schema, ties
from bot.store.tx import Tx
from bot.store.workspaces import Workspace

ROOT = Path(__file__).resolve().parents[2]
STARTED, STOPPED = "bot.started", "bot.stopped"
READY_WITHIN = 60.0  # seconds, on a very busy machine
STOP_WITHIN = 20.0


class BotProcess:
    """`python -m bot ...` in an environment of its own; what it says is kept in a file."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str], said: Path) -> None:
        self.said_in = said
        with said.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "bot", *arguments],
                env={"PATH": os.environ["PATH"], "HOME": str(said.parent), **environment},
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        return self.said_in.read_text(encoding="utf-8")

    async def ready(self) -> None:
        """Wait until it serves; fail with its own words when it ends before."""
        await until(lambda: STARTED in self.said() or self.process.poll() is not None)
        assert self.process.poll() is None, self.said()

    def tell(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    async def ended(self, within: float = READY_WITHIN) -> int:
        """Its exit status, as soon as it has ended."""
        await until(lambda: self.process.poll() is not None, within)
        return self.process.returncode

    async def stopped(self) -> int:
        """Its exit status, in the time that a stop may take."""
        return await self.ended(STOP_WITHIN)

    def end(self) -> None:
        """For good, whatever it is doing."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)


async def until(holds: Callable[[], bool], within: float = READY_WITHIN) -> None:
    """Wait for what happens in another process."""
    async with asyncio.timeout(within):
        while not holds():
            await asyncio.sleep(0.02)


class Host:
    """A machine on which bots are started, and where none is left behind."""

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder, self.environment = folder, dict(environment)
        self._started: list[BotProcess] = []

    def start(self, *arguments: str, **changes: str | None) -> BotProcess:
        """Start a command; a change of None takes a variable away."""
        merged = {**self.environment, **changes}
        said = self.folder / f"said-{len(self._started)}.log"
        environment = {name: value for name, value in merged.items() if value is not None}
        process = BotProcess(arguments, environment, said)
        self._started.append(process)
        return process

    async def serving(self, **changes: str | None) -> BotProcess:
        process = self.start("serve", **changes)
        await process.ready()
        return process

    def end_all(self) -> None:
        for process in self._started:
            process.end()


@asynccontextmanager
async def slack(teams: Iterable[Team] = ()) -> AsyncIterator[tuple[Sandbox, str]]:
    """A stand-in Slack on the real clock, for bots in processes of their own."""
    sandbox = Sandbox(manifest(), list(teams))
    async with sandbox.serving() as address:
        yield sandbox, address.api


def environment(sandbox: Sandbox, api: str, database_url: str, keys: Sequence[str]) -> dict[str, str]:
    """What an operator would set."""
    return {
        "APAKABAR_DATABASE_URL": database_url,
        "APAKABAR_KEYS": ",".join(keys),
        "APAKABAR_BOT_TOKEN": sandbox.teams[0].bot_token,
        "APAKABAR_APP_TOKEN": sandbox.app_token,
        "APAKABAR_SLACK_API_URL": api,
        "APAKABAR_PORT": "0",
        "APAKABAR_TICK_SECONDS": "0.5",
        "APAKABAR_LOG_LEVEL": "debug",
        "APAKABAR_LOG_FORMAT": "json",
    }


def late_morning() -> str:
    """A zone in which it is between eleven and twelve now, so that a slot at eight is open for hours."""
    ahead = 11 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}"  # these zones have their signs the wrong way round


def settle_in(tx: Tx, teams: Sequence[Team], names: Sequence[str]) -> None:
    """Install the bot in these teams, with the named people as members; nobody is due yet."""
    now = datetime.now(UTC)
    for team in teams:
        workspaces.install(tx, _installed(team, now), now)
        for name in names:
            who = _member(team, name, now)
            members.insert(tx, who)
            schedule.put(tx, team.id, who.id, None)
            ties.insert(tx, Tie(team.id, who.id, f"tie-{who.id}", "Erika", now - timedelta(days=90), 42))


def _installed(team: Team, now: datetime) -> Workspace:
    return Workspace(
        id=team.id,
        name=team.name,
        bot_token=team.bot_token,
        bot_user_id=team.bot_user_id,
        bot_id=team.bot_id,
        scopes=BOT_SCOPES,
        installed_at=now,
    )


def _member(team: Team, name: str, now: datetime) -> Member:
    id_ = team.person(name).id
    return Member(
        team.id,
        id_,
        Language.EN,
        Register.CASUAL,
        late_morning(),
        now - timedelta(days=90),
        seed=7,
        pace=7,
        days=EVERY_DAY,
        hour=hour_of(8),
        zone_chosen=True,
        channel=f"D{id_[1:]}",
    )


def all_due(tx: Tx, teams: Sequence[Team], name: str) -> None:
    """Everybody of this name is due now, in one stroke."""
    ids = [team.person(name).id for team in teams]
    put = sa.update(schema.schedule).where(schema.schedule.c.member_id.in_(ids))
    tx.conn.execute(put.values(due_at=datetime.now(UTC)))


def leases_end(tx: Tx) -> None:
    """Whatever a bot that is gone had in its hands is free again, as it would be two minutes later."""
    now = datetime.now(UTC)
    held, waits = schema.schedule, schema.nudges
    tx.conn.execute(sa.update(held).where(held.c.owner.is_not(None)).values(due_at=now))
    tx.conn.execute(sa.update(waits).where(waits.c.try_at.is_not(None)).values(try_at=now))


def count_nudges(tx: Tx) -> dict[str, int]:
    """How many nudges there are in each state."""
    states = sa.select(schema.nudges.c.state, sa.func.count()).group_by(schema.nudges.c.state)
    return {state: number for state, number in tx.conn.execute(states)}  # noqa: C416 - rows are no pairs


def posts(sandbox: Sandbox, name: str) -> list[int]:
    """How many nudges each person of this name got."""
    return [
        sum(message.metadata is not None for message in sandbox.messages(team.person(name)))
        for team in sandbox.teams
    ]
