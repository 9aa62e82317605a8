"""Which addresses bear a secret, so that they are shared with nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ideas.fetching.secrecy import secret_in

KEY = "0123456789abcdef0123456789abcdef"
UUID = "0b0f2a3c-1111-4222-8333-444455556666"


@pytest.mark.parametrize(
    "url",
    [
        "https://ada:secret@feeds.example.org/feed",
        "https://ada@feeds.example.org/feed",
        "https://feeds.example.org/feed?token=x",
        "https://feeds.example.org/feed?a=1&API_KEY=x",
        "https://feeds.example.org/feed?a=1;apikey=x",
        "https://feeds.example.org/feed?rssToken=x",
        "https://feeds.example.org/feed?access-token=x",
        "https://feeds.example.org/feed?X-Amz-Signature=x",
        "https://feeds.example.org/feed?user=ada",
        "https://feeds.example.org/feed?%74oken=x",
        f"https://feeds.example.org/feed?{KEY}",
        f"https://feeds.example.org/feed?k={KEY}",
        f"https://feeds.example.org/feed/{KEY}/rss.xml",
        f"https://feeds.example.org/feed/{KEY[:12]}",
        f"https://feeds.example.org/podcast/{UUID}.rss",
        f"https://feeds.example.org/calendar/ada%40example.org/private-{KEY}/basic.ics",
        "https://feeds.example.org/rss/secret:abc/",
        "https://feeds.example.org/calendar/private/basic.ics",
        "https://feeds.example.org/x/eyJhbGciOiJI-UzI1NiJ9-_abc",
        "https://feeds.example.org/x/UC_x5XG1OV2P6uZZ5FSM9Ttw",
        f"https://feeds.example.org/x/{'abcdefghij' * 3}",
        f"https://{KEY}.example.org/feed",
        "not an address",
        "",
    ],
)
def test_what_looks_like_a_key_is_a_secret(url: str) -> None:
    assert secret_in(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://feeds.example.org/feed",
        "https://feeds.example.org/",
        "http://feeds.example.org/rss.xml?cat=12&feed=rss2",
        "https://feeds.example.org/2026/01/15/How-To-Install-Python-3-11-On-Windows/feed",
        "https://feeds.example.org/a-rather-long-headline-about-nothing-at-all-2026/feed",
        "https://feeds.example.org/search?q=kopi+jakarta&hl=id&gl=ID&ceid=ID:id",
        "https://feeds.example.org/api/v1/search_by_date?query=dog&tags=story&numericFilters=points%3E50",
        "https://feeds.example.org/calendar/en.indonesian%23holiday%40group.v.calendar/public/basic.ics",
        "https://feeds.example.org/feed?key=",
        "https://feeds.example.org/@ada/feed",
        "https://feeds.example.org/tag/keyboards",
        "https://1.1.1.1/feed",
    ],
)
def test_an_ordinary_address_is_none(url: str) -> None:
    assert not secret_in(url)


@given(st.text("0123456789abcdef", min_size=32, max_size=64).filter(lambda key: not key.isalpha()))
def test_a_long_key_is_found_wherever_it_stands(key: str) -> None:
    for url in (f"https://feeds.example.org/{key}", f"https://feeds.example.org/feed?x={key}"):
        assert secret_in(url)
        assert secret_in(url.replace(key, f"a.{key}.xml"))


@given(st.text(max_size=40))
def test_whatever_is_asked_about_gets_an_answer(url: str) -> None:
    assert isinstance(secret_in(url), bool)
