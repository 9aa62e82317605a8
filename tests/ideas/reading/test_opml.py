"""Lists of feeds, as feed readers write them."""

from __future__ import annotations

import time

import pytest

from bot.ideas.reading import opml
from bot.ideas.reading.unreadable import Trouble, Unreadable


def test_addresses_are_found_however_deep_and_each_once():
    markup = b"""<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline type="rss" xmlUrl="https://a.example/f?x=1&amp;y=2" htmlUrl="https://a.example"/>
    <outline text="Deeper"><outline xmlurl='http://b.example/feed'/></outline></outline>
    <outline XMLURL="https://a.example/f?x=1&amp;y=2"/></body></opml>"""
    assert opml.read(markup) == ("https://a.example/f?x=1&y=2", "http://b.example/feed")


def test_what_a_feed_reader_is_asked_to_open_is_an_address_too():
    markup = (
        b'<opml><outline xmlUrl="feed://a.example/f"/><outline xmlUrl="feed:https://b.example/f"/></opml>'
    )
    assert opml.read(markup) == ("http://a.example/f", "https://b.example/f")


@pytest.mark.parametrize(
    "address", ["javascript:x", "file:///etc/passwd", "/feed", "", "https://u:p@a.example/"]
)
def test_other_addresses_are_left_out(address):
    assert opml.read(f'<opml><outline xmlUrl="{address}"/></opml>'.encode()) == ()


def test_a_careless_export_is_read_all_the_same():
    markup = b'<opml><body><outline text="A & B" xmlUrl="https://a.example/f?x=1&y=2"><outline></opml>'
    assert opml.read(markup) == ("https://a.example/f?x=1&y=2",)


def test_two_hundred_are_enough():
    outlines = "".join(f'<outline xmlUrl="https://a.example/{n}"/>' for n in range(500))
    found = opml.read(f"<opml>{outlines}</opml>".encode())
    assert isinstance(found, tuple)
    assert len(found) == opml.MOST


@pytest.mark.parametrize(
    "markup", [b"", b"/etc/hostname", b"<rss/>", b'<outline xmlUrl="https://a.example/"/>']
)
def test_what_is_no_list_of_feeds_is_unreadable(markup):
    assert opml.read(markup) == Unreadable(Trouble.NOT_OPML)


def test_an_entity_stands_for_nothing():
    markup = b'<!DOCTYPE opml [<!ENTITY x "https://a.example/">]><opml><outline xmlUrl="&x;"/></opml>'
    assert opml.read(markup) == ()


def test_nesting_without_an_end_takes_no_time():
    begun = time.process_time()
    assert opml.read(b"<opml>" + b"<outline>" * 100_000) == ()
    assert time.process_time() - begun < 3
