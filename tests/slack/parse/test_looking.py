"""Asking to see something."""

from __future__ import annotations

import pytest

from bot.slack.parse.requests import Help, List, Request, Show, Suggest, Trouble, Which, Who
from tests.slack.parse.says import asked, trouble


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "   ",
        "/reconnect",
        "suggest",
        "who?",
        "siapa ya?",
        "siapa dong",
        "kasih ide",
        "kasih ide dong",
        "saran",
        "who should I talk to?",
        "who should I write to today?",
        "who's next",
        "siapa lagi",
        "got any ideas?",
        "ideas",
        "give me a suggestion",
        "siapa yang harus aku sapa hari ini?",
        "siapa hari ini?",
        "yuk",
        "nudge me now",
    ],
)
def test_a_suggestion_is_asked_for(sentence: str) -> None:
    assert asked(sentence) == Suggest()


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("list", List()),
        ("daftar", List()),
        ("my list", List()),
        ("show list", List()),
        ("list everyone", List()),
        ("lihat semua", List()),
        ("who's on my list?", List()),
        ("list campus", List(circle="campus")),
        ("list #campus", List(circle="campus")),
        ("list <#C1|campus>", List(circle="campus")),
        ('list "old agency"', List(circle="old agency")),
        ("daftar kampus", List(circle="kampus")),
        ("show everyone from #campus", List(circle="campus")),
        ("siapa aja di kampus", List(circle="kampus")),
        ("list in season", List(Which.SEASON)),
        ("who is in season?", List(Which.SEASON)),
        ("show me who's in season", List(Which.SEASON)),
        ("daftar lagi musim", List(Which.SEASON)),
        ("daftar yang lagi musimnya", List(Which.SEASON)),
        ("lagi musimnya", List(Which.SEASON)),
        ("list in season from campus", List(Which.SEASON, "campus")),
        ("list resting", List(Which.RESTING)),
        ("who is resting", List(Which.RESTING)),
        ("daftar istirahat", List(Which.RESTING)),
        ("siapa yang lagi istirahat?", List(Which.RESTING)),
        ("show Erika", Show(Who("Erika"))),
        ("show me Erika Santoso", Show(Who("Erika Santoso"))),
        ("show <@U1>", Show(Who(None, "U1"))),
        ("who is Erika?", Show(Who("Erika"))),
        ("what do I know about Siti?", Show(Who("Siti"))),
        ("when did I last talk to Erika?", Show(Who("Erika"))),
        ("lihat Erika", Show(Who("Erika"))),
        ("siapa Erika?", Show(Who("Erika"))),
        ("siapa itu Erika", Show(Who("Erika"))),
        ("kapan terakhir ngobrol sama Erika?", Show(Who("Erika"))),
        ("help", Help()),
        ("?", Help()),
        ("bantuan", Help()),
        ("tolong", Help()),
        ("what can you do?", Help()),
        ("bisa apa aja?", Help()),
        ("help add", Help("add")),
        ("help with settings", Help("plan")),
        ("help privacy", Help("privacy")),
        ("help reactions", Help("reactions")),
        ("bantuan tambah", Help("add")),
        ("bantuan privasi", Help("privacy")),
        ("how do I add someone?", Help("add")),
        ("gimana cara nambah orang?", Help("add")),
        ("cara hapus Erika", Help("remove")),
    ],
)
def test_looking_is_understood_in_both_languages(sentence: str, request_: Request) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("show", Trouble.NOBODY),
        ("lihat", Trouble.NOBODY),
        ("show Erika and Budi", Trouble.UNREAD),
        ("list <#C1|>", Trouble.CIRCLE_HIDDEN),
        ("list #campus #work", Trouble.UNREAD),
        ("list who did not write back to me", Trouble.UNREAD),
        ("help me out of here", Trouble.UNKNOWN),
    ],
)
def test_what_is_wrong_is_asked_back(sentence: str, expected: Trouble) -> None:
    assert trouble(sentence) is expected
