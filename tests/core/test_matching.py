"""Which stories fit what a tie likes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.matching import Index, Match, best, fitting


@dataclass(frozen=True, slots=True)
class Told:
    title: str
    summary: str = ""


CATS = Told("Why your tabby kneads the blanket, according to vets", "The habit of cats starts early.")
KUCING = Told("Kucing oren ini jadi kepala stasiun")
COFFEE = Told("Light roast or dark? Five baristas taste twelve Sumatran beans")
KOPI = Told("Kopi Gayo panen raya, petani gelar pesta kopi")
CHESS = Told("Chess prodigy, nine, draws with grandmaster")
SENATE = Told("Committee to look at a new form for permits")
STORIES = (CATS, KUCING, COFFEE, KOPI, CHESS, SENATE)


def found(*likes: str, among: tuple[Told, ...] = STORIES) -> list[Told]:
    return [match.story for match in fitting(likes, Index.of(among))]


@pytest.mark.parametrize("like", ["kucing", "cats", "kitten", "kucing oren"])
def test_a_like_finds_stories_in_both_languages(like: str) -> None:
    assert set(found(like)) >= {KUCING}
    assert COFFEE not in found(like)


@pytest.mark.parametrize("like", ["kopi", "coffee"])
def test_a_like_in_either_language_finds_both_stories_on_it(like: str) -> None:
    assert set(found(like)) == {COFFEE, KOPI}


def test_each_story_is_there_once_with_the_like_that_it_fits() -> None:
    matches = fitting(("cats", "kucing", "chess"), Index.of(STORIES))
    assert len({match.story for match in matches}) == len(matches)
    assert {match.like for match in matches if match.story is CHESS} == {"chess"}


def test_the_best_is_the_first_and_nothing_where_none_fits() -> None:
    index = Index.of(STORIES)
    first = best(("kopi",), index)
    assert isinstance(first, Match)
    assert first == fitting(("kopi",), index)[0]
    assert best(("sailing",), index) is None


def test_nothing_is_found_for_no_likes_and_among_no_stories() -> None:
    assert found() == []
    assert found("cats", among=()) == []


@pytest.mark.parametrize(
    ("like", "title"),
    [
        ("vinyl flooring", "Vinyl is back, and so are the people who fix turntables"),
        ("salsa sauce", "Salsa night in the square: dancers welcome"),
        ("career climbing", "Climbing gyms are becoming the new pubs"),
        ("ear drums", "The drummer who builds kits out of old barrels"),
        ("tanam gigi", "Berkebun di balkon sempit, panen tiap minggu"),
        ("museum seram", "Museum kereta api buka malam hari"),
        ("doors", "Scholarship opens doors for island students"),
        ("breakfast", "How to write a short story before breakfast"),
        ("subuh", "Penonton bernyanyi sampai subuh"),
        ("apel", "Apel pagi pegawai pindah ke hari Selasa"),
        ("kereta", "Sepuluh novel tipis untuk perjalanan kereta"),
        ("pizza", "Teaching long division with pizza"),
        ("farming", "Cosy farming game sells a million"),
        ("cats", "Menteri malu-malu kucing soal calon wakil"),
        ("golf", "She won it again for the third year running"),
        ("running", "She won it again for the third year running"),
    ],
)
def test_what_is_doubtful_is_not_shown(like: str, title: str) -> None:
    assert found(like, among=(Told(title),)) == []


def test_bad_news_is_never_found() -> None:
    assert found("coffee", "kopi", among=(Told("Coffee growers face ruin as blight spreads"),)) == []
    assert found("kopi", among=(Told("Kebun kopi hangus terbakar"),)) == []


def test_a_word_that_we_do_not_know_must_stand_in_the_story_too() -> None:
    polish = Told("Three Polish films to watch with friends")
    assert found("Polish films", among=(polish,)) == [polish]
    assert found("Bolivian films", among=(polish,)) == []


def test_a_single_word_that_we_do_not_know_counts_as_a_name_alone() -> None:
    named, common = Told("A first look at Zanfira, the quiet village"), Told("A zanfira of first looks")
    assert found("zanfira", among=(named, common)) == [named]


@settings(max_examples=25, deadline=None)
@given(st.permutations(STORIES))
def test_the_order_of_the_stories_does_not_matter(shuffled: list[Told]) -> None:
    likes = ("cats", "kopi", "chess")
    assert fitting(likes, Index.of(shuffled)) == fitting(likes, Index.of(STORIES))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=120))
def test_no_text_is_too_strange(like: str, title: str) -> None:
    for match in fitting((like,), Index.of((Told(title, like),))):
        assert 0 < match.sure <= 1
