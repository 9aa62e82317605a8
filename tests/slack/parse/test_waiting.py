"""Later, rest, wake, pause and resume."""

from __future__ import annotations

from datetime import date

import pytest

from bot.slack.parse.requests import Later, Pause, Request, Rest, Resume, Trouble, Wake, Who
from tests.slack.parse.says import asked, draft, trouble, writes

ERIKA, BUDI = Who("Erika"), Who("Budi")
JANUARY_5 = date(2027, 1, 5)


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("later", Later()),
        ("nanti", Later()),
        ("nanti aja ya", Later()),
        ("not now", Later()),
        ("jangan sekarang", Later()),
        ("lain kali", Later()),
        ("later Erika", Later(ERIKA)),
        ("nanti Erika", Later(ERIKA)),
        ("later Budi until 5 January", Later(BUDI, JANUARY_5)),
        ("nanti Budi sampai 5 Januari", Later(BUDI, JANUARY_5)),
        ("later Erika in 2 weeks", Later(ERIKA, date(2026, 12, 9))),
        ("later Erika next month", Later(ERIKA, date(2026, 12, 25))),
        ("nanti Erika minggu depan", Later(ERIKA, date(2026, 12, 2))),
        ("nanti bulan depan", Later(None, date(2026, 12, 25))),
        ("nanti Erika besok", Later(ERIKA, date(2026, 11, 26))),
        ("snooze Erika for 2 weeks", Later(ERIKA, date(2026, 12, 9))),
        ("tunda Erika sampai Maret", Later(ERIKA, date(2027, 3, 1))),
        ("later <@U1> until 2027-01-05", Later(Who(None, "U1"), JANUARY_5)),
        ("later her until Friday", Later(None, date(2026, 11, 27))),
        ("remind me about Erika in 2 weeks", Later(ERIKA, date(2026, 12, 9))),
        ("remind me to call Erika tomorrow", Later(ERIKA, date(2026, 11, 26))),
        ("ask me again on Friday", Later(None, date(2026, 11, 27))),
        ("ingatkan aku soal Erika minggu depan", Later(ERIKA, date(2026, 12, 2))),
        ("rest Erika", Rest(ERIKA)),
        ("rest Budi until March", Rest(BUDI, date(2027, 3, 1))),
        ("let Erika rest until January", Rest(ERIKA, date(2027, 1, 1))),
        ("give Erika a rest", Rest(ERIKA)),
        ("istirahatkan Budi sampai Maret", Rest(BUDI, date(2027, 3, 1))),
        ("Erika istirahat dulu", Rest(ERIKA)),
        ("Erika istirahat dulu sampai Januari", Rest(ERIKA, date(2027, 1, 1))),
        ("Erika diistirahatkan dulu sampai Maret", Rest(ERIKA, date(2027, 3, 1))),
        ("pause Erika for 2 weeks", Rest(ERIKA, date(2026, 12, 9))),
        ("wake Erika", Wake(ERIKA)),
        ("wake Erika up", Wake(ERIKA)),
        ("bangunkan Erika", Wake(ERIKA)),
        ("Erika is back", Wake(ERIKA)),
        ("pause", Pause()),
        ("jeda dulu", Pause()),
        ("stop", Pause()),
        ("pause for two weeks", Pause(date(2026, 12, 9))),
        ("pause until 5 January", Pause(JANUARY_5)),
        ("jeda dua minggu", Pause(date(2026, 12, 9))),
        ("jeda sampai 5 Januari", Pause(JANUARY_5)),
        ("aku cuti sampai 5 Januari", Pause(JANUARY_5)),
        ("I'm away till Jan 5, pause everything", Pause(JANUARY_5)),
        ("resume", Resume()),
        ("lanjut lagi", Resume()),
        ("I'm back", Resume()),
        ("aku sudah kembali", Resume()),
        ("Erika later please", Later(ERIKA)),
        ("Erika nanti dulu ya", Later(ERIKA)),
        ("push Erika back two weeks", Later(ERIKA, date(2026, 12, 9))),
        ("tunda Erika ke minggu depan", Later(ERIKA, date(2026, 12, 2))),
        ("aktifkan Erika lagi", Wake(ERIKA)),
        ("no more nudges", Pause()),
        ("don't nudge me until Monday", Pause(date(2026, 11, 30))),
        ("jangan kirim dulu sampai Senin", Pause(date(2026, 11, 30))),
        ("going on holiday until 5 January", Pause(JANUARY_5)),
        ("be quiet for a week", Pause(date(2026, 12, 2))),
        ("start nudges again", Resume()),
        ("nyalakan lagi", Resume()),
    ],
)
def test_waiting_is_asked_for_in_both_languages(sentence: str, request_: Request) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("later Erika yesterday", Trouble.DATE_PAST),
        ("nanti Erika kemarin", Trouble.DATE_PAST),
        ("pause until 5 January 2020", Trouble.DATE_PAST),
        ("later Erika until 31 February", Trouble.DATE_UNREAD),
        ("nanti Erika sampai Lebaran", Trouble.DATE_UNREAD),
        ("pause until 3/4", Trouble.DATE_UNREAD),
        ("pause for 500 years", Trouble.DATE_UNREAD),
        ("remind me about Erika", Trouble.DATE_UNREAD),
        ("nanti malam", Trouble.UNREAD),
        ("later Erika and Budi", Trouble.UNREAD),
        ("rest", Trouble.NOBODY),
        ("istirahat 2 minggu", Trouble.NOBODY),
        ("rest Erika and Budi", Trouble.UNREAD),
        ("wake", Trouble.NOBODY),
        ("wake me up at 6", Trouble.NOBODY),
        ("stop Erika", Trouble.UNREAD),
        ("resume Erika", Trouble.UNREAD),
        ("pause the music", Trouble.UNREAD),
        ("pause for 2 weeks zebra", Trouble.UNREAD),
        ("nanti aku hubungi Erika", Trouble.UNREAD),
    ],
)
def test_what_is_wrong_is_asked_back(sentence: str, expected: Trouble) -> None:
    assert trouble(sentence) is expected


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("later Erika yesterday", Later(ERIKA)),
        ("istirahat 2 minggu", Pause(date(2026, 12, 9))),
        ("stop Erika", Rest(ERIKA)),
        ("resume Erika", Wake(ERIKA)),
        ("remind me about Erika", Later(ERIKA)),
    ],
)
def test_what_was_understood_is_kept_as_a_draft(sentence: str, kept: Request) -> None:
    assert draft(sentence) == kept


@pytest.mark.parametrize(
    "sentence",
    [
        "later today",
        "see you later",
        "talk to you later",
        "rest in peace",
        "take a rest",
        "stop sending me gifs",
        "stop suggesting Erika",
        "berhenti merokok",
        "lanjut kerja",
        "continue reading",
        "bangun pagi",
        "jeda iklan",
        "I'm on vacation",
        "besok",
        "sampai nanti",
        "nanti sore aku telepon Erika",
    ],
)
def test_what_only_sounds_like_it_changes_nothing(sentence: str) -> None:
    assert not writes(asked(sentence))
