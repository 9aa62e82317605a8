"""Stories are kept while they are news, events until they are over; a first sight is never forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from bot.core.events import Event
from bot.core.stories import Story
from bot.store import stories
from bot.store.store import Store
from tests.store.people import DAY, MINUTE, NOW

BLOG = "source-blog"
STORY = Story("k1", "Kopi & kucing", "https://example.org/1", NOW - DAY, "Ringkas", "id", "Blog")
UNDATED = replace(STORY, key="k2", published_at=None, language=None, summary="")
WORKSHOP = Event(
    "e1", "s1", "Workshop", starts_at=NOW + DAY, ends_at=NOW + 2 * DAY, place="Jakarta", url="https://e.org/"
)
HIKE = Event("e2", "s2", "Hike", starts_on=date(2027, 1, 9), ends_on=date(2027, 1, 10), credit="Club")
TEA = Event("e3", "s3", "Tea", starts_on=date(2027, 1, 9), starts_clock=time(16), ends_clock=time(17, 30))


async def kept(store: Store) -> dict[str, stories.Item]:
    told = await store.read(stories.of_sources, [BLOG])
    return {item.key: item for item in told.get(BLOG, [])}


async def test_what_is_kept_comes_back_as_it_was_told(store: Store) -> None:
    assert await store.run(stories.keep, BLOG, [STORY, WORKSHOP, HIKE, TEA], NOW)
    assert await kept(store) == {"k1": STORY, "e1": WORKSHOP, "e2": HIKE, "e3": TEA}
    assert await store.read(stories.count, BLOG) == 4
    assert await store.read(stories.of_sources, []) == {}


async def test_only_what_is_new_or_other_counts_as_a_change(store: Store) -> None:
    await store.run(stories.keep, BLOG, [STORY, UNDATED], NOW)
    assert not await store.run(stories.keep, BLOG, [STORY, UNDATED], NOW + DAY)
    assert await store.run(stories.keep, BLOG, [replace(STORY, title="Lain"), UNDATED], NOW + DAY)
    assert (await kept(store))["k1"].title == "Lain"


async def test_an_undated_story_is_as_old_as_its_first_sight(store: Store) -> None:
    await store.run(stories.keep, BLOG, [UNDATED], NOW)
    await store.run(stories.keep, BLOG, [replace(UNDATED, title="Lain")], NOW + 20 * DAY)
    [(_, story)] = (await kept(store)).items()
    assert isinstance(story, Story)
    assert story.published_at == NOW
    assert await store.run(stories.keep, BLOG, [UNDATED], NOW + 22 * DAY)
    assert await kept(store) == {}


async def test_a_story_stays_when_its_feed_moves_on_and_a_called_off_event_does_not(store: Store) -> None:
    await store.run(stories.keep, BLOG, [STORY, WORKSHOP], NOW)
    assert await store.run(stories.keep, BLOG, [], NOW + MINUTE)
    assert await kept(store) == {"k1": STORY}
    assert await store.run(stories.keep, BLOG, [], NOW + 21 * DAY)
    assert await kept(store) == {}


async def test_an_event_is_dropped_when_it_is_over_everywhere(store: Store) -> None:
    await store.run(stories.keep, BLOG, [WORKSHOP, HIKE, TEA], NOW)
    await store.run(stories.keep, BLOG, [WORKSHOP, HIKE, TEA], NOW + 3 * DAY)
    assert set(await kept(store)) == {"e2", "e3"}
    await store.run(stories.keep, BLOG, [HIKE, TEA], NOW.replace(day=11, hour=11))
    assert set(await kept(store)) == {"e2"}  # on some island it is still the tenth
    await store.run(stories.keep, BLOG, [HIKE, TEA], NOW.replace(day=11, hour=13))
    assert await kept(store) == {}


async def test_a_source_has_no_more_than_the_newest(store: Store) -> None:
    many = [replace(STORY, key=f"k{n}", published_at=NOW - n * MINUTE) for n in range(2 * stories.MOST)]
    await store.run(stories.keep, BLOG, many, NOW)
    assert set(await kept(store)) == {f"k{n}" for n in range(stories.MOST)}


async def test_what_nobody_reads_any_more_is_purged(store: Store) -> None:
    await store.run(stories.keep, BLOG, [STORY, UNDATED, WORKSHOP, HIKE, TEA], NOW)
    assert await store.run(stories.purge, NOW) == 0
    assert await store.run(stories.purge, NOW + 4 * DAY) == 1
    assert await store.run(stories.purge, NOW + 8 * DAY) == 2
    assert await store.run(stories.purge, NOW + 20 * DAY + timedelta(hours=1)) == 1
    assert await store.run(stories.purge, NOW + 22 * DAY) == 1
    assert await kept(store) == {}
