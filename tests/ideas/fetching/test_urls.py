"""Which addresses a member may hand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from bot.ideas.fetching.outcomes import Reason
from bot.ideas.fetching.urls import LONGEST, WEB_PORTS, checked, number, onward, read

BASE = URL("https://feeds.example.org/a/feed.xml")


@pytest.mark.parametrize(
    ("url", "fetched"),
    [
        ("https://example.org/feed", "https://example.org/feed"),
        ("HTTP://Example.ORG", "http://example.org/"),
        ("http://example.org:80/x?y=1#z", "http://example.org/x?y=1"),
        ("https://example.org:443/", "https://example.org/"),
        ("http://example.org:443/", "http://example.org:443/"),
        ("https://example.org./", "https://example.org/"),
        ("https://bücher.example/ü?q=ä", "https://xn--bcher-kva.example/%C3%BC?q=%C3%A4"),
        ("https://sub_domain.example.org/", "https://sub_domain.example.org/"),
        ("http://1.1.1.1/", "http://1.1.1.1/"),
        ("http://１.1.1.1/", "http://1.1.1.1/"),
        ("http://[2606:4700:4700::1111]/", "http://[2606:4700:4700::1111]/"),
        ("http://example.org/@ada?mail=a@b", "http://example.org/@ada?mail=a@b"),
    ],
)
def test_a_web_address_is_taken_and_written_in_one_form(url: str, fetched: str) -> None:
    assert str(checked(url)) == fetched


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", Reason.SCHEME),
        ("ftp://example.org/", Reason.SCHEME),
        ("gopher://example.org/", Reason.SCHEME),
        ("javascript:alert(1)", Reason.SCHEME),
        ("data:text/html,x", Reason.SCHEME),
        ("feed://example.org/", Reason.SCHEME),
        ("example.org/feed", Reason.SCHEME),
        ("//example.org/feed", Reason.SCHEME),
        ("http:example.org", Reason.SCHEME),
        ("/etc/passwd", Reason.SCHEME),
        ("", Reason.SCHEME),
        ("http://ada@example.org/", Reason.USER_INFO),
        ("http://ada:secret@example.org/", Reason.USER_INFO),
        ("http://@example.org/", Reason.USER_INFO),
        ("http://example.org:80@127.0.0.1/", Reason.USER_INFO),
        ("http://example.org:22/", Reason.PORT),
        ("http://example.org:8080/", Reason.PORT),
        ("http://example.org:0/", Reason.PORT),
        ("http:///feed", Reason.MALFORMED),
        ("http://", Reason.MALFORMED),
        ("http://?x", Reason.MALFORMED),
        ("http://example.org:99999/", Reason.MALFORMED),
        ("http://example.org:8b/", Reason.MALFORMED),
        ("http://exam ple.org/", Reason.MALFORMED),
        ("http://example.org/a b", Reason.MALFORMED),
        ("http://example.org/\r\nHost: x", Reason.MALFORMED),
        ("http://example.org/\x00", Reason.MALFORMED),
        ("http://example.org/\u202e", Reason.MALFORMED),
        ("http://example.org/\ud800", Reason.MALFORMED),
        ("http://exam\u200bple.org/", Reason.MALFORMED),
        ("http://example.org\\@127.0.0.1/", Reason.MALFORMED),
        ("http://example.org/\\x", Reason.MALFORMED),
        ("http://%31%32%37.0.0.1/", Reason.MALFORMED),
        ("http://ex%61mple.org/", Reason.MALFORMED),
        ("http://a..example.org/", Reason.MALFORMED),
        ("http://-a.example.org/", Reason.MALFORMED),
        ("http://.example.org/", Reason.MALFORMED),
        ("http://example.org../", Reason.MALFORMED),
        ("http://xn--a.example/", Reason.MALFORMED),
        (f"http://{'a' * 64}.example.org/", Reason.MALFORMED),
        (f"http://{'a.' * 127}example.org/", Reason.MALFORMED),
        ("http://[::1", Reason.MALFORMED),
        ("http://[fe80::1%25eth0]/", Reason.MALFORMED),
        ("http://[v1.x]/", Reason.MALFORMED),
        ("http://[1.1.1.1]/", Reason.MALFORMED),
        (f"http://example.org/{'a' * LONGEST}", Reason.MALFORMED),
        (f"http://example.org/{'ä' * (LONGEST // 2)}", Reason.MALFORMED),
    ],
)
def test_anything_else_is_refused_with_its_reason(url: str, reason: Reason) -> None:
    assert checked(url) is reason


@pytest.mark.parametrize(
    "host",
    ["0x7f.1", "0x7f000001", "2130706433", "017700000001", "127.1", "127.0.1", "0177.0.0.1", "127.0.0.01",
     "1.2.3.4.5", "256.1.1.1", "a.1", "a.0x7f", "1.1.1.0x", "0x7f.1.", "2130706433."],
)  # fmt: skip
def test_a_number_in_an_odd_form_is_no_host(host: str) -> None:
    assert checked(f"http://{host}/") is Reason.HOST


@pytest.mark.parametrize(
    "host",
    ["localhost", "localhost.", "LOCALHOST", "router", "printer.local", "nas.home.arpa", "a.localhost",
     "b.lan", "db.internal", "wiki.corp", "wiki.intranet", "x.private", "hidden.onion", "x.invalid",
     "x.home"],
)  # fmt: skip
def test_a_name_that_means_something_inside_of_a_network_only_is_no_host(host: str) -> None:
    assert checked(f"http://{host}/") is Reason.HOST


def test_a_trailing_dot_does_not_hide_a_number() -> None:
    assert str(checked("http://127.0.0.1./")) == "http://127.0.0.1/"


@given(st.text(max_size=60) | st.from_regex(r"https?://[^/]{0,20}(/.{0,20})?", fullmatch=True))
def test_whatever_is_handed_in_is_taken_or_refused_and_never_fails(url: str) -> None:
    taken = checked(url)
    if isinstance(taken, URL):
        assert taken.scheme in ("http", "https")
        assert taken.port in WEB_PORTS
        assert (taken.user, taken.password, taken.fragment) == (None, None, "")
        assert str(taken).isascii()
        assert checked(str(taken)) == taken


def test_other_ports_can_be_allowed_and_then_the_usual_ones_are_not() -> None:
    assert str(checked("http://example.org:8080/", frozenset({8080}))) == "http://example.org:8080/"
    assert checked("http://example.org/", frozenset({8080})) is Reason.PORT


def test_reading_alone_takes_any_host_and_port() -> None:
    assert str(read("http://wiki:8080/page#part")) == "http://wiki:8080/page#part"


@pytest.mark.parametrize(
    ("location", "leads"),
    [
        ("/b", "https://feeds.example.org/b"),
        ("b.xml", "https://feeds.example.org/a/b.xml"),
        ("?page=2", "https://feeds.example.org/a/feed.xml?page=2"),
        ("//other.example.org/x", "https://other.example.org/x"),
        ("https://other.example.org", "https://other.example.org/"),
        (" /b c ", "https://feeds.example.org/b%20c"),
        ("/ü", "https://feeds.example.org/%C3%BC"),
        ("", "https://feeds.example.org/a/feed.xml"),
    ],
)
def test_a_redirect_is_followed_from_where_it_was_said(location: str, leads: str) -> None:
    assert str(onward(BASE, location)) == leads


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("file:///etc/passwd", Reason.SCHEME),
        ("gopher://x.example", Reason.SCHEME),
        ("//ada@other.example.org/", Reason.USER_INFO),
        ("https://other.example.org:22/", Reason.PORT),
        ("//2130706433/", Reason.HOST),
        ("http://localhost/", Reason.HOST),
        ("http://other example.org/", Reason.MALFORMED),
        ("https://[::1", Reason.MALFORMED),
        ("\\\\other.example.org", Reason.MALFORMED),
        ("/\udce4", Reason.MALFORMED),
        ("/a\tb", Reason.MALFORMED),
    ],
)
def test_a_redirect_to_what_nobody_may_hand_in_is_refused(location: str, reason: Reason) -> None:
    assert onward(BASE, location) is reason


@given(st.text(max_size=40))
def test_whatever_a_redirect_says_never_fails(location: str) -> None:
    assert isinstance(onward(BASE, location), URL | Reason)


def test_a_number_is_read_in_its_proper_form_only() -> None:
    assert str(number("127.0.0.1")) == "127.0.0.1"
    assert str(number("::1")) == "::1"
    assert [number(host) for host in ("127.1", "0x7f000001", "example.org", "fe80::1%1", "")] == [None] * 5
