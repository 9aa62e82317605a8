"""Nudges, from the moment they are queued; what they say is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Unpack

import sqlalchemy as sa

from bot.core.model import Mark
from bot.core.nudge import Nudge, NudgeState
from bot.store import nudge_rows, sql
from bot.store.errors import NotThereAnyMore, StoreError
from bot.store.fields import NudgeFields
from bot.store.nudge_body import sealed
from bot.store.schema import nudges
from bot.store.tx import Tx
from bot.store.types import UtcDateTime

_WORKSPACE = nudges.c.workspace_id == sa.bindparam("this_workspace")
_THIS = sa.and_(_WORKSPACE, nudges.c.id == sa.bindparam("this_nudge"))
_OF_MEMBER = sa.and_(_WORKSPACE, nudges.c.member_id == sa.bindparam("this_member"))
# The very words of the partial index: a bound parameter in their place would keep it from being used.
_IN_HAND = nudges.c.state.in_([sa.literal_column("'queued'"), sa.literal_column("'posting'")])
_NEWEST_FIRST = (nudges.c.created_at.desc(), nudges.c.id.desc())
_DUE = nudges.c.try_at <= sa.bindparam("now", type_=UtcDateTime())

_GET = sa.select(nudges).where(_THIS)
_LOCK = _GET.with_for_update()
_BY_MESSAGE = sa.select(nudges).where(
    _WORKSPACE, nudges.c.channel == sa.bindparam("channel"), nudges.c.ts == sa.bindparam("ts")
)
_BY_ASKED = sa.select(nudges).where(_OF_MEMBER, nudges.c.asked_by == sa.bindparam("asked_by"))
_FAILED = (
    sa.select(nudges)
    .where(
        _OF_MEMBER, nudges.c.created_at >= sa.bindparam("since"), nudges.c.state == NudgeState.FAILED.value
    )
    .order_by(*_NEWEST_FIRST)
)
_LATEST_POSTED = (
    sa.select(nudges)
    .where(_OF_MEMBER, nudges.c.state == NudgeState.POSTED.value)
    .order_by(nudges.c.posted_at.desc(), *_NEWEST_FIRST)
    .limit(1)
)
_IS_POSTING = (
    sa.select(sql.ONE).where(_OF_MEMBER, _IN_HAND, nudges.c.state == NudgeState.POSTING.value).limit(1)
)
_IS_DUE = sa.select(sql.ONE).where(_DUE).limit(1)
_NEXT_TRY = sa.select(nudges.c.try_at).where(nudges.c.try_at.is_not(None)).order_by(nudges.c.try_at).limit(1)
_CANCEL = (
    sa.update(nudges)
    .where(_OF_MEMBER, _IN_HAND, nudges.c.state == NudgeState.QUEUED.value, nudges.c.slot_on.is_not(None))
    .values(state=NudgeState.DROPPED.value, try_at=None)
)
_PUT_ASIDE = (
    sa.update(nudges)
    .where(_THIS)
    .values(state=NudgeState.FAILED.value, failure="unreadable", try_at=None, body=sa.bindparam("empty"))
)
_UPDATE = sa.update(nudges).where(_THIS).returning(*nudges.c)
_SWAP = _UPDATE.where(
    nudges.c.state == sa.bindparam("seen_state"),
    nudges.c.try_at.is_not_distinct_from(sa.bindparam("seen_try_at", type_=UtcDateTime())),
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What choosing and pace need to know of a nudge that was made.

    `slot_on` is its day, if it used a slot; `sign_at` the first thing that its member did after it;
    `rung_at` when a colder tie was offered on it, and `rung_on` the day whose slot that one took.
    """

    slot_on: date | None
    created_at: datetime
    tie_id: str
    state: NudgeState
    mark: Mark | None
    sign_at: datetime | None
    rung_at: datetime | None = None
    rung_on: date | None = None
    posted_at: datetime | None = None
    passed_over: tuple[str, ...] = ()

    @property
    def seen_at(self) -> datetime:
        """From when on its member could have seen it."""
        return self.posted_at or self.created_at


_SENT = (
    "slot_on", "created_at", "tie_id", "state", "mark", "sign_at", "rung_at", "rung_on", "posted_at",
    "passed_over",
)  # fmt: skip
_SIGN = (
    sa.update(nudges)
    .where(
        _OF_MEMBER,
        nudges.c.created_at >= sa.bindparam("since"),
        nudges.c.state == NudgeState.POSTED.value,
        nudges.c.sign_at.is_(None),
    )
    .values(sign_at=sa.bindparam("now"))
)


@cache
def _take(dialect: str) -> sa.UpdateBase:
    oldest = (
        sa.select(nudges.c.workspace_id, nudges.c.id)
        .where(_DUE)
        .order_by(nudges.c.try_at)
        .limit(sa.bindparam("most", type_=sa.Integer()))
        .with_for_update(skip_locked=True)
    )
    due = oldest.cte("due") if dialect == "postgresql" else oldest.subquery("due")
    return (
        sa.update(nudges)
        .where(sql.same(nudges, due, "workspace_id", "id"))
        .values(try_at=sa.bindparam("until"))
        .returning(*nudges.c)
    )


@cache
def _recent(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(
        sql.same(nudges, wanted, "workspace_id", "member_id"), nudges.c.created_at >= sa.bindparam("since")
    )
    columns = (nudges.c[name] for name in ("workspace_id", "member_id", *_SENT))
    return sa.select(*columns).select_from(wanted).join(nudges, fits).order_by(nudges.c.created_at)


@cache
def _in_hand(dialect: str) -> sql.Select:
    wanted = sql.MEMBERS.table(dialect)
    fits = sa.and_(sql.same(nudges, wanted, "workspace_id", "member_id"), _IN_HAND)
    columns = (nudges.c.workspace_id, nudges.c.member_id, nudges.c.tie_id)
    return sa.select(*columns).select_from(wanted).join(nudges, fits).order_by(nudges.c.created_at)


def insert(tx: Tx, fresh: Sequence[Nudge]) -> list[Nudge]:
    """Queue nudges; one whose slot or trigger has a nudge already is left out of what is returned."""
    if not fresh:
        return []
    rows = [nudge_rows.columns_of(tx, nudge) for nudge in fresh]
    new = {row.id for row in tx.conn.execute(sql.insert_if_new(tx.dialect, nudges), rows)}
    return [nudge for nudge in fresh if nudge.id in new]


def get(tx: Tx, workspace_id: str, nudge_id: str) -> Nudge | None:
    return _one(tx, _GET, {"this_workspace": workspace_id, "this_nudge": nudge_id})


def lock(tx: Tx, nudge: Nudge) -> Nudge | None:
    """The nudge as it stands, and as nobody else can change it before this transaction ends."""
    return _one(tx, _LOCK, {"this_workspace": nudge.workspace_id, "this_nudge": nudge.id})


def by_message(tx: Tx, workspace_id: str, channel: str, ts: str) -> Nudge | None:
    return _one(tx, _BY_MESSAGE, {"this_workspace": workspace_id, "channel": channel, "ts": ts})


def by_asked(tx: Tx, workspace_id: str, member_id: str, asked_by: str) -> Nudge | None:
    return _one(tx, _BY_ASKED, _member(workspace_id, member_id) | {"asked_by": asked_by})


def latest_posted(tx: Tx, workspace_id: str, member_id: str) -> Nudge | None:
    return _one(tx, _LATEST_POSTED, _member(workspace_id, member_id))


def failed_of_member(tx: Tx, workspace_id: str, member_id: str, since: datetime) -> list[Nudge]:
    """Nudges made since then that could not be delivered, the newest first."""
    rows = tx.conn.execute(_FAILED, _member(workspace_id, member_id) | {"since": since})
    return [nudge_rows.nudge_of(tx, row) for row in rows]


def is_posting(tx: Tx, workspace_id: str, member_id: str) -> bool:
    return tx.conn.execute(_IS_POSTING, _member(workspace_id, member_id)).first() is not None


def due(tx: Tx, now: datetime) -> bool:
    """Whether any nudge waits for something: one look at an index."""
    return tx.conn.execute(_IS_DUE, {"now": now}).first() is not None


def next_try(tx: Tx) -> datetime | None:
    return tx.conn.execute(_NEXT_TRY).scalar_one_or_none()


def take(tx: Tx, now: datetime, until: datetime, limit: int) -> list[Nudge]:
    """Take up to `limit` nudges that wait, until `until`: nobody else gets them before that.

    One that cannot be read has failed, or it would hold up all others for ever.
    """
    wanted = {"now": now, "until": until, "most": limit}
    rows = tx.conn.execute(_take(tx.dialect), wanted).all()
    taken = [nudge for row in rows if (nudge := _readable(tx, row)) is not None]
    return sorted(taken, key=lambda nudge: (nudge.created_at, nudge.id))


def cancel(tx: Tx, workspace_id: str, member_id: str) -> None:
    """Drop what a slot has queued for this member and nobody has begun to post."""
    tx.conn.execute(_CANCEL, _member(workspace_id, member_id))


def update(tx: Tx, nudge: Nudge, **fields: Unpack[NudgeFields]) -> Nudge:
    """Change a nudge whatever it has become meanwhile; return it as it stands now."""
    updated = _change(tx, _UPDATE, nudge, fields, {})
    if updated is None:
        raise NotThereAnyMore
    return updated


def swap(tx: Tx, nudge: Nudge, **fields: Unpack[NudgeFields]) -> Nudge | None:
    """Change a nudge that is still as it was seen, in state and time; None when somebody else was first."""
    return _change(tx, _SWAP, nudge, fields, {"seen_state": nudge.state.value, "seen_try_at": nudge.try_at})


def recent(tx: Tx, keys: Sequence[sql.MemberKey], since: datetime) -> dict[sql.MemberKey, list[Sent]]:
    """What these members were sent since then, whatever became of it; the oldest first."""
    found: dict[sql.MemberKey, list[Sent]] = {}
    wanted = sql.MEMBERS.pack(tx.dialect, keys) | {"since": since}
    for row in tx.conn.execute(_recent(tx.dialect), wanted):
        state, mark = NudgeState(row.state), row.mark and Mark(row.mark)
        sent = Sent(
            row.slot_on, row.created_at, row.tie_id, state, mark, row.sign_at, row.rung_at, row.rung_on,
            row.posted_at, tuple(row.passed_over),
        )  # fmt: skip
        found.setdefault((row.workspace_id, row.member_id), []).append(sent)
    return found


def sign(tx: Tx, workspace_id: str, member_id: str, since: datetime, now: datetime) -> bool:
    """Note a sign of life on the nudges since then that had none yet; tell whether there were any."""
    wanted = _member(workspace_id, member_id) | {"since": since, "now": now}
    return tx.conn.execute(_SIGN, wanted).rowcount > 0


def in_hand(tx: Tx, keys: Sequence[sql.MemberKey]) -> dict[sql.MemberKey, list[str]]:
    """The ties for which a nudge is on its way."""
    found: dict[sql.MemberKey, list[str]] = {}
    wanted = sql.MEMBERS.pack(tx.dialect, keys)
    for workspace_id, member_id, tie_id in tx.conn.execute(_in_hand(tx.dialect), wanted):
        found.setdefault((workspace_id, member_id), []).append(tie_id)
    return found


def _change(
    tx: Tx, statement: sa.UpdateBase, nudge: Nudge, fields: NudgeFields, seen: dict[str, object]
) -> Nudge | None:
    this = {"this_workspace": nudge.workspace_id, "this_nudge": nudge.id}
    row = tx.conn.execute(statement, this | seen | nudge_rows.changed(tx, nudge, fields)).one_or_none()
    return None if row is None else nudge_rows.nudge_of(tx, row)


def _member(workspace_id: str, member_id: str) -> dict[str, object]:
    return {"this_workspace": workspace_id, "this_member": member_id}


def _one(tx: Tx, statement: sql.Select, this: dict[str, object]) -> Nudge | None:
    row = tx.conn.execute(statement, this).one_or_none()
    return None if row is None else nudge_rows.nudge_of(tx, row)


def _readable(tx: Tx, row: sql.Row) -> Nudge | None:
    try:
        return nudge_rows.nudge_of(tx, row)
    except (StoreError, ValueError, LookupError, TypeError):
        this = {"this_workspace": row.workspace_id, "this_nudge": row.id}
        tx.conn.execute(_PUT_ASIDE, this | {"empty": sealed(tx.box, (), ())})
        return None
