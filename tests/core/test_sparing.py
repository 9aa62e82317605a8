"""Who could rest: enough to make room, few enough to choose from, and for reasons that are true."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.capacity import demand
from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.sparing import MOST, Spare, Why, to_rest
from tests.core.worlds import NOW, tie

CIRCLES = ("campus", "agency", "choir")


@st.composite
def gardens(draw: st.DrawFn) -> list[Tie]:
    return [
        tie(
            f"Tie {n:02}",
            every_days=draw(st.sampled_from([1, 7, 14, 42, 91, 365])),
            circles=tuple(draw(st.lists(st.sampled_from(CIRCLES), max_size=2, unique=True))),
            resting=draw(st.integers(0, 4)) == 0,
        )
        for n in range(draw(st.integers(0, 30)))
    ]


def memories(ties: list[Tie], seed: int) -> dict[str, TieMemory]:
    chance = random.Random(seed)
    turns = [TieMemory(unanswered=number) for number in range(4)] + [TieMemory(my_turn=True)]
    return {each.id: chance.choice(turns) for each in ties if chance.random() < 0.5}


def test_of_those_wished_most_often_the_ones_whose_circle_has_many_go_first() -> None:
    many = [tie(f"Campus {n}", every_days=14, circles=("campus",)) for n in range(8)]
    few = [
        tie("Choir 1", every_days=14, circles=("choir",)),
        tie("Choir 2", every_days=14, circles=("choir",)),
    ]
    only = tie("Only", every_days=14, circles=("agency",))
    rare = [tie(f"Rare {n}", every_days=365, circles=("campus",)) for n in range(8)]
    spares = to_rest([only, *few, *rare, *many], {}, 2, NOW)
    assert {each.tie.circles for each in spares} == {("campus",)}
    assert {each.tie.every_days for each in spares} == {14}
    assert all(each == Spare(each.tie, Why.CROWDED, 16 - len(spares), "campus") for each in spares)


def test_whoever_never_answered_goes_before_others_like_them_and_that_is_not_said() -> None:
    ties = [tie(f"Tie {n}", every_days=14, circles=("campus",)) for n in range(12)]
    for unanswered in (1, 3):
        spares = to_rest(ties, {"tie-tie 7": TieMemory(unanswered=unanswered)}, 2, NOW)
        assert spares[0] == Spare(ties[7], Why.CROWDED, 12 - len(spares), "campus")


def test_whoever_wrote_last_is_never_proposed_however_often_they_are_wished() -> None:
    wrote = tie("Wrote", every_days=7)
    others = [tie(f"Tie {n}", every_days=14) for n in range(6)]
    spares = to_rest([wrote, *others], {wrote.id: TieMemory(my_turn=True)}, 1, NOW)
    assert spares != ()
    assert wrote not in [each.tie for each in spares]


def test_three_at_least_and_as_many_as_it_takes_up_to_five() -> None:
    almost = [tie(f"Tie {n}", every_days=7) for n in range(8)]
    assert len(to_rest(almost, {}, 7, NOW)) == 3
    assert len(to_rest(almost, {}, 4, NOW)) == 4
    assert len(to_rest(almost, {}, 1, NOW)) == 4  # half of them stay, whatever is wished
    assert len(to_rest([tie(f"Tie {n}", every_days=7) for n in range(40)], {}, 2, NOW)) == MOST


def test_two_people_leave_one_to_choose_and_one_leaves_none() -> None:
    erika, budi = tie("Erika", every_days=1), tie("Budi", every_days=90)
    assert to_rest([erika, budi], {}, 2, NOW) == (Spare(erika, Why.ROOM),)
    assert to_rest([erika], {}, 2, NOW) == ()
    assert to_rest([], {}, 2, NOW) == ()


def test_whoever_is_wished_rarely_is_not_proposed_for_it_would_free_nothing() -> None:
    daily = tie("Daily", every_days=1, circles=("agency",))
    rare = [tie(f"Rare {n}", every_days=365, circles=("campus",)) for n in range(9)]
    assert [each.tie for each in to_rest([*rare, daily], {}, 2, NOW)] == [daily]


@settings(max_examples=40)
@given(ties=gardens(), pace=st.integers(1, 7), seed=st.integers(0, 99))
def test_a_proposal_is_small_true_and_makes_room(ties: list[Tie], pace: int, seed: int) -> None:
    known = memories(ties, seed)
    awake = [each for each in ties if not each.resting]
    spares = to_rest(ties, known, pace, NOW)
    chosen = [each.tie for each in spares]
    assert len(set(chosen)) == len(chosen) <= min(MOST, len(awake) // 2)
    assert set(chosen) <= set(awake)
    left = [each for each in awake if each not in chosen]
    assert not chosen or demand(left, NOW) < demand(awake, NOW)
    assert len(chosen) <= 3 or demand([*left, chosen[-1]], NOW) > pace
    for each in spares:
        assert is_true(each, left)
        assert not known.get(each.tie.id, TieMemory()).my_turn


def is_true(spare: Spare, left: list[Tie]) -> bool:
    match spare.why:
        case Why.CROWDED:
            others = sum(spare.circle in each.circles for each in left)
            return spare.circle in spare.tie.circles and others == spare.number >= 2
        case Why.ROOM:
            return True


@settings(max_examples=20)
@given(ties=gardens(), pace=st.integers(1, 7), seed=st.integers(0, 99))
def test_the_order_of_the_ties_changes_nothing(ties: list[Tie], pace: int, seed: int) -> None:
    shuffled = list(ties)
    random.Random(seed).shuffle(shuffled)
    known = memories(ties, seed)
    assert to_rest(shuffled, known, pace, NOW) == to_rest(ties, known, pace, NOW)
