import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Kind, Language, Register, Tie
from bot.core.nudge import Idea
from bot.ideas.fitting import Circumstances, fit_of, fits
from bot.ideas.greetings import PLAIN, choose
from bot.ideas.lines import Character, pack

JAKARTA = ZoneInfo("Asia/Jakarta")
FRIDAY = datetime(2026, 6, 12, 9, 20, tzinfo=JAKARTA)
THURSDAY = datetime(2026, 6, 11, 12, tzinfo=JAKARTA)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)

languages = st.sampled_from(Language)
registers = st.sampled_from(Register)
gaps = st.sampled_from([None, 10, 100, 400, 2000])
seeds = st.integers(0, 2**32)


def tie(name: str = "Erika", likes: tuple[str, ...] = (), circles: tuple[str, ...] = ()) -> Tie:
    return Tie("T1", "UADA", "t1", name, LONG_AGO, 42, likes=likes, circles=circles)


def casual(local: datetime = FRIDAY, language: Language = Language.ID) -> Circumstances:
    return Circumstances(language, Register.CASUAL, 60, local)


def kinds(ideas: tuple[Idea, ...]) -> list[Character]:
    by_key = {line.key: line.kind for language in Language for line in pack(language)}
    return [by_key[idea.key] for idea in ideas]


def how_many_fit(whom: Tie, around: Circumstances) -> int:
    fit = fit_of(whom, around)
    return sum(fits(line, fit) for line in pack(around.language))


def test_an_idea_is_ready_to_copy() -> None:
    (idea,) = choose(tie("Erika Santoso"), casual(), given={}, seed=1, count=1)
    assert idea.kind is Kind.HELLO
    assert idea.language is Language.ID
    assert "{" not in idea.text


@settings(max_examples=50, deadline=None)
@given(seeds, languages, registers)
def test_what_somebody_likes_comes_first_and_the_day_and_something_plain_with_it(
    seed: int, language: Language, register: Register
) -> None:
    around = Circumstances(language, register, 60, FRIDAY)
    first, *others = kinds(choose(tie(likes=("kopi",)), around, given={}, seed=seed, count=3))
    assert first is Character.TOPIC
    assert Character.OCCASION in others
    assert set(others) & set(PLAIN)


@settings(max_examples=50, deadline=None)
@given(seeds, languages, registers, gaps)
def test_three_greetings_are_of_three_characters(
    seed: int, language: Language, register: Register, gap: int | None
) -> None:
    around = Circumstances(language, register, gap, THURSDAY)
    chosen = kinds(choose(tie(), around, given={}, seed=seed, count=3))
    assert len(set(chosen)) == 3


def test_the_same_seed_gives_the_same_greetings_and_another_seed_others() -> None:
    def first(seed: int) -> tuple[Idea, ...]:
        return choose(tie(), casual(), given={}, seed=seed, count=3)

    assert first(7) == first(7)
    assert len({first(seed) for seed in range(20)}) > 10


@settings(max_examples=40, deadline=None)
@given(seeds, languages, registers, gaps, st.booleans(), st.integers(1, 3))
def test_nothing_comes_back_to_a_tie_before_everything_that_fits_was_given(
    seed: int, language: Language, register: Register, gap: int | None, likes: bool, count: int
) -> None:
    whom = tie(likes=("kopi", "catur") if likes else (), circles=("kampus",))
    around = Circumstances(language, register, gap, FRIDAY)
    given_at: dict[str, datetime] = {}
    for round_ in range(how_many_fit(whom, around) // count):
        ideas = choose(whom, around, given=given_at, seed=seed + round_, count=count)
        keys = [idea.key for idea in ideas]
        assert len(set(keys)) == count
        assert not set(keys) & set(given_at)
        given_at |= dict.fromkeys(keys, LONG_AGO + timedelta(days=round_))


def test_when_all_were_given_the_one_given_longest_ago_comes_first() -> None:
    fit = fit_of(tie(), casual())
    keys = [line.key for line in pack(Language.ID) if fits(line, fit)]
    given_at = {key: LONG_AGO + timedelta(days=number * 7 % 101) for number, key in enumerate(keys)}
    ideas = choose(tie(), casual(), given=given_at, seed=1, count=3)
    assert [idea.key for idea in ideas] == sorted(keys, key=lambda key: given_at[key])[:3]


def test_more_is_asked_for_than_there_is_and_everything_comes_once() -> None:
    ideas = choose(tie(), casual(), given={}, seed=1, count=1000)
    assert len({idea.key for idea in ideas}) == len(ideas) == how_many_fit(tie(), casual())


def test_what_the_member_was_lately_shown_for_others_comes_last_among_the_new() -> None:
    first = choose(tie(), casual(), given={}, seed=1, count=5)
    recent = {idea.key for idea in first}
    again = choose(tie(), casual(), given={}, recent=recent, seed=1, count=1000)
    assert {idea.key for idea in again[-5:]} == recent


def test_a_new_line_that_others_got_lately_still_beats_one_this_tie_knows() -> None:
    everything = choose(tie(), casual(), given={}, seed=1, count=1000)
    new, *known = (idea.key for idea in everything)
    ideas = choose(tie(), casual(), given=dict.fromkeys(known, LONG_AGO), recent=[new], seed=1, count=1)
    assert [idea.key for idea in ideas] == [new]


@settings(max_examples=50, deadline=None)
@given(seeds)
def test_the_character_given_last_does_not_come_first_again(seed: int) -> None:
    whom = tie(likes=("kopi",))
    (first,) = choose(whom, casual(), given={}, seed=seed, count=1)
    (second,) = choose(whom, casual(), given={first.key: LONG_AGO}, seed=seed + 1, count=1)
    assert kinds((first,)) != kinds((second,))


def test_keys_of_other_ideas_do_not_matter() -> None:
    given_at = {"story-1": LONG_AGO}
    assert choose(tie(), casual(), given=given_at, seed=3, count=3) == choose(
        tie(), casual(), given={}, seed=3, count=3
    )


@settings(max_examples=100, deadline=None)
@given(
    st.text(max_size=30),
    st.lists(st.text(max_size=30), max_size=3),
    st.lists(st.text(max_size=30), max_size=3),
    languages,
    registers,
    gaps,
    seeds,
)
def test_no_name_like_or_circle_breaks_a_line(
    name: str,
    likes: list[str],
    circles: list[str],
    language: Language,
    register: Register,
    gap: int | None,
    seed: int,
) -> None:
    whom = tie(name, tuple(likes), tuple(circles))
    ideas = choose(whom, Circumstances(language, register, gap, FRIDAY), given={}, seed=seed, count=1000)
    assert len(ideas) >= 2
    for idea in ideas:
        assert 0 < len(idea.text) <= 200
        assert not re.search(r"[*_~`<>|@{}\n\r\t\u200b-\u200f\u2028-\u202e]|  | ,|^\W", idea.text)


@pytest.mark.parametrize(
    ("register", "own", "other"),
    [
        (Register.CASUAL, r"\b(nggak|gimana|aku)\b", r"\b(tidak|bagaimana|saya|Anda)\b"),
        (Register.FORMAL, r"\b(tidak|bagaimana|saya)\b", r"\b(nggak|gimana|aku|kamu)\b"),
    ],
)
def test_the_register_decides_how_indonesian_is_spoken(register: Register, own: str, other: str) -> None:
    around = Circumstances(Language.ID, register, 60, FRIDAY)
    texts = " ".join(idea.text for idea in choose(tie(), around, given={}, seed=1, count=1000))
    assert re.search(own, texts)
    assert not re.search(other, texts)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("register", Register)
def test_without_a_name_every_line_is_still_a_sentence(language: Language, register: Register) -> None:
    around = Circumstances(language, register, 400, FRIDAY)
    ideas = choose(tie("🌸"), around, given={}, seed=1, count=1000)
    assert len(ideas) == how_many_fit(tie(), around)
    assert not [idea.key for idea in ideas if not re.fullmatch(r"\w[^{}]*?\w[^{}]*", idea.text)]
    assert not [idea.key for idea in ideas if re.search(r" [,.!?]|,[.!?]|[!?,]{2}|  ", idea.text)]
