"""Trigger ids work once, and soon."""

import pytest

from bot.sandbox.refusal import Refused
from bot.sandbox.triggers import Triggers


def test_a_trigger_tells_whose_gesture_it_was():
    triggers = Triggers(3.0)
    assert triggers.spend(triggers.issue("T1", "U1"), "T1") == "U1"


def test_a_trigger_works_once():
    triggers = Triggers(3.0)
    trigger = triggers.issue("T1", "U1")
    triggers.spend(trigger, "T1")
    with pytest.raises(Refused, match="exchanged_trigger_id"):
        triggers.spend(trigger, "T1")


def test_a_trigger_expires():
    triggers = Triggers(-1.0)
    with pytest.raises(Refused, match="expired_trigger_id"):
        triggers.spend(triggers.issue("T1", "U1"), "T1")


def test_a_trigger_that_was_never_issued_is_refused():
    with pytest.raises(Refused, match="invalid_trigger_id"):
        Triggers(3.0).spend("1.2.3", "T1")


def test_another_teams_trigger_is_refused():
    triggers = Triggers(3.0)
    with pytest.raises(Refused, match="invalid_trigger_id"):
        triggers.spend(triggers.issue("T1", "U1"), "T2")
