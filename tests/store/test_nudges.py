"""Nudges are queued once, taken by one, and changed only as they were seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa

from bot.core.model import Kind, Language, Mark
from bot.core.nudge import Idea, NudgeState, Reason, ReasonKind, Remark, RemarkKind
from bot.store import nudges
from bot.store.errors import NotThereAnyMore
from bot.store.nudges import Sent
from bot.store.schema import nudges as table
from bot.store.store import Store
from bot.store.tx import Tx
from tests.store.people import DAY, MINUTE, NOW, NUDGE

ADAS = ("T1", "UADA")
BOBS = ("T1", "UBOB")
ASKED = replace(NUDGE, id="nudge-2", slot_on=None, asked_by="trigger:1", created_at=NOW + MINUTE)
LEASE_END = NOW + 2 * MINUTE


async def test_a_nudge_comes_back_as_queued(store: Store) -> None:
    assert await store.run(nudges.insert, [NUDGE, ASKED]) == [NUDGE, ASKED]
    assert await store.read(nudges.get, "T1", NUDGE.id) == NUDGE
    assert await store.read(nudges.by_asked, *ADAS, "trigger:1") == ASKED
    assert await store.read(nudges.by_asked, *BOBS, "trigger:1") is None
    assert await store.read(nudges.get, "T2", NUDGE.id) is None


async def test_nothing_is_queued_for_nobody(store: Store) -> None:
    assert await store.run(nudges.insert, []) == []


async def test_a_slot_is_used_once_and_only_what_is_new_is_returned(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])
    again, others = replace(NUDGE, id="again"), replace(NUDGE, id="others", member_id="UBOB")
    assert await store.run(nudges.insert, [again, others]) == [others]
    assert await store.read(nudges.get, "T1", "again") is None


async def test_a_trigger_asks_once(store: Store) -> None:
    await store.run(nudges.insert, [ASKED])
    assert await store.run(nudges.insert, [replace(ASKED, id="again")]) == []


async def test_a_hundred_are_queued_at_once(store: Store) -> None:
    many = [replace(NUDGE, id=f"n{day}", slot_on=NOW.date() + day * DAY) for day in range(100)]
    assert await store.run(nudges.insert, many) == many


async def test_the_member_can_have_several_that_were_asked_for(store: Store) -> None:
    both = [ASKED, replace(ASKED, id="n3", asked_by="trigger:2")]
    assert await store.run(nudges.insert, both) == both


async def test_what_waits_is_seen_only_when_its_time_has_come(store: Store) -> None:
    assert await store.read(nudges.next_try) is None
    await store.run(nudges.insert, [NUDGE])
    assert not await store.read(nudges.due, NOW - MINUTE)
    assert await store.read(nudges.due, NOW)
    assert await store.read(nudges.next_try) == NOW


async def test_taking_hides_a_nudge_until_the_lease_ends(store: Store) -> None:
    await store.run(nudges.insert, [ASKED, NUDGE])
    taken = await store.run(nudges.take, NOW, LEASE_END, 9)
    assert taken == [replace(NUDGE, try_at=LEASE_END), replace(ASKED, try_at=LEASE_END)]
    assert await store.run(nudges.take, NOW + MINUTE, LEASE_END + MINUTE, 9) == []
    assert len(await store.run(nudges.take, LEASE_END, LEASE_END + MINUTE, 9)) == 2


async def test_taking_stops_at_its_limit_with_the_longest_waiting(store: Store) -> None:
    await store.run(nudges.insert, [replace(NUDGE, try_at=NOW + MINUTE), ASKED])
    [taken] = await store.run(nudges.take, NOW + MINUTE, LEASE_END, 1)
    assert taken.id == ASKED.id


async def test_a_swap_needs_the_state_and_time_that_were_seen(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])
    posting = await store.run(nudges.swap, NUDGE, state=NudgeState.POSTING, posting_at=NOW, tries=1)
    assert posting == replace(NUDGE, state=NudgeState.POSTING, posting_at=NOW, tries=1)
    assert await store.run(nudges.swap, NUDGE, state=NudgeState.DROPPED) is None
    moved = await store.run(nudges.swap, posting, try_at=None)
    assert moved is not None
    assert await store.run(nudges.swap, posting, tries=2) is None
    assert await store.run(nudges.swap, moved, tries=2) == replace(moved, tries=2)


async def test_a_change_returns_the_nudge_as_it_stands_now(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])
    await store.run(nudges.update, NUDGE, mark=Mark.LATER)
    after = await store.run(nudges.update, NUDGE, passed_over=("tie-a", "tie-b"), tie_id="tie-c")
    assert after == replace(NUDGE, mark=Mark.LATER, passed_over=("tie-a", "tie-b"), tie_id="tie-c")


async def test_reasons_ideas_and_remarks_can_be_changed_apart(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])
    idea = Idea("gif:1", Kind.GIF, "https://example.org/kucing.gif", Language.EN)
    after = await store.run(nudges.update, NUDGE, ideas=(idea,))
    assert after == replace(NUDGE, ideas=(idea,))
    reason = Reason(ReasonKind.ASKED)
    after = await store.run(nudges.update, after, reasons=(reason,))
    assert after == replace(NUDGE, ideas=(idea,), reasons=(reason,))
    remarks = (Remark(RemarkKind.MONTHLY), Remark(RemarkKind.RUNG, "tie-siti"))
    after = await store.run(nudges.update, after, remarks=remarks)
    assert after == replace(NUDGE, ideas=(idea,), reasons=(reason,), remarks=remarks)


async def test_a_nudge_of_an_earlier_version_has_no_remarks(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])

    def as_before(tx: Tx) -> None:
        body = tx.box.seal('{"reasons":[["asked",null,null]],"ideas":[]}')
        tx.conn.execute(sa.update(table).values(body=body))

    await store.run(as_before)
    before = await store.read(nudges.get, "T1", NUDGE.id)
    assert before == replace(NUDGE, reasons=(Reason(ReasonKind.ASKED),), ideas=(), remarks=())


async def test_a_nudge_that_is_gone_cannot_be_changed(store: Store) -> None:
    with pytest.raises(NotThereAnyMore):
        await store.run(nudges.update, NUDGE, tries=1)


async def test_a_posted_nudge_is_found_by_its_message(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])
    posted = await store.run(nudges.update, NUDGE, state=NudgeState.POSTED, channel="D1", ts="1700.0001")
    assert await store.read(nudges.by_message, "T1", "D1", "1700.0001") == posted
    assert await store.read(nudges.by_message, "T2", "D1", "1700.0001") is None


async def test_the_latest_posted_is_the_one_posted_last(store: Store) -> None:
    assert await store.read(nudges.latest_posted, *ADAS) is None
    await store.run(nudges.insert, [NUDGE, ASKED])
    await store.run(nudges.update, ASKED, state=NudgeState.POSTED, posted_at=NOW + MINUTE)
    await store.run(nudges.update, NUDGE, state=NudgeState.POSTED, posted_at=NOW + DAY)
    latest = await store.read(nudges.latest_posted, *ADAS)
    assert latest is not None
    assert latest.id == NUDGE.id


async def test_failures_come_the_newest_first_and_not_for_ever(store: Store) -> None:
    later = replace(ASKED, id="n3", asked_by="t3", created_at=NOW + DAY)
    await store.run(nudges.insert, [NUDGE, ASKED, later])
    failed = [
        await store.run(nudges.update, nudge, state=NudgeState.FAILED, failure="channel_not_found")
        for nudge in (NUDGE, later)
    ]
    assert await store.read(nudges.failed_of_member, *ADAS, NOW) == failed[::-1]
    assert await store.read(nudges.failed_of_member, *ADAS, NOW + MINUTE) == failed[1:]


async def test_it_is_known_whether_one_is_being_posted(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE])
    assert not await store.read(nudges.is_posting, *ADAS)
    await store.run(nudges.update, NUDGE, state=NudgeState.POSTING)
    assert await store.read(nudges.is_posting, *ADAS)
    assert not await store.read(nudges.is_posting, *BOBS)


async def test_recent_ones_count_whatever_became_of_them(store: Store) -> None:
    old = replace(NUDGE, id="old", slot_on=date(2026, 12, 1), created_at=NOW - DAY)
    await store.run(nudges.insert, [NUDGE, ASKED, old])
    await store.run(nudges.update, NUDGE, state=NudgeState.DROPPED, try_at=None)
    found = await store.read(nudges.recent, [ADAS, BOBS], NOW)
    dropped = Sent(NUDGE.slot_on, NOW, NUDGE.tie_id, NudgeState.DROPPED, None, None)
    asked = Sent(None, NOW + MINUTE, NUDGE.tie_id, NudgeState.QUEUED, None, None)
    assert found == {ADAS: [dropped, asked]}


async def test_recent_ones_tell_of_the_further_rung_that_was_offered_and_taken(store: Store) -> None:
    taken = replace(NUDGE, rung_at=NOW + MINUTE, rung_on=date(2027, 1, 7))
    await store.run(nudges.insert, [taken])
    (sent,) = (await store.read(nudges.recent, [ADAS], NOW))[ADAS]
    assert (sent.rung_at, sent.rung_on) == (NOW + MINUTE, date(2027, 1, 7))


async def test_a_sign_is_noted_once_on_all_that_was_posted_and_had_none(store: Store) -> None:
    posted = replace(NUDGE, state=NudgeState.POSTED)
    others = [
        replace(posted, id="old", slot_on=date(2026, 1, 1), created_at=NOW - 400 * DAY),
        replace(posted, id="bobs", member_id="UBOB"),
        ASKED,
    ]
    await store.run(nudges.insert, [posted, *others])
    assert await store.run(nudges.sign, *ADAS, NOW - 365 * DAY, NOW + MINUTE)
    assert not await store.run(nudges.sign, *ADAS, NOW - 365 * DAY, NOW + 2 * MINUTE)
    assert await store.read(nudges.get, "T1", NUDGE.id) == replace(posted, sign_at=NOW + MINUTE)
    for other in others:
        assert await store.read(nudges.get, "T1", other.id) == other


@pytest.mark.parametrize(
    ("state", "ties"),
    [
        (NudgeState.QUEUED, [NUDGE.tie_id]),
        (NudgeState.POSTING, [NUDGE.tie_id]),
        (NudgeState.POSTED, []),
        (NudgeState.FAILED, []),
        (NudgeState.UNKNOWN, []),
        (NudgeState.DROPPED, []),
    ],
)
async def test_only_what_is_on_its_way_is_in_hand(
    store: Store, state: NudgeState, ties: Sequence[str]
) -> None:
    await store.run(nudges.insert, [NUDGE])
    await store.run(nudges.update, NUDGE, state=state)
    assert (await store.read(nudges.in_hand, [ADAS, BOBS])).get(ADAS, []) == ties


async def test_cancelling_drops_only_what_a_slot_has_queued(store: Store) -> None:
    tomorrow = NOW.date() + DAY
    posting = replace(NUDGE, id="n3", slot_on=tomorrow, state=NudgeState.POSTING)
    others = replace(NUDGE, id="n4", member_id="UBOB")
    await store.run(nudges.insert, [NUDGE, ASKED, posting, others])
    await store.run(nudges.cancel, *ADAS)
    assert await store.read(nudges.get, "T1", NUDGE.id) == replace(
        NUDGE, state=NudgeState.DROPPED, try_at=None
    )
    for left in (ASKED, posting, others):
        assert await store.read(nudges.get, "T1", left.id) == left


async def test_one_that_cannot_be_read_fails_alone(store: Store) -> None:
    await store.run(nudges.insert, [NUDGE, ASKED])
    spoil = "UPDATE nudges SET body = 'x', tries = 3 WHERE id = 'nudge-1'"
    await store.run(lambda tx: tx.conn.exec_driver_sql(spoil))
    assert [nudge.id for nudge in await store.run(nudges.take, NOW, LEASE_END, 9)] == [ASKED.id]
    [failed] = await store.read(nudges.failed_of_member, *ADAS, NOW)
    assert failed == replace(
        NUDGE,
        state=NudgeState.FAILED,
        failure="unreadable",
        try_at=None,
        tries=3,
        reasons=(),
        ideas=(),
        remarks=(),
    )
