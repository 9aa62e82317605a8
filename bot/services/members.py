"""Members: meeting one, their plan, and their pauses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.core.model import Language, Member, Register
from bot.core.slots import at_local, chance
from bot.ideas.days_off import workdays
from bot.ideas.home_country import country_of
from bot.services import changes, schedule
from bot.services.answers import Paused, Planned, Resumed
from bot.services.remembering import YEAR, garden
from bot.store import members, nudges
from bot.store.tx import Tx

NOWHERE = "UTC"  # the zone of whoever Slack did not say where they are


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
    zone = newcomer.zone or NOWHERE
    country = country_of(zone, language)
    member = Member(
        newcomer.workspace_id,
        newcomer.user_id,
        language,
        Register.CASUAL,
        zone,
        now,
        seed=int(chance("seed", newcomer.workspace_id, newcomer.user_id) * 2**53),
        days=workdays(country),
        country=country,
        channel=newcomer.channel,
    )
    members.insert(tx, member)
    schedule.replan(tx, member, now)
    return member


def _refresh(tx: Tx, member: Member, newcomer: Newcomer, now: datetime) -> Member:
    moved = _moved(member, newcomer.zone)
    fields = dict(moved)
    signed = nudges.sign(tx, member.workspace_id, member.id, now - YEAR, now)
    if newcomer.channel is not None and newcomer.channel != member.channel:
        fields["channel"] = newcomer.channel
    known = members.update(tx, member, **fields) if fields else member
    if moved or signed:
        schedule.replan(tx, known, now)
    return known


def _moved(member: Member, zone: str | None) -> dict[str, Any]:
    if zone is None or zone == member.zone or member.zone_chosen:
        return {}
    return {"zone": zone} | _found(member, zone)


def _found(member: Member, zone: str) -> dict[str, Any]:
    """The country of whoever was met before it was known where they are; a journey later changes none."""
    country = country_of(zone, member.language)
    if member.zone != NOWHERE or member.country is not None or country is None:
        return {}
    return {"country": country} | _days_of(member, country)


def _days_of(member: Member, country: str) -> dict[str, Any]:
    """The days of another country, for whoever has not chosen their own."""
    return {"days": workdays(country)} if member.days == workdays(member.country) else {}


def sign_of_life(tx: Tx, member_id: tuple[str, str], now: datetime) -> None:
    """A member did something: whoever had become quieter for want of a sign may be due sooner again."""
    if nudges.sign(tx, *member_id, now - YEAR, now):
        member = members.get(tx, *member_id)
        if member is not None:
            schedule.replan(tx, member, now)


def welcomed(tx: Tx, member: Member) -> Member:
    """Remember that this member was told who may be able to read what."""
    return members.update(tx, member, welcomed=True)


def plan(tx: Tx, member: Member, now: datetime, **fields: Any) -> Planned:
    """Change settings: pace, days, hour, language, register, zone, country, discreet; none shows them."""
    wanted = {name: value for name, value in fields.items() if getattr(member, name) != value}
    if "zone" in wanted:
        wanted = _found(member, wanted["zone"]) | wanted | {"zone_chosen": True}
    if wanted.get("country"):
        wanted = _days_of(member, wanted["country"]) | wanted
    if fields.get("pace") is not None and ("pace" in wanted or _is_quieter(tx, member, now)):
        wanted["lively_at"] = now  # the member's own words beat what was learned from silence
    if not wanted:
        return Planned(member, schedule.next_at(tx, member, now), None)
    after = members.update(tx, member, **wanted)
    change_id = changes.note_down(tx, member, [changes.member_step(member, after)], now)
    return Planned(after, schedule.replan(tx, after, now), change_id)


def _is_quieter(tx: Tx, member: Member, now: datetime) -> bool:
    return garden(tx, member, now).remembered.learned.member.rate < member.pace


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


def lively(tx: Tx, member: Member, now: datetime) -> Member:
    """The whole pace again, at once: what went by in silence before counts no more."""
    after = members.update(tx, member, lively_at=now)
    schedule.replan(tx, after, now)
    return after


def is_paused(member: Member, now: datetime) -> bool:
    return member.paused and (member.paused_until is None or member.paused_until > now)
