"""Thank-yous: for whoever answered what was asked, and true whatever it was."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.core.model import Kind, Language, Register, Tie
from bot.core.recipient import Recipient
from bot.ideas.fitting import Circumstances
from bot.ideas.gathering import Gathering
from bot.ideas.lines import Character, pack
from bot.ideas.thanking import choose, thanks
from tests.core.worlds import NOW, member
from tests.core.worlds import tie as known
from tests.ideas.test_lines import (
    BELIEF,
    CASUAL_WORDS,
    EMOJI,
    FORMAL_WORDS,
    GENDER,
    MONEY,
    ONE_CITY,
    TO_THE_OTHER,
)

LINES = [line for language in Language for line in thanks(language)]
CLAIMS = re.compile(
    r"(?i)\b(help\w*|bantu\w*|ngebantu|useful|again|lagi|yesterday|kemarin|tadi|the other day)\b"
)
VOICES = list(product(Language, Register))


def tie(name: str = "Erika Santoso") -> Tie:
    return Tie("T1", "UADA", "t1", name, datetime(2026, 1, 1, tzinfo=UTC), 42)


def around(language: Language = Language.EN, register: Register = Register.CASUAL) -> Circumstances:
    return Circumstances(language, register, 60, datetime(2026, 6, 12, 9, 20, tzinfo=UTC))


def test_keys_are_never_those_of_a_greeting() -> None:
    keys = [line.key for line in LINES]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(rf"{line.language}-9\d\d", line.key) for line in LINES)
    assert not set(keys) & {line.key for language in Language for line in pack(language)}


def test_a_line_says_the_name_once_and_can_go_without_it() -> None:
    assert all(line.text.count("{name}") == 1 for line in LINES)
    assert all(re.match(r"\w+\W", re.sub(r",? \{name\}", "", line.text)) for line in LINES)
    assert all(20 <= len(line.text) <= 120 for line in LINES)
    assert {line.kind for line in LINES} == {Character.THANKS}


@pytest.mark.parametrize("forbidden", [CLAIMS, MONEY, BELIEF, GENDER])
def test_a_line_claims_nothing_that_may_be_untrue(forbidden: re.Pattern[str]) -> None:
    assert [line.key for line in LINES if forbidden.search(line.text)] == []


def test_indonesian_keeps_the_two_registers_apart_and_addresses_nobody_by_a_pronoun() -> None:
    ours = thanks(Language.ID)
    formal = [line for line in ours if Register.FORMAL in line.registers]
    casual = [line for line in ours if line.registers == {Register.CASUAL}]
    assert [line.key for line in formal if CASUAL_WORDS.search(line.text)] == []
    assert [line.key for line in casual if FORMAL_WORDS.search(line.text)] == []
    assert [line.key for line in ours if TO_THE_OTHER.search(line.text) or ONE_CITY.search(line.text)] == []
    assert [line.key for line in LINES if Register.FORMAL in line.registers and EMOJI.search(line.text)] == []


@pytest.mark.parametrize(("language", "register"), VOICES)
def test_everybody_is_thanked_in_three_ways(language: Language, register: Register) -> None:
    ideas = choose(tie(), around(language, register), given={}, seed=1, count=3)
    assert len({idea.key for idea in ideas}) == 3
    assert all(idea.kind is Kind.THANKS and idea.language is language for idea in ideas)
    assert all("Erika" in idea.text and "{" not in idea.text for idea in ideas)


def test_what_was_shown_longest_ago_comes_back_last() -> None:
    all_of_them = choose(tie(), around(), given={}, seed=1, count=99)
    given = {idea.key: NOW + number * timedelta(days=1) for number, idea in enumerate(all_of_them[:-1])}
    again = choose(tie(), around(), given=given, seed=2, count=99)
    assert [idea.key for idea in again] == [all_of_them[-1].key, *given]


async def test_gathered_for_a_thank_you_there_are_thank_yous_and_else_there_are_none() -> None:
    asked = (Recipient(member(), known()), NOW, 7)
    assert {idea.kind for idea in await Gathering().gather(*asked, Kind.THANKS)} == {Kind.THANKS, Kind.GIF}
    assert Kind.THANKS not in {idea.kind for idea in await Gathering().gather(*asked)}
