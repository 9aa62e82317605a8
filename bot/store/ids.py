"""Ids made by us: UUIDv7 (RFC 9562), so that they sort by time and need no database to hand them out."""

from __future__ import annotations

import secrets
import uuid
from datetime import datetime

from bot.store.types import micros

_COUNTER_BITS = 12
_TAIL_BITS = 62


class Ids:
    """Ids of one transaction: those of one millisecond keep the order in which they were made."""

    __slots__ = ("_count", "_millis")

    def __init__(self) -> None:
        self._millis = -1
        self._count = 0

    def new(self, at: datetime) -> str:
        millis = micros(at) // 1000
        if millis != self._millis:
            # Half the range stays free, so that counting up within a millisecond has room.
            self._millis, self._count = millis, secrets.randbits(_COUNTER_BITS - 1)
        elif self._count + 1 < 1 << _COUNTER_BITS:
            self._count += 1
        else:
            self._millis, self._count = millis, 0
        return str(uuid.UUID(int=_layout(millis, self._count, secrets.randbits(_TAIL_BITS))))


def _layout(millis: int, count: int, tail: int) -> int:
    """48 bits of time, version 7, a 12-bit counter, variant 0b10, 62 random bits."""
    return millis << 80 | 0x7 << 76 | count << 64 | 0b10 << 62 | tail
