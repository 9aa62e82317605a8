"""Feeds and calendars with every turn that their words can take, for golden files and reading aloud."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.core.model import Member
from bot.core.sources import Source, SourceKind
from bot.services.listened import (
    FeedsFull,
    FeedsListed,
    FeedsOffered,
    FirstHeard,
    Followed,
    GaveUp,
    Imported,
    Importing,
    Listening,
    NotAList,
    NotAnAddress,
    NotFollowed,
    Offer,
    Slip,
    State,
    Switched,
    Unfollowed,
    Unheard,
)
from bot.slack import views
from tests.slack.views.nudged import Sample
from tests.slack.views.people import NOW

FEED = Source("source-1", SourceKind.FEED, "https://www.example.org/feed?a=1&b=2", title="Dogs & <Friends>")
NEW = replace(FEED, id="source-2", title=None)
CALENDAR = Source("source-3", SourceKind.CALENDAR, "https://example.org/a.ics", title="Kebun: workshops")
SECRET = replace(CALENDAR, id="source-4", url="https://cal.example.org/private-a1b2c3d4/a.ics", owner="U0ADA")
NEWS = Source("source-5", SourceKind.HACKER_NEWS, "https://news.ycombinator.com/", title="Hacker News")
COMIC = Source("source-6", SourceKind.CARTOON, "https://xkcd.com/atom.xml", title="xkcd")
SINCE = NOW - timedelta(days=3)

COLOSSAL = Offer("colossal", "Colossal", "https://example.org/c", "en", ("art", "crafts"), False, False)
MONGABAY = Offer("mongabay", "Mongabay Indonesia", "https://example.org/m", "id", ("nature",), False, True)
XKCD = Offer("xkcd", "xkcd", "https://xkcd.com/atom.xml", "en", ("comics",), True, False)
HN = Offer("hacker-news", "Hacker News", "https://news.ycombinator.com/", "en", (), False, False)
ALL = (COLOSSAL, MONGABAY, XKCD, HN)


def _answered(make: Callable[[Member], object]) -> Sample:
    return lambda member: views.answer(make(member), NOW)  # type: ignore[arg-type]


def _listed(page: int, pages: int, *feeds: Followed) -> Sample:
    return _answered(lambda member: FeedsListed(member, feeds, page, pages, len(feeds) * pages, 50))


def _heard(source: Source, count: int) -> Sample:
    return _answered(lambda member: FirstHeard(member, source, count, "change-1"))


def _slip(slip: Slip, calendar: bool = False) -> Sample:
    return _answered(lambda member: NotAnAddress(member, slip, calendar))


def _imported(added: int, known: int = 0, unfit: int = 0, beyond: int = 0) -> Sample:
    change_id = "change-1" if added else None
    return _answered(lambda member: Imported(member, added, known, unfit, beyond, 50, change_id))


IN_LIST = (
    Followed(1, FEED, State.WORKING, None),
    Followed(2, NEW, State.NEW, None),
    Followed(3, CALENDAR, State.FAILING, SINCE),
    Followed(4, SECRET, State.GIVEN_UP, SINCE),
    Followed(5, NEWS, State.WORKING, None),
    Followed(6, COMIC, State.WORKING, None),
)
FOLLOWED: dict[str, Sample] = {
    "feeds": _listed(1, 1, *IN_LIST),
    "feeds-first-page": _listed(1, 3, *IN_LIST[:2]),
    "feeds-middle-page": _listed(2, 3, *IN_LIST[:2]),
    "feeds-last-page": _listed(3, 3, *IN_LIST[:2]),
    "feeds-empty": _listed(1, 1),
    "feed-added": _answered(lambda member: Listening(member, NEW, False, "change-1")),
    "feed-added-secret": _answered(lambda member: Listening(member, SECRET, False, "change-1")),
    "feed-again": _answered(lambda member: Listening(member, FEED, True, None)),
    "feed-heard": _heard(FEED, 12),
    "feed-heard-one": _heard(FEED, 1),
    "feed-heard-none": _heard(FEED, 0),
    "calendar-heard": _heard(CALENDAR, 3),
    "calendar-heard-one": _heard(SECRET, 1),
    "calendar-heard-none": _heard(CALENDAR, 0),
    "feed-unheard": _answered(lambda member: Unheard(member, NEW, "change-1")),
    "feed-unheard-again": _answered(lambda member: Unheard(member, FEED, None)),
    "calendar-unheard": _answered(lambda member: Unheard(member, CALENDAR, "change-1")),
    "feed-missing": _slip(Slip.MISSING),
    "calendar-missing": _slip(Slip.MISSING, True),
    "feed-not-web": _slip(Slip.NOT_WEB),
    "feed-user-info": _slip(Slip.USER_INFO),
    "feed-too-long": _slip(Slip.TOO_LONG),
    "feeds-full": _answered(lambda member: FeedsFull(member, 50)),
    "feed-removed": _answered(lambda member: Unfollowed(member, FEED, "change-1")),
    "feed-not-followed": _answered(lambda member: NotFollowed(member, "the <bold> one")),
    "feeds-importing": _answered(lambda member: Importing(member, "https://example.org/feeds.opml")),
    "feeds-no-list": _answered(NotAList),
    "feeds-which-list": _answered(lambda member: NotAList(member, missing=True)),
    "feeds-imported": _imported(12),
    "feeds-imported-one": _imported(1, known=1),
    "feeds-imported-some": _imported(44, known=3, unfit=2, beyond=7),
    "feeds-imported-none": _imported(0, known=3, unfit=1),
    "feeds-offered": _answered(lambda member: FeedsOffered(member, ALL)),
    "feeds-offered-unknown": _answered(lambda member: FeedsOffered(member, ALL, typed="knitting <3")),
    "feeds-offered-switched": _answered(
        lambda member: FeedsOffered(member, ALL, switched=(MONGABAY,), change_id="change-1")
    ),
    "feeds-switched-on": _answered(
        lambda member: Switched(member, (replace(COLOSSAL, on=True), MONGABAY), True, "change-1")
    ),
    "feed-switched-on": _answered(lambda member: Switched(member, (MONGABAY,), True, "change-1")),
    "feed-switched-off": _answered(lambda member: Switched(member, (COLOSSAL,), False, "change-1")),
    "feed-was-on": _answered(lambda member: Switched(member, (MONGABAY,), True, None)),
    "feed-was-off": _answered(lambda member: Switched(member, (COLOSSAL,), False, None)),
    "feed-gave-up": _answered(lambda member: GaveUp(member, FEED)),
}
