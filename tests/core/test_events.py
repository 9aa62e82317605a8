"""When an event is, for somebody in a zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.core.events import Event

JAKARTA = ZoneInfo("Asia/Jakarta")


def event(**told) -> Event:
    return Event(key="k", series="s", title="Latte art", **told)


def test_an_instant_is_the_same_for_everybody():
    found = event(
        starts_at=datetime(2025, 12, 1, 12, tzinfo=UTC), ends_at=datetime(2025, 12, 1, 14, tzinfo=UTC)
    )
    assert found.starts_in(JAKARTA).isoformat() == "2025-12-01T19:00:00+07:00"
    assert found.ends_in(JAKARTA).isoformat() == "2025-12-01T21:00:00+07:00"


def test_a_day_begins_at_ones_own_midnight_and_ends_at_the_next():
    found = event(starts_on=date(2025, 12, 1))
    assert found.starts_in(JAKARTA).isoformat() == "2025-12-01T00:00:00+07:00"
    assert found.ends_in(JAKARTA).isoformat() == "2025-12-02T00:00:00+07:00"


def test_the_last_of_several_days_counts_in_full():
    found = event(starts_on=date(2025, 12, 1), ends_on=date(2025, 12, 3))
    assert found.ends_in(UTC).isoformat() == "2025-12-04T00:00:00+00:00"


def test_a_floating_hour_is_that_of_wherever_one_is():
    found = event(starts_on=date(2025, 12, 1), starts_clock=time(19))
    assert found.starts_in(JAKARTA) == datetime(2025, 12, 1, 12, tzinfo=UTC)
    assert found.ends_in(JAKARTA) == found.starts_in(JAKARTA)


def test_an_event_without_any_day_is_none():
    with pytest.raises(ValueError, match="without a day"):
        event().starts_in(UTC)
