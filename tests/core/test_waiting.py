"""Waiting: whoever is in season comes within the bound, whatever happens to the others and to the list."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.capacity import stretch_of
from bot.core.memory import TieMemory, after_not_now, after_touch
from bot.core.model import Kind, Tie, Way
from bot.core.nudge import ReasonKind
from bot.core.policy import POLICY, Policy
from bot.core.ranking import Choice, History, Sent, choose
from bot.core.scoring import longest_wait
from bot.core.season import LATER
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
ADA = member(pace=7)
ROOMY = (60, 90, 200)  # cadences of which fourteen fit a nudge a day, even when each is shortened to a half
MOST = 28


@dataclass
class Garden:
    """A list that lives on, a nudge a day; `waits` are the stays in season, each with its most candidates."""

    luck: Random
    policy: Policy = POLICY
    now: datetime = NOW
    ties: dict[str, Tie] = field(default_factory=dict)
    memories: dict[str, TieMemory] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    waits: dict[str, tuple[int, int]] = field(default_factory=dict)
    longest: tuple[float, int, int] = (0.0, 0, 1)
    added: int = 0

    def add(self) -> None:
        if len(self.ties) >= MOST:
            return
        ago = self.luck.choice((None, self.luck.randint(0, 2000)))
        fresh = tie(
            f"N{self.added}",
            created_at=self.now,
            every_days=self.luck.choice(ROOMY),
            circles=self.luck.choice((("campus",), ("campus",), ("choir",), ("band", "campus"), ())),
            touched_at=None if ago is None else self.now - ago * DAY,
        )
        self.added += 1
        self.ties[fresh.id] = fresh

    def anyone(self) -> str:
        return self.luck.choice(sorted(self.ties))

    def touch(self, tie_id: str, way: Way) -> None:
        before = self.memories.get(tie_id, TieMemory())
        memory = after_touch(before, way, self.luck.choice((Kind.HELLO, Kind.ASK)), self.policy)
        self.memories[tie_id] = memory
        self.touched.add(tie_id)
        self.ties[tie_id] = replace(self.ties[tie_id], touched_at=self.now, stretch=memory.stretch)

    def happens(self, what: str) -> None:
        match what:
            case "added":
                self.add()
            case "removed" if len(self.ties) > 2:
                self.ties.pop(self.anyone())
            case "rests":
                until = self.now + self.luck.randint(1, 60) * DAY
                rests = self.anyone()
                self.ties[rests] = replace(self.ties[rests], resting=True, rest_until=until)
            case "wrote":
                self.touch(self.anyone(), self.luck.choice(tuple(Way)))
            case _:
                pass

    def day(self) -> None:
        self.now += self.luck.randint(1, 9) * DAY
        assert stretch_of(list(self.ties.values()), ADA.pace, self.now) == 1.0
        history = History(self.memories, self.sent, self.touched)
        choice = choose(ADA, list(self.ties.values()), self.now, history, policy=self.policy)
        if not isinstance(choice, Choice):
            self.waits = {}
            return
        self._count(choice)
        self._respond(choice.tie.id)

    def _count(self, choice: Choice) -> None:
        before, self.waits = self.waits, {}
        for each in choice.among - {choice.tie.id}:
            slots, most = before.get(each, (0, 0))
            self.waits[each] = (slots + 1, max(most, len(choice.among)))
        for slots, most in self.waits.values():
            self.longest = max(self.longest, (slots / longest_wait(most, self.policy), slots, most))

    def _respond(self, chosen: str) -> None:
        self.sent.append(Sent(chosen, self.now))
        self.ties[chosen] = replace(self.ties[chosen], suggested_at=self.now)
        match self.luck.choices(("done", "later", "ignored", "looked"), (3, 3, 3, 1))[0]:
            case "done":
                self.touch(chosen, Way.OUT)
            case "looked":
                pass
            case said:
                memory = after_not_now(self.memories.get(chosen, TieMemory()), self.policy)
                self.memories[chosen] = memory
                later = self.now + LATER if said == "later" else None
                self.ties[chosen] = replace(self.ties[chosen], stretch=memory.stretch, later_until=later)


EVENTS = st.lists(
    st.sampled_from(["nothing", "nothing", "nothing", "added", "added", "removed", "rests", "wrote"]),
    min_size=60,
    max_size=160,
)
WEIGHTS = st.floats(0, 5)
POLICIES = st.builds(
    Policy,
    sweet=WEIGHTS,
    bridge=WEIGHTS,
    fairness=WEIGHTS,
    beginning=WEIGHTS,
    turn=WEIGHTS,
    refused=WEIGHTS,
    thanks=WEIGHTS,
    rounds=st.floats(0.5, 4),
    ageing_power=st.integers(2, 9),
)


def lived(begun: int, events: list[str], seed: int, policy: Policy) -> Garden:
    garden = Garden(Random(seed), policy)
    for _ in range(begun):
        garden.add()
    for event in events:
        garden.happens(event)
        garden.day()
    return garden


@settings(max_examples=60, deadline=None)
@given(st.integers(1, MOST), EVENTS, st.integers(0, 2**32), st.just(POLICY) | POLICIES)
def test_nobody_in_season_waits_beyond_the_bound_whoever_is_touched_put_off_added_or_removed(
    begun: int, events: list[str], seed: int, policy: Policy
) -> None:
    """The bound is one of the policy's form and not of its numbers: it holds whatever they are."""
    share, slots, most = lived(begun, events, seed, policy).longest
    assert share <= 1, (slots, most)


def least_wanted(candidates: int, slots: int, policy: Policy) -> int:
    """How many slots go by before the one comes for whom nothing speaks, against all that can speak.

    The others are of small circles, in the middle of the warmth and not nudged any less for being chosen:
    each comes back into season the day after.
    """
    worst = tie("Worst", touched_at=NOW - 20_000 * DAY, circles=("crowd",))
    crowd = [tie(f"C{n}", circles=("crowd",), resting=True) for n in range(20)]
    middle = policy.half_warm_days
    rivals = [
        tie(f"N{n}", every_days=1, circles=(f"circle {n}",), touched_at=NOW - middle * DAY)
        for n in range(candidates - 1)
    ]
    memories = {each.id: TieMemory(my_turn=True) for each in rivals}
    memories[worst.id] = TieMemory(unanswered=policy.most_unanswered, not_now=policy.most_refused)
    sent: list[Sent] = []
    for slot in range(slots):
        now = NOW + slot * 2 * DAY
        choice = choose(member(), [worst, *crowd, *rivals], now, History(memories, sent), policy=policy)
        assert isinstance(choice, Choice)
        assert len(choice.among) == candidates
        if choice.tie.id == worst.id:
            return slot
        sent.append(Sent(choice.tie.id, now))
        rivals = [replace(each, suggested_at=now) if each.id == choice.tie.id else each for each in rivals]
    return slots


def test_the_least_wanted_of_all_waits_long_and_comes_within_the_bound() -> None:
    for candidates in (2, 5, 12):
        bound = longest_wait(candidates)
        assert candidates < least_wanted(candidates, bound + 1, POLICY) <= bound


def test_without_ageing_the_least_wanted_would_never_come() -> None:
    """So that the bound is known to be the ageing's doing, and the worlds above to be able to break it."""
    for candidates in (2, 5, 12):
        slots = 2 * longest_wait(candidates)
        assert least_wanted(candidates, slots, replace(POLICY, rounds=1e6)) == slots


def test_whoever_was_added_today_has_waited_for_nobody_however_long_ago_they_talked() -> None:
    """Else a stream of newcomers would come before everybody who waits, and be told to have waited too."""
    old = [tie(f"Old{n}", touched_at=NOW - (100 + n) * DAY) for n in range(5)]
    sent = [Sent("gone", NOW - n * DAY) for n in range(60, 0, -1)]
    new = tie("New", created_at=NOW - timedelta(hours=1), touched_at=NOW - 900 * DAY)
    choice = choose(ADA, [new], NOW, History(sent=sent))
    assert isinstance(choice, Choice)
    assert choice.terms is not None
    assert choice.terms.ageing == 0
    assert ReasonKind.ROUND not in {each.kind for each in choice.reasons}
    first = choose(ADA, [*old, new], NOW, History(sent=sent))
    assert isinstance(first, Choice)
    assert first.tie != new


def test_how_often_a_tie_was_passed_over_comes_from_the_nudges_alone() -> None:
    ties = [tie("Erika"), tie("Budi")]
    sent: list[Sent] = []
    ageing = []
    for days in range(10):
        choice = choose(ADA, ties, NOW + days * DAY, History(sent=tuple(sent)))
        assert isinstance(choice, Choice)
        assert choice.terms is not None
        ageing.append(choice.terms.ageing)
        sent.append(Sent("gone", NOW + days * DAY))
    assert ageing == sorted(set(ageing))
    assert ties == [tie("Erika"), tie("Budi")]
