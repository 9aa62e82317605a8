"""GIPHY's answers: the addresses are taken as they are, and only what is surely fit is taken at all."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Language
from bot.ideas.gif_search import Failure, Found
from bot.ideas.giphy import read
from tests.ideas.gif_pages import GIPHY, HEADERS, KEY, Hit, asking, giphy_answer, giphy_hit, several

HIT = giphy_hit()
IMAGES = HIT["images"]


def pictured(**renditions: object) -> Hit:
    return giphy_hit(images=renditions)


def with_address(url: object) -> Hit:
    return pictured(downsized={"url": url, "size": "9"})


ODD: dict[str, object] = {
    "media elsewhere": with_address("https://media.giphy.com.evil.example/a.gif"),
    "media with a user": with_address("https://media.giphy.com@evil.example/a.gif"),
    "media without TLS": with_address("http://media2.giphy.com/media/a.gif"),
    "media on another port": with_address("https://media2.giphy.com:8443/media/a.gif"),
    "a picture that is no GIF": with_address("https://media2.giphy.com/media/a.webp"),
    "an address beyond Slack's limit": with_address(f"https://media2.giphy.com/{'a' * 3000}.gif"),
    "an address of two lines": with_address("https://media2.giphy.com/a\n.gif"),
    "no address": pictured(downsized={"size": "9"}),
    "an address that is none": with_address(7),
    "no size": pictured(downsized={"url": IMAGES["downsized"]["url"]}),
    "too heavy a picture": pictured(downsized=IMAGES["downsized"] | {"size": "2000001"}),
    "no renditions": pictured(),
    "renditions of another shape": giphy_hit(images=[]),
    "for the grown-up": giphy_hit(rating="pg"),
    "not rated": {name: value for name, value in HIT.items() if name != "rating"},
    "a page elsewhere": giphy_hit(url="https://evil.example/gifs/dog"),
    "a page without TLS": giphy_hit(url="http://giphy.com/gifs/dog"),
    "a page that ends early": giphy_hit(url="https://giphy.com/gifs/dog|<!channel>"),
    "a script for a page": giphy_hit(url="javascript:alert(1)"),
    "an odd id": giphy_hit(id="../x"),
    "no id": {name: value for name, value in HIT.items() if name != "id"},
    "no object": "hit",
}


def test_a_gif_is_found_with_its_addresses_untouched() -> None:
    assert read(giphy_answer(HIT)) == (
        Found("aB3dogs", HIT["url"], IMAGES["downsized"]["url"], "A small dog rolls over on the grass."),
    )


def test_results_keep_the_order_in_which_they_came() -> None:
    found = several(read(giphy_answer(*(giphy_hit(each) for each in ("z9", "a1", "m5")))))
    assert [each.id for each in found] == ["z9", "a1", "m5"]


def test_a_lighter_rendition_stands_in_for_one_that_is_too_heavy_or_empty() -> None:
    for downsized in (IMAGES["downsized"] | {"size": "8000000"}, {}, None):
        (found,) = several(read(giphy_answer(pictured(**IMAGES | {"downsized": downsized}))))
        assert found.media == IMAGES["fixed_height"]["url"]


@pytest.mark.parametrize(
    ("changes", "alt"),
    [
        ({"alt_text": ""}, "Happy Dog GIF by Kebun"),
        ({"alt_text": None, "title": "<b>A</b> dog\u202e"}, "A dog"),
        ({"alt_text": None, "title": ""}, ""),
    ],
)
def test_what_is_to_be_seen_is_said_in_plain_text(changes: dict[str, object], alt: str) -> None:
    (found,) = several(read(giphy_answer(giphy_hit(**changes))))
    assert found.alt == alt


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_odd_hit_is_left_out(odd: object) -> None:
    found = several(read(giphy_answer(odd, giphy_hit("fine1"))))
    assert [each.id for each in found] == ["fine1"]


def test_an_answer_that_only_stands_for_one_is_a_failure() -> None:
    """What is said when something behind the endpoint fails: all is well, and nothing is there."""
    assert read(giphy_answer(response_id="")) is Failure.RUBBISH


async def test_what_is_asked_is_a_word_and_nothing_about_anybody() -> None:
    async with asking(GIPHY, giphy_answer(HIT)) as at:
        await at.search.search("dogs", Language.ID)
        (asked,) = at.server.asked
    address = urlsplit(asked.path)
    assert address.path == "/v1/gifs/search"
    query = parse_qs(address.query)
    assert query.pop("fields")[0].startswith("id,url,title,alt_text,rating,images.downsized")
    assert query == {"api_key": [KEY], "q": ["dogs"], "lang": ["en"], "rating": ["g"], "limit": ["24"]}
    assert {name.lower() for name, _ in asked.headers} == HEADERS


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=9)
HITS = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*HIT, *IMAGES, "url", "size"]), inner, max_size=5)
    ),
    max_leaves=8,
)


@settings(max_examples=50, deadline=None)
@given(HITS)
def test_no_hit_is_too_odd(hit: object) -> None:
    assert isinstance(read(giphy_answer(hit)), tuple)
