"""Lengths and must-haves that Slack's types leave out, for whatever lies within a block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.sandbox.problems import Problem
from bot.sandbox.wire import JsonObject

# By `type`: the longest that a text may be.
_LONGEST: Mapping[str, Mapping[str, int]] = {
    "image": {"alt_text": 2000, "image_url": 3000},
    "video": {"title": 199, "author_name": 49},
}
# By `type`: of these, at least one must be there.
_ONE_OF: Mapping[str, tuple[str, ...]] = {
    "section": ("text", "fields"),
    "card": ("hero_image", "title", "actions", "body"),
    "table": ("rows",),
    "container": ("child_blocks",),
    "markdown": ("text",),
}
_PICTURE = re.compile(r"https://[^\s/]+/?\S*")
_CONTAINER_TITLES = ("title", "rich_text_title")


def missed(value: Any, pointer: str = "") -> Iterator[Problem]:
    """Everything that is too long or missing, at any depth."""
    if isinstance(value, list):
        for place, each in enumerate(value):
            yield from missed(each, f"{pointer}/{place}")
    if isinstance(value, dict):
        yield from (each.under(pointer) for each in _in_one(value))
        for key, each in value.items():
            yield from missed(each, f"{pointer}/{key}")


def _in_one(part: JsonObject) -> Iterator[Problem]:
    kind = part.get("type", "")
    for name, longest in _LONGEST.get(kind, {}).items():
        yield from _too_long(part.get(name), longest, name)
    wanted = _ONE_OF.get(kind, ())
    if wanted and not any(part.get(name) for name in wanted):
        yield Problem("", f"missing required field: {' or '.join(wanted)}")
    if kind == "container" and not any(name in part for name in _CONTAINER_TITLES):
        yield Problem("", "missing required field: title")
    if kind == "image":
        yield from _picture(part)
    if kind == "feedback_buttons":
        yield from _feedback(part)
    yield from _choices(part)


def _picture(part: JsonObject) -> Iterator[Problem]:
    """Whoever cannot see it needs words, and Slack's own servers must be able to fetch it."""
    if not part["alt_text"]:
        yield Problem("/alt_text", "must be more than 0 characters")
    if "image_url" in part and not _PICTURE.fullmatch(part["image_url"]):
        yield Problem("/image_url", "invalid URL")


def _too_long(text: Any, longest: int, name: str) -> Iterator[Problem]:
    words = text.get("text", "") if isinstance(text, dict) else text or ""
    if len(words) > longest:
        yield Problem(f"/{name}", f"must be less than {longest + 1} characters")


def _feedback(element: JsonObject) -> Iterator[Problem]:
    for name in ("positive_button", "negative_button"):
        yield from _too_long(element[name]["text"], 75, f"{name}/text")
        yield from _too_long(element[name]["value"], 2000, f"{name}/value")


def _choices(element: JsonObject) -> Iterator[Problem]:
    confirm = element.get("confirm")
    # A dialog's own `confirm` is the text on its button, which bears a type.
    if isinstance(confirm, dict) and not {"type", "title"} & confirm.keys():
        yield Problem("/confirm", "missing required field: title")
    options = element.get("options")
    if isinstance(options, list) and any("value" not in each for each in options):
        yield Problem("/options", "missing required field: value")
    seconds = element.get("initial_date_time", 0)
    if not 0 <= seconds < 10_000_000_000:
        yield Problem("/initial_date_time", "must be a UNIX timestamp of ten digits")
