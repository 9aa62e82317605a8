"""One member's year under one policy: the bot's own decisions, and what they bring about in a world."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from heapq import heapify, heappop, heappush

from bot.core.deciding import Chooser, decide
from bot.core.learning import PATIENCE
from bot.core.model import Tie, Way
from bot.core.ranking import Choice
from bot.core.slots import at_local, local_date, next_slot
from tests.bench.policy.measures import Tally
from tests.bench.policy.notes import Notes
from tests.bench.policy.people import BEGIN, DAYS, Life, instant
from tests.bench.policy.plans import Plan
from tests.bench.policy.truth import Truth, draws
from tests.bench.policy.worlds import World

FORGOTTEN_DAYS = 60.0  # a member whom nothing has reached for so long counts as having quit
PAUSE_DAYS = 28.0
COLD = ALIVE = 0.3
END = instant(DAYS)
ADDED, REPLY, IGNORED, UNTOLD = "added", "reply", "ignored", ""


def live(world: World, life: Life, plan: Plan) -> Tally:
    course = Course(world, life, plan)
    if not plan.budget:
        course.by_the_clock()
    elif plan.chooser is not None:
        course.by_slots(plan.chooser)
    return course.end()


class Course:
    def __init__(self, world: World, life: Life, plan: Plan) -> None:
        self._world, self._life = world, life
        self._truth = Truth(world, life)
        self.notes = Notes(life.member, life.off, plan.policy, calm=plan.calm)
        self._days: list[float] = []  # of nudges
        self._suggested = [0] * len(life.people)
        self._circles: set[str] = set()
        self._reached_at, self._excused = 0.0, 0.0
        self._gone = False
        self._coming: list[tuple[float, int, str]] = [
            (each.day, each.person, each.way or UNTOLD) for each in life.contacts
        ]
        self._coming += [(person.day, n, ADDED) for n, person in enumerate(life.people)]
        heapify(self._coming)
        self._tally = Tally(members=1, ties=len(life.people), circles=len(set(life.circle_of)))

    def by_slots(self, chooser: Chooser) -> None:
        """As the bot does it: decide when due, and plan anew when a sign has brought the pace back."""
        due = next_slot(self.notes.member, BEGIN)
        while due is not None and not self._gone:
            changed = self._pass(min(day_of(due), DAYS))
            if changed is not None:
                due = next_slot(self.notes.member, instant(changed), self.notes.past())
            elif due >= END:
                return
            else:
                due = self._turn(due, chooser)

    def _turn(self, now: datetime, chooser: Chooser) -> datetime | None:
        decision = decide(self.notes.situation(), now, chooser)
        if not isinstance(decision.choice, Choice) or decision.day is None:
            return decision.due_at
        before = self.notes.member, self.notes.rate
        self._suggest(decision.choice.tie, now, decision.day, decision.choice.among)
        if (self.notes.member, self.notes.rate) == before:
            return decision.due_at
        return next_slot(self.notes.member, now, self.notes.past())

    def by_the_clock(self) -> None:
        """Every tie at its own fixed cadence, on any day, in the vacation too, as often as that comes to."""
        member = self.notes.member
        turns = []
        for person in self._life.people:
            first = local_date(person.tie.created_at, member.zone)
            for step in range(1, int(DAYS - 1 - person.day) // person.tie.every_days + 1):
                day = first + timedelta(days=step * person.tie.every_days)
                turns.append((at_local(day, member.hour, member.zone), person.tie.id, day))
        for now, tie_id, day in sorted(turns):
            while self._pass(day_of(now)) is not None:
                pass
            paused = self.notes.member.paused_until
            if not self._gone and (paused is None or paused <= now):
                self._suggest(self.notes.ties[tie_id], now, day, {tie_id})

    def _pass(self, until: float) -> float | None:
        """Let life go on; stop early, and say when, where something happens that makes the bot plan anew."""
        while self._coming and self._coming[0][0] <= until:
            day, number, what = heappop(self._coming)
            if what not in (ADDED, REPLY, IGNORED):
                self._truth.met(number, day)
            if what and not self._gone and self._noted(day, self._life.people[number].tie, what):
                return day
        return None

    def _noted(self, day: float, tie: Tie, what: str) -> bool:
        """Whether the bot plans anew, now that it is told this."""
        notes = self.notes
        if what == ADDED:
            notes.ties[tie.id] = tie
            return len(notes.ties) == 1
        before = notes.rate
        if what == IGNORED:
            notes.ignored(tie.id, instant(day) - PATIENCE)
        elif tie.id in notes.ties:
            notes.touched(tie.id, instant(day), Way.OUT if what == Way.OUT else Way.IN)
        return notes.rate != before

    def _suggest(self, tie: Tie, now: datetime, on: date, among: Collection[str]) -> None:
        day, number = day_of(now), int(tie.id[1:])
        if self._silence(day) > FORGOTTEN_DAYS:
            self._quit(forgotten=True)
            return
        self._reached_at, self._excused = day, 0.0
        self._days.append(day)
        self.notes.sent_to(tie, now, on, among)
        self._suggested[number] += 1
        luck = draws(self._life.member.seed, number, self._suggested[number])
        self._respond(tie, number, now, luck)

    def _respond(self, tie: Tie, number: int, now: datetime, luck: tuple[float, ...]) -> None:
        """Write, say "not now", look, or ignore it."""
        writes, answers, tells, says, looks, stays = luck
        day, world, person = day_of(now), self._world, self._life.people[number]
        warmth = self._truth.warmth(number, day)
        will = 0.0 if self._truth.is_away(day) else self._life.will * person.ease
        if writes < world.writes(will, warmth, self._truth.annoyance(day)):
            answered = answers < world.answers(person.openness, warmth)
            self._wrote(number, day, warmth, answered=answered, told=tells < world.told_reply)
            if says < world.told_touch:
                self.notes.done(tie.id, now)
                return
        elif says < world.says and will:
            self._truth.refused(day)
            self.notes.refused(tie.id, now)
            return
        elif stays < self._truth.ignored(day):
            self._has_enough(now, draws(*luck))
        if looks < world.looks:
            self.notes.looked(tie.id, now)
        else:
            heappush(self._coming, (day + PATIENCE / timedelta(days=1), number, IGNORED))

    def _wrote(self, number: int, day: float, warmth: float, *, answered: bool, told: bool) -> None:
        person, tally = self._life.people[number], self._tally
        tally.touches += 1
        tally.reconnections += answered and warmth < COLD
        tally.value += person.worth * (1 - warmth) * answered
        self._circles.add(self._life.circle_of[number])
        self._truth.wrote(number, day, answered=answered)
        if answered and told:
            heappush(self._coming, (day + self._world.reply_days, number, REPLY))

    def _has_enough(self, now: datetime, luck: tuple[float, ...]) -> None:
        if luck[0] < self._world.pauses:
            self._excused = PAUSE_DAYS
            self.notes.paused(now, PAUSE_DAYS)
        else:
            self._quit(forgotten=False)

    def _quit(self, *, forgotten: bool) -> None:
        self._gone = True
        self._tally.quit, self._tally.forgotten = 1, int(forgotten)

    def _silence(self, day: float) -> float:
        """For how many days nothing has reached the member, a vacation and an own pause apart."""
        begin, end = self._life.vacation
        away = max(0.0, min(day, end) - max(self._reached_at, begin))
        return day - self._reached_at - away - self._excused

    def end(self) -> Tally:
        while self._pass(DAYS) is not None:
            pass
        if not self._gone and self._silence(DAYS) > FORGOTTEN_DAYS:
            self._quit(forgotten=True)
        self.notes.waits.close()
        tally, notes, people = self._tally, self.notes, range(len(self._life.people))
        tally.nudges, tally.reached = len(self._days), len(self._circles)
        tally.alive = sum(self._truth.warmth(n, DAYS) >= ALIVE for n in people)
        tally.most_in_week = notes.most_in_week()
        tally.longest_wait, tally.nearest_to_bound = notes.waits.longest, notes.waits.nearest_to_bound
        if not self._gone:
            tally.known, tally.never = len(people), self._suggested.count(0)
            back = self._life.vacation[1]
            tally.vacations, tally.week_after = 1, self._in_week(back)
            tally.week_before = sum(back - 49 <= day < back - 21 for day in self._days) / 4
        return tally

    def _in_week(self, begin: float) -> int:
        return sum(begin <= day < begin + 7 for day in self._days)


def day_of(moment: datetime) -> float:
    return (moment - BEGIN) / timedelta(days=1)
