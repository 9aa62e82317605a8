"""Trigger ids: good for three real seconds, and once."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bot.sandbox import ids
from bot.sandbox.refusal import Refused


@dataclass(slots=True)
class _Trigger:
    team_id: str
    user: str
    born: float
    spent: bool = False


class Triggers:
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._issued: dict[str, _Trigger] = {}

    def issue(self, team_id: str, user: str) -> str:
        trigger_id = ids.trigger_id()
        self._issued[trigger_id] = _Trigger(team_id, user, time.monotonic())
        return trigger_id

    def spend(self, trigger_id: str, team_id: str) -> str:
        """Return whose gesture it was, or refuse."""
        trigger = self._issued.get(trigger_id)
        if trigger is None or trigger.team_id != team_id:
            raise Refused("invalid_trigger_id")
        if trigger.spent:
            raise Refused("exchanged_trigger_id")
        if time.monotonic() - trigger.born > self._seconds:
            raise Refused("expired_trigger_id")
        trigger.spent = True
        return trigger.user
