"""Marks on a nudge: done, later, rest, by emoji or by button, and each of them taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.marks import MarkRow, Standing, standing
from bot.core.model import Kind, Mark, Member, Source, Tie, Touch, Way
from bot.core.nudge import Nudge, NudgeState, Suggestion
from bot.core.reasons import kind_of
from bot.core.season import LATER
from bot.services import remarks, rungs, schedule
from bot.services import touches as touching
from bot.services.answers import Marked
from bot.services.remembering import garden
from bot.store import given, marks, members, nudges, ties, touches
from bot.store.tx import Tx

WORDS = "words"  # the sign of what was said, and not pressed
REDRAW_WITHIN = timedelta(minutes=1)  # the tick redraws what whoever changed it did not live to redraw


class NotYetPosted(Exception):
    """A nudge of this member is being posted right now; ask again once its place is known."""


def nudge_at(tx: Tx, workspace_id: str, member_id: str, channel: str, ts: str) -> Nudge | None:
    """The nudge that this message is, if it is this member's own.

    A reaction can overtake the note of where its nudge was posted: then NotYetPosted is raised, nothing is
    acknowledged, and Slack delivers the event again.
    """
    # Asked in this order: a post that is noted between the two questions is found by the second.
    on_its_way = nudges.is_posting(tx, workspace_id, member_id)
    nudge = nudges.by_message(tx, workspace_id, channel, ts)
    if nudge is None and on_its_way:
        raise NotYetPosted
    return nudge if nudge is not None and nudge.member_id == member_id else None


def set_mark(
    tx: Tx, nudge: Nudge, mark: Mark, sign: str, now: datetime, *, tie_id: str | None = None,
    until: datetime | None = None,
) -> Marked | None:  # fmt: skip
    """Set a mark by a sign; None when the tie or the member is gone. Setting it again changes nothing."""
    nudge = nudges.lock(tx, nudge) or nudge
    tie = ties.get(tx, nudge.workspace_id, nudge.member_id, tie_id or nudge.tie_id)
    if tie is None:
        return None
    before = standing(marks.of_nudge(tx, nudge.workspace_id, nudge.id), tie.id)
    ends = {Mark.LATER: until or now + LATER, Mark.DONE: tie.later_until, Mark.REST: None}[mark]
    row = MarkRow(nudge.id, sign, mark, tie.id, ends, now)
    if mark is Mark.LATER and until is not None:
        marks.take(tx, nudge.workspace_id, nudge.id, sign)  # another "later" says another day
    changed = marks.put(tx, nudge.workspace_id, row)
    return _settle(tx, nudge, tie.id, before, now, changed)


def take_mark(tx: Tx, nudge: Nudge, sign: str, now: datetime) -> Marked | None:
    """Take a mark back: what it did is undone, unless another sign still says the same."""
    nudge = nudges.lock(tx, nudge) or nudge
    rows = marks.of_nudge(tx, nudge.workspace_id, nudge.id)
    ours = next((row for row in rows if row.sign == sign), None)
    if ours is None:
        return None
    before = standing(rows, ours.tie_id)
    marks.take(tx, nudge.workspace_id, nudge.id, sign)
    return _settle(tx, nudge, ours.tie_id, before, now, changed=True)


def take_all_marks(tx: Tx, nudge: Nudge, now: datetime, tie_id: str | None = None) -> Marked | None:
    """Undo everything that was said of a tie, the nudge's own one if none is named."""
    nudge = nudges.lock(tx, nudge) or nudge
    tie_id = tie_id or nudge.tie_id
    rows = [row for row in marks.of_nudge(tx, nudge.workspace_id, nudge.id) if row.tie_id == tie_id]
    before = standing(rows, tie_id)
    for row in rows:
        marks.take(tx, nudge.workspace_id, nudge.id, row.sign)
    return _settle(tx, nudge, tie_id, before, now, changed=bool(rows))


def _settle(
    tx: Tx, nudge: Nudge, tie_id: str, before: Standing, now: datetime, changed: bool
) -> Marked | None:
    member = members.get(tx, nudge.workspace_id, nudge.member_id)
    tie = ties.get(tx, nudge.workspace_id, nudge.member_id, tie_id)
    if member is None or tie is None:
        return None
    after = standing(marks.of_nudge(tx, nudge.workspace_id, nudge.id), tie_id)
    _carry_out(tx, nudge, tie, before, after, now)
    if tie_id == nudge.tie_id and changed:
        nudge = to_be_redrawn(tx, replace(nudge, mark=after.mark), now)
        nudge = turned(tx, member, nudge, remarks.after_mark(tx, member, nudge, tie, before, after, now), now)
    elif changed and before.done and not after.done:
        back = rungs.step_back(tx, member, nudge, tie, after.mark, now)
        nudge = turned(tx, member, nudge, back, now)
    shown = shown_to(tx, nudge, now)
    return None if shown is None else Marked(shown, after.mark, changed)


def turned(tx: Tx, member: Member, nudge: Nudge, wanted: Nudge, now: datetime) -> Nudge:
    """Keep what a nudge says from now on; one rung further takes a slot, and one back gives it back."""
    if wanted == nudge:
        return nudge
    kept = to_be_redrawn(tx, wanted, now)
    if wanted.rung_on != nudge.rung_on:
        schedule.replan(tx, member, now)
    return kept


def to_be_redrawn(tx: Tx, nudge: Nudge, now: datetime) -> Nudge:
    """Note a nudge's new face, and that its message must follow: at once by the caller, else by the tick."""
    due = now + REDRAW_WITHIN if nudge.state is NudgeState.POSTED else nudge.try_at
    return nudges.update(
        tx,
        nudge,
        mark=nudge.mark,
        tie_id=nudge.tie_id,
        reasons=nudge.reasons,
        ideas=nudge.ideas,
        passed_over=nudge.passed_over,
        remarks=nudge.remarks,
        rung_at=nudge.rung_at,
        rung_on=nudge.rung_on,
        try_at=due,
    )


def _carry_out(tx: Tx, nudge: Nudge, tie: Tie, before: Standing, after: Standing, now: datetime) -> None:
    """Do what changed between two standings, and no more."""
    if after.done and not before.done:
        tie = _touch(tx, nudge, tie, now)
    elif before.done and not after.done:
        tie = _untouch(tx, nudge, tie)
        if tie.later_until is None:  # what was put off since stays put off
            tie = ties.update(tx, tie, later_until=after.later_until or before.answered)
    elif after.waits_until != before.waits_until and _is_ours(tie, before, now):
        tie = ties.update(tx, tie, later_until=after.waits_until)
    if after.rest != before.rest and tie.rest_until is None:
        ties.update(tx, tie, resting=after.rest)


def _is_ours(tie: Tie, before: Standing, now: datetime) -> bool:
    """Whether a "later" of this tie is the one of this nudge, or over: one that was said otherwise stays."""
    until = tie.later_until
    return until is None or until == before.waits_until or until <= now


def _touch(tx: Tx, nudge: Nudge, tie: Tie, now: datetime) -> Tie:
    """Write down the touch of a nudge, if its member did not tell of it in words of their own."""
    where = (tie.workspace_id, tie.member_id, tie.id)
    if touches.of_nudge(tx, *where, nudge.id) is not None:
        return tie
    rows = marks.of_nudge(tx, nudge.workspace_id, nudge.id)
    by_button = any(row.sign.startswith("button") and row.mark is Mark.DONE for row in rows)
    source = Source.BUTTON if by_button else Source.REACTION
    kind = kind_of(nudge) if tie.id == nudge.tie_id else Kind.HELLO
    return touching.write(tx, tie, Touch(*where, tx.new_id(now), now, Way.OUT, kind, source, nudge.id))


def _untouch(tx: Tx, nudge: Nudge, tie: Tie) -> Tie:
    touch = touches.of_nudge(tx, tie.workspace_id, tie.member_id, tie.id, nudge.id)
    if touch is not None:
        touches.delete(tx, tie.workspace_id, tie.member_id, tie.id, touch.id)
    return touching.recounted(tx, tie)


def shown_to(tx: Tx, nudge: Nudge, now: datetime) -> Suggestion | None:
    """A nudge with its member and tie as they stand; None when either is gone."""
    member = members.get(tx, nudge.workspace_id, nudge.member_id)
    tie = ties.get(tx, nudge.workspace_id, nudge.member_id, nudge.tie_id)
    if member is None or tie is None:
        return None
    other = ties.get(tx, nudge.workspace_id, nudge.member_id, nudge.other_id) if nudge.other_id else None
    if nudge.mark is Mark.DONE:  # it is said when they come round again
        tie = garden(tx, member, now).shown(tie)
    return Suggestion(nudge, member, tie, now, other)


def own(tx: Tx, member: Member, nudge_id: str) -> Nudge | None:
    """A nudge by its id, if it is this member's own."""
    nudge = nudges.get(tx, member.workspace_id, nudge_id)
    return nudge if nudge is not None and nudge.member_id == member.id else None


def placed(tx: Tx, nudge: Nudge, channel: str, ts: str, now: datetime) -> Nudge | None:
    """Note where a nudge was posted, and what was shown; None when it moved on meanwhile."""
    settled = nudges.swap(
        tx, nudge, state=NudgeState.POSTED, channel=channel, ts=ts, posted_at=now, try_at=None
    )
    if settled is None:
        return None
    where = (nudge.workspace_id, nudge.member_id)
    given.add(tx, *where, nudge.tie_id, [idea.key for idea in nudge.ideas], now)
    ties.suggested(tx, *where, nudge.tie_id, now)
    members.found_channel(tx, *where, channel)
    return settled


def seen_at(tx: Tx, nudge: Nudge, channel: str, ts: str, now: datetime) -> Nudge:
    """A pressed button tells where its nudge is: heal one whose place was never noted."""
    if nudge.ts is not None or nudge.state not in (NudgeState.POSTING, NudgeState.UNKNOWN):
        return nudge
    healed = placed(tx, nudge, channel, ts, now) or nudges.get(tx, nudge.workspace_id, nudge.id)
    return healed or nudge
