"""Wishes: fitting the day and the register, never the same twice for a tie while there is another."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from bot.core.model import Kind, Language, OwnDate, Register
from bot.core.nudge import Reason, ReasonKind
from bot.core.occasions import Occasion, OccasionKind
from bot.core.recipient import Recipient
from bot.ideas.feasts import offered
from bot.ideas.fitting import Circumstances
from bot.ideas.gifs import choosing as gifs
from bot.ideas.gifs.catalogue import Occasion as PictureFor
from bot.ideas.gifs.catalogue import catalogue
from bot.ideas.greeting_days import choose, occasion_of, picture_for, wishes
from tests.core.worlds import NOW, member, tie
from tests.ideas.test_lines import CASUAL_WORDS, EMOJI, FORMAL_WORDS, GENDER, ONE_CITY, TO_THE_OTHER

VOICES = list(product(Language, Register))
BIRTHDAY = Occasion(OccasionKind.BIRTHDAY, date(2026, 11, 25), 0)
OWN = Occasion(OccasionKind.DATE, date(2026, 11, 25), 0, "the *new* job")
FEASTS = (
    "eid-al-fitr",
    "eid-al-adha",
    "ramadan",
    "christmas",
    "new-year",
    "lunar-new-year",
    "diwali",
    "vesak",
)
KINDS = ("birthday", "date", "feast", *FEASTS, "nyepi", "easter")


def around(language: Language = Language.EN, register: Register = Register.CASUAL) -> Circumstances:
    return Circumstances(language, register, 60, datetime(2026, 11, 25, 9, 20, tzinfo=UTC))


def feast(name: str, days: int = 0) -> Occasion:
    return Occasion(OccasionKind.FEAST, date(2026, 11, 25), days, f"ID:{name}")


@pytest.mark.parametrize("language", Language)
def test_there_are_six_wishes_at_least_for_every_kind(language: Language) -> None:
    assert set(wishes(language)) == set(KINDS)
    for kind, listed in wishes(language).items():
        casual = [wish for wish in listed if "on" in wish.when and Register.CASUAL in wish.registers]
        assert len(casual) >= 6 or kind in ("nyepi", "feast", "eid-al-adha", "ramadan"), kind
        assert len([wish for wish in listed if "on" in wish.when]) >= 6, kind
    keys = [wish.key for listed in wishes(language).values() for wish in listed]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(("voice", "days"), list(product(VOICES, (-2, -1, 0, 1, 2))))
def test_on_every_day_about_it_there_is_something_to_say(voice: tuple[Language, Register], days: int) -> None:
    for occasion in (BIRTHDAY, OWN, *map(feast, (*FEASTS, "nyepi", "easter", "mawlid", "Good Friday"))):
        ideas = choose(replace(occasion, days=days), tie(), around(*voice), given={}, seed=1, count=3)
        assert len(ideas) >= (3 if occasion.kind is not OccasionKind.DATE else 2)
        assert len({idea.key for idea in ideas}) == len(ideas)
        for idea in ideas:
            assert idea.kind is Kind.HELLO
            assert "{" not in idea.text
            assert "Erika" in idea.text
            assert idea.why == Reason(ReasonKind.OCCASION, days=days, word=occasion.key)


def test_each_says_the_name_once_and_can_go_without_it() -> None:
    listed = [
        (kind, wish) for language in Language for kind, each in wishes(language).items() for wish in each
    ]
    for kind, wish in listed:
        assert wish.text.count("{name}") == 1, wish.key
        assert ("{word}" in wish.text) == (kind in ("date", "feast")), wish.key
        assert re.match(r"\w+\W", re.sub(r",? \{name\}", "", wish.text)), wish.key
        assert len(wish.text) <= 120, wish.key
        assert wish.when <= {"before", "on", "after"}, wish.key


def test_indonesian_keeps_the_registers_apart_and_nobody_s_gender_is_guessed() -> None:
    every = [wish for language in Language for each in wishes(language).values() for wish in each]
    assert [wish.key for wish in every if GENDER.search(wish.text)] == []
    ours = [wish for each in wishes(Language.ID).values() for wish in each]
    formal = [wish for wish in ours if Register.FORMAL in wish.registers]
    casual = [wish for wish in ours if wish.registers == {Register.CASUAL}]
    assert [wish.key for wish in formal if CASUAL_WORDS.search(wish.text)] == []
    assert [wish.key for wish in casual if FORMAL_WORDS.search(wish.text)] == []
    assert [wish.key for wish in ours if TO_THE_OTHER.search(wish.text) or ONE_CITY.search(wish.text)] == []
    assert [wish.key for wish in every if Register.FORMAL in wish.registers and EMOJI.search(wish.text)] == []


def test_what_is_congratulated_on_is_never_guessed_from_a_word_of_the_member_s() -> None:
    lines = [wish.text for language in Language for wish in wishes(language)["date"]]
    assert not [line for line in lines if re.search(r"(?i)congrat|happy|selamat|turut|sorry", line)]


def test_the_same_wish_comes_back_only_when_all_were_given_and_never_in_one_year() -> None:
    given: dict[str, datetime] = {}
    texts: list[str] = []
    for year in range(2026, 2029):
        occasion = replace(BIRTHDAY, on=date(year, 11, 25))
        for idea in choose(occasion, tie(), around(), given=given, seed=year, count=2):
            given[idea.key] = NOW + timedelta(days=365 * (year - 2026))
            texts.append(idea.text)
    assert len(set(texts)) == 6
    for _ in range(20):
        for idea in choose(BIRTHDAY, tie(), around(), given=given, seed=9, count=3):
            assert idea.key not in given
            given[idea.key] = NOW
    assert choose(BIRTHDAY, tie(), around(), given=given, seed=9, count=3) == ()
    again = choose(replace(BIRTHDAY, on=date(2030, 11, 25)), tie(), around(), given=given, seed=9, count=3)
    assert len(again) == 3


def test_the_member_s_word_is_said_without_signs_that_could_format_it() -> None:
    for idea in choose(OWN, tie(), around(), given={}, seed=1, count=9):
        assert "the new job" in idea.text
    assert choose(replace(OWN, word="***"), tie(), around(), given={}, seed=1, count=9) == ()


def test_only_what_was_ticked_or_told_is_an_occasion() -> None:
    now = datetime(2026, 12, 25, 3, tzinfo=UTC)
    assert occasion_of(Recipient(member(), tie("Maria Magdalena")), now) is None
    ticked = tie(holidays=("ID:christmas",), dates=(OwnDate(12, 26),))
    assert occasion_of(Recipient(member(), ticked), now) == Occasion(
        OccasionKind.FEAST, date(2026, 12, 25), 0, "ID:christmas"
    )


def test_the_picture_of_the_occasion_comes_first() -> None:
    for occasion, wanted in ((BIRTHDAY, PictureFor.BIRTHDAY), (feast("christmas"), PictureFor.CHRISTMAS)):
        assert picture_for(occasion) is wanted
        idea = gifs.choose(tie(likes=("dogs",)), around(), given={}, seed=1, occasion=picture_for(occasion))
        assert idea is not None
        shown = next(gif for gif in catalogue() if gif.name == idea.picture)
        assert wanted in shown.occasions
    assert picture_for(OWN) is None
    assert picture_for(feast("eid-al-adha")) is None
    assert picture_for(feast("national-day")) is PictureFor.AUGUST_17
    assert {picture_for(feast(each.split(":")[1])) for each in offered("ID", 2026)} >= {PictureFor.NYEPI}
