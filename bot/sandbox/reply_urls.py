"""response_url addresses: each may be used five times within half an hour."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bot.sandbox import ids
from bot.sandbox.conversation import Conversation
from bot.sandbox.refusal import Refused
from bot.sandbox.timing import Timing
from bot.sandbox.workspace import Workspace


@dataclass(slots=True)
class ReplyUrl:
    """Where an answer goes; `origin` is the ts of the message whose button was pressed."""

    workspace: Workspace
    conversation: Conversation
    user: str
    origin: str | None
    born: float
    uses: int = 0


class ReplyUrls:
    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._issued: dict[str, ReplyUrl] = {}

    def issue(
        self, workspace: Workspace, conversation: Conversation, user: str, origin: str | None = None
    ) -> str:
        path = ids.secret_path()
        self._issued[path] = ReplyUrl(workspace, conversation, user, origin, time.monotonic())
        return path

    def find(self, path: str) -> ReplyUrl:
        """Return the address, or refuse it: unknown, too old, or used up."""
        reply = self._issued.get(path)
        if reply is None:
            raise Refused("no_active_hooks")
        if time.monotonic() - reply.born > self._timing.reply_seconds:
            raise Refused("expired_url")
        if reply.uses >= self._timing.reply_uses:
            raise Refused("used_url")
        return reply
