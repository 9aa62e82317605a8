"""The clock walks: it stops wherever the bot has something to do."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.clock import SandboxClock
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.refusals import complaint

START = datetime(2026, 11, 25, 1, 20, tzinfo=UTC)


class Bot:
    """Something is due every so often; it is done when the clock stands there."""

    def __init__(self, clock, *dues, every=None):
        self.clock = clock
        self.dues = list(dues)
        self.every = every
        self.done = []

    async def next_for(self, team_id, user_id):
        return await self.next_due()

    async def next_due(self):
        return self.dues[0] if self.dues else None

    async def settle(self):
        while self.dues and self.dues[0] <= self.clock.now():
            due = self.dues.pop(0)
            self.done.append((due, self.clock.now()))
            if self.every:
                self.dues.append(due + self.every)


@pytest.fixture
def clock():
    return SandboxClock(start=START)


def _sandbox(clock, bot):
    return Sandbox(MANIFEST, clock=clock, walker=bot)


async def test_next_goes_to_the_next_due_moment(clock):
    due = START + timedelta(days=3)
    bot = Bot(clock, due)
    assert await _sandbox(clock, bot).turn_clock("next") == "2026-11-28T01:20:00Z"
    assert [each for each, _ in bot.done] == [due]


async def test_a_day_stops_at_each_due_moment_on_the_way(clock):
    bot = Bot(clock, START + timedelta(hours=1), every=timedelta(hours=7))
    await _sandbox(clock, bot).turn_clock("day")
    assert [(at - due) < timedelta(seconds=1) for due, at in bot.done] == [True] * 4
    assert START + timedelta(days=1) <= clock.now() < START + timedelta(days=1, seconds=1)


async def test_a_week_is_seven_days(clock):
    await _sandbox(clock, Bot(clock)).turn_clock("week")
    assert timedelta(0) <= clock.now() - START - timedelta(days=7) < timedelta(seconds=1)


async def test_what_is_due_already_is_done_before_going_to_the_next(clock):
    bot = Bot(clock, START - timedelta(days=1), START + timedelta(days=1))
    await _sandbox(clock, bot).turn_clock("next")
    assert len(bot.done) == 2


@pytest.mark.parametrize("dues", [(), (START + timedelta(days=500),)])
async def test_nothing_due_within_400_days_is_said(clock, dues):
    failed = await complaint(_sandbox(clock, Bot(clock, *dues)).turn_clock("next"))
    assert failed.code == "nothing_due"
    assert clock.now() - START < timedelta(minutes=1)


async def test_a_walk_stops_after_200_stops(clock):
    bot = Bot(clock, START + timedelta(minutes=1), every=timedelta(minutes=1))
    failed = await complaint(_sandbox(clock, bot).turn_clock("day"))
    assert failed.code == "too_many_stops"
    assert len(bot.done) == 200


async def test_a_bot_that_never_finishes_is_given_up(clock):
    bot = Bot(clock, START)
    bot.settle = lambda: asyncio.sleep(0)
    assert (await complaint(_sandbox(clock, bot).turn_clock("day"))).code == "too_many_stops"


async def test_without_a_walker_the_clock_just_goes(clock):
    sandbox = Sandbox(MANIFEST, clock=clock)
    await sandbox.turn_clock("day")
    assert clock.now() - START >= timedelta(days=1)
    assert (await complaint(sandbox.turn_clock("next"))).code == "nothing_due"


async def test_there_is_one_walk_at_a_time_and_it_is_seen(clock):
    going = asyncio.Event()
    bot = Bot(clock, START + timedelta(hours=1))
    bot.settle = going.wait
    sandbox = _sandbox(clock, bot)
    walking = asyncio.create_task(sandbox.turn_clock("day"))
    await sandbox.wait_for(lambda: sandbox.walk.walking)
    assert (await complaint(sandbox.turn_clock("day"))).code == "walking"
    bot.dues.clear()
    going.set()
    await walking
    assert not sandbox.walk.walking


async def test_events_arrive_before_the_walk_goes_on(clock):
    sandbox = Sandbox(MANIFEST, clock=clock)
    ada = sandbox.teams[0].person("ada")
    bot = Bot(clock, START + timedelta(hours=1))

    async def settle():
        bot.dues.clear()
        sandbox.message(ada, "Halo")

    bot.settle = settle
    sandbox.walk.walker = bot
    async with sandbox.serving():
        await sandbox.turn_clock("day")
        assert len(sandbox.requests("events_api")) >= 2


async def test_somebody_with_nothing_planned_stays_where_they_are(clock):
    class Idle(Bot):
        async def next_for(self, team_id, user_id):
            return None

    bot = Idle(clock, START + timedelta(days=3))
    sandbox = _sandbox(clock, bot)
    ada = sandbox.teams[0].playable()[0]
    with pytest.raises(Exception, match="nothing_due"):
        await sandbox.turn_clock("next", ada)
    assert clock.now() < START + timedelta(minutes=1)
    assert bot.done == []
