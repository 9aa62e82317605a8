"""Adding people: whom, how often, and all that can be said of them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.model import Address, AddressKind, Language, Register
from bot.slack.parse.requests import Add, Details, Trouble, Who
from tests.slack.parse.says import added, asked, draft, edited, trouble, whatsapp

ERIKA_U1 = Who("erika", "U123")


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("add @erika every 6 weeks #campus", added("erika", every=42, circles=("campus",))),
        ("/reconnect add @erika every 6 weeks", added("erika", every=42)),
        ("reconnect add Erika", added("Erika")),
        ("ADD ERIKA EVERY 6 WEEKS", added("ERIKA", every=42)),
        ("add <@U123> every six weeks", added(Who(None, "U123"), every=42)),
        ("add <@U123|erika> monthly", added(ERIKA_U1, every=30)),
        ("add Erika Santoso every 6 weeks", added("Erika Santoso", every=42)),
        ("add every 6 weeks Erika", added("Erika", every=42)),
        ("add: Erika, every 6 weeks.", added("Erika", every=42)),
        ("add - Erika - every 6 weeks - #campus", added("Erika", every=42, circles=("campus",))),
        ("new person: Erika, every 45 days, likes hiking", added("Erika", every=45, likes=("hiking",))),
        (
            "track Bob Tanaka quarterly, he loves ramen and jazz",
            added("Bob Tanaka", every=90, likes=("ramen", "jazz")),
        ),
        (
            "add Erika from my old agency likes dogs, customer service",
            added("Erika", circles=("old agency",), likes=("dogs", "customer service")),
        ),
        ("add my friend Erika every 6 weeks", added("Erika", every=42)),
        ("add Erika to my list every month", added("Erika", every=30)),
        ("add Erika to the campus circle", added("Erika", circles=("campus",))),
        (
            "add @budi as a friend from college, ping me every quarter",
            added("budi", every=90, circles=("college",)),
        ),
        ("keep up with Erika monthly", added("Erika", every=30)),
        ("keep in touch with Erika and Budi", added("Erika", "Budi")),
        ("could you keep Siti on my radar every 2 months?", added("Siti", every=60)),
        ("I want to stay in touch with Erika every 6 weeks", added("Erika", every=42)),
        ("I'd like to reconnect with Erika every 2 months", added("Erika", every=60)),
        ("/reconnect with Erika", added("Erika")),
        ("help me keep in touch with Erika every month", added("Erika", every=30)),
        ("I want to talk to Erika every month", added("Erika", every=30)),
        ("remind me to talk to Erika every 6 weeks", added("Erika", every=42)),
        ("remind me every 6 weeks to write to Erika", added("Erika", every=42)),
        ("nudge me about Erika every 6 weeks", added("Erika", every=42)),
        ("can you add Erika every month?", added("Erika", every=30)),
        ("could you please add Erika to my list, every 6 weeks? thanks!", added("Erika", every=42)),
        ("hey bot, add Erika every month", added("Erika", every=30)),
    ],
)
def test_in_english(sentence: str, request_: Add) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("tambah @erika tiap 6 minggu #kampus", added("erika", every=42, circles=("kampus",))),
        (
            "tambah <@U123|erika>, <@U456|budi> dan Siti tiap 3 bulan",
            added(ERIKA_U1, Who("budi", "U456"), "Siti", every=90),
        ),
        ("tambahkan Erika Santoso setiap dua bulan", added("Erika Santoso", every=60)),
        (
            "tambahin dong si Budi dari kampus, suka futsal",
            added("Budi", circles=("kampus",), likes=("futsal",)),
        ),
        ("tolong masukin Erika ya, tiap 2 bulan sekali", added("Erika", every=60)),
        ("simpan Erika, tiap kuartal", added("Erika", every=90)),
        (
            "catat Siti, wa 0813-1111-2222, tiap kuartal",
            added("Siti", every=90, addresses=whatsapp("6281311112222")),
        ),
        ("bisa tolong tambah Erika tiap bulan?", added("Erika", every=30)),
        ("minta tolong tambah Erika tiap bulan ya kak", added("Erika", every=30)),
        ("tambah Erika ke daftarku tiap bulan", added("Erika", every=30)),
        ("tambah temanku Erika tiap 6 minggu", added("Erika", every=42)),
        ("tambah Erika dan ingatkan aku tiap 6 minggu", added("Erika", every=42)),
        ("aku mau jaga hubungan sama Erika tiap 2 bulan", added("Erika", every=60)),
        ("saya ingin menjaga hubungan dengan Erika setiap 6 minggu", added("Erika", every=42)),
        ("gue pengen keep in touch sama Rangga sebulan sekali", added("Rangga", every=30)),
        ("pengen tetep nyambung sama Erika tiap 2 bulan", added("Erika", every=60)),
        ("bantu aku jaga silaturahmi sama Pak Joko tiap 3 bulan", added("Pak Joko", every=90)),
        ("aku mau ngobrol sama Erika tiap bulan", added("Erika", every=30)),
        ("ingatkan aku ngobrol sama Erika tiap 6 minggu", added("Erika", every=42)),
        ("ingatkan aku soal Erika tiap 6 minggu", added("Erika", every=42)),
        ("sapa Erika tiap bulan", added("Erika", every=30)),
        ("silaturahmi sama Erika tiap bulan", added("Erika", every=30)),
        ("Kak, tolong tambah Erika ya", added("Erika")),
        ("tambah Erika dr kampus tiap 2 bln", added("Erika", circles=("kampus",), every=60)),
        ("tambah dr Siti tiap bulan", added("dr Siti", every=30)),
        ("tambah Erika paling tidak sebulan sekali", added("Erika", every=30)),
        (
            "tambah Erika suka main sama kucing, masak sama lari",
            added("Erika", likes=("main sama kucing", "masak", "lari")),
        ),
        ("add Erika at least once a month", added("Erika", every=30)),
    ],
)
def test_in_indonesian(sentence: str, request_: Add) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("tambah erika every 6 weeks", added("erika", every=42)),
        ("please tambah Erika setiap 6 weeks dari campus", added("Erika", every=42, circles=("campus",))),
        ("add Erika tiap bulan suka dogs", added("Erika", every=30, likes=("dogs",))),
    ],
)
def test_in_both_languages_at_once(sentence: str, request_: Add) -> None:
    assert asked(sentence) == request_


def test_everything_can_be_said_in_one_sentence() -> None:
    sentence = (
        "Tambah Erika, dia dari kampus, suka kopi dan kucing, tiap 2 bulan, wa 0812 3456 7890, ig @erika.s, "
        "bahasa Inggris, santai, terakhir ngobrol 3 bulan lalu, catatan: anaknya dua"
    )
    assert asked(sentence) == added(
        "Erika",
        every=60,
        circles=("kampus",),
        likes=("kopi", "kucing"),
        addresses=(*whatsapp("6281234567890"), Address(AddressKind.INSTAGRAM, "erika.s")),
        note="anaknya dua",
        language=Language.EN,
        register=Register.CASUAL,
        touched_on=date(2026, 8, 25),
    )


def test_several_sentences_about_one_person_are_one_request() -> None:
    sentence = "Add Erika every 6 weeks. She likes dogs. She is from #campus."
    assert asked(sentence) == added("Erika", every=42, circles=("campus",), likes=("dogs",))


def test_lines_are_as_good_as_commas() -> None:
    assert asked("add Erika\nBudi\nSiti") == added("Erika", "Budi", "Siti")
    assert asked("add Erika\nevery 6 weeks\nlikes dogs") == added("Erika", every=42, likes=("dogs",))


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("add #campus to Erika", edited("Erika", circles=("campus",))),
        ("add whatsapp 0812 3456 7890 to Erika", edited("Erika", addresses=whatsapp("6281234567890"))),
    ],
)
def test_adding_something_to_somebody_changes_them(sentence: str, request_: Add) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("add", Trouble.NOBODY),
        ("tambah", Trouble.NOBODY),
        ("add every 6 weeks", Trouble.NOBODY),
        ("add <!subteam^S1|@team> every month", Trouble.USER_GROUP),
        ("add Erika every 0 days", Trouble.CADENCE_RANGE),
        ("add Erika every 5 years", Trouble.CADENCE_RANGE),
        ("add Erika every blue moon", Trouble.CADENCE_UNREAD),
        ("tambah Erika tiap lebaran", Trouble.CADENCE_UNREAD),
        ("add Erika every Monday", Trouble.CADENCE_UNREAD),
        ("add Erika every 6 to 8 weeks", Trouble.CADENCE_UNREAD),
        ("add Erika every few weeks", Trouble.CADENCE_UNREAD),
        ("tambah Erika kadang-kadang", Trouble.CADENCE_UNREAD),
        ("add Erika <#C1|> every 6 weeks", Trouble.CIRCLE_HIDDEN),
        ("add Erika wa 12", Trouble.ADDRESS_UNREAD),
        ("add Erika whatsapp", Trouble.ADDRESS_UNREAD),
        ("add Erika https://example.com/x", Trouble.ADDRESS_UNREAD),
        ("add Erika telegram <@U1>", Trouble.ADDRESS_UNREAD),
        ("tambah Erika bahasa Jawa", Trouble.LANGUAGE_UNKNOWN),
        ("add Erika in French", Trouble.LANGUAGE_UNKNOWN),
        ("add Erika last talked tomorrow", Trouble.DATE_AHEAD),
        ("add Erika last talked on 31 February", Trouble.DATE_UNREAD),
        ("tambah Erika terakhir ngobrol", Trouble.DATE_UNREAD),
        ("add Erika note:", Trouble.UNREAD),
        (f"add {', '.join(f'Erika{number}' for number in range(26))}", Trouble.TOO_MANY),
        (f'add "{"e" * 81}"', Trouble.TOO_LONG),
        (f"add Erika #{'c' * 41}", Trouble.TOO_LONG),
        (f"add Erika likes {'l' * 61}", Trouble.TOO_LONG),
        (f"add Erika note: {'n' * 2001}", Trouble.TOO_LONG),
        (f"add Erika {' '.join(f'#c{number}' for number in range(11))}", Trouble.TOO_MANY),
        (f"add Erika likes {', '.join(f'l{number}' for number in range(21))}", Trouble.TOO_MANY),
    ],
)
def test_what_is_wrong_is_asked_back(sentence: str, expected: Trouble) -> None:
    assert trouble(sentence) is expected


@pytest.mark.parametrize(
    "sentence",
    [
        "add my sister every month",
        "add someone from marketing",
        "add her every month",
        "tambah dia tiap bulan",
        "add Erika who works at Tokopedia every month",
        "add Erika from the conference we met at last year",
        "add Erika every 6 weeks and Budi every 2 months",
        "add Erika every 6 weeks on Monday",
        "add Erika every 6 months likes yoga every day",
        "add Erika likes running every day",
        "add Erika loves dogs. Remind me tomorrow",
        "add Erika in March",
        "add Erika for 6 weeks",
        "add Erika in 6 weeks",
        "tambah Erika 3 bulan lalu",
        "tambah Erika tidak suka anjing",
        "add Erika doesn't like dogs",
        "tambah erika ada di jakarta",
        "tambah erika dikampus",
        "tambah Erika teman kampus",
        "add erika liks dogs",
        "add zebra Erika every 6 weeks",
        "add Mao Dong every month",
        "add #campus to my sister",
        "add #campus to Erika and Budi",
        "add Erika likes dogs tomorrow",
        "add Erika from campus tomorrow",
        "add Erika in the morning",
        "add Erika (campus) every week",
        "add Erika/Budi",
        'add "Erika every 6 weeks',
        "add Marketing Team every month",
        "Tambah Erika Teman Kampus Tiap Bulan",
        "add 12345 monthly",
        "add <!channel> every month",
    ],
)
def test_what_stays_unread_is_never_guessed(sentence: str) -> None:
    assert trouble(sentence) is Trouble.UNREAD


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("add Erika every 5 years #campus", added("Erika", circles=("campus",))),
        ("add Erika <#C1|> every 6 weeks", added("Erika", every=42)),
        ("add Erika every 6 weeks and Budi every 2 months", added("Erika", every=42)),
        ("add erika liks dogs every month", added("erika", every=30)),
        ("Erika every 6 weeks", added("Erika", every=42)),
        ("add every 6 weeks", Add((), Details(every=42))),
    ],
)
def test_what_was_understood_is_kept_as_a_draft(sentence: str, kept: Add) -> None:
    assert draft(sentence) == kept
