"""Changing and removing ties."""

from __future__ import annotations

import pytest

from bot.core.model import Language, Register
from bot.slack.parse.requests import Edit, Remove, Request, Trouble, Who
from tests.slack.parse.says import asked, draft, edited, trouble, whatsapp, writes


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("edit Erika", edited("Erika")),
        ("edit Erika every 2 months", edited("Erika", every=60)),
        ("edit Erika: likes dogs, #campus", edited("Erika", likes=("dogs",), circles=("campus",))),
        ("edit Siti note: has two cats", edited("Siti", note="has two cats")),
        ("edit Budi whatsapp +62 812 3456 7890", edited("Budi", addresses=whatsapp("6281234567890"))),
        ("change Erika to every 8 weeks", edited("Erika", every=56)),
        ("move Erika to every 2 months", edited("Erika", every=60)),
        ("set Erika to monthly", edited("Erika", every=30)),
        ("change Erika's cadence to every 8 weeks", edited("Erika", every=56)),
        ("make Erika formal", edited("Erika", register=Register.FORMAL)),
        ("edit Erika in English", edited("Erika", language=Language.EN)),
        ("put Erika in #campus", edited("Erika", circles=("campus",))),
        ("rename Erika to Erika Santoso", edited("Erika", rename="Erika Santoso")),
        ("edit Erika rename to Erika Santoso", edited("Erika", rename="Erika Santoso")),
        ("rename Budi to “my mentor”", edited("Budi", rename="my mentor")),
        ("edit Erika not #campus", edited("Erika", left="campus")),
        ("edit Erika no longer in campus", edited("Erika", left="campus")),
        ("edit Erika no longer likes dogs", edited("Erika", lost="dogs")),
        ("edit Erika no longer likes dogs, likes cats", edited("Erika", lost="dogs", likes=("cats",))),
        ("edit Erika from #campus to #work", edited("Erika", left="campus", circles=("work",))),
        ("remove Erika from #campus", edited("Erika", left="campus")),
        ("note for Erika: has two cats", edited("Erika", note="has two cats")),
        ("edit <@U1|erika> every 2 weeks", Edit(Who("erika", "U1"), edited("x", every=14).details)),
        ("ubah Erika tiap 2 bulan", edited("Erika", every=60)),
        ("ubah irama Erika jadi tiap 8 minggu", edited("Erika", every=56)),
        ("ubah Budi wa 0812 3456 7890", edited("Budi", addresses=whatsapp("6281234567890"))),
        ("ubah Siti catatan: punya dua kucing", edited("Siti", note="punya dua kucing")),
        ("ubah Erika #alumni, suka kopi", edited("Erika", circles=("alumni",), likes=("kopi",))),
        ("ganti nama Erika jadi Erika Santoso", edited("Erika", rename="Erika Santoso")),
        ("ubah Erika ganti nama jadi Erika Santoso", edited("Erika", rename="Erika Santoso")),
        ("ubah Erika tanpa kampus", edited("Erika", left="kampus")),
        ("ubah Erika tanpa #kampus", edited("Erika", left="kampus")),
        ("ubah Erika sudah tidak suka anjing", edited("Erika", lost="anjing")),
        ("ubah Erika nggak suka kopi lagi", edited("Erika", lost="kopi")),
        ("hapus Erika dari #kampus", edited("Erika", left="kampus")),
        ("hapus Erika dari kampus", edited("Erika", left="kampus")),
        ("catatan buat Erika: punya dua kucing", edited("Erika", note="punya dua kucing")),
        ("catatan Erika: suka kopi", edited("Erika", note="suka kopi")),
        ("wa Erika 0812 3456 7890", edited("Erika", addresses=whatsapp("6281234567890"))),
        ("tambah nomor wa Erika: 0812 3456 7890", edited("Erika", addresses=whatsapp("6281234567890"))),
        ("Erika's whatsapp is +62 812 3456 7890", edited("Erika", addresses=whatsapp("6281234567890"))),
        ("set Budi's whatsapp to +62 812 3456 7890", edited("Budi", addresses=whatsapp("6281234567890"))),
        ("panggil Erika pakai Anda", edited("Erika", register=Register.FORMAL)),
        ("ubah Erika jadi santai", edited("Erika", register=Register.CASUAL)),
        ("ubah Erika namanya jadi Erika Putri", edited("Erika", rename="Erika Putri")),
        ("rename Erika every week", edited("Erika", every=7)),
        ("edit Erika add #campus", edited("Erika", circles=("campus",))),
        ("edit Erika remove #campus", edited("Erika", left="campus")),
        ("remove #campus from Erika", edited("Erika", left="campus")),
        ("hapus #kampus dari Erika", edited("Erika", left="kampus")),
        ("take Erika out of #campus", edited("Erika", left="campus")),
    ],
)
def test_somebody_is_changed(sentence: str, request_: Request) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("remove Erika", Remove(Who("Erika"))),
        ("delete Erika Santoso please", Remove(Who("Erika Santoso"))),
        ("remove Erika from my list", Remove(Who("Erika"))),
        ("take Budi off my list", Remove(Who("Budi"))),
        ("remove <@U1>", Remove(Who(None, "U1"))),
        ("hapus Erika", Remove(Who("Erika"))),
        ("hapus aja si Budi", Remove(Who("Budi"))),
        ("hapus Erika dari daftar", Remove(Who("Erika"))),
    ],
)
def test_somebody_is_removed_who_was_named_in_full(sentence: str, request_: Remove) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    "sentence",
    [
        "remov Erika",
        "hapsu Erika",
        "remove everyone",
        "hapus semua",
        "delete all my data",
        "remove Erika and Budi",
        "remove Erika every 6 weeks",
        "remove her",
        "remove",
        "don't remove Erika",
        "forget it",
        "forget about it",
        "lupakan saja",
        "drop me a line",
        "delete that",
        "remove the last one",
    ],
)
def test_nobody_is_removed_by_a_guess(sentence: str) -> None:
    assert not isinstance(asked(sentence), Remove)
    assert not writes(asked(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("remove", Trouble.NOBODY),
        ("hapus", Trouble.NOBODY),
        ("edit", Trouble.NOBODY),
        ("edit every 6 weeks", Trouble.NOBODY),
        ("remove from #campus", Trouble.NOBODY),
        ("remove Erika and Budi", Trouble.UNREAD),
        ("remove Erika every 6 weeks", Trouble.UNREAD),
        ("edit Erika and Budi every 6 weeks", Trouble.UNREAD),
        ("edit Erika rename to every day", Trouble.UNREAD),
        ("rename my sister to Erika", Trouble.UNREAD),
        (f'rename Erika to "{"e" * 81}"', Trouble.TOO_LONG),
        (f"note for Erika: {'n' * 2001}", Trouble.TOO_LONG),
        ("change Erika to Budi", Trouble.UNREAD),
        ("edit Erika not #campus, #work", Trouble.UNREAD),
        ("remove #campus", Trouble.NOBODY),
        ("wa dia 0812 3456 7890", Trouble.UNKNOWN),
        ("wa Erika 12", Trouble.UNKNOWN),
        ("panggil Erika", Trouble.UNKNOWN),
        ("take Erika", Trouble.UNKNOWN),
        ("keep calm", Trouble.UNKNOWN),
        ("note for my sister: hello", Trouble.UNKNOWN),
        ("note for Erika and Budi: hello", Trouble.UNREAD),
        ("rename Erika to Erika Every Day", Trouble.UNREAD),
    ],
)
def test_what_is_wrong_is_asked_back(sentence: str, expected: Trouble) -> None:
    assert trouble(sentence) is expected


def test_what_was_understood_is_kept_as_a_draft() -> None:
    assert draft("remove Erika and Budi") == Remove(Who("Erika"))
    assert draft("edit Erika every 9 years likes dogs") == edited("Erika", likes=("dogs",))
