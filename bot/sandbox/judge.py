"""Judges Block Kit by Slack's own types: fast enough to stand in every call's way."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from jsonschema import Draft7Validator, ValidationError
from jsonschema.validators import extend

from bot.sandbox import block_rules
from bot.sandbox.problems import Problem, worded
from bot.sandbox.wire import JsonObject

Surface = Literal["message", "home", "modal"]

_FILES: Mapping[Surface, str] = {"message": "blocks", "home": "home", "modal": "modal"}
MOST_BLOCKS: Mapping[Surface, int] = {"message": 50, "home": 100, "modal": 100}


def blocks_problems(blocks: list[Any], surface: Surface = "message") -> list[Problem]:
    """Say what is wrong with the blocks of a message, a home tab or a modal."""
    if len(blocks) > MOST_BLOCKS[surface]:
        return [Problem("", f"no more than {MOST_BLOCKS[surface]} items allowed")]
    problems = [found for place, block in enumerate(blocks) for found in _one_block(block, place, surface)]
    return problems or block_rules.across(blocks, surface)


def view_problems(view: JsonObject) -> list[Problem]:
    """Say what is wrong with a home tab or a modal; empty when Slack would take it."""
    surface: Surface = "home" if view.get("type") == "home" else "modal"
    blocks = view.get("blocks")
    if not isinstance(blocks, list):
        return [Problem("/blocks", "missing required field: blocks")]
    frame = _frame(surface).iter_errors({**view, "blocks": []})
    problems = [Problem(_pointer(each), worded(each)) for each in frame]
    problems = problems or list(block_rules.of_view(view, surface))
    return problems + [each.under("/blocks") for each in blocks_problems(blocks, surface)]


def _one_block(block: Any, place: int, surface: Surface) -> Iterator[Problem]:
    kind = block.get("type") if isinstance(block, dict) else None
    judge = _block_judges(surface).get(kind) if isinstance(kind, str) else None
    if judge is None:
        yield Problem(f"/{place}", f"unsupported type: {kind}")
        return
    found = [Problem(f"/{place}{_pointer(each)}", worded(each)) for each in judge.iter_errors(block)]
    yield from found
    if not found:
        yield from (each.under(f"/{place}") for each in block_rules.within(block, surface))


def _pointer(error: ValidationError) -> str:
    return "".join(f"/{each}" for each in error.absolute_path)


@cache
def _schema(surface: Surface) -> JsonObject:
    text = files("bot.sandbox").joinpath("blockkit", f"{_FILES[surface]}.schema.json").read_text("utf-8")
    whole: JsonObject = json.loads(text)
    return whole


@cache
def _block_judges(surface: Surface) -> Mapping[str, Draft7Validator]:
    """One validator per block type, so that a block is never tried against the other nineteen."""
    definitions = _schema(surface)["definitions"]
    known = definitions["KnownBlock"]["anyOf"]
    inlined = [_inlined(each, definitions) for each in known]
    return {kind: _fast()(each) for each in inlined for kind in _types(each)}


@cache
def _frame(surface: Surface) -> Draft7Validator:
    """The view without its blocks."""
    definitions = _schema(surface)["definitions"]
    frame = definitions["HomeView" if surface == "home" else "ModalView"]
    return _fast()(_inlined({**frame, "properties": {**frame["properties"], "blocks": {}}}, definitions))


def _inlined(schema: Any, definitions: JsonObject) -> Any:
    """Put every definition in the place of its reference: looking references up is what costs time."""
    if isinstance(schema, list):
        return [_inlined(each, definitions) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(definitions[schema["$ref"].rsplit("/", 1)[-1]], definitions)
    whole = {key: _inlined(value, definitions) for key, value in schema.items()}
    alternatives = whole.get("anyOf", ())
    if alternatives and all(map(_types, alternatives)):
        return {**{key: value for key, value in whole.items() if key != "anyOf"}, **_by_type(alternatives)}
    return whole


def _by_type(alternatives: list[JsonObject]) -> JsonObject:
    sorted_out: dict[str, list[JsonObject]] = {}
    for each in alternatives:
        for kind in _types(each):
            sorted_out.setdefault(kind, []).extend(each.get("byType", {}).get(kind, [each]))
    return {"byType": sorted_out}


def _types(schema: JsonObject) -> frozenset[str]:
    """The values that `type` may have under this schema."""
    const = (schema.get("properties", {}).get("type") or {}).get("const")
    return frozenset([const] if const else schema.get("byType", ()))


def _judge_by_type(
    judge: Draft7Validator, sorted_out: Mapping[str, list[JsonObject]], value: Any, schema: JsonObject
) -> Iterator[ValidationError]:
    """Judge an object by the alternatives that bear its `type`, and speak of those alone."""
    kind = value.get("type") if isinstance(value, dict) else None
    fitting = sorted_out.get(kind) if isinstance(kind, str) else None
    if fitting is None:
        yield ValidationError(f"unsupported type: {kind}")
        return
    yield from min((list(judge.descend(value, each)) for each in fitting), key=len)


@cache
def _fast() -> Callable[[JsonObject], Draft7Validator]:
    judge: Callable[[JsonObject], Draft7Validator] = extend(Draft7Validator, {"byType": _judge_by_type})  # type: ignore[no-untyped-call]
    return judge
