"""Which event suits a tie: one ahead that fits, with its day and hour for whoever asks."""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.events import Announced, Event
from bot.core.matching import Index
from bot.core.model import Kind, Language, Register
from bot.core.nudge import Idea, Reason, ReasonKind
from bot.ideas import workshops
from bot.ideas.fitting import Circumstances
from tests.core.worlds import NOW, tie

JAKARTA = ZoneInfo("Asia/Jakarta")
DAY = timedelta(days=1)
BUDI = tie("Budi", likes=("kopi",))
LATTE = Event(
    "k1",
    "s1",
    "Latte art workshop",
    starts_at=datetime(2026, 12, 12, 3, tzinfo=UTC),
    ends_at=datetime(2026, 12, 12, 5, tzinfo=UTC),
    place="Jakarta",
    url="https://events.example.org/latte",
    credit="Kopi Club",
)


def around(language: Language = Language.EN, register: Register = Register.CASUAL) -> Circumstances:
    return Circumstances(language, register, 50, NOW.astimezone(JAKARTA))


def chosen(
    *events: Event,
    given: Container[str] = (),
    recent: Collection[str] = (),
    now: datetime = NOW,
    how: Circumstances | None = None,
    seed: int = 1,
) -> Idea | None:
    index = Index.of(Announced(event) for event in events)
    return workshops.choose([index], BUDI, how or around(), given=given, recent=recent, now=now, seed=seed)


def test_an_event_that_fits_asks_whether_to_go_with_its_day_and_link() -> None:
    idea = chosen(LATTE, replace(LATTE, key="k2", series="s2", title="Snake handling"))
    assert idea is not None
    assert (idea.key, idea.kind, idea.credit) == ("event:s1", Kind.EVENT, "Kopi Club")
    assert idea.why == Reason(ReasonKind.BOTH_LIKE, word="kopi")
    line, url = idea.text.split("\n")
    assert url == LATTE.url
    assert "“Latte art workshop”" in line
    assert "Sat 12 Dec, 10:00, Jakarta" in line


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("register", Register)
def test_it_is_asked_in_the_ties_own_words(language: Language, register: Register) -> None:
    told = [chosen(LATTE, how=around(language, register), seed=seed) for seed in range(30)]
    lines = {idea.text.split("\n")[0] for idea in told if idea}
    assert len(lines) == 3
    day = "Sab 12 Des, 10.00, Jakarta" if language is Language.ID else "Sat 12 Dec, 10:00, Jakarta"
    assert all(day in line and "Budi" in line and "?" in line for line in lines)


def test_what_has_begun_or_is_over_is_never_asked() -> None:
    assert LATTE.starts_at is not None
    assert chosen(LATTE, now=LATTE.starts_at - timedelta(seconds=1)) is not None
    assert chosen(LATTE, now=LATTE.starts_at) is None
    today = replace(LATTE, starts_at=None, ends_at=None, starts_on=NOW.date())
    assert chosen(today) is None


def test_a_series_is_asked_about_once_and_with_its_next_round() -> None:
    rounds = [replace(LATTE, key=f"k{n}", starts_at=NOW + n * DAY) for n in (3, 1, 2)]
    idea = chosen(*rounds)
    assert idea is not None
    assert "Thu 26 Nov" in idea.text
    assert chosen(*rounds, given={idea.key}) is None


def test_what_was_lately_shown_for_somebody_else_comes_last() -> None:
    other = replace(LATTE, key="k2", series="s2", starts_at=NOW + DAY)
    idea = chosen(LATTE, other, recent=["event:s2"])
    assert idea is not None
    assert idea.key == "event:s1"


def test_nothing_fits_whoever_likes_something_else() -> None:
    assert chosen(replace(LATTE, title="Snake handling")) is None


SATURDAY, SUNDAY = date(2026, 12, 12), date(2026, 12, 13)
MEETING = "https://meet.example.org/a"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"starts_on": SATURDAY}, "Sat 12 Dec, Jakarta"),
        ({"starts_on": SATURDAY, "ends_on": SATURDAY}, "Sat 12 Dec, Jakarta"),
        ({"starts_on": SATURDAY, "ends_on": SUNDAY}, "Sat 12 Dec – Sun 13 Dec, Jakarta"),
        ({"starts_on": SATURDAY, "starts_clock": time(9, 30)}, "Sat 12 Dec, 09:30, Jakarta"),
        ({"starts_at": datetime(2026, 12, 12, 20, tzinfo=UTC), "place": MEETING}, "Sun 13 Dec, 03:00"),
    ],
)
def test_a_day_is_said_for_somebody_in_their_zone(fields: dict[str, object], said: str) -> None:
    plain = {"starts_at": None, "ends_at": None}
    event = replace(LATTE, **(plain | fields))  # type: ignore[arg-type]
    assert workshops.when(event, JAKARTA, Language.EN) == said


def test_an_event_without_a_page_is_its_line_alone() -> None:
    idea = chosen(replace(LATTE, url=None, credit=""))
    assert idea is not None
    assert "\n" not in idea.text
    assert idea.credit is None


def test_a_clock_without_a_zone_is_a_mistake() -> None:
    naive = Circumstances(Language.EN, Register.CASUAL, 50, NOW.replace(tzinfo=None))
    with pytest.raises(ValueError, match="zone"):
        chosen(LATTE, how=naive)
