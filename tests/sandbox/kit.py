"""Small pieces of Block Kit for tests."""

from __future__ import annotations

from typing import Any

Block = dict[str, Any]


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text}


def section(text: str = "Halo", **more: Any) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(action_id: str = "go", **more: Any) -> Block:
    return {"type": "button", "action_id": action_id, "text": plain("Go"), "value": "1", **more}


def actions(*elements: Block, **more: Any) -> Block:
    return {"type": "actions", "elements": list(elements), **more}


def option(value: str, text: str = "") -> Block:
    return {"text": plain(text or value), "value": value}


def select(action_id: str = "pick", *values: str, **more: Any) -> Block:
    options = [option(each) for each in values or ("one", "two")]
    return {"type": "static_select", "action_id": action_id, "options": options, **more}


def text_input(block_id: str = "note", **more: Any) -> Block:
    element = {"type": "plain_text_input", "action_id": "typed", **more.pop("element", {})}
    return {"type": "input", "block_id": block_id, "label": plain("Note"), "element": element, **more}


def modal(*blocks: Block, **more: Any) -> Block:
    frame = {"type": "modal", "callback_id": "form", "title": plain("A form"), "submit": plain("Save")}
    return {**frame, "blocks": list(blocks or (text_input(),)), **more}


def home(*blocks: Block, **more: Any) -> Block:
    return {"type": "home", "blocks": list(blocks or (section(),)), **more}
