"""The metronome: APScheduler calls a few interval jobs; no due time lives here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()

Job = Callable[[], Awaitable[object]]


class Metronome:
    """Calls jobs at intervals, never two of the same at once, and knows when each last went well.

    The three defaults must stand inside `job_defaults`: given to the constructor they are ignored, and a
    grace of one second would skip a job whenever the loop was busy (APScheduler #146, #296).
    """

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self.succeeded_at: dict[str, datetime] = {}
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def every(self, interval: timedelta, name: str, job: Job) -> None:
        seconds = interval.total_seconds()
        self._scheduler.add_job(
            self._fenced,
            "interval",
            args=[name, job],
            id=name,
            seconds=seconds,
            jitter=min(seconds / 4, 5),
            next_run_time=datetime.now(UTC),
        )

    async def _fenced(self, name: str, job: Job) -> None:
        self._under_way += 1
        self._idle.clear()
        try:
            await job()
        except Exception:
            log.exception("job.failed", job=name)
        else:
            self.succeeded_at[name] = datetime.now(UTC)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    def start(self) -> None:
        self._scheduler.start()

    def pause(self) -> None:
        """Start no further job; what is running goes on."""
        if self._scheduler.running:
            self._scheduler.pause()

    async def finished(self, limit: float) -> bool:
        """Wait up to `limit` seconds for running jobs; tell whether none is left."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), limit)
        return self._idle.is_set()

    def stop(self) -> None:
        """Stop for good; whoever calls has waited for what was running, since this would cancel it."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
