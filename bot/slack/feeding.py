"""Feeds and calendars, followed and left as a sentence says."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Member
from bot.services import listening, offering
from bot.services.answers import Answer
from bot.services.listened import Importing, NotAList, NotAnAddress
from bot.slack.parse.feed_requests import Feeds, ImportFeeds, Listen, OfFeeds, OfferFeeds, Switch, Unlisten
from bot.store.tx import Tx


def carry_out(tx: Tx, member: Member, asked: OfFeeds, now: datetime) -> Answer:
    match asked:
        case Listen(urls, calendar):
            return _listen(tx, member, urls, calendar, now)
        case ImportFeeds(url):
            return _import(member, url)
        case Feeds():
            return listening.listed(tx, member, 1)
        case Unlisten(which):
            return listening.unfollow_called(tx, member, which, now)
        case Switch(which, on):
            return offering.switch_called(tx, member, which, on, now)
        case OfferFeeds():
            return offering.offered(tx, member)


def _import(member: Member, url: str | None) -> Answer:
    """The list itself is read afterwards."""
    if url is None:
        return NotAList(member, missing=True)
    slip = listening.slip_of(url)
    return Importing(member, url) if slip is None else NotAnAddress(member, slip, False)


def _listen(tx: Tx, member: Member, urls: tuple[str, ...], calendar: bool, now: datetime) -> Answer:
    if len(urls) > 1:
        return listening.follow_many(tx, member, urls, calendar, now)
    return listening.follow(tx, member, urls[0] if urls else "", calendar, now)
