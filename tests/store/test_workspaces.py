"""Workspaces keep their token until they are uninstalled."""

from __future__ import annotations

from dataclasses import replace

from bot.store import workspaces
from bot.store.store import Store
from bot.store.workspaces import Workspace
from tests.store.people import DAY, NOW

OURS = Workspace("T1", "Rumah Ada", "xoxb-1", "UBOT", "BBOT", ("commands", "chat:write"), NOW)
OTHERS = Workspace("T2", "Rumah Eve", "xoxb-2", "UBOT", "BBOT", (), NOW)


async def test_a_workspace_comes_back_as_installed(store: Store) -> None:
    for workspace in (OURS, OTHERS):
        await store.run(workspaces.put, workspace)
        assert await store.read(workspaces.get, workspace.id) == workspace
    assert await store.read(workspaces.get, "T3") is None


async def test_installing_again_puts_the_new_token(store: Store) -> None:
    await store.run(workspaces.put, OURS)
    again = replace(OURS, bot_token="xoxb-3", installed_at=NOW + DAY)
    await store.run(workspaces.put, again)
    assert await store.read(workspaces.get, "T1") == again


async def test_uninstalling_forgets_the_token_and_leaves_the_active(store: Store) -> None:
    for workspace in (OTHERS, OURS):
        await store.run(workspaces.put, workspace)
    assert await store.read(workspaces.all_active) == [OURS, OTHERS]
    await store.run(workspaces.forget_token, "T1", NOW + DAY)
    gone = replace(OURS, bot_token=None, uninstalled_at=NOW + DAY)
    assert await store.read(workspaces.get, "T1") == gone
    assert await store.read(workspaces.all_active) == [OTHERS]


async def test_a_token_never_shows_by_accident() -> None:
    assert "xoxb" not in repr(OURS)
