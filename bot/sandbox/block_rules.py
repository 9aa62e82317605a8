"""The rules that Slack enforces and the schemas do not know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.sandbox.block_limits import missed
from bot.sandbox.problems import Problem
from bot.sandbox.wire import JsonObject, compact

MOST_CHARACTERS = 12_000
MOST_VIEW_BYTES = 250_000

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def flat(blocks: list[JsonObject]) -> Iterator[JsonObject]:
    """Every block, those within containers too."""
    for block in blocks:
        yield block
        yield from flat(block.get("child_blocks") or [])


def elements(block: JsonObject) -> Iterator[JsonObject]:
    """Every element of a block that somebody could use."""
    if block.get("type") in ("actions", "context_actions"):
        yield from block["elements"]
    yield from (block[key] for key in ("accessory", "element") if key in block)


def characters(value: Any) -> int:
    """The length of every text in it."""
    if isinstance(value, list):
        return sum(map(characters, value))
    if not isinstance(value, dict):
        return 0
    own = len(value["text"]) if isinstance(value.get("text"), str) else 0
    return own + sum(map(characters, value.values()))


def across(blocks: list[JsonObject], surface: str) -> list[Problem]:
    """What holds over all blocks together."""
    return [*_twice_used(blocks), *_only_one(blocks), *_only_one_focus(blocks)]


def _twice_used(blocks: list[JsonObject]) -> Iterator[Problem]:
    seen: set[str] = set()
    for block in flat(blocks):
        block_id = block.get("block_id")
        if block_id in seen:
            yield Problem("", f"`block_id` {block_id} already exists")
        seen.update([block_id] if block_id else [])


def _only_one(blocks: list[JsonObject]) -> Iterator[Problem]:
    if sum(each["type"] == "table" for each in flat(blocks)) > 1:
        yield Problem("", "only one table is allowed")
    markdown = sum(len(each["text"]) for each in flat(blocks) if each["type"] == "markdown")
    if markdown > MOST_CHARACTERS:
        yield Problem("", f"markdown text must be less than {MOST_CHARACTERS + 1} characters")


def _only_one_focus(blocks: list[JsonObject]) -> Iterator[Problem]:
    focused = [each for block in flat(blocks) for each in elements(block) if each.get("focus_on_load")]
    if len(focused) > 1:
        yield Problem("", "only one element may have `focus_on_load`")


def within(block: JsonObject, surface: str) -> Iterator[Problem]:
    """What holds for one block, and those in it, that its schema has already accepted."""
    yield from missed(block)
    for each in flat([block]):
        yield from _one(each, surface)


def _one(block: JsonObject, surface: str) -> Iterator[Problem]:
    kind = block["type"]
    if kind == "alert" and surface != "modal":
        yield Problem("", "unsupported type: alert")
    if kind == "markdown" and surface != "message":
        yield Problem("", "unsupported type: markdown")
    actions = [each["action_id"] for each in elements(block) if each.get("action_id")]
    if len(actions) != len(set(actions)):
        yield Problem("", "`action_id` already exists in this block")
    for each in elements(block):
        yield from _element(each, surface)


def _element(element: JsonObject, surface: str) -> Iterator[Problem]:
    kind = element["type"]
    if kind == "file_input" and surface != "modal":
        yield Problem("", "unsupported type: file_input")
    if kind in ("static_select", "multi_static_select") and ("options" in element) == (
        "option_groups" in element
    ):
        yield Problem("", "exactly one of options and option_groups is required")
    if "initial_date" in element and not _DATE.fullmatch(element["initial_date"]):
        yield Problem("/initial_date", "must be a date like 2026-01-31")
    if "initial_time" in element and not _TIME.fullmatch(element["initial_time"]):
        yield Problem("/initial_time", "must be a time like 08:30")
    yield from _initial_options(element)
    yield from _lengths(element)


def options_of(element: JsonObject) -> list[JsonObject]:
    groups = [each["options"] for each in element.get("option_groups") or []]
    return [*(element.get("options") or []), *(option for group in groups for option in group)]


def _initial_options(element: JsonObject) -> Iterator[Problem]:
    if element["type"].endswith("external_select"):
        return
    chosen = [*(element.get("initial_options") or [])]
    chosen += [element["initial_option"]] if "initial_option" in element else []
    offered = {(each.get("value"), each["text"]["text"]) for each in options_of(element)}
    if any((each.get("value"), each["text"]["text"]) not in offered for each in chosen):
        yield Problem("/initial_option", "initial option does not match any option")


def _lengths(element: JsonObject) -> Iterator[Problem]:
    shortest, longest = element.get("min_length", 0), element.get("max_length", 3000)
    if not 0 <= shortest <= longest or not 1 <= longest <= 3000:
        yield Problem("/max_length", "must be between 1 and 3000, and not below min_length")
    if len(str(element.get("initial_value") or "")) > longest and element["type"] == "plain_text_input":
        yield Problem("/initial_value", "must not be longer than max_length")
    if element.get("max_selected_items", 1) < 1:
        yield Problem("/max_selected_items", "must be at least 1")


def of_view(view: JsonObject, surface: str) -> Iterator[Problem]:
    """What holds for a view beside its blocks."""
    if not view["blocks"]:
        yield Problem("/blocks", "no fewer items than 1 allowed")
    if len(view.get("external_id") or "") > 255:
        yield Problem("/external_id", "must be less than 256 characters")
    if surface == "home":
        return
    if len((view.get("submit") or {}).get("text", "")) > 24:
        yield Problem("/submit/text", "must be less than 25 characters")
    blocks = [each for each in view["blocks"] if isinstance(each, dict)]
    if any(each.get("type") == "input" for each in blocks) and not view.get("submit"):
        yield Problem("", "`submit` is required when an input block is within the blocks array")


def too_large(view: JsonObject) -> bool:
    return len(compact(view).encode()) > MOST_VIEW_BYTES
