"""Puts into the channels what was said there before the play began."""

from __future__ import annotations

from bot.sandbox.gestures.talking import worded
from bot.sandbox.people import Channel
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World


def overhear(world: World) -> None:
    """No event tells of it: it is older than the app's interest in it."""
    for workspace in world.workspaces.values():
        for channel in workspace.channels.values():
            _fill(world, workspace, channel)


def _fill(world: World, workspace: Workspace, channel: Channel) -> None:
    for saying in channel.said:
        place = workspace.channel(channel.id)
        ts = place.stamp(world.clock.micros() - saying.minutes_ago * 60_000_000)
        said = worded(workspace, saying.user, saying.text, ts)
        said.attachments = [saying.found] if saying.found else []
        place.keep(said)
