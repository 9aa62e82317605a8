"""Fresh starts: offered beside what is looked at anyway, and made when the member wants one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.freshening import STAYS, Heard, is_welcome, may_offer, spread
from bot.core.model import Member
from bot.core.nudge import NudgeState
from bot.core.slots import slots_a_week
from bot.services import changes
from bot.services.answers import Coming
from bot.services.offers import Freshened
from bot.services.remembering import Garden, garden
from bot.store import members, nudges, ties
from bot.store.tx import Tx

SILENCE = timedelta(days=90)  # how far back a silence is looked for


def is_due(tx: Tx, mine: Garden, now: datetime) -> bool:
    """Whether to offer one just now."""
    if not may_offer(mine.member, now):
        return False
    key = (mine.member.workspace_id, mine.member.id)
    sent = nudges.recent(tx, [key], now - SILENCE).get(key, ())
    heard = [Heard(each.created_at, each.sign_at) for each in sent if each.state is NudgeState.POSTED]
    return is_welcome(mine.ties, heard, mine.stretch, now)


def offer(tx: Tx, mine: Garden, now: datetime) -> bool:
    """Whether one is offered in the answer at hand; that it was is remembered."""
    due = is_due(tx, mine, now)
    if due:
        offered(tx, mine.member, now)
    return due


def offered(tx: Tx, member: Member, now: datetime) -> None:
    """Remember when an offer was first seen: it stands for a day, and then there is none for a month."""
    known = members.get(tx, member.workspace_id, member.id)
    if known is not None and (known.fresh_at is None or not _stands(known.fresh_at, now)):
        members.update(tx, known, fresh_at=now)


def _stands(fresh_at: datetime, now: datetime) -> bool:
    return fresh_at > now - STAYS


def beside(tx: Tx, answer: Coming, now: datetime) -> Coming:
    """The answer to a bare `/reconnect`, with an offer where one is welcome."""
    return replace(answer, fresh=True) if offer(tx, garden(tx, answer.member, now), now) else answer


def start(tx: Tx, member: Member, now: datetime) -> Freshened:
    """Give everybody whose time has come a turn ahead, one by one; one undo brings all of it back."""
    mine = garden(tx, member, now)
    turns = spread(mine.ties, slots_a_week(member), now)
    if not turns:
        return Freshened(member, (), None)
    steps = []
    for turn in turns:
        steps.append(changes.tie_step(turn.tie, replace(turn.tie, anchor_at=turn.anchor_at)))
    ties.anchor(tx, member.workspace_id, member.id, {turn.tie.id: turn.anchor_at for turn in turns})
    after_all = members.update(tx, member, fresh_at=now)
    return Freshened(after_all, turns, changes.note_down(tx, member, steps, now))
