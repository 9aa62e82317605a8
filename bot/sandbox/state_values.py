"""What a person has put into the elements of a view or message, in the words of `state.values`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox import block_rules
from bot.sandbox.refusal import NotDone
from bot.sandbox.views import Typed
from bot.sandbox.wire import JsonObject

# Element type: the field of its state, and the field of its beginning.
_PLAIN: Mapping[str, tuple[str, str]] = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
}
_PLAIN_LISTS: Mapping[str, tuple[str, str]] = {
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "file_input": ("files", "initial_files"),
}
_ONE_OPTION = ("static_select", "external_select", "radio_buttons", "overflow")
_MANY_OPTIONS = ("multi_static_select", "multi_external_select", "checkboxes")


def keeps_state(element: JsonObject) -> bool:
    kind = element["type"]
    if kind == "overflow":
        return False
    return kind in _PLAIN or kind in _PLAIN_LISTS or kind in _ONE_OPTION or kind in _MANY_OPTIONS


def beginning(element: JsonObject) -> JsonObject:
    """The state of an element that nobody has touched."""
    kind = element["type"]
    if kind in _ONE_OPTION:
        return {"type": kind, "selected_option": element.get("initial_option")}
    if kind in _MANY_OPTIONS:
        return {"type": kind, "selected_options": list(element.get("initial_options") or [])}
    if kind in _PLAIN_LISTS:
        field, initial = _PLAIN_LISTS[kind]
        return {"type": kind, field: list(element.get(initial) or [])}
    field, initial = _PLAIN[kind]
    return {"type": kind, field: element.get(initial)}


def chosen(element: JsonObject, raw: Any) -> JsonObject:
    """The state of an element after the person has put `raw` into it."""
    kind = element["type"]
    if kind in _ONE_OPTION:
        return {"type": kind, "selected_option": None if raw is None else _option(element, raw)}
    if kind in _MANY_OPTIONS:
        return {"type": kind, "selected_options": [_option(element, each) for each in raw or []]}
    if kind in _PLAIN_LISTS:
        return {"type": kind, _PLAIN_LISTS[kind][0]: [str(each) for each in raw or []]}
    if kind not in _PLAIN:
        raise NotDone("no_value")
    if kind == "datetimepicker" and raw is not None:
        raw = _seconds(raw)
    return {"type": kind, _PLAIN[kind][0]: raw if raw != "" else None}


def _seconds(raw: Any) -> int:
    if not str(raw).isdigit():
        raise NotDone("no_such_option")
    return int(raw)


def _option(element: JsonObject, value: Any) -> JsonObject:
    for each in block_rules.options_of(element):
        if each.get("value") == value:
            return each
    raise NotDone("no_such_option")


def is_empty(state: JsonObject) -> bool:
    return not any(value not in (None, "", []) for key, value in state.items() if key != "type")


def state_values(blocks: list[JsonObject], typed: Typed) -> Typed:
    """Everything that stands in the elements: what was typed, or what they began with."""
    values: Typed = {}
    for block in block_rules.flat(blocks):
        for element in filter(keeps_state, block_rules.elements(block)):
            block_id, action_id = block["block_id"], element["action_id"]
            state = typed.get(block_id, {}).get(action_id)
            if state is None or state["type"] != element["type"]:
                state = beginning(element)
            values.setdefault(block_id, {})[action_id] = state
    return values
