"""How the stand-in Slack says no: to the bot in codes, to the playing person in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.sandbox.wire import JsonObject
from bot.sandbox.wording import OURS


class Refused(Exception):
    """A Web API call that Slack would answer with `ok: false`."""

    def __init__(self, code: str, messages: Sequence[str] = (), **extra: str) -> None:
        super().__init__(code)
        self.code = code
        self.messages = tuple(messages)
        self.extra: Mapping[str, str] = extra

    def body(self) -> JsonObject:
        answer: JsonObject = {"ok": False, "error": self.code, **self.extra}
        if self.messages:
            answer["errors"] = [each.removeprefix("[ERROR] ") for each in self.messages]
            answer["response_metadata"] = {"messages": list(self.messages)}
        return answer


def missing(field: str) -> Refused:
    return Refused("invalid_arguments", [f"[ERROR] missing required field: {field}"])


class NotDone(Exception):
    """What the playing person tried did not work; `sentence` is what Slack would show them."""

    def __init__(self, code: str, sentence: str = "", errors: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence or OURS[code]
        self.errors = dict(errors or {})
