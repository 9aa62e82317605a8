"""What is wrong with a piece of Block Kit, and where, in Slack's own manner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jsonschema import ValidationError

from bot.sandbox.wire import JsonObject


@dataclass(frozen=True, slots=True)
class Problem:
    """`pointer` is a JSON pointer, as in Slack's own messages."""

    pointer: str
    text: str

    def under(self, prefix: str) -> Problem:
        return Problem(prefix + self.pointer, self.text)


def worded(error: ValidationError) -> str:
    """Say what a schema found in Slack's words, which never repeat what somebody wrote."""
    wanted: Any = error.validator_value
    found: Any = error.instance
    match error.validator:
        case "maxLength":
            return f"must be less than {wanted + 1} characters"
        case "minLength":
            return f"must be more than {wanted - 1} characters"
        case "maxItems":
            return f"no more than {wanted} items allowed"
        case "minItems":
            return f"no fewer items than {wanted} allowed"
        case "required":
            return f"missing required field: {', '.join(each for each in wanted if each not in found)}"
        case "additionalProperties":
            return f"invalid additional property: {', '.join(_unknown(error.schema, found))}"
        case "type":
            return f"must provide {wanted}"
    # Our own finding bears its words itself, and names no keyword of a schema.
    own = not isinstance(error.validator, str)
    return error.message if own else "failed to match all allowed schemas"


def _unknown(schema: Any, found: JsonObject) -> list[str]:
    return [each for each in found if each not in schema["properties"]]
