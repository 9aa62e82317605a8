"""A store with members who are due, a Slack of our own, and couriers to carry nudges between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from typing import Any, TypeVar

import sqlalchemy as sa

from bot.core.model import EVERY_DAY, Member, Tie
from bot.core.nudge import Nudge
from bot.flows.courier import Courier
from bot.ideas.gathering import Gathering
from bot.services import looking, nudging
from bot.store import members, nudges, schedule, ties
from bot.store.schema import members as member_table
from bot.store.schema import nudges as table
from bot.store.store import Store
from bot.store.tx import Tx
from tests.core import worlds
from tests.core.worlds import NOW
from tests.flows.fakes import FakeClock, FakeMessenger

T = TypeVar("T")
TODAY = NOW.date()  # 10:00 in Jakarta: the slot of nine o'clock has come
CLOSES = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)  # 17:00 in Jakarta, eight hours after nine


def member(**fields: Any) -> Member:
    """Somebody who has a slot every day at nine, and a DM that is known."""
    usual: dict[str, Any] = {"pace": 7, "days": EVERY_DAY, "hour": time(9), "channel": "DADA"}
    return worlds.member(**(usual | fields))


def tie(name: str = "Erika", **fields: Any) -> Tie:
    return worlds.tie(name, **fields)


ADA = member()


class World:
    def __init__(self, store: Store, clock: FakeClock | None = None) -> None:
        self.store = store
        self.clock = clock or FakeClock()
        self.slack = FakeMessenger(self.clock)
        self.courier = self.another("courier-1")

    def another(self, owner: str) -> Courier:
        """One more bot on the same database and the same Slack."""
        return Courier(self.store, self.slack, Gathering(), self.clock, owner=owner)

    async def run(self, service: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return await self.store.run(service, *args, **kwargs)

    async def due(self, ada: Member = ADA, *kept: Tie, at: datetime | None = None) -> Member:
        """A member who is due now, with these ties, or Erika where none is named."""
        await self.run(enrol, ada, kept or (tie(workspace_id=ada.workspace_id, member_id=ada.id),))
        await self.run(schedule.put, ada.workspace_id, ada.id, at or self.clock.now())
        return ada

    async def tick(self) -> int:
        return await self.courier.tick()

    async def nudges(self, ada: Member = ADA) -> list[Nudge]:
        """All nudges of a member, the oldest first."""
        return await self.store.read(all_nudges, ada)

    async def nudge(self, ada: Member = ADA) -> Nudge:
        (only,) = await self.nudges(ada)
        return only

    async def tie(self, name: str = "Erika", ada: Member = ADA) -> Tie:
        found = await self.store.read(ties.get, ada.workspace_id, ada.id, f"tie-{name.lower()}")
        assert found is not None
        return found

    async def due_at(self) -> datetime | None:
        return await self.store.read(schedule.next_due)

    async def troubles(self, ada: Member = ADA) -> tuple[str, ...]:
        """What App Home tells this member of nudges that could not be delivered."""
        return (await self.run(looking.home, ada, 1, self.clock.now())).failed

    async def change(self, ada: Member = ADA, **fields: Any) -> None:
        await self.run(members.update, ada, **fields)

    async def change_tie(self, name: str = "Erika", ada: Member = ADA, **fields: Any) -> None:
        await self.run(ties.update, await self.tie(name, ada), **fields)

    async def forget(self, ada: Member) -> None:
        """Take a member away from under their nudges."""
        this = (member_table.c.workspace_id == ada.workspace_id) & (member_table.c.id == ada.id)
        await self.run(lambda tx: tx.conn.execute(sa.delete(member_table).where(this)))

    async def asks(self, key: str = "trigger:1", ada: Member = ADA) -> Nudge | None:
        """What a bare `/reconnect` does before anything is sent."""
        current = await self.store.read(members.get, ada.workspace_id, ada.id)
        _, nudge = await self.run(nudging.ask, current, key, self.clock.now())
        return nudge

    async def until_idle(self, steps: int = 30, **step: float) -> None:
        """Turn the clock step by step, and let the courier work at each."""
        for _ in range(steps):
            self.clock.forward(**(step or {"seconds": 30}))
            while await self.courier.tick():
                pass


def enrol(tx: Tx, ada: Member, kept: Sequence[Tie]) -> None:
    members.insert(tx, ada)
    for each in kept:
        ties.insert(tx, each)


def all_nudges(tx: Tx, ada: Member) -> list[Nudge]:
    ours = (table.c.workspace_id == ada.workspace_id) & (table.c.member_id == ada.id)
    ids = tx.conn.execute(
        sa.select(table.c.id).where(ours).order_by(table.c.created_at, table.c.id)
    ).scalars()
    return [nudge for id_ in ids.all() if (nudge := nudges.get(tx, ada.workspace_id, id_)) is not None]
