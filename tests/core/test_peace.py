"""Peace: whom a touch, a rest or a "later" silences is not shown, whatever else speaks for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.ladder import is_easy, next_rung
from bot.core.memory import TieMemory
from bot.core.model import Tie
from bot.core.policy import POLICY
from bot.core.ranking import Choice, History, Sent, Silence, choose
from bot.core.season import every, in_peace
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
DAYS_AGO = st.integers(0, 700) | st.integers(0, 700) | st.none()
AHEAD = st.none() | st.integers(-30, 30)
MEMORIES = st.builds(
    TieMemory,
    stretch=st.floats(POLICY.shortest, POLICY.longest),
    unanswered=st.integers(0, 9),
    my_turn=st.booleans(),
    not_now=st.integers(0, 9),
    owes_thanks=st.booleans(),
)
CIRCLES = st.sampled_from([("campus",), ("choir", "campus"), ("old agency",), ()])


def at(days: int | None, sign: int = -1) -> datetime | None:
    return None if days is None else NOW + sign * days * DAY


@st.composite
def gardens(draw: st.DrawFn) -> tuple[list[Tie], History]:
    """Ties in any state, with a past that says anything of them."""
    ties, memories = [], {}
    for n in range(draw(st.integers(1, 10))):
        known = tie(
            f"N{n}",
            created_at=NOW - draw(st.integers(0, 700)) * DAY,
            every_days=draw(st.integers(1, 120)),
            circles=draw(CIRCLES),
            touched_at=at(draw(DAYS_AGO)),
            suggested_at=at(draw(DAYS_AGO)),
            later_until=at(draw(AHEAD), 1),
            resting=draw(st.integers(0, 3)) == 0,
            rest_until=at(draw(AHEAD), 1),
        )
        memory = draw(MEMORIES)
        memories[known.id] = memory
        ties.append(replace(known, stretch=memory.stretch))
    luck = Random(draw(st.integers(0, 99)))
    ids = [each.id for each in ties]
    sent = [Sent(luck.choice(ids), NOW - days * DAY) for days in sorted(luck.sample(range(365), 40))[::-1]]
    return ties, History(memories, sent, {each.id for each in ties if each.touched_at is not None})


PACES = st.integers(1, 7)
FOR_EVER = 100_000 * DAY  # longer than any cadence of these, stretched by all there is


@settings(max_examples=150, deadline=None)
@given(gardens(), st.floats(0, 1), st.integers(0, 400))
def test_a_touch_silences_a_tie_for_its_whole_cadence_but_for_thanks_that_are_due(
    garden: tuple[list[Tie], History], share: float, suggested: int
) -> None:
    """The cadence as it was learned: nothing else that is known of the tie or of others ends it sooner."""
    ties, history = garden
    touched = replace(ties[0], touched_at=NOW, suggested_at=NOW - suggested * DAY)
    length = every(touched)
    if history.memories[touched.id].owes_thanks:
        length = min(length, POLICY.thanks_days * DAY)
    choice = choose(member(pace=7), [touched, *ties[1:3]], NOW + share * length, history)
    if isinstance(choice, Choice):
        assert touched.id not in choice.among or share == 1


@settings(max_examples=150, deadline=None)
@given(gardens(), PACES, st.booleans(), st.booleans())
def test_nobody_at_rest_or_put_off_or_left_out_is_shown_by_hand_by_slot_or_by_a_further_rung(
    garden: tuple[list[Tie], History], pace: int, asked: bool, all_but_one: bool
) -> None:
    ties, history = garden
    without = {each.id for each in (ties[1:] if all_but_one else ties[::3])}
    choices = [
        choose(member(pace=pace), ties, NOW, history, without=without, asked=asked),
        next_rung(member(pace=pace), ties, NOW, history, without),
    ]
    for choice in choices:
        if isinstance(choice, Choice):
            assert not in_peace(choice.tie, NOW)
            assert choice.tie.id not in without
            assert not {each.id for each in ties if in_peace(each, NOW)} & choice.among
    rung = choices[1]
    assert not (isinstance(rung, Choice) and is_easy(rung.tie, NOW))


@settings(max_examples=150, deadline=None)
@given(gardens(), PACES)
def test_whatever_was_said_or_left_unsaid_somebody_awake_comes_when_asked_and_in_time_unasked(
    garden: tuple[list[Tie], History], pace: int
) -> None:
    """All unanswered, all put off nine times: stretched and never dropped."""
    ties, history = garden
    choice = choose(member(pace=pace), ties, NOW, history, asked=True)
    awake = [each for each in ties if not in_peace(each, NOW)]
    assert isinstance(choice, Choice) if awake else choice is Silence.ALL_RESTING
    forever = [each for each in ties if each.resting and each.rest_until is None]
    sooner_or_later = choose(member(pace=pace), ties, NOW + FOR_EVER, history)
    assert isinstance(sooner_or_later, Choice) or len(forever) == len(ties)


@settings(max_examples=150, deadline=None)
@given(gardens(), PACES, st.integers(0, 30))
def test_more_days_take_nobody_out_of_season_while_nothing_happens(
    garden: tuple[list[Tie], History], pace: int, days: int
) -> None:
    """Only somebody else's rest that ends may, since all cadences are then stretched the more."""
    ties, history = garden
    still = [replace(each, resting=False, later_until=at(3) if each.later_until else None) for each in ties]
    ada = member(pace=pace)
    now, later = choose(ada, still, NOW, history), choose(ada, still, NOW + days * DAY, history)
    if isinstance(now, Choice):
        assert isinstance(later, Choice)
        assert now.among <= later.among
