"""The sandbox's clock goes with real time and only ever forward."""

from datetime import UTC, datetime, timedelta

from bot.sandbox.clock import SandboxClock, slack_ts


def test_it_can_start_at_any_moment():
    start = datetime(2026, 11, 25, 1, 20, tzinfo=UTC)
    assert timedelta(0) <= SandboxClock(start=start).now() - start < timedelta(seconds=1)


def test_it_runs_with_real_time():
    clock = SandboxClock(offset=3600.0)
    assert abs(clock.epoch() - datetime.now(UTC).timestamp() - 3600.0) < 1


def test_it_goes_forward_to_a_moment_and_stays_ahead():
    clock = SandboxClock()
    there = clock.now() + timedelta(days=30)
    clock.forward_to(there)
    assert timedelta(0) <= clock.now() - there < timedelta(seconds=1)
    assert clock.offset > 2_500_000


def test_it_never_goes_back():
    clock = SandboxClock(offset=100.0)
    clock.forward_to(clock.now() - timedelta(days=1))
    clock.forward(timedelta(days=-1))
    assert clock.offset == 100.0


def test_a_ts_has_six_digits_after_the_dot():
    assert slack_ts(1_795_569_600_000_007) == "1795569600.000007"
