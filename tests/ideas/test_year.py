"""A year of nudges for one member with thirty ties, offline, with all that they put in: nothing twice."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.core.model import Kind, Language, OwnDate, Register, Tie
from bot.core.nudge import Idea
from bot.core.own_lines import OwnLine
from bot.core.recipient import Recipient
from bot.core.shelf import Thing
from bot.ideas.gathering import Gathering
from bot.ideas.mixing import COUNT
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
TIES, NUDGES = 30, 104
LIKES = (
    ("anjing", "kopi"),
    ("books", "running"),
    (),
    ("kucing", "badminton"),
    ("customer service",),
    ("ramen",),
)
LINES = (
    OwnLine("T1", "UADA", "line-1", NOW, Language.ID, "Halo {name}, lagi sibuk apa nih?"),
    OwnLine("T1", "UADA", "line-2", NOW, Language.EN, "Hi {name}, still into {like}?"),
)
Year = list[tuple[Tie, datetime, tuple[Idea, ...]]]


def people() -> list[Tie]:
    """In two languages and two registers; each third one has a birthday, each fifth celebrates Eid."""
    everybody = []
    for n in range(TIES):
        born = (NOW + (3.5 * (n + 30)) * DAY).date()
        everybody.append(
            tie(
                f"N{n}",
                likes=LIKES[n % len(LIKES)],
                language=(Language.ID, Language.EN)[n % 2],
                register=(Register.CASUAL, Register.FORMAL)[n // 2 % 2],
                dates=(OwnDate(born.month, born.day),) if n % 3 == 0 else (),
                holidays=("ID:eid-al-fitr",) if n % 5 == 0 else (),
            )
        )
    return everybody


def shelf(everybody: list[Tie]) -> list[Thing]:
    link, tilt = "https://example.org/", "Why dogs tilt their heads"
    return [
        Thing("T1", "UADA", "thing-1", NOW, url=f"{link}1", title=tilt, topics=("dogs",)),
        Thing("T1", "UADA", "thing-2", NOW, words="Pantun soal hujan", tie_ids=(everybody[7].id,)),
        Thing("T1", "UADA", "thing-3", NOW, url=f"{link}3", words="So you!", topics=("customer service",)),
    ]


async def year() -> Year:
    everybody, gathering = people(), Gathering()
    things, given, told = shelf(everybody), {each.id: dict[str, datetime]() for each in everybody}, []
    for number in range(NUDGES):
        chosen, now = everybody[number % TIES], NOW + 3.5 * number * DAY
        lately = {key for each in given.values() for key, at in each.items() if now - at < 30 * DAY}
        recipient = Recipient(member(), chosen, given[chosen.id], lately, things, LINES)
        ideas = tuple(await gathering.gather(recipient, now, number))
        told.append((chosen, now, ideas))
        given[chosen.id] |= {idea.key: now for idea in ideas}
    assert gathering.left_out == {}
    return told


async def test_no_tie_gets_a_thing_twice_and_every_nudge_has_three_that_differ() -> None:
    shown: dict[str, set[str]] = {}
    for person, _, ideas in await year():
        keys = {idea.key for idea in ideas}
        assert len(keys) == len(ideas) == COUNT
        assert not keys & shown.get(person.id, set())
        shown.setdefault(person.id, set()).update(keys)


async def test_any_ten_nudges_bring_at_least_three_kinds() -> None:
    told = await year()
    for first in range(len(told) - 9):
        kinds = {idea.kind for _, _, ideas in told[first : first + 10] for idea in ideas}
        assert kinds >= {Kind.HELLO, Kind.GIF, Kind.ASK}
    assert {idea.kind for _, _, ideas in told for idea in ideas} >= {Kind.STORY, Kind.OTHER}


async def test_what_was_put_aside_and_the_days_of_their_own_come_when_they_should() -> None:
    told = await year()
    firsts = {idea.key for _, _, ideas in told for idea in ideas[:1]}
    assert {"shelf:thing-1", "shelf:thing-2", "shelf:thing-3"} <= firsts
    wished = [
        (person, now.date(), ideas)
        for person, now, ideas in told
        if any(idea.key.startswith("wish:") for idea in ideas)
    ]
    assert wished
    for person, day, _ in wished:
        assert any(_is_near(day, own) for own in person.dates) or person.holidays


def _is_near(day: date, own: OwnDate) -> bool:
    return abs((date(day.year, own.month, own.day) - day).days) <= 2


async def test_every_line_is_whole_and_in_the_ties_language() -> None:
    for person, _, ideas in await year():
        for idea in ideas:
            assert "{" not in idea.text
            assert idea.text.strip()
            assert idea.language is person.language
