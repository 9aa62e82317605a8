"""The stories and events of sources: kept while somebody could still care."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta, timezone
from functools import cache

import sqlalchemy as sa

from bot.core.events import Event
from bot.core.stories import OLDEST, Story
from bot.store import sql
from bot.store.feed_schema import stories
from bot.store.sources import IDS
from bot.store.tx import Tx
from bot.store.types import UtcDateTime

MOST = 100  # stories of one source, the newest; or its soonest events
_LAST_ON_EARTH = timezone(-timedelta(hours=12))  # where a day is over last
_DAY = timedelta(days=1)

Item = Story | Event

_SOURCES = stories.c.source_id == sa.bindparam("this_source")
_OF_SOURCE = sa.select(*stories.c).where(_SOURCES).order_by(stories.c.key)
_REMOVE = sa.delete(stories).where(_SOURCES, stories.c.key == sa.bindparam("this_key"))
_seen = sa.func.coalesce(stories.c.published_at, stories.c.seen_at)
_OLD_NEWS = sa.and_(
    stories.c.starts_at.is_(None),
    stories.c.starts_on.is_(None),
    _seen < sa.bindparam("oldest", type_=UtcDateTime()),
)
_OVER = sa.or_(
    sa.func.coalesce(stories.c.ends_at, stories.c.starts_at) < sa.bindparam("now", type_=UtcDateTime()),
    sa.func.coalesce(stories.c.ends_on, stories.c.starts_on) < sa.bindparam("today", type_=sa.Date()),
)
_PURGE = sa.delete(stories).where(sa.or_(_OLD_NEWS, _OVER))


@cache
def _of_sources(dialect: str) -> sql.Select:
    wanted = IDS.table(dialect)
    return (
        sa.select(*stories.c)
        .select_from(wanted)
        .join(stories, stories.c.source_id == wanted.c.id)
        .order_by(stories.c.source_id, stories.c.key)
    )


@cache
def _put(dialect: str) -> sa.Insert:
    return sql.insert_or_replace(dialect, stories, seen_at=stories.c.seen_at)


def keep(tx: Tx, source_id: str, items: Iterable[Item], now: datetime) -> bool:
    """Keep what a source tells now, and drop what is old, over or too much; tell whether anything changed.

    A story that is in the feed no more is news for a while yet; an event that is not was called off.
    """
    before = {row.key: (_item(row), row.seen_at) for row in tx.conn.execute(_OF_SOURCE, _this(source_id))}
    told = {item.key: item for item in items}
    known: dict[str, Item] = {key: item for key, (item, _) in before.items() if isinstance(item, Story)}
    seen = {key: at for key, (_, at) in before.items()}
    after = _worth_keeping(known | told, seen, now)
    new = {key: item for key, item in after.items() if key not in before or before[key][0] != item}
    gone = before.keys() - after.keys()
    if new:
        tx.conn.execute(_put(tx.dialect), [_row(source_id, item, now) for item in new.values()])
    if gone:
        tx.conn.execute(_REMOVE, [_this(source_id) | {"this_key": key} for key in sorted(gone)])
    return bool(new or gone)


def _worth_keeping(items: dict[str, Item], seen: dict[str, datetime], now: datetime) -> dict[str, Item]:
    told = [item for item in items.values() if isinstance(item, Story)]
    news = {item.key: item.published_at or seen.get(item.key, now) for item in told}
    fresh = [item for item in told if news[item.key] >= now - OLDEST]
    newest = sorted(fresh, key=lambda item: (news[item.key], item.key), reverse=True)[:MOST]
    ahead = [item for item in items.values() if isinstance(item, Event) and not is_over(item, now)]
    soonest = sorted(ahead, key=lambda item: (item.starts_in(_LAST_ON_EARTH), item.key))[:MOST]
    kept: list[Item] = [*newest, *soonest]
    return {item.key: item for item in kept}


def is_over(event: Event, now: datetime) -> bool:
    """Wherever somebody is."""
    return event.ends_in(_LAST_ON_EARTH) < now


def of_sources(tx: Tx, ids: Collection[str]) -> dict[str, list[Item]]:
    """What these sources tell; one that tells nothing is left out. An undated story gets its first sight."""
    found: dict[str, list[Item]] = {}
    if not ids:
        return found
    for row in tx.conn.execute(_of_sources(tx.dialect), IDS.pack(tx.dialect, ((each,) for each in ids))):
        found.setdefault(row.source_id, []).append(_item(row, row.seen_at))
    return found


def count(tx: Tx, source_id: str) -> int:
    """How many a source tells."""
    counted = sa.select(sa.func.count()).select_from(stories).where(_SOURCES)
    return tx.conn.execute(counted, _this(source_id)).scalar_one()


def purge(tx: Tx, now: datetime) -> int:
    """Drop what is old or over, of sources that are read no more too."""
    today = now.astimezone(_LAST_ON_EARTH).date()
    these = {"oldest": now - OLDEST, "now": now - _DAY, "today": today}
    return tx.conn.execute(_PURGE, these).rowcount


def _this(source_id: str) -> dict[str, object]:
    return {"this_source": source_id}


def _row(source_id: str, item: Item, now: datetime) -> dict[str, object]:
    row: dict[str, object] = {column.name: getattr(item, column.name, None) for column in stories.c}
    return row | {
        "source_id": source_id,
        "url": item.url or "",
        "summary": item.summary if isinstance(item, Story) else "",
        "seen_at": now,
    }


def _item(row: sql.Row, undated: datetime | None = None) -> Item:
    if row.starts_at is None and row.starts_on is None:
        return Story(
            key=row.key,
            title=row.title,
            url=row.url,
            published_at=row.published_at or undated,
            summary=row.summary,
            language=row.language,
            credit=row.credit,
        )
    return Event(
        key=row.key,
        series=row.series,
        title=row.title,
        starts_at=row.starts_at,
        starts_on=row.starts_on,
        starts_clock=row.starts_clock,
        ends_at=row.ends_at,
        ends_on=row.ends_on,
        ends_clock=row.ends_clock,
        place=row.place or "",
        url=row.url or None,
        credit=row.credit,
    )
