"""More wishes than the pace gives: said, stretched, rested or raised, each with its undo."""

from __future__ import annotations

from datetime import date, timedelta

from bot.core.deciding import decide
from bot.core.model import Kind, Member, Tie, Way
from bot.core.nudge import Nudge
from bot.core.ports import Posted
from bot.core.sparing import Why
from bot.services import capacity, looking, members, nudging, ties, touches, undoing
from bot.services.answers import Undone
from bot.services.nudging import Ruling
from bot.services.ties import Wish
from tests.services.conftest import ADA, World
from tests.services.nudged import kept as kept_by_name
from tests.services.nudged import nudged as was_nudged

DAY = timedelta(days=1)


async def crowd(world: World, count: int = 20, every_days: int = 14) -> tuple[Member, list[Tie]]:
    ada = await world.ada()
    wishes = [Wish(f"Name {n:02}", every_days=every_days, circles=("campus",)) for n in range(count)]
    return ada, list((await world.ask(ties.keep, ada, wishes, world.now)).added)


async def awake(world: World, ada: Member) -> set[str]:
    listed = await world.ask(looking.listed, ada, "all", None, 1, world.now)
    return {row.tie.id for row in listed.rows if not row.in_peace}


async def test_adding_says_when_it_makes_or_keeps_the_wishes_stretched(world: World) -> None:
    ada, _ = await crowd(world, 4)
    more = [Wish("Budi", every_days=14), Wish("Siti", every_days=14)]
    first = await world.ask(ties.keep, ada, more[:1], world.now)
    assert first.promise is not None
    assert (first.promise.ties, first.promise.stretched) == (5, True)
    second = await world.ask(ties.keep, ada, more, world.now)
    assert second.promise is not None
    assert (second.promise.ties, second.promise.days, second.promise.stretched) == (6, 21, True)


async def test_whoever_rests_takes_no_room_in_the_promise(world: World) -> None:
    ada, kept = await crowd(world, 5)
    for tie in kept[:3]:
        await world.ask(ties.rest, ada, tie, None, world.now)
    answer = await world.ask(ties.keep, ada, [Wish("Budi", every_days=14)], world.now)
    assert answer.promise is not None
    assert (answer.promise.ties, answer.promise.stretched) == (3, False)


async def test_to_stretch_changes_nothing_and_leaves_the_undo_of_adding(world: World) -> None:
    ada, kept = await crowd(world, 9)
    answer = await world.ask(ties.keep, ada, [Wish("Budi", every_days=7)], world.now)
    left = await world.ask(capacity.leave, ada, answer.change_id, world.now)
    assert left.promise == answer.promise
    assert await world.ask(undoing.undo, ada, left.change_id, world.now) == Undone(ada)
    assert await awake(world, ada) == {tie.id for tie in kept}


async def test_those_who_could_rest_are_shown_with_why_and_none_rests_yet(world: World) -> None:
    ada, kept = await crowd(world)
    shown = await world.ask(capacity.whom_to_rest, ada, world.now)
    assert (shown.rested, shown.change_id) == ((), None)
    assert len(shown.spares) == 5
    assert {each.why for each in shown.spares} == {Why.CROWDED}
    assert shown.after is not None
    assert shown.after.ties == 15
    assert await awake(world, ada) <= {tie.id for tie in kept}
    assert len(shown.spares[0].tie.circles) == 1


async def test_whoever_never_answered_is_proposed_first_and_whoever_wrote_last_is_not(world: World) -> None:
    ada, kept = await crowd(world, 10)
    await world.ask(touches.done, ada, kept[0], world.now - 9 * DAY, way=Way.IN)
    for days in (8, 4):
        await world.ask(touches.done, ada, kept[7], world.now - days * DAY, kind=Kind.HELLO)
    shown = await world.ask(capacity.whom_to_rest, await world.ada(), world.now)
    assert shown.spares[0].tie.id == kept[7].id
    assert kept[0].id not in [each.tie.id for each in shown.spares]
    assert {each.why for each in shown.spares} == {Why.CROWDED}


async def test_one_rests_and_the_rest_of_the_proposal_stays(world: World) -> None:
    ada, _ = await crowd(world, 12)
    shown = await world.ask(capacity.whom_to_rest, ada, world.now)
    first = shown.spares[0].tie
    after = await world.ask(capacity.rest_these, ada, [first.id], world.now)
    assert [tie.id for tie in after.rested] == [first.id]
    assert first.id not in {each.tie.id for each in after.spares}
    assert {each.tie.id for each in after.spares} >= {each.tie.id for each in shown.spares[1:]}
    assert first.id not in await awake(world, ada)


async def test_all_rest_at_once_and_one_undo_wakes_them_all(world: World) -> None:
    ada, kept = await crowd(world, 6)
    shown = await world.ask(capacity.whom_to_rest, ada, world.now)
    ids = [each.tie.id for each in shown.spares]
    after = await world.ask(capacity.rest_these, ada, ids, world.now)
    assert after.promise is not None
    assert (after.promise.stretched, after.spares) == (False, ())
    assert await awake(world, ada) == {tie.id for tie in kept} - set(ids)
    assert after.change_id is not None
    assert await world.ask(undoing.undo, ada, after.change_id, world.now) == Undone(ada)
    assert await awake(world, ada) == {tie.id for tie in kept}
    for tie in kept:
        assert await world.ask(looking.own, ada, tie.id) == tie


async def test_an_old_button_rests_nobody_twice_and_nobody_elses(world: World) -> None:
    ada, kept = await crowd(world, 6)
    await world.ask(ties.rest, ada, kept[0], None, world.now)
    after = await world.ask(capacity.rest_these, ada, [kept[0].id, "nobody"], world.now)
    assert (after.rested, after.change_id) == ((), None)


async def test_the_pace_is_raised_and_undone_and_never_lowered_by_an_old_button(world: World) -> None:
    ada, _ = await crowd(world, 9)
    raised = await world.ask(capacity.raise_pace, ada, 3, world.now)
    assert (raised.member.pace, raised.next_at is not None) == (3, True)
    assert raised.promise is not None
    assert (raised.promise.pace, raised.promise.stretched) == (3, True)
    for pace in (2, 3, 8, 0):
        again = await world.ask(capacity.raise_pace, raised.member, pace, world.now)
        assert (again.member.pace, again.change_id) == (3, None)
        assert again.promise == raised.promise
    assert raised.change_id is not None
    undone = await world.ask(undoing.undo, raised.member, raised.change_id, world.now)
    assert undone.member.pace == 2


async def test_twenty_ties_added_in_one_evening_never_make_a_heap(world: World) -> None:
    world.now += timedelta(hours=10)
    ada, kept = await crowd(world)
    assert await world.ask(nudging.next_due) is not None
    ends, sent = world.now + 12 * 7 * DAY, list[Nudge]()
    while (due := await world.ask(nudging.next_due)) is not None and due < ends:
        world.now = max(due, world.now)
        for nudge in await nudged(world):
            sent.append(nudge)
            await world.ask(members.sign_of_life, (ADA.workspace_id, ADA.user_id), world.now)
            tie = await world.ask(looking.own, ada, nudge.tie_id)
            await world.ask(touches.done, ada, tie, world.now)
    days = [nudge.slot_on for nudge in sent if nudge.slot_on is not None]
    assert len(set(days)) == len(days) == len(sent) >= 20
    assert max(busy_days(days, first) for first in days) <= ada.pace
    assert {nudge.tie_id for nudge in sent[:20]} == {tie.id for tie in kept}


async def nudged(world: World) -> list[Nudge]:
    """What the tick does with whoever is due, Slack apart."""
    claims = await world.ask(nudging.claim, world.now, "courier-1", 10)
    found = await world.ask(nudging.situations, claims, world.now)
    rulings = [Ruling(each, decide(found[each.workspace_id, each.member_id], world.now)) for each in claims]
    queued = await world.ask(nudging.queue, rulings, world.now)
    for nudge in queued:
        suggestion = await world.ask(nudging.posting, nudge, (), world.now)
        assert suggestion is not None
        await world.ask(nudging.settle, suggestion.nudge, Posted("D1", f"{world.now.timestamp()}"), world.now)
    return queued


def busy_days(days: list[date], first: date) -> int:
    return sum(first <= day < first + 7 * DAY for day in days)


async def test_a_promise_says_so_while_there_are_fewer_nudges_than_it_counts_on(world: World) -> None:
    (erika,) = await kept_by_name(world, "Erika")
    for days in (20, 13):
        await was_nudged(world, erika, days)
    assert (await world.ask(ties.keep, await world.ada(), [Wish("Budi")], world.now)).quieter
    assert not (await world.ask(ties.keep, await world.ada(), [Wish("Budi")], world.now)).quieter  # no news
    await world.ask(members.lively, await world.ada(), world.now)
    assert not (await world.ask(ties.keep, await world.ada(), [Wish("Siti")], world.now)).quieter
