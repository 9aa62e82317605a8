"""What is handed to the bot, and how the handing over ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from bot.sandbox.record import ParcelKind
from bot.sandbox.wire import JsonObject


@dataclass(frozen=True, slots=True)
class Parcel:
    kind: ParcelKind
    payload: JsonObject
    attempt: int = 0
    reason: str = ""

    @property
    def accepts_answer(self) -> bool:
        return self.kind != "events_api"

    def again(self, attempt: int, reason: str) -> Parcel:
        return replace(self, attempt=attempt, reason=reason)


@dataclass(frozen=True, slots=True)
class Acked:
    """The bot took it; `payload` is its answer, if it gave one."""

    payload: JsonObject | None = None


@dataclass(frozen=True, slots=True)
class Unacked:
    """The bot did not take it: `timeout`, `no_connection`, `http_error`, `connection_failed`..."""

    reason: str
    final: bool = False


Receipt = Acked | Unacked


class Transport(Protocol):
    """The way to the bot: a WebSocket that it opened, or its own web address."""

    def connected(self) -> bool:
        """Tell whether there is anybody to hand something to."""
        ...

    async def hand(self, parcel: Parcel) -> Receipt:
        """Hand it over once."""
        ...
