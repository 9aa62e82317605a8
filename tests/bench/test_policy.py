"""The bench of the policy: the same for a seed, alike for every plan, and a check that can miss."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.learning import Event, Fold, PastNudge, PastTouch, learn
from tests.bench.policy import diary
from tests.bench.policy.__main__ import main, run
from tests.bench.policy.measures import Figures
from tests.bench.policy.people import PACE, life
from tests.bench.policy.plans import OURS, PLANS, calm, fixed
from tests.bench.policy.report import checks
from tests.bench.policy.truth import draws
from tests.bench.policy.worlds import REPORTED, TUNING, USUAL, World
from tests.bench.policy.year import END, Course, live

PLAN = {plan.name: plan for plan in PLANS}


def test_the_same_seed_gives_the_same_year_and_another_one_another() -> None:
    first, again = (live(USUAL, life(USUAL, 5, 1), PLAN[calm(OURS)]) for _ in range(2))
    assert first == again
    assert live(USUAL, life(USUAL, 6, 1), PLAN[calm(OURS)]) != first


def test_every_plan_meets_the_same_people_and_the_same_luck() -> None:
    ada = life(USUAL, 5, 1)
    alone = live(USUAL, ada, PLAN[calm(OURS)])
    for plan in PLANS:
        assert live(USUAL, ada, plan).ties == len(ada.people)
    assert live(USUAL, ada, PLAN[calm(OURS)]) == alone
    assert draws(ada.member.seed, 3, 1) == draws(ada.member.seed, 3, 1) != draws(ada.member.seed, 3, 2)


class Heard(Fold):
    """Writes down what it takes."""

    def __init__(self, pace: int) -> None:
        super().__init__(pace, tells_at=None)
        self.log: list[Event] = []

    def takes(self, event: Event) -> None:
        self.log.append(event)
        super().takes(event)


@pytest.mark.parametrize("number", range(12))
def test_what_is_noted_in_a_year_is_what_the_bot_would_learn_from_the_rows(number: int) -> None:
    ada, plan = life(USUAL, 5, number), PLAN[calm(OURS)]
    course, heard = Course(USUAL, ada, plan), Heard(ada.member.pace)
    course.notes.fold = heard
    assert plan.chooser is not None
    course.by_slots(plan.chooser)
    course.end()
    nudges = [each for each in heard.log if isinstance(each, PastNudge)]
    touches = [each for each in heard.log if isinstance(each, PastTouch)]
    learned = learn(ada.member.pace, nudges, touches, END + timedelta(days=2), tells_at=heard.tells_at)
    assert nudges
    assert (learned.member, learned.history.memories) == (heard.member, heard.ties)


def test_people_are_the_same_whoever_else_lives_there() -> None:
    assert life(USUAL, 5, 1) == life(USUAL, 5, 1)
    assert life(USUAL, 5, 1).people != life(USUAL, 5, 2).people


def test_the_worlds_of_the_report_are_none_that_the_policy_was_tuned_on() -> None:
    assert not {world.name for world in REPORTED} & {world.name for world in TUNING}
    assert len({replace(world, name="") for world in (*REPORTED, *TUNING)}) == len(REPORTED) + len(TUNING)


@pytest.mark.parametrize("world", REPORTED, ids=lambda world: world.name)
def test_in_every_world_the_pace_is_law_and_nobody_waits_beyond_the_bound(world: World) -> None:
    rows = run(world, 60, 2, (calm(OURS), fixed(OURS)), 1)
    for row in rows.values():
        assert row.nudges > 0
        assert row.most_in_week <= PACE
        assert row.nearest_to_bound <= 1


def test_becoming_quieter_keeps_members(capsys: pytest.CaptureFixture[str]) -> None:
    rows = run(USUAL, 40, 3, (calm(OURS), fixed(OURS)), 1)
    assert rows[calm(OURS)].quit <= rows[fixed(OURS)].quit / 2
    assert rows[calm(OURS)].acceptance > rows[fixed(OURS)].acceptance


def test_a_bad_figure_is_called_missed() -> None:
    good = Figures(28, 8, 0.3, 1.2, 60, 0.5, 0.8, 0.05, 0, 2, 0.5, 1, 30, 0.5, 0.4)
    fair = replace(good, value=50, circles=0.7, quit=0.3)
    rows = {plan.name: fair if plan.name != calm(OURS) else good for plan in PLANS}
    rows |= {
        name: replace(fair, quit=0.06) for name in rows if name.endswith("our pacing") and name != calm(OURS)
    }
    assert all(each.holds for each in checks(rows))
    rows[calm(OURS)] = replace(good, value=51, most_in_week=3, nearest_to_bound=1.2)
    assert [str(each).split()[0] for each in checks(rows)].count("MISSED") == 3


def test_the_command_prints_a_table_for_a_world(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--members", "2", "--world", "usual", "--processes", "1"]) == 0
    shown = capsys.readouterr().out
    assert "World: usual" in shown
    assert calm(OURS) in shown


def test_the_diary_reads_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    diary.main(["--begin", "20"])
    shown = capsys.readouterr().out
    assert "== en" in shown
    assert "Gimana kalau disapa?" in shown
