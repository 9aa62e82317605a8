"""Ties come back as they were kept, are removed, restored and counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.model import Address, AddressKind, Tie
from bot.store import ties, touches
from bot.store.errors import Conflict, NotThereAnyMore
from bot.store.store import Store, Tx
from tests.store.people import BUDI, DAY, ERIKA, MINUTE, NOW, SITI, TOUCH

ADAS = ("T1", "UADA")


def keep(tx: Tx, *kept: Tie) -> None:
    for tie in kept:
        ties.insert(tx, tie)


async def test_a_tie_comes_back_as_kept(store: Store) -> None:
    await store.run(keep, ERIKA, BUDI)
    assert await store.read(ties.get, *ADAS, ERIKA.id) == ERIKA
    assert await store.read(ties.get, *ADAS, BUDI.id) == BUDI
    assert await store.read(ties.get, "T1", "UBOB", ERIKA.id) is None


async def test_ties_come_in_the_order_in_which_they_were_added(store: Store) -> None:
    older = replace(ERIKA, id="z", created_at=NOW - MINUTE)
    await store.run(keep, BUDI, ERIKA, older, SITI)
    assert await store.read(ties.of_member, *ADAS) == [older, ERIKA, BUDI]


async def test_the_ties_of_many_members_come_at_once(store: Store) -> None:
    await store.run(keep, BUDI, ERIKA, SITI)
    found = await store.read(ties.of_many, [ADAS, ("T1", "UBOB"), ("T1", "UEVE"), ("T2", "UADA")])
    assert found == {ADAS: [ERIKA, BUDI], ("T1", "UBOB"): [SITI]}


async def test_ties_are_found_by_their_keys(store: Store) -> None:
    await store.run(keep, BUDI, ERIKA, SITI)
    keys = [(*ADAS, BUDI.id), (*ADAS, SITI.id), ("T1", "UBOB", SITI.id)]
    found = await store.read(ties.of_keys, keys)
    assert sorted(found, key=lambda tie: tie.name) == [BUDI, SITI]


async def test_a_slack_user_is_a_members_tie_only_once(store: Store) -> None:
    await store.run(keep, BUDI, SITI)
    with pytest.raises(Conflict):
        await store.run(keep, replace(BUDI, id="another"))


async def test_people_outside_slack_may_share_a_name(store: Store) -> None:
    await store.run(keep, ERIKA, replace(ERIKA, id="another"))
    assert len(await store.read(ties.of_member, *ADAS)) == 2


async def test_a_change_touches_only_the_fields_named(store: Store) -> None:
    await store.run(keep, BUDI)
    addresses = (Address(AddressKind.LINKEDIN, "in/budi"),)
    after = await store.run(ties.update, BUDI, note=None, circles=(), addresses=addresses, language=None)
    assert after == replace(BUDI, note=None, circles=(), addresses=addresses, language=None)
    assert await store.read(ties.get, *ADAS, BUDI.id) == after
    assert await store.run(ties.update, after) is after


async def test_a_tie_that_is_gone_cannot_be_changed(store: Store) -> None:
    with pytest.raises(NotThereAnyMore):
        await store.run(ties.update, BUDI, note="x")


async def test_a_removed_tie_is_out_of_sight_and_can_be_restored(store: Store) -> None:
    await store.run(keep, BUDI, ERIKA)
    assert await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    assert not await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    assert await store.read(ties.get, *ADAS, BUDI.id) is None
    assert await store.read(ties.of_member, *ADAS) == [ERIKA]
    assert await store.read(ties.of_many, [ADAS]) == {ADAS: [ERIKA]}
    assert await store.read(ties.of_keys, [(*ADAS, BUDI.id)]) == []
    assert await store.run(ties.restore, *ADAS, BUDI.id)
    assert not await store.run(ties.restore, *ADAS, BUDI.id)
    assert await store.read(ties.of_member, *ADAS) == [ERIKA, BUDI]


async def test_a_removed_tie_can_be_added_anew_and_then_not_restored(store: Store) -> None:
    await store.run(keep, BUDI)
    await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    again = replace(BUDI, id="again")
    await store.run(keep, again)
    assert not await store.run(ties.restore, *ADAS, BUDI.id)
    assert await store.read(ties.of_member, *ADAS) == [again]


async def test_somebody_outside_slack_is_restored_beside_others(store: Store) -> None:
    await store.run(keep, ERIKA, replace(ERIKA, id="another"))
    await store.run(ties.remove, *ADAS, ERIKA.id, NOW)
    assert await store.run(ties.restore, *ADAS, ERIKA.id)


async def test_counting_anew_finds_the_latest_touch_or_none(store: Store) -> None:
    await store.run(keep, BUDI, ERIKA)
    for number, at in enumerate((NOW, NOW + DAY, NOW - DAY)):
        await store.run(touches.insert, replace(TOUCH, id=f"touch-{number}", at=at))
    await store.run(ties.recount, *ADAS, BUDI.id)
    await store.run(ties.recount, *ADAS, ERIKA.id)
    found = {tie.id: tie.touched_at for tie in await store.read(ties.of_member, *ADAS)}
    assert found == {BUDI.id: NOW + DAY, ERIKA.id: None}


async def test_a_suggestion_is_noted(store: Store) -> None:
    await store.run(keep, ERIKA)
    await store.run(ties.suggested, *ADAS, ERIKA.id, NOW + DAY)
    found = await store.read(ties.get, *ADAS, ERIKA.id)
    assert found == replace(ERIKA, suggested_at=NOW + DAY)
