"""What a body from outside is: a calendar, a feed, or a page that may tell where its feed is."""

from __future__ import annotations

import html
import re
from enum import StrEnum
from urllib.parse import urljoin

from bot.ideas.fetching.text import http_link

_HEAD = 4096  # bytes in which a document says what it is
_PAGE = 256 * 1024  # and in which a page names its feed
_CALENDAR = re.compile(rb"BEGIN:VCALENDAR\b", re.IGNORECASE)
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)[\s>]", re.IGNORECASE)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_LINK = re.compile(r"<link\b([^<>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-z]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "text/calendar"})


class Body(StrEnum):
    FEED = "feed"
    CALENDAR = "calendar"
    PAGE = "page"


def kind_of(body: bytes) -> Body:
    """By what it says itself; servers call feeds whatever they like. What says nothing may be a feed."""
    head = body[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if _CALENDAR.match(head):
        return Body.CALENDAR
    return Body.PAGE if _HTML.search(head) and not _FEED.search(head) else Body.FEED


def feed_of(page: bytes, url: str) -> str | None:
    """The first feed or calendar that a page names as its own."""
    for link in _LINK.finditer(page[:_PAGE].decode("utf-8", "replace")):
        told = {each[1].lower(): each[2] or each[3] or each[4] or "" for each in _ATTRIBUTE.finditer(link[1])}
        is_other = "alternate" in told.get("rel", "").lower().split()
        if is_other and told.get("type", "").strip().lower() in _TYPES and told.get("href"):
            return _whole(url, html.unescape(told["href"]))
    return None


def _whole(url: str, href: str) -> str | None:
    try:
        return http_link(urljoin(url, href.strip()))
    except ValueError:
        return None
