"""The end of an installation: tokens die, and the app is told so."""

from __future__ import annotations

from bot.sandbox.payloads import events
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World


def revoke(world: World, workspace: Workspace) -> None:
    """Kill the bot's token; for a bot that is the end of the installation."""
    world.tokens.revoke(workspace.team.bot_token)
    events.tell(world, workspace, events.tokens_revoked([workspace.team.bot_user_id], []))
    world.changes.touch()


def uninstall(world: World, workspace: Workspace) -> None:
    revoke(world, workspace)
    events.tell(world, workspace, events.app_uninstalled())


def install(world: World, workspace: Workspace) -> None:
    """Install again: the same token lives once more."""
    world.tokens.restore(workspace.team.bot_token)
    world.changes.touch()
