"""What a body is, by what it says itself, and where a page says that its feed is."""

from __future__ import annotations

import pytest

from bot.ideas.reading.kinds import Body, feed_of, kind_of

HOME = "https://blog.example.org/about/"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"\xef\xbb\xbf \r\nBEGIN:VCALENDAR\r\n", Body.CALENDAR),
        (b"begin:vcalendar\n", Body.CALENDAR),
        ("\ufeffBEGIN:VCALENDAR".encode("utf-16-le"), Body.CALENDAR),
        (b"<?xml version='1.0'?><rss version='2.0'>", Body.FEED),
        (b"<atom:feed xmlns:atom='x'><html>", Body.FEED),
        (b"<rdf:RDF xmlns:rdf='x'>", Body.FEED),
        (b"<!DOCTYPE html><title>BEGIN:VCALENDAR</title>", Body.PAGE),
        (b"  <HTML lang=id>", Body.PAGE),
        (b"/etc/hostname", Body.FEED),
        (b"", Body.FEED),
    ],
)
def test_a_body_is_what_it_says_itself(body: bytes, kind: Body) -> None:
    assert kind_of(body) is kind


@pytest.mark.parametrize(
    ("link", "found"),
    [
        (
            'rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2"',
            "https://blog.example.org/feed?a=1&b=2",
        ),
        ("href=atom.xml type='application/atom+xml' rel='alternate home'", f"{HOME}atom.xml"),
        (
            'REL="ALTERNATE" TYPE="TEXT/CALENDAR" HREF="//cal.example.org/a.ics"',
            "https://cal.example.org/a.ics",
        ),
        ('rel="stylesheet" type="application/rss+xml" href="/feed"', None),
        ('rel="alternate" type="text/html" hreflang="id" href="/id"', None),
        ('rel="alternate" type="application/rss+xml"', None),
        ('rel="alternate" type="application/rss+xml" href="javascript:alert(1)"', None),
        ('rel="alternate" type="application/rss+xml" href="http://[::1"', None),
    ],
)
def test_a_page_names_its_feed(link: str, found: str | None) -> None:
    assert feed_of(f"<html><head><title>A</title><link {link}></head>".encode(), HOME) == found


def test_of_several_feeds_the_first_is_taken_and_a_page_of_brackets_takes_no_time() -> None:
    links = "".join(f'<link rel=alternate type=application/rss+xml href="/{n}">' for n in range(3))
    assert feed_of(links.encode(), HOME) == "https://blog.example.org/0"
    assert feed_of(b"<link " * 1_000_000, HOME) is None
    assert feed_of(b"<link " + b"a=" * 1_000_000, HOME) is None
