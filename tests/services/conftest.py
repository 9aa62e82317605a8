"""One member and an open store for what they ask of the services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

import pytest

from bot.core.model import Member
from bot.services import members
from bot.services.members import Newcomer
from bot.store.store import Store
from tests.core.worlds import NOW

T = TypeVar("T")
ADA = Newcomer("T1", "UADA", "Asia/Jakarta")


class World:
    """A store, a member and the time; `ask` runs a service as the flows do."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now: datetime = NOW

    async def ask(self, service: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return await self.store.run(service, *args, **kwargs)

    async def ada(self) -> Member:
        return await self.store.run(members.meet, ADA, self.now)


@pytest.fixture
def world(store: Store) -> World:
    return World(store)
