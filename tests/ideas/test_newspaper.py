"""Which story suits a tie: what fits best of what is news, never the same twice; cartoons for anybody."""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.matching import Index
from bot.core.model import Kind, Language, Register
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.core.stories import OLDEST, Story
from bot.ideas import newspaper
from bot.ideas.fitting import Circumstances
from tests.core.worlds import NOW, tie

DAY = timedelta(days=1)
ERIKA = tie(likes=("kopi", "peta tua"))


def around(language: Language = Language.EN, register: Register = Register.CASUAL) -> Circumstances:
    return Circumstances(language, register, 50, NOW.astimezone(ZoneInfo("Asia/Jakarta")))


def story(title: str, url: str = "", at: datetime | None = NOW - DAY) -> Story:
    slug = "-".join(title.lower().split())
    return Story(title, title, url or f"https://blog.example.org/{slug}", at, "", "en", "Blog")


def index(*told: Story) -> Index[Story]:
    return Index.of(told)


LATTE, ESPRESSO = story("Latte art for beginners"), story("A better espresso at home")
SNAKES, BAD = story("Snakes of Borneo"), story("Coffee farmer killed in landslide")


def chosen(
    *told: Story,
    given: Container[str] = (),
    recent: Collection[str] = (),
    seed: int = 1,
    now: datetime = NOW,
    how: Circumstances | None = None,
) -> Idea | None:
    return newspaper.choose(
        [index(*told)], ERIKA, how or around(), given=given, recent=recent, now=now, seed=seed
    )


def test_a_story_that_fits_is_ready_to_send_and_says_why() -> None:
    idea = chosen(SNAKES, LATTE, BAD)
    assert idea is not None
    assert (idea.kind, idea.credit, idea.language) == (Kind.STORY, "Blog", Language.EN)
    assert idea.why == Reason(ReasonKind.BOTH_LIKE, word="kopi")
    line, *rest = idea.text.split("\n")
    assert rest == [LATTE.title, LATTE.url]
    assert "Erika" in line


def test_nothing_is_shown_rather_than_what_does_not_fit() -> None:
    assert chosen() is chosen(SNAKES, BAD) is None


def test_nothing_comes_twice_whichever_feed_tells_it() -> None:
    first = chosen(LATTE, ESPRESSO)
    assert first is not None
    given = {first.key}
    second = chosen(LATTE, ESPRESSO, given=given)
    assert second is not None
    given.add(second.key)
    same = (replace(each, key="other", url=f"{each.url}/?utm_source=x") for each in (LATTE, ESPRESSO))
    assert chosen(LATTE, ESPRESSO, *same, given=given) is None


def test_what_was_lately_shown_for_somebody_else_comes_last() -> None:
    first = chosen(LATTE, ESPRESSO)
    assert first is not None
    second = chosen(LATTE, ESPRESSO, recent=[first.key])
    assert second is not None
    assert second.key != first.key
    assert chosen(LATTE, recent=[newspaper.key_of(LATTE)]) is not None


def test_a_link_with_a_key_in_it_is_passed_on_to_nobody() -> None:
    secret = story("Latte art", "https://example.org/ep?token=a1b2c3d4e5f6a7b8c9d0")
    assert chosen(secret) is None


def test_what_became_old_in_memory_is_not_told_any_more() -> None:
    edge = replace(LATTE, published_at=NOW - OLDEST)
    assert chosen(edge) is not None
    assert chosen(edge, now=NOW + timedelta(seconds=1)) is None


def test_the_best_of_all_feeds_is_taken() -> None:
    two = [index(story("Ten things about coffee, tea and cocoa in the office kitchen")), index(LATTE, SNAKES)]
    best = newspaper.choose(two, ERIKA, around(), given=(), now=NOW, seed=1)
    turned = newspaper.choose(two[::-1], ERIKA, around(), given=(), now=NOW, seed=1)
    assert best == turned
    assert best is not None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("register", Register)
def test_the_line_around_it_varies_with_the_seed(language: Language, register: Register) -> None:
    told = [chosen(LATTE, how=around(language, register), seed=seed) for seed in range(40)]
    lines = {idea.text.split("\n")[0] for idea in told if idea}
    assert len(lines) >= 4
    assert all("Erika" in line for line in lines)


def test_the_newest_cartoon_goes_to_anybody_with_credit_and_by_its_link() -> None:
    comics = [
        replace(story(f"Comic {n}", f"https://xkcd.com/{n}/", NOW - n * DAY), credit="xkcd (CC BY-NC 2.5)")
        for n in range(3)
    ]
    undated = replace(comics[0], url="https://xkcd.com/9/", title="Comic 9", published_at=None)
    given: set[str] = set()
    seen = []
    while True:
        idea = newspaper.choose_cartoon(
            [index(*comics, undated)], tie(), around(), given=given, recent=[newspaper.key_of(comics[0])],
            now=NOW, seed=1,
        )  # fmt: skip
        if idea is None:
            break
        assert (idea.kind, idea.why, idea.picture) == (Kind.STORY, None, None)
        assert idea.credit == "xkcd (CC BY-NC 2.5)"
        given.add(idea.key)
        seen.append(idea.text.rsplit("/", 2)[1])
    assert seen == ["1", "2", "9", "0"]


def test_an_old_cartoon_is_not_sent() -> None:
    old = [index(story("Comic", at=NOW - OLDEST - DAY))]
    assert newspaper.choose_cartoon(old, tie(), around(), given=(), now=NOW, seed=1) is None
