"""Taking in what a person typed into a view, and checking it as Slack's client does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox import block_rules
from bot.sandbox.state_values import chosen, is_empty, keeps_state, state_values
from bot.sandbox.views import View
from bot.sandbox.wire import JsonObject

# Block id, action id: what the person typed or chose, as the page sends it.
Values = dict[str, dict[str, Any]]

REQUIRED = "Please complete this required field."


def take_in(view: View, values: Values) -> None:
    """Remember what stands in the view's elements now."""
    for block, element in _inputs(view):
        typed = values.get(block["block_id"], {})
        if element["action_id"] in typed:
            state = chosen(element, typed[element["action_id"]])
            view.typed.setdefault(block["block_id"], {})[element["action_id"]] = state


def _inputs(view: View) -> Iterator[tuple[JsonObject, JsonObject]]:
    for block in block_rules.flat(view.blocks):
        for element in filter(keeps_state, block_rules.elements(block)):
            yield block, element


def complaints(view: View) -> dict[str, str]:
    """What the client refuses to send, by block."""
    states = state_values(view.blocks, view.typed)
    found: dict[str, str] = {}
    for block, element in _inputs(view):
        state = states[block["block_id"]][element["action_id"]]
        complaint = _complaint(block, element, state) if block["type"] == "input" else None
        if complaint:
            found[block["block_id"]] = complaint
    return found


def _complaint(block: JsonObject, element: JsonObject, state: JsonObject) -> str | None:
    if is_empty(state):
        return None if block.get("optional") else REQUIRED
    kind, value = element["type"], state.get("value")
    if kind == "plain_text_input":
        return _wrong_length(element, str(value))
    if kind == "email_text_input" and "@" not in str(value):
        return "Please enter a valid email address."
    if kind == "url_text_input" and not urlsplit(str(value)).netloc:
        return "Please enter a valid URL."
    if kind == "number_input":
        return _wrong_number(element, str(value))
    selected = [len(each) for each in state.values() if isinstance(each, list)]
    if selected and selected[0] > element.get("max_selected_items", selected[0]):
        return f"Please choose no more than {element['max_selected_items']}."
    return None


def _wrong_length(element: JsonObject, value: str) -> str | None:
    if len(value) < element.get("min_length", 0):
        return f"Please use at least {element['min_length']} characters."
    if len(value) > element.get("max_length", 3000):
        return f"Please use no more than {element.get('max_length', 3000)} characters."
    return None


def _wrong_number(element: JsonObject, value: str) -> str | None:
    try:
        number = float(value)
    except ValueError:
        return "Please enter a number."
    if not element["is_decimal_allowed"] and not number.is_integer():
        return "Please enter a whole number."
    if number < float(element.get("min_value") or number) or number > float(
        element.get("max_value") or number
    ):
        return "Please enter a number within the limits."
    return None
