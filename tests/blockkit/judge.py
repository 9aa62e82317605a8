"""Judge what the bot sends to Slack, without a network.

Three judges in one: JSON Schemas made from Slack's own types (with the limits that they state), the models
of `slack_sdk`, and the rules that Slack enforces and neither of them knows. Each verdict is a list of
problems, empty when all of them accept.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft7Validator
from slack_sdk.models.blocks import Block as SdkBlock

MOST_CHARACTERS = 12_000  # over all blocks of a message; above, Slack says msg_blocks_too_long
MOST_BLOCKS = 100  # of a view; a message's fifty are in its schema
MOST_METADATA = 3000


def judge(value: list[Any] | Mapping[str, Any]) -> list[str]:
    """A message's blocks, or a view."""
    return judge_view(value) if isinstance(value, Mapping) else judge_blocks(value)


def judge_blocks(blocks: list[Any]) -> list[str]:
    return [
        *_by_schema("blocks", blocks),
        *_by_sdk(blocks),
        *_unique(blocks),
        *_chosen(blocks),
        *_message(blocks),
    ]


def judge_view(view: Mapping[str, Any]) -> list[str]:
    blocks = view.get("blocks") or []
    known = [
        *_by_schema(view.get("type", "modal"), view),
        *_by_sdk(blocks),
        *_unique(blocks),
        *_chosen(blocks),
    ]
    return [*known, *_view(view, blocks)]


@cache
def _schema(name: str) -> Any:
    return json.loads(files("bot.sandbox").joinpath("blockkit", f"{name}.schema.json").read_bytes())


@cache
def _validator(name: str, definition: str | None = None) -> Draft7Validator:
    whole = _schema(name)
    if definition is None:
        return Draft7Validator(whole)
    return Draft7Validator({"definitions": whole["definitions"], "$ref": f"#/definitions/{definition}"})


@cache
def _definitions(name: str) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in _schema(name)["definitions"].items():
        kind = (value.get("properties", {}).get("type") or {}).get("const")
        if kind:
            found.setdefault(kind, []).append(key)
    return found


def _by_schema(name: str, value: Any) -> list[str]:
    errors = list(_validator(name).iter_errors(value))
    if not errors:
        return []
    return list(_leaves(name, value, "")) or [error.message[:140] for error in errors[:3]]


def _leaves(name: str, value: Any, path: str) -> Iterator[str]:
    """The problems where they are: each object against the definition whose `type` it bears."""
    if isinstance(value, dict) and isinstance(value.get("type"), str):
        candidates = _definitions(name).get(value["type"])
        if not candidates:
            yield f"{path}: nothing of type {value['type']!r} belongs here"
            return
        tries = [list(_validator(name, each).iter_errors(value)) for each in candidates]
        yield from (
            f"{path}/{'/'.join(map(str, error.relative_path))}: {error.message[:140]}"
            for error in min(tries, key=len)
        )
    for key, child in _children(value):
        yield from _leaves(name, child, f"{path}/{key}")


def _children(value: Any) -> list[tuple[Any, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def _by_sdk(blocks: list[Any]) -> Iterator[str]:
    for place, block in enumerate(blocks):
        verdict = _sdk_says(block)
        if verdict is not None:
            yield f"/{place}: slack_sdk says {verdict}"


def _sdk_says(block: Any) -> str | None:
    try:
        model = SdkBlock.parse(block)
        if model is not None:
            model.to_dict()
    except Exception as error:  # noqa: BLE001 — the SDK raises several kinds; each is a verdict
        return str(error)[:140]
    return None


def _unique(blocks: list[Any]) -> Iterator[str]:
    seen: set[str] = set()
    for place, block in enumerate(blocks):
        block_id = block.get("block_id")
        if block_id in seen:
            yield f"/{place}: block_id {block_id!r} is used twice"
        if block_id:
            seen.add(block_id)
        named = [each.get("action_id") for each in block.get("elements") or [] if isinstance(each, dict)]
        named = [each for each in named if each]
        if len(named) != len(set(named)):
            yield f"/{place}: an action_id is used twice in one block"


def _chosen(value: Any) -> Iterator[str]:
    """What is chosen beforehand must be one of the options, to the letter, and no value may come twice."""
    for menu in _found(value, lambda each: "options" in each):
        options = menu["options"]
        chosen = [menu["initial_option"]] if "initial_option" in menu else menu.get("initial_options") or []
        if any(each not in options for each in chosen):
            yield f"{menu['action_id']}: what is chosen is no option"
        values = [each["value"] for each in options]
        if len(values) != len(set(values)) or any(len(each) > 150 for each in values):
            yield f"{menu['action_id']}: a value comes twice or is too long"


def _found(value: Any, wanted: Callable[[dict[str, Any]], bool]) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict) and wanted(value):
        yield value
    for _, child in _children(value):
        yield from _found(child, wanted)


def _message(blocks: list[Any]) -> Iterator[str]:
    """What holds for a message alone."""
    if any(each.get("type") in ("alert", "input") for each in blocks):
        yield "alerts and inputs belong in views"
    texts = _found(blocks, lambda each: isinstance(each.get("text"), str))
    length = sum(len(each["text"].encode("utf-16-le")) // 2 for each in texts)
    if length > MOST_CHARACTERS:
        yield f"{length} characters in all blocks: msg_blocks_too_long"


def _view(view: Mapping[str, Any], blocks: list[Any]) -> Iterator[str]:
    """What holds for a view alone."""
    if not 1 <= len(blocks) <= MOST_BLOCKS:
        yield f"{len(blocks)} blocks"
    if len(view.get("private_metadata", "")) > MOST_METADATA:
        yield "private_metadata is too long"
    has_inputs = any(each.get("type") == "input" for each in blocks)
    if view.get("type") == "modal" and has_inputs and not view.get("submit"):
        yield "inputs need a submit button"
