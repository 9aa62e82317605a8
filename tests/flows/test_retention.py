"""What was kept for a while only is gone when its while is over, and nothing sooner."""

from __future__ import annotations

from datetime import timedelta

from bot.flows.retention import INBOX_FOR, Retention
from bot.services import members, ties, undoing
from bot.services.answers import UndoGone, Undone
from bot.store import inbox
from tests.flows.worlds import ADA, World

WHERE = (ADA.workspace_id, "event-1")


async def test_what_was_removed_can_be_brought_back_for_ten_minutes_and_is_gone_after_eleven(
    world: World,
) -> None:
    ada = await world.due()
    retention = Retention(world.store, world.clock)
    removed = await world.run(ties.remove, ada, await world.tie(), world.clock.now())
    world.clock.forward(minutes=10)
    await retention.tidy()
    undone = await world.run(undoing.undo, ada, removed.change_id, world.clock.now())
    assert isinstance(undone, Undone)
    again = await world.run(ties.remove, ada, await world.tie(), world.clock.now())
    world.clock.forward(minutes=11, seconds=1)
    await retention.tidy()
    gone = await world.run(undoing.undo, ada, again.change_id, world.clock.now())
    assert isinstance(gone, UndoGone)


async def test_events_are_remembered_for_longer_than_slack_repeats_them(world: World) -> None:
    retention = Retention(world.store, world.clock)
    assert await world.run(inbox.first, *WHERE, world.clock.now())
    world.clock.forward(hours=INBOX_FOR / timedelta(hours=1))
    await retention.tidy()
    assert not await world.run(inbox.first, *WHERE, world.clock.now())
    world.clock.forward(seconds=1)
    await retention.tidy()
    assert await world.run(inbox.first, *WHERE, world.clock.now())


async def test_with_nothing_to_tidy_nothing_changes(world: World) -> None:
    ada = await world.due()
    world.clock.forward(days=30)
    await Retention(world.store, world.clock).tidy()
    assert await world.run(members.pause, ada, None, world.clock.now())
    assert (await world.tie()).name == "Erika"
