"""What a member says in words of the tie of an open nudge: it is a mark on that nudge, too."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.core.model import Mark, Member, Nudge, Tie
from bot.core.season import LATER, ripens_at
from bot.core.slots import at_local
from bot.services import changes, marking, ties, touches
from bot.services.answers import PutOff, Rested, Touched
from bot.services.marking import WORDS
from bot.store import nudges
from bot.store import touches as kept
from bot.store.tx import Tx

OPEN_FOR = timedelta(days=14)  # what is said later than that is hardly said of the nudge
Said = tuple[Tie, str]


def done(tx: Tx, member: Member, tie: Tie, now: datetime) -> Touched:
    said = _said(tx, member, tie, Mark.DONE, now)
    if said is None:
        return touches.done(tx, member, tie, now)
    after, change_id = said
    (touch,) = kept.of_tie(tx, member.workspace_id, member.id, tie.id, 1)
    return Touched(member, after, touch, ripens_at(after), change_id)


def put_off(tx: Tx, member: Member, tie: Tie, until: date | None, now: datetime) -> PutOff:
    ends = now + LATER if until is None else at_local(until, time(), member.zone)
    said = _said(tx, member, tie, Mark.LATER, now, ends)
    if said is None:
        return ties.put_off(tx, member, tie, until, now)
    return PutOff(member, said[0], ends, said[1])


def rest(tx: Tx, member: Member, tie: Tie, until: date | None, now: datetime) -> Rested:
    """A rest with an end is told of the tie alone: a mark knows none."""
    said = _said(tx, member, tie, Mark.REST, now) if until is None else None
    if said is None:
        return ties.rest(tx, member, tie, until, now)
    return Rested(member, said[0], None, said[1])


def _said(
    tx: Tx, member: Member, tie: Tie, mark: Mark, now: datetime, until: datetime | None = None
) -> Said | None:
    """The tie as it is then, and the id of the undo; None where there is no nudge to say it of."""
    nudge = _open_nudge(tx, member, tie, now)
    marked = None if nudge is None else marking.set_mark(tx, nudge, mark, WORDS, now, until=until)
    if nudge is None or marked is None:
        return None
    change_id = changes.note_down(tx, member, [changes.said_step(nudge.id, WORDS)], now)
    return marked.suggestion.tie, change_id


def _open_nudge(tx: Tx, member: Member, tie: Tie, now: datetime) -> Nudge | None:
    """The member's latest nudge, where it is for this tie and nothing was said of it yet."""
    nudge = nudges.latest_posted(tx, member.workspace_id, member.id)
    if nudge is None or nudge.tie_id != tie.id or nudge.mark is not None:
        return None
    return nudge if now - nudge.created_at <= OPEN_FOR else None
