"""A calendar's text is taken apart, however it is nested."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ideas.reading.blocks import Block, Line, blocks


def parts(*lines: str) -> list[Block]:
    return list(blocks("\r\n".join(lines)))


def test_parts_come_one_by_one_and_the_calendar_itself_at_last():
    event, head = parts(
        "BEGIN:VCALENDAR", "X-WR-CALNAME:Mine", "BEGIN:VEVENT", "SUMMARY:Latte", "END:VEVENT", "END:VCALENDAR"
    )
    assert (event.name, event.text("SUMMARY")) == ("VEVENT", "Latte")
    assert (head.name, head.text("X-WR-CALNAME")) == ("VCALENDAR", "Mine")


def test_lines_that_were_folded_are_whole_again():
    event, _ = parts(
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMM", " ARY:La", "\ttte", "END:VEVENT", "END:VCALENDAR"
    )
    assert event.text("SUMMARY") == "Latte"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_will_do(ending):
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Latte", "END:VEVENT", "END:VCALENDAR"]
    assert next(blocks(ending.join(lines))).text("SUMMARY") == "Latte"


def test_what_stands_in_a_part_of_a_part_is_not_the_parts_own():
    event, _ = parts(
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "BEGIN:VALARM",
        "SUMMARY:Wake up",
        "BEGIN:DEEPER",
        "SUMMARY:No",
        "END:DEEPER",
        "END:VALARM",
        "SUMMARY:Latte",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    assert event.text("SUMMARY") == "Latte"
    assert event.parts == {"VALARM": [[Line("SUMMARY", "Wake up")]]}


def test_of_two_lines_of_one_name_the_first_counts():
    event, _ = parts("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "UID:b", "END:VEVENT", "END:VCALENDAR")
    assert event.text("UID") == "a"


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ("DTSTART;TZID=Asia/Jakarta:20251124T100000", Line("DTSTART", "20251124T100000", "Asia/Jakarta")),
        ('dtstart;tzid="A: B; C":2025', Line("DTSTART", "2025", "A: B; C")),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:2025", Line("RECURRENCE-ID", "2025", "", True)),
        ('X;A="b:c";D=e:f:g', Line("X", "f:g")),
        ("SUMMARY:a;b:c", Line("SUMMARY", "a;b:c")),
    ],
)
def test_a_line_is_its_name_its_value_and_its_zone(raw, line):
    event, _ = parts("BEGIN:VCALENDAR", "BEGIN:VEVENT", raw, "END:VEVENT", "END:VCALENDAR")
    assert event.lines == [line]


def test_what_is_no_calendar_has_no_name():
    assert [block.name for block in parts("BEGIN:VCARD", "FN:Ada", "END:VCARD")] == [""]
    assert [block.name for block in parts("hello")] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 200_000,
        "BEGIN:VCALENDAR\r\n" + "X" + ';""' * 700_000,
        "BEGIN:VCALENDAR\r\n" + 'X;A="' + '":";"' * 400_000,
        "BEGIN:VCALENDAR\r\nX:" + "\r\n " * 700_000,
        "END:VEVENT\r\n" * 200_000,
    ],
    ids=["deep", "quotes", "half quotes", "folded", "only ends"],
)
def test_no_text_takes_long(text):
    begun = time.process_time()
    list(blocks(text))
    assert time.process_time() - begun < 2


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "A:b", "END:X", " c"]) | st.text()
    )
)
def test_no_order_of_lines_is_too_odd(lines):
    *_, head = blocks("\n".join(lines))
    assert head.name in ("", "VCALENDAR")
