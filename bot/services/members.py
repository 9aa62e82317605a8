"""Members: meeting one, their plan, and their pauses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.core.model import Language, Member, Register
from bot.core.slots import at_local, chance
from bot.services import changes, schedule
from bot.services.answers import Paused, Planned, Resumed
from bot.store import members
from bot.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Whoever speaks to the bot, as Slack knows them; None where Slack did not say.

    `language` is what their Slack speaks, `spoken` what they just used: that wins at first sight.
    """

    workspace_id: str
    user_id: str
    zone: str | None = None
    language: Language | None = None
    spoken: Language | None = None
    channel: str | None = None


def known(tx: Tx, newcomer: Newcomer) -> Member | None:
    return members.get(tx, newcomer.workspace_id, newcomer.user_id)


def meet(tx: Tx, newcomer: Newcomer, now: datetime) -> Member:
    """Return the member that this person is, made now if need be; learn zone and channel in passing."""
    member = members.get(tx, newcomer.workspace_id, newcomer.user_id)
    if member is None:
        return _welcome(tx, newcomer, now)
    return _refresh(tx, member, newcomer, now)


def _welcome(tx: Tx, newcomer: Newcomer, now: datetime) -> Member:
    language = newcomer.spoken or newcomer.language or Language.EN
    member = Member(
        newcomer.workspace_id,
        newcomer.user_id,
        language,
        Register.CASUAL,
        newcomer.zone or "UTC",
        now,
        seed=int(chance("seed", newcomer.workspace_id, newcomer.user_id) * 2**53),
        channel=newcomer.channel,
    )
    members.insert(tx, member)
    schedule.replan(tx, member, now)
    return member


def _refresh(tx: Tx, member: Member, newcomer: Newcomer, now: datetime) -> Member:
    moved = newcomer.zone is not None and newcomer.zone != member.zone and not member.zone_chosen
    fields: dict[str, Any] = {}
    if moved:
        fields["zone"] = newcomer.zone
    if newcomer.channel is not None and newcomer.channel != member.channel:
        fields["channel"] = newcomer.channel
    if not fields:
        return member
    known = members.update(tx, member, **fields)
    if moved:
        schedule.replan(tx, known, now)
    return known


def welcomed(tx: Tx, member: Member) -> Member:
    """Remember that this member was told who may be able to read what."""
    return members.update(tx, member, welcomed=True)


def plan(tx: Tx, member: Member, now: datetime, **fields: Any) -> Planned:
    """Change settings: pace, days, hour, language, register, zone, discreet; none just shows them."""
    wanted = {name: value for name, value in fields.items() if getattr(member, name) != value}
    if "zone" in wanted:
        wanted["zone_chosen"] = True
    if not wanted:
        return Planned(member, schedule.next_at(tx, member, now), None)
    after = members.update(tx, member, **wanted)
    change_id = changes.note_down(tx, member, [changes.member_step(member, after)], now)
    return Planned(after, schedule.replan(tx, after, now), change_id)


def pause(tx: Tx, member: Member, until: date | None, now: datetime) -> Paused:
    """Be quiet until a local day begins, or until resumed."""
    ends = None if until is None else at_local(until, time(), member.zone)
    after = members.update(tx, member, paused=True, paused_until=ends)
    schedule.replan(tx, after, now)
    change_id = changes.note_down(tx, member, [changes.member_step(member, after)], now)
    return Paused(after, ends, change_id)


def resume(tx: Tx, member: Member, now: datetime) -> Resumed:
    """End a pause; what would have come meanwhile is gone. Whoever was parked after failures is due again."""
    if not is_paused(member, now):
        return Resumed(member, schedule.replan(tx, member, now), None)
    after = members.update(tx, member, paused=False, paused_until=None)
    due_at = schedule.replan(tx, after, now)
    return Resumed(after, due_at, changes.note_down(tx, member, [changes.member_step(member, after)], now))


def is_paused(member: Member, now: datetime) -> bool:
    return member.paused and (member.paused_until is None or member.paused_until > now)
