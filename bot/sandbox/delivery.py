"""Hands events, commands and interactions to the bot; events again and again, the others once."""

from __future__ import annotations

import asyncio

from bot.sandbox.changes import Changes
from bot.sandbox.parcels import Acked, Parcel, Receipt, Transport, Unacked
from bot.sandbox.record import BotRequest, Record
from bot.sandbox.timing import Timing


class Delivery:
    def __init__(self, timing: Timing, record: Record, changes: Changes) -> None:
        self.transport: Transport | None = None
        self._timing = timing
        self._record = record
        self._changes = changes
        self._tasks: set[asyncio.Task[None]] = set()
        self._on_the_way = 0
        self.last: Parcel | None = None

    def connected(self) -> bool:
        return self.transport is not None and self.transport.connected()

    def tell(self, payload: dict[str, object]) -> None:
        """Send an event, and do not wait for it."""
        self.last = Parcel("events_api", payload)
        self._start(self.last)

    async def ask(self, parcel: Parcel) -> Receipt:
        """Hand over what Slack never repeats, and wait for the answer."""
        self.last = parcel
        return await self._attempt(parcel)

    async def repeat(self) -> Receipt | None:
        """Hand the latest parcel over once more, as Slack sometimes does for no reason."""
        return await self._attempt(self.last) if self.last else None

    async def quiet(self) -> None:
        """Wait until nothing is on its way; what waits for a later attempt does not count."""
        await self._changes.until(lambda: self._on_the_way == 0)

    async def close(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, parcel: Parcel) -> None:
        self._on_the_way += 1
        task = asyncio.create_task(self._insist(parcel))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _insist(self, parcel: Parcel) -> None:
        try:
            receipt = await self._attempt(parcel)
        finally:
            self._on_the_way -= 1
            self._changes.touch()
        for attempt, delay in enumerate(self._timing.retry_delays, start=1):
            if isinstance(receipt, Acked) or receipt.final:
                return
            await asyncio.sleep(delay)
            receipt = await self._attempt(parcel.again(attempt, receipt.reason))

    async def _attempt(self, parcel: Parcel) -> Receipt:
        receipt: Receipt = Unacked("no_connection")
        if self.transport is not None and self.connected():
            receipt = await self.transport.hand(parcel)
        outcome = "acked" if isinstance(receipt, Acked) else receipt.reason
        request = BotRequest(parcel.kind, parcel.payload, parcel.attempt, parcel.reason, outcome)
        self._record.requests.append(request)
        self._changes.touch()
        return receipt
