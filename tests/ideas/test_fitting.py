from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.core.model import Language, Register, Tie
from bot.ideas.fitting import Circumstances, Fit, fit_of, fits
from bot.ideas.lines import Character, Gap, Line, pack

NOON = datetime(2026, 6, 11, 12, tzinfo=ZoneInfo("Asia/Jakarta"))


def tie(name: str = "Erika Santoso", likes: tuple[str, ...] = (), circles: tuple[str, ...] = ()) -> Tie:
    return Tie("T1", "UADA", "t1", name, datetime(2026, 1, 1, tzinfo=UTC), 42, likes=likes, circles=circles)


def fit(
    whom: Tie,
    language: Language = Language.ID,
    register: Register = Register.CASUAL,
    gap_days: int | None = 60,
) -> Fit:
    return fit_of(whom, Circumstances(language, register, gap_days, NOON))


def fitting(whom: Tie, language: Language = Language.ID, gap_days: int | None = 60) -> list[Line]:
    measured = fit(whom, language, gap_days=gap_days)
    return [line for line in pack(language) if fits(line, measured)]


@pytest.mark.parametrize("language", Language)
def test_without_likes_and_circles_no_line_speaks_of_any(language: Language) -> None:
    kinds = {line.kind for line in fitting(tie(), language)}
    assert not kinds & {Character.TOPIC, Character.CIRCLE}


def test_a_like_brings_its_own_lines_in_whichever_language_it_was_written() -> None:
    for like in ("kopi", "coffee"):
        for language in Language:
            found = [line for line in fitting(tie(likes=(like,)), language) if line.topics]
            assert found
            assert all("coffee" in line.topics for line in found)


@pytest.mark.parametrize("like", ["memandangi awan", "anak-anak", "customer service", "gym", "my ex"])
def test_a_like_that_is_no_known_pastime_gets_no_line_of_its_own(like: str) -> None:
    for language in Language:
        assert fit(tie(likes=(like,)), language).likes == ()


def test_a_known_like_is_said_in_the_language_of_the_line() -> None:
    assert fit(tie(likes=("catur",)), Language.EN).likes == ("chess",)
    assert fit(tie(likes=("catur",)), Language.ID).likes == ("catur",)


def test_a_like_that_has_lines_is_never_put_into_another_sentence() -> None:
    assert fit(tie(likes=("kopi", "catur"))).likes == ("catur",)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("*SMA* _3_", "SMA 3"),
        ("paduan\nsuara", "paduan suara"),
        ("#kampus", "kampus"),
        ("`{kampus}`", "kampus"),
    ],
)
def test_a_circle_brings_no_formatting(written: str, said: str) -> None:
    assert fit(tie(circles=(written,))).circles == (said,)


@pytest.mark.parametrize("circle", ["keluarga", "investor", "🌸", "", "*<!here>*", "sma " * 20])
def test_a_circle_that_is_no_crowd_or_no_word_is_not_named(circle: str) -> None:
    assert fit(tie(circles=(circle,))).circles == ()


def test_a_circle_is_named_in_its_own_language_only() -> None:
    circles = ("kampus", "The choir", "futsal")
    assert fit(tie(circles=circles), Language.ID).circles == ("kampus", "futsal")
    assert fit(tie(circles=circles), Language.EN).circles == ("choir", "futsal")


@pytest.mark.parametrize("language", Language)
def test_somebody_whose_name_cannot_be_said_is_greeted_without_one(language: Language) -> None:
    assert fitting(tie("🌸"), language) == fitting(tie(), language)


@pytest.mark.parametrize("language", Language)
def test_an_elder_is_greeted_formally(language: Language) -> None:
    found = fitting(tie("Pak Hendra"), language)
    assert len(found) >= 8
    assert all(Register.FORMAL in line.registers for line in found)


@pytest.mark.parametrize(("language", "name"), [(Language.ID, "dr. Siti"), (Language.EN, "Dr. Siti")])
def test_a_tie_marked_formal_keeps_the_title_in_every_line(language: Language, name: str) -> None:
    assert fit(tie("dr. Siti Aminah"), language, Register.FORMAL).name == name


def test_when_no_touch_is_known_no_line_says_that_it_was_long_ago() -> None:
    unknown = fitting(tie(), gap_days=None)
    known = fitting(tie(), gap_days=1000)
    assert not any(line.known for line in unknown)
    assert any(line.known for line in known)
    assert all(Gap.AGES in line.gaps for line in known + unknown)


def test_a_line_for_a_monday_does_not_fit_a_thursday() -> None:
    assert not any("monday" in line.when for line in fitting(tie()))
    assert any("thursday" in line.when for line in fitting(tie()))
