"""How often something is handed to the bot, and what is remembered of it."""

import asyncio

from bot.sandbox.changes import Changes
from bot.sandbox.delivery import Delivery
from bot.sandbox.parcels import Acked, Parcel, Unacked
from bot.sandbox.record import Record
from bot.sandbox.timing import Timing


class Bot:
    """A transport whose receipts are known beforehand; then it takes everything."""

    def __init__(self, *receipts):
        self.receipts = list(receipts)
        self.parcels = []
        self.here = True

    def connected(self):
        return self.here

    async def hand(self, parcel):
        self.parcels.append(parcel)
        return self.receipts.pop(0) if self.receipts else Acked()


def _delivery(bot):
    changes = Changes()
    delivery = Delivery(Timing(retry_delays=(0.0, 0.0, 0.0)), Record(), changes)
    delivery.transport = bot
    return delivery, changes


async def _taken(bot, changes, count):
    async with asyncio.timeout(5):
        await changes.until(lambda: len(bot.parcels) >= count)
        await asyncio.sleep(0.01)


async def test_an_event_that_is_taken_is_not_sent_again():
    bot = Bot()
    delivery, changes = _delivery(bot)
    delivery.tell({"event_id": "Ev1"})
    await _taken(bot, changes, 1)
    assert [each.attempt for each in bot.parcels] == [0]


async def test_an_event_is_sent_four_times_at_most():
    bot = Bot(*[Unacked("timeout")] * 9)
    delivery, changes = _delivery(bot)
    delivery.tell({"event_id": "Ev1"})
    await _taken(bot, changes, 4)
    assert [(each.attempt, each.reason) for each in bot.parcels] == [
        (0, ""),
        (1, "timeout"),
        (2, "timeout"),
        (3, "timeout"),
    ]


async def test_a_final_no_is_final():
    bot = Bot(Unacked("http_error", final=True))
    delivery, changes = _delivery(bot)
    delivery.tell({"event_id": "Ev1"})
    await _taken(bot, changes, 1)
    assert len(bot.parcels) == 1


async def test_without_a_connection_an_event_comes_later():
    bot = Bot()
    bot.here = False
    delivery, changes = _delivery(bot)
    delivery.tell({"event_id": "Ev1"})
    async with asyncio.timeout(5):
        await delivery.quiet()
    bot.here = True
    await _taken(bot, changes, 1)
    assert bot.parcels[0].reason == "no_connection"


async def test_without_a_connection_a_command_fails_at_once():
    bot = Bot()
    bot.here = False
    delivery, _ = _delivery(bot)
    assert await delivery.ask(Parcel("slash_commands", {})) == Unacked("no_connection")


async def test_what_is_asked_is_asked_once():
    bot = Bot(Unacked("timeout"))
    delivery, _ = _delivery(bot)
    assert await delivery.ask(Parcel("interactive", {})) == Unacked("timeout")
    assert len(bot.parcels) == 1


async def test_the_latest_can_be_repeated():
    bot = Bot()
    delivery, _ = _delivery(bot)
    assert await delivery.repeat() is None
    await delivery.ask(Parcel("slash_commands", {"trigger_id": "1"}))
    await delivery.repeat()
    assert [each.payload for each in bot.parcels] == [{"trigger_id": "1"}] * 2


async def test_closing_forgets_later_attempts():
    bot = Bot(Unacked("timeout"))
    delivery = Delivery(Timing(retry_delays=(60.0,)), Record(), Changes())
    delivery.transport = bot
    delivery.tell({"event_id": "Ev1"})
    await delivery.quiet()
    await delivery.close()
    assert len(bot.parcels) == 1
