"""Touches come back as they were kept, the newest first."""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Kind, Source, Touch, Way
from bot.store import touches
from bot.store.store import Store, Tx
from tests.store.people import DAY, NOW, TOUCH

TIE = ("T1", "UADA", "tie-budi")
OLDER = Touch(*TIE, "touch-2", NOW - DAY, Way.IN, Kind.THANKS, Source.MESSAGE)


def keep(tx: Tx, *kept: Touch) -> None:
    for touch in kept:
        touches.insert(tx, touch)


async def test_touches_come_back_as_kept_the_newest_first(store: Store) -> None:
    await store.run(keep, OLDER, TOUCH)
    assert await store.read(touches.of_tie, *TIE, 9) == [TOUCH, OLDER]
    assert await store.read(touches.of_tie, *TIE, 1) == [TOUCH]


async def test_touches_of_other_ties_stay_apart(store: Store) -> None:
    await store.run(keep, TOUCH, replace(TOUCH, tie_id="tie-erika"), replace(TOUCH, member_id="UBOB"))
    assert await store.read(touches.of_tie, *TIE, 9) == [TOUCH]


async def test_the_touch_of_a_nudge_is_found(store: Store) -> None:
    await store.run(keep, OLDER, TOUCH)
    assert await store.read(touches.of_nudge, *TIE, "nudge-1") == TOUCH
    assert await store.read(touches.of_nudge, *TIE, "nudge-2") is None


async def test_a_touch_is_deleted_once(store: Store) -> None:
    await store.run(keep, OLDER, TOUCH)
    assert await store.run(touches.delete, *TIE, TOUCH.id)
    assert not await store.run(touches.delete, *TIE, TOUCH.id)
    assert await store.read(touches.of_tie, *TIE, 9) == [OLDER]


async def test_touches_of_one_moment_come_in_the_order_in_which_they_were_told(store: Store) -> None:
    def told(tx: Tx) -> list[str]:
        ids = [tx.new_id(NOW) for _ in range(4)]
        each = [replace(TOUCH, id=id_, way=way) for id_, way in zip(ids, (Way.OUT, Way.IN) * 2, strict=True)]
        keep(tx, *reversed(each), replace(OLDER, id=tx.new_id(NOW)))
        return ids

    ids = await store.run(told)
    recent = (await store.read(touches.recent, [("T1", "UADA")], NOW - 9 * DAY))["T1", "UADA"]
    assert [touch.at for touch in recent] == [NOW - DAY, *[NOW] * 4]
    assert [touch.id for touch in recent[1:]] == ids
    assert [touch.id for touch in await store.read(touches.of_tie, *TIE, 4)] == ids[::-1]
