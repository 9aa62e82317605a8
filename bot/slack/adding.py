"""Adding people: everybody whom a sentence names, and a question where somebody on the list may be meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.core.model import Member, Tie
from bot.core.names import fold
from bot.services import looking, ties
from bot.services.answers import Answer, NobodyCalled, NotATie, NotATieReason
from bot.services.ties import Wish
from bot.slack import drafts
from bot.slack.parse.requests import Add, Details, Who
from bot.slack.people import Person
from bot.store.tx import Tx

CANDIDATES = 5


def add(tx: Tx, member: Member, request: Add, now: datetime, people: Mapping[str, Person | None]) -> Answer:
    alike = _alike(tx, member, request)
    if alike:
        typed = request.whom[0].name or ""
        return NobodyCalled(member, typed, alike[:CANDIDATES], drafts.keep(tx, member, request, now))
    return keep_all(tx, member, request, now, people)


def _alike(tx: Tx, member: Member, request: Add) -> tuple[Tie, ...]:
    """Ties whose name one plain name may mean: "add erika" with Erika Sommer on the list is asked about."""
    if len(request.whom) != 1 or request.whom[0].user_id or request.whom[0].quoted:
        return ()
    said = fold(request.whom[0].name or "")
    kept = looking.names(tx, member)
    if said in kept:
        return ()
    return tuple(tie for name, tie in kept.items() if set(said.split()) <= set(name.split()))


def keep_all(
    tx: Tx, member: Member, request: Add, now: datetime, people: Mapping[str, Person | None]
) -> Answer:
    """Add everybody whom a request names, without a question."""
    taken = [_person(member, who, people) for who in request.whom]
    wishes = [wish_of(each, request.details) for each in taken if isinstance(each, Who)]
    refused = [each for each in taken if isinstance(each, NotATie)]
    return ties.keep(tx, member, wishes, now, refused)


def _person(member: Member, who: Who, people: Mapping[str, Person | None]) -> Who | NotATie:
    """The person with the name that Slack has, or why this is nobody to keep in touch with."""
    if who.user_id is None:
        return who
    known = people.get(who.user_id)
    name = (known.name if known else who.name) or who.user_id
    if who.user_id == member.id:
        return NotATie(name, NotATieReason.SELF)
    if known is None:
        unknown = who.user_id in people
        return NotATie(name, NotATieReason.UNKNOWN) if unknown else replace(who, name=name)
    if known.is_bot:
        return NotATie(name, NotATieReason.BOT)
    return NotATie(name, NotATieReason.GONE) if known.gone else replace(who, name=name)


def wish_of(who: Who, details: Details) -> Wish:
    return Wish(
        (who.name or "")[:80],
        who.user_id,
        details.every,
        details.circles,
        details.likes,
        details.addresses,
        details.note,
        details.language,
        details.register,
        details.touched_on,
        dates=details.dates,
        feasts=details.feasts,
    )
