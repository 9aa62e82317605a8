"""The shelf: keeping something to pass on, changing it, taking it away, looking at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.model import Member, Tie
from bot.core.names import fold
from bot.core.shelf import MOST_TOPICS, Thing, who_would_like
from bot.services import changes
from bot.services.changes import Step
from bot.services.shelved import Deed, Lying, ShelfFull, ShelfListed, Shelved, Unshelved
from bot.store import shelf, ties
from bot.store.tx import Tx

MOST_THINGS = 200
PAGE = 10


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a member said of a thing; None and () mean that it was not said."""

    url: str | None = None
    title: str | None = None
    words: str | None = None
    topics: tuple[str, ...] = ()
    tie_ids: tuple[str, ...] = ()


def keep(tx: Tx, member: Member, wanted: Wanted, now: datetime) -> Shelved | ShelfFull:
    """Put something aside; a link that lies there already gets what was newly said of it."""
    lying = shelf.of_member(tx, member.workspace_id, member.id)
    old = next((thing for thing in lying if _same(thing, wanted)), None)
    if old is not None:
        return _changed(tx, member, old, _merged(old, wanted), now, Deed.AGAIN)
    if len(lying) >= MOST_THINGS:
        return ShelfFull(member, MOST_THINGS)
    thing = Thing(
        member.workspace_id,
        member.id,
        tx.new_id(now),
        now,
        wanted.url,
        wanted.title,
        wanted.words,
        wanted.topics,
        wanted.tie_ids,
    )
    shelf.insert(tx, thing)
    return _shelved(tx, member, thing, Deed.KEPT, [changes.shelved_step(thing)], now)


def _same(thing: Thing, wanted: Wanted) -> bool:
    if wanted.url is not None:
        return thing.url == wanted.url
    return thing.url is None and fold(thing.words or "") == fold(wanted.words or "")


def _merged(old: Thing, wanted: Wanted) -> Thing:
    return replace(
        old,
        title=wanted.title or old.title,
        words=wanted.words or old.words,
        topics=_both(old.topics, wanted.topics),
        tie_ids=tuple(dict.fromkeys((*old.tie_ids, *wanted.tie_ids))),
    )


def _both(old: Iterable[str], new: Iterable[str]) -> tuple[str, ...]:
    """Each topic once, as it was typed first, and no more than there is room for."""
    topics: dict[str, str] = {}
    for topic in (*old, *new):
        topics.setdefault(fold(topic), topic)
    return tuple(topics.values())[:MOST_TOPICS]


def edit(tx: Tx, member: Member, thing: Thing, wanted: Wanted, now: datetime) -> Shelved:
    """Put exactly these words, topics and people in place, as a form was sent that showed all of them."""
    after = replace(
        thing, words=wanted.words, topics=_both((), wanted.topics), tie_ids=_kept_for(tx, thing, wanted)
    )
    return _changed(tx, member, thing, after, now, Deed.CHANGED)


def _kept_for(tx: Tx, thing: Thing, wanted: Wanted) -> tuple[str, ...]:
    """In the order in which they were chosen; who is no tie of this member is left out."""
    known = {tie.id for tie in ties.of_member(tx, thing.workspace_id, thing.member_id)}
    return tuple(tie_id for tie_id in dict.fromkeys(wanted.tie_ids) if tie_id in known)


def meant_for(tx: Tx, member: Member, thing: Thing, tie: Tie, now: datetime) -> Shelved:
    """One tie more for whom it is kept."""
    after = replace(thing, tie_ids=tuple(dict.fromkeys((*thing.tie_ids, tie.id))))
    return _changed(tx, member, thing, after, now, Deed.CHANGED)


def _changed(tx: Tx, member: Member, before: Thing, after: Thing, now: datetime, deed: Deed) -> Shelved:
    if after == before:
        return _shelved(tx, member, before, deed if deed is Deed.AGAIN else Deed.SAME, [], now)
    shelf.update(tx, after)
    return _shelved(tx, member, after, deed, [changes.thing_step(before, after)], now)


def _shelved(
    tx: Tx, member: Member, thing: Thing, deed: Deed, steps: Sequence[Step], now: datetime
) -> Shelved:
    everybody = sorted(ties.of_member(tx, member.workspace_id, member.id), key=lambda tie: fold(tie.name))
    fitting = tuple(who_would_like(thing, everybody))
    change_id = changes.note_down(tx, member, steps, now) if steps else None
    return Shelved(member, thing, deed, fitting, () if fitting else tuple(everybody), change_id)


def entitle(tx: Tx, workspace_id: str, member_id: str, titles: Mapping[str, str]) -> None:
    """Give links that lie there without a title the one that was found behind them."""
    for thing in shelf.of_member(tx, workspace_id, member_id):
        title = None if thing.url is None else titles.get(thing.url)
        if title and thing.title is None:
            shelf.update(tx, replace(thing, title=title))


def remove(tx: Tx, member: Member, thing: Thing, now: datetime) -> Unshelved:
    shelf.remove(tx, thing)
    return Unshelved(member, thing, changes.note_down(tx, member, [changes.unshelved_step(thing)], now))


def listed(tx: Tx, member: Member, page: int) -> ShelfListed:
    """One page of the shelf, the newest first."""
    lying = shelf.of_member(tx, member.workspace_id, member.id)
    everybody = sorted(ties.of_member(tx, member.workspace_id, member.id), key=lambda tie: fold(tie.name))
    pages = max(1, -(-len(lying) // PAGE))
    page = min(max(page, 1), pages)
    shown = lying[(page - 1) * PAGE : page * PAGE]
    rows = tuple(Lying(thing, tuple(who_would_like(thing, everybody))) for thing in shown)
    return ShelfListed(member, rows, page, pages, len(lying))


def own(tx: Tx, member: Member, thing_id: str) -> Thing | None:
    return shelf.get(tx, member.workspace_id, member.id, thing_id)
