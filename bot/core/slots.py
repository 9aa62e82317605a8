"""When a member may be nudged: local days and hours into instants, through every change of clocks.

Days are counted on the local calendar and turned into instants last, because aware arithmetic is
wall arithmetic. Wall times use `fold=0` (PEP 495): a time in a gap moves forward by the gap, one in a
fold is its first occurrence. Delivery stays between 06:00 and 21:00, where no zone's day begins or ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import blake2b
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.model import Days, Member

EARLIEST = time(6)
LATEST = time(21)
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


def jitter(member: Member) -> timedelta:
    """This member's own minutes after the hour; they never leave the hour or the delivery time."""
    room = min(JITTER_MINUTES, 60 - member.hour.minute)
    return timedelta(minutes=int(chance("jitter", member.workspace_id, member.id) * room))


def slot_on(member: Member, day: date) -> datetime | None:
    """The slot of this local day, or None where the day has none: another weekday, or a vanished day."""
    if day.weekday() not in slot_days(member.days, member.pace, member.seed):
        return None
    wall = at_local(day, member.hour, member.zone)
    if local_date(wall, member.zone) != day:
        return None
    return wall + jitter(member)


def closes_at(member: Member, day: date) -> datetime:
    """Until when a nudge of this day may still be delivered: eight hours on, 21:00 at the latest."""
    begins = at_local(day, member.hour, member.zone)
    return min(begins + timedelta(hours=8), at_local(day, LATEST, member.zone))


@dataclass(frozen=True, slots=True)
class Past:
    """What a member was lately sent: `slots` are the local days of scheduled nudges (they cost pace), `off`
    local days without a slot for another reason, `last_at` the latest nudge of any sort."""

    slots: frozenset[date] = frozenset()
    off: frozenset[date] = frozenset()
    last_at: datetime | None = None


NOTHING_YET = Past()


def is_free(member: Member, day: date, past: Past) -> bool:
    """Whether this day may hold a nudge: none that day yet, and pace left in every week around it."""
    if day in past.slots or day in past.off:
        return False
    week = timedelta(days=7)
    near = [other for other in past.slots if day - week < other < day + week]
    return len(near) < member.pace


def next_slot(member: Member, after: datetime, past: Past = NOTHING_YET) -> datetime | None:
    """The first slot strictly after an instant and after any pause; None when there is none to come."""
    begin = wakes_at(member, after)
    if begin is None or not member.days or not member.pace:
        return None
    first = local_date(begin, member.zone)
    days = (first + timedelta(days=ahead) for ahead in range(HORIZON_DAYS))
    slots = (slot_on(member, day) for day in days if is_free(member, day, past))
    earliest = begin if past.last_at is None else max(begin, past.last_at + APART)
    return next((slot for slot in slots if slot is not None and slot > after and slot >= earliest), None)


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
    slot = slot_on(member, day) if is_free(member, day, past) else None
    if slot is None or not slot <= now < closes_at(member, day) or wakes_at(member, now) != now:
        return None
    return day if past.last_at is None or now >= past.last_at + APART else None
