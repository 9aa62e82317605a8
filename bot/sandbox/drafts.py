"""Turns what the bot wants to say into a draft, or refuses it as Slack would."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.sandbox import block_rules, ids
from bot.sandbox.conversation import Draft
from bot.sandbox.judge import blocks_problems, view_problems
from bot.sandbox.problems import Problem
from bot.sandbox.refusal import Refused, missing
from bot.sandbox.wire import JsonObject, compact

MOST_TEXT = 40_000
MOST_TEXT_OF_UPDATE = 4_000
MOST_METADATA_BYTES = 16_000
_NOT_SHOWN = ("attachments", "markdown_text", "thread_ts", "file_ids")

_EVENT_TYPE = re.compile(r"[A-Za-z0-9_.:-]{1,255}")


def read_draft(args: JsonObject, *, may_be_empty: bool = False, most_text: int = MOST_TEXT) -> Draft:
    """Read text, blocks and metadata of a message."""
    _demand_known(args)
    text = args.get("text") or ""
    if not isinstance(text, str):
        raise Refused("invalid_arguments", ["[ERROR] must be a string [json-pointer:/text]"])
    if len(text) > most_text:
        raise Refused("msg_too_long")
    blocks = _read_blocks(args.get("blocks"))
    if not (text or blocks or may_be_empty):
        raise Refused("no_text")
    return Draft(text, blocks, _read_metadata(args.get("metadata")))


def _demand_known(args: JsonObject) -> None:
    """What Slack would show and the sandbox cannot: better refused than silently left out."""
    for name in _NOT_SHOWN:
        if decoded(args.get(name)):
            raise Refused("invalid_arguments", [f"[ERROR] not in the sandbox [json-pointer:/{name}]"])


def decoded(value: Any) -> Any:
    """Forms carry structures as JSON text, JSON bodies carry them as they are."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else None
    except ValueError:
        return value


def _read_blocks(value: Any) -> list[JsonObject] | None:
    blocks = decoded(value)
    if blocks is None:
        return None
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    if problems := blocks_problems(blocks):
        raise Refused("invalid_blocks", messages_of(problems, "/blocks"))
    if block_rules.characters(blocks) > block_rules.MOST_CHARACTERS:
        raise Refused("msg_blocks_too_long")
    return with_ids(blocks)


def _read_metadata(value: Any) -> JsonObject | None:
    metadata = decoded(value)
    if not metadata:
        return None if metadata is None else {}
    if not isinstance(metadata, dict) or set(metadata) - {"event_type", "event_payload", "entities"}:
        raise Refused("invalid_metadata_format")
    kind, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not isinstance(kind, str) or not _EVENT_TYPE.fullmatch(kind) or not _plain(payload):
        raise Refused("invalid_metadata_format")
    if len(compact(metadata).encode()) > MOST_METADATA_BYTES:
        raise Refused("metadata_too_large")
    return metadata


def _plain(payload: Any) -> bool:
    """A payload is an object of strings, numbers and truths, or of objects of those."""
    if not isinstance(payload, dict):
        return False
    leaves = [leaf for each in payload.values() for leaf in (each if isinstance(each, list) else [each])]
    return all(isinstance(each, (str, int, float, bool)) or _plain(each) for each in leaves)


def read_view(value: Any, kind: str) -> JsonObject:
    """Read a home tab or a modal."""
    view = decoded(value)
    if view is None:
        raise missing("view")
    if not isinstance(view, dict):
        raise Refused("invalid_arguments", ["[ERROR] must be a valid object [json-pointer:/view]"])
    if view.get("type") != kind:
        raise Refused("invalid_arguments", [f"[ERROR] must be of type {kind} [json-pointer:/view/type]"])
    if block_rules.too_large(view):
        raise Refused("view_too_large")
    if problems := view_problems(view):
        raise Refused("invalid_arguments", messages_of(problems, "/view"))
    return {**view, "blocks": with_ids(view["blocks"])}


def messages_of(problems: list[Problem], root: str) -> list[str]:
    return [f"[ERROR] {each.text} [json-pointer:{root}{each.pointer}]" for each in problems]


def with_ids(blocks: list[JsonObject]) -> list[JsonObject]:
    """Give every block and every usable element an id, where the bot gave none."""
    named: list[JsonObject] = json.loads(compact(blocks))
    for block in block_rules.flat(named):
        block.setdefault("block_id", ids.short())
        for element in block_rules.elements(block):
            if element["type"] != "image":
                element.setdefault("action_id", ids.short())
    return named
