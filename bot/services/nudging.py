"""Nudges on their way: claimed, decided, queued, posted and settled, one short transaction each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.core.deciding import Decision, Situation
from bot.core.model import Kind, Member, Tie
from bot.core.nudge import Idea, Nudge, NudgeState, Suggestion
from bot.core.policy import POLICY
from bot.core.ports import Busy, Delivery, Posted, Refused
from bot.core.ranking import Choice
from bot.core.reasons import is_festive, kind_of
from bot.core.season import in_peace, ripens_at
from bot.core.slots import closes_at, local_date
from bot.core.waking import easiest
from bot.services import marking, remarks, schedule
from bot.services.answers import Coming, Quiet
from bot.services.choosing import chosen
from bot.services.company import nobody
from bot.services.remembering import as_learned, garden, remember
from bot.store import given, members, nudges, ties
from bot.store import schedule as due
from bot.store.tx import Tx

LEASE = timedelta(minutes=2)  # for a claim and for a send: far longer than either ever takes
MOST_TRIES = 8
GAVE_UP = "gave_up"
Key = tuple[str, str]


def anyone_due(tx: Tx, now: datetime) -> bool:
    return due.is_due(tx, now)


def anything_waits(tx: Tx, now: datetime) -> bool:
    return nudges.due(tx, now)


def next_due(tx: Tx) -> datetime | None:
    """The next moment at which there is something to do for a member or a nudge."""
    moments = (due.next_due(tx), nudges.next_try(tx))
    return min((moment for moment in moments if moment is not None), default=None)


def next_for(tx: Tx, workspace_id: str, member_id: str) -> datetime | None:
    """When this member is due."""
    return due.of_member(tx, workspace_id, member_id)


def claim(tx: Tx, now: datetime, owner: str, limit: int) -> list[due.Claim]:
    """Take up to `limit` members whose time has come, the longest waiting first."""
    return due.claim(tx, now, now + LEASE, owner, limit)


def situations(tx: Tx, claims: Sequence[due.Claim], now: datetime) -> dict[Key, Situation]:
    """What deciding needs to know of these members, in a fixed number of queries."""
    keys = [(each.workspace_id, each.member_id) for each in claims]
    found = members.of_many(tx, keys)
    kept = ties.of_many(tx, keys)
    remembered = remember(tx, found, kept, now)
    open_ones = nudges.in_hand(tx, keys)
    return {
        key: Situation(
            member,
            as_learned(kept.get(key, ()), remembered[key].history),
            remembered[key].past,
            frozenset(open_ones.get(key, ())),
            remembered[key].history,
            remembered[key].is_faint,
            remembered[key].feasts,
        )
        for member in found
        for key in [(member.workspace_id, member.id)]
    }


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision, with the claim that allows to carry it out."""

    claim: due.Claim
    decision: Decision


def queue(tx: Tx, rulings: Sequence[Ruling], now: datetime) -> list[Nudge]:
    """Move each member on to the next slot and queue the nudges, where the claim still holds."""
    moves = [
        due.Move(each.claim.workspace_id, each.claim.member_id, each.claim.fence, each.decision.due_at)
        for each in rulings
    ]
    ours = due.move(tx, moves)
    fresh = [_nudge(tx, each.decision, now) for each in rulings if _key(each.claim) in ours]
    return nudges.insert(tx, [nudge for nudge in fresh if nudge is not None])


def _key(claim: due.Claim) -> Key:
    return claim.workspace_id, claim.member_id


def _nudge(tx: Tx, decision: Decision, now: datetime) -> Nudge | None:
    if not isinstance(decision.choice, Choice):
        return None
    member, choice = decision.member, decision.choice
    return Nudge(
        member.workspace_id, member.id, tx.new_id(now), choice.tie.id, NudgeState.QUEUED, now,
        slot_on=decision.day, try_at=now, reasons=choice.reasons, remarks=decision.remarks,
    )  # fmt: skip


def stumble(tx: Tx, claim: due.Claim, now: datetime) -> None:
    """This member could not be decided for: wait ever longer, and park after eight times."""
    tries = claim.failures + 1
    due.back_off(tx, claim, None if tries >= MOST_TRIES else now + _wait(tries))


def ask(tx: Tx, member: Member, key: str, now: datetime) -> tuple[Coming | Quiet, Nudge | None]:
    """Somebody to write to, right now: costs no pace, and stands for that day's slot."""
    earlier = nudges.by_asked(tx, member.workspace_id, member.id, key)
    if earlier is not None:
        return Coming(member, again=True), None
    where = (member.workspace_id, member.id)
    nudges.cancel(tx, *where)
    mine = garden(tx, member, now)
    busy = nudges.in_hand(tx, [where]).get(where, ())
    choice = chosen(mine, busy, asked=True)
    if not isinstance(choice, Choice):
        return nobody(mine, choice, now), None
    nudge = Nudge(
        *where, tx.new_id(now), choice.tie.id, NudgeState.QUEUED, now,
        asked_by=key, try_at=now + LEASE, reasons=choice.reasons,
    )  # fmt: skip
    inserted = nudges.insert(tx, [nudge])
    schedule.replan(tx, member, now)
    nearest = choice.terms is None
    free = [tie for tie in mine.ties if tie.id not in busy]
    easy = easiest(free, now, choice.tie) if nearest else None
    return Coming(member, nearest=nearest, easy=easy), inserted[0] if inserted else None


def take(tx: Tx, now: datetime, limit: int) -> list[Nudge]:
    """Take nudges that wait: to be posted, to be looked for after a crash, or to be drawn anew."""
    return nudges.take(tx, now, now + LEASE, limit)


def drop(tx: Tx, nudge: Nudge) -> Nudge | None:
    """Let a nudge go unsent: what it was for no longer holds. Its slot is used up."""
    return nudges.swap(tx, nudge, state=NudgeState.DROPPED, try_at=None)


def wait(tx: Tx, nudge: Nudge, until: datetime) -> Nudge | None:
    """Try again later, from the start."""
    return nudges.swap(tx, nudge, state=NudgeState.QUEUED, try_at=until)


def unschedule(tx: Tx, nudge: Nudge) -> Nudge | None:
    """Nothing more is to be done with a nudge that is at its end."""
    return nudges.swap(tx, nudge, try_at=None)


def put_back(tx: Tx, nudge: Nudge, now: datetime) -> Nudge | None:
    """Leave a nudge to whoever comes next, as it was."""
    return nudges.swap(tx, nudge, try_at=now)


def close(tx: Tx, nudge: Nudge) -> Nudge | None:
    """The member or the tie is gone: nothing more is said, and what was said stays."""
    match nudge.state:
        case NudgeState.QUEUED:
            return drop(tx, nudge)
        case NudgeState.POSTING:
            return give_up(tx, nudge, NudgeState.UNKNOWN, "unclear")
        case _:
            return unschedule(tx, nudge)


def hold_up(tx: Tx, nudge: Nudge, now: datetime) -> Nudge | None:
    """This nudge could not be handled: wait ever longer, and give up after eight times."""
    tries = nudge.tries + 1
    if tries < MOST_TRIES:
        return nudges.swap(tx, nudge, tries=tries, try_at=now + _wait(tries))
    if nudge.state is NudgeState.QUEUED:
        return give_up(tx, nudge, NudgeState.FAILED, GAVE_UP)
    return close(tx, nudge)


def _wait(tries: int) -> timedelta:
    return timedelta(minutes=min(2**tries, 24 * 60))


def give_up(tx: Tx, nudge: Nudge, state: NudgeState, code: str) -> Nudge | None:
    return nudges.swap(tx, nudge, state=state, failure=code, try_at=None)


def posting(tx: Tx, nudge: Nudge, ideas: Sequence[Idea], now: datetime) -> Suggestion | None:
    """The last look before Slack is called: is it still wanted, and is it still ours to post?"""
    seen = marking.shown_to(tx, nudge, now)
    if seen is None or not still_wanted(seen, now):
        drop(tx, nudge)
        return None
    marked = nudges.swap(
        tx,
        nudge,
        state=NudgeState.POSTING,
        posting_at=now,
        try_at=now + LEASE,
        tries=nudge.tries + 1,
        ideas=tuple(ideas),
    )
    return None if marked is None else replace(seen, nudge=_pictured(marked, ideas))


def _pictured(nudge: Nudge, ideas: Sequence[Idea]) -> Nudge:
    """With the outside pictures that are kept nowhere, for whoever draws it now."""
    return replace(nudge, ideas=tuple(ideas))


def still_wanted(suggestion: Suggestion, now: datetime) -> bool:
    """Whether a nudge that was queued should still be sent. One asked by hand only needs its tie."""
    nudge, member, tie = suggestion.nudge, suggestion.member, suggestion.tie
    if nudge.slot_on is None:
        return True
    if member.paused and (member.paused_until is None or member.paused_until > now):
        return False
    today = local_date(now, member.zone) == nudge.slot_on and now < closes_at(member, nudge.slot_on)
    return today and not _touched_since(nudge, tie, now) and not in_peace(tie, now)


def _touched_since(nudge: Nudge, tie: Tie, now: datetime) -> bool:
    """Whether a touch was told of meanwhile, of today or of a day so near that this is too soon."""
    if tie.touched_at is None:
        return False
    special = is_festive(nudge) or kind_of(nudge) is Kind.THANKS
    soon = not special and ripens_at(tie, POLICY.shortest) > now
    return soon or tie.touched_at >= nudge.created_at


def settle(tx: Tx, nudge: Nudge, delivery: Delivery, now: datetime) -> Nudge | None:
    """Write down what became of a post. An unclear one stays `posting` and is looked for later."""
    match delivery:
        case Posted(channel, ts):
            return marking.placed(tx, nudge, channel, ts, now)
        case Refused(code):
            return give_up(tx, nudge, NudgeState.FAILED, code)
        case Busy(seconds):
            return wait(tx, nudge, now + timedelta(seconds=seconds))
        case _:
            return None


def drawn(tx: Tx, nudge: Nudge, delivery: Delivery, now: datetime) -> None:
    """Write down that a message was brought up to date, or when to try again."""
    if isinstance(delivery, Busy):
        again: datetime | None = now + timedelta(seconds=delivery.seconds)
    else:
        again = None if isinstance(delivery, Posted | Refused) else now + LEASE
    if nudges.swap(tx, nudge, try_at=again) is not None:
        return
    # It was changed while it was drawn, and Slack may have seen the older face last.
    current = nudges.get(tx, nudge.workspace_id, nudge.id)
    if current is not None and current.state is NudgeState.POSTED:
        nudges.swap(tx, current, try_at=now)


def pass_over(tx: Tx, nudge: Nudge, now: datetime, *, asked: bool) -> Nudge | None:
    """Give a nudge to someone else; None when there is nobody else, and the nudge stays as it is."""
    member = members.get(tx, nudge.workspace_id, nudge.member_id)
    if member is None:
        return None
    mine = garden(tx, member, now)
    passed = (*nudge.passed_over, nudge.tie_id)
    choice = chosen(mine, passed, asked=asked)
    if not isinstance(choice, Choice):
        return None
    fields: dict[str, Any] = {"tie_id": choice.tie.id, "reasons": choice.reasons, "passed_over": passed}
    return nudges.swap(
        tx, nudge, **fields, remarks=remarks.lasting(nudge), ideas=(), mark=None, try_at=now + LEASE
    )


def show_ideas(tx: Tx, nudge: Nudge, ideas: Sequence[Idea], now: datetime) -> Suggestion | None:
    """Put other ideas on a posted nudge, and remember that they were given."""
    current = nudges.lock(tx, nudge)
    if current is None or current.tie_id != nudge.tie_id:
        return None
    where = (nudge.workspace_id, nudge.member_id)
    given.add(tx, *where, nudge.tie_id, [idea.key for idea in ideas], now)
    ties.suggested(tx, *where, nudge.tie_id, now)
    redrawn = marking.to_be_redrawn(tx, replace(current, ideas=tuple(ideas)), now)
    return marking.shown_to(tx, _pictured(redrawn, ideas), now)
