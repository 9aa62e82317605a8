"""Look into what a view made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.slack.views.message import Message, View


def blocks_of(shown: Message | View) -> list[dict[str, Any]]:
    blocks: list[dict[str, Any]] = shown.blocks if isinstance(shown, Message) else shown["blocks"]  # type: ignore[assignment]
    return blocks


def elements(shown: Message | View) -> Iterator[dict[str, Any]]:
    """Everything that can be pressed, chosen or filled in."""
    for block in blocks_of(shown):
        yield from (each for each in block.get("elements", []) if "action_id" in each)
        yield from (block[part] for part in ("accessory", "element") if "action_id" in block.get(part, {}))


def element(shown: Message | View, action_id: str) -> dict[str, Any]:
    """The one element of this name."""
    (found,) = [each for each in elements(shown) if each["action_id"] == action_id]
    return found


def has(shown: Message | View, action_id: str) -> bool:
    return any(each["action_id"] == action_id for each in elements(shown))


def texts(shown: Message | View) -> str:
    """All that is seen, buttons apart."""
    return "\n".join(_texts(blocks_of(shown)))


def _texts(blocks: list[dict[str, Any]]) -> Iterator[str]:
    for block in blocks:
        if "text" in block:
            yield block["text"]["text"]
        if block["type"] == "context":
            yield from (each["text"] for each in block["elements"])
