"""What is ready to be switched on: the curated list with its cartoon, and Hacker News."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from bot.core.model import Member
from bot.core.names import fold
from bot.core.sources import SourceKind, source_id
from bot.core.spelling import slips
from bot.core.topics import topic_of
from bot.ideas.reading import hacker_news
from bot.ideas.reading.curated import CuratedFeed, Kind, curated
from bot.services import hacker_topics, listening
from bot.services.listened import FeedsFull, FeedsListed, FeedsOffered, Offer, Switched
from bot.store import sources
from bot.store.tx import Tx

HACKER_NEWS = "hacker-news"
_SHORT, _NEAR = 5, 2
_SAID = {"hn": HACKER_NEWS, "hackernews": HACKER_NEWS, "kartun": "xkcd", "cartoon": "xkcd", "komik": "xkcd"}
_PARTS = re.compile(r"[^a-z0-9]+")


def offers(tx: Tx, member: Member) -> tuple[Offer, ...]:
    """All of them, those that are already followed as on."""
    followed = {each.id for each in listening.of_member(tx, member)}
    listed = [
        Offer(
            key=_key(feed.title),
            title=feed.title,
            url=feed.url,
            language=feed.language,
            topics=feed.topics,
            cartoon=feed.kind is Kind.CARTOON,
            on=source_id(_kind_of(feed), feed.url, None) in followed,
        )
        for feed in curated()
    ]
    on = hacker_topics.SWITCH in followed
    news = Offer(HACKER_NEWS, hacker_news.CREDIT, hacker_news.SITE, "en", (), False, on)
    return (*listed, news)


def _kind_of(feed: CuratedFeed) -> SourceKind:
    return SourceKind.CARTOON if feed.kind is Kind.CARTOON else SourceKind.FEED


def _key(title: str) -> str:
    return _PARTS.sub("-", title.lower()).strip("-")


def offered(tx: Tx, member: Member) -> FeedsOffered:
    return FeedsOffered(member, offers(tx, member))


def switch(tx: Tx, member: Member, key: str, on: bool, now: datetime) -> FeedsOffered | FeedsFull | None:
    """Switch one by its button, and show all as they are then; None where there is none of that key."""
    chosen = [each for each in offers(tx, member) if each.key == key]
    if not chosen:
        return None
    done = _switch(tx, member, chosen, on, now)
    if isinstance(done, FeedsFull):
        return done
    return FeedsOffered(member, offers(tx, member), done.offers, done.change_id)


def switch_called(
    tx: Tx, member: Member, which: str, on: bool, now: datetime
) -> Switched | FeedsOffered | FeedsFull | FeedsListed:
    """Switch what goes by this name, or else all that is about this topic."""
    known = offers(tx, member)
    chosen = _called(known, which)
    if chosen:
        return _switch(tx, member, chosen, on, now)
    return FeedsOffered(member, known, typed=which) if on else listening.listed(tx, member, 1)


def _called(known: Sequence[Offer], which: str) -> list[Offer]:
    wanted = fold(which)
    key = _SAID.get(wanted, _key(which))
    named = [each for each in known if key == each.key] or [each for each in known if _is_near(wanted, each)]
    if len(named) == 1:
        return named
    topic = topic_of(which)
    return [each for each in known if topic is not None and topic in each.topics and not each.cartoon]


def _is_near(wanted: str, offer: Offer) -> bool:
    """A part of the title that stands in no other, or the whole with a slip in it."""
    title = fold(offer.title)
    if len(wanted) < _SHORT:
        return False
    return wanted in title or slips(wanted, title, _NEAR) <= _NEAR


def _switch(tx: Tx, member: Member, chosen: Sequence[Offer], on: bool, now: datetime) -> Switched | FeedsFull:
    if not on:  # what is not followed is not made known only to be left
        theirs = {source_id(_kind(each), each.url, None) for each in chosen}
        some = [each for each in listening.of_member(tx, member) if each.id in theirs]
        change_id = listening.end(tx, member, some, now)
    elif _is_full(tx, member, chosen):
        return FeedsFull(member, listening.MOST_SOURCES)
    else:
        some = [sources.obtain(tx, _kind(each), each.url, None, now) for each in chosen]
        change_id = listening.begin(tx, member, some, now)
        if any(hacker_topics.is_switch(each) for each in some):
            hacker_topics.ensure(tx, (member.workspace_id, member.id), now)
    keys = {each.key for each in chosen}
    return Switched(member, tuple(each for each in offers(tx, member) if each.key in keys), on, change_id)


def _is_full(tx: Tx, member: Member, chosen: Sequence[Offer]) -> bool:
    new = sum(not each.on for each in chosen)
    return new > 0 and len(listening.of_member(tx, member)) + new > listening.MOST_SOURCES


def _kind(offer: Offer) -> SourceKind:
    kinds = {HACKER_NEWS: SourceKind.HACKER_NEWS, **{_key(feed.title): _kind_of(feed) for feed in curated()}}
    return kinds[offer.key]
