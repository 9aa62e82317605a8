"""A year of one member's nudges, offline: different in kind, and nothing twice for the same tie."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Kind, Language, Tie
from bot.core.nudge import Idea
from bot.ideas.gathering import COUNT, Gathering
from tests.core.worlds import NOW, member, tie

DAY = timedelta(days=1)
LIKES = (
    ("anjing", "kopi"),
    ("books", "running"),
    (),
    ("kucing", "badminton"),
    ("customer service",),
    ("ramen",),
)


async def year() -> list[tuple[Tie, tuple[Idea, ...]]]:
    """Thirty ties, two nudges a week."""
    people = [
        tie(f"N{n}", likes=LIKES[n % len(LIKES)], language=(Language.ID, Language.EN)[n % 2])
        for n in range(30)
    ]
    given: dict[str, dict[str, datetime]] = {each.id: {} for each in people}
    told = []
    for number in range(104):
        chosen, now = people[number % 30], NOW + 3.5 * number * DAY
        lately = {key for each in given.values() for key, at in each.items() if now - at < 30 * DAY}
        ideas = await Gathering().gather(member(), chosen, given[chosen.id], lately, now, number)
        told.append((chosen, tuple(ideas)))
        given[chosen.id] |= {idea.key: now for idea in ideas}
    return told


async def test_a_year_brings_nothing_twice_and_something_of_another_kind_each_time() -> None:
    shown: dict[str, set[str]] = {}
    for person, ideas in await year():
        assert len(ideas) == COUNT
        assert len({idea.kind for idea in ideas}) >= 2
        keys = {idea.key for idea in ideas}
        assert len(keys) == COUNT
        assert not keys & shown.get(person.id, set())
        shown.setdefault(person.id, set()).update(keys)


async def test_the_first_idea_is_a_line_since_it_goes_into_the_chat_by_itself() -> None:
    for _, ideas in await year():
        assert ideas[0].kind is Kind.HELLO
        assert ideas[0].picture is None
