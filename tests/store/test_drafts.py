"""A request that waits for an answer is kept for its member, and not for ever."""

from __future__ import annotations

from bot.store import drafts
from bot.store.store import Store
from tests.store.people import DAY, MINUTE, NOW

ADAS = ("T1", "UADA")
BODY = '{"add": "Erika"}'


async def test_a_draft_comes_back_as_often_as_it_is_needed(store: Store) -> None:
    await store.run(drafts.put, *ADAS, "d1", NOW, BODY)
    assert await store.read(drafts.get, *ADAS, "d1", NOW) == BODY
    assert await store.read(drafts.get, *ADAS, "d1", NOW - DAY) == BODY


async def test_a_draft_is_its_members_own(store: Store) -> None:
    await store.run(drafts.put, *ADAS, "d1", NOW, BODY)
    assert await store.read(drafts.get, "T1", "UBOB", "d1", NOW) is None


async def test_old_drafts_are_not_found_and_then_forgotten(store: Store) -> None:
    await store.run(drafts.put, *ADAS, "d1", NOW, BODY)
    await store.run(drafts.put, *ADAS, "d2", NOW + DAY, BODY)
    assert await store.read(drafts.get, *ADAS, "d1", NOW + MINUTE) is None
    assert await store.run(drafts.purge, NOW + MINUTE) == 1
    assert await store.read(drafts.get, *ADAS, "d1", NOW) is None
    assert await store.read(drafts.get, *ADAS, "d2", NOW) == BODY
