"""What is put aside is kept sealed, for its member alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.shelf import Thing
from bot.store import shelf
from bot.store.errors import NotThereAnyMore
from bot.store.store import Store
from tests.store.people import COMIC, DAY, NOW

ADAS = ("T1", "UADA")
BARE = Thing(*ADAS, "thing-bare", NOW + DAY, words="lelucon printer")
BOBS = Thing("T1", "UBOB", "thing-bob", NOW, words="punya Bob")
ELSEWHERE = Thing("T2", "UADA", "thing-comic", NOW, words="lain")


async def fill(store: Store) -> None:
    for thing in (COMIC, BARE, BOBS, ELSEWHERE):
        assert await store.run(shelf.insert, thing)


async def test_all_of_a_thing_comes_back(store: Store) -> None:
    await fill(store)
    assert await store.read(shelf.get, *ADAS, COMIC.id) == COMIC
    assert await store.read(shelf.get, *ADAS, BARE.id) == BARE


async def test_a_shelf_is_its_members_own_and_the_newest_lies_first(store: Store) -> None:
    await fill(store)
    assert await store.read(shelf.of_member, *ADAS) == [BARE, COMIC]
    assert await store.read(shelf.get, "T1", "UBOB", COMIC.id) is None
    assert await store.read(shelf.get, "T2", "UADA", COMIC.id) == ELSEWHERE


async def test_many_shelves_are_read_at_once(store: Store) -> None:
    await fill(store)
    keys = [ADAS, ("T1", "UBOB"), ("T1", "UEVE")]
    assert await store.read(shelf.of_many, keys) == {ADAS: [BARE, COMIC], ("T1", "UBOB"): [BOBS]}
    assert await store.read(shelf.of_many, []) == {}


async def test_a_thing_is_changed_and_nobody_elses_with_it(store: Store) -> None:
    await fill(store)
    changed = replace(COMIC, words=None, topics=("kopi",), tie_ids=())
    await store.run(shelf.update, changed)
    assert await store.read(shelf.get, *ADAS, COMIC.id) == changed
    assert await store.read(shelf.get, "T2", "UADA", COMIC.id) == ELSEWHERE


async def test_what_is_removed_is_gone_and_can_be_put_back(store: Store) -> None:
    await fill(store)
    assert await store.run(shelf.remove, COMIC)
    assert not await store.run(shelf.remove, COMIC)
    with pytest.raises(NotThereAnyMore):
        await store.run(shelf.update, COMIC)
    assert await store.read(shelf.of_member, *ADAS) == [BARE]
    assert await store.run(shelf.insert, COMIC)
    assert not await store.run(shelf.insert, COMIC)


async def test_nothing_of_it_can_be_read_in_the_table(store: Store) -> None:
    await fill(store)
    bodies = await store.read(lambda tx: tx.conn.exec_driver_sql("SELECT body FROM shelf").scalars().all())
    assert len(bodies) == 4
    assert not [body for body in bodies if "printer" in body or "example" in body]
