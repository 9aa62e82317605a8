import pytest

from bot.core.model import Language
from bot.ideas.crowd import crowd_of


@pytest.mark.parametrize(
    ("circle", "said"),
    [
        ("kampus", "kampus"),
        ("teman kuliah", "kuliah"),
        ("teman-teman SMA 3", "SMA 3"),
        ("anak paduan suara", "paduan suara"),
        ("choir", ""),
    ],
)
def test_teman_teman_can_stand_before_what_is_said_in_indonesian(circle: str, said: str) -> None:
    assert crowd_of(circle, Language.ID) == said


@pytest.mark.parametrize(
    ("circle", "said"),
    [
        ("college friends", "college"),
        ("the choir crowd", "choir"),
        ("Class of 2010", "Class of 2010"),
        ("kampus", ""),
    ],
)
def test_crowd_can_stand_after_what_is_said_in_english(circle: str, said: str) -> None:
    assert crowd_of(circle, Language.EN) == said


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "circle",
    [
        "investor",
        "investors",
        "kantor lama",
        "old agency",
        "Tokoku",
        "keluarga",
        "family",
        "mantan",
        "2010",
        "",
    ],
)
def test_a_label_of_the_members_own_is_not_shown_to_anybody(circle: str, language: Language) -> None:
    assert crowd_of(circle, language) == ""
