"""What is ready to be switched on, by name, by topic and by its button."""

from __future__ import annotations

import pytest

from bot.core.model import Member
from bot.core.sources import SourceKind, source_id
from bot.ideas.reading.curated import curated
from bot.services import listening, offering, ties, undoing
from bot.services.answers import Undone
from bot.services.feeds import Heard, heard
from bot.services.listened import FeedsFull, FeedsListed, FeedsOffered, Switched
from bot.services.listening import MOST_SOURCES
from bot.services.ties import Wish
from bot.store import sources
from tests.services.conftest import World


async def switch(world: World, ada: Member, which: str, on: bool = True) -> Switched:
    answer = await world.ask(offering.switch_called, ada, which, on, world.now)
    assert isinstance(answer, Switched)
    return answer


async def followed(world: World, ada: Member) -> set[str]:
    return {each.url for each in await world.ask(listening.of_member, ada)}


async def test_all_are_off_until_one_is_switched_on(world: World) -> None:
    ada = await world.ada()
    offers = (await world.ask(offering.offered, ada)).offers
    assert len(offers) == len(curated()) + 1
    assert len({each.key for each in offers}) == len(offers)
    assert not any(each.on for each in offers)


@pytest.mark.parametrize(
    ("which", "titles"),
    [
        ("Colossal", ["Colossal"]),
        ("colosal", ["Colossal"]),
        ("mongabay", ["Mongabay Indonesia"]),
        ("xkcd", ["xkcd"]),
        ("kartun", ["xkcd"]),
        ("hn", ["Hacker News"]),
        ("hacker news", ["Hacker News"]),
        ("the conversation indonesia", ["The Conversation Indonesia"]),
        ("sciencedaily plants & animals", ["ScienceDaily: Plants & Animals"]),
        ("dogs", ["Good News Network"]),
        ("anjing", ["Good News Network"]),
        ("space", ["Astronomy Picture of the Day"]),
        ("musik", ["ANTARA Hiburan", "Open Culture"]),
    ],
)
async def test_a_name_or_a_topic_in_either_language_switches_on_what_it_means(
    world: World, which: str, titles: list[str]
) -> None:
    ada = await world.ada()
    answer = await switch(world, ada, which)
    assert [each.title for each in answer.offers] == titles
    assert all(each.on for each in answer.offers)
    assert len(await followed(world, ada)) == len(titles)


async def test_switching_is_undone_and_done_once(world: World) -> None:
    ada = await world.ada()
    on = await switch(world, ada, "colossal")
    assert (await switch(world, ada, "colossal")).change_id is None
    off = await switch(world, ada, "colossal", on=False)
    assert await followed(world, ada) == set()
    assert (await switch(world, ada, "colossal", on=False)).change_id is None
    assert off.change_id is not None
    assert await world.ask(undoing.undo, ada, off.change_id, world.now) == Undone(ada)
    assert len(await followed(world, ada)) == 1
    assert on.change_id is not None
    assert await world.ask(undoing.undo, ada, on.change_id, world.now) == Undone(ada)
    assert await followed(world, ada) == set()


async def test_hacker_news_is_no_feed_among_feeds(world: World) -> None:
    ada = await world.ada()
    await switch(world, ada, "hacker news")
    (source,) = await world.ask(listening.of_member, ada)
    assert source.kind is SourceKind.HACKER_NEWS


async def test_hacker_news_is_asked_at_once_for_what_ties_like(world: World) -> None:
    ada = await world.ada()
    await world.ask(ties.keep, ada, [Wish("Erika", likes=("anjing",))], world.now)
    await switch(world, ada, "hacker news")
    assert await world.ask(sources.get, source_id(SourceKind.HACKER_NEWS, "dogs", None)) is not None


async def test_a_feed_that_moved_is_still_the_one_that_is_on(world: World) -> None:
    ada = await world.ada()
    await switch(world, ada, "colossal")
    (source,) = await world.ask(listening.of_member, ada)
    moved = Heard(SourceKind.FEED, "https://example.org/elsewhere", "Colossal", ())
    await world.ask(heard, source, moved, world.now)
    assert [each.title for each in (await world.ask(offering.offered, ada)).offers if each.on] == ["Colossal"]


async def test_what_nobody_knows_is_answered_with_what_there_is(world: World) -> None:
    ada = await world.ada()
    answer = await world.ask(offering.switch_called, ada, "turbines", True, world.now)
    assert isinstance(answer, FeedsOffered)
    assert (answer.typed, await followed(world, ada)) == ("turbines", set())
    off = await world.ask(offering.switch_called, ada, "turbines", False, world.now)
    assert isinstance(off, FeedsListed)


async def test_a_button_switches_and_shows_all_as_they_are(world: World) -> None:
    ada = await world.ada()
    answer = await world.ask(offering.switch, ada, "xkcd", True, world.now)
    assert isinstance(answer, FeedsOffered)
    assert [each.key for each in answer.offers if each.on] == ["xkcd"]
    assert [each.key for each in answer.switched] == ["xkcd"]
    assert answer.change_id is not None
    assert await world.ask(offering.switch, ada, "nothing", True, world.now) is None


async def test_where_there_is_no_room_nothing_is_switched_on(world: World) -> None:
    ada = await world.ada()
    many = [f"https://example.org/{number}" for number in range(MOST_SOURCES)]
    await world.ask(listening.follow_many, ada, many, False, world.now)
    full = FeedsFull(ada, MOST_SOURCES)
    assert await world.ask(offering.switch_called, ada, "xkcd", True, world.now) == full
    assert await world.ask(offering.switch, ada, "xkcd", True, world.now) == full
    assert await followed(world, ada) == set(many)
