"""Feeds of all ages, read out of bytes."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.stories import Feed
from bot.ideas.reading import feeds
from bot.ideas.reading.markup import decoded
from bot.ideas.reading.unreadable import Trouble, Unreadable
from tests.ideas.reading.pages import NOW, URL, atom, item, rss

WHEN = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="{namespace}"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Kennel</title></channel>
<item><title>A dog that skates</title><link>https://news.example.org/dog</link>{date}</item>
</rdf:RDF>"""
DATE = "<dc:date>2025-11-24T10:00:00Z</dc:date>"
ENTRY = """<entry><id>tag:example.org,2025:1</id>
<title type="html">A &lt;i&gt;dog&lt;/i&gt; that skates</title>
<link rel="alternate" href="/dog"/><link rel="enclosure" href="/dog.mp3"/>
<updated>2025-11-24T10:00:00Z</updated>
<summary>It can.</summary></entry>"""


def read(body: bytes, content_type: str = "application/xml") -> Feed | Unreadable:
    markup = decoded(body, content_type)
    assert isinstance(markup, bytes)
    return feeds.read(markup, url=URL, now=NOW)


def stories(body: bytes, content_type: str = "application/xml"):
    feed = read(body, content_type)
    assert isinstance(feed, Feed)
    return feed.stories


KINDS = {
    "rss 2.0": rss(item()),
    "rss 0.91": rss(item()).replace(b'version="2.0"', b'version="0.91"'),
    "rss 1.0": RDF.format(namespace="http://purl.org/rss/1.0/", date=DATE).encode(),
    "atom 1.0": atom(ENTRY),
    "broken": rss(item(more="<p>never closed & never")),
    "cut off": rss(item(), item(link="https://news.example.org/cat"))[:-70],
    "in capitals": rss(item()).replace(b"pubDate", b"PUBDATE"),
}


@pytest.mark.parametrize("body", KINDS.values(), ids=KINDS)
def test_feeds_of_every_kind_are_read(body):
    story = stories(body)[0]
    assert (story.title, story.url) == ("A dog that skates", "https://news.example.org/dog")
    assert story.published_at == WHEN
    assert story.credit == "The Kennel"


def test_rss_0_90_knows_no_dates():
    (story,) = stories(RDF.format(namespace="http://my.netscape.com/rdf/simple/0.9/", date="").encode())
    assert (story.title, story.published_at) == ("A dog that skates", None)


def test_the_language_is_that_of_the_feed():
    assert stories(atom(ENTRY))[0].language == "en"
    indonesian = rss(item(), head="<title>Berita</title><language>id-ID</language>")
    assert stories(indonesian)[0].language == "id"
    assert stories(rss(item()))[0].language is None


def test_a_link_is_where_the_feed_is_if_it_does_not_say():
    assert stories(rss(item(link="/dog?a=1&amp;b=2")))[0].url == "https://news.example.org/dog?a=1&b=2"


@pytest.mark.parametrize("link", ["javascript:alert(1)", " java&#10;script:alert(1)", "vbscript:x", "data:x"])
def test_links_that_run_something_are_gone(link):
    assert stories(rss(item(link=link))) == ()


def test_links_in_a_text_are_gone_with_its_markup():
    text = "<description>&lt;a href='javascript:x()'&gt;Press&lt;/a&gt; here</description>"
    (story,) = stories(rss(item(more=text)))
    assert story.summary == "Press here"


@pytest.mark.parametrize(
    "date",
    ["yesterday", "", "Mon, 99 Nov 2025 10:00:00 GMT", "0000-00-00T00:00:00Z", "2025-13-45", "9" * 400],
)
def test_a_date_that_is_none_is_none(date):
    assert stories(rss(item(published=date)))[0].published_at is None


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 24 Nov 2025 17:00:00 +0700",
        "24 Nov 2025 10:00 GMT",
        "2025-11-24T10:00:00Z",
        "2025-11-24 10:00:00",
    ],
)
def test_dates_are_read_however_they_are_written(date):
    assert stories(rss(item(published=date)))[0].published_at == WHEN


def test_a_leap_second_is_no_trouble():
    (story,) = stories(rss(item(published="2025-11-24T10:00:60Z")))
    assert story.published_at is not None


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (rss(item(title="Café")), "application/xml; charset=iso-8859-1"),
        (rss(item(title="Café")).decode().encode("cp1252"), "application/xml"),
        (rss(item(title="Café")).decode().encode("utf-16"), "text/xml"),
    ],
)
def test_a_wrong_encoding_does_not_lose_the_story(body, content_type):
    (story,) = stories(body, content_type)
    assert story.title.startswith("Caf")


@pytest.mark.parametrize(
    "body",
    [
        b"/etc/hostname",
        b"file:///etc/hostname",
        b"http://127.0.0.1:9/",
        b"",
        b"<html><p>Hi</p></html>",
        b"\0\xff",
    ],
)
def test_what_is_no_feed_is_unreadable(body):
    assert read(body) == Unreadable(Trouble.NOT_A_FEED)


def test_bytes_that_are_a_path_do_not_open_it(tmp_path):
    secret = tmp_path / "feed.xml"
    secret.write_bytes(rss(item(title="A secret")))
    for body in (bytes(secret), secret.as_uri().encode()):
        assert read(body) == Unreadable(Trouble.NOT_A_FEED)


@pytest.mark.parametrize(
    ("said", "ttl"),
    [
        ("<ttl>90</ttl>", timedelta(minutes=90)),
        ("<ttl>1</ttl>", timedelta(hours=1)),
        ("<ttl>999999</ttl>", timedelta(weeks=1)),
        ("<ttl>soon</ttl>", None),
        (
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            timedelta(hours=6),
        ),
        ("<sy:updatePeriod>weekly</sy:updatePeriod>", timedelta(weeks=1)),
        ("", None),
    ],
)
def test_how_often_it_changes_is_taken_within_reason(said, ttl):
    body = rss(item(), head=said).replace(
        b"<rss ", b'<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" '
    )
    feed = read(body)
    assert isinstance(feed, Feed)
    assert feed.ttl == ttl


@pytest.mark.parametrize("broken", [b"", b"<oops>"])
def test_twenty_thousand_items_are_read_from_both_ends_in_good_time(broken):
    items = [item(f"Number {n}", f"https://news.example.org/{n}", "2025-11-24") for n in range(20_000)]
    body = rss(*items).replace(b"</channel>", broken + b"</channel>")
    begun = time.process_time()
    found = stories(body)
    assert time.process_time() - begun < 4
    assert found[0].title == "Number 0"
    assert len(found) == 50


def test_the_newest_are_found_at_the_end_too():
    items = [
        item(f"Number {n}", f"https://news.example.org/{n}", (NOW - timedelta(minutes=3000 - n)).isoformat())
        for n in range(3000)
    ]
    assert stories(rss(*items))[0].title == "Number 2999"


@pytest.mark.parametrize("sign", ["&#xD83D;&#xDC36;", "&#55357;", "&#x110000;", "&#99999999999999999999;"])
def test_a_number_that_is_no_sign_does_not_cost_the_feed(sign):
    assert stories(rss(item(title=f"A dog{sign}")))[0].title == "A dog"


def test_signs_by_their_number_are_read():
    assert stories(rss(item(title="A dog &#x1F436; &#8211; caf&#xe9;")))[0].title == "A dog 🐶 – café"


def test_a_cartoon_comes_with_its_credit():
    entry = """<entry><id>https://xkcd.com/1/</id><title>Barrel</title><link href="https://xkcd.com/1/"/>
    <updated>2025-11-24T00:00:00Z</updated>
    <summary type="html">&lt;img src="x" alt="Boat"/&gt;</summary></entry>"""
    markup = decoded(atom(entry), "")
    assert isinstance(markup, bytes)
    feed = feeds.read(markup, url="https://xkcd.com/atom.xml", now=NOW)
    assert isinstance(feed, Feed)
    (story,) = feed.stories
    assert (story.url, story.credit, story.summary) == ("https://xkcd.com/1/", "xkcd (CC BY-NC 2.5)", "")
