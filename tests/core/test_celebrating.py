"""A wish gets the slot of its day, or a near one; it never adds a nudge, and disturbs nobody's rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.celebrating import occasion_days
from bot.core.deciding import Decision, Situation, decide
from bot.core.memory import TieMemory
from bot.core.model import EVERY_DAY, Days, Member, OwnDate, Tie
from bot.core.nudge import Reason, ReasonKind
from bot.core.ranking import Choice, History
from bot.core.slots import Past, at_local, has_slot, local_date, next_slot, slot_days
from tests.core.worlds import NOW, member, tie

DAY, WEEK = timedelta(days=1), timedelta(days=7)
ADA = member(pace=2, days=Days.of(range(5)), hour=time(9), seed=7)
DAILY = member(pace=7, days=EVERY_DAY, hour=time(9))
TODAY = date(2026, 11, 25)
EID = "ID:eid-al-fitr"


def noon(day: date) -> datetime:
    return at_local(day, time(12), "Asia/Jakarta")


def on(day: date, word: str | None = None) -> OwnDate:
    return OwnDate(day.month, day.day, word)


def quiet(name: str = "Erika", **fields: object) -> Tie:
    """Somebody whose time has not come."""
    return tie(name, touched_at=NOW - 5 * DAY, every_days=90, **fields)


def situation(
    ada: Member, ties: list[Tie], now: datetime, feasts: dict[str, list[date]] | None = None
) -> Situation:
    days = occasion_days(ada, ties, now, 400, feasts or {})
    return Situation(ada, ties, Past(occasions=frozenset(days)), feasts=feasts or {})


def decided(ada: Member, ties: list[Tie], day: date, feasts: dict[str, list[date]] | None = None) -> Decision:
    return decide(situation(ada, ties, noon(day), feasts), noon(day))


def reason(decision: Decision) -> Reason | None:
    return decision.choice.reasons[0] if isinstance(decision.choice, Choice) else None


def test_on_the_day_somebody_is_greeted_whose_time_has_not_come_before_somebody_whose_time_has() -> None:
    decision = decided(DAILY, [tie("Budi"), quiet(dates=(on(TODAY),))], TODAY)
    assert reason(decision) == Reason(ReasonKind.OCCASION, days=0, word="birthday")
    assert isinstance(decision.choice, Choice)
    assert decision.choice.tie.name == "Erika"
    assert len(decision.choice.reasons) <= 3


@pytest.mark.parametrize(("days", "word"), [(-1, -1), (-2, -2)])
def test_what_was_missed_is_made_up_for_within_two_days(days: int, word: int) -> None:
    decision = decided(DAILY, [quiet(dates=(on(TODAY + days * DAY),))], TODAY)
    assert reason(decision) == Reason(ReasonKind.OCCASION, days=word, word="birthday")


@pytest.mark.parametrize("days", [-3, 1, 2, 3])
def test_a_wish_is_neither_later_than_that_nor_early_while_a_slot_comes_in_time(days: int) -> None:
    assert not isinstance(decided(DAILY, [quiet(dates=(on(TODAY + days * DAY),))], TODAY).choice, Choice)


def test_before_days_off_the_wish_is_early() -> None:
    ada = replace(DAILY, days=Days.of(range(5)))
    saturday = date(2026, 11, 28)
    friday = decided(ada, [quiet(dates=(on(saturday + DAY),))], saturday - DAY)
    assert friday.choice is not None
    assert not isinstance(friday.choice, Choice)
    early = decided(ada, [quiet(dates=(on(saturday),))], saturday - DAY)
    assert reason(early) == Reason(ReasonKind.OCCASION, days=1, word="birthday")


def test_who_rests_was_put_off_suggested_lately_or_is_in_touch_is_left_in_peace() -> None:
    erika = quiet(dates=(on(TODAY),))
    for left in (
        replace(erika, resting=True),
        replace(erika, later_until=noon(TODAY) + DAY),
        replace(erika, suggested_at=noon(TODAY) - 13 * DAY),
        replace(erika, touched_at=noon(TODAY) - timedelta(hours=3)),
    ):
        assert not isinstance(decided(DAILY, [left], TODAY).choice, Choice)
    assert isinstance(
        decided(DAILY, [replace(erika, suggested_at=noon(TODAY) - 14 * DAY)], TODAY).choice, Choice
    )


def test_a_feast_of_twenty_is_one_nudge_and_nothing_more_on_that_day() -> None:
    ties = [quiet(f"Tie{number}", holidays=(EID,)) for number in range(20)]
    decision = decided(DAILY, ties, TODAY, {EID: [TODAY]})
    assert reason(decision) == Reason(ReasonKind.OCCASION, days=0, word=f"feast:{EID}")
    assert decision.due_at is not None
    assert local_date(decision.due_at, DAILY.zone) == TODAY + DAY


def test_a_feast_within_days_off_is_greeted_on_the_first_two_days_after_them() -> None:
    ada = replace(DAILY, days=Days.of(range(5)))
    eid = date(2026, 11, 18)  # a Wednesday; off until Sunday
    off = frozenset(eid + n * DAY for n in range(-2, 3))
    erika = replace(quiet(holidays=(EID,)), touched_at=NOW - 20 * DAY)
    greeted = []
    for ahead in range(1, 10):
        day = eid + ahead * DAY
        past = Past(off=off)
        decision = decide(Situation(ada, [erika], past, feasts={EID: [eid]}), noon(day))
        if isinstance(decision.choice, Choice):
            greeted.append(decision.choice.reasons[0].days)
    assert greeted == [-5, -6]
    usual = [
        ahead
        for ahead in range(10)
        if isinstance(decided(DAILY, [erika], eid + ahead * DAY, {EID: [eid]}).choice, Choice)
    ]
    assert usual == [0, 1, 2]
    birthday = replace(quiet(dates=(on(eid),)), touched_at=NOW - 20 * DAY)
    late = decide(Situation(ada, [birthday], Past(off=off)), noon(eid + 5 * DAY))
    assert not isinstance(late.choice, Choice)


def test_thanks_that_are_due_wait_for_another_day() -> None:
    erika = quiet(dates=(on(TODAY),))
    owes = History({erika.id: TieMemory(owes_thanks=True)})
    decision = decide(Situation(DAILY, [erika], Past(), history=owes), noon(TODAY))
    assert isinstance(decision.choice, Choice)
    assert decision.choice.terms is not None
    assert ReasonKind.THANKS_DUE not in {each.kind for each in decision.choice.reasons}


# -- a slot that moves


def usual(ada: Member, begin: date, days: int) -> list[date]:
    return [
        begin + n * DAY
        for n in range(days)
        if (begin + n * DAY).weekday() in slot_days(ada.days, ada.pace, ada.seed)
    ]


def test_a_slot_moves_to_a_day_next_to_it_where_the_week_has_room() -> None:
    monday = date(2026, 12, 7)  # slots on Mondays and Wednesdays
    assert usual(ADA, monday, 7) == [monday, monday + 2 * DAY]
    for day in (monday + DAY, monday + 3 * DAY, monday + 4 * DAY):
        life = lived(ADA, [tie("Budi", every_days=1), quiet(dates=(on(day),))], monday, 7)
        assert life == [monday, day]


def test_in_a_full_week_the_slot_stays_and_the_wish_comes_with_it() -> None:
    tuesday = date(2026, 12, 8)
    erika = quiet(dates=(on(tuesday),))
    life = lived(ADA, [tie("Budi", every_days=1), erika], date(2026, 11, 30), 14)
    assert life == usual(ADA, date(2026, 11, 30), 14)
    past = Past(frozenset(life[:3]), occasions=frozenset({tuesday}))
    decision = decide(Situation(ADA, [erika], past), noon(date(2026, 12, 9)))
    assert reason(decision) == Reason(ReasonKind.OCCASION, days=-1, word="birthday")


def test_a_day_with_no_slot_near_it_draws_none_to_itself() -> None:
    """One a week: the slot of the week before is too early, and that of this week too late."""
    ada, monday = replace(ADA, pace=1), date(2026, 12, 7)
    (slot,) = usual(ada, monday, 7)
    far = [monday + n * DAY for n in range(5) if abs((monday + n * DAY - slot).days) >= 3]
    assert far
    for day in far:
        assert day not in lived(ada, [tie("Budi", every_days=1), quiet(dates=(on(day),))], monday - WEEK, 21)
        assert not has_slot(ada, day, monday - WEEK, Past(occasions=frozenset({day})))


def lived(ada: Member, ties: list[Tie], begin: date, days: int) -> list[date]:
    """The local days of all nudges, hour by hour."""
    known = {each.id: each for each in ties}
    sent: dict[date, datetime] = {}
    for hour in range(24 * days):
        now = at_local(begin, time(), ada.zone) + timedelta(hours=hour)
        drawn = occasion_days(ada, list(known.values()), now, 400, {})
        past = Past(frozenset(sent), last_at=max(sent.values(), default=None), occasions=frozenset(drawn))
        decision = decide(Situation(ada, list(known.values()), past), now)
        if decision.day is not None and isinstance(decision.choice, Choice):
            sent[decision.day] = now
            chosen = decision.choice.tie
            if ReasonKind.OCCASION in {each.kind for each in decision.choice.reasons}:
                known[chosen.id] = replace(chosen, suggested_at=now)
    return sorted(sent)


LIVES = st.lists(st.dates(date(2026, 11, 20), date(2027, 1, 10)), min_size=1, max_size=12)


@given(LIVES, st.integers(1, 7), st.integers(1, 127), st.integers(0, 2**40))
@settings(max_examples=40, deadline=None)
def test_whatever_falls_when_no_week_has_more_than_the_pace_and_no_day_off_a_nudge(
    days: list[date], pace: int, mask: int, seed: int
) -> None:
    ada = replace(ADA, pace=pace, days=Days(mask), seed=seed)
    ties = [tie("Budi", every_days=1), *(quiet(f"Tie{n}", dates=(on(day),)) for n, day in enumerate(days))]
    life = lived(ada, ties, date(2026, 11, 23), 35)
    assert all(day.weekday() in ada.days for day in life)
    assert len(life) == len(set(life))
    for day in life:
        assert len([other for other in life if day <= other < day + WEEK]) <= pace
    assert len(life) <= len(usual(ada, date(2026, 11, 21), 39))  # none was added, some moved


@given(LIVES, st.floats(0.25, 3), st.integers(0, 2**40))
@settings(max_examples=40, deadline=None)
def test_the_next_slot_is_open_when_it_comes(days: list[date], rate: float, seed: int) -> None:
    ada = replace(ADA, pace=3, seed=seed)
    now, sent = noon(date(2026, 11, 23)), frozenset[date]()
    for _ in range(12):
        past = Past(sent, last_at=now if sent else None, rate=rate, occasions=frozenset(days))
        slot = next_slot(ada, now, past)
        assert slot is not None
        found = decide(Situation(ada, [tie(every_days=1)], past), slot)
        assert found.day == local_date(slot, ada.zone)
        now, sent = slot, sent | {found.day}


def test_a_slot_is_not_moved_for_somebody_who_rests_by_then() -> None:
    assert occasion_days(ADA, [quiet(dates=(on(TODAY + DAY),), resting=True)], noon(TODAY), 60, {}) == set()
    assert occasion_days(ADA, [quiet(dates=(on(TODAY + DAY),))], noon(TODAY), 60, {}) == {TODAY + DAY}
