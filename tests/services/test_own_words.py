"""A member's own words and days come before anything learned: pace, promise, the next nudge, thanks."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.model import Days, Kind, Member, Tie, Way
from bot.core.nudge import Nudge, NudgeState, ReasonKind
from bot.core.policy import POLICY
from bot.core.slots import local_date
from bot.services import capacity, members, nudging, schedule, ties, touches, undoing
from bot.services.answers import Coming
from bot.services.remembering import Remembered, garden
from bot.services.ties import Wish
from bot.store import nudges
from bot.store import ties as rows
from bot.store.tx import Tx
from tests.services.conftest import World

DAY = timedelta(days=1)


async def kept(world: World, *wishes: Wish) -> tuple[Tie, ...]:
    return (await world.ask(ties.keep, await world.ada(), wishes, world.now)).added


def posted(tx: Tx, tie: Tie, at: datetime, posted_at: datetime | None, sign_at: datetime | None) -> None:
    nudge = Nudge(
        tie.workspace_id, tie.member_id, tx.new_id(at), tie.id, NudgeState.POSTED, at,
        slot_on=local_date(at, "Asia/Jakarta"), posted_at=posted_at, sign_at=sign_at,
    )  # fmt: skip
    nudges.insert(tx, [nudge])


async def silent(world: World) -> Member:
    """Ada, after two nudges without any sign."""
    (erika,) = await kept(world, Wish("Erika"))
    for days in (9, 5):
        await world.ask(posted, erika, world.now - days * DAY, None, None)
    found = await world.ask(members.known, members.Newcomer("T1", "UADA"))
    assert found is not None
    return found


async def recalled(world: World, ada: Member) -> Remembered:
    return (await world.ask(garden, ada, world.now)).remembered


@pytest.mark.parametrize("pace", [2, 5])
async def test_saying_the_pace_ends_what_was_learned_from_silence_and_undo_brings_it_back(
    world: World, pace: int
) -> None:
    ada = await silent(world)
    assert (await recalled(world, ada)).past.rate == pytest.approx(2 * POLICY.fainter**2)
    said = await world.ask(members.plan, ada, world.now, pace=pace)
    assert (await recalled(world, said.member)).past.rate == pace
    await world.ask(undoing.undo, said.member, said.change_id, world.now)
    again = await world.ask(members.known, members.Newcomer("T1", "UADA"))
    assert again == ada


async def test_a_nudge_that_had_to_wait_has_its_time_for_a_sign_from_when_it_was_seen(world: World) -> None:
    (erika,) = await kept(world, Wish("Erika"))
    queued = world.now - 25 * DAY / 24
    await world.ask(posted, erika, queued, world.now - 10 * DAY / 24, None)
    assert (await recalled(world, await world.ada())).past.rate == 2


async def test_few_days_are_all_that_a_promise_counts_on(world: World) -> None:
    ada = (await world.ask(members.plan, await world.ada(), world.now, days=Days.of((0,)))).member
    promise = (await world.ask(ties.keep, ada, [Wish(f"N{n}") for n in range(20)], world.now)).promise
    assert promise is not None
    assert (promise.pace, promise.days, promise.most) == (1, 140, 1)
    raised = await world.ask(capacity.raise_pace, ada, 3, world.now)
    assert raised.promise is not None
    assert raised.promise.days == 140


async def test_the_next_nudge_is_said_for_when_somebodys_time_has_come(world: World) -> None:
    (erika,) = await kept(world, Wish("Erika", every_days=42))
    ada = await world.ada()
    touched = await world.ask(touches.done, ada, erika, world.now)
    at = await world.ask(schedule.next_at, ada, world.now)
    assert at is not None
    assert touched.ripens_at <= at < touched.ripens_at + 7 * DAY
    await world.ask(ties.rest, ada, erika, None, world.now)
    assert await world.ask(schedule.next_at, ada, world.now) is None


async def test_a_favour_that_was_answered_is_thanked_for_within_days(world: World) -> None:
    erika, _ = await kept(world, Wish("Erika", every_days=90), Wish("Budi", every_days=90))
    ada = await world.ada()
    await world.ask(touches.done, ada, erika, world.now - 9 * DAY, kind=Kind.ASK)
    await world.ask(touches.done, ada, erika, world.now - 3 * DAY, way=Way.IN)
    answer, nudge = await world.ask(nudging.ask, await world.ada(), "trigger:1", world.now)
    assert isinstance(answer, Coming)
    assert nudge is not None
    assert (nudge.tie_id, nudge.reasons[0].kind) == (erika.id, ReasonKind.THANKS_DUE)


async def test_who_comes_next_is_not_who_was_suggested_just_now(world: World) -> None:
    erika, budi = await kept(world, Wish("Erika", every_days=42), Wish("Budi", every_days=42))
    ada = await world.ada()
    for tie, days in ((erika, 40), (budi, 39)):
        await world.ask(touches.done, ada, tie, world.now - days * DAY)
    found = []
    for key in ("trigger:1", "trigger:2"):
        answer, nudge = await world.ask(nudging.ask, ada, key, world.now)
        assert isinstance(answer, Coming)
        assert nudge is not None
        found.append(nudge.tie_id)
        await world.ask(nudges.swap, nudge, state=NudgeState.DROPPED, try_at=None)
        await world.ask(rows.suggested, "T1", "UADA", nudge.tie_id, world.now)
    assert found == [erika.id, budi.id]


async def test_a_nudge_that_waits_is_dropped_when_a_touch_of_yesterday_is_told_of(world: World) -> None:
    (erika,) = await kept(world, Wish("Erika", every_days=42))
    ada = await world.ada()
    nudge = Nudge(
        "T1", "UADA", "nudge-1", erika.id, NudgeState.QUEUED, world.now,
        slot_on=local_date(world.now, ada.zone), try_at=world.now,
    )  # fmt: skip
    await world.ask(nudges.insert, [nudge])
    yesterday = local_date(world.now - DAY, ada.zone)
    await world.ask(touches.done, ada, erika, world.now, on=yesterday)
    assert await world.ask(nudging.posting, nudge, (), world.now) is None
