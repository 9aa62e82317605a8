"""What a year of rows teaches: whatever the order in which it is read, and however often."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.learning import PATIENCE, Learned, PastNudge, PastTouch, learn
from bot.core.memory import MemberMemory, TieMemory, is_monthly, met, rate
from bot.core.model import Kind, Mark, Way
from bot.core.policy import POLICY
from tests.core.worlds import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PACE = 2
BEGIN = NOW - 300 * DAY
TIES = st.sampled_from(("erika", "budi", "siti"))
MOMENTS = st.integers(0, 300 * 24).map(lambda hours: BEGIN + hours * HOUR)
SIGNS = st.none() | st.integers(0, 900).map(lambda hours: hours * HOUR)
TOUCHES = st.lists(
    st.builds(PastTouch, TIES, MOMENTS, st.sampled_from(Way), st.sampled_from(Kind)), max_size=20
)


@st.composite
def nudges(draw: st.DrawFn) -> list[PastNudge]:
    found = []
    for at in draw(st.lists(MOMENTS, max_size=25, unique=True)):
        waits = draw(SIGNS)
        mark = None if waits is None else draw(st.none() | st.sampled_from(Mark))
        found.append(PastNudge(draw(TIES), at, mark, None if waits is None else at + waits))
    return found


def ignored(days_ago: float, tie_id: str = "erika", sign_at: datetime | None = None) -> PastNudge:
    return PastNudge(tie_id, NOW - days_ago * DAY, None, sign_at)


def said(mark: Mark | None, days_ago: float, tie_id: str = "erika") -> PastNudge:
    at = NOW - days_ago * DAY
    return PastNudge(tie_id, at, mark, at + HOUR)


def wrote(days_ago: float, kind: Kind = Kind.HELLO, way: Way = Way.OUT) -> PastTouch:
    return PastTouch("erika", NOW - days_ago * DAY, way, kind)


def erika(*events: PastNudge | PastTouch, tells_at: datetime | None = None) -> TieMemory:
    return learned(*events, tells_at=tells_at).history.memories.get("erika", TieMemory())


def learned(
    *events: PastNudge | PastTouch, lively_at: datetime | None = None, tells_at: datetime | None = None
) -> Learned:
    sent = [each for each in events if isinstance(each, PastNudge)]
    touched = [each for each in events if isinstance(each, PastTouch)]
    return learn(PACE, sent, touched, NOW, lively_at=lively_at, tells_at=tells_at)


@settings(max_examples=60, deadline=None)
@given(nudges(), TOUCHES, st.none() | MOMENTS, st.randoms(use_true_random=False))
def test_the_same_log_gives_the_same_in_whatever_order_it_is_read(
    sent: list[PastNudge], touched: list[PastTouch], lively_at: datetime | None, shuffler: random.Random
) -> None:
    first = learn(PACE, sent, touched, NOW, lively_at=lively_at)
    shuffler.shuffle(sent)
    shuffler.shuffle(touched)
    assert learn(PACE, sent, touched, NOW, lively_at=lively_at) == first


@settings(max_examples=60, deadline=None)
@given(nudges(), TOUCHES, MOMENTS)
def test_what_is_yet_to_come_changes_nothing(
    sent: list[PastNudge], touched: list[PastTouch], until: datetime
) -> None:
    by_then = [each for each in touched if each.at <= until]
    known = [replace(each, sign_at=before(each.sign_at, until)) for each in sent if each.at <= until]
    now = learn(PACE, known, by_then, until, tells_at=BEGIN)
    later = learn(PACE, sent, touched, until, tells_at=BEGIN)
    assert (now.member, now.history.memories) == (later.member, later.history.memories)


def before(at: datetime | None, until: datetime) -> datetime | None:
    return at if at is not None and at <= until else None


@settings(max_examples=60, deadline=None)
@given(nudges(), TOUCHES)
def test_what_was_learned_stays_within_its_bounds(sent: list[PastNudge], touched: list[PastTouch]) -> None:
    known = learn(PACE, sent, touched, NOW)
    assert POLICY.faintest <= known.member.rate <= PACE
    assert POLICY.monthly <= rate(known.member, PACE) <= PACE
    for memory in known.history.memories.values():
        assert POLICY.shortest <= memory.stretch <= POLICY.longest
        assert not (memory.owes_thanks and not memory.my_turn)
    assert all(known.history.memories[tie_id].not_now >= POLICY.enough for tie_id in known.enough)


@settings(max_examples=60, deadline=None)
@given(nudges(), TOUCHES, MOMENTS)
def test_whoever_wants_the_whole_pace_again_is_as_if_newly_met(
    sent: list[PastNudge], touched: list[PastTouch], lively_at: datetime
) -> None:
    assert learn(PACE, sent, touched, lively_at, lively_at=lively_at).member == met(PACE)
    ties = learn(PACE, sent, touched, NOW).history.memories
    assert learn(PACE, sent, touched, NOW, lively_at=lively_at).history.memories == ties


def test_every_nudge_without_a_sign_makes_the_bot_quieter_and_three_in_a_row_monthly() -> None:
    calm = [learned(*(ignored(n + 1) for n in range(count))).member for count in range(5)]
    assert [each.silent for each in calm] == [0, 1, 2, 3, 4]
    assert calm[2].rate == pytest.approx(PACE * POLICY.fainter**2)
    assert [is_monthly(each) for each in calm] == [False, False, False, True, True]
    assert rate(calm[3], PACE) == POLICY.monthly


def test_a_nudge_has_its_time_for_a_sign_before_it_counts_as_one_without() -> None:
    fresh = PastNudge("erika", NOW - PATIENCE + HOUR, None, None)
    assert learned(fresh).member == met(PACE)
    over = PastNudge("erika", NOW - PATIENCE, None, None)
    assert learned(over).member == MemberMemory(PACE * POLICY.fainter, silent=1)


def test_a_sign_that_came_too_late_brings_the_pace_back_step_by_step() -> None:
    """Opening App Home today tells nothing about the weeks before the latest nudge."""
    back = NOW - HOUR
    silent = [ignored(days, sign_at=back) for days in (21, 14, 7)]
    here = learned(*silent).member
    assert (here.silent, here.rate) == (0, pytest.approx(PACE * POLICY.fainter**2))
    touched = learned(*silent, PastTouch("erika", back + HOUR / 2, Way.OUT, Kind.HELLO)).member
    assert touched.rate == pytest.approx(PACE * POLICY.fainter**2 * POLICY.livelier)


def test_whoever_answers_days_later_but_before_the_next_nudge_was_never_silent() -> None:
    slow = [ignored(days, sign_at=NOW - (days - 2) * DAY) for days in (21, 14, 7)]
    assert learned(*slow).member == met(PACE)
    assert erika(*slow).not_now == 0


def test_a_late_sign_is_none_while_it_has_not_come() -> None:
    late = ignored(2, sign_at=NOW + DAY)
    assert learned(late).member.silent == 1


def test_touches_of_one_moment_count_in_the_order_in_which_they_were_told() -> None:
    noon = NOW - 3 * DAY
    out = PastTouch("erika", noon, Way.OUT, Kind.HELLO, "1")
    back = PastTouch("erika", noon, Way.IN, Kind.OTHER, "2")
    assert erika(back, out).my_turn


def test_asked_for_the_whole_pace_comes_back_at_once() -> None:
    silent = [ignored(days, sign_at=NOW - HOUR) for days in (21, 14, 7)]
    assert learned(*silent, lively_at=NOW).member == met(PACE)
    assert learned(*silent, lively_at=NOW - 10 * DAY).member == met(PACE)
    unheard = [ignored(days) for days in (21, 14, 7)]
    assert learned(*unheard, lively_at=NOW - 10 * DAY).member.rate == pytest.approx(PACE * POLICY.fainter)


def test_later_rest_and_silence_say_not_now_and_a_touch_begins_anew() -> None:
    events = [said(Mark.LATER, 30), said(Mark.REST, 20), ignored(10)]
    assert (erika(*events).not_now, erika(*events).stretch) == (3, pytest.approx(1.25**3))
    assert erika(*events, said(None, 5), said(Mark.DONE, 4)).not_now == 3
    assert erika(*events, wrote(3)) == TieMemory(stretch=pytest.approx(1.25**3))


def test_a_nudge_that_was_ignored_and_marked_days_later_counts_once() -> None:
    late = PastNudge("erika", NOW - 9 * DAY, Mark.LATER, NOW - 5 * DAY)
    assert erika(late).not_now == 1
    done = PastNudge("erika", NOW - 9 * DAY, Mark.DONE, NOW - 5 * DAY)
    assert erika(done).not_now == 0


def test_at_the_third_not_now_it_is_enough_once_until_the_next_touch() -> None:
    first = [said(Mark.LATER, days) for days in (60, 50)]
    assert learned(*first).enough == {}
    third, fourth = said(Mark.LATER, 40), said(Mark.LATER, 30)
    assert learned(*first, third).enough == {"erika": third.at}
    assert learned(*first, third, fourth).enough == {"erika": third.at}
    assert learned(*first, third, fourth, wrote(20)).enough == {}
    again = [said(Mark.LATER, days) for days in (15, 10, 5)]
    assert learned(*first, third, fourth, wrote(20), *again).enough == {"erika": again[-1].at}


def test_silence_is_never_enough_to_ask_how_it_shall_go_on() -> None:
    silent = [ignored(days) for days in (60, 50, 40)]
    said_twice = [said(Mark.LATER, 30), said(Mark.LATER, 20)]
    assert learned(*silent, *said_twice).enough == {}
    third = said(Mark.LATER, 10)
    assert learned(*silent, *said_twice, third).enough == {"erika": third.at}


def test_after_an_ask_that_was_answered_comes_a_thank_you_whatever_else_they_write() -> None:
    ask, answer = wrote(20, Kind.ASK), wrote(15, way=Way.IN)
    assert not erika(ask).owes_thanks
    assert erika(ask, answer).owes_thanks
    assert erika(ask, answer, wrote(10, way=Way.IN)).owes_thanks
    assert not erika(ask, answer, wrote(5, Kind.THANKS)).owes_thanks
    assert not erika(wrote(20), answer).owes_thanks


def test_the_members_own_words_beat_what_was_learned_before_them() -> None:
    sent, touched = [said(Mark.LATER, 30)], [wrote(60), wrote(40)]

    def after(days_ago: float) -> TieMemory:
        wishes = {"erika": NOW - days_ago * DAY}
        return learn(PACE, sent, touched, NOW, tells_at=BEGIN, wishes=wishes).history.memories["erika"]

    assert after(70).stretch == pytest.approx(1.25**2)
    assert (after(35).stretch, after(35).not_now) == (1.25, 1)
    assert (after(10).stretch, after(10).not_now, after(10).unanswered) == (1.0, 0, 2)


def test_two_touches_without_an_answer_stretch_and_an_answer_shortens() -> None:
    assert erika(wrote(60), wrote(30), tells_at=BEGIN).stretch == 1.25
    answered = erika(wrote(60), wrote(30), wrote(10, way=Way.IN), tells_at=BEGIN)
    assert answered.stretch == pytest.approx(1.25 * 0.9)


def test_silence_counts_only_from_when_the_member_tells_of_answers_and_never_backwards() -> None:
    assert erika(wrote(60), wrote(30)).unanswered == 0
    assert erika(wrote(60), wrote(30), tells_at=NOW).unanswered == 0
    assert erika(wrote(60), wrote(30), tells_at=NOW - 40 * DAY).unanswered == 1
