"""Faults wait in line for their method."""

from bot.sandbox.faults import Fault, Faults


def test_a_fault_is_used_up():
    faults = Faults()
    faults.add("chat.update", Fault("delay"), times=2)
    assert faults.take("chat.postMessage") is None
    assert [faults.take("chat.update") for _ in range(3)] == [Fault("delay"), Fault("delay"), None]


def test_faults_can_be_forgotten():
    faults = Faults()
    faults.add("chat.update", Fault("delay"))
    faults.clear()
    assert faults.take("chat.update") is None
