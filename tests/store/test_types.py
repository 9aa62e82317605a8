"""Instants come back exactly, sort rightly, and need a zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store import schedule
from bot.store.errors import StoreError
from bot.store.store import Store
from bot.store.types import instant, micros

INSTANTS = (
    datetime(1, 1, 2, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2027, 1, 4, 2, 0, 0, 1, tzinfo=UTC),
    datetime(9999, 12, 30, 23, 59, 59, 999999, tzinfo=UTC),
)


@given(st.datetimes(timezones=st.just(UTC)))
@settings(max_examples=50)
def test_whole_microseconds_lose_nothing(at: datetime) -> None:
    assert instant(micros(at)) == at


@pytest.mark.parametrize("at", INSTANTS)
async def test_an_instant_comes_back_exactly_and_in_utc(store: Store, at: datetime) -> None:
    await store.run(schedule.put, "T1", "U1", at)
    found = await store.read(schedule.next_due)
    assert found == at
    assert found is not None
    assert found.tzinfo is UTC


async def test_an_instant_of_another_zone_is_the_same_instant(store: Store) -> None:
    jakarta = timezone(timedelta(hours=7))
    await store.run(schedule.put, "T1", "U1", datetime(2027, 1, 4, 9, tzinfo=jakarta))
    assert await store.read(schedule.next_due) == datetime(2027, 1, 4, 2, tzinfo=UTC)


async def test_instants_sort_as_time_does(store: Store) -> None:
    for number, at in enumerate(reversed(INSTANTS)):
        await store.run(schedule.put, "T1", f"U{number}", at)
    for at in INSTANTS[:-1]:
        assert await store.read(schedule.next_due) == at
        await store.run(schedule.claim, at, INSTANTS[-1], "a", 1)


async def test_a_time_without_a_zone_is_refused_without_showing_it(store: Store) -> None:
    with pytest.raises(StoreError) as refusal:
        await store.run(schedule.put, "T1", "U1", datetime(2027, 1, 4))  # noqa: DTZ001 - what is refused
    assert "2027" not in str(refusal.value)
    assert refusal.value.code == "ValueError"
