"""Members come back as they were kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.core.model import EVERY_DAY, Days
from bot.store import members
from bot.store.errors import Conflict, NotThereAnyMore
from bot.store.store import Store
from tests.store import people
from tests.store.people import ADA, EVE, NOW

BOB = replace(
    people.BOB,
    seed=2**63 - 1,
    pace=5,
    days=Days.of([5, 6]),
    hour=time(16, 30),
    zone_chosen=True,
    country="DE",
    discreet=True,
    paused=True,
    paused_until=NOW + timedelta(days=9),
    channel="DBOB",
    welcomed=True,
    fresh_at=NOW - timedelta(days=3),
    lively_at=NOW - timedelta(days=2),
    tells_at=NOW - timedelta(days=1),
)
TWIN = replace(EVE, id="UADA", seed=-(2**63))


async def test_a_member_comes_back_as_kept(store: Store) -> None:
    for member in (ADA, BOB):
        await store.run(members.insert, member)
        assert await store.read(members.get, member.workspace_id, member.id) == member


async def test_nobody_is_found_who_is_not_there(store: Store) -> None:
    assert await store.read(members.get, "T1", "UADA") is None


async def test_a_member_can_be_added_only_once(store: Store) -> None:
    await store.run(members.insert, ADA)
    with pytest.raises(Conflict):
        await store.run(members.insert, ADA)


async def test_the_same_user_id_in_two_workspaces_is_two_members(store: Store) -> None:
    for member in (ADA, TWIN):
        await store.run(members.insert, member)
    await store.run(members.update, ADA, pace=1)
    assert await store.read(members.get, "T2", "UADA") == TWIN


async def test_a_change_touches_only_the_fields_named(store: Store) -> None:
    await store.run(members.insert, BOB)
    after = await store.run(members.update, BOB, days=EVERY_DAY, paused=False, paused_until=None)
    assert (after.days, after.paused, after.paused_until) == (EVERY_DAY, False, None)
    assert await store.read(members.get, "T1", "UBOB") == after


async def test_a_change_of_nothing_changes_nothing(store: Store) -> None:
    assert await store.run(members.update, ADA) is ADA


async def test_a_member_who_is_gone_cannot_be_changed(store: Store) -> None:
    with pytest.raises(NotThereAnyMore):
        await store.run(members.update, ADA, pace=3)


async def test_many_are_found_at_once_and_strangers_left_out(store: Store) -> None:
    for member in (ADA, BOB, TWIN):
        await store.run(members.insert, member)
    keys = [("T1", "UADA"), ("T1", "UBOB"), ("T1", "UADA"), ("T2", "UBOB"), ("T9", "U9")]
    found = await store.read(members.of_many, keys)
    assert sorted(found, key=lambda member: member.id) == [ADA, BOB]
    assert await store.read(members.of_many, []) == []


async def test_a_workspace_lists_its_own_members_in_the_order_they_came(store: Store) -> None:
    for member in (BOB, TWIN, ADA):
        await store.run(members.insert, member)
    assert await store.read(members.of_workspace, "T1") == [ADA, BOB]


async def test_the_channel_is_noted_once_known_and_when_it_changes(store: Store) -> None:
    await store.run(members.insert, ADA)
    for channel in ("D1", "D1", "D2"):
        await store.run(members.found_channel, "T1", "UADA", channel)
        found = await store.read(members.get, "T1", "UADA")
        assert found is not None
        assert found.channel == channel
