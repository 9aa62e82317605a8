"""The language in which something was asked, where the words tell it."""

from __future__ import annotations

import pytest

from bot.core.model import Language
from tests.slack.parse.says import spoken


@pytest.mark.parametrize(
    "sentence",
    [
        "add Budi every 6 weeks",
        "list",
        "help",
        "done Siti yesterday",
        "pause for two weeks",
        "settings 2 a week",
        "I wrote to Dewi",
        "please wake Hari",
        "who should I talk to?",
        "add Minggu every month",
        'add "tiap hari" every month',
        "later Erika until January",
    ],
)
def test_english_words_alone_are_english(sentence: str) -> None:
    assert spoken(sentence) is Language.EN


@pytest.mark.parametrize(
    "sentence",
    [
        "tambah Bob tiap 6 minggu",
        "daftar",
        "bantuan",
        "sudah Eve kemarin",
        "jeda dua minggu",
        "setelan 2 kali seminggu",
        "barusan chat Will",
        "bangunkan May",
        "siapa ya?",
        "edit Ada tiap bulan",
        "tambah Erika catatan: likes dogs",
        "nanti Erika sampai Januari",
    ],
)
def test_indonesian_words_alone_are_indonesian(sentence: str) -> None:
    assert spoken(sentence) is Language.ID


@pytest.mark.parametrize(
    "sentence",
    [
        "tambah Erika every 6 weeks",
        "add Erika tiap 6 minggu",
        "tolong add Erika",
        "add Erika, suka dogs",
        "",
        "edit Erika",
        "Erika",
        "<@U1>",
        "asdf",
    ],
)
def test_mixed_words_and_names_alone_tell_nothing(sentence: str) -> None:
    assert spoken(sentence) is None
