"""A picture from elsewhere is shown when its nudge is posted, and its address is kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from bot.core.model import Kind, Language
from bot.core.nudge import Idea, Image
from bot.core.recipient import Recipient
from bot.services import marking
from bot.store import given
from bot.store.schema import nudges as table
from bot.store.tx import Tx
from tests.flows.test_redrawing import face, posted
from tests.flows.worlds import ADA, World

MEDIA = Image("https://media.giphy.com/media/x1/giphy.gif", "A dog")


class Outside:
    """Finds another GIF each time."""

    def __init__(self) -> None:
        self.found = 0

    async def gather(
        self, recipient: Recipient, now: datetime, seed: int, kind: Kind = Kind.HELLO
    ) -> Sequence[Idea]:
        self.found += 1
        key = f"giphy:x{self.found}"
        return (Idea(key, Kind.GIF, "Look", Language.EN, credit="Powered By GIPHY", image=MEDIA),)


def pictures(ideas: Sequence[Idea]) -> list[Image | None]:
    return [idea.image for idea in ideas]


async def test_it_is_posted_with_the_nudge_and_not_kept_with_it(world: World) -> None:
    world.courier.ideas = Outside()
    nudge = await posted(world)
    (shown,) = face(world, nudge).nudge.ideas
    (kept,) = (await world.nudge()).ideas
    assert shown.image == MEDIA
    assert kept == replace(shown, image=None)
    assert set(await world.store.read(given.of_tie, ADA.workspace_id, ADA.id, "tie-erika")) == {"giphy:x1"}


async def test_another_idea_brings_its_own_and_keeps_it_no_more(world: World) -> None:
    world.courier.ideas = Outside()
    nudge = await posted(world)
    fresh = await world.courier.other_ideas(nudge)
    assert fresh is not None
    await world.courier.redraw(fresh)
    assert pictures(face(world, nudge).nudge.ideas) == [MEDIA]
    assert pictures((await world.nudge()).ideas) == [None]


async def test_drawn_again_later_it_has_the_words_and_whose_they_are(world: World) -> None:
    world.courier.ideas = Outside()
    nudge = await posted(world)
    seen = await world.store.read(marking.shown_to, await world.nudge(), world.clock.now())
    assert seen is not None
    await world.courier.redraw(seen)
    (idea,) = face(world, nudge).nudge.ideas
    assert (idea.text, idea.credit, idea.image) == ("Look", "Powered By GIPHY", None)


async def test_its_address_is_nowhere_in_what_is_sealed(world: World) -> None:
    world.courier.ideas = Outside()
    await posted(world)

    def bodies(tx: Tx) -> list[str]:
        return [tx.box.open(body) for body in tx.conn.execute(sa.select(table.c.body)).scalars()]

    (body,) = await world.store.read(bodies)
    assert "giphy:x1" in body
    assert "media" not in body
