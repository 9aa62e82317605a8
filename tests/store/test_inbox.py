"""What Slack delivers twice is seen once."""

from __future__ import annotations

from bot.store import inbox
from bot.store.store import Store
from tests.store.people import DAY, NOW


async def test_an_event_is_the_first_only_once_in_its_workspace(store: Store) -> None:
    assert await store.run(inbox.first, "T1", "Ev1", NOW)
    assert not await store.run(inbox.first, "T1", "Ev1", NOW + DAY)
    assert await store.run(inbox.first, "T2", "Ev1", NOW)
    assert await store.run(inbox.first, "T1", "trigger:1", NOW)


async def test_old_events_are_forgotten(store: Store) -> None:
    await store.run(inbox.first, "T1", "Ev1", NOW)
    await store.run(inbox.first, "T1", "Ev2", NOW + DAY)
    assert await store.run(inbox.purge, NOW + DAY) == 1
    assert await store.run(inbox.first, "T1", "Ev1", NOW)
    assert not await store.run(inbox.first, "T1", "Ev2", NOW)
