"""Ids are UUIDs of version 7, which sort in the order in which they were made."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from bot.store.ids import Ids
from tests.store.people import NOW


def test_an_id_tells_its_version_variant_and_time() -> None:
    made = uuid.UUID(Ids().new(NOW))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == int(NOW.timestamp() * 1000)


def test_the_layout_is_that_of_rfc_9562() -> None:
    # Appendix A.6: 2022-02-22 14:22:22 -05:00 begins 017f22e2-79b0-7...
    made = Ids().new(datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC))
    assert made.startswith("017f22e2-79b0-7")


def test_ids_of_one_moment_keep_their_order_and_never_repeat() -> None:
    ids = Ids()
    made = [ids.new(NOW) for _ in range(2000)]
    assert made == sorted(set(made))


def test_ids_of_later_moments_sort_later() -> None:
    ids = Ids()
    made = [ids.new(NOW + timedelta(milliseconds=number)) for number in range(100)]
    assert made == sorted(made)


def test_more_ids_in_a_moment_than_can_be_counted_still_never_repeat() -> None:
    ids = Ids()
    made = {ids.new(NOW) for _ in range(5000)}
    assert len(made) == 5000


def test_two_transactions_at_one_moment_make_different_ids() -> None:
    assert Ids().new(NOW) != Ids().new(NOW)
