"""Upkeep: what was kept for a while only is deleted when its while is over."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from bot.core.ports import Clock
from bot.services.changes import UNDO_FOR
from bot.store import changes, drafts, inbox, ties
from bot.store.store import Store
from bot.store.tx import Tx

log = structlog.get_logger()

INBOX_FOR = timedelta(days=2)  # Slack repeats an event for a day at most
GRACE = timedelta(minutes=1)  # so that an undo pressed at the last moment still finds its change


def tidy(tx: Tx, now: datetime) -> dict[str, int]:
    """Delete for good what undo can no longer bring back, and event ids that cannot come again."""
    over = now - UNDO_FOR - GRACE
    return {
        "ties": ties.purge_removed(tx, over),
        "changes": changes.purge(tx, over),
        "drafts": drafts.purge(tx, over),
        "inbox": inbox.purge(tx, now - INBOX_FOR),
    }


class Retention:
    def __init__(self, store: Store, clock: Clock) -> None:
        self.store, self.clock = store, clock

    async def tidy(self) -> None:
        deleted = await self.store.run(tidy, self.clock.now())
        if any(deleted.values()):
            log.info("retention.tidied", **deleted)
