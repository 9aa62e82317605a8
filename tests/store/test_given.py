"""What was shown is remembered for each tie, with the last time."""

from __future__ import annotations

from bot.store import given
from bot.store.store import Store
from tests.store.people import DAY, NOW

ADAS = ("T1", "UADA")
ERIKAS, BUDIS = (*ADAS, "tie-erika"), (*ADAS, "tie-budi")


async def test_what_was_shown_is_remembered_for_its_tie(store: Store) -> None:
    await store.run(given.add, *ERIKAS, ["hello:1", "gif:2", "gif:2"], NOW)
    await store.run(given.add, *BUDIS, [], NOW)
    assert await store.read(given.of_tie, *ERIKAS) == {"hello:1": NOW, "gif:2": NOW}
    assert await store.read(given.of_tie, *BUDIS) == {}


async def test_what_is_shown_again_counts_from_the_last_time(store: Store) -> None:
    await store.run(given.add, *ERIKAS, ["hello:1", "gif:2"], NOW)
    await store.run(given.add, *ERIKAS, ["hello:1"], NOW + DAY)
    assert await store.read(given.of_tie, *ERIKAS) == {"hello:1": NOW + DAY, "gif:2": NOW}


async def test_many_ties_are_looked_up_at_once(store: Store) -> None:
    await store.run(given.add, *ERIKAS, ["hello:1"], NOW)
    await store.run(given.add, *BUDIS, ["hello:2"], NOW)
    found = await store.read(given.of_many, [ERIKAS, ("T1", "UADA", "nobody"), ("T2", "UADA", "tie-budi")])
    assert found == {ERIKAS: {"hello:1": NOW}}


async def test_what_members_were_lately_shown_is_known_for_many_at_once(store: Store) -> None:
    await store.run(given.add, *ERIKAS, ["hello:1"], NOW - DAY)
    await store.run(given.add, *BUDIS, ["hello:2"], NOW)
    await store.run(given.add, "T1", "UBOB", "tie-siti", ["gif:9"], NOW + DAY)
    found = await store.read(given.since, [ADAS, ("T1", "UBOB"), ("T2", "UADA")], NOW)
    assert found == {ADAS: {"hello:2"}, ("T1", "UBOB"): {"gif:9"}}
