"""How long Slack waits, in real seconds; tests shorten what they do not want to sit through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    ack_seconds: float = 3.0
    trigger_seconds: float = 3.0
    ticket_seconds: float = 30.0
    reply_seconds: float = 1800.0
    reply_uses: int = 5
    # An event that was not acknowledged is sent again at once, after a minute, after five more.
    retry_delays: tuple[float, ...] = (0.0, 60.0, 300.0)
    save_seconds: float = 0.5
    ping_seconds: float = 15.0
