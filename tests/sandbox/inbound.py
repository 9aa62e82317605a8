"""Judges what the stand-in sends to the bot by the schemas of Slack's own types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft7Validator

_SCHEMAS = {"block_actions": "action", "view_submission": "submit", "view_closed": "closed"}


@cache
def _schema(name: str) -> dict[str, Any]:
    text = files("bot.sandbox").joinpath("blockkit", f"{name}.schema.json").read_text("utf-8")
    whole: dict[str, Any] = json.loads(text)
    return whole


@cache
def _validator(name: str, definition: str | None = None) -> Draft7Validator:
    whole = _schema(name)
    if definition is None:
        return Draft7Validator(whole)
    reference = {"$ref": f"#/definitions/{definition}"}
    return Draft7Validator({"definitions": whole["definitions"], **reference})


def _messages(validator: Draft7Validator, value: object) -> list[str]:
    return [each.message[:140] for each in validator.iter_errors(value)]


def inbound_problems(payload: Mapping[str, Any]) -> list[str]:
    """Say what is wrong with a slash command, an interaction or an event; empty when nothing is."""
    if "command" in payload:
        return _messages(_validator("slash"), payload)
    if payload["type"] == "event_callback":
        return _messages(_validator("envelope"), payload) + _event_problems(payload["event"])
    # Slack sends `enterprise: null`, and no response_url from views: the types know neither.
    known = {key: value for key, value in payload.items() if (key, value) != ("enterprise", None)}
    if payload["type"] == "block_actions" and "view" in payload:
        known |= {"response_url": ""}
    return _messages(_validator(_SCHEMAS[payload["type"]]), known)


def _event_problems(event: Mapping[str, Any]) -> list[str]:
    wanted = (event["type"], event.get("subtype"))
    for name, definition in _schema("event")["definitions"].items():
        properties = definition.get("properties") or {}
        kind, subtype = ((properties.get(key) or {}).get("const") for key in ("type", "subtype"))
        if name.endswith("Event") and (kind, subtype) == wanted:
            return _messages(_validator("event", name), event)
    return [f"no type for {wanted}"]
