"""Which fields of a value can be changed, so that a misspelt one is found before the bot runs."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TypedDict

from bot.core.model import Address, Days, Language, Mark, OwnDate, Register
from bot.core.nudge import Idea, NudgeState, Reason, Remark


class MemberFields(TypedDict, total=False):
    language: Language
    register: Register
    zone: str
    zone_chosen: bool
    country: str | None
    pace: int
    days: Days
    hour: time
    discreet: bool
    paused: bool
    paused_until: datetime | None
    channel: str | None
    welcomed: bool
    fresh_at: datetime | None
    lively_at: datetime | None
    tells_at: datetime | None
    own_lines_at: datetime | None


class TieFields(TypedDict, total=False):
    name: str
    every_days: int
    user_id: str | None
    circles: tuple[str, ...]
    likes: tuple[str, ...]
    addresses: tuple[Address, ...]
    note: str | None
    language: Language | None
    register: Register | None
    anchor_at: datetime | None
    touched_at: datetime | None
    suggested_at: datetime | None
    later_until: datetime | None
    resting: bool
    rest_until: datetime | None
    wished_at: datetime | None
    dates: tuple[OwnDate, ...]
    holidays: tuple[str, ...]


class NudgeFields(TypedDict, total=False):
    tie_id: str
    state: NudgeState
    try_at: datetime | None
    tries: int
    posting_at: datetime | None
    posted_at: datetime | None
    channel: str | None
    ts: str | None
    failure: str | None
    mark: Mark | None
    reasons: tuple[Reason, ...]
    ideas: tuple[Idea, ...]
    passed_over: tuple[str, ...]
    remarks: tuple[Remark, ...]
    rung_at: datetime | None
    rung_on: date | None
