"""Something to pass on, kept as a sentence says: for whom it is has to be found first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.core.model import Member, Tie
from bot.services import looking, shelf, ties
from bot.services.answers import Answer, NobodyCalled, WhichOne
from bot.services.looking import Several
from bot.services.shelf import Wanted
from bot.slack import drafts
from bot.slack.adding import CANDIDATES, wish_of
from bot.slack.parse.requests import Details, Keep, Shelf, Who
from bot.slack.people import Person
from bot.store.tx import Tx


def carry_out(
    tx: Tx, member: Member, asked: Keep | Shelf, now: datetime, people: Mapping[str, Person | None]
) -> Answer:
    if isinstance(asked, Shelf):
        return shelf.listed(tx, member, 1)
    return keep(tx, member, asked, now, people)


def keep(tx: Tx, member: Member, asked: Keep, now: datetime, people: Mapping[str, Person | None]) -> Answer:
    """Put it aside, or ask whom of the ties a name means; what was typed waits meanwhile."""
    while asked.whom:
        who = asked.whom[0]
        found = looking.find_tie(tx, member, who.name, who.user_id)
        if not isinstance(found, Tie):
            waiting = replace(asked, whom=(_named(who, people), *asked.whom[1:]))
            draft_id = drafts.keep(tx, member, waiting, now)
            typed = waiting.whom[0].name or ""
            if isinstance(found, Several):
                return WhichOne(member, typed, found.ties[:CANDIDATES], draft_id)
            return NobodyCalled(member, typed, found.nearest[:CANDIDATES], draft_id)
        asked = for_tie(asked, found)
    wanted = Wanted(asked.url, asked.title, asked.words, asked.topics, asked.tie_ids)
    return shelf.keep(tx, member, wanted, now)


def _named(who: Who, people: Mapping[str, Person | None]) -> Who:
    """With the name that Slack has, so that it can be asked about and added."""
    known = people.get(who.user_id or "")
    return replace(who, name=known.name) if known else who


def for_tie(asked: Keep, tie: Tie) -> Keep:
    """The next person for whom it is was found."""
    return replace(asked, whom=asked.whom[1:], tie_ids=(*asked.tie_ids, tie.id))


def keep_for_new(tx: Tx, member: Member, asked: Keep, now: datetime) -> Answer | None:
    """Add the person whom nobody fitted, and keep it for them."""
    if not asked.whom or not asked.whom[0].name:
        return None
    added = ties.keep(tx, member, [wish_of(asked.whom[0], Details())], now)
    new = (*added.added, *added.known)
    return keep(tx, member, for_tie(asked, new[0]), now, {}) if new else added
