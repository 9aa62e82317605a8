"""Capacity: what the cadences ask for, and what the pace gives."""

from __future__ import annotations

import pytest

from bot.core.capacity import demand, round_trip_days
from tests.core.worlds import NOW, tie


def test_the_demand_counts_those_who_are_awake() -> None:
    ties = [tie("Budi", every_days=7), tie("Siti", every_days=14), tie("Dewi", every_days=7, resting=True)]
    assert demand(ties, NOW) == pytest.approx(1.5)


def test_sixty_people_at_two_a_week_come_round_in_thirty_weeks() -> None:
    assert round_trip_days(60, 2) == 210
    assert round_trip_days(1, 7) == 1
    assert round_trip_days(3, 0) == 21
