"""Marks: what emoji and buttons do to a tie, and how each is taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.model import Kind, Mark, Source, Tie
from bot.core.nudge import Nudge, NudgeState
from bot.core.ports import Posted
from bot.services import looking, marking, nudging, ties
from bot.services.answers import Marked
from bot.services.ties import Wish
from bot.store import nudges
from bot.store import touches as rows
from tests.services.conftest import World

WEEK = timedelta(days=7)
CHECK, GLASS, ZZZ = "reaction:white_check_mark", "reaction:hourglass", "reaction:zzz"


class Posting:
    """A nudge about Erika that was posted."""

    def __init__(self, world: World, nudge: Nudge) -> None:
        self.world, self.nudge = world, nudge

    async def tie(self) -> Tie:
        found = await self.world.ask(looking.own, await self.world.ada(), self.nudge.tie_id)
        assert found is not None
        return found

    async def fresh(self) -> Nudge:
        found = await self.world.ask(nudges.get, "T1", self.nudge.id)
        assert found is not None
        return found

    async def set(self, mark: Mark, sign: str, **how: object) -> Marked:
        marked = await self.world.ask(marking.set_mark, await self.fresh(), mark, sign, self.world.now, **how)
        assert marked is not None
        return marked

    async def take(self, sign: str) -> Marked | None:
        return await self.world.ask(marking.take_mark, await self.fresh(), sign, self.world.now)


async def asked(world: World, key: str = "trigger:1") -> Nudge:
    _, nudge = await world.ask(nudging.ask, await world.ada(), key, world.now)
    assert nudge is not None
    return nudge


async def under_way(world: World) -> Nudge:
    nudge = await asked(world)
    suggestion = await world.ask(nudging.posting, nudge, (), world.now)
    assert suggestion is not None
    return suggestion.nudge


@pytest.fixture
async def posted(world: World) -> Posting:
    await world.ask(ties.keep, await world.ada(), [Wish("Erika", every_days=42)], world.now)
    nudge = await world.ask(nudging.settle, await under_way(world), Posted("D1", "1.2"), world.now)
    assert nudge is not None
    return Posting(world, nudge)


async def test_done_is_a_touch_and_taking_it_back_leaves_no_trace(posted: Posting) -> None:
    before = await posted.tie()
    marked = await posted.set(Mark.DONE, CHECK)
    tie = await posted.tie()
    assert (marked.mark, marked.changed, tie.touched_at) == (Mark.DONE, True, posted.world.now)
    (touch,) = await posted.world.ask(rows.of_tie, "T1", "UADA", tie.id, 5)
    assert (touch.source, touch.kind, touch.nudge_id) == (Source.REACTION, Kind.HELLO, posted.nudge.id)
    back = await posted.take(CHECK)
    assert back is not None
    assert back.mark is None
    assert await posted.tie() == before
    assert await posted.take(CHECK) is None


async def test_two_check_marks_are_one_touch_until_both_are_gone(posted: Posting) -> None:
    await posted.set(Mark.DONE, CHECK)
    await posted.set(Mark.DONE, "reaction:heavy_check_mark")
    assert len(await posted.world.ask(rows.of_tie, "T1", "UADA", posted.nudge.tie_id, 5)) == 1
    await posted.take(CHECK)
    assert (await posted.tie()).touched_at is not None
    await posted.take("reaction:heavy_check_mark")
    assert (await posted.tie()).touched_at is None


async def test_the_same_sign_again_changes_nothing(posted: Posting) -> None:
    await posted.set(Mark.DONE, CHECK)
    again = await posted.set(Mark.DONE, CHECK)
    assert not again.changed


async def test_later_puts_off_for_a_week_or_until_a_day_and_the_last_word_counts(posted: Posting) -> None:
    now = posted.world.now
    await posted.set(Mark.LATER, GLASS)
    assert (await posted.tie()).later_until == now + WEEK
    await posted.set(Mark.LATER, "button:later", until=now + timedelta(days=30))
    assert (await posted.tie()).later_until == now + timedelta(days=30)
    await posted.set(Mark.LATER, "button:later", until=now + timedelta(days=1))
    assert (await posted.tie()).later_until == now + WEEK
    await posted.take("button:later")
    await posted.take(GLASS)
    assert (await posted.tie()).later_until is None


async def test_a_later_that_was_said_otherwise_meanwhile_stays(posted: Posting) -> None:
    await posted.set(Mark.LATER, GLASS)
    until = (await posted.world.ask(
        ties.put_off, await posted.world.ada(), await posted.tie(), None, posted.world.now + WEEK
    )).until  # fmt: skip
    await posted.take(GLASS)
    assert (await posted.tie()).later_until == until


async def test_rest_leaves_in_peace_and_undone_wakes_unless_a_date_was_set_since(posted: Posting) -> None:
    await posted.set(Mark.REST, ZZZ)
    assert (await posted.tie()).resting
    await posted.take(ZZZ)
    assert not (await posted.tie()).resting
    await posted.set(Mark.REST, ZZZ)
    day = (posted.world.now + WEEK).date()
    await posted.world.ask(ties.rest, await posted.world.ada(), await posted.tie(), day, posted.world.now)
    await posted.take(ZZZ)
    assert (await posted.tie()).resting


async def test_a_touch_answers_a_later_and_undoing_it_brings_the_later_back(posted: Posting) -> None:
    await posted.set(Mark.LATER, GLASS)
    marked = await posted.set(Mark.DONE, CHECK)
    assert marked.mark is Mark.DONE
    assert (await posted.tie()).later_until is None
    await posted.take(CHECK)
    assert (await posted.tie()).later_until == posted.world.now + WEEK


async def test_undo_takes_all_marks_of_the_tie_that_is_shown(posted: Posting) -> None:
    before = await posted.tie()
    await posted.set(Mark.DONE, "button:done")
    (touch,) = await posted.world.ask(rows.of_tie, "T1", "UADA", before.id, 5)
    assert touch.source is Source.BUTTON
    await posted.set(Mark.REST, ZZZ)
    undone = await posted.world.ask(marking.take_all_marks, await posted.fresh(), posted.world.now)
    assert undone is not None
    assert undone.mark is None
    assert await posted.tie() == before
    nothing = await posted.world.ask(marking.take_all_marks, await posted.fresh(), posted.world.now)
    assert nothing is not None
    assert not nothing.changed


async def test_an_old_button_marks_the_tie_that_it_was_shown_for(posted: Posting) -> None:
    ada = await posted.world.ada()
    kept = await posted.world.ask(ties.keep, ada, [Wish("Budi")], posted.world.now)
    budi = kept.added[0]
    marked = await posted.set(Mark.DONE, f"button:done:{budi.id}", tie_id=budi.id)
    assert marked.suggestion.tie.name == "Erika"
    assert marked.suggestion.nudge.mark is None
    touched = await posted.world.ask(looking.own, ada, budi.id)
    assert touched is not None
    assert touched.touched_at == posted.world.now


async def test_a_mark_on_somebody_who_was_removed_does_nothing(posted: Posting) -> None:
    await posted.set(Mark.DONE, CHECK)
    ada, tie = await posted.world.ada(), await posted.tie()
    await posted.world.ask(ties.remove, ada, tie, posted.world.now)
    fresh = await posted.fresh()
    assert await posted.world.ask(marking.set_mark, fresh, Mark.DONE, "x", posted.world.now) is None
    assert await posted.take(CHECK) is None
    assert await posted.world.ask(marking.shown_to, fresh, posted.world.now) is None


async def test_only_the_nudges_own_member_counts(posted: Posting) -> None:
    ask = posted.world.ask
    found = await ask(marking.nudge_at, "T1", "UADA", "D1", "1.2")
    assert found is not None
    assert found.id == posted.nudge.id
    assert await ask(marking.nudge_at, "T1", "UEVE", "D1", "1.2") is None
    assert await ask(marking.nudge_at, "T1", "UADA", "D1", "9.9") is None
    ada = await posted.world.ada()
    mine = await ask(marking.own, ada, posted.nudge.id)
    assert mine is not None
    assert mine.ts == posted.nudge.ts
    assert await ask(marking.own, ada, "nothing") is None


async def test_a_reaction_that_overtakes_the_note_of_its_place_is_asked_to_come_again(world: World) -> None:
    await world.ask(ties.keep, await world.ada(), [Wish("Erika")], world.now)
    await under_way(world)
    with pytest.raises(marking.NotYetPosted):
        await world.ask(marking.nudge_at, "T1", "UADA", "D1", "1.2")


async def test_a_pressed_button_tells_where_a_lost_nudge_is(world: World) -> None:
    await world.ask(ties.keep, await world.ada(), [Wish("Erika")], world.now)
    nudge = await under_way(world)
    lost = await world.ask(nudging.give_up, nudge, NudgeState.UNKNOWN, "unclear")
    assert lost is not None
    healed = await world.ask(marking.seen_at, lost, "D1", "1.2", world.now)
    assert (healed.state, healed.channel, healed.ts) == (NudgeState.POSTED, "D1", "1.2")
    assert await world.ask(marking.seen_at, healed, "D2", "9.9", world.now) == healed


async def test_a_mark_whose_touch_is_gone_already_can_be_taken_back_all_the_same(posted: Posting) -> None:
    await posted.set(Mark.DONE, CHECK)
    touch = await posted.world.ask(rows.of_nudge, "T1", "UADA", posted.nudge.tie_id, posted.nudge.id)
    assert touch is not None
    await posted.world.ask(rows.delete, "T1", "UADA", posted.nudge.tie_id, touch.id)
    back = await posted.take(CHECK)
    assert back is not None
    assert back.mark is None
    assert (await posted.tie()).touched_at is None


async def test_the_tie_of_a_nudge_is_found(posted: Posting) -> None:
    assert await posted.world.ask(looking.tie_of, posted.nudge) == await posted.tie()


async def test_a_later_that_was_said_after_the_touch_stays_when_the_touch_is_taken_back(
    posted: Posting,
) -> None:
    await posted.set(Mark.DONE, CHECK)
    ada, now = await posted.world.ada(), posted.world.now
    put_off = await posted.world.ask(ties.put_off, ada, await posted.tie(), None, now)
    await posted.take(CHECK)
    tie = await posted.tie()
    assert (tie.touched_at, tie.later_until) == (None, put_off.until)
