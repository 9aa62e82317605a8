"""Ranking: the gate, then the strongest of those in season; the order of the ties never matters."""

from __future__ import annotations

import random
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.capacity import stretch_of
from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.nudge import ReasonKind
from bot.core.ranking import (
    NO_HISTORY,
    Choice,
    History,
    Sent,
    Silence,
    choose,
    patience,
    reasons_for,
    ripened,
    score,
)
from bot.core.season import COOL, in_season
from tests.bench.choosing import crowd
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
ADA = member()


def chosen(ties: list[Tie], **how: object) -> Choice:
    choice = choose(ADA, ties, NOW, **how)  # type: ignore[arg-type]
    assert isinstance(choice, Choice)
    return choice


def test_an_overdue_wish_is_a_gate_and_no_score() -> None:
    long_ago = tie("Budi", every_days=14, touched_at=NOW - 3000 * DAY)
    a_year = tie("Siti", every_days=90, touched_at=NOW - 300 * DAY)
    assert chosen([long_ago, a_year]).tie == a_year


@given(st.randoms(use_true_random=False), st.integers(1, 20))
def test_the_order_of_the_ties_does_not_matter(shuffler: random.Random, many: int) -> None:
    ties = [tie(f"N{n}", created_at=NOW - DAY) for n in range(many)]
    first = chosen(ties)
    shuffler.shuffle(ties)
    assert chosen(ties) == first


memories = st.builds(
    TieMemory,
    unanswered=st.integers(0, 4),
    my_turn=st.booleans(),
    not_now=st.integers(0, 5),
)
known = st.tuples(
    st.integers(7, 200),  # cadence
    st.none() | st.integers(0, 1500),  # days since the last touch
    st.none() | st.integers(0, 60),  # days since it was suggested
    st.sampled_from([(), ("campus",), ("choir",), ("campus", "choir"), ("band",)]),
    memories,
)


def told(
    rows: list[tuple[int, int | None, int | None, tuple[str, ...], TieMemory]],
) -> tuple[list[Tie], History]:
    """Ties and their history, of generated rows."""
    ties = [
        tie(
            f"N{n}",
            every_days=every,
            touched_at=None if ago is None else NOW - ago * DAY,
            suggested_at=None if suggested is None else NOW - suggested * DAY,
            circles=circles,
        )
        for n, (every, ago, suggested, circles, _) in enumerate(rows)
    ]
    sent = sorted(
        (Sent(each.id, each.suggested_at) for each in ties if each.suggested_at is not None),
        key=lambda each: each.at,
    )
    learned = {each.id: row[-1] for each, row in zip(ties, rows, strict=True)}
    touched = frozenset(each.id for each in ties if each.touched_at is not None)
    return ties, History(learned, sent, touched)


@given(st.lists(known, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_no_history_makes_the_order_matter(
    rows: list[tuple[int, int | None, int | None, tuple[str, ...], TieMemory]], shuffler: random.Random
) -> None:
    ties, history = told(rows)
    first = choose(ADA, ties, NOW, history)
    shuffler.shuffle(ties)
    again = choose(ADA, ties, NOW, history)
    assert again == first


@given(st.lists(known, min_size=1, max_size=12))
def test_whoever_is_chosen_is_in_season_and_scores_the_most(
    rows: list[tuple[int, int | None, int | None, tuple[str, ...], TieMemory]],
) -> None:
    ties, history = told(rows)
    stretch = stretch_of(ties, ADA.pace, NOW)
    choice = choose(ADA, ties, NOW, history)
    if not isinstance(choice, Choice):
        assert not any(in_season(each, NOW, stretch, patience(history, each)) for each in ties)
        return
    assert in_season(choice.tie, NOW, stretch, patience(history, choice.tie))
    ranked = score(ties, ripened(ties, NOW, history, stretch), NOW, history)
    assert set(ranked) == choice.among
    assert choice.terms is not None
    assert choice.terms.total == max(terms.total for _, terms in ranked.values())


def test_a_touch_two_days_ago_silences_a_tie_whatever_speaks_for_it() -> None:
    erika = tie(every_days=42, touched_at=NOW - 2 * DAY, circles=("campus",), suggested_at=NOW - 90 * DAY)
    history = History(
        {erika.id: TieMemory(my_turn=True)}, [Sent("x", NOW - n * DAY) for n in range(80, 0, -1)]
    )
    assert choose(ADA, [erika], NOW, history) is Silence.NONE_IN_SEASON
    assert choose(ADA, [erika], NOW + 39 * DAY, history) is Silence.NONE_IN_SEASON
    assert isinstance(choose(ADA, [erika], NOW + 40 * DAY, history), Choice)


def test_when_nobody_ever_answers_there_are_suggestions_all_the_same() -> None:
    ties = [tie(f"N{n}", every_days=30, stretch=4.0, touched_at=NOW - 500 * DAY) for n in range(5)]
    history = History({each.id: TieMemory(4.0, unanswered=9, not_now=9) for each in ties})
    assert isinstance(choose(ADA, ties, NOW, history), Choice)


def test_each_further_not_now_doubles_how_long_a_tie_is_left_alone_three_times_at_most() -> None:
    erika = tie()
    waits = [patience(History({erika.id: TieMemory(not_now=n)}), erika) for n in range(7)]
    assert waits == [1, 1, 2, 4, 8, 8, 8]
    assert patience(NO_HISTORY, erika) == 1
    put_off = tie(suggested_at=NOW)
    history = History({put_off.id: TieMemory(not_now=3)})
    assert choose(ADA, [put_off], NOW + 4 * COOL - DAY, history) is Silence.NONE_IN_SEASON
    assert isinstance(choose(ADA, [put_off], NOW + 4 * COOL, history), Choice)


def test_someone_who_was_put_off_comes_after_an_equal_who_was_not() -> None:
    ties = [tie("Budi", touched_at=NOW - 99 * DAY), tie("Siti", touched_at=NOW - 99 * DAY)]
    for refused, other in (ties, ties[::-1]):
        history = History({refused.id: TieMemory(not_now=1)})
        assert choose(ADA, ties, NOW, history).tie == other  # type: ignore[union-attr]


@given(st.lists(known, min_size=2, max_size=12))
@settings(max_examples=60)
def test_removing_or_adding_a_tie_changes_nothing_of_what_is_known_of_the_others(
    rows: list[tuple[int, int | None, int | None, tuple[str, ...], TieMemory]],
) -> None:
    """While the pace gives what is wished, the gate, the waiting and the warmth of each are its own."""
    roomy = member(pace=7)
    ties, history = told([(max(row[0], 20), *row[1:]) for row in rows])
    fewer = ties[1:]
    assert stretch_of(ties, roomy.pace, NOW) == stretch_of(fewer, roomy.pace, NOW) == 1.0
    before = dict(ripened(ties, NOW, history, 1.0))
    after = dict(ripened(fewer, NOW, history, 1.0))
    assert after == {each: since for each, since in before.items() if each.id != ties[0].id}
    if not after:
        return
    with_it = score(ties, [each for each in before.items() if each[0].id != ties[0].id], NOW, history)
    without = score(fewer, list(after.items()), NOW, history)
    for tie_id, (_, terms) in without.items():
        mine = with_it[tie_id][1]
        assert (terms.sweet, terms.turn, terms.ageing) == (mine.sweet, mine.turn, mine.ageing)


def test_among_five_hundred_ties_everyone_is_weighed_and_none_is_changed() -> None:
    """How long that takes is measured by `make bench`."""
    ties, history = crowd()
    before = list(ties)
    assert len(chosen(ties, history=history).among) == len(ties) == 500
    assert ties == before


def test_nobody_who_rests_was_put_off_or_is_left_out_is_chosen_even_when_asked() -> None:
    ties = [tie("Budi", resting=True), tie("Siti", later_until=NOW + DAY), tie("Dewi")]
    assert choose(ADA, ties, NOW, without=["tie-dewi"], asked=True) is Silence.ALL_RESTING
    assert chosen(ties, asked=True).tie.name == "Dewi"


def test_asked_by_hand_the_nearest_one_comes_when_nobody_is_in_season() -> None:
    near = tie("Budi", touched_at=NOW - 30 * DAY)
    far = tie("Siti", touched_at=NOW - 2 * DAY)
    assert choose(ADA, [far, near], NOW) is Silence.NONE_IN_SEASON
    choice = chosen([far, near], asked=True)
    assert choice.tie == near
    assert choice.reasons[0].kind is ReasonKind.ASKED


def test_without_ties_there_is_silence() -> None:
    assert choose(ADA, [], NOW) is Silence.NO_TIES


def test_the_reasons_tell_the_time_the_rare_circle_and_what_is_liked() -> None:
    erika = tie(touched_at=NOW - 49 * DAY, circles=("campus",), likes=("dogs", "tea"))
    kinds = [(each.kind, each.days, each.word) for each in reasons_for(erika, [erika, tie("Budi")], NOW)]
    assert kinds == [
        (ReasonKind.SINCE_TOUCH, 49, None),
        (ReasonKind.ONLY_OF_CIRCLE, None, "campus"),
        (ReasonKind.BOTH_LIKE, None, "dogs"),
    ]


def test_a_circle_that_others_share_or_a_single_tie_has_is_no_reason() -> None:
    erika = tie(circles=("Campus",))
    shared = [erika, tie("Budi", circles=("campus",))]
    assert [each.kind for each in reasons_for(erika, shared, NOW)] == [ReasonKind.NEW]
    assert [each.kind for each in reasons_for(erika, [erika], NOW)] == [ReasonKind.NEW]


def test_a_later_that_came_to_its_end_is_the_reason_until_it_was_suggested_again() -> None:
    erika = tie(later_until=NOW - DAY, suggested_at=NOW - 8 * DAY)
    assert reasons_for(erika, [erika], NOW)[0].kind is ReasonKind.LATER_CAME
    again = tie(later_until=NOW - 9 * DAY, suggested_at=NOW - 8 * DAY)
    assert reasons_for(again, [again], NOW)[0].kind is ReasonKind.NEW


def test_nudges_of_long_ago_count_towards_how_long_somebody_has_waited() -> None:
    """Thirty-five ties at thirty nudges a year: a year's memory alone would forget who was passed over."""
    cold = tie("Erika", every_days=42, touched_at=NOW - 2000 * DAY, circles=("campus",))
    others = [tie(f"N{n}", every_days=42, touched_at=NOW - 200 * DAY, circles=("choir",)) for n in range(34)]
    before = [NOW - timedelta(days=365 + 12 * n) for n in reversed(range(90))]
    lately = [Sent(others[n % 34].id, NOW - timedelta(days=12 * (30 - n))) for n in range(30)]
    short = score([cold, *others], [(cold, before[0])], NOW, History(sent=lately))
    long = score([cold, *others], [(cold, before[0])], NOW, History(sent=lately, before=before[1:]))
    assert long[cold.id][1].ageing > short[cold.id][1].ageing
