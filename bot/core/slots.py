"""When a member may be nudged: local days and hours into instants, through every change of clocks.

Days are counted on the local calendar and turned into instants last, because aware arithmetic is
wall arithmetic: "any seven days" are seven days of that calendar in a row. Wall times use `fold=0` (PEP
495): a time in a gap moves forward by the gap, one in a fold is its first occurrence. Delivery stays
between 06:00 and 21:00, where no zone's day begins or ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from hashlib import blake2b
from math import floor
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.model import Days, Member
from bot.core.policy import POLICY

EARLIEST = time(6)
LATEST = time(21)
LAST = time(20)  # the last hour that a slot can begin in
JITTER_MINUTES = 30  # so that a workspace's nudges do not all fall on one minute
HORIZON_DAYS = 400  # longer than any run of days off that a year of holidays can make
APART = timedelta(hours=20)  # between two nudges, whatever a journey over the date line does to the days


def zone_of(name: str) -> ZoneInfo:
    """The zone of this IANA name, or UTC where the name is not one: a bad name must not stop a batch."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def local_date(instant: datetime, zone: str) -> date:
    return instant.astimezone(zone_of(zone)).date()


def local_hour(instant: datetime, zone: str) -> time:
    return instant.astimezone(zone_of(zone)).time()


def at_local(day: date, hour: time, zone: str) -> datetime:
    """The instant of this wall time, in UTC."""
    return datetime.combine(day, hour, tzinfo=zone_of(zone)).astimezone(UTC)


def chance(*parts: str | int) -> float:
    """A number in [0, 1) that depends on the parts alone: the same on every replica and every day."""
    digest = blake2b("|".join(map(str, parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


@lru_cache(maxsize=1024)
def slot_days(days: Days, pace: int, seed: int) -> Days:
    """The weekdays that carry a slot: `pace` of the member's days, spread evenly, turned by the seed.

    Since any seven days in a row hold each weekday once, no window of seven days holds more than
    `pace` slots, wherever it begins.
    """
    allowed = list(days)
    slots = min(pace, len(allowed))
    if not slots:
        return Days(0)
    turn = int(chance("days", seed) * len(allowed))
    spread = ((turn + step * len(allowed) // slots) % len(allowed) for step in range(slots))
    return Days.of(allowed[index] for index in spread)


def slots_a_week(member: Member) -> int:
    """How many nudges a week there can be: the pace, or fewer where it has not so many days."""
    return min(member.pace, len(member.days))


def hour_of(member: Member) -> time:
    """The hour of this member's slots: the one wished, or the nearest at which anything is delivered."""
    return max(EARLIEST, member.hour) if member.hour < LATEST else LAST


def jitter(member: Member) -> timedelta:
    """This member's own minutes after the hour; they never leave the hour or the delivery time."""
    room = min(JITTER_MINUTES, 60 - hour_of(member).minute)
    return timedelta(minutes=int(chance("jitter", member.workspace_id, member.id) * room))


def slot_on(member: Member, day: date) -> datetime | None:
    """The slot of this local day, or None where the day has none: another weekday, or a vanished day."""
    if day.weekday() not in slot_days(member.days, member.pace, member.seed):
        return None
    return _instant_of(member, day)


def _instant_of(member: Member, day: date) -> datetime | None:
    wall = at_local(day, hour_of(member), member.zone)
    return wall + jitter(member) if local_date(wall, member.zone) == day else None


def calm_until(member: Member, days: Days, past: Past) -> date:
    """From which local day on the rate wants another nudge; `days` are those that carry slots.

    At a rate under the pace, nudges are slots / rate apart: rounded up or down by chance, so that they come
    to the rate on average, and never less than rounded down, so that "one a month" is four weeks at least.
    """
    if past.rate is None or past.last_at is None or past.rate >= len(days):
        return date.min
    last = stands_for(local_date(past.last_at, member.zone), days)
    gap = floor(len(days) / past.rate + chance("calm", member.seed, last.toordinal()))
    return _further(last, gap, days)


def _further(day: date, slots: int, days: Days) -> date:
    """The day of the last of so many slots after this day."""
    weeks, rest = divmod(slots - 1, len(days))
    day += timedelta(days=7 * weeks)
    begin = day.weekday()
    steps = [step for step in range(1, 8) if (begin + step) % 7 in days]
    return day + timedelta(days=steps[rest])


def stands_for(day: date, days: Days) -> date:
    """The slot whose place a nudge of this day took: its own, or the one soon after, that was moved to it."""
    return next((each for each in (day, *_near(day, 1)) if each.weekday() in days), day)


def closes_at(member: Member, day: date) -> datetime:
    """Until when a nudge of this day may still be delivered: eight hours on, 21:00 at the latest."""
    begins = at_local(day, hour_of(member), member.zone)
    return min(begins + timedelta(hours=8), at_local(day, LATEST, member.zone))


@dataclass(frozen=True, slots=True)
class Past:
    """What a member was lately sent: `slots` are the local days of scheduled nudges (they cost pace), `off`
    local days without a slot for another reason, `last_at` the latest nudge of any sort, `rate` how many a
    week are wanted just now (None: the whole pace), `occasions` local days to which a slot may move."""

    slots: frozenset[date] = frozenset()
    off: frozenset[date] = frozenset()
    last_at: datetime | None = None
    rate: float | None = None
    occasions: frozenset[date] = frozenset()


NOTHING_YET = Past()


def is_free(member: Member, day: date, past: Past) -> bool:
    """Whether this day may hold a nudge: none that day yet, and pace left in every week around it."""
    if day in past.slots or day in past.off:
        return False
    week = timedelta(days=7)
    near = [other for other in past.slots if day - week < other < day + week]
    return len(near) < member.pace


def has_slot(member: Member, day: date, calm: date, past: Past) -> bool:
    """Whether this day may hold a nudge by its slot: one of its own that stays, or one that moves to it."""
    if not is_free(member, day, past):
        return False
    days = slot_days(member.days, member.pace, member.seed)
    if day.weekday() in days:
        return day >= calm and not _moves_away(member, day, past)
    moved = _moved_to(member, day, past)
    return moved is not None and moved >= calm


def _moved_to(member: Member, day: date, past: Past) -> date | None:
    """The slot that moves to this day of an occasion: the one just after it or, without, the one before."""
    days = slot_days(member.days, member.pace, member.seed)
    own = day.weekday() in days or day.weekday() not in member.days
    if own or day not in past.occasions or not is_free(member, day, past):
        return None
    for near in (_near(day, 1), _near(day, -1)):
        slot = next((each for each in near if each.weekday() in days), None)
        if slot is not None and slot not in past.off:
            used = slot in past.slots or slot in past.occasions or _is_taken(slot, days, past)
            return None if used else slot
    return None


def _moves_away(member: Member, slot: date, past: Past) -> bool:
    """Whether this slot went to an occasion just before it, or waits for one just after."""
    days = slot_days(member.days, member.pace, member.seed)
    ahead = past.occasions and any(_moved_to(member, day, past) == slot for day in _near(slot, 1))
    return bool(ahead) or _is_taken(slot, days, past)


def _is_taken(slot: date, days: Days, past: Past) -> bool:
    """Whether a nudge just before this slot took its place."""
    return any(day in past.slots and stands_for(day, days) == slot for day in _near(slot, -1))


def _near(day: date, step: int) -> list[date]:
    """The days after or before this one between which a slot may move to it, the nearest first."""
    return [day + timedelta(days=step * count) for count in range(1, POLICY.slot_moves_days + 1)]


def has_room(member: Member, now: datetime, past: Past) -> bool:
    """Whether the pace has room for one suggestion more today, which takes the next slot's place."""
    today = local_date(now, member.zone)
    week = [day for day in past.slots if today - timedelta(days=7) < day <= today]
    return len(week) < member.pace and next_slot(member, now, past) is not None


def _back_from(calm: date) -> date:
    """The first day to which a slot of this one can move."""
    return calm if calm == date.min else calm - timedelta(days=POLICY.slot_moves_days)


def next_slot(member: Member, after: datetime, past: Past = NOTHING_YET) -> datetime | None:
    """The first slot strictly after an instant and after any pause; None when there is none to come."""
    begin = wakes_at(member, after)
    days = slot_days(member.days, member.pace, member.seed)
    if begin is None or not days:
        return None
    earliest = begin if past.last_at is None else max(begin, past.last_at + APART)
    calm = calm_until(member, days, past)
    first = max(local_date(begin, member.zone), _back_from(calm))
    for ahead in range(HORIZON_DAYS):
        day = first + timedelta(days=ahead)
        if has_slot(member, day, calm, past):
            slot = _instant_of(member, day)
            if slot is not None and slot > after and slot >= earliest:
                return slot
    return None


def wakes_at(member: Member, after: datetime) -> datetime | None:
    """When this member may be nudged again: `after` itself, the pause's end, or never (None)."""
    if not member.paused:
        return after
    if member.paused_until is None:
        return None
    return max(after, member.paused_until)


def open_slot(member: Member, now: datetime, past: Past = NOTHING_YET) -> date | None:
    """The local day whose slot has come and is still open, or None.

    Late merges, never replays: whatever was due before, only today's slot can be open.
    """
    day = local_date(now, member.zone)
    days = slot_days(member.days, member.pace, member.seed)
    if not days or not has_slot(member, day, calm_until(member, days, past), past):
        return None
    slot = _instant_of(member, day)
    if slot is None or not slot <= now < closes_at(member, day) or wakes_at(member, now) != now:
        return None
    return day if past.last_at is None or now >= past.last_at + APART else None
