"""Ranking: whose time came first, with reasons that are true."""

from __future__ import annotations

import random
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import ReasonKind, Tie
from bot.core.ranking import Choice, Silence, choose, reasons_for
from bot.core.season import in_season
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
ADA = member()


def chosen(ties: list[Tie], **how: object) -> Choice:
    choice = choose(ADA, ties, NOW, **how)  # type: ignore[arg-type]
    assert isinstance(choice, Choice)
    return choice


def test_the_longest_in_season_comes_first() -> None:
    early = tie("Budi", every_days=14, touched_at=NOW - 40 * DAY)
    late = tie("Siti", every_days=14, touched_at=NOW - 20 * DAY)
    assert chosen([late, early]).tie == early


@given(st.randoms(use_true_random=False), st.integers(1, 20))
def test_the_order_of_the_ties_does_not_matter(shuffler: random.Random, many: int) -> None:
    ties = [tie(f"N{n}", created_at=NOW - DAY) for n in range(many)]
    first = chosen(ties)
    shuffler.shuffle(ties)
    assert chosen(ties) == first


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


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(0, 800), st.booleans()), max_size=30))
def test_nobody_out_of_season_is_ever_chosen_unasked(ages: list[tuple[int, int, bool]]) -> None:
    ties = [
        tie(f"N{n}", every_days=every, touched_at=NOW - days * DAY, resting=rests)
        for n, (every, days, rests) in enumerate(ages)
    ]
    choice = choose(ADA, ties, NOW)
    if isinstance(choice, Choice):
        assert in_season(choice.tie, NOW)
    else:
        assert not any(in_season(each, NOW) for each in ties)
