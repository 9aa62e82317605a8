"""Slips of the finger are counted, up to as many as matter."""

from __future__ import annotations

import pytest

from bot.core.spelling import plain, slips


@pytest.mark.parametrize(
    ("typed", "meant", "count"),
    [
        ("erika", "erika", 0),
        ("erik", "erika", 1),
        ("erikaa", "erika", 1),
        ("erica", "erika", 1),
        ("eriak", "erika", 1),
        ("ereka", "erica", 2),
        ("eirak", "erika", 2),
        ("", "a", 1),
        ("", "", 0),
    ],
)
def test_slips_are_counted(typed: str, meant: str, count: int) -> None:
    assert slips(typed, meant) == count


@pytest.mark.parametrize(("typed", "meant"), [("erika", "budi"), ("erika", "er"), ("abcdef", "fedcba")])
def test_words_too_far_apart_are_just_far(typed: str, meant: str) -> None:
    assert slips(typed, meant) > 2


def test_one_slip_too_many_is_far() -> None:
    assert slips("ereka", "erica", 1) > 2


def test_small_plain_letters_are_left() -> None:
    assert plain("ÉRÏKA Straße") == "erika strasse"
    assert plain("ERIKA") == "erika"
