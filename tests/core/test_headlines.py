"""Matching, measured: what is shown fits, most of what fits is shown, and bad news never is."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot.core.bad_news import is_bad_news
from bot.core.matching import Index, fitting
from tests.core.headlines import SETS, Headline, headlines

PRECISION, SHOWN, HIDDEN = 0.9, 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs of a headline and a like: right and wrong ones that are shown, and all that fit."""

    right: int
    wrong: int
    fit: int


def is_shown(headline: Headline, like: str) -> bool:
    return bool(fitting([like], Index.of([headline])))


def score(name: str) -> Score:
    good = [each for each in headlines(name) if not each.bad]
    fits = [(each, like) for each in good for like in each.fits]
    right = sum(is_shown(*pair) for pair in fits)
    wrong = sum(is_shown(each, like) for each in headlines(name) for like in each.near)
    return Score(right, wrong, len(fits))


@pytest.mark.parametrize("name", SETS)
def test_nine_of_ten_that_are_shown_fit_and_half_of_what_fits_is_shown(name: str) -> None:
    found = score(name)
    assert found.right / (found.right + found.wrong) >= PRECISION
    assert found.right / found.fit >= SHOWN


@pytest.mark.parametrize("name", SETS)
def test_no_bad_news_is_ever_shown(name: str) -> None:
    assert [
        each.title for each in headlines(name) if each.bad and not is_bad_news(each.title, each.summary)
    ] == []


@pytest.mark.parametrize("name", SETS)
def test_little_that_is_harmless_is_taken_for_bad_news(name: str) -> None:
    good = [each for each in headlines(name) if not each.bad]
    assert sum(is_bad_news(each.title, each.summary) for each in good) / len(good) <= HIDDEN


def test_there_are_enough_pairs_in_both_languages() -> None:
    for name in ("strangers_a", "strangers_b"):
        assert sum(len(each.fits) + len(each.near) for each in headlines(name)) >= 600
