"""Feeds and calendars: where they are (sealed), how they do, and who takes which of them in hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

import sqlalchemy as sa

from bot.core.sources import Source, SourceKind, source_id
from bot.store import sql
from bot.store.errors import StoreError
from bot.store.feed_schema import sources, stories
from bot.store.schema import OUR_ID, subscriptions
from bot.store.tx import Tx
from bot.store.types import UtcDateTime

FIRST_READ = timedelta(
    minutes=2
)  # whoever added it reads it at once; the tick only where that did not happen
_MINUTE = timedelta(minutes=1)
_LONGEST_TITLE, _LONGEST_ETAG, _LONGEST_MODIFIED = 200, 1000, 200


@dataclass(frozen=True, slots=True)
class Version:
    """What a source tells, by when that changed last."""

    id: str
    kind: SourceKind
    changed_at: datetime


IDS = sql.Rows(id=OUR_ID)
_THIS = sources.c.id == sa.bindparam("this_source")
_DUE = sources.c.due_at <= sa.bindparam("now", type_=UtcDateTime())
_IS_DUE = sa.select(sql.ONE).where(_DUE).limit(1)
_NEXT_DUE = (
    sa.select(sources.c.due_at).where(sources.c.due_at.is_not(None)).order_by(sources.c.due_at).limit(1)
)
_GET = sa.select(*sources.c).where(_THIS)
_PARK = sa.update(sources).where(_THIS).values(due_at=None)
_HOLD = sa.update(sources).where(_THIS).values(due_at=sa.bindparam("until")).returning(*sources.c)
_TOLD_ANEW = sa.update(sources).where(_THIS).values(changed_at=sa.bindparam("now"))
_CHANGED_SINCE = sa.select(sources.c.id, sources.c.kind, sources.c.changed_at).where(
    sources.c.changed_at >= sa.bindparam("since", type_=UtcDateTime())
)
_OF_KIND = sa.select(sources.c.id).where(sources.c.kind == sa.bindparam("this_kind"))
_HEARD = sa.select(sql.ONE).where(subscriptions.c.source_id == sources.c.id).exists()
_UNHEARD = sa.select(sources.c.id).where(~_HEARD, sources.c.kind != sa.bindparam("spared"))


@cache
def _of_ids(dialect: str) -> sql.Select:
    wanted = IDS.table(dialect)
    return sa.select(*sources.c).select_from(wanted).join(sources, sources.c.id == wanted.c.id)


@cache
def _claim(dialect: str) -> sa.UpdateBase:
    oldest = (
        sa.select(sources.c.id)
        .where(_DUE)
        .order_by(sources.c.due_at)
        .limit(sa.bindparam("most", type_=sa.Integer()))
        .with_for_update(skip_locked=True)
    )
    due = oldest.cte("due") if dialect == "postgresql" else oldest.subquery("due")
    return (
        sa.update(sources)
        .where(sources.c.id == due.c.id)
        .values(due_at=sa.bindparam("until"))
        .returning(*sources.c)
    )


def put(tx: Tx, source: Source) -> bool:
    """Keep a source; False when it is there already."""
    row = _columns(tx, source) | {"id": source.id}
    return tx.conn.execute(sql.insert_if_new(tx.dialect, sources), row).one_or_none() is not None


def obtain(tx: Tx, kind: SourceKind, url: str, owner: str | None, now: datetime) -> Source:
    """The source at this address, as it is known, or else a new one; one that was given up is tried again."""
    fresh = Source(source_id(kind, url, owner), kind, url, owner, due_at=now + FIRST_READ)
    known = None if put(tx, fresh) else get(tx, fresh.id)
    if known is None:
        return fresh
    return wake(tx, known, now) if known.due_at is None else known


def wake(tx: Tx, source: Source, now: datetime) -> Source:
    """Try one again that failed or was given up, as if it had not."""
    if source.due_at is not None and not source.failures:
        return source
    woken = replace(source, failures=0, bad_since=None, due_at=now + FIRST_READ)
    settle(tx, woken)
    return woken


def get(tx: Tx, source_id: str) -> Source | None:
    row = tx.conn.execute(_GET, {"this_source": source_id}).one_or_none()
    return None if row is None else _source(tx, row)


def of_ids(tx: Tx, ids: Collection[str]) -> dict[str, Source]:
    """Those of these that are there."""
    if not ids:
        return {}
    rows = tx.conn.execute(_of_ids(tx.dialect), IDS.pack(tx.dialect, ((each,) for each in ids)))
    return {row.id: _source(tx, row) for row in rows}


def of_kind(tx: Tx, kind: SourceKind) -> set[str]:
    return set(tx.conn.execute(_OF_KIND, {"this_kind": kind.value}).scalars())


def is_due(tx: Tx, now: datetime) -> bool:
    """Whether any source is due: one look at an index."""
    return tx.conn.execute(_IS_DUE, {"now": now}).first() is not None


def next_due(tx: Tx) -> datetime | None:
    return tx.conn.execute(_NEXT_DUE).scalar_one_or_none()


def due(tx: Tx, now: datetime, until: datetime, limit: int) -> list[Source]:
    """Take up to `limit` sources that are due, until `until`: nobody else gets them before that.

    One that cannot be read is parked, or it would hold up all others for ever.
    """
    rows = tx.conn.execute(_claim(tx.dialect), {"now": now, "until": until, "most": limit}).all()
    taken = [source for row in rows if (source := _readable(tx, row)) is not None]
    return sorted(taken, key=lambda source: source.id)


def hold(tx: Tx, source_id: str, until: datetime) -> Source | None:
    """Take this one, due or not, until `until`; None where it is gone."""
    row = tx.conn.execute(_HOLD, {"this_source": source_id, "until": until}).one_or_none()
    return None if row is None else _source(tx, row)


def settle(tx: Tx, source: Source) -> bool:
    """Write a source back as it is now; False where it is gone meanwhile."""
    values = _columns(tx, source)
    done = tx.conn.execute(sa.update(sources).where(_THIS).values(**values), {"this_source": source.id})
    return done.rowcount > 0


def told_anew(tx: Tx, source_id: str, now: datetime) -> None:
    """Its stories are others than before."""
    tx.conn.execute(_TOLD_ANEW, {"this_source": source_id, "now": now})


def changed_since(tx: Tx, since: datetime) -> list[Version]:
    """The sources whose stories changed since then: one look at an index."""
    rows = tx.conn.execute(_CHANGED_SINCE, {"since": since})
    return [Version(row.id, SourceKind(row.kind), row.changed_at) for row in rows]


def versions(tx: Tx, ids: Collection[str]) -> list[Version]:
    """Those of these whose stories changed ever."""
    if not ids:
        return []
    rows = tx.conn.execute(_of_ids(tx.dialect), IDS.pack(tx.dialect, ((each,) for each in ids)))
    return [Version(row.id, SourceKind(row.kind), row.changed_at) for row in rows if row.changed_at]


def delete(tx: Tx, ids: Collection[str]) -> None:
    """Delete sources, with all their stories."""
    if ids:
        these = [{"this_source": each} for each in ids]
        tx.conn.execute(sa.delete(stories).where(stories.c.source_id == sa.bindparam("this_source")), these)
        tx.conn.execute(sa.delete(sources).where(_THIS), these)


def purge_unheard(tx: Tx, spared: SourceKind | None = None) -> int:
    """Delete those that nobody listens to, but for a kind that is kept for another reason."""
    gone: Sequence[str] = tx.conn.execute(_UNHEARD, {"spared": spared or ""}).scalars().all()
    delete(tx, gone)
    return len(gone)


def _columns(tx: Tx, source: Source) -> dict[str, object]:
    return {
        "kind": source.kind.value,
        "url": tx.box.seal(source.url),
        "owner": source.owner,
        "title": (source.title or "")[:_LONGEST_TITLE] or None,
        "etag": _fitting(source.etag, _LONGEST_ETAG),
        "modified": _fitting(source.modified, _LONGEST_MODIFIED),
        "fetched_at": source.fetched_at,
        "due_at": source.due_at,
        "failures": source.failures,
        "bad_since": source.bad_since,
        "ttl": None if source.ttl is None else source.ttl // _MINUTE,
    }


def _fitting(told: str | None, most: int) -> str | None:
    """Half of a validator would be none."""
    return told if told and len(told) <= most else None


def _readable(tx: Tx, row: sql.Row) -> Source | None:
    try:
        return _source(tx, row)
    except (StoreError, ValueError):
        tx.conn.execute(_PARK, {"this_source": row.id})
        return None


def _source(tx: Tx, row: sql.Row) -> Source:
    return Source(
        id=row.id,
        kind=SourceKind(row.kind),
        url=tx.box.open(row.url),
        owner=row.owner,
        title=row.title,
        etag=row.etag,
        modified=row.modified,
        fetched_at=row.fetched_at,
        due_at=row.due_at,
        failures=row.failures,
        bad_since=row.bad_since,
        ttl=None if row.ttl is None else row.ttl * _MINUTE,
    )
