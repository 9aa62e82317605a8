"""Failures on purpose: the next calls of a method are limited, broken, dropped, slow or refused."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Literal, get_args

FaultKind = Literal["ratelimited", "server_error", "drop_before", "drop_after", "delay", "error"]
KINDS: tuple[str, ...] = get_args(FaultKind)


@dataclass(frozen=True, slots=True)
class Fault:
    kind: FaultKind
    retry_after: int = 1
    status: int = 500
    seconds: float = 0.0
    error: str = "internal_error"


class Faults:
    """One queue per method; each call uses up the first one, if there is any."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[Fault]] = {}

    def add(self, method: str, fault: Fault, times: int = 1) -> None:
        self._queues.setdefault(method, deque()).extend([fault] * times)

    def clear(self) -> None:
        self._queues.clear()

    def take(self, method: str) -> Fault | None:
        queue = self._queues.get(method)
        return queue.popleft() if queue else None
