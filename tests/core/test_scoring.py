"""What speaks for a tie, within its bounds."""

from __future__ import annotations

from math import ceil

import pytest

from bot.core.memory import TieMemory
from bot.core.policy import POLICY
from bot.core.scoring import longest_wait, shares, span, terms
from tests.core.worlds import tie


@pytest.mark.parametrize("candidates", [1, 7, 60])
def test_nobody_waits_longer_than_the_bound_says(candidates: int) -> None:
    assert longest_wait(candidates) == ceil(POLICY.rounds * candidates) + candidates


def test_thanks_come_before_nearly_all_else() -> None:
    erika, budi = tie("Erika"), tie("Budi")
    mine = shares([erika, budi], [], [])
    owed = terms(erika, TieMemory(owes_thanks=True), mine, 0.9, 0.0)
    usual = terms(budi, TieMemory(), mine, 0.9, 0.0)
    assert owed.total - usual.total == pytest.approx(POLICY.thanks)
    assert abs(owed.total - usual.total) <= span()


def test_a_circle_is_reached_by_a_nudge_that_led_to_a_touch_and_not_by_life_alone() -> None:
    ties = [tie("Erika", circles=("campus",)), tie("Budi", circles=("choir",))]
    erika, budi = (each.id for each in ties)
    mine = shares(ties, [erika], [budi])
    assert {circle.beginning for circle in mine.circles.values()} == {POLICY.beginning}
    assert shares(ties, [erika], [erika]).circles["campus"].beginning == 0
