"""One rung further: only after an easy touch, only to somebody colder in season, and not every day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.ladder import is_easy, may_offer, next_rung
from bot.core.ranking import NO_HISTORY
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
ADA = member()


@pytest.mark.parametrize(("days", "easy"), [(0, True), (42, True), (62, True), (400, False)])
def test_a_touch_is_easy_while_at_least_half_of_the_warmth_is_there(days: int, easy: bool) -> None:
    assert is_easy(tie(touched_at=NOW - days * DAY), NOW) is easy


def test_of_somebody_who_was_never_touched_nobody_knows_how_easy_it_is() -> None:
    assert not is_easy(tie(), NOW)
    assert not is_easy(tie(anchor_at=NOW), NOW)


def test_there_is_one_further_rung_in_a_week() -> None:
    assert may_offer([], NOW)
    assert not may_offer([NOW - 20 * DAY, NOW - 6 * DAY], NOW)
    assert may_offer([NOW - 7 * DAY], NOW)


def test_the_next_rung_is_colder_and_in_season_and_nobody_else() -> None:
    done = tie("Done", touched_at=NOW)
    warm = tie("Warm", touched_at=NOW - 45 * DAY)
    cold = tie("Cold", touched_at=NOW - 400 * DAY)
    rests = tie("Rests", touched_at=NOW - 400 * DAY, resting=True)
    choice = next_rung(ADA, [done, warm, cold, rests], NOW, NO_HISTORY, ())
    assert choice is not None
    assert choice.tie == cold
    assert next_rung(ADA, [done, warm, cold, rests], NOW, NO_HISTORY, [cold.id]) is None
