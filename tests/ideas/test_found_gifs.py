"""A GIF from elsewhere for a tie: asked for by topic alone, never given twice, ready to be sent."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote_plus, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Kind, Language, Register
from bot.core.nudge import Idea, Image, Reason, ReasonKind
from bot.core.topics import WORDS, word_for
from bot.ideas.fitting import Circumstances
from bot.ideas.found_gifs import FoundGifs, lines, wanted
from bot.ideas.gif_search import Failure, Found
from tests.core.worlds import NOW, tie
from tests.ideas.gif_pages import GIPHY, KLIPY, asking, giphy_answer, giphy_hit, klipy_answer, klipy_hit

WEDNESDAY = datetime(2026, 6, 10, 10, tzinfo=UTC)
ENGLISH = {word_for(topic, Language.EN) for topic in WORDS}
DOGS = tuple(
    Found(name, f"https://dogs.example/{name}", f"https://m.dogs.example/{name}.gif", "") for name in "abc"
)


def around(language: Language = Language.EN, register: Register = Register.CASUAL) -> Circumstances:
    return Circumstances(language, register, 50, WEDNESDAY)


@dataclass
class Kennel:
    """A service in small: it answers, and remembers what it was asked."""

    name: str = "kennel"
    credit: str = "Powered by Kennel"
    answer: tuple[Found, ...] | Failure = DOGS
    asked: list[str] = field(default_factory=list)

    async def search(self, topic: str, language: Language) -> tuple[Found, ...] | Failure:
        self.asked.append(topic)
        return self.answer


async def test_what_both_like_becomes_something_ready_to_send() -> None:
    erika = tie(likes=("old maps", "anjing kampung"))
    async with asking(GIPHY, giphy_answer(giphy_hit())) as at:
        got = await FoundGifs([at.search]).gather(erika, around(), given={}, seed=1)
    hit = giphy_hit()
    assert isinstance(got, Idea)
    line, link = got.text.split("\n")
    assert line in lines()["en"]
    assert (got.key, got.kind, link, got.credit) == (
        "giphy:aB3dogs",
        Kind.GIF,
        hit["url"],
        "Powered By GIPHY",
    )
    assert got.why == Reason(ReasonKind.BOTH_LIKE, word="anjing kampung")
    assert got.image == Image(hit["images"]["downsized"]["url"], hit["alt_text"])


@pytest.mark.parametrize(
    ("tie_name", "register", "expected"),
    [
        ("Budi", Register.CASUAL, "casual"),
        ("Budi", Register.FORMAL, "formal"),
        ("Pak Budi", Register.CASUAL, "formal"),
    ],
)
async def test_the_line_is_in_the_language_and_register_of_the_tie(
    tie_name: str, register: Register, expected: str
) -> None:
    budi = tie(tie_name, likes=("kopi",))
    got = await FoundGifs([Kennel()]).gather(budi, around(Language.ID, register), given={}, seed=3)
    assert isinstance(got, Idea)
    assert got.text.split("\n")[0] in lines()[expected]
    assert got.language is Language.ID


async def test_a_picture_that_nobody_described_is_described_by_its_topic() -> None:
    got = await FoundGifs([Kennel()]).gather(tie(likes=("kopi",)), around(Language.ID), given={}, seed=3)
    assert isinstance(got, Idea)
    assert got.image == Image(DOGS[0].media, "kopi")


async def test_nobody_gets_one_twice_and_in_the_end_there_is_none() -> None:
    given: dict[str, datetime] = {}
    gifs = FoundGifs([Kennel()])
    while isinstance(got := await gifs.gather(tie(likes=("dogs",)), around(), given=given, seed=9), Idea):
        assert got.key not in given
        given[got.key] = NOW
    assert got is None
    assert list(given) == ["kennel:a", "kennel:b", "kennel:c"]


async def test_what_somebody_else_was_lately_shown_comes_last() -> None:
    gifs, erika = FoundGifs([Kennel()]), tie(likes=("dogs",))
    second = await gifs.gather(erika, around(), given={}, recent=["kennel:a"], seed=1)
    assert isinstance(second, Idea)
    assert second.key == "kennel:b"
    last = await gifs.gather(
        erika, around(), given={"kennel:b": NOW, "kennel:c": NOW}, recent=["kennel:a"], seed=1
    )
    assert isinstance(last, Idea)
    assert last.key == "kennel:a"


@pytest.mark.parametrize("likes", [(), ("Erika's surgery", "ngobrolin mantan")], ids=["none", "unknown"])
async def test_without_a_topic_that_we_know_nobody_is_asked(likes: tuple[str, ...]) -> None:
    kennel = Kennel()
    assert await FoundGifs([kennel]).gather(tie(likes=likes), around(), given={}, seed=1) is None
    assert kennel.asked == []


async def test_a_thank_you_asks_nobody() -> None:
    kennel = Kennel()
    erika = tie(likes=("dogs",))
    assert await FoundGifs([kennel]).gather(erika, around(), given={}, seed=1, kind=Kind.THANKS) is None
    assert kennel.asked == []


async def test_without_a_key_there_is_nothing() -> None:
    assert await FoundGifs([]).gather(tie(likes=("dogs",)), around(), given={}, seed=1) is None


async def test_a_failure_is_told_and_the_other_service_is_not_asked_instead() -> None:
    broken, other = Kennel("broken", answer=Failure.FAILED), Kennel("other", answer=Failure.FAILED)
    gifs, erika = FoundGifs([broken, other]), tie(likes=("dogs",))
    for seed in range(20):
        assert await gifs.gather(erika, around(), given={}, seed=seed) is Failure.FAILED
    assert len(broken.asked) + len(other.asked) == 20
    assert broken.asked
    assert other.asked


async def test_while_one_is_left_in_peace_the_other_is_asked() -> None:
    resting, awake = Kennel("resting", answer=Failure.RESTING), Kennel("awake")
    gifs, erika = FoundGifs([resting, awake]), tie(likes=("dogs",))
    for seed in range(10):
        assert isinstance(await gifs.gather(erika, around(), given={}, seed=seed), Idea)
    awake.answer = Failure.RESTING
    assert await gifs.gather(erika, around(), given={}, seed=1) is None


def test_the_same_seed_asks_for_the_same_topic_and_another_may_ask_for_another() -> None:
    erika = tie(likes=("dogs", "coffee", "kucing"))
    topics = {wanted(erika, seed) for seed in range(50)}
    assert wanted(erika, 4) == wanted(erika, 4)
    assert {each.topic for each in topics if each} == {"dogs", "coffee", "cats"}


def test_a_line_says_nothing_of_a_day_and_calls_nobody() -> None:
    told = {word.strip(".,").lower() for some in lines().values() for line in some for word in line.split()}
    assert not told & {"kamu", "anda", "mas", "mbak", "today", "tonight", "hari", "pagi", "malam", "barusan"}


LIKES = st.lists(
    st.sampled_from(
        ["anjing kampung", "small dogs", "kopi susu", "Erika's surgery", "#campus", "ramen with Dewi"]
    )
    | st.text(max_size=20),
    max_size=5,
)


@settings(max_examples=25, deadline=None)
@given(LIKES, st.integers(0, 2**53), st.sampled_from([GIPHY, KLIPY]))
def test_whatever_is_liked_only_a_word_of_the_lexicon_leaves_the_house(likes, seed, provider):
    erika = tie(
        "Erikawati", likes=tuple(likes), note="rahasia besar", circles=("kantorlama",), user_id="UERIKA"
    )
    answer = giphy_answer(giphy_hit()) if provider is GIPHY else klipy_answer(klipy_hit())

    async def gathered() -> list[str]:
        async with asking(provider, answer) as at:
            await FoundGifs([at.search]).gather(erika, around(), given={}, seed=seed)
            return [f"{each.line} {each.headers}" for each in at.server.asked]

    asked = asyncio.run(gathered())
    assert len(asked) == (wanted(erika, seed) is not None)
    for request in asked:
        (word,) = parse_qs(urlsplit(request.split(" ")[1]).query)["q"]
        assert word in ENGLISH
        assert not any(
            said in unquote_plus(request).lower() for said in ("erika", "rahasia", "kantorlama", "surgery")
        )
