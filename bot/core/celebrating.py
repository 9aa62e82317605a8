"""Whose occasion a slot goes to: a wish on the day itself is best, and one that would come too late is early.

An occasion makes somebody a candidate whose time has not come; it never makes a slot. Who rests, was put
off, or was suggested lately is left in peace on that day too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time, timedelta

from bot.core.capacity import stretch_of
from bot.core.model import Member, Tie
from bot.core.nudge import Reason, ReasonKind
from bot.core.occasions import Feasts, Occasion, days_of, near
from bot.core.policy import POLICY, Policy
from bot.core.ranking import Choice, History, comes_at, first, reasons_for, score
from bot.core.season import in_peace
from bot.core.slots import at_local, local_date, slots_a_week

BESIDE = 2  # reasons beside the occasion


def celebrate(
    member: Member,
    ties: Sequence[Tie],
    now: datetime,
    history: History,
    feasts: Feasts,
    coming: datetime | None,
    *,
    without: Collection[str] = (),
    off: Collection[date] = (),
    policy: Policy = POLICY,
) -> Choice | None:
    """One tie to whom a wish goes now, by the usual score; `coming` is the slot after this one, `off` are the
    local days on which no nudge comes."""
    wishes = {
        tie.id: wish
        for tie in ties
        if tie.id not in without
        and (wish := _wish(member, tie, now, feasts, coming, off, policy)) is not None
    }
    if not wishes:
        return None
    stretch = stretch_of(ties, slots_a_week(member), now)
    ripe = [(tie, min(comes_at(tie, stretch, history, policy), now)) for tie in ties if tie.id in wishes]
    ranked = score(ties, ripe, now, history, policy)
    best = first(member, ranked, now)
    wish = wishes[best.id]
    others = [each for each in reasons_for(best, ties, now, history) if not _is_of_thanks(each)]
    reasons = (Reason(ReasonKind.OCCASION, days=wish.days, word=wish.key), *others[:BESIDE])
    return Choice(best, reasons, ranked[best.id][1], frozenset(ranked))


def _is_of_thanks(reason: Reason) -> bool:
    return reason.kind is ReasonKind.THANKS_DUE  # one thing at a time


def _wish(
    member: Member,
    tie: Tie,
    now: datetime,
    feasts: Feasts,
    coming: datetime | None,
    off: Collection[date],
    policy: Policy,
) -> Occasion | None:
    """The occasion of this tie for which it is neither too early nor too late, the nearest."""
    if not (tie.dates or tie.holidays) or not may_be_wished(member, tie, now, policy):
        return None
    today = local_date(now, member.zone)
    later = None if coming is None else local_date(coming, member.zone)
    touched = None if tie.touched_at is None else local_date(tie.touched_at, member.zone)
    for each in near(tie, today, feasts, policy):
        waits = each.days > 0 and later is not None and later <= each.on + timedelta(days=1)
        greeted = touched is not None and touched >= min(each.on, today)
        late = _own_days_since(member, each.on, today, off) > policy.wish_late_days
        if not waits and not greeted and not (late and each.days < -policy.wish_late_days):
            return each
    return None


def _own_days_since(member: Member, on: date, today: date, off: Collection[date]) -> int:
    """How many days there were since on which a nudge could come, today among them."""
    days = (on + timedelta(days=count) for count in range(1, (today - on).days + 1))
    return sum(day.weekday() in member.days and day not in off for day in days)


def may_be_wished(member: Member, tie: Tie, at: datetime, policy: Policy = POLICY) -> bool:
    """Whether a day of this tie's may be a reason to suggest it then."""
    if in_peace(tie, at):
        return False
    lately = timedelta(days=policy.wish_peace_days)
    return tie.suggested_at is None or at - tie.suggested_at >= lately


def occasion_days(
    member: Member, ties: Sequence[Tie], now: datetime, ahead: int, feasts: Feasts
) -> set[date]:
    """The local days from the day before yesterday on to which a slot may move for one of these ties."""
    today = local_date(now, member.zone)
    begin, end = today - timedelta(days=POLICY.wish_late_days), today + timedelta(days=ahead)
    return {
        day
        for tie in ties
        if tie.dates or tie.holidays
        for day in days_of(tie, begin, end, feasts)
        if may_be_wished(member, tie, max(now, at_local(day, time(12), member.zone)))
    }
