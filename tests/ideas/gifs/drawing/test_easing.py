from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ideas.gifs.drawing.easing import (
    between,
    blink,
    ease,
    held,
    hop,
    hump,
    onward,
    scattered,
    swell,
    wave,
)

PHASES = st.floats(min_value=0, max_value=1)


@pytest.mark.parametrize("movement", [wave, swell, hop])
@given(phase=PHASES, times=st.integers(1, 5), shift=st.floats(0, 1))
def test_a_loop_ends_where_it_began(
    movement: Callable[[float, int, float], float], phase: float, times: int, shift: float
) -> None:
    assert movement(0, times, shift) == pytest.approx(movement(1, times, shift), abs=1e-6)
    assert -1 <= movement(phase, times, shift) <= 1


@given(phase=PHASES)
def test_easing_stays_between_its_ends(phase: float) -> None:
    assert 0 <= ease(phase) <= 1
    assert 0 <= hump(phase, 0.2, 0.8) <= 1
    assert 0 <= onward(phase) < 1
    assert held(phase, 6) <= phase + 1e-6


def test_what_lies_outside_is_held() -> None:
    assert between(0.1, 0.2, 0.6) == 0
    assert between(0.7, 0.2, 0.6) == 1
    assert ease(-1) == 0
    assert ease(2) == 1


def test_eyes_shut_for_a_moment_at_each_of_the_given_times() -> None:
    assert blink(0.045 + 0.3, 0.3, 0.7) == 1
    assert blink(0.5, 0.3, 0.7) == 0
    assert blink(0.745, 0.3, 0.7) == pytest.approx(1)


def test_poses_are_held_from_their_first_frame_on() -> None:
    assert [held(frame / 12, 6) * 6 for frame in range(4)] == pytest.approx([0, 0, 1, 1])


def test_scattered_points_never_fall_together() -> None:
    spots = [scattered(index) for index in range(60)]
    gaps = [abs(a - c) + abs(b - d) for n, (a, b) in enumerate(spots) for c, d in spots[:n]]
    assert min(gaps) > 0.04
