"""The form of a tie: filled in with what is known, and kept when it is submitted; one transaction each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from bot.core.model import Member, Tie
from bot.services import looking, members, ties
from bot.services.answers import Answer
from bot.services.days import dates_of
from bot.services.members import Newcomer
from bot.services.ties import Wish
from bot.slack import drafts, signals, views
from bot.slack.form_values import Filled, Slip, Slips
from bot.slack.parse.requests import Add, Details, Edit, Request, Who
from bot.slack.people import Person
from bot.store.tx import Tx

# What the form's metadata begins with, before an opaque id.
DRAFT, TIE = "draft:", "tie:"
_ASKED = ("dates", "holidays")  # None where a form did not ask for them
Known = Mapping[str, Person | None]  # None: Slack knows nobody by this id


def draft_form(tx: Tx, newcomer: Newcomer, value: str, now: datetime) -> dict[str, Any]:
    """The form with what a waiting request holds."""
    member = members.meet(tx, newcomer, now)
    request = drafts.load(tx, member, value, now)
    if isinstance(request, Edit):
        found = looking.find_tie(tx, member, request.who.name, request.who.user_id)
        if isinstance(found, Tie):
            details = _on_top(found, request.details)
            return views.tie_form(member, tie=found, details=details, metadata=TIE + found.id)
    metadata = "" if request is None else DRAFT + value
    return views.tie_form(member, whom=_whom(request), details=_details(request), metadata=metadata)


def _on_top(tie: Tie, details: Details) -> Details:
    """What was said beside what is kept: a form must not lose what it was not about."""
    return replace(
        details,
        circles=tuple(dict.fromkeys((*tie.circles, *details.circles))),
        likes=tuple(dict.fromkeys((*tie.likes, *details.likes))),
        addresses=tuple({each.kind: each for each in (*tie.addresses, *details.addresses)}.values()),
        dates=dates_of(tie, details.dates, ()),
    )


def _whom(request: Request | None) -> tuple[Who, ...]:
    if isinstance(request, Add):
        return request.whom
    who: Who | None = getattr(request, "who", None)
    return () if who is None else (who,)


def _details(request: Request | None) -> Details:
    return request.details if isinstance(request, Add | Edit) else Details()


def edit_form(tx: Tx, newcomer: Newcomer, value: str, now: datetime) -> dict[str, Any] | None:
    """The form with what is kept of a tie; None when it is gone."""
    member = members.meet(tx, newcomer, now)
    tie = looking.own(tx, member, value)
    return None if tie is None else views.tie_form(member, tie=tie, metadata=TIE + tie.id)


@dataclass(frozen=True, slots=True)
class Submitted:
    """An answer, or what has to be put right first."""

    member: Member
    answer: Answer | None
    slips: Slips


def submit(
    tx: Tx,
    newcomer: Newcomer,
    metadata: str,
    filled: Filled,
    people: Known,
    now: datetime,
) -> Submitted:
    """Keep what a form says: a tie as it was shown and changed, or new ones."""
    member = members.meet(tx, newcomer, now)
    if metadata.startswith(TIE):
        return _rewrite(tx, member, metadata.removeprefix(TIE), filled, now)
    draft = drafts.load(tx, member, metadata.removeprefix(DRAFT), now) if metadata else None
    several = draft.whom if isinstance(draft, Add) and len(draft.whom) > 1 else None
    whom = several or _one(filled)
    if not whom:
        return Submitted(member, None, {signals.FORM_NAME: Slip.NOBODY})
    slip = next(filter(None, (_slip(member, who, people) for who in whom)), None)
    if slip is not None and several is None:
        return Submitted(member, None, {signals.FORM_PERSON: slip})
    wishes = [_wish(who, filled, people) for who in whom if _slip(member, who, people) is None]
    return Submitted(member, ties.keep(tx, member, wishes, now), {})


def _rewrite(tx: Tx, member: Member, tie_id: str, filled: Filled, now: datetime) -> Submitted:
    tie = looking.own(tx, member, tie_id)
    if tie is None:
        return Submitted(member, None, {signals.FORM_NAME: Slip.UNKNOWN})
    fields = asdict(filled)
    del fields["person"]
    fields |= {"name": filled.name or tie.name, "addresses": filled.addresses, "dates": filled.dates}
    fields = {name: value for name, value in fields.items() if value is not None or name not in _ASKED}
    return Submitted(member, ties.rewrite(tx, member, tie, now, **fields), {})


def _one(filled: Filled) -> tuple[Who, ...]:
    if filled.person is None and filled.name is None:
        return ()
    return (Who(filled.name, filled.person),)


def _slip(member: Member, who: Who, people: Known) -> Slip | None:
    """Why this is nobody to keep in touch with, if so."""
    if who.user_id is None:
        return None
    if who.user_id == member.id:
        return Slip.SELF
    known = people.get(who.user_id)
    if known is None:
        return Slip.UNKNOWN if who.user_id in people else None
    return Slip.BOT if known.is_bot else Slip.GONE if known.gone else None


def _wish(who: Who, filled: Filled, people: Known) -> Wish:
    known = people.get(who.user_id or "")
    fields = {name: value for name, value in _shared(filled).items() if value}
    return Wish(who.name or (known.name if known else ""), who.user_id, **fields)


def _shared(filled: Filled) -> dict[str, Any]:
    names = ("every_days", "circles", "likes", "addresses", "note", "language", "register", *_ASKED)
    return {name: getattr(filled, name) for name in names}


def named_in(tx: Tx, newcomer: Newcomer, metadata: str, now: datetime) -> list[str]:
    """The Slack ids that a waiting request names."""
    member = members.known(tx, newcomer)
    if member is None or not metadata.startswith(DRAFT):
        return []
    request = drafts.load(tx, member, metadata.removeprefix(DRAFT), now)
    return [who.user_id for who in _whom(request) if who.user_id is not None]
