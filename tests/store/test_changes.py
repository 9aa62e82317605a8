"""How to undo a change is handed out once, and not for ever."""

from __future__ import annotations

from bot.store import changes
from bot.store.store import Store
from tests.store.people import DAY, MINUTE, NOW

ADAS = ("T1", "UADA")
INVERSE = '[{"do": "remove", "id": "tie-1"}]'


async def test_a_change_is_undone_once(store: Store) -> None:
    await store.run(changes.put, *ADAS, "c1", NOW, INVERSE)
    assert await store.run(changes.take, *ADAS, "c1", since=NOW, now=NOW + MINUTE) == INVERSE
    assert await store.run(changes.take, *ADAS, "c1", since=NOW, now=NOW + MINUTE) is None


async def test_nobody_undoes_what_another_member_changed(store: Store) -> None:
    await store.run(changes.put, *ADAS, "c1", NOW, INVERSE)
    assert await store.run(changes.take, "T1", "UBOB", "c1", since=NOW, now=NOW) is None
    assert await store.run(changes.take, "T2", "UADA", "c1", since=NOW, now=NOW) is None


async def test_a_change_that_is_too_old_stays(store: Store) -> None:
    await store.run(changes.put, *ADAS, "c1", NOW, INVERSE)
    assert await store.run(changes.take, *ADAS, "c1", since=NOW + MINUTE, now=NOW + DAY) is None


async def test_old_changes_are_forgotten(store: Store) -> None:
    await store.run(changes.put, *ADAS, "c1", NOW, INVERSE)
    await store.run(changes.put, *ADAS, "c2", NOW + DAY, INVERSE)
    assert await store.run(changes.purge, NOW + MINUTE) == 1
    assert await store.run(changes.take, *ADAS, "c1", since=NOW, now=NOW) is None
    assert await store.run(changes.take, *ADAS, "c2", since=NOW, now=NOW) == INVERSE
