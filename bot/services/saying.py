"""What a member says in words of the tie of an open nudge: it is a mark on that nudge, too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.core.model import Kind, Mark, Member, Tie, Way
from bot.core.nudge import Nudge
from bot.core.reasons import kind_of
from bot.core.season import LATER
from bot.core.slots import at_local, local_date
from bot.services import changes, marking, ties, touches
from bot.services.answers import Marked, PutOff, Rested, Touched
from bot.services.marking import WORDS
from bot.store import nudges
from bot.store.tx import Tx

OPEN_FOR = timedelta(days=14)  # what is said later than that is hardly said of the nudge


def done(
    tx: Tx,
    member: Member,
    tie: Tie,
    now: datetime,
    *,
    on: date | None = None,
    way: Way | None = None,
    kind: Kind | None = None,
) -> Touched:
    """A touch; one of the nudge's day or since then is what the nudge was for, however it is told."""
    nudge = _open_nudge(tx, member, tie, now)
    if nudge is None or (on is not None and on < local_date(nudge.created_at, member.zone)):
        return touches.done(tx, member, tie, now, on=on, way=way or Way.OUT, kind=kind or Kind.OTHER)
    if (way, kind) == (None, None):
        kind = kind_of(nudge)
    told = touches.done(tx, member, tie, now, on=on, way=way or Way.OUT, kind=kind or Kind.OTHER, nudge=nudge)
    marked = marking.set_mark(tx, nudge, Mark.DONE, WORDS, now)
    return replace(told, nudge=marked.suggestion.nudge) if marked else told


def put_off(tx: Tx, member: Member, tie: Tie, until: date | None, now: datetime) -> PutOff:
    ends = now + LATER if until is None else at_local(until, time(), member.zone)
    marked = _mark(tx, member, tie, Mark.LATER, now, ends)
    if marked is None:
        return ties.put_off(tx, member, tie, until, now)
    shown = marked.suggestion
    return PutOff(member, shown.tie, ends, _undo(tx, member, shown.nudge, now), shown.nudge)


def rest(tx: Tx, member: Member, tie: Tie, until: date | None, now: datetime) -> Rested:
    """A rest with an end is told of the tie alone: a mark knows none."""
    marked = _mark(tx, member, tie, Mark.REST, now) if until is None else None
    if marked is None:
        return ties.rest(tx, member, tie, until, now)
    shown = marked.suggestion
    return Rested(member, shown.tie, None, _undo(tx, member, shown.nudge, now), shown.nudge)


def _mark(
    tx: Tx, member: Member, tie: Tie, mark: Mark, now: datetime, until: datetime | None = None
) -> Marked | None:
    """Say it of the open nudge; None where there is no nudge to say it of."""
    nudge = _open_nudge(tx, member, tie, now)
    return None if nudge is None else marking.set_mark(tx, nudge, mark, WORDS, now, until=until)


def _undo(tx: Tx, member: Member, nudge: Nudge, now: datetime) -> str:
    return changes.note_down(tx, member, [changes.said_step(nudge.id)], now)


def _open_nudge(tx: Tx, member: Member, tie: Tie, now: datetime) -> Nudge | None:
    """The member's latest nudge, where it is for this tie and nothing was said of it yet."""
    nudge = nudges.latest_posted(tx, member.workspace_id, member.id)
    if nudge is None or nudge.tie_id != tie.id or nudge.mark is not None:
        return None
    return nudge if now - nudge.created_at <= OPEN_FOR else None
