"""The controls of the settings: what a choice means, and what cannot be meant."""

from __future__ import annotations

import pytest

from bot.services.answers import Planned
from bot.slack import signals
from bot.slack.listeners.plan import change, fields_of
from bot.store.store import Store
from tests.core.worlds import NOW, member
from tests.services.conftest import ADA


def chosen(value: str) -> dict[str, object]:
    return {"action_id": signals.PLAN_COUNTRY, "selected_option": {"value": value}}


@pytest.mark.parametrize(
    ("value", "fields"),
    [("DE", {"country": "DE"}), ("none", {"country": None}), ("XX", {}), ("", {}), ("de", {})],
)
def test_a_country_is_chosen_switched_off_or_left_alone(value: str, fields: dict[str, object]) -> None:
    assert fields_of(member(), chosen(value)) == fields


async def test_a_press_changes_the_country_of_the_member(store: Store) -> None:
    answer = await store.run(change, ADA, chosen("SG"), NOW)
    assert isinstance(answer, Planned)
    assert answer.member.country == "SG"
    assert answer.change_id is not None
    again = await store.run(change, ADA, chosen("none"), NOW)
    assert again.member.country is None
