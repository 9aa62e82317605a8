"""Starting and stopping a real bot: it finishes what it has begun, and says plainly why it will not start."""

from __future__ import annotations

import asyncio
import shutil
import signal
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from bot.sandbox.faults import Fault
from bot.sandbox.people import kebun, small_team
from bot.sandbox.sandbox import Sandbox
from bot.store.box import new_key
from bot.store.store import Store
from bot.store.tx import Tx
from tests.loop.processes import (
    STOPPED,
    Host,
    all_due,
    count_nudges,
    environment,
    leases_end,
    posts,
    settle_in,
    slack,
    until,
)

T = TypeVar("T")
TEAMS = 40


@dataclass
class Place:
    """A Slack, a machine, and an embedded database that one bot at a time may hold."""

    sandbox: Sandbox
    host: Host
    url: str
    keys: list[str]

    def copy(self) -> str:
        """A database of the same tables, for a bot beside others."""
        path = Path(self.url.removeprefix("sqlite:///"))
        copied = path.with_name(f"copy-{len(list(path.parent.glob('copy-*.db')))}.db")
        shutil.copyfile(path, copied)
        return f"sqlite:///{copied}"

    async def run(self, service: Callable[..., T], *args: object) -> T:
        """Look into the database while no bot has it."""
        store = Store.open(self.url, self.keys, owner="test")
        try:
            return await store.run(service, *args)
        finally:
            store.close()


@pytest.fixture
async def place(sqlite_url: str, keys: list[str], tmp_path: Path) -> AsyncIterator[Place]:
    async with slack([kebun()]) as (sandbox, api):
        host = Host(tmp_path, environment(sandbox, api, sqlite_url, keys))
        try:
            yield Place(sandbox, host, sqlite_url, keys)
        finally:
            host.end_all()


@pytest.fixture
async def many(sqlite_url: str, keys: list[str], tmp_path: Path) -> AsyncIterator[Place]:
    async with slack(map(small_team, range(TEAMS))) as (sandbox, api):
        host = Host(tmp_path, environment(sandbox, api, sqlite_url, keys))
        try:
            yield Place(sandbox, host, sqlite_url, keys)
        finally:
            host.end_all()


def due(tx: Tx, sandbox: Sandbox) -> None:
    settle_in(tx, sandbox.teams, ["ada"])
    all_due(tx, sandbox.teams, "ada")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_it_finishes_the_post_that_is_under_way(
    place: Place, number: signal.Signals
) -> None:
    await place.run(due, place.sandbox)
    place.sandbox.faults.add("chat.postMessage", Fault("delay", seconds=2))
    bot = await place.host.serving()
    await place.sandbox.wait_for(lambda: bool(place.sandbox.calls("dnd.info")), 10)
    await asyncio.sleep(0.5)
    assert posts(place.sandbox, "ada") == [0]
    bot.tell(number)
    assert await bot.stopped() == 0
    assert STOPPED in bot.said()
    assert posts(place.sandbox, "ada") == [1]
    assert await place.run(count_nudges) == {"posted": 1}


async def test_told_to_stop_it_still_answers_whoever_is_waiting(place: Place) -> None:
    bot = await place.host.serving()
    await place.sandbox.wait_for(place.sandbox.connected)
    place.sandbox.faults.add("users.info", Fault("delay", seconds=1), times=3)
    ada = place.sandbox.teams[0].person("ada")
    answering = asyncio.create_task(place.sandbox.command(ada, "/reconnect add Tom every 6 weeks"))
    await asyncio.sleep(0.3)
    bot.tell(signal.SIGTERM)
    answer = await answering
    assert answer is not None
    assert "Tom" in answer.text
    assert await bot.stopped() == 0


async def test_killed_in_the_middle_and_started_again_it_posts_nothing_twice(many: Place) -> None:
    await many.run(due, many.sandbox)
    for enough in (5, 15, 25):
        bot = await many.host.serving()
        await until(lambda enough=enough: sum(posts(many.sandbox, "ada")) >= enough)  # type: ignore[misc]
        bot.tell(signal.SIGKILL)
        await bot.ended()
        await asyncio.sleep(0.3)  # what was on the wire arrives
        await many.run(leases_end)
    bot = await many.host.serving()
    await until(lambda: sum(posts(many.sandbox, "ada")) >= TEAMS)
    bot.tell(signal.SIGTERM)
    assert await bot.stopped() == 0
    assert posts(many.sandbox, "ada") == [1] * TEAMS
    assert await many.run(count_nudges) == {"posted": TEAMS}


async def test_a_second_bot_on_the_same_file_refuses_and_says_what_to_do(place: Place) -> None:
    first = await place.host.serving()
    second = place.host.start("serve")
    assert await second.ended() == 1
    assert "another bot is using this database file" in second.said()
    assert "Stop it first" in second.said()
    assert first.process.poll() is None


SECRETS = BAD_TOKEN, BAD_APP_TOKEN, PASSWORD = "xoxb-nobody", "xapp-nobody", "hidden"
REFUSALS: dict[str, tuple[dict[str, str | None], tuple[str, ...]]] = {
    "no tokens": (
        {"APAKABAR_BOT_TOKEN": None, "APAKABAR_APP_TOKEN": None},
        ("APAKABAR_BOT_TOKEN is missing", "APAKABAR_BOT_TOKEN belum diisi", "APAKABAR_APP_TOKEN is missing"),
    ),
    "a bot token that Slack does not know": (
        {"APAKABAR_BOT_TOKEN": BAD_TOKEN},
        ("Slack refuses the bot token (invalid_auth)", "APAKABAR_BOT_TOKEN"),
    ),
    "an app-level token that Slack does not know": (
        {"APAKABAR_APP_TOKEN": BAD_APP_TOKEN},
        ("Slack refuses the app-level token (invalid_auth)", "APAKABAR_APP_TOKEN"),
    ),
    "a token in the wrong place": (
        {"APAKABAR_BOT_TOKEN": "xapp-1-2-3"},
        ("APAKABAR_BOT_TOKEN holds an app-level token",),
    ),
    "a database that is not there": (
        {"APAKABAR_DATABASE_URL": f"postgresql://nobody:{PASSWORD}@127.0.0.1:1/apakabar"},
        ("the database cannot be reached", "Check that it is running"),
    ),
    "a folder that is not there": (
        {"APAKABAR_DATABASE_URL": "sqlite:////nowhere/at/all/apakabar.db"},
        ("Create its folder",),
    ),
    "a key that does not fit": ({"APAKABAR_KEYS": "short"}, ("APAKABAR_KEYS must hold Fernet keys",)),
}


async def test_what_it_cannot_start_with_is_said_in_a_sentence_without_a_secret(place: Place) -> None:
    bots = {
        what: place.host.start("serve", **{"APAKABAR_DATABASE_URL": place.copy(), **changes})
        for what, (changes, _) in REFUSALS.items()
    }
    for what, (_, sentences) in REFUSALS.items():
        assert await bots[what].ended() == 1, what
        said = bots[what].said()
        assert [sentence for sentence in sentences if sentence not in said] == [], what
        assert [secret for secret in SECRETS if secret in said] == [], what
        assert "Traceback" not in said, what


async def test_another_key_than_the_one_it_was_sealed_with_is_refused(place: Place) -> None:
    await place.run(due, place.sandbox)
    bot = place.host.start("serve", APAKABAR_KEYS=new_key())
    assert await bot.ended() == 1
    assert "List the former key in APAKABAR_KEYS" in bot.said()


async def test_a_database_without_tables_is_refused_and_made_on_request(place: Place, tmp_path: Path) -> None:
    fresh = f"sqlite:///{tmp_path / 'fresh.db'}"
    bot = place.host.start("serve", APAKABAR_DATABASE_URL=fresh)
    assert await bot.ended() == 1
    assert "apakabar migrate" in bot.said()
    made = place.host.start("migrate", APAKABAR_DATABASE_URL=fresh)
    assert await made.ended() == 0
    bot = await place.host.serving(APAKABAR_DATABASE_URL=fresh)
    bot.tell(signal.SIGTERM)
    assert await bot.stopped() == 0


async def test_a_port_that_is_taken_is_said_in_a_sentence(place: Place) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        bot = place.host.start("serve", APAKABAR_PORT=str(taken.getsockname()[1]))
        assert await bot.ended() == 1
    assert "The port is taken" in bot.said()


async def test_a_slack_that_cannot_be_reached_is_not_taken_for_a_bad_token(place: Place) -> None:
    bot = place.host.start("serve", APAKABAR_SLACK_API_URL="http://127.0.0.1:1/api/")
    assert await bot.ended() == 1
    assert "Slack cannot be reached" in bot.said()
    assert "Copy it anew" not in bot.said()
