"""A workspace takes the bot away, and brings it back: tokens, nudges and what was kept."""

from __future__ import annotations

from bot.config import Mode
from bot.services import workspaces
from tests.loop.stage import Stage, playing, served, settings_for


async def test_uninstalling_forgets_the_token_and_stops_the_nudges(stage: Stage) -> None:
    await stage.says("add @erika @budi every 6 weeks")
    stage.sandbox.uninstall(stage.team)
    await stage.settles()
    known = await stage.bot.store.read(workspaces.known, stage.team.id)
    assert known is not None
    assert known.bot_token is None
    assert known.uninstalled_at is not None
    calls = len(stage.sandbox.calls())
    await stage.sandbox.turn_clock("week")
    assert stage.nudges() == []
    assert len(stage.sandbox.calls()) == calls
    assert stage.unacknowledged() == []


async def test_a_nudge_that_waited_while_the_bot_was_taken_away_is_not_sent(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    socket.sandbox.do_not_disturb(socket.ada, minutes=90)
    await socket.sandbox.turn_clock("next")
    assert socket.nudges() == []
    socket.sandbox.uninstall(socket.team)
    await socket.settles()
    await socket.sandbox.turn_clock("day")
    assert socket.nudges() == []


async def test_installed_again_everything_is_there_and_goes_on(database_url: str, keys: list[str]) -> None:
    async with served(Mode.HTTP) as (sandbox, api):
        settings = settings_for(Mode.HTTP, database_url, keys, sandbox, api)
        async with playing(sandbox, settings) as stage:
            await stage.says("add @erika every 6 weeks")
            sandbox.uninstall(stage.team)
            await stage.settles()
        sandbox.install(stage.team)
        async with playing(sandbox, settings) as stage:
            assert [tie.name for tie in await stage.kept()] == ["Erika Sommer"]
            assert (await stage.waits_for_a_nudge()).text.startswith("Erika")
