"""When nobody's time has come: whom one could wake, and who would be easy."""

from __future__ import annotations

from datetime import timedelta

from bot.core.waking import MOST, asleep, easiest
from tests.core.worlds import NOW, tie

DAY = timedelta(days=1)


def test_those_asleep_come_by_when_their_time_came_and_at_most_three() -> None:
    ties = [
        tie(f"Tie {n}", resting=True, anchor_at=NOW - n * DAY, created_at=NOW - 400 * DAY) for n in range(6)
    ]
    found = asleep(ties, NOW)
    assert [each.name for each in found] == ["Tie 5", "Tie 4", "Tie 3"]
    assert len(found) == MOST


def test_whoever_was_put_off_is_not_shown_before() -> None:
    later = tie("Budi", later_until=NOW + DAY)
    both = tie("Siti", resting=True, later_until=NOW + DAY)
    assert asleep([later, both, tie("Dewi")], NOW) == ()
    assert asleep([tie("Erika", resting=True, later_until=NOW - DAY)], NOW) != ()


def test_the_easy_one_is_awake_and_was_in_touch_last_of_all() -> None:
    nearest = tie("Erika", touched_at=NOW - 40 * DAY)
    budi, siti = tie("Budi", touched_at=NOW - 20 * DAY), tie("Siti", touched_at=NOW - 3 * DAY)
    resting = tie("Dewi", resting=True, touched_at=NOW - DAY)
    assert easiest([nearest, budi, siti, resting, tie("Rangga")], NOW, nearest) == siti
    assert easiest([nearest, resting, tie("Rangga")], NOW, nearest) is None
