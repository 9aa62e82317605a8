"""The sandbox's time: it runs with real time, and can be turned forward but never back."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Real time plus an offset that only grows."""

    def __init__(self, start: datetime | None = None, offset: float = 0.0) -> None:
        self.offset = start.timestamp() - time.time() if start else offset

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.epoch(), UTC)

    def epoch(self) -> float:
        return time.time() + self.offset

    def micros(self) -> int:
        return int(self.epoch() * 1_000_000)

    def forward(self, length: timedelta) -> None:
        self.offset += max(length.total_seconds(), 0.0)

    def forward_to(self, instant: datetime) -> None:
        """Stand at `instant`, or stay where we are when it has passed."""
        self.forward(instant - self.now())


def slack_ts(micros: int) -> str:
    """Write an instant as Slack's `ts`: seconds, a dot, six digits."""
    return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"
