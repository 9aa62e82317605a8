"""Days and feasts of a tie: kept, undone, waited for, and a reason to write within the pace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.core.deciding import decide
from bot.core.model import Days, Language, Member, OwnDate, Tie
from bot.core.nudge import Reason, ReasonKind
from bot.core.ranking import Choice
from bot.core.slots import at_local, local_date
from bot.services import members, nudging, schedule, ties, undoing
from bot.services.answers import Coming, Edited, Undone
from bot.services.choosing import chosen
from bot.services.days import home_of
from bot.services.remembering import garden
from bot.services.ties import Wish
from bot.store.schedule import Claim
from tests.core.worlds import member, tie
from tests.services.conftest import World

DAY = timedelta(days=1)
TODAY = date(2026, 11, 25)  # a Wednesday


async def weekly_ada(world: World) -> Member:
    """Somebody with a slot on Mondays and Wednesdays."""
    ada = await world.ada()
    planned = await world.ask(members.plan, ada, world.now, days=Days.of(range(5)), pace=2, country=None)
    return planned.member


async def with_erika(world: World, ada: Member, **said: object) -> Tie:
    wish = Wish("Erika", every_days=90, touched_on=TODAY - 5 * DAY, **said)  # type: ignore[arg-type]
    return (await world.ask(ties.keep, ada, [wish], world.now)).added[0]


async def edited(world: World, ada: Member, erika: Tie, **said: object) -> Edited:
    wish = Wish("Erika", **said)  # type: ignore[arg-type]
    answer: Edited = await world.ask(ties.edit, ada, erika, wish, world.now)
    return answer


async def test_days_and_feasts_are_kept_changed_and_put_back(world: World) -> None:
    ada = replace(await world.ada(), country="ID")
    own = OwnDate(5, 12, "first day at work")
    erika = await with_erika(world, ada, dates=(OwnDate(3, 3), own), feasts=("eid-al-fitr",))
    assert erika.dates == (OwnDate(3, 3), own)
    assert erika.holidays == ("ID:eid-al-fitr",)
    answer = await edited(
        world,
        ada,
        erika,
        dates=(OwnDate(2, 29, after=True),),
        without_dates=("First day at work",),
        feasts=("christmas", "eid-al-fitr"),
    )
    assert answer.after.dates == (OwnDate(2, 29, after=True),)
    assert answer.after.holidays == ("ID:eid-al-fitr", "ID:christmas")
    gone = await edited(world, ada, answer.after, without_dates=("",), without_feasts=("eid-al-fitr",))
    assert (gone.after.dates, gone.after.holidays) == ((), ("ID:christmas",))
    for change_id in (gone.change_id, answer.change_id):
        assert isinstance(await world.ask(undoing.undo, ada, change_id, world.now), Undone)
    (back,) = (await world.ask(garden, ada, world.now)).ties
    assert (back.dates, back.holidays) == (erika.dates, erika.holidays)


@pytest.mark.parametrize(
    ("fields", "home"),
    [
        ({"country": "DE"}, "DE"),
        ({"country": None, "zone": "Asia/Jakarta"}, "ID"),
        ({"country": None, "zone": "Nowhere/At_All", "language": Language.EN}, "US"),
        ({"country": None, "zone": "Nowhere/At_All", "language": Language.ID}, "ID"),
    ],
)
def test_a_feast_is_the_one_of_the_member_s_country(fields: dict[str, object], home: str) -> None:
    assert home_of(member(**fields)) == home


async def test_a_slot_moves_to_a_birthday_as_soon_as_that_is_told(world: World) -> None:
    ada = await weekly_ada(world)
    world.now = at_local(TODAY, time(12), ada.zone)
    erika = await with_erika(world, ada)
    usual = await world.ask(schedule.replan, ada, world.now)
    assert usual is not None
    first = await world.store.read(nudging.next_for, ada.workspace_id, ada.id)
    assert first is not None
    friday = local_date(first, ada.zone) + DAY
    assert friday.weekday() == 4  # no slot of its own, and none on the two days after it
    await edited(world, ada, erika, dates=(OwnDate(friday.month, friday.day),))
    due = await world.store.read(nudging.next_for, ada.workspace_id, ada.id)
    assert due is not None
    assert local_date(due, ada.zone) == friday
    expected = await world.ask(schedule.next_at, ada, world.now)
    assert expected == due
    mine = await world.ask(garden, ada, world.now)
    assert friday in mine.remembered.past.occasions


async def test_a_slot_comes_back_when_nobody_has_a_day_any_more(world: World) -> None:
    ada = await weekly_ada(world)
    world.now = at_local(TODAY, time(12), ada.zone)
    erika = await with_erika(world, ada)
    usual = await world.store.read(nudging.next_for, ada.workspace_id, ada.id)
    assert usual is not None
    moved_to = local_date(usual, ada.zone) + DAY
    erika = (await edited(world, ada, erika, dates=(OwnDate(moved_to.month, moved_to.day),))).after
    moved = await world.store.read(nudging.next_for, ada.workspace_id, ada.id)
    await world.ask(ties.rest, ada, erika, None, world.now)
    assert await world.store.read(nudging.next_for, ada.workspace_id, ada.id) == usual
    (resting,) = (await world.ask(garden, ada, world.now)).ties
    await world.ask(ties.wake, ada, resting, world.now)
    assert await world.store.read(nudging.next_for, ada.workspace_id, ada.id) == moved


async def test_on_the_day_it_is_decided_for_whoever_has_it_and_what_is_ticked_counts(world: World) -> None:
    ada = await weekly_ada(world)
    await with_erika(world, ada, holidays=("ID:christmas",))
    christmas = date(2026, 12, 25)
    now = at_local(christmas, time(12), ada.zone)
    claim = Claim(ada.workspace_id, ada.id, 1, 0)
    found = await world.ask(nudging.situations, [claim], now)
    situation = found[ada.workspace_id, ada.id]
    assert christmas in situation.feasts["ID:christmas"]
    decision = decide(situation, now)  # a Friday, to which Wednesday's slot moved
    assert isinstance(decision.choice, Choice)
    assert decision.choice.reasons[0] == Reason(ReasonKind.OCCASION, days=0, word="feast:ID:christmas")


async def test_whoever_asks_for_somebody_gets_the_one_whose_day_it_is(world: World) -> None:
    ada = await weekly_ada(world)
    await with_erika(world, ada, dates=(OwnDate(TODAY.month, TODAY.day),))
    await world.ask(ties.keep, ada, [Wish("Budi")], world.now)
    answer, nudge = await world.ask(nudging.ask, ada, "trigger:1", world.now)
    assert isinstance(answer, Coming)
    assert nudge is not None
    assert nudge.reasons[0].kind is ReasonKind.OCCASION
    mine = await world.ask(garden, ada, world.now)
    other = chosen(mine, [nudge.tie_id], asked=True)
    assert isinstance(other, Choice)
    assert other.tie.name == "Budi"


async def test_a_wish_is_still_wanted_though_it_is_soon_and_not_after_a_touch(world: World) -> None:
    ada = await weekly_ada(world)
    await with_erika(world, ada, dates=(OwnDate(TODAY.month, TODAY.day),))
    now = at_local(TODAY, time(12), ada.zone)
    _, nudge = await world.ask(nudging.ask, ada, "trigger:1", now)
    assert nudge is not None
    scheduled = replace(nudge, slot_on=TODAY, asked_by=None)
    assert not nudging._touched_since(scheduled, tie(touched_at=now - 5 * DAY), now)
    assert nudging._touched_since(scheduled, tie(touched_at=now), now)
    usual = replace(scheduled, reasons=(Reason(ReasonKind.SINCE_TOUCH, days=5),))
    assert nudging._touched_since(usual, tie(touched_at=now - 5 * DAY), now)
