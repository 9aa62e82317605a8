"""Settings in words."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from bot.core.model import EVERY_DAY, WORKDAYS, Days, Language, Register
from bot.slack.parse.requests import Plan, Request, Trouble
from tests.slack.parse.says import asked, draft, trouble, writes

MON_THU = Days.of([0, 3])
NINE = time(9)


def plan(**said: Any) -> Plan:
    return Plan(**said)


@pytest.mark.parametrize(
    "sentence",
    ["settings", "setelan", "plan", "pengaturan", "show settings", "show my settings", "lihat setelan"],
)
def test_settings_alone_are_shown(sentence: str) -> None:
    assert asked(sentence) == Plan()


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("settings 2 a week", plan(pace=2)),
        ("plan 2 a week at 9:00", plan(pace=2, hour=NINE)),
        ("settings pace 3", plan(pace=3)),
        ("set pace to 3 a week", plan(pace=3)),
        ("pace 3", plan(pace=3)),
        ("nudge me 3 times a week", plan(pace=3)),
        (
            "nudge me at most 3 times a week on Mon, Wed and Fri at 8:30",
            plan(pace=3, days=Days.of([0, 2, 4]), hour=time(8, 30)),
        ),
        ("settings once a week", plan(pace=1)),
        ("settings twice a week", plan(pace=2)),
        ("setelan 2 kali seminggu", plan(pace=2)),
        ("setelan seminggu tiga kali", plan(pace=3)),
        ("setelan 2x seminggu", plan(pace=2)),
        ("maksimal 3 kali seminggu", plan(pace=3)),
        ("settings on Monday and Thursday at 9:00", plan(days=MON_THU, hour=NINE)),
        ("plan on Monday and Thursday", plan(days=MON_THU)),
        ("settings mon wed fri 9am", plan(days=Days.of([0, 2, 4]), hour=NINE)),
        ("settings weekdays", plan(days=WORKDAYS)),
        ("settings every day at 10:30", plan(days=EVERY_DAY, hour=time(10, 30))),
        ("settings Monday to Friday", plan(days=WORKDAYS)),
        ("settings mon-fri", plan(days=WORKDAYS)),
        ("settings fri - mon", plan(days=Days.of([4, 5, 6, 0]))),
        ("settings weekends", plan(days=Days.of([5, 6]))),
        ("setelan hari Senin dan Kamis jam 9.00", plan(days=MON_THU, hour=NINE)),
        ("setelan senin rabu jumat jam 9 pagi", plan(days=Days.of([0, 2, 4]), hour=NINE)),
        ("setelan hari kerja jam 7 malam", plan(days=WORKDAYS, hour=time(19))),
        ("setelan senin sampai kamis", plan(days=Days.of([0, 1, 2, 3]))),
        ("setelan hari sabtu dan minggu", plan(days=Days.of([5, 6]))),
        ("ganti jadwal ke senin kamis jam 8 pagi", plan(days=MON_THU, hour=time(8))),
        ("settings 9am", plan(hour=NINE)),
        ("settings 9 a.m.", plan(hour=NINE)),
        ("settings at 9", plan(hour=NINE)),
        ("settings at 6pm", plan(hour=time(18))),
        ("settings 09.30", plan(hour=time(9, 30))),
        ("settings noon", plan(hour=time(12))),
        ("settings at nine in the morning", plan(hour=NINE)),
        ("change my hour to 9am", plan(hour=NINE)),
        ("setelan jam 9 pagi", plan(hour=NINE)),
        ("setelan jam 2 siang", plan(hour=time(14))),
        ("setelan jam 11 siang", plan(hour=time(11))),
        ("setelan jam 4 sore", plan(hour=time(16))),
        ("setelan jam setengah 9 pagi", plan(hour=time(8, 30))),
        ("setelan pukul sembilan pagi", plan(hour=NINE)),
        ("ubah jam jadi 9 pagi", plan(hour=NINE)),
        ("ingatkan aku jam 9 pagi", plan(hour=NINE)),
        ("settings language Indonesian", plan(language=Language.ID)),
        ("plan language English", plan(language=Language.EN)),
        ("setelan bahasa Inggris", plan(language=Language.EN)),
        ("ganti bahasa ke inggris", plan(language=Language.EN)),
        ("bahasa indonesia aja ya", plan(language=Language.ID)),
        ("english please", plan(language=Language.EN)),
        ("speak Indonesian", plan(language=Language.ID)),
        ("pakai Anda", plan(register=Register.FORMAL)),
        ("setelan pakai Anda", plan(register=Register.FORMAL)),
        ("kamu aja", plan(register=Register.CASUAL)),
        ("panggil aku kamu", plan(register=Register.CASUAL)),
        ("settings formal", plan(register=Register.FORMAL)),
        ("settings zone Asia/Jakarta", plan(zone="Asia/Jakarta")),
        ("settings timezone new york", plan(zone="America/New_York")),
        ("set my timezone to Asia/Makassar", plan(zone="Asia/Makassar")),
        ("settings zone Tokyo", plan(zone="Asia/Tokyo")),
        ("settings zone UTC+7", plan(zone="Etc/GMT-7")),
        ("setelan zona waktu WITA", plan(zone="Asia/Makassar")),
        ("setelan zona Jakarta discreet on", plan(zone="Asia/Jakarta", discreet=True)),
        ("settings discreet on", plan(discreet=True)),
        ("settings discreet off", plan(discreet=False)),
        ("turn off discreet mode", plan(discreet=False)),
        ("setelan rahasia", plan(discreet=True)),
        ("hide names", plan(discreet=True)),
        ("sembunyikan nama", plan(discreet=True)),
        ("jangan tampilkan nama", plan(discreet=True)),
        ("show names", plan(discreet=False)),
        ("change pace", plan()),
        ("kurangi jadi sekali seminggu", plan(pace=1)),
        ("kirim 2 kali seminggu aja", plan(pace=2)),
        ("2 nudges per week please", plan(pace=2)),
        ("reply in English", plan(language=Language.EN)),
        ("formal please", plan(register=Register.FORMAL)),
        ("sembunyikan nama di notifikasi", plan(discreet=True)),
    ],
)
def test_settings_are_changed(sentence: str, request_: Request) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("settings 9 a week", Trouble.PACE_RANGE),
        ("settings 0 a week", Trouble.PACE_RANGE),
        ("setelan 2 kali sehari", Trouble.PACE_RANGE),
        ("settings 2 a month", Trouble.PACE_RANGE),
        ("settings at 5am", Trouble.HOUR_RANGE),
        ("settings at 21:00", Trouble.HOUR_RANGE),
        ("settings at 25:00", Trouble.HOUR_RANGE),
        ("settings at 9:75", Trouble.HOUR_RANGE),
        ("setelan jam 10 malam", Trouble.HOUR_RANGE),
        ("settings 12am", Trouble.HOUR_RANGE),
        ("settings days foo bar", Trouble.DAYS_UNREAD),
        ("setelan hari raya", Trouble.DAYS_UNREAD),
        ("settings zone Mars/Phobos", Trouble.ZONE_UNKNOWN),
        ("settings zone UTC+99", Trouble.ZONE_UNKNOWN),
        ("settings language French", Trouble.LANGUAGE_UNKNOWN),
        ("settings language klingonese", Trouble.LANGUAGE_UNKNOWN),
        ("setelan bahasa Jawa", Trouble.LANGUAGE_UNKNOWN),
        ("settings foo", Trouble.UNREAD),
        ("settings 2 a week maybe", Trouble.UNREAD),
        ("3 a week", Trouble.UNKNOWN),
        ("jam 9 pagi", Trouble.UNKNOWN),
        ("santai aja", Trouble.UNKNOWN),
    ],
)
def test_what_is_wrong_is_asked_back(sentence: str, expected: Trouble) -> None:
    assert trouble(sentence) is expected


def test_what_was_understood_is_kept_as_a_draft() -> None:
    assert draft("settings 9 a week at 9am") == plan(hour=NINE)
    assert draft("2 kali seminggu") == plan(pace=2)


@pytest.mark.parametrize("hour", ["6:00", "06.00", "20:59"])
def test_the_ends_of_the_day_are_inside(hour: str) -> None:
    assert trouble(f"settings at {hour}") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "set an alarm at 9am",
        "lunch at 12?",
        "make a list",
        "change my mind",
        "move the meeting to monday",
        "monday",
        "set up a meeting with Erika",
        "udah jam berapa",
        "masuk kerja jam 9",
    ],
)
def test_what_only_sounds_like_it_changes_nothing(sentence: str) -> None:
    assert not writes(asked(sentence))
