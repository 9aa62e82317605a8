"""Keeps conversations, home tabs, absences, files and the clock's offset in a file between two runs."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from bot.sandbox.conversation import Conversation, Message
from bot.sandbox.kept_files import restore_files, write_bytes, written_files
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject, compact
from bot.sandbox.workspace import Quiet, Status, Workspace
from bot.sandbox.world import World

_VERSION = 1
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


def written(world: World) -> JsonObject:
    """Everything worth keeping; ephemeral messages and open modals are not."""
    return {
        "version": _VERSION,
        "offset": world.clock.offset,
        "revoked": sorted(world.tokens.revoked),
        "files": written_files(world.files),
        "teams": {key: _team(each) for key, each in world.workspaces.items()},
    }


def _team(workspace: Workspace) -> JsonObject:
    places = workspace.conversations.items()
    return {
        "messages": {key: [asdict(each) for each in place.lasting()] for key, place in places},
        "homes": {key: asdict(each) for key, each in workspace.views.homes.items()},
        "statuses": {key: asdict(each) for key, each in workspace.statuses.items()},
        "quiet": {
            key: [each.since.isoformat(), each.until.isoformat()] for key, each in workspace.quiet.items()
        },
    }


def restore(world: World, kept: JsonObject, folder: Path) -> None:
    """Take over what an earlier run kept; teams that are unknown now are left out."""
    if kept.get("version") != _VERSION:
        return
    restore_files(world.files, kept.get("files", []), folder)
    world.clock.offset = max(world.clock.offset, kept["offset"])
    for token in kept["revoked"]:
        world.tokens.revoke(token)
    for key, team in kept["teams"].items():
        if key in world.workspaces:
            _restore_team(world.workspaces[key], team)


def _restore_team(workspace: Workspace, team: JsonObject) -> None:
    for channel_id, messages in team["messages"].items():
        if (place := _place(workspace, channel_id)) is not None:
            # What was kept is all that there was, and said at its own time.
            place.messages.clear()
            for each in messages:
                place.restore(Message(**each))
    workspace.views.homes = {key: View(**each) for key, each in team["homes"].items()}
    workspace.statuses = {key: Status(**each) for key, each in team["statuses"].items()}
    workspace.quiet = {key: Quiet(*map(datetime.fromisoformat, span)) for key, span in team["quiet"].items()}


def _place(workspace: Workspace, channel_id: str) -> Conversation | None:
    user = f"U{channel_id[1:]}"
    if user in workspace.people:
        return workspace.dm(user)
    return workspace.channel(channel_id) if channel_id in workspace.channels else None


class Keeper:
    """Writes the file soon after each change, whole or not at all, readable by its owner alone."""

    def __init__(self, world: World, path: Path) -> None:
        self._world = world
        self._path = path
        self._folder = path.with_name(f"{path.name}.files")
        self._changed = asyncio.Event()
        self._one_at_a_time = threading.Lock()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Take over what an earlier run kept, and keep from now on."""
        if self._path.exists():
            self._load()
        self._world.changes.listen(self._changed.set)
        self._task = asyncio.create_task(self._keep())

    def _load(self) -> None:
        try:
            kept = json.loads(self._path.read_text("utf-8"))
        except ValueError:
            # Broken from outside: kept aside, so that the demo starts anyhow and nothing is lost.
            os.replace(self._path, self._path.with_name(f"{self._path.name}.broken"))
            return
        restore(self._world, kept, self._folder)

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await asyncio.to_thread(self._write, compact(written(self._world)))

    async def _keep(self) -> None:
        while True:
            await self._changed.wait()
            await asyncio.sleep(self._world.timing.save_seconds)
            self._changed.clear()
            await asyncio.to_thread(self._write, compact(written(self._world)))

    def _write(self, text: str) -> None:
        with self._one_at_a_time:
            write_bytes(self._world.files, self._folder)
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_name(f"{self._path.name}.new")
            with open(os.open(fresh, _FRESH, 0o600), "w", encoding="utf-8") as out:
                out.write(text)
            os.replace(fresh, self._path)
