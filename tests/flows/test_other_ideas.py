"""Other ideas for the same tie: new ones only, until there is nothing left that is new."""

from __future__ import annotations

from tests.flows.test_redrawing import posted
from tests.flows.worlds import World


async def test_when_nothing_new_is_left_the_message_stays_as_it_is(world: World) -> None:
    nudge = await posted(world)
    for _ in range(200):
        fresh = await world.courier.other_ideas(nudge, only_new=True)
        if fresh is None:
            break
    else:
        raise AssertionError("there is no end to it")
    before = (await world.nudge()).ideas
    assert before
    assert await world.courier.other_ideas(nudge, only_new=True) is None
    assert (await world.nudge()).ideas == before
