"""Keeps what went over the wire, for tests to look at."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.sandbox.wire import JsonObject

_MOST = 20_000

ParcelKind = Literal["events_api", "slash_commands", "interactive"]


@dataclass(frozen=True, slots=True)
class ApiCall:
    """One Web API call; `answer` is None when the connection was dropped on purpose."""

    method: str
    team_id: str | None
    args: JsonObject
    status: int
    answer: JsonObject | None
    at: datetime


@dataclass(frozen=True, slots=True)
class BotRequest:
    """One attempt to hand the bot something; `outcome` is "acked" or why it was not."""

    kind: ParcelKind
    payload: JsonObject
    attempt: int
    reason: str
    outcome: str


class Record:
    """The last twenty thousand of each."""

    def __init__(self) -> None:
        self.calls: deque[ApiCall] = deque(maxlen=_MOST)
        self.requests: deque[BotRequest] = deque(maxlen=_MOST)
