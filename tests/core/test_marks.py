"""Marks: what an emoji says, and what all marks of a nudge come to."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.marks import MarkRow, Standing, mark_of, standing
from bot.core.model import Mark
from tests.core.worlds import NOW


@pytest.mark.parametrize(
    ("emoji", "mark"),
    [
        ("white_check_mark", Mark.DONE),
        ("heavy_check_mark", Mark.DONE),
        ("ok_hand::skin-tone-3", Mark.DONE),
        ("ok_hand::skin-tone-6", Mark.DONE),
        ("+1::skin-tone-6", None),  # "nice suggestion" is no touch
        ("hourglass", Mark.LATER),
        ("hourglass_flowing_sand", Mark.LATER),
        ("zzz", Mark.REST),
        ("person_in_bed::skin-tone-2", Mark.REST),
        ("eyes", None),
        ("", None),
        ("::skin-tone-2", None),
    ],
)
def test_an_emoji_says_what_it_says_in_every_skin(emoji: str, mark: Mark | None) -> None:
    assert mark_of(emoji) is mark


def row(mark: Mark, until: datetime | None = None, tie_id: str = "t") -> MarkRow:
    return MarkRow("n", f"reaction:{mark}{until}", mark, tie_id, until, NOW)


def test_a_touch_beats_a_rest_and_a_rest_beats_a_later() -> None:
    later = row(Mark.LATER, NOW + timedelta(days=7))
    assert standing([], "t").mark is None
    assert standing([later], "t").mark is Mark.LATER
    assert standing([later, row(Mark.REST)], "t").mark is Mark.REST
    assert standing([later, row(Mark.REST), row(Mark.DONE)], "t").mark is Mark.DONE


def test_the_longest_later_holds_and_a_touch_ends_the_waiting() -> None:
    week, month = NOW + timedelta(days=7), NOW + timedelta(days=30)
    both = standing([row(Mark.LATER, month), row(Mark.LATER, week)], "t")
    assert both == Standing(later_until=month)
    assert both.waits_until == month
    done = standing([row(Mark.LATER, month), row(Mark.DONE, week)], "t")
    assert done.waits_until is None
    assert done.answered == week


def test_marks_of_another_tie_do_not_count() -> None:
    assert standing([row(Mark.DONE, tie_id="other")], "t") == Standing()
