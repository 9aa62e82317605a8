"""Text and links from outside: nothing of them can do more than be read."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ideas.fetching.text import LONGEST, clean, http_link
from bot.slack.text import typed

TAG = re.compile(r"<[a-zA-Z/!?]")
PIECES = [
    "<", ">", "&", ";", "lt", "gt", "amp", "#60", "#x3c", "b", "script", "/", "!", "--", "<!--", "-->", '"',
    "'", " ", "=", "\u200b", "\u202e", "\x00", "\n", "a", "é", "<b>", "</b>", "&lt;", "&amp;", "&#8203;",
    "?", "x y", "<script>", "</script>", "<img src=x onerror=alert(1)>", "word",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=80)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("Dogs &amp; cats", "Dogs & cats"),
        ("<b>Hi</b> there", "Hi there"),
        ("bo<b>ld</b>er", "bolder"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("One<br/>Two", "One Two"),
        ("&lt;b&gt;Hi&lt;/b&gt;", "Hi"),
        ("&amp;lt;b&amp;gt;Hi", "Hi"),
        ("<<b>b>x", "b>x"),
        ("<scr<script>x</script>ipt>y", "y"),
        ("a < b and b > a", "a < b and b > a"),
        ("I <3 you", "I <3 you"),
        ("5 <10", "5 <10"),
        ("<script>alert(1)</script>Hi", "Hi"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Hi", "Hi"),
        ("<style>b { color: red }</style>Hi", "Hi"),
        ("<!-- <b>no</b> -->Hi", "Hi"),
        ("Hi<!-- never closed", "Hi"),
        ("Hi <script>never closed", "Hi"),
        ("Hi <a href='https://exa", "Hi"),
        ('<img alt="a > b" src="x">Hi', "Hi"),
        ("it's <a href=\"x\">it's</a>", "it's it's"),
        ("<b it's>Hi", "Hi"),
        ("<?php x ?>Hi", "Hi"),
        ("<![CDATA[Hi]]>", ""),
        ("\u202eevil\u202c \u200bzero\u00adwidth\ufeff", "evil zerowidth"),
        ("a\x00b\x1bc\x7fd\x9be", "abcde"),
        ("half \ud83d a sign", "half a sign"),
        ("a\u2028b\u00a0c\td\r\ne  f", "a b c d e f"),
        ("\u3164\uffa0blank\u034f", "blank"),
        ("&#60;b&#62;Hi &#x3c;i&#x3e;", "Hi"),
        ("&#8203;&#x202e;Hi&nbsp;&hellip;", "Hi …"),
        ("<&#8203;b>Hi", "Hi"),
        ("&copy; 2026 &mdash; Ada&rsquo;s", "© 2026 — Ada’s"),
        ("Selamat pagi 🐶 ☕️", "Selamat pagi 🐶 ☕️"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_text_from_outside_becomes_plain(raw: str, plain: str) -> None:
    assert clean(raw, 200) == plain


def test_entities_that_were_escaped_again_and_again_never_become_a_tag() -> None:
    nested = "lt;b onclick=x&gt;Hi"
    for depth in range(12):
        plain = clean("&" + "amp;" * depth + nested, 200)
        assert not TAG.search(plain)
        assert clean(plain, 200) == plain


@pytest.mark.parametrize(
    ("limit", "cut"),
    [
        (43, "The quick brown fox jumps over the lazy dog"),
        (42, "The quick brown fox jumps over the lazy…"),
        (20, "The quick brown fox…"),
        (19, "The quick brown…"),
        (16, "The quick brown…"),
        (10, "The quick…"),
        (3, "Th…"),
        (1, "…"),
        (0, ""),
    ],
)
def test_a_long_text_is_cut_at_a_word(limit: int, cut: str) -> None:
    assert clean("The quick brown fox jumps over the lazy dog", limit) == cut


def test_a_word_that_never_ends_is_cut_where_it_must_be() -> None:
    assert clean("a " + "x" * 500, 100) == "a " + "x" * 97 + "…"


def test_no_comma_is_left_hanging_before_the_dots() -> None:
    assert clean("Hello, wonderful world", 9) == "Hello…"


def test_a_letter_is_not_cut_from_its_marks() -> None:
    assert clean("abcde\u0301\u0302fgh", 6) == "abcd…"


@given(SOUP, st.integers(0, 60))
def test_no_tag_and_nothing_unseen_is_left_and_the_limit_holds(raw: str, limit: int) -> None:
    plain = clean(raw, limit)
    assert len(plain) <= limit
    assert not TAG.search(plain)
    assert not {unicodedata.category(sign) for sign in plain} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    assert plain == " ".join(plain.split())
    plain.encode()


@settings(max_examples=300)
@given(SOUP, st.integers(0, 60))
def test_cleaning_what_is_clean_changes_nothing(raw: str, limit: int) -> None:
    plain = clean(raw, limit)
    assert clean(plain, limit) == plain


@given(st.text(st.characters(categories=["L", "Nd", "Po", "Sm"], exclude_characters="<>&"), max_size=40))
def test_plain_words_stay_as_they_are(words: str) -> None:
    kept = "".join(sign for sign in words if sign not in "\u115f\u1160\u3164\uffa0")
    assert clean(words, 100) == kept


@given(SOUP)
def test_what_is_left_has_no_power_in_slack_once_it_is_typed(raw: str) -> None:
    assert not set(typed(clean(raw, 200)).rich) & set("<>")


@pytest.mark.parametrize(
    "raw",
    [
        each * LONGEST
        for each in (
            "<",
            "<a ",
            "<a '",
            '<a "',
            "<!--",
            "<script>",
            "&amp;",
            "<b>",
            "&lt;",
            "\u200b",
            " ",
            "<b><",
        )
    ]
    + ["&" + "amp;" * LONGEST, "<a" + " x" * LONGEST, "<a '" + "' '" * LONGEST, "&" * LONGEST],
)
def test_no_text_takes_long(raw: str) -> None:
    began = time.perf_counter()
    clean(raw, 300)
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (" https://example.org/\n", "https://example.org/"),
        ("HTTP://EXAMPLE.ORG/A", "http://example.org/A"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("http://wiki:8080/page", "http://wiki:8080/page"),
        ("https://example.org/<a>|b\"'`", "https://example.org/%3Ca%3E%7Cb%22%27%60"),
        ("https://example.org/?<a>|b\"'`", "https://example.org/?%3Ca%3E%7Cb%22%27%60"),
        ("https://example.org/#<a>|b\"'`", "https://example.org/#%3Ca%3E%7Cb%22%27%60"),
    ],
)
def test_a_web_link_survives_with_nothing_in_it_that_ends_a_link(url: str, link: str) -> None:
    assert http_link(url) == link
    assert http_link(link) == link


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "\x01javascript:alert(1)",
     "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "mailto:ada@example.org", "slack://x",
     "//example.org", "/relative", "relative", "", " ", "https://", "https://exa mple.org",
     "https://example.org/a b", "https://example.org/\x00", "https://example.org/\u202egpj", "https://ada:pw@example.org/",
     "https://example.org\\@evil.example", "https://example.org/|\nx", "http:///x", "https://[::1",
     "javascript://example.org/%0aalert(1)"],
)  # fmt: skip
def test_anything_else_is_gone(url: str) -> None:
    assert http_link(url) is None


@given(st.text(max_size=40) | st.text(max_size=30).map("https://example.org/".__add__))
def test_a_link_is_web_and_plain_or_nothing(url: str) -> None:
    link = http_link(url)
    if link is not None:
        assert link.startswith(("https://", "http://"))
        assert link.isascii()
        assert not set(link) & set(" <>|\"'`\\")
        assert http_link(link) == link
