"""How often, in all the ways that people say it."""

from __future__ import annotations

import pytest

from bot.slack.parse.requests import Add, Trouble
from tests.slack.parse.says import added, asked, table, trouble

RHYTHMS = """
1 = every day | daily | each day | once a day | tiap hari | setiap hari | sehari sekali | harian | 1x
    sehari
2 = every other day | every 2 days | dua hari sekali | tiap 2 hari
4 = twice a week | seminggu dua kali | 2x seminggu | dua kali seminggu
7 = weekly | every week | once a week | every 7 days | per week | 1w | tiap minggu | seminggu sekali |
    mingguan | tiap pekan | sepekan sekali | setiap minggunya | sekali seminggu | every single week |
    1x/week
14 = every two weeks | every other week | fortnightly | biweekly | every fortnight | 2w | every couple
    of weeks | dua minggu sekali | tiap 2 minggu | tiap dua minggu sekali | dua mingguan | 2mgg | setiap
    2 pekan
15 = twice a month | 2x/month | dua kali sebulan | sebulan dua kali | 2x sebulan | 2 kali per bulan
21 = every three weeks | 3 minggu sekali | every 3rd week
28 = every four weeks
30 = monthly | every month | once a month | per month | 1mo | every 30 days | sebulan sekali |
    tiap bulan | bulanan | per bulan | sekali sebulan | setiap bulannya | rutin tiap bulan | 1x sebulan
42 = every 6 weeks | every six weeks | 6 weeks | 6w | 6 wks | once every 6 weeks | every 6-weeks | every
    6 week | every 6 weeks or so | about every 6 weeks | tiap 6 minggu | tiap enam minggu | 6 minggu
    sekali | 6mgg | enam minggu sekali | setiap 6 minggu sekali | sekali dalam 6 minggu | saban 6 minggu
    | sekitar 6 minggu sekali
45 = every 1.5 months | tiap 1,5 bulan | every one and a half months | satu setengah bulan sekali
60 = every 2 months | every other month | 2mo | dua bulan sekali | 2bln | tiap dua bulan
77 = every eleven weeks | sebelas minggu sekali
84 = every twelve weeks | dua belas minggu sekali | tiap 12 minggu
90 = quarterly | every quarter | once a quarter | every 3 months | 3bln | tiga bulan sekali | tiap
    kuartal | triwulanan | tiap triwulan | tiga bulanan | 3 bulanan
147 = every twenty-one weeks | every twenty one weeks | dua puluh satu minggu sekali
180 = every six months | tiap semester | enam bulan sekali
182 = twice a year | half-yearly | every half a year | setahun dua kali | 2x setahun | setengah tahun
    sekali
365 = yearly | annually | every year | once a year | tahunan | setahun sekali | tiap tahun | 1y | per
    tahun
730 = every two years | dua tahun sekali | every other year
1095 = every three years | 3 tahun sekali
"""
SPELLINGS = [(said, int(days)) for said, days in table(RHYTHMS)]


@pytest.mark.parametrize(("rhythm", "days"), SPELLINGS)
def test_a_rhythm_is_read(rhythm: str, days: int) -> None:
    for sentence in (f"add Erika {rhythm}", f"tambah Erika {rhythm}, #kampus"):
        request = asked(sentence)
        assert isinstance(request, Add), sentence
        assert (request.details.every, request.whom) == (days, added("Erika").whom), sentence


@pytest.mark.parametrize(
    "rhythm",
    [
        "every 0 days",
        "every 0 weeks",
        "0 kali sebulan",
        "every 4 years",
        "every 1097 days",
        "every 99999999 weeks",
        "5 times a day",
        "tiap 5 tahun",
        "setahun 400 kali",
    ],
)
def test_a_rhythm_out_of_range_is_asked_back(rhythm: str) -> None:
    assert trouble(f"add Erika {rhythm}") is Trouble.CADENCE_RANGE


@pytest.mark.parametrize("rhythm", ["every 1 day", "every 1096 days"])
def test_the_ends_of_the_range_are_inside(rhythm: str) -> None:
    assert trouble(f"add Erika {rhythm}") is None


@pytest.mark.parametrize(
    "rhythm",
    [
        "every now and then",
        "every blue moon",
        "every Tuesday",
        "every few months",
        "every 2 or 3 weeks",
        "regularly",
        "once in a while",
        "from time to time",
        "bimonthly",
        "sesekali",
        "kadang-kadang",
        "tiap lebaran",
        "tiap ada waktu",
        "secara rutin",
        "every -2 weeks",
    ],
)
def test_a_rhythm_that_nobody_could_keep_is_asked_back(rhythm: str) -> None:
    assert trouble(f"add Erika {rhythm}") is Trouble.CADENCE_UNREAD


@pytest.mark.parametrize(
    "moment",
    ["in 6 weeks", "for 6 weeks", "6 weeks ago", "dalam 2 minggu", "selama 3 bulan", "2 minggu lagi"],
)
def test_a_moment_is_no_rhythm(moment: str) -> None:
    assert trouble(f"add Erika {moment}") is Trouble.UNREAD


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("evry 6 weeks", 42),
        ("evrey 6 weeks", 42),
        ("every 6 weks", 42),
        ("every 6 weeeks", 42),
        ("setip 6 minggu", 42),
        ("tiaap 6 minggu", 42),
        ("tiap 2 bln skali", 60),
        ("every6weeks", 42),
        ("tiap 6 mingu", 42),
        ("tiap 6 mimggu", 42),
        ("every 2 mnoths", 60),
        ("tiap 2 buln", 60),
    ],
)
def test_a_slip_of_the_finger_is_mended_where_the_words_around_leave_no_doubt(rhythm: str, days: int) -> None:
    assert asked(f"add Erika {rhythm}") == added("Erika", every=days)
