"""What is said about a tie besides who it is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.model import Address, AddressKind, Language, Register
from bot.slack.parse.addresses import read_address
from bot.slack.parse.requests import Add
from tests.slack.parse.says import added, asked, whatsapp

TG, MAIL, LI = AddressKind.TELEGRAM, AddressKind.EMAIL, AddressKind.LINKEDIN
IG, X = AddressKind.INSTAGRAM, AddressKind.X


@pytest.mark.parametrize(
    ("said", "circles"),
    [
        ("#campus", ("campus",)),
        ("#campus #work", ("campus", "work")),
        ("#campus, #work", ("campus", "work")),
        ("#campus #Campus", ("campus",)),
        ('#"old agency"', ("old agency",)),
        ("<#C1|campus>", ("campus",)),
        ('in "old agency"', ("old agency",)),
        ("from “old agency”", ("old agency",)),
        ('in my "old agency" circle', ("old agency",)),
        ("from my old agency", ("old agency",)),
        ("in the campus circle", ("campus",)),
        ("at the office", ("office",)),
        ("circle campus", ("campus",)),
        ("in Bali", ("Bali",)),
        ("dari kantor lama", ("kantor lama",)),
        ("dari kantor lama saya", ("kantor lama",)),
        ("di kampus", ("kampus",)),
        ("ke lingkaran kampus", ("kampus",)),
        ("yang dari kampus", ("kampus",)),
        ("#kantor-lama", ("kantor-lama",)),
        ("#Kampus_ITB", ("Kampus_ITB",)),
    ],
)
def test_a_circle(said: str, circles: tuple[str, ...]) -> None:
    assert asked(f"add Erika {said}") == added("Erika", circles=circles)
    assert asked(f"add Erika every 6 weeks, {said}") == added("Erika", every=42, circles=circles)


@pytest.mark.parametrize(
    ("said", "likes"),
    [
        ("likes dogs", ("dogs",)),
        ("likes: dogs, cats", ("dogs", "cats")),
        ("likes dogs, customer service", ("dogs", "customer service")),
        ("loves ramen and jazz", ("ramen", "jazz")),
        ("is into hiking", ("hiking",)),
        ("who likes dogs", ("dogs",)),
        (", she likes dogs & cats", ("dogs", "cats")),
        ("likes “rock and roll”, dogs", ("rock and roll", "dogs")),
        ("likes weekly meetups", ("weekly meetups",)),
        ("likes dogs, Dogs", ("dogs",)),
        ("suka anjing", ("anjing",)),
        ("suka anjing, kopi susu dan naik gunung", ("anjing", "kopi susu", "naik gunung")),
        ("yang suka kopi banget", ("kopi",)),
        ("hobinya lari", ("lari",)),
        ("demen K-pop", ("K-pop",)),
        ("likes dogs, loves cats and into jazz", ("dogs", "cats", "jazz")),
        ("who's into football", ("football",)),
        ("likes to cook", ("cook",)),
        ("likes very much dogs", ("dogs",)),
    ],
)
def test_likes(said: str, likes: tuple[str, ...]) -> None:
    assert asked(f"add Erika {said}") == added("Erika", likes=likes)
    assert asked(f"add Erika {said} #campus") == added("Erika", likes=likes, circles=("campus",))


def test_likes_end_where_something_else_begins() -> None:
    assert asked("add Erika likes dogs every 6 weeks") == added("Erika", likes=("dogs",), every=42)
    assert asked("add Erika likes dogs from campus") == added("Erika", likes=("dogs",), circles=("campus",))
    assert asked("add Erika likes dogs, formal") == added("Erika", likes=("dogs",), register=Register.FORMAL)
    assert asked("add Erika likes dogs ig @erika") == added(
        "Erika", likes=("dogs",), addresses=(Address(IG, "erika"),)
    )


@pytest.mark.parametrize(
    ("said", "addresses"),
    [
        ("wa 0812-3456-7890", whatsapp("6281234567890")),
        ("wa 0812-3456-7890, whatsapp +62 812 3456 7890", whatsapp("6281234567890")),
        ("WA: 0812 3456 7890", whatsapp("6281234567890")),
        ("whatsapp +62 812 3456 7890", whatsapp("6281234567890")),
        ("whatsapp +44 7700 900123", whatsapp("447700900123")),
        ("no wa 081234567890", whatsapp("6281234567890")),
        ("nomornya 081234567890", whatsapp("6281234567890")),
        ("081234567890", whatsapp("6281234567890")),
        ("<tel:+6281234567890|+62 812 3456 7890>", whatsapp("6281234567890")),
        ("https://wa.me/6281234567890", whatsapp("6281234567890")),
        ("<https://wa.me/6281234567890>", whatsapp("6281234567890")),
        ("telegram @erika99", (Address(TG, "erika99"),)),
        ("tele erika99", (Address(TG, "erika99"),)),
        ("t.me/erika99", (Address(TG, "erika99"),)),
        ("email erika@example.org", (Address(MAIL, "erika@example.org"),)),
        ("erika@example.org", (Address(MAIL, "erika@example.org"),)),
        ("<mailto:erika@example.org|erika@example.org>", (Address(MAIL, "erika@example.org"),)),
        ("<https://www.linkedin.com/in/erika-s/?trk=x>", (Address(LI, "in/erika-s"),)),
        ("linkedin erika-s", (Address(LI, "in/erika-s"),)),
        ("ig @erika", (Address(IG, "erika"),)),
        ("instagram: erika.s", (Address(IG, "erika.s"),)),
        ("<https://instagram.com/erika?igsh=1|instagram.com/erika>", (Address(IG, "erika"),)),
        ("x @erika", (Address(X, "erika"),)),
        ("twitter @erika", (Address(X, "erika"),)),
        ("https://x.com/erika", (Address(X, "erika"),)),
    ],
)
def test_an_address_outside_slack(said: str, addresses: tuple[Address, ...]) -> None:
    assert asked(f"add Erika {said}") == added("Erika", addresses=addresses)
    assert asked(f"tambah Erika, {said}, tiap 6 minggu") == added("Erika", addresses=addresses, every=42)


def test_a_number_ends_where_a_rhythm_begins() -> None:
    assert asked("add Erika wa 0812 3456 7890 6 weeks") == added(
        "Erika", addresses=whatsapp("6281234567890"), every=42
    )


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("wa 0812 3456 7890", whatsapp("6281234567890")[0]),
        ("0812 3456 7890", whatsapp("6281234567890")[0]),
        ("+44 7700 900123", whatsapp("447700900123")[0]),
        ("telegram: @erika99", Address(TG, "erika99")),
        ("ig erika", Address(IG, "erika")),
        ("https://www.linkedin.com/in/erika", Address(LI, "in/erika")),
        (" erika@example.org ", Address(MAIL, "erika@example.org")),
        ("erika", None),
        ("wa", None),
        ("", None),
    ],
)
def test_an_address_alone_on_a_line_of_the_form(line: str, address: Address | None) -> None:
    assert read_address(line) == address


@pytest.mark.parametrize(
    ("said", "language", "register"),
    [
        ("in Indonesian", Language.ID, None),
        ("in English", Language.EN, None),
        ("speaks English", Language.EN, None),
        ("bahasa inggris", Language.EN, None),
        ("pakai bahasa Indonesia", Language.ID, None),
        ("formal", None, Register.FORMAL),
        ("casual", None, Register.CASUAL),
        ("pakai Anda", None, Register.FORMAL),
        ("pake kamu", None, Register.CASUAL),
        ("santai", None, Register.CASUAL),
        ("in Indonesian, formal", Language.ID, Register.FORMAL),
        ("bahasa inggris santai", Language.EN, Register.CASUAL),
    ],
)
def test_the_language_and_register_for_one_tie(
    said: str, language: Language | None, register: Register | None
) -> None:
    assert asked(f"add Erika {said}") == added("Erika", language=language, register=register)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("last talked in March", date(2026, 3, 1)),
        ("last talked yesterday", date(2026, 11, 24)),
        (", we last spoke on 3 May 2025", date(2025, 5, 3)),
        ("last talked to her in 2024", date(2024, 1, 1)),
        ("terakhir ngobrol 3 bulan lalu", date(2026, 8, 25)),
        ("terakhir ketemu 5 Januari", date(2026, 1, 5)),
        ("terakhir kontak Maret", date(2026, 3, 1)),
        (", terakhir chat bulan lalu", date(2026, 10, 25)),
    ],
)
def test_when_they_last_talked(said: str, day: date) -> None:
    assert asked(f"add Erika {said}") == added("Erika", touched_on=day)
    assert asked(f"add Erika {said}, every 6 weeks") == added("Erika", touched_on=day, every=42)


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("note: she moved to Bandung", "she moved to Bandung"),
        ("note:she moved", "she moved"),
        ("Note : she moved", "she moved"),
        ("catatan: pindah ke Bandung", "pindah ke Bandung"),
        ("notes: every 6 weeks, #campus, likes dogs", "every 6 weeks, #campus, likes dogs"),
        ("note: A &amp; B &lt;3", "A & B <3"),
        (
            "note: see <https://example.org|example.org> and <@U1|budi>, <#C1|campus>",
            "see example.org and @budi, #campus",
        ),
        ("note: <https://example.org/a?b=c>", "https://example.org/a?b=c"),
        ("note: <!channel> <!here> <!subteam^S1|@team>", "@channel @here @team"),
        ("note: <odd> <!subteam^S1> <@U1> <#C1|> <tel:+62|+62>", "<odd> @S1 @U1 #C1 +62"),
        ("note: line one\nline two  with   spaces", "line one\nline two  with   spaces"),
        ('note: "quoted" and “more”', '"quoted" and “more”'),
        ("note: note: note", "note: note"),
    ],
)
def test_a_note_is_kept_as_typed(typed: str, note: str) -> None:
    assert asked(f"add Erika every 6 weeks {typed}") == added("Erika", every=42, note=note)


def test_a_word_that_only_ends_like_a_note_is_none() -> None:
    request = asked("add Erika likes keynote: speeches")
    assert not isinstance(request, Add) or request.details.note is None
