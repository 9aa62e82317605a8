"""A request into an answer: everything that one sentence does, inside one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.core.model import Member, Tie
from bot.core.nudge import Nudge
from bot.core.slots import local_date
from bot.services import fresh, looking, members, nudging, saying, ties
from bot.services.answers import (
    Answer,
    AskedBack,
    Coming,
    Greeted,
    Helped,
    NobodyCalled,
    NoNudgeYet,
    WhichOne,
)
from bot.services.looking import Nobody, Several
from bot.services.members import Newcomer
from bot.services.ties import Wish
from bot.slack import drafts, feeding, lining, shelving
from bot.slack.adding import CANDIDATES, add, keep_all, wish_of
from bot.slack.parse import hear
from bot.slack.parse.feed_requests import OfFeeds
from bot.slack.parse.requests import (
    Add,
    Details,
    Done,
    Edit,
    Help,
    Keep,
    Later,
    Lines,
    List,
    Pause,
    Plan,
    Remove,
    Request,
    Rest,
    Resume,
    Shelf,
    Show,
    Suggest,
    Trouble,
    Unclear,
    Wake,
    Who,
)
from bot.slack.parse.small_talk import SmallTalk, small_talk
from bot.slack.people import Person
from bot.store import inbox, nudges
from bot.store.tx import Tx

OnATie = Show | Edit | Done | Later | Rest | Wake | Remove


@dataclass(frozen=True, slots=True)
class Call:
    """One sentence as it came: `key` is its event or trigger id, `people` whom its mentions are.

    A mention that Slack does not know is there as None; one that could not be asked about is missing.
    `aloud`: what is answered is shown even where a suggestion follows.
    """

    newcomer: Newcomer
    text: str
    key: str
    people: Mapping[str, Person | None] = field(default_factory=dict)
    aloud: bool = True

    @property
    def is_command(self) -> bool:
        return self.key.startswith("trigger:")


@dataclass(frozen=True, slots=True)
class Outcome:
    """`nudge` is to be sent now; `first` asks for the words of welcome; `repeated`: all was done before."""

    answer: Answer | None
    nudge: Nudge | None = None
    first: bool = False
    repeated: bool = False


def take_in(tx: Tx, call: Call, now: datetime) -> Outcome:
    """Answer a sentence once, however often Slack delivers it."""
    workspace_id = call.newcomer.workspace_id
    if not inbox.first(tx, workspace_id, call.key, now):
        return Outcome(None, repeated=True)
    known = members.known(tx, call.newcomer)
    zone = (known.zone if known else call.newcomer.zone) or "UTC"
    heard = hear(call.text, local_date(now, zone))
    member = members.meet(tx, replace(call.newcomer, spoken=heard.language), now)
    first = not member.welcomed
    if first:
        member = members.welcomed(tx, member)
    talk = small_talk(call.text)
    if talk is SmallTalk.NOTHING:
        unclear = Unclear(Trouble.UNKNOWN, call.text[:80])
        return Outcome(_ask_back(tx, member, unclear, now) if call.is_command else None, first=first)
    if talk is not None:
        return Outcome(Greeted(member, thanks=talk is SmallTalk.THANKS), first=first)
    if isinstance(heard.request, Suggest):
        return suggest(tx, member, call.key, now, first=first, aloud=call.aloud)
    return Outcome(answer(tx, member, heard.request, now, call.people), first=first)


def suggest(
    tx: Tx, member: Member, key: str, now: datetime, *, first: bool = False, aloud: bool = True
) -> Outcome:
    """Somebody to write to; where the answer is shown at all, a fresh start may be offered beside it."""
    found, nudge = nudging.ask(tx, member, key, now)
    if isinstance(found, Coming) and (aloud or nudge is None):
        found = fresh.beside(tx, found, now)
    return Outcome(found, nudge, first)


def answer(
    tx: Tx, member: Member, request: Request, now: datetime, people: Mapping[str, Person | None] | None = None
) -> Answer:
    """Carry out a request, or ask back."""
    if isinstance(request, Keep | Shelf | Lines | OfFeeds):
        return _of_things(tx, member, request, now, people or {})
    match request:
        case Add():
            return add(tx, member, request, now, people or {})
        case List(which, circle):
            return looking.listed(tx, member, which.value, circle, 1, now)
        case Pause(until):
            return members.pause(tx, member, until, now)
        case Resume():
            return members.resume(tx, member, now)
        case Plan():
            return members.plan(tx, member, now, **_said(request))
        case Help(topic):
            return Helped(member, topic)
        case Unclear():
            return _ask_back(tx, member, request, now)
        case Suggest():
            return nudging.ask(tx, member, tx.new_id(now), now)[0]
        case _:
            return _with_tie(tx, member, request, now)


def _of_things(
    tx: Tx,
    member: Member,
    request: Keep | Shelf | Lines | OfFeeds,
    now: datetime,
    people: Mapping[str, Person | None],
) -> Answer:
    """The shelf, own lines, or feeds."""
    if isinstance(request, Keep | Shelf):
        return shelving.carry_out(tx, member, request, now, people)
    if isinstance(request, Lines):
        return lining.carry_out(tx, member, request, now)
    return feeding.carry_out(tx, member, request, now)


def _said(plan: Plan) -> dict[str, Any]:
    names = ("pace", "days", "hour", "language", "register", "zone", "discreet")
    return {name: getattr(plan, name) for name in names if getattr(plan, name) is not None}


def _ask_back(tx: Tx, member: Member, unclear: Unclear, now: datetime) -> Answer:
    """Ask back; but a name alone, of somebody on the list, is a wish to see them."""
    if unclear.trouble is Trouble.UNKNOWN and unclear.words:
        found = looking.find_tie(tx, member, unclear.words, None)
        if isinstance(found, Tie):
            return looking.shown(tx, member, found, now)
    draft = unclear.draft
    kept = drafts.keep(tx, member, draft, now) if isinstance(draft, Add | Edit) else None
    return AskedBack(member, unclear.trouble.value, unclear.words, unclear.nearest, kept, _has_person(draft))


def _has_person(draft: Request | None) -> bool:
    return bool(draft.whom) if isinstance(draft, Add) else getattr(draft, "who", None) is not None


def _with_tie(tx: Tx, member: Member, request: OnATie, now: datetime) -> Answer:
    """Find the one tie that is meant, or ask which."""
    found = _mean(tx, member, request.who)
    if isinstance(found, Tie):
        return carry_out(tx, member, request, found, now)
    draft_id = drafts.keep(tx, member, request, now)
    if found is None:
        return NoNudgeYet(member, draft_id)
    typed = (request.who.name or "") if request.who else ""
    if isinstance(found, Several):
        return WhichOne(member, typed, found.ties[:CANDIDATES], draft_id)
    return NobodyCalled(member, typed, found.nearest[:CANDIDATES], draft_id)


def _mean(tx: Tx, member: Member, who: Who | None) -> Tie | Several | Nobody | None:
    if who is not None:
        return looking.find_tie(tx, member, who.name, who.user_id)
    latest = nudges.latest_posted(tx, member.workspace_id, member.id)
    return None if latest is None else looking.tie_of(tx, latest)


def carry_out(tx: Tx, member: Member, request: OnATie, tie: Tie, now: datetime) -> Answer:
    """Do to this tie what was asked."""
    deeds: Mapping[type, Callable[[Any], Answer]] = {
        Show: lambda asked: looking.shown(tx, member, tie, now),
        Edit: lambda asked: _edit(tx, member, tie, asked, now),
        Done: lambda asked: saying.done(tx, member, tie, now, on=asked.on, way=asked.way, kind=asked.kind),
        Later: lambda asked: saying.put_off(tx, member, tie, asked.until, now),
        Rest: lambda asked: saying.rest(tx, member, tie, asked.until, now),
        Wake: lambda asked: ties.wake(tx, member, tie, now),
        Remove: lambda asked: ties.remove(tx, member, tie, now),
    }
    return deeds[type(request)](request)


def _edit(tx: Tx, member: Member, tie: Tie, request: Edit, now: datetime) -> Answer:
    """Without a word of what to change, what is kept is shown, with the form a press away."""
    if request == Edit(request.who):
        return looking.shown(tx, member, tie, now)
    return ties.edit(tx, member, tie, _edit_wish(tie, request), now)


def _edit_wish(tie: Tie, request: Edit) -> Wish:
    wish = wish_of(Who(tie.name, tie.user_id), request.details)
    return replace(
        wish,
        rename=request.rename,
        without_circles=request.without_circles,
        without_likes=request.without_likes,
        without_dates=request.without_dates,
        without_feasts=request.without_feasts,
    )


def pick(tx: Tx, member: Member, draft_id: str, tie_id: str, now: datetime) -> Answer | None:
    """Carry out a request that was waiting to know whom it means; None when it waited too long."""
    request = drafts.load(tx, member, draft_id, now)
    tie = looking.own(tx, member, tie_id)
    if tie is None or not isinstance(request, OnATie | Add | Keep):
        return None
    if isinstance(request, Keep):
        return shelving.keep(tx, member, shelving.for_tie(request, tie), now, {})
    if isinstance(request, Add):  # they meant somebody who is there already
        request = Edit(Who(tie.name, tie.user_id), request.details)
    return carry_out(tx, member, request, tie, now)


def add_typed(tx: Tx, member: Member, draft_id: str, now: datetime) -> Answer | None:
    """Keep the person whom a waiting request named and nobody fitted, then do what was asked."""
    request = drafts.load(tx, member, draft_id, now)
    if isinstance(request, Add):
        return keep_all(tx, member, request, now, {})
    if isinstance(request, Keep):
        return shelving.keep_for_new(tx, member, request, now)
    who = getattr(request, "who", None)
    if not isinstance(request, OnATie) or who is None or not who.name:
        return None
    kept = ties.keep(tx, member, [wish_of(replace(who, user_id=None), Details())], now)
    if isinstance(request, Done | Edit) and kept.added:
        return carry_out(tx, member, request, kept.added[0], now)
    return kept
