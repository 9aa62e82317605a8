"""Names: everything that people are called, and nothing that they are not."""

from __future__ import annotations

import pytest

from bot.slack.parse.requests import Who
from tests.slack.parse.says import added, asked, writes


@pytest.mark.parametrize(
    "name",
    [
        "Erika",
        "erika",
        "Erika Santoso",
        "erika santoso",
        "Muhammad Rizky Aditya Putra Pratama",
        "Pak Joko",
        "pak budi hartono",
        "Bu Siti",
        "Mas Budi",
        "Dr. Erika Santoso",
        "M. Rizky",
        "I Made Suarta",
        "Ni Luh Ayu",
        "O'Brien",
        "D'Angelo",
        "Ma’ruf",
        "Jean-Luc",
        "Erika-Maria Lopez",
        "Ludwig van Beethoven",
        "Budi bin Ahmad",
        "Éric Dupont",
        "Søren",
        "Nguyễn Văn An",
        "王小明",
        "Анна",
        "محمد",
        "Erika🌸",
        "Erika 🌸",
        "erika99",
        "erika.santoso",
        "Emma Stone",
        "River Phoenix",
        "Yang Mi",
        "An Nguyen",
        "Doris Day",
        "Dan",
        "Ada",
        "Hari",
        "Bulan",
        "Mei",
        "May",
        "Will",
        "Dana",
        "Tia",
    ],
)
def test_a_name_needs_no_quotes(name: str) -> None:
    assert asked(f"add {name} every 6 weeks") == added(name, every=42)


@pytest.mark.parametrize(
    "name", ["my sister", "Toko Buku", "every day", "likes dogs", "12345", "a/b", "in season"]
)
@pytest.mark.parametrize("quotes", ['""', "“”", "”“", "„“", "«»", "''", "‘’"])
def test_in_quotes_a_name_may_be_anything(name: str, quotes: str) -> None:
    typed = f"add {quotes[0]}{name}{quotes[1]} every 6 weeks"
    assert asked(typed) == added(Who(name, quoted=True), every=42)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("add Erika, Budi, Siti every 6 weeks", ["Erika", "Budi", "Siti"]),
        ("add Erika, Budi and Siti every 6 weeks", ["Erika", "Budi", "Siti"]),
        ("add Erika & Budi every 6 weeks", ["Erika", "Budi"]),
        ("add Erika &amp; Budi every 6 weeks", ["Erika", "Budi"]),
        ("tambah Erika dan Budi every 6 weeks", ["Erika", "Budi"]),
        ("tambah Erika sama Budi every 6 weeks", ["Erika", "Budi"]),
        ("add Dan and Erika every 6 weeks", ["Dan", "Erika"]),
        ("tambah Budi dan Dan every 6 weeks", ["Budi", "Dan"]),
        ("add @erika @budi every 6 weeks", ["erika", "budi"]),
        ("add erika santoso, budi hartono and siti every 6 weeks", ["erika santoso", "budi hartono", "siti"]),
        ("add Erika, erika, ERIKA every 6 weeks", ["Erika"]),
    ],
)
def test_several_people_are_told_apart(sentence: str, names: list[str]) -> None:
    assert asked(sentence) == added(*names, every=42)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("\u200bErika\u200b", "Erika"),
        ("Eri\u200bka", "Erika"),
        ("Eri\u200dka", "Erika"),
        ("\u202eErika\u202c", "Erika"),
        ("\u2068Erika\u2069", "Erika"),
        ("E\u0301ric", "Éric"),
        ("Erika\u00a0Santoso", "Erika Santoso"),
        ("*Erika*", "Erika"),
        ("_Erika_", "Erika"),
        ("~Erika~", "Erika"),
        ("`Erika`", "Erika"),
        ("Erika :pray:", "Erika"),
        ("Erika 😀", "Erika"),
        ("Erika :)", "Erika"),
    ],
)
def test_what_cannot_be_seen_and_what_is_mere_mood_is_no_part_of_a_name(typed: str, name: str) -> None:
    assert asked(f"add {typed} every 6 weeks") == added(name, every=42)


@pytest.mark.parametrize(
    "ping", ["<!channel>", "<!here>", "<!everyone>", "<!here|@here>", "<!subteam^S1|@team>"]
)
def test_nothing_that_pings_gets_into_a_name(ping: str) -> None:
    for sentence in (f"add {ping} every month", f"add Erika {ping} every month"):
        assert not writes(asked(sentence))
    quoted = asked(f'add "Erika {ping}" every month')
    assert "<" not in str(quoted)
    assert "@channel" not in str(quoted)
    assert "@here" not in str(quoted)


@pytest.mark.parametrize(
    "sentence",
    [
        "add milk and eggs",
        "add salt",
        "add two people",
        "add more hours to my day",
        "add a reminder for the dentist every month",
        "tambah kopi",
        "tambah semangat",
        "tambah satu porsi",
        "tambah lagi",
        "simpan file",
        "hapus foto",
        "hapus pesan ini",
        "buang sampah",
        "ganti oli tiap 3 bulan",
        "remind me to pay rent every month",
        "remind me about taxes every year",
        "ingatkan aku bayar kos tiap bulan",
        "nudge me about rent every month",
    ],
)
def test_things_are_no_people(sentence: str) -> None:
    assert not writes(asked(sentence))
