"""Feeds and calendars as they are served, to be read by the tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

NOW = datetime(2025, 11, 25, 3, 0, tzinfo=UTC)
URL = "https://news.example.org/feed.xml"


def rss(*items: str, head: str = "<title>The Kennel</title>") -> bytes:
    body = "".join(items)
    return f'<?xml version="1.0"?>\n<rss version="2.0"><channel>{head}{body}</channel></rss>'.encode()


def item(
    title: str = "A dog that skates",
    link: str = "https://news.example.org/dog",
    published: str = "Mon, 24 Nov 2025 10:00:00 GMT",
    more: str = "",
) -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{published}</pubDate>{more}</item>"


def atom(*entries: str) -> bytes:
    body = "".join(entries)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">'
        f"<title>The Kennel</title>{body}</feed>"
    ).encode()


def calendar(*parts: str, head: Iterable[str] = ()) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *head, *parts, "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def event(start: str, *more: str, uid: str = "a", title: str = "Latte art") -> str:
    """`start` is what stands after DTSTART: parameters, colon and time."""
    lines = ["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", f"DTSTART{start}", *more, "END:VEVENT"]
    return "\r\n".join(lines)
