"""Why this tie and why now: every reason is true of the member's own rows, and the strongest come first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from bot.core.capacity import stretch_of
from bot.core.memory import TieMemory
from bot.core.model import Kind, Tie, Way
from bot.core.nudge import Nudge, NudgeState, Reason, ReasonKind
from bot.core.ranking import NO_HISTORY, Choice, History, Picked, Sent, choose, patience, reasons_for
from bot.core.reasons import kind_of
from bot.core.scoring import Terms, warmth
from bot.core.season import in_season
from tests.core.worlds import NOW, member, tie
from tests.core.years import Moment, year

DAY = timedelta(days=1)
K = ReasonKind
TIMES = {K.SINCE_TOUCH, K.NEW, K.THEY_WROTE, K.THANKS_DUE, K.LATER_CAME}
PLAIN = Terms(sweet=0.1, bridge=0.5, fairness=0.0, turn=0.0, ageing=0.0)


def mates(moment: Moment, name: str) -> list[Tie]:
    return [each for each in moment.ties if each.id != moment.choice.tie.id and name in each.circles]


def quiet_days(moment: Moment, name: str) -> int | None:
    ids = {moment.choice.tie.id, *(each.id for each in mates(moment, name))}
    last = max((each.at for each in moment.log.nudges if each.tie_id in ids), default=None)
    return None if last is None else (moment.now - last).days


def last_touch(moment: Moment, reason: Reason, way: Way) -> bool:
    touches = moment.log.of(moment.choice.tie.id, moment.now)
    return bool(touches) and touches[-1].way is way and reason.days == (moment.now - touches[-1].at).days


def asked_and_answered(moment: Moment, reason: Reason) -> bool:
    touches = moment.log.of(moment.choice.tie.id, moment.now)
    outs = [touch for touch in touches if touch.way is Way.OUT]
    return last_touch(moment, reason, Way.IN) and outs[-1].kind is Kind.ASK


def is_new(moment: Moment, reason: Reason) -> bool:
    known = moment.choice.tie
    touched = known.touched_at is not None or moment.log.of(known.id, moment.now)
    return not touched and reason.days == (moment.now - known.created_at).days


def later_came(moment: Moment, reason: Reason) -> bool:
    until = moment.choice.tie.later_until
    return (
        until is not None
        and until <= moment.now
        and not any(
            each.tie_id == moment.choice.tie.id and until < each.at < moment.now for each in moment.log.nudges
        )
    )


def nobody_else_in_season(moment: Moment, reason: Reason) -> bool:
    stretch = stretch_of(moment.ties, moment.log.member.pace, moment.now)
    history = moment.log.learned(moment.now).history
    others = mates(moment, reason.word or "")
    return bool(others) and not any(
        in_season(each, moment.now, stretch, patience(history, each)) for each in others
    )


def is_rare(moment: Moment, reason: Reason) -> bool:
    return 1 <= len(mates(moment, reason.word or "")) <= 2 and len(moment.ties) >= 6


def others_first(moment: Moment, reason: Reason) -> bool:
    chosen = moment.choice.tie
    since = max(at for at in (chosen.created_at, chosen.touched_at, chosen.suggested_at) if at is not None)
    others = [each for each in moment.log.nudges if each.tie_id != chosen.id and each.at > since]
    return len(others) >= 3


def in_the_middle(moment: Moment, reason: Reason) -> bool:
    chosen = moment.choice.tie
    assert chosen.touched_at is not None
    w = warmth(chosen, moment.now)
    return 4 * w * (1 - w) > 0.89


TRUE: Mapping[ReasonKind, Callable[[Moment, Reason], bool]] = {
    K.SINCE_TOUCH: lambda moment, reason: last_touch(moment, reason, Way.OUT),
    K.THEY_WROTE: lambda moment, reason: last_touch(moment, reason, Way.IN),
    K.THANKS_DUE: asked_and_answered,
    K.NEW: is_new,
    K.LATER_CAME: later_came,
    K.ONLY_OF_CIRCLE: lambda moment, reason: not mates(moment, reason.word or ""),
    K.ONLY_IN_SEASON: nobody_else_in_season,
    K.RARE_CIRCLE: is_rare,
    K.CIRCLE_SHARE: lambda moment, reason: reason.days == quiet_days(moment, reason.word or ""),
    K.BOTH_LIKE: lambda moment, reason: reason.word in moment.choice.tie.likes,
    K.ROUND: others_first,
    K.EASY: in_the_middle,
}


def test_every_reason_of_a_year_is_true_of_the_rows() -> None:
    seen = set()
    for seed in range(6):
        for moment in year(seed):
            first, *others = moment.choice.reasons
            assert first.kind in TIMES
            assert len(others) <= 2
            assert len({first.kind, *(each.kind for each in others)}) == len(moment.choice.reasons)
            for reason in moment.choice.reasons:
                assert TRUE[reason.kind](moment, reason), (seed, moment.now, reason)
                assert reason.word is None or reason.word in (
                    *moment.choice.tie.circles,
                    *moment.choice.tie.likes,
                )
                seen.add(reason.kind)
    assert seen >= TIMES | {K.ONLY_OF_CIRCLE, K.BOTH_LIKE, K.ONLY_IN_SEASON}


def test_a_year_says_that_it_is_one_a_month_exactly_while_it_is() -> None:
    seen = {(moment.monthly, moment.says_so) for seed in range(4) for moment in year(seed, pace=2)}
    assert seen <= {(True, True), (False, False)}
    assert (True, True) in seen


def kinds(ties: list[Tie], history: History = NO_HISTORY, picked: Picked | None = None) -> list[ReasonKind]:
    return [each.kind for each in reasons_for(ties[0], ties, NOW, history, picked)]


def picked(terms: Terms = PLAIN, *season: Tie, days: int = 1) -> Picked:
    return Picked(terms, NOW - days * DAY, tuple(each.id for each in season))


def test_of_all_that_speaks_for_a_tie_the_two_strongest_are_said() -> None:
    erika = tie(touched_at=NOW - 60 * DAY, circles=("campus",), likes=("dogs",))
    ties = [erika, tie("Budi")]
    sent = [Sent("tie-budi", NOW - days * DAY) for days in (9, 6, 3)]
    tired = picked(Terms(1.0, 0.9, 0.0, 0.0, ageing=2.0), *ties, days=10)
    assert kinds(ties, History(sent=sent), tired) == [K.SINCE_TOUCH, K.ROUND, K.ONLY_OF_CIRCLE]
    fresh = picked(Terms(1.0, 0.9, 0.0, 0.0, ageing=0.1), *ties, days=10)
    assert kinds(ties, History(sent=sent), fresh) == [K.SINCE_TOUCH, K.ONLY_OF_CIRCLE, K.BOTH_LIKE]


def test_of_a_circle_only_the_strongest_is_said() -> None:
    erika, siti = tie(circles=("campus",)), tie("Siti", circles=("Campus",))
    others = [tie(f"N{n}") for n in range(4)]
    ties = [erika, siti, *others]
    assert kinds(ties, picked=picked(PLAIN, erika, siti)) == [K.NEW, K.RARE_CIRCLE]
    assert kinds(ties, picked=picked(PLAIN, erika, *others)) == [K.NEW, K.RARE_CIRCLE]
    fair = Terms(0.1, bridge=0.1, fairness=0.4, turn=0.0, ageing=0.0)
    assert kinds(ties, picked=picked(fair, erika, *others)) == [K.NEW, K.ONLY_IN_SEASON]
    assert kinds(ties, picked=picked(fair, erika, siti)) == [K.NEW, K.CIRCLE_SHARE]


@pytest.mark.parametrize(("ago", "said"), [(29, False), (30, True)])
def test_a_circle_that_came_up_lately_did_not_have_to_wait(ago: int, said: bool) -> None:
    ties = [tie(f"N{n}", circles=("campus",)) for n in range(5)]
    fair = Terms(0.1, 0.1, fairness=0.4, turn=0.0, ageing=0.0)
    history = History(sent=[Sent("tie-n1", NOW - ago * DAY)])
    found = reasons_for(ties[0], ties, NOW, history, picked(fair, *ties))
    assert (Reason(K.CIRCLE_SHARE, days=ago, word="campus") in found) is said


def test_the_middle_of_the_warmth_is_said_when_little_else_is() -> None:
    ties = [tie(touched_at=NOW - 63 * DAY), tie("Budi")]
    assert kinds(ties, picked=picked(Terms(1.0, 0, 0, 0, 0), *ties)) == [K.SINCE_TOUCH, K.EASY]
    assert kinds([tie(), tie("Budi")], picked=picked(Terms(1.0, 0, 0, 0, 0), *ties)) == [K.NEW]


def test_what_they_wrote_and_what_they_answered_comes_before_the_days() -> None:
    erika = tie(touched_at=NOW - 50 * DAY)
    wrote = History({erika.id: TieMemory(my_turn=True)})
    assert kinds([erika], wrote) == [K.THEY_WROTE]
    answered = History({erika.id: TieMemory(my_turn=True, owes_thanks=True)})
    assert reasons_for(erika, [erika], NOW, answered) == (Reason(K.THANKS_DUE, days=50),)


def test_nobody_else_is_in_season_is_not_said_while_somebody_has_a_nudge_on_the_way() -> None:
    ties = [tie(f"N{n}", circles=("campus",)) for n in range(7)]
    ties += [tie(f"M{n}", touched_at=NOW) for n in range(3)]
    choice = choose(member(), ties, NOW, without=[each.id for each in ties[1:7]])
    assert isinstance(choice, Choice)
    assert K.ONLY_IN_SEASON not in {each.kind for each in choice.reasons}


def test_a_nudge_that_owes_thanks_suggests_a_thank_you() -> None:
    hello = Nudge("T1", "UADA", "n1", "tie-erika", NudgeState.QUEUED, NOW)
    assert kind_of(hello) is Kind.HELLO
    due = Nudge("T1", "UADA", "n1", "t", NudgeState.QUEUED, NOW, reasons=(Reason(K.THANKS_DUE, days=3),))
    assert kind_of(due) is Kind.THANKS
