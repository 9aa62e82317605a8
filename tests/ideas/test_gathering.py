"""A year of one member's nudges, offline: different in kind, and nothing twice for the same tie."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.core.model import Kind, Language, Tie
from bot.core.nudge import Idea
from bot.core.own_lines import OwnLine
from bot.core.recipient import Recipient
from bot.ideas.gathering import LEAST, Gathering, Look
from bot.ideas.lines import pack
from bot.ideas.mixing import COUNT, Place
from bot.ideas.want import Want
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
        ideas = await Gathering().gather(Recipient(member(), chosen, given[chosen.id], lately), now, number)
        told.append((chosen, tuple(ideas)))
        given[chosen.id] |= {idea.key: now for idea in ideas}
    return told


async def test_a_year_brings_nothing_twice_and_something_of_another_kind_each_time() -> None:
    shown: dict[str, set[str]] = {}
    for person, ideas in await year():
        assert len(ideas) == COUNT
        assert len({idea.kind for idea in ideas}) == 3
        keys = {idea.key for idea in ideas}
        assert len(keys) == COUNT
        assert not keys & shown.get(person.id, set())
        shown.setdefault(person.id, set()).update(keys)


async def test_the_first_idea_is_a_line_since_it_goes_into_the_chat_by_itself() -> None:
    for _, ideas in await year():
        assert ideas[0].kind is Kind.HELLO
        assert ideas[0].picture is None


def remarkable(key: str) -> Idea:
    return Idea(key, Kind.STORY, "Something remarkable", Language.EN)


async def found(want: Want) -> Sequence[Idea]:
    return [remarkable("story:1")]


async def never(want: Want) -> Sequence[Idea]:
    await asyncio.Event().wait()
    return ()


async def broken(want: Want) -> Sequence[Idea]:
    raise ValueError("what a member wrote")


async def stubborn(want: Want) -> Sequence[Idea]:
    """Takes its time even when it is called off."""
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        await asyncio.sleep(0.2)
    return ()


async def test_what_comes_in_time_from_elsewhere_is_among_the_ideas() -> None:
    gathering = Gathering({Place.STORIES: found})
    ideas = await gathering.gather(Recipient(member(), tie()), NOW, 1)
    assert [idea.kind for idea in ideas] == [Kind.HELLO, Kind.STORY, Kind.GIF]
    assert gathering.left_out == {}


@pytest.mark.parametrize("look", [never, broken, stubborn])
async def test_what_is_late_or_fails_is_left_out_and_counted(look: Look) -> None:
    gathering = Gathering({Place.STORIES: look, Place.EVENTS: found}, within=0.05)
    ideas = await gathering.gather(Recipient(member(), tie()), NOW, 1)
    assert len(ideas) == COUNT
    assert "story:1" in {idea.key for idea in ideas}
    assert gathering.left_out == {Place.STORIES: 1}
    assert len(asyncio.all_tasks()) <= 2  # this test, and the one that takes its time


async def test_a_failure_is_told_by_its_class_and_not_by_its_words() -> None:
    with capture_logs() as told:
        await Gathering({Place.STORIES: broken}).gather(Recipient(member(), tie()), NOW, 1)
    assert told == [
        {"event": "ideas.left_out", "log_level": "warning", "place": "stories", "why": "ValueError"}
    ]


async def test_where_a_thank_you_is_due_nothing_else_is_brought_up() -> None:
    ideas = await Gathering({Place.STORIES: found}).gather(Recipient(member(), tie()), NOW, 1, Kind.THANKS)
    assert {idea.kind for idea in ideas} == {Kind.THANKS, Kind.GIF}


async def everything(given: dict[str, datetime]) -> list[str]:
    """Ask for other ideas until nothing new comes; return all keys, in the order in which they came."""
    seen: list[str] = []
    for number in range(200):
        recipient = Recipient(member(), tie(), given)
        ideas = await Gathering().gather(recipient, NOW, number)
        if all(recipient.knows(idea.key, NOW) for idea in ideas):
            return seen
        seen += [idea.key for idea in ideas if not recipient.knows(idea.key, NOW)]
        assert len(ideas) >= LEAST
        given |= dict.fromkeys((idea.key for idea in ideas), NOW + number * timedelta(seconds=1))
    raise AssertionError("there is no end to it")


async def test_nothing_comes_twice_until_everything_was_shown_and_then_there_is_still_a_word() -> None:
    given: dict[str, datetime] = {}
    seen = await everything(given)
    assert len(seen) == len(set(seen)) > 40
    ideas = await Gathering().gather(Recipient(member(), tie(), given), NOW, 1)
    assert ideas
    lines = {line.key for line in pack(Language.EN)} & set(given)
    assert [idea.key for idea in ideas] == sorted(lines, key=lambda key: (given[key], key))[:LEAST]


async def test_after_two_years_a_greeting_may_come_again_and_nothing_before() -> None:
    given: dict[str, datetime] = {}
    await everything(given)
    long_ago = {key: NOW - 731 * DAY for key in given if key.startswith("en-")}
    recipient = Recipient(member(), tie(), given | long_ago)
    ideas = await Gathering().gather(recipient, NOW, 1)
    assert {idea.key for idea in ideas} <= set(long_ago)
    assert not any(recipient.knows(idea.key, NOW) for idea in ideas)


async def test_with_own_lines_alone_a_nudge_still_has_two_ideas_and_words() -> None:
    ada = replace(member(), own_lines_at=NOW)
    line = OwnLine("T1", "UADA", "line-1", NOW, Language.EN, "Hi {name}, how is the garden?")
    given: dict[str, datetime] = {}
    for number in range(6):
        ideas = await Gathering().gather(Recipient(ada, tie(), given, (), (), (line,)), NOW, number)
        assert len(ideas) == 2
        assert next(idea.key for idea in ideas if idea.kind is Kind.HELLO).startswith("own:")
        given |= dict.fromkeys((idea.key for idea in ideas), NOW)
