"""Claims: the longest waiting first, to one claimer only, and lost when somebody else decides."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.store import schedule
from bot.store.schedule import Claim, Move
from bot.store.store import Store, Tx
from tests.store.people import DAY, MINUTE, NOW

LEASE_END = NOW + 2 * MINUTE


def plan(tx: Tx, count: int, first: datetime = NOW) -> None:
    for number in range(count):
        schedule.put(tx, f"T{number % 3}", f"U{number:04}", first - number * MINUTE)


async def test_the_next_due_is_the_earliest(store: Store) -> None:
    assert await store.read(schedule.next_due) is None
    await store.run(plan, 3)
    assert await store.read(schedule.next_due) == NOW - 2 * MINUTE
    await store.run(schedule.put, "T2", "U0002", None)
    assert await store.read(schedule.next_due) == NOW - MINUTE


async def test_nobody_is_due_before_their_time(store: Store) -> None:
    await store.run(plan, 1)
    assert not await store.read(schedule.is_due, NOW - timedelta(microseconds=1))
    assert await store.read(schedule.is_due, NOW)
    assert await store.run(schedule.claim, NOW - MINUTE, LEASE_END, "a", 9) == []


async def test_a_claim_takes_the_longest_waiting_and_hides_them_until_the_lease_ends(store: Store) -> None:
    await store.run(plan, 5)
    claims = await store.run(schedule.claim, NOW, LEASE_END, "a", 2)
    assert {claim.member_id for claim in claims} == {"U0004", "U0003"}
    assert {(claim.fence, claim.failures) for claim in claims} == {(1, 0)}
    rest = await store.run(schedule.claim, NOW, LEASE_END, "b", 9)
    assert {claim.member_id for claim in rest} == {"U0000", "U0001", "U0002"}
    assert not await store.read(schedule.is_due, NOW + MINUTE)


async def test_a_lease_that_ran_out_is_claimed_again_with_the_next_fence(store: Store) -> None:
    await store.run(plan, 1)
    await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    [again] = await store.run(schedule.claim, LEASE_END, LEASE_END + MINUTE, "b", 9)
    assert again == Claim("T0", "U0000", fence=2, failures=0)


async def test_a_move_holds_only_for_claims_that_still_fit(store: Store) -> None:
    await store.run(plan, 3)
    claims = await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    await store.run(schedule.put, "T1", "U0001", NOW + 3 * DAY)
    moves = [Move(claim.workspace_id, claim.member_id, claim.fence, NOW + DAY) for claim in claims]
    assert await store.run(schedule.move, moves) == {("T0", "U0000"), ("T2", "U0002")}
    assert await store.read(schedule.next_due) == NOW + DAY
    assert len(await store.run(schedule.claim, NOW + 3 * DAY, NOW + 4 * DAY, "a", 9)) == 3


async def test_a_move_can_end_at_nothing_to_come(store: Store) -> None:
    await store.run(plan, 1)
    [claim] = await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    moved = await store.run(schedule.move, [Move("T0", "U0000", claim.fence, None)])
    assert moved == {("T0", "U0000")}
    assert await store.read(schedule.next_due) is None
    assert await store.read(schedule.parked) == []


async def test_no_moves_are_no_work(store: Store) -> None:
    assert await store.run(schedule.move, []) == set()


async def test_failures_are_counted_and_forgotten_by_a_move(store: Store) -> None:
    await store.run(plan, 1)
    [claim] = await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    await store.run(schedule.back_off, claim, NOW + MINUTE)
    [claim] = await store.run(schedule.claim, NOW + MINUTE, LEASE_END, "a", 9)
    assert claim == Claim("T0", "U0000", fence=2, failures=1)
    await store.run(schedule.move, [Move("T0", "U0000", 2, NOW)])
    [claim] = await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    assert claim.failures == 0


async def test_a_lost_claim_cannot_back_off(store: Store) -> None:
    await store.run(plan, 1)
    [claim] = await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    await store.run(schedule.put, "T0", "U0000", NOW + DAY)
    await store.run(schedule.back_off, claim, None)
    assert await store.read(schedule.next_due) == NOW + DAY


async def test_the_parked_are_listed_until_they_are_decided_anew(store: Store) -> None:
    await store.run(plan, 2)
    for claim in await store.run(schedule.claim, NOW, LEASE_END, "a", 9):
        await store.run(schedule.back_off, claim, None)
    assert await store.read(schedule.parked) == [Claim("T0", "U0000", 1, 1), Claim("T1", "U0001", 1, 1)]
    await store.run(schedule.put, "T0", "U0000", NOW)
    assert await store.read(schedule.parked) == [Claim("T1", "U0001", 1, 1)]


async def test_a_workspace_is_parked_as_a_whole(store: Store) -> None:
    await store.run(plan, 4)
    claims = await store.run(schedule.claim, NOW, LEASE_END, "a", 9)
    await store.run(schedule.park_workspace, "T0")
    moves = [Move(claim.workspace_id, claim.member_id, claim.fence, NOW + DAY) for claim in claims]
    assert await store.run(schedule.move, moves) == {("T1", "U0001"), ("T2", "U0002")}
    assert await store.read(schedule.parked) == []


async def claim_all(store: Store, name: str) -> list[Claim]:
    mine: list[Claim] = []
    while batch := await store.run(schedule.claim, NOW, LEASE_END, name, 7):
        mine += batch
    return mine


def keys_of(shares: Iterable[Sequence[Claim]]) -> list[tuple[str, str]]:
    return [(claim.workspace_id, claim.member_id) for share in shares for claim in share]


async def test_claimers_at_once_share_the_members_without_a_double(store: Store) -> None:
    await store.run(plan, 300)
    shares = await asyncio.gather(*(claim_all(store, f"claimer-{number}") for number in range(4)))
    claimed = keys_of(shares)
    assert len(claimed) == len(set(claimed)) == 300


async def test_two_bots_share_the_members_of_one_server(postgres_url: str, keys: list[str]) -> None:
    first, second = (Store.open(postgres_url, keys, owner=name) for name in ("first", "second"))
    try:
        await first.run(plan, 300)
        shares = await asyncio.gather(claim_all(first, "first"), claim_all(second, "second"))
        claimed = keys_of(shares)
        assert len(claimed) == len(set(claimed)) == 300
    finally:
        first.close()
        second.close()
