"""The settings, and the small words that are not answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from bot.core.model import EVERY_DAY, Days, Language
from bot.services.answers import Home, Planned
from bot.services.breakage import Breakage, Broken
from bot.slack import signals, views
from tests.slack.views.people import ADA, BOB, NEXT, NOW
from tests.slack.views.reading import element, has, texts


def test_each_setting_shows_what_holds() -> None:
    member = replace(ADA, pace=3, days=Days.of((0, 5)), hour=time(18, 30), discreet=True)
    shown = views.answer(Planned(member, NEXT, None), NOW)
    assert element(shown, signals.PLAN_PACE)["initial_option"]["value"] == "3"
    assert [each["value"] for each in element(shown, signals.PLAN_DAYS)["initial_options"]] == ["0", "5"]
    assert element(shown, signals.PLAN_HOUR)["initial_time"] == "18:30"
    assert element(shown, signals.PLAN_LANGUAGE)["initial_option"]["value"] == "en"
    assert element(shown, signals.PLAN_DISCREET)["initial_options"]
    assert "Monday and Saturday" in texts(shown)


def test_the_register_is_asked_for_in_indonesian_only() -> None:
    assert has(views.answer(Planned(BOB, NEXT, None), NOW), signals.PLAN_REGISTER)
    assert not has(views.answer(Planned(ADA, NEXT, None), NOW), signals.PLAN_REGISTER)


@pytest.mark.parametrize(
    ("zone", "said"),
    [("Asia/Jakarta", "Jakarta time"), ("America/Argentina/Buenos_Aires", "Buenos Aires time")],
)
def test_a_time_zone_is_said_by_its_city(zone: str, said: str) -> None:
    assert f"around 09:00 ({said})" in texts(views.answer(Planned(replace(ADA, zone=zone), NEXT, None), NOW))


def test_an_empty_list_is_promised_no_nudge() -> None:
    home = Home(ADA, (), 1, 1, 0, 0, NEXT, (), NOW)
    assert "next nudge" not in texts(views.home(home))
    assert "next nudge" in texts(views.home(replace(home, total=1)))


def test_the_country_of_the_holidays_can_be_chosen_or_none() -> None:
    shown = views.answer(Planned(replace(ADA, country="DE"), NEXT, None), NOW)
    country = element(shown, signals.PLAN_COUNTRY)
    assert country["initial_option"]["value"] == "DE"
    assert country["initial_option"]["text"]["text"] == "Germany"
    assert country["options"][0]["value"] == "none"
    assert len(country["options"]) <= 100
    assert "Germany, no nudges on those days" in texts(shown)
    nobody = views.answer(Planned(replace(BOB, country=None), NEXT, None), NOW)
    assert element(nobody, signals.PLAN_COUNTRY)["initial_option"]["value"] == "none"
    assert "sama seperti hari biasa" in texts(nobody)


def test_a_country_that_is_not_on_the_list_is_offered_to_whoever_has_it_or_is_there() -> None:
    member = replace(ADA, country="HU", zone="America/Lima")
    options = element(views.answer(Planned(member, NEXT, None), NOW), signals.PLAN_COUNTRY)["options"]
    assert {"HU", "PE"} <= {each["value"] for each in options}
    assert len({each["value"] for each in options}) == len(options)


def test_all_days_are_said_in_one_word() -> None:
    assert "every day of the week" in texts(
        views.answer(Planned(replace(ADA, days=EVERY_DAY), NEXT, None), NOW)
    )


@pytest.mark.parametrize("paused", [True, False])
def test_what_is_paused_can_be_resumed_and_the_reverse(paused: bool) -> None:
    home = views.home(Home(replace(ADA, paused=paused), (), 1, 1, 0, 0, None, (), NOW))
    assert has(home, signals.PLAN_RESUME) is paused
    assert has(home, signals.PLAN_PAUSE) is not paused


def test_no_nudge_in_sight_has_its_reason() -> None:
    assert "paused" in texts(views.answer(Planned(replace(ADA, paused=True), None, None), NOW))
    assert "at least one day" in texts(views.answer(Planned(replace(ADA, days=Days(0)), None, None), NOW))


@pytest.mark.parametrize("breakage", list(Breakage))
def test_what_broke_is_told_in_the_language_alone_if_need_be(breakage: Breakage) -> None:
    told = views.broken(Broken(breakage, "3f9a1c"), Language.ID)
    assert told == views.broken(Broken(breakage, "3f9a1c"), BOB)
    assert "3f9a1c" in told.text


def test_a_moment_is_asked_for_in_plain_words() -> None:
    assert views.one_moment(Language.EN) == "One moment …"
    assert views.one_moment(Language.ID) == "Sebentar, ya …"
