"""Circles as they count, however they are spelt; and warmth, which no fresh start makes up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.circles import NO_CIRCLE, circles_of, rarest, sizes_of
from bot.core.ladder import is_easy
from bot.core.scoring import shares, warmth
from tests.core.worlds import NOW, tie


def test_two_spellings_are_one_circle_and_a_tie_counts_once_in_it() -> None:
    erika, budi = tie(circles=("Campus", "campus")), tie("Budi", circles=("CAMPUS",))
    assert circles_of(erika) == ("campus",)
    assert sizes_of([erika, budi]) == {"campus": 2}
    mine = shares([erika, budi], [], [])
    assert mine.home == {erika.id: "campus", budi.id: "campus"}


def test_a_tie_of_several_circles_counts_in_the_rarest_and_one_of_none_with_its_like() -> None:
    erika = tie(circles=("campus", "choir"))
    sizes = sizes_of([erika, tie("Budi", circles=("campus",)), tie("Siti"), tie("Dewi")])
    assert rarest(erika, sizes) == "choir"
    assert (rarest(tie("Siti"), sizes), sizes[NO_CIRCLE]) == (NO_CIRCLE, 2)


def test_a_circle_of_signs_alone_is_a_circle() -> None:
    assert circles_of(tie(circles=("#",))) == ("#",)


def test_a_fresh_start_makes_nobody_warmer() -> None:
    dormant = tie(touched_at=NOW - timedelta(days=1400))
    fresh = replace(dormant, anchor_at=NOW)
    assert warmth(fresh, NOW) == warmth(dormant, NOW)
    assert not is_easy(fresh, NOW)
