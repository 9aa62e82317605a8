"""Ties: kept, changed, put off, rested, woken and removed, each with its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.core.model import Address, AddressKind, Language, Member, Register, Tie, Way
from bot.core.season import DEFAULT_DAYS, in_season
from bot.core.slots import local_date
from bot.services import looking, ties, touches, undoing
from bot.services.answers import Kept, NotATie, NotATieReason, UndoGone, Undone
from bot.services.remembering import garden
from bot.services.ties import MOST_TIES, Wish
from tests.services.conftest import World

DAY = timedelta(days=1)


async def keep(world: World, ada: Member, *wishes: Wish) -> Kept:
    return await world.ask(ties.keep, ada, wishes, world.now)


async def kept(world: World, ada: Member, *wishes: Wish) -> list[Tie]:
    return list((await keep(world, ada, *wishes)).added)


async def undo(world: World, ada: Member, change_id: str | None) -> Undone | UndoGone:
    assert change_id is not None
    return await world.ask(undoing.undo, ada, change_id, world.now)


async def names(world: World, ada: Member) -> list[str]:
    listed = await world.ask(looking.listed, ada, "all", None, 1, world.now)
    return sorted(row.tie.name for row in listed.rows)


async def test_somebody_new_is_kept_with_all_that_was_said_and_is_in_season(world: World) -> None:
    ada = await world.ada()
    wish = Wish(
        "Erika",
        "UERIKA",
        42,
        ("campus",),
        ("dogs",),
        (Address(AddressKind.TELEGRAM, "erika"),),
        "likes long walks",
        Language.ID,
        Register.FORMAL,
    )
    answer = await keep(world, ada, wish)
    (erika,) = answer.added
    assert (erika.name, erika.user_id, erika.every_days, erika.note) == (
        "Erika",
        "UERIKA",
        42,
        "likes long walks",
    )
    assert in_season(erika, world.now)
    assert answer.next_at is not None
    assert answer.promise is not None
    assert not answer.promise.stretched
    shown = await world.ask(looking.shown, ada, erika, world.now)
    assert shown.row.tie == erika
    assert shown.touches == ()


async def test_what_is_not_said_gets_six_weeks(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika"))
    assert erika.every_days == DEFAULT_DAYS


async def test_the_same_person_is_never_kept_twice_but_learns_what_is_new(world: World) -> None:
    ada = await world.ada()
    await keep(world, ada, Wish("Erika", "UERIKA", circles=("campus",)), Wish("Budi"))
    answer = await keep(
        world, ada, Wish("Erika S.", "UERIKA", 14, ("choir",)), Wish("BUDI"), Wish("budi", likes=("tea",))
    )
    assert answer.added == ()
    assert answer.promise is None
    erika, budi, again = answer.known
    assert (erika.name, erika.every_days, erika.circles) == ("Erika", 14, ("campus", "choir"))
    assert (budi.likes, again.likes) == ((), ("tea",))
    assert await names(world, ada) == ["Budi", "Erika"]


async def test_undo_of_adding_takes_the_new_ones_away_and_puts_the_old_ones_back(world: World) -> None:
    ada = await world.ada()
    await keep(world, ada, Wish("Erika", every_days=42))
    answer = await keep(world, ada, Wish("Erika", every_days=7), Wish("Budi"))
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await names(world, ada) == ["Erika"]
    listed = await world.ask(looking.listed, ada, "all", None, 1, world.now)
    assert listed.rows[0].tie.every_days == 42


async def test_nothing_new_needs_no_undo(world: World) -> None:
    ada = await world.ada()
    await keep(world, ada, Wish("Erika"))
    assert (await keep(world, ada, Wish("Erika"))).change_id is None


async def test_whom_slack_refuses_is_told_and_the_others_are_kept(world: World) -> None:
    ada = await world.ada()
    refused = [NotATie("Ada", NotATieReason.SELF)]
    answer = await world.ask(ties.keep, ada, [Wish("Budi")], world.now, refused)
    assert answer.refused == tuple(refused)
    assert [tie.name for tie in answer.added] == ["Budi"]


async def test_the_five_hundred_and_first_tie_is_refused_kindly(world: World) -> None:
    ada = await world.ada()
    await keep(world, ada, *(Wish(f"Name {n}") for n in range(MOST_TIES)))
    answer = await keep(world, ada, Wish("One More"))
    assert answer.added == ()
    assert answer.refused == (NotATie("One More", NotATieReason.TOO_MANY),)


async def test_many_wishes_make_a_promise_that_says_it_is_stretched(world: World) -> None:
    ada = await world.ada()
    answer = await keep(world, ada, *(Wish(f"Name {n}", every_days=14) for n in range(20)))
    assert answer.promise is not None
    assert (answer.promise.ties, answer.promise.days, answer.promise.stretched) == (20, 70, True)


async def test_last_talked_counts_as_a_touch_of_that_day(world: World) -> None:
    ada = await world.ada()
    day = local_date(world.now - 20 * DAY, ada.zone)
    (erika,) = await kept(world, ada, Wish("Erika", touched_on=day))
    assert erika.touched_at is not None
    assert local_date(erika.touched_at, ada.zone) == day
    assert not in_season(erika, world.now)


async def test_editing_changes_adds_and_takes_away_and_undo_puts_all_back(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(
        world,
        ada,
        Wish(
            "Erika",
            circles=("campus",),
            likes=("dogs", "tea"),
            addresses=(Address(AddressKind.X, "erika"), Address(AddressKind.EMAIL, "e@example.org")),
        ),
    )
    wish = Wish(
        "Erika",
        every_days=30,
        circles=("Choir",),
        likes=("Dogs", "jazz"),
        addresses=(Address(AddressKind.X, "erika_s"),),
        note="new job",
        rename="Erika S.",
        without_circles=("CAMPUS",),
        without_likes=("tea",),
    )
    answer = await world.ask(ties.edit, ada, erika, wish, world.now)
    after = answer.after
    assert (after.name, after.every_days, after.note) == ("Erika S.", 30, "new job")
    assert after.circles == ("Choir",)
    assert after.likes == ("dogs", "jazz")
    assert {each.kind: each.value for each in after.addresses} == {
        AddressKind.X: "erika_s",
        AddressKind.EMAIL: "e@example.org",
    }
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    shown = await world.ask(looking.own, ada, erika.id)
    assert shown == erika


async def test_a_members_own_words_beat_what_was_learned(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika", every_days=42))
    for days, way in ((99, Way.IN), (90, Way.OUT), (60, Way.OUT), (30, Way.OUT)):
        await world.ask(touches.done, ada, erika, world.now - days * DAY, way=way)
    ada = await world.ada()

    async def stretch() -> float:
        (known,) = (await world.ask(garden, ada, world.now)).ties
        return known.stretch

    assert await stretch() == pytest.approx(0.9 * 1.25**2)
    said = await world.ask(ties.edit, ada, erika, Wish("Erika", every_days=42), world.now)
    assert await stretch() == 1.0
    await world.ask(undoing.undo, ada, said.change_id, world.now)
    assert await stretch() == pytest.approx(0.9 * 1.25**2)
    await world.ask(ties.rewrite, ada, erika, world.now, every_days=30)
    assert await stretch() == 1.0


async def test_a_form_puts_exactly_what_it_shows(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika", circles=("campus",), note="old"))
    answer = await world.ask(ties.rewrite, ada, erika, world.now, circles=(), note=None, name="Erika")
    assert (answer.after.circles, answer.after.note) == ((), None)
    again = await world.ask(ties.rewrite, ada, answer.after, world.now, circles=(), note=None)
    assert again.change_id is None
    assert await undo(world, ada, answer.change_id) == Undone(ada)


async def test_later_is_a_week_or_a_day_that_was_said_and_can_be_undone(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika"))
    week = await world.ask(ties.put_off, ada, erika, None, world.now)
    assert week.until == world.now + 7 * DAY
    day = await world.ask(ties.put_off, ada, week.tie, date(2026, 12, 24), world.now)
    assert local_date(day.until, ada.zone) == date(2026, 12, 24)
    assert await undo(world, ada, day.change_id) == Undone(ada)
    assert await undo(world, ada, week.change_id) == Undone(ada)
    assert await world.ask(looking.own, ada, erika.id) == erika


async def test_rest_holds_until_woken_or_until_its_day(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika"))
    rested = await world.ask(ties.rest, ada, erika, None, world.now)
    assert (rested.tie.resting, rested.until) == (True, None)
    dated = await world.ask(ties.rest, ada, rested.tie, date(2027, 1, 5), world.now)
    assert dated.until is not None
    woken = await world.ask(ties.wake, ada, dated.tie, world.now)
    assert woken.tie == erika
    assert (await world.ask(ties.wake, ada, woken.tie, world.now)).change_id is None
    assert await undo(world, ada, woken.change_id) == Undone(ada)
    assert await undo(world, ada, dated.change_id) == Undone(ada)
    assert await undo(world, ada, rested.change_id) == Undone(ada)


async def test_whoever_is_removed_is_gone_at_once_and_back_by_undo_for_ten_minutes(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika", note="secret"))
    removed = await world.ask(ties.remove, ada, erika, world.now)
    assert await names(world, ada) == []
    assert await undo(world, ada, removed.change_id) == Undone(ada)
    assert await world.ask(looking.own, ada, erika.id) == erika
    assert await undo(world, ada, removed.change_id) == UndoGone(ada)
    again = await world.ask(ties.remove, ada, erika, world.now)
    world.now += timedelta(minutes=10, seconds=1)
    assert await undo(world, ada, again.change_id) == UndoGone(ada)


async def test_undo_leaves_alone_what_was_changed_again_since(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika", every_days=42))
    first = await world.ask(ties.edit, ada, erika, Wish("", every_days=14, note="a"), world.now)
    second = await world.ask(ties.edit, ada, first.after, Wish("", every_days=7), world.now)
    assert await undo(world, ada, first.change_id) == Undone(ada, partly=True)
    now = await world.ask(looking.own, ada, erika.id)
    assert now is not None
    assert (now.every_days, now.note) == (7, None)
    removed = await world.ask(ties.remove, ada, now, world.now)
    assert await undo(world, ada, second.change_id) == Undone(ada, partly=True)
    assert removed.tie == now


async def test_undo_is_the_members_own(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Erika"))
    removed = await world.ask(ties.remove, ada, erika, world.now)
    eve = replace(ada, id="UEVE")
    assert await undo(world, eve, removed.change_id) == UndoGone(eve)


async def test_the_same_last_talk_told_twice_is_one_touch(world: World) -> None:
    ada = await world.ada()
    day = local_date(world.now - 20 * DAY, ada.zone)
    (erika,) = await kept(world, ada, Wish("Erika", touched_on=day))
    again = await keep(world, ada, Wish("Erika", touched_on=day))
    assert again.change_id is None
    shown = await world.ask(looking.shown, ada, erika, world.now)
    assert len(shown.touches) == 1


async def test_ties_are_found_by_their_folded_names(world: World) -> None:
    ada = await world.ada()
    (erika,) = await kept(world, ada, Wish("Érika S."))
    assert await world.ask(looking.names, ada) == {"erika s": erika}
