"""Pressing a button, or choosing something, in a message or a view."""

from __future__ import annotations

from typing import Any

from bot.sandbox import block_rules
from bot.sandbox.conversation import Message
from bot.sandbox.gestures.filling import Values, take_in
from bot.sandbox.payloads import interactions
from bot.sandbox.player import Player
from bot.sandbox.refusal import NotDone
from bot.sandbox.state_values import chosen, keeps_state
from bot.sandbox.views import Typed, View
from bot.sandbox.wire import JsonObject
from bot.sandbox.wording import NO_ANSWER

_SHOWN = ("text", "value", "url", "style", "placeholder", "confirm")


def find_message(player: Player, ts: str | None, action_id: str) -> Message:
    """The message with this ts, or the newest one that has something to press by this name."""
    for message in reversed(player.dm.shown_to(player.id)):
        names = {
            each.get("action_id")
            for block in block_rules.flat(message.blocks or [])
            for each in block_rules.elements(block)
        }
        if message.ts == ts or (ts is None and action_id in names):
            return message
    raise NotDone("message_not_found")


async def press_in_message(
    player: Player,
    message: Message,
    action_id: str,
    value: Any = None,
    block_id: str | None = None,
) -> None:
    block, element = _find(message.blocks or [], action_id, block_id)
    action = _use(element, block["block_id"], value, message.chosen)
    payload = interactions.pressed_in_message(player, player.dm, message, action)
    player.world.changes.touch()
    await player.interact(payload, NO_ANSWER)


async def press_in_view(
    player: Player,
    view: View,
    action_id: str,
    value: Any = None,
    block_id: str | None = None,
    values: Values | None = None,
) -> None:
    """`values` is what the person has typed into the view's other elements so far."""
    take_in(view, values or {})
    block, element = _find(view.blocks, action_id, block_id)
    action = _use(element, block["block_id"], value, view.typed)
    payload = interactions.pressed_in_view(player, view, action)
    player.world.changes.touch()
    await player.interact(payload, NO_ANSWER)


def _find(blocks: list[JsonObject], action_id: str, block_id: str | None) -> tuple[JsonObject, JsonObject]:
    for block in block_rules.flat(blocks):
        for element in block_rules.elements(block):
            fits = element.get("action_id") == action_id and block_id in (None, block["block_id"])
            if fits and _sends(block):
                return block, element
    raise NotDone("no_such_element")


def _sends(block: JsonObject) -> bool:
    return block["type"] != "input" or bool(block.get("dispatch_action"))


def _use(element: JsonObject, block_id: str, value: Any, typed: Typed) -> JsonObject:
    """Change the element's state, and say what was done to it."""
    action = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id}
    action |= {key: element[key] for key in _SHOWN if key in element}
    if element["type"] in ("button", "workflow_button"):
        return action
    state = chosen(element, value)
    if keeps_state(element):
        typed.setdefault(block_id, {})[element["action_id"]] = state
    return action | state
