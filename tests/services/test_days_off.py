"""Public holidays of a member's country: no nudge falls on one, and the member can change whose they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.deciding import decide
from bot.core.model import EVERY_DAY, WORKDAYS, Days, Language, Member
from bot.core.slots import Past, at_local, local_date, local_hour, next_slot, open_slot
from bot.ideas.days_off import days_off, known_countries
from bot.services import members, nudging, schedule, ties, undoing
from bot.services.answers import Undone
from bot.services.members import Newcomer
from bot.services.remembering import public_holidays, remember
from bot.services.ties import Wish
from tests.core.worlds import member
from tests.services.conftest import ADA, World

INDEPENDENCE = date(2026, 8, 17)
IDUL_FITRI = date(2026, 3, 21)
BACK_AT_WORK = date(2026, 3, 25)
ADA_HOUR = time(9)
BEFORE = datetime(2026, 1, 5, tzinfo=UTC)


def daily(**fields: object) -> Member:
    """Somebody with a slot on every day that is not off."""
    return member(**{"days": EVERY_DAY, "pace": 7, "country": "ID", **fields})


async def daily_ada(world: World) -> Member:
    ada = (await world.ask(members.plan, await world.ada(), world.now, days=EVERY_DAY, pace=7)).member
    await world.ask(ties.keep, ada, [Wish("Erika")], BEFORE)
    return ada


async def next_day(world: World, ada: Member) -> date:
    slot = await world.ask(schedule.next_at, ada, world.now)
    assert slot is not None
    return local_date(slot, ada.zone)


@pytest.mark.parametrize(
    ("eve", "next_workday"),
    [
        (date(2026, 8, 16), date(2026, 8, 18)),
        (date(2026, 3, 17), BACK_AT_WORK),  # the Day of Silence, Idul Fitri, and joint leave around them
        (date(2026, 12, 31), date(2027, 1, 2)),
        (date(2027, 3, 7), date(2027, 3, 13)),
    ],
)
async def test_the_next_slot_passes_over_holidays(world: World, eve: date, next_workday: date) -> None:
    ada = await daily_ada(world)
    assert ada.country == "ID"
    world.now = at_local(eve, ada.hour, ada.zone) + timedelta(hours=3)
    assert await next_day(world, ada) == next_workday
    assert await next_day(world, replace(ada, country=None)) == eve + timedelta(days=1)


@pytest.mark.parametrize("day", [INDEPENDENCE, IDUL_FITRI, IDUL_FITRI + timedelta(days=1)])
async def test_whoever_is_due_on_a_holiday_gets_nothing_and_is_moved_on(world: World, day: date) -> None:
    world.now = at_local(day - timedelta(days=9), ADA_HOUR, "Asia/Jakarta")
    await daily_ada(world)
    world.now = at_local(day, ADA_HOUR, "Asia/Jakarta") + timedelta(hours=1)
    (claim,) = await world.ask(nudging.claim, world.now, "courier", 10)
    (situation,) = (await world.ask(nudging.situations, [claim], world.now)).values()
    decision = decide(situation, world.now)
    assert (decision.choice, decision.day) == (None, None)
    assert decision.due_at is not None
    assert local_date(decision.due_at, "Asia/Jakarta") == (
        BACK_AT_WORK if day.month == 3 else date(2026, 8, 18)
    )


async def test_another_country_plans_anew_and_undo_brings_the_old_one_back(world: World) -> None:
    ada = await daily_ada(world)
    world.now = at_local(INDEPENDENCE, ada.hour, ada.zone) - timedelta(hours=2)
    planned = await world.ask(members.plan, ada, world.now, country="DE")
    due = await world.ask(nudging.next_due)
    assert due == planned.next_at
    assert due is not None
    assert local_date(due, ada.zone) == INDEPENDENCE
    assert planned.change_id is not None
    assert await world.ask(undoing.undo, planned.member, planned.change_id, world.now) == Undone(ada)
    again = await world.ask(nudging.next_due)
    assert again is not None
    assert local_date(again, ada.zone) == date(2026, 8, 18)


async def test_holidays_can_be_switched_off(world: World) -> None:
    ada = await daily_ada(world)
    world.now = at_local(INDEPENDENCE, ada.hour, ada.zone) - timedelta(hours=2)
    planned = await world.ask(members.plan, ada, world.now, country=None)
    assert (planned.member.country, planned.member.days) == (None, EVERY_DAY)
    assert await next_day(world, planned.member) == INDEPENDENCE
    assert (await world.ask(members.meet, ADA, world.now)).country is None


async def test_at_first_sight_the_zone_tells_the_country_and_its_weekend(world: World) -> None:
    assert (await world.ada()).country == "ID"
    riyadh = await world.ask(members.meet, Newcomer("T1", "UBOB", "Asia/Riyadh"), world.now)
    assert (riyadh.country, riyadh.days) == ("SA", Days.of((6, 0, 1, 2, 3)))
    unsure = await world.ask(members.meet, Newcomer("T1", "UEVE", "Europe/Amsterdam"), world.now)
    assert (unsure.country, unsure.days) == (None, WORKDAYS)
    spoken = Newcomer("T1", "UBUDI", "Asia/Bangkok", spoken=Language.ID)
    assert (await world.ask(members.meet, spoken, world.now)).country == "ID"


async def test_whoever_was_met_without_a_zone_gets_the_country_with_it(world: World) -> None:
    lost = Newcomer("T1", "UBOB")
    assert (await world.ask(members.meet, lost, world.now)).country is None
    found = await world.ask(members.meet, replace(lost, zone="Asia/Riyadh"), world.now)
    assert (found.country, len(found.days), 4 in found.days) == ("SA", 5, False)
    said = await world.ask(members.meet, Newcomer("T1", "UEVE"), world.now)
    planned = await world.ask(members.plan, said, world.now, zone="Asia/Jakarta", days=EVERY_DAY)
    assert (planned.member.country, planned.member.days) == ("ID", EVERY_DAY)


async def test_a_journey_leaves_the_country_as_it_is(world: World) -> None:
    ada = await world.ada()
    moved = await world.ask(members.meet, replace(ADA, zone="Europe/Berlin"), world.now)
    assert (moved.zone, moved.country) == ("Europe/Berlin", ada.country)


async def test_the_days_follow_another_country_unless_they_were_chosen(world: World) -> None:
    ada = await world.ada()
    moved = (await world.ask(members.plan, ada, world.now, country="SA")).member
    assert moved.days == Days.of((6, 0, 1, 2, 3))
    chosen = (await world.ask(members.plan, moved, world.now, days=Days.of((0, 5)))).member
    assert (await world.ask(members.plan, chosen, world.now, country="DE")).member.days == Days.of((0, 5))


async def test_a_pause_of_years_ends_on_no_holiday(world: World) -> None:
    ada = await daily_ada(world)
    paused = await world.ask(members.pause, ada, date(2031, 8, 17), world.now)
    assert await next_day(world, paused.member) == date(2031, 8, 18)


async def test_a_batch_remembers_the_days_off_of_each_ones_own_country(world: World) -> None:
    people = [daily(id=f"U{code}", country=code) for code in ("ID", "DE", "US")]
    people.append(daily(id="UNOBODY", country=None))
    found = await world.ask(remember, people, {}, world.now)
    off = {each.id: found["T1", each.id].past.off for each in people}
    assert off["UNOBODY"] == frozenset()
    assert {date(2026, 12, 24), date(2027, 8, 17)} <= off["UID"]
    assert date(2026, 11, 26) in off["UUS"]
    assert date(2026, 11, 26) not in off["UDE"]


@given(
    country=st.sampled_from(sorted(known_countries())),
    begin=st.datetimes(datetime(2025, 12, 1), datetime(2028, 2, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(["Asia/Jakarta", "Pacific/Auckland", "America/St_Johns", "Pacific/Kiritimati"]),
    days=st.integers(1, 127).map(Days),
    pace=st.integers(1, 7),
)
@settings(max_examples=100, deadline=None)
def test_no_slot_is_ever_on_a_day_off(
    country: str, begin: datetime, zone: str, days: Days, pace: int
) -> None:
    ada = daily(country=country, zone=zone, days=days, pace=pace)
    now = begin
    for _ in range(12):
        past = Past(off=public_holidays(ada, now))
        slot = next_slot(ada, now, past)
        assert slot is not None
        day = local_date(slot, zone)
        assert day not in days_off(country, [day.year - 1, day.year, day.year + 1])
        assert local_hour(slot, zone).hour == ada.hour.hour
        assert open_slot(ada, slot, past) == day
        now = slot
