"""Which links can be passed on, and how they are written."""

from __future__ import annotations

import pytest

from bot.core.links import web_link


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://example.org/a?b=c&d=e#f",
        "HTTPS://Example.org/A",
        "https://kopi.example.org:8443/",
        "https://example.org/kopi%20enak",
    ],
)
def test_a_web_link_stays_as_it_is(url: str) -> None:
    assert web_link(f" {url} ") == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org",
        "mailto:erika@example.org",
        "https://",
        "https:///path",
        "https://ada:secret@example.org",
        "https://example.org/a b",
        "https://example.org\\@evil.example",
        "https://example.org:99999999",
        "https://[::1",
        "https://example.org/\u202egnp.exe",
        "https://example.org/" + "a" * 2000,
        "example.org",
        "",
    ],
)
def test_anything_else_is_none(url: str) -> None:
    assert web_link(url) is None


def test_no_sign_in_a_link_ends_it_early() -> None:
    assert web_link("https://example.org/<a>|'\"") == "https://example.org/%3Ca%3E%7C%27%22"
