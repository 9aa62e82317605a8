"""Touches that a member tells us of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.core.model import Kind, Member, Source, Tie, Touch, Way
from bot.core.nudge import Nudge
from bot.core.season import ripens_at
from bot.services import changes
from bot.services.answers import Touched
from bot.services.remembering import garden
from bot.services.ties import instant_of
from bot.store import members, ties, touches
from bot.store.tx import Tx


def done(
    tx: Tx,
    member: Member,
    tie: Tie,
    now: datetime,
    *,
    on: date | None = None,
    way: Way = Way.OUT,
    kind: Kind = Kind.OTHER,
    nudge: Nudge | None = None,
) -> Touched:
    """Write down one touch; from then on the days of this tie are counted anew.

    `nudge` is the one of which it is said; undo then takes back what was said, and the touch with it.
    """
    touch = Touch(
        member.workspace_id, member.id, tie.id, tx.new_id(now), instant_of(member, on, now),
        way, kind, Source.COMMAND, nudge.id if nudge else None,
    )  # fmt: skip
    after = write(tx, tie, touch)
    steps = [changes.touched_step(touch) if nudge is None else changes.said_step(nudge.id)]
    if after.later_until != tie.later_until:
        steps.append(changes.tie_step(tie, replace(tie, later_until=None)))
    if way is Way.IN and member.tells_at is None:
        told = members.update(tx, member, tells_at=now)
        steps.append(changes.member_step(member, told))
        member = told
    comes_at = ripens_at(garden(tx, member, now).shown(after))
    return Touched(member, after, touch, comes_at, changes.note_down(tx, member, steps, now), nudge)


def write(tx: Tx, tie: Tie, touch: Touch) -> Tie:
    """Keep a touch; a "later" that was waiting is answered by it."""
    touches.insert(tx, touch)
    if tie.later_until is not None:
        ties.update(tx, tie, later_until=None)
    return recounted(tx, tie)


def recounted(tx: Tx, tie: Tie) -> Tie:
    ties.recount(tx, tie.workspace_id, tie.member_id, tie.id)
    return ties.get(tx, tie.workspace_id, tie.member_id, tie.id) or tie
