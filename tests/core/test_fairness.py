"""Fairness: no circle is starved, and what speaks for or against a tie moves it the right way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.circles import rarest, sizes_of
from bot.core.memory import TieMemory, after_not_now
from bot.core.model import Tie
from bot.core.policy import Policy
from bot.core.ranking import History, Sent, ripened, score
from bot.core.scoring import Terms, longest_wait, span
from bot.core.season import ready_at
from tests.core.test_waiting import POLICIES
from tests.core.worlds import NOW, tie
from tests.core.years import USUAL, Moment, Moods, year

DAY = timedelta(days=1)
ONLY_DONE: Moods = (1, 0, 0, 0)
ONLY_PUT_OFF: Moods = (0, 1, 0, 0)
ONLY_LOOKED_AT: Moods = (0, 0, 1, 0)


@dataclass
class Circles:
    """What became of each circle in a year: nudges it got, slots at which it had somebody in season, and the
    longest it went without while it had, as a share of the bound."""

    got: Counter[str] = field(default_factory=Counter)
    had: Counter[str] = field(default_factory=Counter)
    longest: dict[str, float] = field(default_factory=dict)
    _gap: dict[str, tuple[int, int]] = field(default_factory=dict)

    def see(self, moment: Moment) -> None:
        sizes = sizes_of(moment.ties)
        home = {each.id: rarest(each, sizes) for each in moment.ties}
        mine, among = home[moment.choice.tie.id], moment.choice.among
        here = {home[each] for each in among}
        self.got[mine] += 1
        self.had.update(here)
        gaps = {}
        for circle in here - {mine}:
            slots, most = self._gap.get(circle, (0, 0))
            slots, most = gaps[circle] = (slots + 1, max(most, len(among)))
            self.longest[circle] = max(self.longest.get(circle, 0.0), slots / longest_wait(most))
        self._gap = gaps


def seen(moments: Iterable[Moment]) -> Circles:
    circles = Circles()
    for moment in moments:
        circles.see(moment)
    return circles


@pytest.mark.parametrize(
    ("pace", "moods"), [(2, USUAL), (5, USUAL), (3, ONLY_DONE), (2, ONLY_PUT_OFF), (3, ONLY_LOOKED_AT)]
)
def test_no_circle_with_somebody_in_season_is_starved_however_a_member_takes_the_nudges(
    pace: int, moods: Moods
) -> None:
    """None goes without for longer than one of its own may wait, or gets less than a quarter of an even share
    of the slots that it could have had."""
    for seed in range(2):
        circles = seen(year(seed, pace=pace, moods=moods))
        assert len(circles.had) == 5
        assert max(circles.longest.values()) <= 1
        for circle, slots in circles.had.items():
            assert circles.got[circle] >= slots // (4 * len(circles.had))


MEMORIES = st.builds(
    TieMemory,
    stretch=st.floats(0.5, 4),
    unanswered=st.integers(0, 4),
    my_turn=st.booleans(),
    not_now=st.integers(0, 5),
    owes_thanks=st.booleans(),
)
ROWS = st.lists(
    st.tuples(
        st.integers(7, 60),  # cadence
        st.none() | st.integers(250, 1500),  # days since the last touch
        st.none() | st.integers(200, 240),  # days since it was suggested: long enough to have cooled
        st.sampled_from([("campus",), ("choir",), ("campus", "choir"), ("band",), ()]),
        MEMORIES,
    ),
    min_size=2,
    max_size=10,
)
Row = tuple[int, int | None, int | None, tuple[str, ...], TieMemory]


def before(days: int | None) -> datetime | None:
    return None if days is None else NOW - days * DAY


def garden(rows: list[Row], seed: int) -> tuple[list[Tie], History]:
    ties = [
        tie(
            f"N{n}",
            created_at=NOW - 240 * DAY,
            every_days=every,
            touched_at=before(ago),
            suggested_at=before(suggested),
            circles=circles,
            stretch=memory.stretch,
        )
        for n, (every, ago, suggested, circles, memory) in enumerate(rows)
    ]
    luck = Random(seed)
    sent = [
        Sent(luck.choice(ties).id, NOW - days * DAY) for days in sorted(luck.sample(range(1, 200), 30))[::-1]
    ]
    memories = {each.id: row[-1] for each, row in zip(ties, rows, strict=True)}
    return ties, History(memories, sent, {each.id for each in ties if each.touched_at is not None})


def ranks(ties: list[Tie], history: History, policy: Policy) -> dict[str, tuple[int, float]]:
    """How many come before each of those in season, and the sum of its terms."""
    ranked = score(ties, ripened(ties, NOW, history, 1.0, policy), NOW, history, policy)
    totals = {tie_id: parts.total for tie_id, (_, parts) in ranked.items()}
    return {
        tie_id: (sum(other > total for other in totals.values()), total) for tie_id, total in totals.items()
    }


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(0, 99), st.integers(0, 3), POLICIES)
def test_another_not_now_never_raises_a_tie_nor_brings_it_earlier(
    rows: list[Row], seed: int, steps: int, policy: Policy
) -> None:
    """Said or silent: with all that follows from it, the longer cadence and the longer peace."""
    ties, history = garden(rows, seed)
    tired = history.memories[ties[0].id]
    for _ in range(steps + 1):
        tired = after_not_now(tired, policy)
    after = [replace(ties[0], stretch=tired.stretch), *ties[1:]]
    assert ready_at(after[0]) >= ready_at(ties[0])
    was = ranks(ties, history, policy)
    now = ranks(after, replace(history, memories={**history.memories, ties[0].id: tired}), policy)
    assert now.keys() <= was.keys()
    if ties[0].id in now:
        assert now[ties[0].id][0] >= was[ties[0].id][0]
        assert now[ties[0].id][1] <= was[ties[0].id][1]


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(0, 99), st.integers(1, 4), POLICIES)
def test_more_touches_without_an_answer_never_raise_a_tie(
    rows: list[Row], seed: int, more: int, policy: Policy
) -> None:
    ties, history = garden(rows, seed)
    memory = history.memories[ties[0].id]
    unanswered = replace(memory, unanswered=memory.unanswered + more)
    was = ranks(ties, history, policy)
    now = ranks(ties, replace(history, memories={**history.memories, ties[0].id: unanswered}), policy)
    if ties[0].id in was:
        assert now[ties[0].id][0] >= was[ties[0].id][0]


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(0, 99), st.integers(1, 200), POLICIES)
def test_having_been_passed_over_more_often_never_lowers_a_tie(
    rows: list[Row], seed: int, more: int, policy: Policy
) -> None:
    """All that counts of when it was last suggested is how many others came since."""
    rows[0] = (rows[0][0], 900, 240, *rows[0][3:])
    ties, history = garden(rows, seed)
    lately = [replace(ties[0], suggested_at=NOW - (240 - more) * DAY), *ties[1:]]
    was, now = ranks(lately, history, policy), ranks(ties, history, policy)
    if ties[0].id in was:
        assert now[ties[0].id][0] <= was[ties[0].id][0]
        assert now[ties[0].id][1] >= was[ties[0].id][1]


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(0, 99), POLICIES)
def test_waiting_apart_no_two_ties_differ_by_more_than_the_span_whatever_the_weights(
    rows: list[Row], seed: int, policy: Policy
) -> None:
    """On this the bound of every wait is built."""
    ties, history = garden(rows, seed)
    ranked = score(ties, ripened(ties, NOW, history, 1.0, policy), NOW, history, policy)
    apart = [parts.total - parts.ageing for _, parts in ranked.values()]
    assert max(apart, default=0.0) - min(apart, default=0.0) <= span(policy) + 1e-6


def test_after_as_many_rounds_as_the_policy_says_ageing_alone_outweighs_all_the_rest() -> None:
    nothing = Terms(0.0, 0.0, 0.0, 0.0, 0.0)
    assert nothing.total == 0
    ties = [tie("Erika"), tie("Budi")]
    policy = Policy()
    ranked = score(ties, [(each, each.created_at) for each in ties], NOW, History(), policy)
    assert {parts.ageing for _, parts in ranked.values()} == {0.0}
    sent = [Sent("gone", NOW - timedelta(hours=n)) for n in range(int(2 * policy.rounds) + 1, 0, -1)]
    ranked = score(ties, [(each, each.created_at) for each in ties], NOW, History(sent=sent), policy)
    assert all(parts.ageing >= span(policy) for _, parts in ranked.values())
