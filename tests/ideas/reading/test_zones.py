"""Time zones by their names, and those that a calendar describes."""

from __future__ import annotations

import pytest

from bot.ideas.reading import zones
from bot.ideas.reading.blocks import Line

START = Line("DTSTART", "19701025T030000")
OFFSETS = [Line("TZOFFSETFROM", "+0200"), Line("TZOFFSETTO", "+0100")]
YEARLY = Line("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Asia/Jakarta", "Asia/Jakarta"),
        ("/Asia/Jakarta", "Asia/Jakarta"),
        ("SE Asia Standard Time", "Asia/Bangkok"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("UTC", "UTC"),
    ],
)
def test_zones_are_known_by_the_names_that_programs_give_them(name, key):
    zone = zones.known(name)
    assert zone is not None
    assert zone.key == key


@pytest.mark.parametrize(
    "name",
    ["", "/", "Mars/Olympus", "America", "../../etc/passwd", "/etc/passwd", "a/" * 500, "tzdata.zi", "\0"],
)
def test_other_names_are_no_zone(name):
    assert zones.known(name) is None


def test_a_zone_is_written_anew_under_our_name():
    written = zones.described({"STANDARD": [[START, *OFFSETS, YEARLY, Line("X-NOTE", "no")]]}, "zone-0")
    assert written is not None
    assert "TZID:zone-0" in written
    assert f"RRULE:{YEARLY.value}" in written
    assert "X-NOTE:no" not in written


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [START],
        [*OFFSETS],
        [START, OFFSETS[0], Line("TZOFFSETTO", "later")],
        [START, OFFSETS[0], Line("TZOFFSETTO", "+5744")],
        [Line("DTSTART", "19709999T030000"), *OFFSETS],
        [START, *OFFSETS, Line("RRULE", "FREQ=SECONDLY")],
        [START, *OFFSETS, Line("RRULE", "FREQ=DAILY")],
    ],
)
def test_a_zone_that_is_not_plain_is_none(lines):
    assert zones.described({"STANDARD": [lines]}, "zone-0") is None


def test_a_zone_that_never_was_is_none():
    assert zones.described({}, "zone-0") is None
