"""Removed ties, once their removal can no longer be undone: everything that was kept of them goes."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store import shelf
from bot.store.nudge_body import sealed
from bot.store.schema import OUR_ID, SLACK_ID, given, marks, nudges, ties, touches
from bot.store.tx import Tx

_WORKSPACE = sa.bindparam("this_workspace", type_=SLACK_ID)
_MEMBER = sa.bindparam("this_member", type_=SLACK_ID)
_TIE = sa.bindparam("this_tie", type_=OUR_ID)
_REMOVED = sa.select(
    ties.c.workspace_id.label("this_workspace"),
    ties.c.member_id.label("this_member"),
    ties.c.id.label("this_tie"),
).where(ties.c.removed_at.is_not(None), ties.c.removed_at < sa.bindparam("before"))
_NUDGES_OF_MEMBER = sa.select(nudges.c.id).where(
    nudges.c.workspace_id == _WORKSPACE, nudges.c.member_id == _MEMBER
)
# A nudge that went on to someone else may still bear marks that were meant for the tie.
_MARKS = sa.delete(marks).where(
    marks.c.workspace_id == _WORKSPACE, marks.c.nudge_id.in_(_NUDGES_OF_MEMBER), marks.c.tie_id == _TIE
)
_TOUCHES, _GIVEN = (
    sa.delete(table).where(
        table.c.workspace_id == _WORKSPACE, table.c.member_id == _MEMBER, table.c.tie_id == _TIE
    )
    for table in (touches, given)
)
_EMPTY_NUDGES = (
    sa.update(nudges)
    .where(nudges.c.workspace_id == _WORKSPACE, nudges.c.member_id == _MEMBER, nudges.c.tie_id == _TIE)
    .values(body=sa.bindparam("emptied"))
)
_TIES = sa.delete(ties).where(
    ties.c.workspace_id == _WORKSPACE, ties.c.member_id == _MEMBER, ties.c.id == _TIE
)


def purge_removed(tx: Tx, before: datetime) -> int:
    """Delete ties that were removed before then, with their touches, marks and what was shown for them.

    Their nudges stay, emptied of all they said: they are the days on which the member's pace was used. What
    was put aside for them stays as well, since it is the member's own; it no longer says for whom.
    """
    gone = [row._asdict() for row in tx.conn.execute(_REMOVED, {"before": before})]
    if not gone:
        return 0
    for statement in (_MARKS, _TOUCHES, _GIVEN, _TIES):
        tx.conn.execute(statement, gone)
    shelf.forget_ties(tx, [(tie["this_workspace"], tie["this_member"], tie["this_tie"]) for tie in gone])
    emptied = sealed(tx.box, (), ())
    tx.conn.execute(_EMPTY_NUDGES, [tie | {"emptied": emptied} for tie in gone])
    return len(gone)
