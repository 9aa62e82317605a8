"""Ties: keeping, changing, resting, waking and removing them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from bot.core.model import Address, Kind, Language, Member, OwnDate, Register, Source, Tie, Touch, Way
from bot.core.names import fold
from bot.core.season import DEFAULT_DAYS, LATER
from bot.core.slots import at_local, local_date, slots_a_week
from bot.services import changes, schedule
from bot.services.answers import (
    Edited,
    Kept,
    NotATie,
    NotATieReason,
    PutOff,
    Removed,
    Rested,
    Woken,
)
from bot.services.changes import Step
from bot.services.days import dates_of, holidays_of
from bot.services.remembering import Garden, garden
from bot.store import ties, touches
from bot.store.tx import Tx

MOST_TIES = 500
WELL_UNDER = 0.75  # of the pace: nobody notices less than that


@dataclass(frozen=True, slots=True)
class Wish:
    """What a member said of one person; None and () mean that it was not said."""

    name: str
    user_id: str | None = None
    every_days: int | None = None
    circles: tuple[str, ...] = ()
    likes: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    note: str | None = None
    language: Language | None = None
    register: Register | None = None
    touched_on: date | None = None
    rename: str | None = None
    without_circles: tuple[str, ...] = ()
    without_likes: tuple[str, ...] = ()
    dates: tuple[OwnDate, ...] = ()
    feasts: tuple[str, ...] = ()
    without_dates: tuple[str, ...] = ()
    without_feasts: tuple[str, ...] = ()
    holidays: tuple[str, ...] = ()  # as they were ticked


def keep(
    tx: Tx, member: Member, wishes: Sequence[Wish], now: datetime, refused: Sequence[NotATie] = ()
) -> Kept:
    """Add these people; somebody who is there already gets what was newly said of them."""
    before = ties.of_member(tx, member.workspace_id, member.id)
    added: list[Tie] = []
    known: list[Tie] = []
    steps: list[Step] = []
    left_out = list(refused)
    for wish in wishes:
        old = _same_person(wish, [*before, *added, *known])
        if old is not None:
            known.append(_renew(tx, member, old, wish, now, steps))
        elif len(before) + len(added) >= MOST_TIES:
            left_out.append(NotATie(wish.name, NotATieReason.TOO_MANY))
        else:
            added.append(_add(tx, member, wish, now, steps))
    change_id = changes.note_down(tx, member, steps, now) if steps else None
    mine = garden(tx, member, now) if added else None
    planned = before and not any(tie.dates or tie.holidays for tie in added)
    due_at = schedule.next_at(tx, member, now) if planned else schedule.replan(tx, member, now)
    return Kept(
        member, tuple(added), tuple(known), tuple(left_out),
        mine.promise if mine else None, due_at, change_id, mine is not None and _is_quieter(mine),
    )  # fmt: skip


def _is_quieter(mine: Garden) -> bool:
    rate = mine.remembered.past.rate
    return rate is not None and rate <= WELL_UNDER * slots_a_week(mine.member)


def _same_person(wish: Wish, known: Sequence[Tie]) -> Tie | None:
    if wish.user_id is not None:
        return next((tie for tie in known if tie.user_id == wish.user_id), None)
    return next((tie for tie in known if fold(tie.name) == fold(wish.name)), None)


def _add(tx: Tx, member: Member, wish: Wish, now: datetime, steps: list[Step]) -> Tie:
    tie = Tie(
        member.workspace_id,
        member.id,
        tx.new_id(now),
        wish.name,
        now,
        wish.every_days or DEFAULT_DAYS,
        user_id=wish.user_id,
        circles=wish.circles,
        likes=wish.likes,
        addresses=wish.addresses,
        note=wish.note,
        language=wish.language,
        register=wish.register,
    )
    tie = replace(tie, **_days(member, tie, wish))
    ties.insert(tx, tie)
    steps.append(changes.added_step(tie))
    return _touched_before(tx, member, tie, wish, now, steps)


def _touched_before(tx: Tx, member: Member, tie: Tie, wish: Wish, now: datetime, steps: list[Step]) -> Tie:
    known = tie.touched_at and local_date(tie.touched_at, member.zone)
    if wish.touched_on is None or known == wish.touched_on:
        return tie
    at = instant_of(member, wish.touched_on, now)
    touch = _touch(tx, member, tie, at, now)
    steps.append(changes.touched_step(touch))
    return ties.get(tx, member.workspace_id, member.id, tie.id) or tie


def _touch(tx: Tx, member: Member, tie: Tie, at: datetime, now: datetime) -> Touch:
    touch = Touch(
        member.workspace_id, member.id, tie.id, tx.new_id(now), at, Way.OUT, Kind.OTHER, Source.COMMAND
    )
    touches.insert(tx, touch)
    ties.recount(tx, member.workspace_id, member.id, tie.id)
    return touch


def instant_of(member: Member, day: date | None, now: datetime) -> datetime:
    """Noon of a local day, since nobody says the hour; now itself for today or for nothing said."""
    return now if day is None else min(now, at_local(day, time(12), member.zone))


def _renew(tx: Tx, member: Member, old: Tie, wish: Wish, now: datetime, steps: list[Step]) -> Tie:
    fields = _said(member, old, wish, now)
    tie = ties.update(tx, old, **fields) if fields else old
    if fields:
        steps.append(changes.tie_step(old, tie))
        _replan_for(tx, member, fields, now)
    return _touched_before(tx, member, tie, wish, now, steps)


def _days(member: Member, tie: Tie, wish: Wish) -> dict[str, Any]:
    holidays = holidays_of(member, tie, wish.feasts, wish.without_feasts)
    return {
        "dates": dates_of(tie, wish.dates, wish.without_dates),
        "holidays": tuple(dict.fromkeys((*holidays, *wish.holidays))),
    }


def _replan_for(tx: Tx, member: Member, fields: Collection[str], now: datetime) -> None:
    """A slot may move to a day that was told of just now."""
    if "dates" in fields or "holidays" in fields:
        schedule.replan(tx, member, now)


def _replan_without(tx: Tx, member: Member, tie: Tie, now: datetime) -> None:
    """A slot that moved for this tie has no longer a reason to, or has one again."""
    _replan_for(tx, member, [name for name in ("dates", "holidays") if getattr(tie, name)], now)


def _said(member: Member, tie: Tie, wish: Wish, now: datetime) -> dict[str, Any]:
    """The fields of a tie that a wish changes: lists grow, single values are replaced."""
    plain = {
        "name": wish.rename,
        "every_days": wish.every_days,
        "note": wish.note,
        "language": wish.language,
        "register": wish.register,
    }
    lists = {
        "circles": _merged(tie.circles, wish.circles, wish.without_circles),
        "likes": _merged(tie.likes, wish.likes, wish.without_likes),
        "addresses": _addresses(tie.addresses, wish.addresses),
        **_days(member, tie, wish),
    }
    said: dict[str, Any] = {name: value for name, value in plain.items() if value is not None} | lists
    if wish.every_days is not None:
        said["wished_at"] = now  # the member's own words beat what was learned
    return {name: value for name, value in said.items() if getattr(tie, name) != value}


def _merged(old: tuple[str, ...], new: Sequence[str], without: Sequence[str]) -> tuple[str, ...]:
    gone = {fold(word) for word in without}
    words = {fold(word): word for word in (*reversed(new), *reversed(old))}
    return tuple(word for key, word in reversed(words.items()) if key not in gone)


def _addresses(old: tuple[Address, ...], new: Sequence[Address]) -> tuple[Address, ...]:
    """One address of a kind: the newest."""
    return tuple({address.kind: address for address in (*old, *new)}.values())


def edit(tx: Tx, member: Member, tie: Tie, wish: Wish, now: datetime) -> Edited:
    """Change what is known of a tie."""
    steps: list[Step] = []
    after = _renew(tx, member, tie, wish, now, steps)
    return Edited(member, tie, after, changes.note_down(tx, member, steps, now) if steps else None)


def rewrite(tx: Tx, member: Member, tie: Tie, now: datetime, **fields: Any) -> Edited:
    """Put exactly these values in place, as a form was sent that showed all of them."""
    different = {name: value for name, value in fields.items() if getattr(tie, name) != value}
    if not different:
        return Edited(member, tie, tie, None)
    if "every_days" in different:
        different["wished_at"] = now
    after = ties.update(tx, tie, **different)
    _replan_for(tx, member, different, now)
    return Edited(member, tie, after, changes.note_down(tx, member, [changes.tie_step(tie, after)], now))


def put_off(tx: Tx, member: Member, tie: Tie, until: date | None, now: datetime) -> PutOff:
    """Not now: leave this tie alone until a local day begins, a week if none is said."""
    ends = now + LATER if until is None else at_local(until, time(), member.zone)
    after = ties.update(tx, tie, later_until=ends)
    _replan_without(tx, member, tie, now)
    return PutOff(member, after, ends, changes.note_down(tx, member, [changes.tie_step(tie, after)], now))


def rest(tx: Tx, member: Member, tie: Tie, until: date | None, now: datetime) -> Rested:
    """Leave this tie in peace until a local day begins, or until woken."""
    ends = None if until is None else at_local(until, time(), member.zone)
    after = ties.update(tx, tie, resting=True, rest_until=ends)
    _replan_without(tx, member, tie, now)
    return Rested(member, after, ends, changes.note_down(tx, member, [changes.tie_step(tie, after)], now))


def wake(tx: Tx, member: Member, tie: Tie, now: datetime) -> Woken:
    after = replace(tie, resting=False, rest_until=None, later_until=None)
    if after == tie:
        return Woken(member, tie, None)
    after = ties.update(tx, tie, resting=False, rest_until=None, later_until=None)
    _replan_without(tx, member, tie, now)
    return Woken(member, after, changes.note_down(tx, member, [changes.tie_step(tie, after)], now))


def remove(tx: Tx, member: Member, tie: Tie, now: datetime) -> Removed:
    """Take a tie away: gone from everything at once, deleted for good when undo has run out."""
    ties.remove(tx, member.workspace_id, member.id, tie.id, now)
    _replan_without(tx, member, tie, now)
    return Removed(member, tie, changes.note_down(tx, member, [changes.removed_step(tie)], now))
