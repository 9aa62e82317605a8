"""Names are found without case, accents or full spelling, and never guessed between two."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.names import Found, find, fold

NAMES = ["Erika Santoso", "Budi Hartono", "Siti Nur Aisyah", "Rangga", "Dewi Lestari", "Éric Dupont"]


def best(wanted: str, *names: str) -> list[str]:
    return [names[index] for index in find(wanted, names).best]


def near(wanted: str, *names: str) -> list[str]:
    return [names[index] for index in find(wanted, names).near]


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("  Erika   SANTOSO ", "erika santoso"),
        ("Éric", "eric"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("Jean-Luc", "jean luc"),
        ("Søren Łukasz", "soren lukasz"),
        ("Nguyễn Văn An", "nguyen van an"),
        ("Straße", "strasse"),
        ("王小明", "王小明"),
        ("Erika 🌸", "erika 🌸"),
        ("नीलम", "नीलम"),
        ("مُحَمَّد", "محمد"),
        ("...", ""),
    ],
)
def test_a_name_is_folded_to_what_counts(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("erik", "Erika Santoso"),
        ("ERIKA SANTOSO", "Erika Santoso"),
        ("santoso", "Erika Santoso"),
        ("siti aisyah", "Siti Nur Aisyah"),
        ("eric", "Éric Dupont"),
        ("erica santoso", "Erika Santoso"),
        ("rangg", "Rangga"),
        ("ranga", "Rangga"),
        ("rnagga", "Rangga"),
        ("lestri", "Dewi Lestari"),
        ("pak budi", "Budi Hartono"),
        ("mbak Dewi", "Dewi Lestari"),
    ],
)
def test_a_name_is_found_however_it_is_typed(wanted: str, found: str) -> None:
    assert best(wanted, *NAMES) == [found]


def test_an_exact_name_beats_one_that_begins_with_it() -> None:
    assert best("eri", "Erika", "Eri", "Eriko") == ["Eri"]


def test_the_beginning_of_the_name_beats_the_beginning_of_a_word() -> None:
    assert best("san", "Erika Santoso", "Santi") == ["Santi"]


def test_the_beginning_of_a_word_beats_a_slip() -> None:
    assert best("hartono", "Budi Hartono", "Hartano") == ["Budi Hartono"]


def test_two_that_fit_equally_well_are_both_returned_so_that_the_member_is_asked() -> None:
    assert best("erika", "Erika Santoso", "Budi", "Erika Dewi") == ["Erika Santoso", "Erika Dewi"]


@pytest.mark.parametrize(
    ("wanted", "other"),
    [
        ("budi", "Rudi"),
        ("dewi", "Desi"),
        ("putra", "Putri"),
        ("andri", "Andra"),
        ("rina", "Rini"),
        ("eka", "Ika"),
        ("erika santoso", "Erika"),
    ],
)
def test_another_persons_name_is_no_slip(wanted: str, other: str) -> None:
    assert best(wanted, other) == []


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("sukarno", "Soekarno"),
        ("joko", "Djoko"),
        ("yusuf", "Joseph Yusuph"),
        ("erica", "Erika"),
        ("ade", "Ade"),
    ],
)
def test_old_and_new_spellings_of_a_sound_are_one(wanted: str, name: str) -> None:
    assert best(wanted, "Budi", name) == [name]


def test_names_that_come_close_are_offered_but_not_taken() -> None:
    assert near("putra", "Putri", "Ada") == ["Putri"]
    assert near("erika santoso", "Erika", "Budi") == ["Erika"]
    assert near("eko", "Eka", "Budi") == ["Eka"]
    assert near("ed", "Eda", "Budi") == []


def test_a_name_that_fits_is_not_offered_a_second_time() -> None:
    assert find("erika", ["Erika"]) == Found((0,), ())


@pytest.mark.parametrize("wanted", ["", "  ", "!!!"])
def test_nothing_typed_finds_nobody(wanted: str) -> None:
    assert find(wanted, NAMES) == Found()


def test_nobody_is_found_among_nobody() -> None:
    assert find("erika", []) == Found()


def test_a_title_alone_is_looked_for_as_it_stands() -> None:
    assert best("pak", "Pak Joko", "Budi") == ["Pak Joko"]


@given(name=st.text(min_size=1, max_size=40))
@settings(max_examples=60)
def test_every_name_is_found_by_itself(name: str) -> None:
    names = ["Ada Lovelace", name]
    found = find(name, names)
    assert not fold(name) or 1 in found.best


@given(wanted=st.text(max_size=20), names=st.lists(st.text(max_size=20), max_size=6))
@settings(max_examples=60)
def test_looking_for_anything_never_fails(wanted: str, names: list[str]) -> None:
    found = find(wanted, names)
    assert set(found.best) <= set(range(len(names)))
    assert not set(found.best) & set(found.near)
