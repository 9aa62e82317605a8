"""Marks are set once by each sign, and taken back once."""

from __future__ import annotations

from dataclasses import replace

from bot.core.marks import MarkRow
from bot.core.model import Mark
from bot.store import marks
from bot.store.store import Store
from tests.store.people import DAY, MINUTE, NOW

LATER = MarkRow("nudge-1", "reaction:hourglass", Mark.LATER, "tie-budi", NOW + DAY, NOW)
DONE = MarkRow("nudge-1", "button:tie-budi", Mark.DONE, "tie-budi", None, NOW + MINUTE)


async def test_marks_come_back_as_set_the_first_first(store: Store) -> None:
    for row in (DONE, LATER, replace(DONE, nudge_id="nudge-2")):
        assert await store.run(marks.put, "T1", row)
    assert await store.read(marks.of_nudge, "T1", "nudge-1") == [LATER, DONE]
    assert await store.read(marks.of_nudge, "T2", "nudge-1") == []


async def test_a_sign_sets_a_mark_once(store: Store) -> None:
    assert await store.run(marks.put, "T1", LATER)
    assert not await store.run(marks.put, "T1", replace(LATER, mark=Mark.DONE))
    assert await store.read(marks.of_nudge, "T1", "nudge-1") == [LATER]


async def test_a_mark_is_taken_back_once(store: Store) -> None:
    await store.run(marks.put, "T1", LATER)
    assert await store.run(marks.take, "T1", "nudge-1", LATER.sign) == LATER
    assert await store.run(marks.take, "T1", "nudge-1", LATER.sign) is None
