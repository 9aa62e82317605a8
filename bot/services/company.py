"""A word when there is nobody to suggest, and somebody easy to begin with when a member wants it so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.model import Member, Tie
from bot.core.nudge import Nudge, NudgeState
from bot.core.ranking import Silence, reasons_for
from bot.core.season import in_peace
from bot.core.waking import asleep
from bot.services import schedule
from bot.services.answers import Coming, Quiet
from bot.services.remembering import Garden, garden
from bot.store import nudges
from bot.store.tx import Tx

LEASE = timedelta(minutes=2)  # as for every nudge that is sent at once


def nobody(mine: Garden, silence: Silence, now: datetime) -> Coming | Quiet:
    """Why nobody is suggested, and to whom one could turn; whoever is awake has a nudge on its way."""
    if silence is Silence.ALL_RESTING and any(not in_peace(tie, now) for tie in mine.ties):
        return Coming(mine.member, again=True)
    return Quiet(mine.member, silence, asleep=asleep(mine.ties, now))


def warm_up(tx: Tx, member: Member, tie: Tie, key: str, now: datetime) -> tuple[Coming, Nudge | None]:
    """A nudge for just this tie, right now; it rests on afterwards, for nothing was said of that."""
    where = (member.workspace_id, member.id)
    nudges.cancel(tx, *where)
    if tie.id in nudges.in_hand(tx, [where]).get(where, ()):
        return Coming(member, again=True), None
    mine = garden(tx, member, now)
    known = replace(mine.tie(tie.id) or tie, later_until=None)  # its time was not waited for
    reasons = reasons_for(known, mine.ties, now, mine.history)
    nudge = Nudge(
        *where, tx.new_id(now), tie.id, NudgeState.QUEUED, now,
        asked_by=key, try_at=now + LEASE, reasons=reasons,
    )  # fmt: skip
    inserted = nudges.insert(tx, [nudge])
    schedule.replan(tx, member, now)
    return Coming(member), inserted[0] if inserted else None
