"""The lines around a link: in both languages and registers, with a name or without."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from bot.core.model import Language, Register
from bot.ideas.fitting import Circumstances
from bot.ideas.passing_on import What, pack, said
from tests.core.worlds import tie

WORDS = {"title": "{braces} & all", "when": "Sat 12 Dec"}
EVERY = list(product(Language, Register, What))


def around(language: Language, register: Register) -> Circumstances:
    return Circumstances(language, register, 50, datetime(2026, 6, 10, 10, tzinfo=UTC))


@pytest.mark.parametrize(("language", "register", "what"), EVERY)
def test_every_line_can_be_said_with_a_name_and_without(
    language: Language, register: Register, what: What
) -> None:
    lines = pack(language)[what][register]
    assert len(lines) >= 2
    assert len(set(lines)) == len(lines)
    how = around(language, register)
    for name in ("Erika", "??"):
        told = {said(what, tie(name), how, seed, **WORDS) for seed in range(60)}
        assert len(told) == len(lines)
        for line in told:
            assert ("Erika" in line) is (name == "Erika")
            assert "{name}" not in line
            assert "  " not in line
            assert line[0].isupper() or line[0] == "“"
            assert (what is What.EVENT) is ("{braces} & all" in line)


@pytest.mark.parametrize("language", Language)
def test_no_line_is_in_both_registers_of_a_language_but_what_fits_both(language: Language) -> None:
    for what in What:
        both = set(pack(language)[what][Register.CASUAL]) & set(pack(language)[what][Register.FORMAL])
        assert len(both) <= 1


def test_in_indonesian_nobody_is_called_you() -> None:
    for lines in pack(Language.ID).values():
        for line in (*lines[Register.CASUAL], *lines[Register.FORMAL]):
            assert not {"kamu", "anda", "elo", "lu"} & set(line.lower().replace(",", " ").split())


def test_an_elder_is_spoken_to_formally() -> None:
    told = said(What.STORY, tie("Pak Hendra"), around(Language.ID, Register.CASUAL), 3)
    formal = {line.format(name="Pak Hendra") for line in pack(Language.ID)[What.STORY][Register.FORMAL]}
    assert told in formal
