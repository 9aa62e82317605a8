"""Reads drafts and views, and refuses those that show a file which is not there, or not yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.sandbox.conversation import Draft
from bot.sandbox.drafts import MOST_TEXT, messages_of, read_draft, read_view
from bot.sandbox.file_addresses import named_by, permalink, private_url
from bot.sandbox.problems import Problem
from bot.sandbox.refusal import Refused
from bot.sandbox.wire import JsonObject
from bot.sandbox.workspace import Workspace
from bot.sandbox.world import World


def draft_of(
    world: World,
    workspace: Workspace,
    args: JsonObject,
    *,
    may_be_empty: bool = False,
    most_text: int = MOST_TEXT,
) -> Draft:
    """What somebody wants to say in this workspace."""
    draft = read_draft(args, may_be_empty=may_be_empty, most_text=most_text)
    if problems := _unshowable(world, workspace, draft.blocks or []):
        raise Refused("invalid_blocks", messages_of(problems, "/blocks"))
    return draft


def view_of(world: World, workspace: Workspace, value: Any, kind: str) -> JsonObject:
    """A home tab or a modal for this workspace."""
    view = read_view(value, kind)
    if problems := _unshowable(world, workspace, view["blocks"]):
        raise Refused("invalid_arguments", messages_of(problems, "/view/blocks"))
    return view


def _unshowable(world: World, workspace: Workspace, blocks: list[JsonObject]) -> list[Problem]:
    return [
        Problem(pointer, "invalid slack file")
        for pointer, named in _named(blocks)
        if not _can_be_shown(world, workspace, named)
    ]


def _named(value: Any, pointer: str = "") -> Iterator[tuple[str, JsonObject]]:
    """Every `slack_file`, at any depth, and where it stands."""
    if isinstance(value, list):
        for place, each in enumerate(value):
            yield from _named(each, f"{pointer}/{place}")
    if isinstance(value, dict):
        if isinstance(value.get("slack_file"), dict):
            yield f"{pointer}/slack_file", value["slack_file"]
        for key, each in value.items():
            yield from _named(each, f"{pointer}/{key}")


def _can_be_shown(world: World, workspace: Workspace, named: JsonObject) -> bool:
    address = named.get("url")
    file = world.files.known(workspace.team.id, named_by(address) if address else str(named.get("id")))
    if file is None or not file.is_picture:
        return False
    return address in (None, private_url(world.base_url, file), permalink(workspace, file))
