"""An open transaction: what every function that speaks SQL gets first."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from bot.store.box import Box
from bot.store.ids import Ids


@dataclass(frozen=True, slots=True)
class Tx:
    conn: sa.Connection
    box: Box
    dialect: str
    _ids: Ids = field(default_factory=Ids)

    def new_id(self, now: datetime) -> str:
        return self._ids.new(now)
