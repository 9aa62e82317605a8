"""Only what an event needs, and only what can be of interest, reaches the parser."""

from __future__ import annotations

import time

import pytest

from bot.ideas.reading import sifting
from bot.ideas.reading.sifting import Sifted, sifted
from bot.ideas.reading.unreadable import Trouble, Unreadable
from tests.ideas.reading.pages import NOW, calendar, event

SOON = ":20251201T100000Z"


def sift(body: bytes, content_type: str = "text/calendar") -> Sifted:
    found = sifted(body, content_type, NOW)
    assert isinstance(found, Sifted)
    return found


def test_descriptions_guests_alarms_and_attachments_stay_outside():
    body = calendar(
        event(
            SOON,
            "DESCRIPTION:Siti is ill",
            "ATTENDEE;CN=Budi:mailto:budi@example.org",
            "ORGANIZER:mailto:ada@example.org",
            "ATTACH;ENCODING=BASE64:AAAA",
            "BEGIN:VALARM",
            "TRIGGER:-PT5M",
            "REPEAT:100000",
            "END:VALARM",
        )
    )
    text = sift(body).text
    assert "SUMMARY:Latte art" in text
    assert not any(word in text for word in ("Siti", "Budi", "ada@", "AAAA", "VALARM", "REPEAT"))


@pytest.mark.parametrize(
    "start",
    [":20200101T100000Z", ";VALUE=DATE:20251101", ":20260301T100000Z", ":never", ":20259999T100000Z"],
)
def test_what_is_over_far_ahead_or_never_is_left_out(start):
    assert "VEVENT" not in sift(calendar(event(start))).text


@pytest.mark.parametrize("word", ["PRIVATE", "confidential"])
def test_what_somebody_marked_private_is_left_out(word):
    found = sift(calendar(event(SOON, f"CLASS:{word}")))
    assert ("VEVENT" in found.text, found.refused) == (False, 0)


@pytest.mark.parametrize(
    "line",
    [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=HOURLY",
        "RRULE;X=1:FREQ=MINUTELY",
        "EXRULE:FREQ=DAILY",
        "RRULE:FREQ=DAILY\r\nRRULE:FREQ=WEEKLY",
        "DTEND;TZID=Mars/Olympus:20251201T110000",
        "RDATE:" + ",".join(["20251202T100000Z"] * 2000),
        "EXDATE:20251202T100000Z,20251203",
        "EXDATE:soon",
        "RDATE;VALUE=PERIOD:20251202T100000Z/PT1H",
    ],
)
def test_what_is_too_fine_or_not_plain_is_refused_and_counted(line):
    found = sift(calendar(event(SOON, line, uid="a"), event(SOON, uid="b")))
    assert (found.refused, found.text.count("BEGIN:VEVENT")) == (1, 1)


@pytest.mark.parametrize("lines", ["RRULE:", "RRULE:FREQ=DAILY\r\nRRULE:FREQ=DAILY", "EXDATE:", "RDATE:"])
def test_a_line_that_is_empty_or_told_twice_is_no_trouble(lines):
    assert sift(calendar(event(SOON, lines))).refused == 0


def test_rules_share_one_patience():
    body = calendar(*(event(":20150101T100000Z", "RRULE:FREQ=DAILY", uid=f"{n}") for n in range(200)))
    found = sift(body)
    assert 0 < found.refused < 200
    assert found.refused + found.text.count("BEGIN:VEVENT") == 200


def test_a_rule_that_ended_long_ago_costs_no_patience():
    body = calendar(event(":20150101T100000Z", "RRULE:FREQ=DAILY;UNTIL=20160101T000000Z"))
    assert ("VEVENT" in sift(body).text, sift(body).refused) == (False, 0)


def test_a_rule_from_the_beginning_of_time_is_refused():
    assert sift(calendar(event(":00010101T100000Z", "RRULE:FREQ=DAILY"))).refused == 1


def test_two_thousand_events_are_enough():
    found = sift(calendar(*(event(SOON, uid=f"{n}") for n in range(2_500))))
    assert found.text.count("BEGIN:VEVENT") == sifting.MOST
    assert found.refused == 500


def test_a_long_history_takes_no_time():
    body = calendar(*(event(":20240101T100000Z", f"DESCRIPTION:{'x' * 200}") for _ in range(10_000)))
    begun = time.process_time()
    assert "VEVENT" not in sift(body).text
    assert time.process_time() - begun < 2


def test_the_name_of_a_calendar_is_read_as_it_was_typed():
    assert sift(calendar(head=[r"X-WR-CALNAME:Kopi\, teh\; roti"])).title == "Kopi, teh; roti"
    assert sift(calendar(head=["NAME:Kopi"])).title == "Kopi"


def test_a_cancelled_calendar_holds_nothing():
    assert "VEVENT" not in sift(calendar(event(SOON), head=["METHOD:CANCEL"])).text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"/etc/hostname",
        b"<rss/>",
        b"BEGIN:VCARD\nEND:VCARD",
        calendar(head=["CALSCALE:HEBREW"]),
        b"\0\xff",
    ],
)
def test_what_is_no_calendar_is_unreadable(body):
    assert sifted(body, "text/calendar", NOW) == Unreadable(Trouble.NOT_A_CALENDAR)


@pytest.mark.parametrize(
    ("encoding", "content_type"),
    [
        ("utf-8", "text/calendar"),
        ("utf-8-sig", ""),
        ("latin-1", "text/calendar; charset=ISO-8859-1"),
        ("cp1252", 'text/calendar; charset="windows-1252"'),
    ],
)
def test_it_is_read_in_the_encoding_that_it_has(encoding, content_type):
    body = calendar(event(SOON, title="Café")).decode().encode(encoding)
    assert "SUMMARY:Café" in sift(body, content_type).text
