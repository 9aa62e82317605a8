"""What ideas add to a nudge: a full shelf, own lines, ten feeds, and a year of what was given."""

from __future__ import annotations

import statistics
import time
from collections.abc import Collection, Sequence
from datetime import timedelta

from bot.core.events import Announced
from bot.core.matching import Index
from bot.core.model import Kind, Language
from bot.core.own_lines import OwnLine
from bot.core.recipient import Recipient
from bot.core.shelf import Thing
from bot.core.stories import Story
from bot.ideas.from_feeds import FromFeeds
from bot.ideas.gathering import Gathering
from bot.ideas.mixing import Place
from tests.core.headlines import SETS, headlines
from tests.core.worlds import NOW, member, tie

NUDGES, TIES, THINGS, LINES = 2_000, 30, 200, 50
FEEDS, STORIES = 10, 50
LIKES = (
    ("anjing", "kopi"),
    ("books", "running"),
    (),
    ("kucing", "badminton"),
    ("customer service",),
    ("ramen",),
)


def recipients() -> list[Recipient]:
    """Thirty ties of one member, everyone with what a year has given them."""
    shelf = [
        Thing("T1", "UADA", f"thing-{n}", NOW, url=f"https://example.org/{n}", title=f"Page {n} about rust")
        for n in range(THINGS)
    ]
    lines = [
        OwnLine("T1", "UADA", f"line-{n}", NOW, Language.ID, f"Halo {{name}}, {n}?") for n in range(LINES)
    ]
    given = {f"en-{n:03}": NOW - timedelta(days=n) for n in range(1, 12)}
    people = [
        tie(f"N{n}", likes=LIKES[n % len(LIKES)], language=(Language.ID, Language.EN)[n % 2])
        for n in range(TIES)
    ]
    return [Recipient(member(), each, given, (), shelf, lines, ("feeds",)) for each in people]


class Stand:
    """Ten feeds with fifty stories each, as the newsstand holds them in memory."""

    def __init__(self) -> None:
        told = [each for name in SETS for each in headlines(name)][: FEEDS * STORIES]
        stories = [
            Story(f"{n}", each.title, f"https://example.org/{n}", NOW, each.summary, None, "Example")
            for n, each in enumerate(told)
        ]
        self._indices = [Index.of(stories[n * STORIES : (n + 1) * STORIES]) for n in range(FEEDS)]

    async def stories(self, source_ids: Collection[str]) -> Sequence[Index[Story]]:
        return self._indices

    async def cartoons(self, source_ids: Collection[str]) -> Sequence[Index[Story]]:
        return ()

    async def events(self, source_ids: Collection[str]) -> Sequence[Index[Announced]]:
        return ()


async def gathering() -> None:
    feeds = FromFeeds(Stand())
    everybody, ideas = recipients(), Gathering({Place.STORIES: feeds.stories, Place.EVENTS: feeds.events})
    spent = []
    for number in range(NUDGES):
        begun = time.perf_counter()
        found = await ideas.gather(everybody[number % TIES], NOW, number, Kind.HELLO)
        spent.append((time.perf_counter() - begun) * 1000)
        assert len(found) == 3
    p99 = statistics.quantiles(spent, n=100)[98]
    print(f"{'ideas':11} {'added to a nudge, p50':32} {statistics.median(spent):7.3f} ms")
    print(f"{'ideas':11} {'added to a nudge, p99':32} {p99:7.3f} ms")
