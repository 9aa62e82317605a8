import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Language, Register
from bot.ideas.callname import LONGEST, Called, called


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Erika", "Erika"),
        ("Erika Santoso", "Erika"),
        ("erika", "Erika"),
        ("erika.santoso", "Erika"),
        ("@budi_s", "Budi"),
        ("budi88", "Budi"),
        ("erika@acme.example", "Erika"),
        ("ERIKA SANTOSO", "Erika"),
        ("EKO", "Eko"),
        ("BJ Wibowo", "BJ"),
        ("DeShawn", "DeShawn"),
        ("o'brien", "O'Brien"),
        ("Nu'man", "Nu'man"),
        ("anne-marie weber", "Anne-Marie"),
        ("Élodie", "Élodie"),
        ("Erika (HRD)", "Erika"),
        ("Erika | Tokoku", "Erika"),
        ("Erika - Design", "Erika"),
        ("🌸 Sari 🌸", "Sari"),
        ("𝓔𝓻𝓲𝓴𝓪", "Erika"),
        ('Robert "Bob" Smith', "Bob"),
        ("“Dewi Lestari”", "Dewi"),
        ("´Ayu", "Ayu"),
    ],
)
def test_a_name_becomes_what_a_friend_would_say(name: str, text: str) -> None:
    assert called(name).text == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Muh. Rizki", "Rizki"),
        ("Muhammad Rizki Pratama", "Rizki"),
        ("M. Arif", "Arif"),
        ("I Made Surya", "Made"),
        ("Ni Luh Putri", "Luh"),
        ("Abdul Rahman", "Abdul Rahman"),
        ("si Rina", "Rina"),
        ("Drs. H. Ahmad Fauzi", "Ahmad"),
        ("Budi Santoso, S.Kom., M.M.", "Budi"),
        ("Ratna, MBA", "Ratna"),
        ("Ratna, SE", "Ratna"),
        ("Santoso, Erika", "Erika"),
        (", Erika", "Erika"),
        ("Muhammad", "Muhammad"),
        ("M", "M"),
    ],
)
def test_initials_degrees_and_shared_first_names_are_not_what_somebody_is_called(
    name: str, text: str
) -> None:
    assert called(name).text == text


@pytest.mark.parametrize(
    ("name", "casual", "formal"),
    [
        ("dr. Siti", "Siti", "dr. Siti"),
        ("dr.Siti Aminah", "Siti", "dr. Siti"),
        ("DR. SITI", "Siti", "Dr. Siti"),
        ("drg. Siti Aminah", "Siti", "drg. Siti"),
        ("Prof. Dr. Budi Santoso, M.Sc.", "Budi", "Prof. Budi"),
    ],
)
def test_a_title_is_said_in_a_formal_line_only(name: str, casual: str, formal: str) -> None:
    assert called(name).text == casual
    assert called(name, Register.FORMAL).text == formal


@pytest.mark.parametrize(
    ("name", "text"), [("dr. Siti", "Dr. Siti"), ("drg. Siti", "Dr. Siti"), ("prof budi", "Prof. Budi")]
)
def test_english_writes_a_title_its_own_way(name: str, text: str) -> None:
    assert called(name, Register.FORMAL, Language.EN).text == text


@pytest.mark.parametrize(
    ("name", "text", "elder"),
    [
        ("Pak Hendra", "Pak Hendra", True),
        ("bapak hendra wijaya", "Pak Hendra", True),
        ("Bu Ratna", "Bu Ratna", True),
        ("Bu dr. Ratna", "Bu Ratna", True),
        ("Ibu", "Ibu", True),
        ("mbak sari dewi", "Mbak Sari", False),
        ("Mr. Tan", "Mr. Tan", False),
    ],
)
def test_how_the_member_addresses_somebody_is_kept(name: str, text: str, elder: bool) -> None:
    assert called(name) == Called(text, elder)


@pytest.mark.parametrize("name", ["田中 花子", "李雷"])
def test_an_east_asian_name_is_said_whole(name: str) -> None:
    assert called(name).text == name


@pytest.mark.parametrize(
    "name", ["", "  ", "🌸", "1234", "<@U123>", "{name}", "ㅤ", "\u202e", "🌸, 🌸", "x" * 300]
)
def test_where_there_is_nothing_to_say_there_is_no_name(name: str) -> None:
    assert called(name).text == ""


@pytest.mark.parametrize(
    "name", ["*Erika*", "_Erika_", "`Erika`", "<b>Erika</b>", "Erika\n> hi", "~Erika~", "Erika{0}"]
)
def test_a_name_brings_no_formatting(name: str) -> None:
    assert called(name).text == "Erika"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40), st.sampled_from(Register))
def test_whatever_the_name_only_letters_come_out(name: str, register: Register) -> None:
    text = called(name, register).text
    assert len(text) <= LONGEST
    assert text == text.strip()
    assert all(unicodedata.category(char)[0] in "LM" or char.isdecimal() or char in "'’-. " for char in text)


@pytest.mark.parametrize(
    ("name", "text", "elder"),
    [
        ("Aunt May", "Aunt May", True),
        ("Eyang Putri", "Eyang Putri", True),
        ("Uncle Bob", "Uncle Bob", True),
        ("van der Berg", "van der Berg", False),
        ("de la Cruz", "de la Cruz", False),
        ("Van Morrison", "Van", False),
    ],
)
def test_kin_are_called_as_kin_and_a_surname_alone_stays_whole(name: str, text: str, elder: bool) -> None:
    assert called(name) == Called(text, elder)
