"""Birthdays, days of somebody's own and feasts, said in both languages."""

from __future__ import annotations

import pytest

from bot.core.model import Language, OwnDate
from bot.slack.parse.own_days import day_of_line
from bot.slack.parse.requests import Add, Details, Done, Edit, Request, Show, Trouble, Unclear, Who
from tests.slack.parse.says import TODAY, added, asked, edited, spoken, trouble

MARCH = OwnDate(3, 3)
LEAP = OwnDate(2, 29)


def without(name: str, *words: str) -> Edit:
    return Edit(Who(name), Details(), without_dates=words)


def not_any_more(name: str, *feasts: str) -> Edit:
    return Edit(Who(name), Details(), without_feasts=feasts)


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("edit Erika birthday 3 March", edited("Erika", dates=(MARCH,))),
        ("edit Erika birthday on March 3rd", edited("Erika", dates=(MARCH,))),
        ("edit Erika birthday 3 March 1990", edited("Erika", dates=(OwnDate(3, 3, None, 1990),))),
        ("edit Erika birthday 1990-03-03", edited("Erika", dates=(OwnDate(3, 3, None, 1990),))),
        ("edit Erika birthday 25.12.", edited("Erika", dates=(OwnDate(12, 25),))),
        ("edit Erika birthday 25/12", edited("Erika", dates=(OwnDate(12, 25),))),
        ("edit Erika bday 3 mar, every 2 months", edited("Erika", dates=(MARCH,), every=60)),
        ("set Erika's birthday to 3 March", edited("Erika", dates=(MARCH,))),
        ("Erika's birthday is on 29 Feb", edited("Erika", dates=(LEAP,))),
        ("Erika's birthday is tomorrow", edited("Erika", dates=(OwnDate(11, 26),))),
        ("Erika was born on 3 March", edited("Erika", dates=(MARCH,))),
        (
            "edit Erika birthday 29 Feb, otherwise 1 March",
            edited("Erika", dates=(OwnDate(2, 29, after=True),)),
        ),
        ("edit Erika birthday 29 Feb or 28 Feb in other years", None),
        ("edit Erika no birthday", without("Erika", "")),
        ("remove Erika's birthday", without("Erika", "")),
        ("hapus ulang tahun Erika", without("Erika", "")),
        ("when is Erika's birthday?", Show(Who("Erika"))),
        ("kapan ulang tahun Erika?", Show(Who("Erika"))),
        ("ulang tahun Erika kapan?", Show(Who("Erika"))),
        ("ulang tahun Erika 3 Maret", edited("Erika", dates=(MARCH,))),
        ("ultah Erika 3 maret", edited("Erika", dates=(MARCH,))),
        ("ulang tahun Erika besok", edited("Erika", dates=(OwnDate(11, 26),))),
        ("Erika ulang tahun tanggal 3 Maret", edited("Erika", dates=(MARCH,))),
        ("Erika lahir 3 Maret 1990", edited("Erika", dates=(OwnDate(3, 3, None, 1990),))),
        (
            "ubah Erika ulang tahun 29 Februari, di tahun lain 1 Maret",
            edited("Erika", dates=(OwnDate(2, 29, after=True),)),
        ),
        ("edit Erika tanpa ulang tahun", without("Erika", "")),
        ("edit Budi tanggal 12 Mei jadian kerja", edited("Budi", dates=(OwnDate(5, 12, "jadian kerja"),))),
        (
            "edit Budi date 12 May first day at work",
            edited("Budi", dates=(OwnDate(5, 12, "first day at work"),)),
        ),
        (
            "edit Budi date 12 May: Wedding, likes dogs",
            edited("Budi", dates=(OwnDate(5, 12, "Wedding"),), likes=("dogs",)),
        ),
        ("edit Budi remove date Wedding", without("Budi", "Wedding")),
        ("edit Budi hapus tanggal jadian kerja", without("Budi", "jadian kerja")),
        (
            "add Erika every 6 weeks, birthday 3 March #campus",
            added("Erika", every=42, dates=(MARCH,), circles=("campus",)),
        ),
        ("tambah Erika tiap 2 bulan, ulang tahun 3 Maret", added("Erika", every=60, dates=(MARCH,))),
        ("edit Erika celebrates Eid and Christmas", edited("Erika", feasts=("eid-al-fitr", "christmas"))),
        ("Budi celebrates Chinese New Year", edited("Budi", feasts=("lunar-new-year",))),
        ("Budi merayakan Idul Fitri dan Idul Adha", edited("Budi", feasts=("eid-al-fitr", "eid-al-adha"))),
        ("edit Budi hari besar Natal, Tahun Baru", edited("Budi", feasts=("christmas", "new-year"))),
        ("edit Budi no longer celebrates Christmas", not_any_more("Budi", "christmas")),
        ("edit Budi tidak merayakan Natal lagi", None),
        ("edit Budi no Christmas", not_any_more("Budi", "christmas")),
        ("tambah Ketut tiap bulan, merayakan Nyepi", added("Ketut", every=30, feasts=("nyepi",))),
    ],
)
def test_a_day_is_understood_as_it_was_said(sentence: str, request_: Request | None) -> None:
    found = asked(sentence)
    if request_ is None:
        assert isinstance(found, Edit), found
    else:
        assert found == request_


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("edit Erika birthday 31 Feb", "31 Feb"),
        ("edit Erika birthday 3/4", "3/4"),
        ("ulang tahun Erika 31 April", "31 April"),
        ("edit Erika birthday March", "March"),
        ("Erika's birthday is in May", "May"),
        ("edit Erika birthday 3 March 2199", "3 March 2199"),
        ("edit Budi tanggal 32 Mei jadian kerja", "32 Mei"),
    ],
)
def test_a_day_that_is_none_is_asked_about_and_nothing_is_written(sentence: str, words: str) -> None:
    found = asked(sentence)
    assert isinstance(found, Unclear)
    assert (found.trouble, found.words) == (Trouble.DAY_UNREAD, words)


@pytest.mark.parametrize(
    "sentence",
    ["said happy birthday to Erika", "ngucapin selamat ulang tahun ke Erika", "wished Budi a happy birthday"],
)
def test_a_wish_that_was_sent_is_no_day(sentence: str) -> None:
    found = asked(sentence)
    assert not isinstance(found, Add | Edit)


def test_other_parts_of_a_sentence_keep_their_days() -> None:
    assert asked("edit Erika last talked 3 March, birthday 5 May") == edited(
        "Erika", touched_on=TODAY.replace(month=3, day=3), dates=(OwnDate(5, 5),)
    )
    assert asked("add Erika likes birthday cakes") == added("Erika", likes=("birthday cakes",))
    assert isinstance(asked("done Erika on 3 March"), Done)
    assert trouble("later Erika until 5 January") is None


def test_the_language_is_heard() -> None:
    assert spoken("ulang tahun Erika 3 Maret") is Language.ID
    assert spoken("Erika's birthday is on 3 March") is Language.EN


@pytest.mark.parametrize(
    ("typed", "worded", "day"),
    [
        ("3 March", False, MARCH),
        ("29 Feb, otherwise 1 March", False, OwnDate(2, 29, after=True)),
        ("12 May Wedding", True, OwnDate(5, 12, "Wedding")),
        ("12 Mei 2019: Jadian, kerja", True, OwnDate(5, 12, "Jadian, kerja", 2019)),
        ("12 May", True, None),
        ("3 March party", False, None),
        ("31 Feb", False, None),
        ("soon", False, None),
    ],
)
def test_a_line_of_the_form_is_a_day_too(typed: str, worded: bool, day: OwnDate | None) -> None:
    assert day_of_line(typed, worded=worded) == day


@pytest.mark.parametrize(
    ("sentence", "who", "month", "day", "word"),
    [
        ("Erika's wedding anniversary is 3 June", "Erika", 6, 3, "wedding anniversary"),
        ("Budi wisuda 3 Juni", "Budi", 6, 3, "wisuda"),
        ("Budi jadian 12 Mei", "Budi", 5, 12, "jadian"),
    ],
)
def test_a_day_that_has_a_name_of_its_own_needs_no_other_word(
    sentence: str, who: str, month: int, day: int, word: str
) -> None:
    request = asked(sentence)
    assert isinstance(request, Edit)
    (own,) = request.details.dates
    assert (request.who.name, own.month, own.day, own.word) == (who, month, day, word)
