"""A member's own lines: filled for whom they fit, each once before any comes back, and no brace ever sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as some

from bot.core.model import Kind, Language, Member, Register, Tie
from bot.core.nudge import Idea
from bot.core.own_lines import OwnLine
from bot.core.recipient import Recipient
from bot.ideas.fitting import Circumstances
from bot.ideas.own import choose, greetings, key_of, wants_only_own

NOW = datetime(2026, 6, 11, 5, tzinfo=UTC)
ERIKA = Tie("T1", "UADA", "tie-erika", "Erika Sommer", NOW, 42, likes=("kopi",), circles=("kampus",))
AROUND = Circumstances(Language.ID, Register.CASUAL, 60, NOW)
ENGLISH = replace(AROUND, language=Language.EN)


def line(number: int, text: str, language: Language = Language.ID) -> OwnLine:
    return OwnLine("T1", "UADA", f"line-{number}", NOW, language, text)


def texts(lines: Iterable[OwnLine], tie: Tie = ERIKA, around: Circumstances = AROUND) -> list[str]:
    return [idea.text for idea in choose(lines, tie, around, {}, (), 7, 10)]


def test_a_line_is_filled_and_ready_to_copy() -> None:
    (idea,) = choose([line(1, "Halo {nama}, masih suka {suka}?")], ERIKA, AROUND, {}, (), 7, 3)
    assert (idea.text, idea.kind, idea.language) == ("Halo Erika, masih suka kopi?", Kind.HELLO, Language.ID)
    assert idea.key.startswith("own:line-1:")


def test_a_line_whose_blanks_cannot_be_filled_is_left_out() -> None:
    bare = replace(ERIKA, likes=(), circles=())
    wishes = [line(1, "Masih suka {suka}?"), line(2, "Salam buat {lingkaran}"), line(3, "Halo {nama}")]
    assert texts(wishes, bare) == ["Halo Erika"]


def test_a_line_is_for_ties_of_its_language_and_a_like_is_said_in_it() -> None:
    both = [line(1, "Masih suka {suka}?"), line(2, "Still into {like}?", Language.EN)]
    assert texts(both) == ["Masih suka kopi?"]
    assert texts(both, around=ENGLISH) == ["Still into coffee?"]


@pytest.mark.parametrize("like", ["her {secret}", "a" * 40, "one two three four", "<script>"])
def test_a_like_that_is_a_note_or_markup_is_not_said(like: str) -> None:
    assert texts([line(1, "Masih suka {suka}?")], replace(ERIKA, likes=(like,))) == []


def test_a_like_that_nobody_knows_is_said_as_typed() -> None:
    assert texts([line(1, "Masih {suka}?")], replace(ERIKA, likes=("origami-an",)))[0].endswith("?")


def test_what_the_member_was_lately_shown_for_anybody_comes_last_among_the_new() -> None:
    one, two = line(1, "Halo satu"), line(2, "Halo dua")
    for first, second in ((one, two), (two, one)):
        ideas = choose([one, two], ERIKA, AROUND, {}, {key_of(first)}, 7, 2)
        assert [idea.key for idea in ideas] == [key_of(second), key_of(first)]


def test_a_changed_text_is_a_new_line() -> None:
    old = line(1, "Halo satu")
    assert key_of(old) != key_of(replace(old, text="Halo dua"))
    assert key_of(old) == key_of(replace(old, language=Language.EN))


IDEAS = tuple(
    Idea(key, Kind.HELLO, key, Language.ID) for key in ("own-1", "own-2", "built-in-1", "built-in-2")
)
OWN, BUILT_IN = IDEAS[:2], IDEAS[2:]


def order(ideas: Iterable[Idea]) -> list[str]:
    return [idea.key for idea in ideas]


def test_a_new_line_of_their_own_goes_first_and_built_in_ones_follow() -> None:
    both = greetings(OWN, BUILT_IN, {}, only_own=False, beside=True)
    assert order(both) == ["own-1", "built-in-1", "built-in-2", "own-2"]
    again = greetings(OWN, BUILT_IN, {"own-1": NOW, "own-2": NOW}, only_own=False, beside=True)
    assert order(again) == ["built-in-1", "built-in-2", "own-1", "own-2"]


def test_with_only_their_own_the_built_in_ones_are_silent_unless_nothing_else_is_there() -> None:
    assert greetings(OWN, BUILT_IN, {}, only_own=True, beside=True) == OWN
    assert greetings((), BUILT_IN, {}, only_own=True, beside=True) == ()
    assert greetings((), BUILT_IN, {}, only_own=True, beside=False) == BUILT_IN


def test_a_switch_without_any_line_waits_for_the_first() -> None:
    ada = Member("T1", "UADA", Language.ID, Register.CASUAL, "Asia/Jakarta", NOW, 7)
    switched = replace(ada, own_lines_at=NOW)
    assert wants_only_own(Recipient(switched, ERIKA, lines=[line(1, "Halo")]))
    assert not wants_only_own(Recipient(switched, ERIKA))
    assert not wants_only_own(Recipient(ada, ERIKA, lines=[line(1, "Halo")]))


@settings(max_examples=60, deadline=None)
@examples(
    some.lists(
        some.text(some.sampled_from("{}nameliksu Hao,!") | some.characters(), max_size=40)
        | some.lists(some.sampled_from(["Halo", " {nama}", " {suka}", " {circle}", "{", "}", " {x}"])).map(
            "".join
        ),
        max_size=12,
    ),
    some.text(max_size=30),
    some.lists(some.text(max_size=30) | some.sampled_from(["kopi", "chess"]), max_size=3),
    some.integers(0, 99),
)
def test_no_brace_is_ever_sent_whatever_was_written(
    written: list[str], name: str, likes: list[str], seed: int
) -> None:
    tie = replace(ERIKA, name=name, likes=tuple(likes), circles=tuple(likes))
    lines = [line(number, text) for number, text in enumerate(written)]
    for idea in choose(lines, tie, AROUND, {}, (), seed, 20):
        assert idea.text
        assert not set("{}") & set(idea.text)


@settings(max_examples=40, deadline=None)
@examples(some.integers(1, 9), some.integers(1, 3), some.integers(0, 999))
def test_no_line_comes_twice_before_all_were_shown(many: int, count: int, seed: int) -> None:
    lines = [line(number, f"Halo {number} {{nama}}") for number in range(many)]
    given: dict[str, datetime] = {}
    shown: list[str] = []
    while len(shown) < many:
        ideas = choose(lines, ERIKA, AROUND, given, (), seed + len(shown), min(count, many - len(shown)))
        shown += [idea.key for idea in ideas]
        given |= {idea.key: NOW + timedelta(days=len(shown)) for idea in ideas}
    assert len(set(shown)) == many
    (oldest, *_) = choose(lines, ERIKA, AROUND, given, (), seed, 1)
    assert given[oldest.key] == min(given.values())
