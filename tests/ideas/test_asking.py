"""Small questions for a tip: one thing at a time, true whoever asks it, and never the same twice."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.core.model import Kind, Language, Register, Tie
from bot.core.topics import WORDS
from bot.ideas.asking import asks, choose
from bot.ideas.fitting import Circumstances
from bot.ideas.lines import Character, pack
from bot.ideas.thanking import thanks
from tests.core.worlds import NOW
from tests.ideas.test_lines import (
    BELIEF,
    CASUAL_WORDS,
    EMOJI,
    FORMAL_WORDS,
    GENDER,
    MONEY,
    ONE_CITY,
    TO_THE_OTHER,
    UNASKED,
)

LINES = [line for language in Language for line in asks(language)]
OF_A_DAY = re.compile(r"(?i)\b(hari ini|malam ini|besok|pagi|today|tonight|tomorrow|weekend|akhir pekan)\b")
VOICES = list(product(Language, Register))


def tie(*likes: str) -> Tie:
    return Tie("T1", "UADA", "t1", "Erika Santoso", datetime(2026, 1, 1, tzinfo=UTC), 42, likes=likes)


def around(language: Language = Language.EN, register: Register = Register.CASUAL) -> Circumstances:
    return Circumstances(language, register, 60, datetime(2026, 6, 12, 9, 20, tzinfo=UTC))


def test_keys_are_never_those_of_another_line() -> None:
    keys = [line.key for line in LINES]
    others = {line.key for language in Language for line in (*pack(language), *thanks(language))}
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(rf"{line.language}-7\d\d", line.key) for line in LINES)
    assert not set(keys) & others


def test_a_line_asks_one_thing_and_can_go_without_the_name() -> None:
    assert all(line.text.count("{name}") == 1 for line in LINES)
    assert all(re.match(r"\w+\W", re.sub(r",? \{name\}", "", line.text)) for line in LINES)
    assert [line.key for line in LINES if line.text.count("?") != 1] == []
    assert [line.key for line in LINES if not 20 <= len(line.text) <= 120] == []
    assert {line.kind for line in LINES} == {Character.ASK}
    assert all(line.topics <= set(WORDS) for line in LINES)


@pytest.mark.parametrize("forbidden", [OF_A_DAY, UNASKED, MONEY, BELIEF, GENDER])
def test_a_line_asks_for_no_favour_and_guesses_nothing(forbidden: re.Pattern[str]) -> None:
    assert [line.key for line in LINES if forbidden.search(line.text)] == []


def test_indonesian_keeps_the_two_registers_apart_and_addresses_nobody_by_a_pronoun() -> None:
    ours = asks(Language.ID)
    formal = [line for line in ours if Register.FORMAL in line.registers]
    casual = [line for line in ours if line.registers == {Register.CASUAL}]
    assert [line.key for line in formal if CASUAL_WORDS.search(line.text)] == []
    assert [line.key for line in casual if FORMAL_WORDS.search(line.text)] == []
    assert [line.key for line in ours if TO_THE_OTHER.search(line.text) or ONE_CITY.search(line.text)] == []
    assert [line.key for line in LINES if Register.FORMAL in line.registers and EMOJI.search(line.text)] == []


@pytest.mark.parametrize(("language", "register"), VOICES)
def test_everybody_can_be_asked_several_things_and_each_but_once(
    language: Language, register: Register
) -> None:
    given: dict[str, datetime] = {}
    while (idea := choose(tie(), around(language, register), given=given, seed=len(given))) is not None:
        assert idea.key not in given
        assert (idea.kind, idea.language) == (Kind.ASK, language)
        assert "Erika" in idea.text
        assert "{" not in idea.text
        given[idea.key] = NOW + len(given) * timedelta(days=1)
    assert len(given) >= 8


def test_what_they_like_is_asked_after_first() -> None:
    idea = choose(tie("kopi"), around(), given={}, seed=1)
    assert idea is not None
    assert idea.key == "en-741"


def test_what_somebody_else_was_asked_lately_comes_last() -> None:
    lately = [line.key for line in asks(Language.EN) if line.key != "en-705"]
    idea = choose(tie(), around(), given={}, recent=lately, seed=1)
    assert idea is not None
    assert idea.key == "en-705"
