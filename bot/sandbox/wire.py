"""The shapes of what travels between the stand-in Slack and the bot."""

from __future__ import annotations

import json
from typing import Any

JsonObject = dict[str, Any]


def compact(value: object) -> str:
    """Write JSON the way it goes over the wire, without idle spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
