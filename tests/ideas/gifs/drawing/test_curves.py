from itertools import pairwise
from math import dist

import pytest

from bot.ideas.gifs.drawing.curves import (
    Placement,
    arc,
    box,
    closed,
    heart,
    open_curve,
    oval,
    softened,
    spaced,
    star,
)

SQUARE = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]


def test_a_placement_scales_then_turns_then_moves() -> None:
    place = Placement().inner((100, 50), 90, (2, 3))
    assert place.put((1, 0)) == pytest.approx((100, 52))
    assert place.put((0, 1)) == pytest.approx((97, 50))
    assert place.breadth == pytest.approx(6**0.5)


def test_smooth_curves_pass_through_what_they_were_given() -> None:
    assert set(SQUARE) <= set(closed(SQUARE))
    assert open_curve(SQUARE)[0] == SQUARE[0]
    assert open_curve(SQUARE)[-1] == SQUARE[-1]


def test_outlines_keep_to_their_size() -> None:
    assert all(dist(spot, (5, 5)) == pytest.approx(3) for spot in oval(5, 5, 3, 3, turn=20))
    assert all(dist(spot, (0, 0)) == pytest.approx(4) for spot in arc(0, 0, 4, 4, 0, 90))
    assert max(abs(x) for x, _ in heart(0, 0, 10)) == pytest.approx(10, abs=0.1)
    assert {round(dist(spot, (0, 0)), 6) for spot in star(0, 0, 10, waist=0.5)} == {5, 10}
    assert all(0 <= x <= 20 and 0 <= y <= 10 for x, y in box(0, 0, 20, 10, 3))


def test_soft_corners_stay_inside_the_sharp_ones() -> None:
    soft = softened(SQUARE)
    assert not set(SQUARE) & set(soft)
    assert all(0 <= x <= 10 and 0 <= y <= 10 for x, y in soft)


def test_points_are_never_further_apart_than_the_gap() -> None:
    spots = spaced(SQUARE, 1.5)
    assert max(dist(a, b) for a, b in pairwise(spots)) <= 1.5
    assert spots[0] == SQUARE[0]
    assert spots[-1] == SQUARE[-1]
