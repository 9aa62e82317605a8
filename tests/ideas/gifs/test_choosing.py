"""Which GIF suits a tie: what both like, then the day, then a hello, and never the same twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.model import Kind, Language, Register
from bot.core.nudge import Idea, ReasonKind
from bot.ideas.fitting import Circumstances
from bot.ideas.gifs.catalogue import Occasion, catalogue
from bot.ideas.gifs.choosing import choose
from tests.core.worlds import NOW, tie

WEDNESDAY = datetime(2026, 6, 10, 10, tzinfo=UTC)
FRIDAY = WEDNESDAY + timedelta(days=2)
BY_NAME = {gif.name: gif for gif in catalogue()}


def around(local: datetime = WEDNESDAY, language: Language = Language.EN) -> Circumstances:
    return Circumstances(language, Register.CASUAL, 50, local)


def chosen(idea: Idea | None) -> Idea:
    assert idea is not None
    return idea


def test_what_both_like_comes_first_and_says_so() -> None:
    idea = chosen(choose(tie(likes=("old maps", "anjing kampung")), around(FRIDAY), given={}, seed=1))
    assert "dogs" in BY_NAME[idea.picture or ""].topics
    assert idea.why is not None
    assert (idea.kind, idea.why.kind, idea.why.word) == (Kind.GIF, ReasonKind.BOTH_LIKE, "anjing kampung")


def test_without_a_liking_the_day_comes_before_a_plain_hello() -> None:
    friday = chosen(choose(tie(), around(FRIDAY), given={}, seed=1))
    assert Occasion.FRIDAY in BY_NAME[friday.picture or ""].occasions
    usual = chosen(choose(tie(), around(), given={}, seed=1))
    assert Occasion.HELLO in BY_NAME[usual.picture or ""].occasions
    assert usual.why is None


def test_nobody_gets_one_twice_and_in_the_end_there_is_none() -> None:
    given: dict[str, datetime] = {}
    while (idea := choose(tie(likes=("dogs", "coffee")), around(), given=given, seed=len(given))) is not None:
        assert idea.key not in given
        given[idea.key] = NOW
    assert 5 <= len(given) <= len(catalogue())


def test_what_somebody_else_was_lately_shown_comes_last() -> None:
    erika = tie(likes=("dogs",))
    first = chosen(choose(erika, around(), given={}, seed=1))
    second = chosen(choose(erika, around(), given={}, recent=[first.key], seed=1))
    assert second.key != first.key


def test_for_a_favour_there_is_a_picture_that_thanks() -> None:
    idea = chosen(choose(tie(likes=("dogs",)), around(), given={}, seed=1, kind=Kind.THANKS))
    assert Occasion.THANKS in BY_NAME[idea.picture or ""].occasions


def test_the_line_is_in_the_ties_language() -> None:
    erika = tie(likes=("kucing",))
    indonesian = chosen(choose(erika, around(language=Language.ID), given={}, seed=1))
    assert indonesian.text in BY_NAME[indonesian.picture or ""].casual
    assert indonesian.language is Language.ID
