"""Touches that happened: the command, and free sentences that tell of one."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.model import Kind, Way
from bot.slack.parse.requests import Done, Request, Trouble, Who
from tests.slack.parse.says import asked, draft, trouble, writes

YESTERDAY = date(2026, 11, 24)
TODAY = date(2026, 11, 25)


def done(
    name: str | None = None, on: date | None = None, way: Way | None = None, kind: Kind | None = None
) -> Done:
    return Done(Who(name) if name else None, on, way, kind)


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("done", done()),
        ("sudah", done()),
        ("udah dong", done()),
        ("done Erika", done("Erika")),
        ("sudah Erika", done("Erika")),
        ("selesai Erika", done("Erika")),
        ("Erika done", done("Erika")),
        ("mark Erika as done", done("Erika")),
        ("done @erika", done("erika")),
        ("done <@U1|erika> yesterday", Done(Who("erika", "U1"), YESTERDAY)),
        ("done Budi yesterday", done("Budi", YESTERDAY)),
        ("sudah Budi kemarin", done("Budi", YESTERDAY)),
        ("done erika 3 days ago", done("erika", date(2026, 11, 22))),
        ("done erika last week", done("erika", date(2026, 11, 18))),
        ("sudah Erika minggu lalu", done("Erika", date(2026, 11, 18))),
        ("done erika on 5 January", done("erika", date(2026, 1, 5))),
        ("sudah Erika tanggal 5 Januari", done("Erika", date(2026, 1, 5))),
        ("done erika 2026-11-20", done("erika", date(2026, 11, 20))),
        ("sudah kemarin", done(on=YESTERDAY)),
        ("done erika she wrote", done("erika", way=Way.IN)),
        ("done erika he called me", done("erika", way=Way.IN)),
        ("done Erika, I wrote to her yesterday", done("Erika", YESTERDAY, Way.OUT)),
        ("sudah Erika dia duluan", done("Erika", way=Way.IN)),
        ("sudah Erika, dia yang nyapa", done("Erika", way=Way.IN)),
        ("sudah Erika, aku duluan", done("Erika", way=Way.OUT)),
        ("done erika gif", done("erika", kind=Kind.GIF)),
        ("done erika story yesterday", done("erika", YESTERDAY, kind=Kind.STORY)),
        ("sudah Erika acara", done("Erika", kind=Kind.EVENT)),
        ("done erika question", done("erika", kind=Kind.ASK)),
        ("done erika thanks", done("erika", kind=Kind.THANKS)),
        ("done erika hello", done("erika", kind=Kind.HELLO)),
        ("done Erika, thanks!", done("Erika")),
        ("done thanks", done()),
        ("all done with Erika", done("Erika")),
        ("done her", done()),
        ("done May", done("May")),
        ("done April yesterday", done("April", YESTERDAY)),
    ],
)
def test_the_command_says_who_when_and_which_way(sentence: str, request_: Done) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("I wrote to Erika yesterday", done("Erika", YESTERDAY, Way.OUT)),
        ("I emailed Erika two days ago", done("Erika", date(2026, 11, 23), Way.OUT)),
        ("just messaged Budi", done("Budi", way=Way.OUT)),
        ("I called Erika this morning", done("Erika", TODAY, Way.OUT)),
        ("I wrote to Erika about the conference yesterday", done("Erika", YESTERDAY, Way.OUT)),
        ("thanked Erika", done("Erika", way=Way.OUT, kind=Kind.THANKS)),
        ("asked Budi yesterday", done("Budi", YESTERDAY, Way.OUT, Kind.ASK)),
        ("asked Budi for advice", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("I asked Budi for a favour yesterday", done("Budi", YESTERDAY, Way.OUT, Kind.ASK)),
        ("asked Budi to review my CV", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("asked for advice from Budi", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("Budi asked me for advice", done("Budi", way=Way.IN)),
        ("said hi to Erika", done("Erika", way=Way.OUT, kind=Kind.HELLO)),
        ("I sent Erika a gif yesterday", done("Erika", YESTERDAY, Way.OUT, Kind.GIF)),
        ("I've just spoken with Erika", done("Erika")),
        ("had coffee with Erika yesterday", done("Erika", YESTERDAY)),
        ("caught up with Budi over the phone last Thursday", done("Budi", date(2026, 11, 19))),
        ("met Erika for coffee yesterday", done("Erika", YESTERDAY)),
        ("saw Erika last Monday", done("Erika", date(2026, 11, 23))),
        ("talked to Erika on whatsapp yesterday", done("Erika", YESTERDAY)),
        ("Erika and I talked yesterday", done("Erika", YESTERDAY)),
        ("Siti wrote to me on Sunday", done("Siti", date(2026, 11, 22), Way.IN)),
        ("Erika wrote back", done("Erika", way=Way.IN)),
        ("Erika finally replied", done("Erika", way=Way.IN)),
        ("Erika called me back yesterday", done("Erika", YESTERDAY, Way.IN)),
        ("Erika sent me a story", done("Erika", way=Way.IN, kind=Kind.STORY)),
        ("Erika sent me a message yesterday", done("Erika", YESTERDAY, Way.IN)),
        ("heard from Erika last week", done("Erika", date(2026, 11, 18), Way.IN)),
        ("got a message from Erika", done("Erika", way=Way.IN)),
        ("<@U1> wrote back", Done(Who(None, "U1"), None, Way.IN)),
        ("I talked to her yesterday", done(on=YESTERDAY)),
        ("she wrote back", done(way=Way.IN)),
        ("dropped Siti a note yesterday", done("Siti", YESTERDAY, Way.OUT)),
        ("wished Erika happy birthday", done("Erika", way=Way.OUT, kind=Kind.HELLO)),
        ("replied to Erika's story", done("Erika", way=Way.OUT, kind=Kind.STORY)),
        ("Erika and me had lunch yesterday", done("Erika", YESTERDAY)),
        ("spoke with Rangga briefly on the phone today", done("Rangga", TODAY)),
        ("log a chat with Erika yesterday", done("Erika", YESTERDAY)),
        ("I just called", done(way=Way.OUT)),
    ],
)
def test_an_english_sentence_tells_of_a_touch(sentence: str, request_: Done) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        ("sudah ngobrol sama Erika kemarin", done("Erika", YESTERDAY)),
        ("barusan chat Budi", done("Budi", way=Way.OUT)),
        ("kemarin chat Erika", done("Erika", YESTERDAY, Way.OUT)),
        ("aku sudah menulis ke Erika kemarin", done("Erika", YESTERDAY, Way.OUT)),
        ("udah aku hubungi Erika kemarin sore", done("Erika", YESTERDAY, Way.OUT)),
        ("sudah telepon Erika tadi malam", done("Erika", YESTERDAY, Way.OUT)),
        ("aku udah sapa Erika", done("Erika", way=Way.OUT, kind=Kind.HELLO)),
        ("sudah kusapa Erika", done("Erika", way=Way.OUT, kind=Kind.HELLO)),
        ("sudah kirim gif ke Erika", done("Erika", way=Way.OUT, kind=Kind.GIF)),
        ("chat Erika lewat WA kemarin", done("Erika", YESTERDAY, Way.OUT)),
        ("erika udah gue wa kemarin", done("erika", YESTERDAY, Way.OUT)),
        ("Erika udah aku chat", done("Erika", way=Way.OUT)),
        ("Erika sudah dihubungi kemarin", done("Erika", YESTERDAY, Way.OUT)),
        ("udah gue chat si Erika", done("Erika", way=Way.OUT)),
        ("sudah chat Hari kemarin", done("Hari", YESTERDAY, Way.OUT)),
        ("tadi pagi ketemu Budi di kantor", done("Budi", TODAY)),
        ("habis ngopi sama Budi", done("Budi")),
        ("makan siang bareng Budi tadi siang", done("Budi", TODAY)),
        ("aku sama Erika ketemu minggu lalu", done("Erika", date(2026, 11, 18))),
        ("sudah ngobrol sama Erika seminggu yang lalu", done("Erika", date(2026, 11, 18))),
        ("Siti chat aku hari Minggu", done("Siti", date(2026, 11, 22), Way.IN)),
        ("kemarin Erika chat", done("Erika", YESTERDAY, Way.IN)),
        ("kemarin Erika WA aku", done("Erika", YESTERDAY, Way.IN)),
        ("Erika udah bales tadi pagi", done("Erika", TODAY, Way.IN)),
        ("Siti udah bales chatku", done("Siti", way=Way.IN)),
        ("dichat Erika kemarin", done("Erika", YESTERDAY, Way.IN)),
        ("dapat kabar dari Erika kemarin", done("Erika", YESTERDAY, Way.IN)),
        ("sudah chat dia kemarin", done(on=YESTERDAY, way=Way.OUT)),
        ("sudah aku chat", done(way=Way.OUT)),
        ("minta tolong Budi", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("udah minta tolong budi", done("budi", way=Way.OUT, kind=Kind.ASK)),
        ("minta tolong ke Budi kemarin", done("Budi", YESTERDAY, Way.OUT, Kind.ASK)),
        ("minta tolong Budi buat cek CV", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("minta saran Budi tadi", done("Budi", TODAY, Way.OUT, Kind.ASK)),
        ("nanya Budi", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("tanya Budi", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("aku nanya Budi soal kerjaan", done("Budi", way=Way.OUT, kind=Kind.ASK)),
        ("tadi tanya kabar Budi", done("Budi", TODAY, Way.OUT)),
        ("Budi minta saran ke aku", done("Budi", way=Way.IN)),
    ],
)
def test_an_indonesian_sentence_tells_of_a_touch(sentence: str, request_: Done) -> None:
    assert asked(sentence) == request_


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("done erika tomorrow", Trouble.DATE_AHEAD),
        ("sudah Erika besok", Trouble.DATE_AHEAD),
        ("done erika in 2 weeks", Trouble.DATE_AHEAD),
        ("I wrote to Erika tomorrow", Trouble.DATE_AHEAD),
        ("done erika on 31 February", Trouble.DATE_UNREAD),
        ("done erika 5/1", Trouble.DATE_UNREAD),
        ("done erika recently", Trouble.DATE_UNREAD),
        ("done Erika and Budi", Trouble.UNREAD),
        ("done Erika?", Trouble.UNREAD),
        ("sudah ngobrol sama Erika?", Trouble.UNREAD),
        ("done with work", Trouble.UNREAD),
        ("done for today", Trouble.UNREAD),
        ("sudah makan", Trouble.UNREAD),
        ("sudah cukup", Trouble.UNREAD),
        ("udah ah", Trouble.UNREAD),
        ("done Erika note: she moved", Trouble.UNREAD),
        ("talked to Erika and Budi", Trouble.UNREAD),
        ("talked to my boss", Trouble.UNREAD),
        ("I wrote to Erika yesterday Bandung", Trouble.UNREAD),
    ],
)
def test_what_is_wrong_is_asked_back(sentence: str, expected: Trouble) -> None:
    assert trouble(sentence) is expected


def test_what_was_understood_is_kept_as_a_draft() -> None:
    assert draft("done Erika tomorrow") == done("Erika")
    assert draft("sudah ngobrol sama Erika?") == done("Erika")


@pytest.mark.parametrize(
    "sentence",
    [
        "I haven't talked to Erika",
        "I never wrote to Erika",
        "I almost called Erika",
        "I should have called Erika",
        "I wish I called Erika",
        "I forgot to call Erika",
        "I will write to Erika tomorrow",
        "I want to write to Erika",
        "did I write to Erika",
        "have I talked to Erika",
        "write to Erika",
        "chat Erika",
        "kirim gif ke Erika",
        "ngobrol sama Erika",
        "mau chat Erika besok",
        "nanti aku hubungi Erika",
        "belum ngobrol sama Erika",
        "aku lupa chat Erika",
        "aku hampir chat Erika kemarin",
        "sudah lama gak ngobrol sama Erika",
        "sudah belum?",
        "harusnya aku chat Erika kemarin",
        "aku coba telepon Erika tapi gak diangkat",
        "Erika talked to Budi",
        "Erika met Budi yesterday",
        "Budi chat Erika kemarin",
        "Erika dan Budi ketemu kemarin",
        "Erika belum bales",
        "Erika never wrote back",
        "Erika hasn't replied",
        "why hasn't Erika replied",
        "kapan Erika bales",
        "siapa yang chat aku",
        "Erika wrote a book",
        "I met my boss yesterday",
        "I called a taxi",
        "tadi ketemu klien",
    ],
)
def test_what_did_not_happen_is_not_written_down(sentence: str) -> None:
    request: Request = asked(sentence)
    assert not writes(request)


@pytest.mark.parametrize(
    "sentence",
    [
        "tolong tanya Budi",
        "coba tanya Budi",
        "tanya Budi dong",
        "tanya Budi minggu depan",
        "nanya budi",
        "mau tanya",
        "tanya kabar Budi",
        "minta tolong",
        "minta tolong jelasin",
        "minta tolong tambah Budi",
        "minta tolong hapus Budi",
        "minta saran",
        "did I ask Budi for advice",
    ],
)
def test_what_may_be_an_order_or_a_question_to_us_is_no_touch(sentence: str) -> None:
    assert not isinstance(asked(sentence), Done)
