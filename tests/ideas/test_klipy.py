"""KLIPY's answers: the addresses are taken as they are, and only what is surely fit is taken at all."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Language
from bot.ideas.fetching.fetcher import Fetcher
from bot.ideas.gif_search import Failure, Found
from bot.ideas.klipy import Klipy, read
from tests.ideas.fetching.servers import AGENT, HERE, page, says, serving
from tests.ideas.gif_pages import ANY_PORT, HEADERS, KEY, KLIPY, Hit, asking, klipy_answer, klipy_hit, several

HIT = klipy_hit()
FILE = HIT["file"]


def with_address(url: object) -> Hit:
    return klipy_hit(file={"md": {"gif": {"url": url, "size": 9}}})


ODD: dict[str, object] = {
    "media elsewhere": with_address("https://klipy.com.evil.example/a.gif"),
    "media on a site of theirs that serves none": with_address("https://docs.klipy.com/a.gif"),
    "media with a user": with_address("https://static.klipy.com@evil.example/a.gif"),
    "media without TLS": with_address("http://static.klipy.com/a.gif"),
    "a film": with_address("https://static.klipy.com/a.mp4"),
    "a thumb alone": klipy_hit(file={"xs": FILE["xs"]}),
    "too heavy a picture": klipy_hit(file={"hd": FILE["hd"]}),
    "no GIF among the formats": klipy_hit(file={"md": {"webp": FILE["md"]["gif"]}}),
    "formats of another shape": klipy_hit(file={"md": ["gif"]}),
    "no files": klipy_hit(file=None),
    "an advertisement": {"type": "ad", "content": "<script>", "width": 300},
    "a slug that leads elsewhere": klipy_hit("../../evil"),
    "no slug": klipy_hit(slug=None),
    "no object": 3,
}


def test_a_gif_is_found_with_its_picture_untouched() -> None:
    assert read(klipy_answer(HIT)) == (
        Found("happy-dog-12", "https://klipy.com/gifs/happy-dog-12", FILE["md"]["gif"]["url"], "Happy Dog"),
    )


def test_results_keep_the_order_in_which_they_came() -> None:
    found = several(read(klipy_answer(*(klipy_hit(each) for each in ("z9", "a1", "m5")))))
    assert [each.id for each in found] == ["z9", "a1", "m5"]


def test_a_smaller_rendition_stands_in_for_one_that_is_too_heavy() -> None:
    heavy = {"gif": FILE["md"]["gif"] | {"size": 2_000_001}}
    (found,) = several(read(klipy_answer(klipy_hit(file=FILE | {"md": heavy}))))
    assert found.media == FILE["sm"]["gif"]["url"]


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_an_odd_hit_is_left_out(odd: object) -> None:
    found = several(read(klipy_answer(odd, klipy_hit("fine"))))
    assert [each.id for each in found] == ["fine"]


def test_a_no_is_a_failure() -> None:
    told = {"result": False, "errors": {"message": ["Something went wrong."]}}
    assert read(json.dumps(told).encode()) is Failure.RUBBISH


async def test_a_key_that_is_not_theirs_is_told_by_404() -> None:
    told = b'{"result": false, "errors": {"message": ["The provided API key is invalid."]}}'
    async with asking(KLIPY, says(page(told, status="404 Not Found"))) as at:
        assert await at.search.search("dogs", Language.EN) is Failure.KEY


@pytest.mark.parametrize(("language", "country"), [(Language.ID, "id"), (Language.EN, "us")])
async def test_what_is_asked_is_a_word_and_nothing_about_anybody(language: Language, country: str) -> None:
    async with asking(KLIPY, klipy_answer(HIT)) as at:
        await at.search.search("dogs", language)
        (asked,) = at.server.asked
    address = urlsplit(asked.path)
    assert address.path == f"/api/v1/{KEY}/gifs/search"
    assert parse_qs(address.query) == {
        "q": ["dogs"],
        "locale": [country],
        "content_filter": ["high"],
        "format_filter": ["gif"],
        "per_page": ["24"],
        "page": ["1"],
    }
    assert {name.lower() for name, _ in asked.headers} == HEADERS


async def test_a_key_cannot_lead_to_another_path() -> None:
    async with serving(says(page(klipy_answer()))) as server:
        fetcher = Fetcher(AGENT, allows=frozenset({HERE}).__contains__, ports=ANY_PORT)
        klipy = Klipy(fetcher, "../a/?b#c", base=f"http://{HERE}:{server.port}/api/v1")
        assert await klipy.search("dogs", Language.EN) == ()
        await fetcher.close()
    assert urlsplit(server.asked[0].path).path == "/api/v1/..%2Fa%2F%3Fb%23c/gifs/search"


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=9)
HITS = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*HIT, *FILE, "gif", "url", "size"]), inner, max_size=5)
    ),
    max_leaves=8,
)


@settings(max_examples=50, deadline=None)
@given(HITS)
def test_no_hit_is_too_odd(hit: object) -> None:
    assert isinstance(read(klipy_answer(hit)), tuple)
