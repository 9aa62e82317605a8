"""A birthday, from a sentence to its nudge on the day, while a week keeps its count."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from babel.dates import format_date

from bot.core.model import Language, Member, OwnDate
from bot.core.nudge import ReasonKind
from bot.core.slots import Past, at_local, local_date, next_slot, slot_days
from bot.slack import signals
from tests.loop.stage import Stage
from tests.loop.test_answers import found, press, sheet

WEEK = timedelta(days=7)
# How a birthday is told, what is answered, and the reason on its day; {day} is the day as it is written.
TOLD = {
    Language.EN: ("Erika's birthday is on {day}", "birthday on {day}", "It’s their birthday today."),
    Language.ID: ("ulang tahun Erika {day}", "ulang tahun {day}", "Hari ini ulang tahunnya."),
}


def movable(ada: Member, today: date) -> date:
    """The first day to which a slot would move."""
    for ahead in range(1, 8):
        day, now = today + timedelta(days=ahead), at_local(today, time(20, 30), ada.zone)
        slot = next_slot(ada, now, Past(occasions=frozenset({day})))
        own = day.weekday() in slot_days(ada.days, ada.pace, ada.seed)
        if not own and slot is not None and local_date(slot, ada.zone) == day:
            return day
    raise AssertionError("no slot moves this week")


@pytest.mark.parametrize("language", list(TOLD))
async def test_a_birthday_is_told_comes_on_its_day_and_the_week_keeps_its_count(
    stage: Stage, language: Language
) -> None:
    said, known, reason = TOLD[language]
    await stage.says(
        "settings language Indonesian" if language is Language.ID else "settings language English"
    )
    await stage.says("add @erika every 6 months, last talked yesterday")
    await stage.says("add Budi, Siti, Rangga every week")
    ada = await stage.member()
    birthday = movable(ada, local_date(stage.clock.now(), ada.zone))
    day = format_date(birthday, "d MMMM", locale=language)
    answer = await stage.says(said.format(day=day))
    assert known.format(day=day) in answer.text
    assert (await stage.tie()).dates == (OwnDate(birthday.month, birthday.day),)
    while local_date(stage.clock.now(), ada.zone) <= birthday + WEEK:
        await stage.sandbox.turn_clock("next")
        await stage.settles()
    erika = (await stage.tie()).id
    sent = await stage.stored()
    festive = [(each.slot_on, each.reasons[0].kind) for each in sent if each.tie_id == erika]
    assert festive == [(birthday, ReasonKind.OCCASION)]
    assert any(reason in each.text for each in stage.nudges())
    days = [each.slot_on for each in sent if each.slot_on is not None]
    assert len(days) >= 2
    assert all(len([other for other in days if day <= other < day + WEEK]) <= ada.pace for day in days)
    assert stage.unacknowledged() == []


async def test_a_leap_day_says_what_happens_in_other_years_and_can_be_switched_and_undone(
    socket: Stage,
) -> None:
    await socket.says("add @erika every 6 weeks")
    answer = await socket.says("edit Erika birthday 29 Feb")
    assert "in other years on 28 February" in answer.text
    switched = await press(socket, answer, signals.TIE_LEAP)
    assert "in other years on 1 March" in switched.text
    assert (await socket.tie()).dates == (OwnDate(2, 29, after=True),)
    await press(socket, switched, signals.UNDO)
    assert (await socket.tie()).dates == (OwnDate(2, 29),)


async def test_a_day_that_the_calendar_does_not_have_is_asked_about_and_nothing_is_kept(
    socket: Stage,
) -> None:
    await socket.says("add @erika every 6 weeks")
    answer = await socket.says("edit Erika birthday 31 Feb")
    assert "31 Feb" in answer.text
    assert (await socket.tie()).dates == ()


async def choose_country(stage: Stage, code: str) -> None:
    """Another country's days are offered, and what is ticked of one's own stays ticked."""
    view = stage.sandbox.modals(stage.ada)[-1]
    await stage.sandbox.press(stage.ada, signals.FORM_COUNTRY, code, view_id=view.id)
    await stage.settles()
    (block,) = (each for each in view.blocks if each["block_id"] == f"feasts.{code}")
    initial = [each["value"] for each in block["element"]["initial_options"]]
    assert initial == ["ID:christmas"]


async def test_the_form_takes_days_and_feasts_and_says_what_it_cannot_read(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    shown = await socket.says("edit Erika celebrates Christmas")
    assert "celebrates Christmas" in shown.text
    block, element = found(shown, signals.TIE_EDIT)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], ts=shown.ts, block_id=block)
    await sheet(socket)
    wrong = {
        signals.FORM_BIRTHDAY: {signals.FORM_BIRTHDAY: "31 Feb"},
        signals.FORM_DAYS: {signals.FORM_DAYS: "12 May"},
    }
    slips = await socket.sandbox.submit(socket.ada, wrong)
    assert set(slips) == {signals.FORM_BIRTHDAY, signals.FORM_DAYS}
    await choose_country(socket, "DE")
    right = {
        signals.FORM_BIRTHDAY: {signals.FORM_BIRTHDAY: "29 February, otherwise 1 March"},
        signals.FORM_DAYS: {signals.FORM_DAYS: "12 May 2019 First day at work"},
        "feasts.DE": {"feasts.DE": ["ID:christmas", "DE:Good Friday"]},
    }
    assert await socket.sandbox.submit(socket.ada, right) == {}
    erika = await socket.tie()
    assert erika.dates == (OwnDate(2, 29, after=True), OwnDate(5, 12, "First day at work", 2019))
    assert set(erika.holidays) == {"ID:christmas", "DE:Good Friday"}
    answer = await socket.says("show Erika")
    for said in ("29 February", "12 May 2019: First day at work", "Good Friday"):
        assert said in answer.text
