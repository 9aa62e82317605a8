"""What holds of choosing whatever happens: every wait is bounded, and no term outweighs the rest."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.policy import POLICY
from bot.core.ranking import Choice, History, Sent, choose
from bot.core.scoring import longest_wait, shares, terms
from bot.core.season import in_season, ready_at
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
ADA = member(pace=3)


def lived(ties: list[Tie], slots: int, luck: random.Random) -> list[Choice]:
    """So many slots, three days apart: some are touched, some are put off, most say nothing."""
    known, memories, sent = {each.id: each for each in ties}, dict[str, TieMemory](), list[Sent]()
    choices = []
    for number in range(slots):
        now = NOW + 3 * number * DAY
        choice = choose(ADA, list(known.values()), now, History(memories, sent))
        if not isinstance(choice, Choice):
            continue
        choices.append(choice)
        chosen = known[choice.tie.id]
        sent.append(Sent(chosen.id, now))
        known[chosen.id] = replace(
            chosen, suggested_at=now, touched_at=now if luck.random() < 0.3 else chosen.touched_at
        )
        memories[chosen.id] = TieMemory(unanswered=luck.randrange(3), not_now=luck.randrange(3))
    return choices


def waits(choices: list[Choice]) -> list[tuple[int, int]]:
    """For each stay in season: how many slots went to others, among at most how many."""
    waiting: dict[str, tuple[int, int]] = {}
    found = []
    for choice in choices:
        gone = waiting.keys() - choice.among
        found += [waiting.pop(each) for each in gone]
        for each in choice.among:
            slots, most = waiting.get(each, (0, 0))
            waiting[each] = (slots + 1, max(most, len(choice.among)))
        found.append(waiting.pop(choice.tie.id))
    return [*found, *waiting.values()]


CIRCLES = st.sampled_from([("campus",), ("choir",), ("band", "campus"), ()])
GARDENS = st.lists(st.tuples(CIRCLES, st.integers(7, 120), st.integers(0, 900)), min_size=1, max_size=25)


@given(GARDENS, st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_nobody_in_season_waits_beyond_the_bound(
    garden: list[tuple[tuple[str, ...], int, int]], seed: int
) -> None:
    ties = [
        tie(f"N{n}", circles=circles, every_days=every, touched_at=NOW - ago * DAY)
        for n, (circles, every, ago) in enumerate(garden)
    ]
    for waited, most in waits(lived(ties, 120, random.Random(seed))):
        assert waited <= longest_wait(most)


def test_a_circle_of_one_among_many_of_another_is_not_forgotten_nor_is_the_other() -> None:
    many = [tie(f"N{n}", circles=("campus",), every_days=7, touched_at=NOW - 400 * DAY) for n in range(20)]
    alone = tie("Erika", circles=("old agency",), every_days=7, touched_at=NOW - 400 * DAY)
    chosen = Counter(choice.tie.circles[0] for choice in lived([*many, alone], 60, random.Random(1)))
    assert chosen["old agency"] >= 2
    assert chosen["campus"] >= 30


@given(
    st.integers(1, 60),
    st.integers(1, 60),
    st.integers(0, 9),
    st.integers(0, 9),
    st.floats(0, 3),
    st.floats(0, 3),
)
def test_more_fatigue_never_raises_and_longer_waiting_never_lowers(
    size: int, others: int, refused: int, unanswered: int, rounds: float, more: float
) -> None:
    ties = [tie(f"N{n}", circles=("a" if n < size else "b",)) for n in range(size + others)]
    mine = shares(ties, [], [])

    def total(refused: int, unanswered: int, rounds: float) -> float:
        return terms(ties[0], TieMemory(not_now=refused, unanswered=unanswered), mine, 0.4, rounds).total

    now = total(refused, unanswered, rounds)
    assert total(refused + 1, unanswered, rounds) <= now
    assert total(refused, unanswered + 1, rounds) <= now
    assert total(refused, unanswered, rounds + more) >= now


@given(
    st.floats(0, 1), st.integers(0, 9), st.integers(0, 9), st.booleans(), st.booleans(), st.floats(0, 4),
    st.integers(1, 30),
)  # fmt: skip
def test_every_term_keeps_its_bounds_and_the_sum_is_the_score(
    warm: float, refused: int, unanswered: int, turn: bool, thanks: bool, rounds: float, size: int
) -> None:
    ties = [tie(f"N{n}", circles=("campus",)) for n in range(size)]
    memory = TieMemory(not_now=refused, unanswered=unanswered, my_turn=turn, owes_thanks=thanks)
    found = terms(ties[0], memory, shares(ties, ["tie-n0"] * refused, []), warm, rounds)
    assert 0 <= found.sweet <= POLICY.sweet
    assert 0 < found.bridge <= POLICY.bridge
    assert -POLICY.fairness <= found.fairness <= POLICY.fairness + POLICY.beginning
    least = POLICY.turn * POLICY.most_unanswered + POLICY.refused * POLICY.most_refused
    assert -least - 1e-9 <= found.turn <= POLICY.turn + POLICY.thanks
    assert found.ageing >= 0
    assert found.total == pytest.approx(
        sum((found.sweet, found.bridge, found.fairness, found.turn, found.ageing))
    )


@given(st.integers(1, 400), st.integers(0, 900), st.integers(0, 400), st.floats(1, 4))
def test_once_in_season_a_tie_stays_so_until_something_happens(
    every: int, ago: int, later: int, stretch: float
) -> None:
    erika = tie(every_days=every, touched_at=NOW - ago * DAY)
    if in_season(erika, NOW, stretch):
        assert in_season(erika, NOW + later * DAY, stretch)
    else:
        assert in_season(erika, ready_at(erika, stretch), stretch)
