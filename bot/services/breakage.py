"""What can break, as far as a member can do something about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Breakage(StrEnum):
    """What broke, as far as a member can do something about it."""

    STORE_FULL = "store_full"
    STORE_READ_ONLY = "store_read_only"
    STORE_BUSY = "store_busy"
    STORE_AWAY = "store_away"
    SLACK = "slack"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class Broken:
    """Nothing was written; `reference` finds the entry in the log."""

    breakage: Breakage
    reference: str
