"""What feeds and calendars tell, in memory and ready to be matched: read once, for all members' nudges.

A source is read when somebody's nudge asks for it first, and again when its stories changed: one query a
minute finds that out, whichever replica fetched them. At most `MOST` stories and events are held, about 4 KB
each, so some 80 MB; the sources that nobody asked for lately make room.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.core.events import Announced, Event
from bot.core.matching import Index
from bot.core.ports import Clock
from bot.core.sources import SourceKind
from bot.core.stories import Story
from bot.services.hacker_topics import SWITCH
from bot.store import sources, stories
from bot.store.sources import Version
from bot.store.store import Store, Tx
from bot.store.stories import Item

MOST = 20_000
MOST_SEARCHED = 2_000  # of Hacker News, all topics together
LOOK_EVERY = timedelta(minutes=1)
OVERLAP = timedelta(minutes=5)  # between the clocks of replicas, and what was written but not committed
NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Rack:
    """One source; `version` is when it changed last, as it was read."""

    kind: SourceKind | None
    version: datetime | None
    stories: Index[Story]
    events: Index[Announced]

    @property
    def size(self) -> int:
        return max(1, len(self.stories.stories) + len(self.events.stories))


class Newsstand:
    """Answers `core.ports.Newsstand`."""

    def __init__(self, store: Store, clock: Clock, most: int = MOST) -> None:
        self._store, self._clock, self._most = store, clock, most
        self._racks: OrderedDict[str, _Rack] = OrderedDict()
        self._looked_at: datetime | None = None
        self._turn = asyncio.Lock()
        self._filling: set[asyncio.Task[None]] = set()

    async def stories(self, source_ids: Collection[str]) -> Sequence[Index[Story]]:
        racks = await self._of(source_ids)
        return [
            each.stories for each in racks if each.kind is not SourceKind.CARTOON and each.stories.stories
        ]

    async def cartoons(self, source_ids: Collection[str]) -> Sequence[Index[Story]]:
        racks = await self._of(source_ids)
        return [each.stories for each in racks if each.kind is SourceKind.CARTOON and each.stories.stories]

    async def events(self, source_ids: Collection[str]) -> Sequence[Index[Announced]]:
        return [each.events for each in await self._of(source_ids) if each.events.stories]

    async def _of(self, source_ids: Collection[str]) -> list[_Rack]:
        ids = list(dict.fromkeys(source_ids))
        if not ids:
            return []
        await self._look()
        if any(each not in self._racks for each in ids):
            filling = asyncio.create_task(self._fill(ids))
            self._filling.add(filling)
            filling.add_done_callback(self._filling.discard)
            await asyncio.shield(filling)  # whoever waits no longer leaves it to the next
        found = [self._racks[each] for each in ids if each in self._racks]
        for each in ids:
            if each in self._racks:
                self._racks.move_to_end(each)
        self._make_room()
        return found

    async def _look(self) -> None:
        """Once a minute: take down what is not what its source tells any more."""
        now = self._clock.now()
        if self._looked_at is not None and now - self._looked_at < LOOK_EVERY:
            return
        if self._looked_at is not None and self._racks:
            for each in await self._store.read(sources.changed_since, self._looked_at - OVERLAP):
                self._take_down(each)
        self._looked_at = now

    def _take_down(self, changed: Version) -> None:
        at = SWITCH if changed.kind is SourceKind.HACKER_NEWS else changed.id
        rack = self._racks.get(at)
        if rack is None or rack.version == changed.changed_at:
            return
        if at != SWITCH or rack.version is None or rack.version < changed.changed_at:
            del self._racks[at]

    async def _fill(self, ids: Sequence[str]) -> None:
        """Read what is missing at once, and put up one rack after the other: a full one takes a moment."""
        async with self._turn:
            missing = [each for each in ids if each not in self._racks]
            versions, told = await self._store.read(_told, missing)
            for each in missing:
                rack = await asyncio.to_thread(_rack, versions.get(each, []), told.get(each, []))
                self._racks[each] = rack

    def _make_room(self) -> None:
        held = sum(rack.size for rack in self._racks.values())
        while held > self._most and self._racks:
            held -= self._racks.popitem(last=False)[1].size


def _told(tx: Tx, ids: Sequence[str]) -> tuple[dict[str, list[Version]], dict[str, list[Item]]]:
    """What lies on these racks, and its versions; all topics of Hacker News lie on that of its switch."""
    topics = sources.of_kind(tx, SourceKind.HACKER_NEWS) if SWITCH in ids else set()
    versions: dict[str, list[Version]] = {}
    for each in sources.versions(tx, [*ids, *topics]):
        versions.setdefault(SWITCH if each.id in topics else each.id, []).append(each)
    told: dict[str, list[Item]] = {}
    for source_id, items in stories.of_sources(tx, [*ids, *topics]).items():
        told.setdefault(SWITCH if source_id in topics else source_id, []).extend(items)
    return versions, told


def _rack(versions: Sequence[Version], told: Iterable[Item]) -> _Rack:
    items = {item.key: item for item in told}.values()
    found = [item for item in items if isinstance(item, Story)]
    found.sort(key=lambda story: story.published_at or NEVER, reverse=True)
    return _Rack(
        kind=versions[0].kind if versions else None,
        version=max((each.changed_at for each in versions), default=None),
        stories=Index.of(found[:MOST_SEARCHED]),
        events=Index.of(Announced(item) for item in items if isinstance(item, Event)),
    )
