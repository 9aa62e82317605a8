"""Feeds and calendars: followed, read again, left, looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from bot.core.model import Member
from bot.core.names import fold
from bot.core.sources import Source, SourceKind, source_id
from bot.core.spelling import slips
from bot.ideas.fetching import urls
from bot.ideas.fetching.outcomes import Reason
from bot.ideas.fetching.secrecy import secret_in
from bot.services import changes
from bot.services.listened import (
    FeedsFull,
    FeedsListed,
    Followed,
    Imported,
    Listening,
    NotAnAddress,
    NotFollowed,
    Slip,
    State,
    Unfollowed,
)
from bot.store import sources, subscriptions
from bot.store.tx import Tx

MOST_SOURCES = 50
PAGE = 10
_NEAR = 2  # letters that may differ in a title
_SHORT = 5


def follow(
    tx: Tx, member: Member, url: str, calendar: bool, now: datetime
) -> Listening | NotAnAddress | FeedsFull:
    """Listen to what lies at an address; whether it can be read is found out afterwards."""
    slip = slip_of(url)
    if slip is not None:
        return NotAnAddress(member, slip, calendar)
    mine = {each.id: each for each in of_member(tx, member)}
    wanted = _wanted(member, url, calendar)
    if wanted.id in mine:
        return retry(tx, member, mine[wanted.id], now)
    if len(mine) >= MOST_SOURCES:
        return FeedsFull(member, MOST_SOURCES)
    source = _obtained(tx, wanted, now)
    return Listening(member, source, False, begin(tx, member, [source], now))


def slip_of(url: str) -> Slip | None:
    """What is wrong with an address before anybody has asked for it."""
    if not url:
        return Slip.MISSING
    if len(url) > urls.LONGEST:
        return Slip.TOO_LONG
    match urls.read(url):
        case Reason.USER_INFO:
            return Slip.USER_INFO
        case Reason():
            return Slip.NOT_WEB
    return None


def _wanted(member: Member, url: str, calendar: bool) -> Source:
    """Who knows a secret address may read what is behind it: it is fetched for its owner alone."""
    kind = SourceKind.CALENDAR if calendar or _is_calendar(url) else SourceKind.FEED
    owner = owner_of(member) if secret_in(url) else None
    return Source(source_id(kind, url, owner), kind, url, owner)


def _obtained(tx: Tx, wanted: Source, now: datetime) -> Source:
    return sources.obtain(tx, wanted.kind, wanted.url, wanted.owner, now)


def owner_of(member: Member) -> str:
    return f"{member.workspace_id}:{member.id}"


def _is_calendar(url: str) -> bool:
    return urlsplit(url).path.lower().endswith((".ics", ".ical", ".icalendar"))


def begin(tx: Tx, member: Member, some: Sequence[Source], now: datetime) -> str | None:
    """Follow these; None where all of them were followed before."""
    new = [each for each in some if subscriptions.add(tx, member.workspace_id, member.id, each.id, now)]
    return (
        changes.note_down(tx, member, [changes.followed_step(each.id) for each in new], now) if new else None
    )


def end(tx: Tx, member: Member, some: Sequence[Source], now: datetime) -> str | None:
    """Leave these; None where none of them was followed."""
    gone = [each for each in some if subscriptions.remove(tx, member.workspace_id, member.id, each.id)]
    return (
        changes.note_down(tx, member, [changes.left_step(each.id, now) for each in gone], now)
        if gone
        else None
    )


def follow_many(tx: Tx, member: Member, addresses: Iterable[str], calendar: bool, now: datetime) -> Imported:
    """Listen to all of them, each once, as many as there is room for."""
    told = list(dict.fromkeys(addresses))
    fit = [url for url in told if slip_of(url) is None]
    wanted = [_wanted(member, url, calendar) for url in fit]
    known = {each.id for each in of_member(tx, member)}
    new = list({each.id: each for each in wanted if each.id not in known}.values())
    room = max(0, MOST_SOURCES - len(known))
    change_id = begin(tx, member, [_obtained(tx, each, now) for each in new[:room]], now)
    return Imported(
        member,
        added=len(new[:room]),
        known=len(fit) - len(new),
        unfit=len(told) - len(fit),
        beyond=len(new[room:]),
        most=MOST_SOURCES,
        change_id=change_id,
    )


def of_member(tx: Tx, member: Member) -> list[Source]:
    """What a member follows, in the order in which it was begun."""
    key = (member.workspace_id, member.id)
    ids = subscriptions.of_many(tx, [key]).get(key, [])
    found = sources.of_ids(tx, ids)
    return [found[each] for each in ids if each in found]


def own(tx: Tx, member: Member, source_id: str) -> Source | None:
    return next((each for each in of_member(tx, member) if each.id == source_id), None)


def retry(tx: Tx, member: Member, source: Source, now: datetime) -> Listening:
    """Have it read again at once, however long it has failed."""
    return Listening(member, sources.wake(tx, source, now), True, None)


def known_as(tx: Tx, told: Listening, now: datetime) -> Listening:
    """The same once it was read: with its title or, if it led to a secret address, as this member's own."""
    member = told.member
    mine = {each.id: each for each in of_member(tx, member)}
    if told.source.id in mine:
        return replace(told, source=mine[told.source.id])
    own_id = source_id(told.source.kind, told.source.url, owner_of(member))
    if own_id not in mine:
        return told
    change_id = changes.note_down(tx, member, [changes.followed_step(own_id)], now)
    return replace(told, source=mine[own_id], change_id=change_id if told.change_id else None)


def unfollow(tx: Tx, member: Member, source: Source, now: datetime) -> Unfollowed:
    change_id = end(tx, member, [source], now)
    assert change_id is not None
    return Unfollowed(member, source, change_id)


def unfollow_called(tx: Tx, member: Member, which: str, now: datetime) -> Unfollowed | NotFollowed:
    source = _called(member, of_member(tx, member), which)
    return NotFollowed(member, which) if source is None else unfollow(tx, member, source, now)


def _called(member: Member, mine: Sequence[Source], which: str) -> Source | None:
    """By number, by address as it was typed or as it was found, or by what is unmistakably its title."""
    if which.isdigit():
        return mine[int(which) - 1] if 0 < int(which) <= len(mine) else None
    ids = {source_id(SourceKind.FEED, which, owner) for owner in (None, owner_of(member))}
    by_address = [each for each in mine if each.url == which or each.id in ids]
    titled = [(fold(each.title or urlsplit(each.url).hostname or ""), each) for each in mine]
    wanted = fold(which)
    same = [each for title, each in titled if wanted and title == wanted]
    part = [each for title, each in titled if wanted and wanted in title]
    near = [each for title, each in titled if _is_near(wanted, title)]
    return next((found[0] for found in (by_address, same, part, near) if len(found) == 1), None)


def _is_near(wanted: str, title: str) -> bool:
    return len(wanted) >= _SHORT and slips(wanted, title, _NEAR) <= _NEAR


def listed(tx: Tx, member: Member, page: int) -> FeedsListed:
    """One page of what a member follows, each with its number and how it does."""
    mine = [_followed(number, each) for number, each in enumerate(of_member(tx, member), 1)]
    pages = max(1, -(-len(mine) // PAGE))
    page = min(max(page, 1), pages)
    shown = tuple(mine[(page - 1) * PAGE : page * PAGE])
    return FeedsListed(member, shown, page, pages, len(mine), MOST_SOURCES)


def _followed(number: int, source: Source) -> Followed:
    return Followed(number, source, state_of(source), source.bad_since)


def state_of(source: Source) -> State:
    if source.due_at is None:
        return State.GIVEN_UP
    if source.bad_since is not None:
        return State.FAILING
    return State.NEW if source.fetched_at is None else State.WORKING
