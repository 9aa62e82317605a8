"""Of a tie whose removal cannot be undone any more, nothing personal stays."""

from __future__ import annotations

from dataclasses import replace

from bot.core.marks import MarkRow
from bot.core.model import Mark
from bot.store import given, marks, nudges, shelf, ties, touches
from bot.store.store import Store, Tx
from tests.store.people import BUDI, COMIC, DAY, ERIKA, MINUTE, NOW, NUDGE, TOUCH

ADAS = ("T1", "UADA")
OTHERS = replace(NUDGE, id="nudge-2", tie_id=ERIKA.id, slot_on=(NOW + DAY).date())


def live(tx: Tx) -> None:
    """Both ties with everything that can be kept of them; the second nudge once was for Budi."""
    for tie in (BUDI, ERIKA):
        ties.insert(tx, tie)
        touches.insert(tx, replace(TOUCH, tie_id=tie.id))
        given.add(tx, *ADAS, tie.id, ["hello:1"], NOW)
    nudges.insert(tx, [NUDGE, OTHERS])
    marks.put(tx, "T1", MarkRow(NUDGE.id, "reaction:zzz", Mark.REST, BUDI.id, None, NOW))
    marks.put(tx, "T1", MarkRow(OTHERS.id, "reaction:zzz", Mark.REST, BUDI.id, None, NOW))
    marks.put(tx, "T1", MarkRow(OTHERS.id, "button:x", Mark.DONE, ERIKA.id, None, NOW))


async def test_nothing_is_purged_while_it_can_be_restored(store: Store) -> None:
    await store.run(live)
    await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    assert await store.run(ties.purge_removed, NOW) == 0
    assert await store.run(ties.restore, *ADAS, BUDI.id)
    assert await store.run(ties.purge_removed, NOW + DAY) == 0


async def test_a_purged_tie_takes_everything_with_it_and_leaves_others_alone(store: Store) -> None:
    await store.run(live)
    await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    assert await store.run(ties.purge_removed, NOW + MINUTE) == 1
    assert not await store.run(ties.restore, *ADAS, BUDI.id)
    assert await store.read(touches.of_tie, *ADAS, BUDI.id, 9) == []
    assert await store.read(given.of_tie, *ADAS, BUDI.id) == {}
    assert await store.read(marks.of_nudge, "T1", NUDGE.id) == []
    assert len(await store.read(touches.of_tie, *ADAS, ERIKA.id, 9)) == 1
    assert await store.read(given.of_tie, *ADAS, ERIKA.id) == {"hello:1": NOW}
    assert [row.tie_id for row in await store.read(marks.of_nudge, "T1", OTHERS.id)] == [ERIKA.id]
    assert await store.read(nudges.get, "T1", OTHERS.id) == OTHERS


async def test_what_was_put_aside_for_it_stays_and_names_it_no_more(store: Store) -> None:
    both = replace(COMIC, id="for-both", tie_ids=(BUDI.id, ERIKA.id))
    bobs = replace(COMIC, member_id="UBOB")
    await store.run(live)
    for thing in (COMIC, both, bobs):
        await store.run(shelf.insert, thing)
    await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    await store.run(ties.purge_removed, NOW + MINUTE)
    lying = {thing.id: thing.tie_ids for thing in await store.read(shelf.of_member, *ADAS)}
    assert lying == {COMIC.id: (), "for-both": (ERIKA.id,)}
    assert await store.read(shelf.get, "T1", "UBOB", COMIC.id) == bobs


async def test_its_nudges_stay_as_used_days_but_say_nothing_any_more(store: Store) -> None:
    await store.run(live)
    await store.run(ties.remove, *ADAS, BUDI.id, NOW)
    await store.run(ties.purge_removed, NOW + MINUTE)
    assert await store.read(nudges.get, "T1", NUDGE.id) == replace(NUDGE, reasons=(), ideas=(), remarks=())
    assert len((await store.read(nudges.recent, [ADAS], NOW))[ADAS]) == 2
