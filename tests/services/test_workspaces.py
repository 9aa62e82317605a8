"""Workspaces: installed, uninstalled, and installed again, with everybody due once more."""

from __future__ import annotations

from dataclasses import replace

from bot.services import looking, nudging, ties, workspaces
from bot.services.ties import Wish
from bot.store.workspaces import Workspace
from tests.core.worlds import NOW
from tests.services.conftest import World

KEBUN = Workspace("T1", "Kebun", "xoxb-1", "UBOT", "BBOT", ("commands",), NOW)


async def test_a_workspace_is_known_by_its_token(world: World) -> None:
    await world.ask(workspaces.install, KEBUN, world.now)
    assert await world.ask(workspaces.known, "T1") == KEBUN
    assert await world.ask(workspaces.known, "T9") is None


async def test_uninstalled_the_token_is_gone_and_nobody_is_due_and_installed_again_all_are(
    world: World,
) -> None:
    await world.ask(workspaces.install, KEBUN, world.now)
    await world.ask(ties.keep, await world.ada(), [Wish("Erika")], world.now)
    due = await world.ask(nudging.next_due)
    await world.ask(workspaces.uninstall, "T1", world.now)
    gone = await world.ask(workspaces.known, "T1")
    assert gone is not None
    assert gone.bot_token is None
    assert await world.ask(nudging.next_due) is None
    await world.ask(workspaces.install, replace(KEBUN, bot_token="xoxb-2"), world.now)
    assert await world.ask(nudging.next_due) == due


async def test_a_new_token_for_an_installed_workspace_changes_nobody(world: World) -> None:
    await world.ask(workspaces.install, KEBUN, world.now)
    await world.ask(ties.keep, await world.ada(), [Wish("Erika")], world.now)
    await world.ask(workspaces.install, replace(KEBUN, bot_token="xoxb-2"), world.now)
    found = await world.ask(looking.find_tie, await world.ada(), "erika", None)
    assert found is not None
