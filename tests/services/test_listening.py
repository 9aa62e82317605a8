"""Feeds and calendars: followed, left, listed, imported, each with its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.model import Member
from bot.core.sources import SourceKind
from bot.services import listening, members, undoing
from bot.services.answers import UndoGone, Undone
from bot.services.feeds import Heard, heard
from bot.services.listened import (
    FeedsFull,
    Imported,
    Listening,
    NotAnAddress,
    NotFollowed,
    Slip,
    State,
    Unfollowed,
)
from bot.services.listening import MOST_SOURCES, PAGE
from bot.services.members import Newcomer
from bot.store import sources as kept_sources
from bot.store.feed_schema import sources
from bot.store.tx import Tx
from tests.services.conftest import World

FEED = "https://example.org/feed"
CALENDAR = "https://example.org/events.ics"
SECRET = "https://cal.example.org/private-a1b2c3d4e5f6a7b8/basic.ics"


def titled(tx: Tx, source_id: str, title: str) -> None:
    """As the engine writes it down once the feed was read."""
    tx.conn.execute(sa.update(sources).where(sources.c.id == source_id).values(title=title))


async def follow(world: World, ada: Member, url: str = FEED, calendar: bool = False) -> Listening:
    answer = await world.ask(listening.follow, ada, url, calendar, world.now)
    assert isinstance(answer, Listening)
    return answer


async def urls(world: World, ada: Member) -> list[str]:
    return [each.url for each in await world.ask(listening.of_member, ada)]


async def undo(world: World, ada: Member, change_id: str | None) -> Undone | UndoGone:
    assert change_id is not None
    return await world.ask(undoing.undo, ada, change_id, world.now)


async def test_a_feed_is_followed_and_that_is_undone(world: World) -> None:
    ada = await world.ada()
    answer = await follow(world, ada)
    assert (answer.again, answer.source.kind, answer.source.owner) == (False, SourceKind.FEED, None)
    assert await urls(world, ada) == [FEED]
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await urls(world, ada) == []


async def test_a_feed_is_followed_once(world: World) -> None:
    ada = await world.ada()
    first = await follow(world, ada)
    again = await follow(world, ada)
    assert (again.again, again.change_id, again.source.id) == (True, None, first.source.id)
    assert await urls(world, ada) == [FEED]


@pytest.mark.parametrize(
    ("url", "calendar"), [(CALENDAR, False), ("https://example.org/cal", True), (CALENDAR + "?a=1", False)]
)
async def test_a_calendar_is_known_by_the_word_or_by_its_address(
    world: World, url: str, calendar: bool
) -> None:
    answer = await follow(world, await world.ada(), url, calendar)
    assert answer.source.kind is SourceKind.CALENDAR


async def test_a_feed_is_one_source_for_everybody_and_a_secret_one_is_not(world: World) -> None:
    ada = await world.ada()
    bob = await world.ask(members.meet, Newcomer("T1", "UBOB", "Asia/Jakarta"), world.now)
    assert (await follow(world, ada)).source.id == (await follow(world, bob)).source.id
    mine, other = (await follow(world, ada, SECRET)).source, (await follow(world, bob, SECRET)).source
    assert mine.owner is not None
    assert (mine.owner, mine.id) != (other.owner, other.id)
    assert await world.ask(listening.own, bob, mine.id) is None


@pytest.mark.parametrize(
    ("url", "slip"),
    [
        ("", Slip.MISSING),
        ("ftp://example.org/feed", Slip.NOT_WEB),
        ("example", Slip.NOT_WEB),
        ("https://", Slip.NOT_WEB),
        ("javascript:alert(1)", Slip.NOT_WEB),
        ("https://ada:secret@example.org/feed", Slip.USER_INFO),
        ("https://example.org/" + "a" * 2000, Slip.TOO_LONG),
    ],
)
async def test_an_address_that_cannot_be_asked_is_told_so(world: World, url: str, slip: Slip) -> None:
    ada = await world.ada()
    assert await world.ask(listening.follow, ada, url, False, world.now) == NotAnAddress(ada, slip, False)
    assert await urls(world, ada) == []


async def test_a_member_follows_so_many_and_no_more(world: World) -> None:
    ada = await world.ada()
    many = [f"https://example.org/{number}" for number in range(MOST_SOURCES)]
    await world.ask(listening.follow_many, ada, many, False, world.now)
    assert await world.ask(listening.follow, ada, FEED, False, world.now) == FeedsFull(ada, MOST_SOURCES)
    assert (await follow(world, ada, many[7])).again


@pytest.mark.parametrize("which", ["2", CALENDAR, "Kebun workshops", "kebun", "Kebum workshops"])
async def test_a_feed_is_left_by_number_address_or_title(world: World, which: str) -> None:
    ada = await world.ada()
    await follow(world, ada)
    world.now += timedelta(seconds=1)
    calendar = (await follow(world, ada, CALENDAR)).source
    await world.ask(titled, calendar.id, "Kebun workshops")
    answer = await world.ask(listening.unfollow_called, ada, which, world.now)
    assert isinstance(answer, Unfollowed)
    assert answer.source.id == calendar.id
    assert await urls(world, ada) == [FEED]
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert set(await urls(world, ada)) == {FEED, CALENDAR}


@pytest.mark.parametrize("which", ["0", "3", "999", "", "knitting", "https://example.org/other"])
async def test_what_nobody_follows_cannot_be_left(world: World, which: str) -> None:
    ada = await world.ada()
    await follow(world, ada)
    assert await world.ask(listening.unfollow_called, ada, which, world.now) == NotFollowed(ada, which)
    assert await urls(world, ada) == [FEED]


async def test_a_feed_without_a_title_is_called_by_its_site(world: World) -> None:
    ada = await world.ada()
    await follow(world, ada)
    assert isinstance(await world.ask(listening.unfollow_called, ada, "example.org", world.now), Unfollowed)


async def test_a_feed_that_led_to_a_secret_address_is_known_as_the_members_own(world: World) -> None:
    ada = await world.ada()
    told = await follow(world, ada)
    assert (await world.ask(listening.known_as, told, world.now)) == told
    secret = Heard(SourceKind.FEED, SECRET, "Kebun", (), private=True)
    await world.ask(heard, told.source, secret, world.now)
    known = await world.ask(listening.known_as, told, world.now)
    assert (known.source.title, known.source.owner) == ("Kebun", listening.owner_of(ada))
    assert await undo(world, ada, known.change_id) == Undone(ada)
    assert await urls(world, ada) == []
    assert await world.ask(listening.known_as, told, world.now) == told


async def test_a_feed_that_was_found_elsewhere_is_left_by_the_address_that_was_typed(world: World) -> None:
    ada = await world.ada()
    told = await follow(world, ada)
    elsewhere = Heard(SourceKind.FEED, "https://example.org/elsewhere", "Kebun", ())
    await world.ask(heard, told.source, elsewhere, world.now)
    assert isinstance(await world.ask(listening.unfollow_called, ada, FEED, world.now), Unfollowed)


async def test_a_title_that_two_bear_is_not_guessed(world: World) -> None:
    ada = await world.ada()
    for url in (FEED, CALENDAR):
        await world.ask(titled, (await follow(world, ada, url)).source.id, f"Kebun {url[-3:]}")
    assert isinstance(await world.ask(listening.unfollow_called, ada, "kebun", world.now), NotFollowed)


async def test_undo_has_its_ten_minutes(world: World) -> None:
    ada = await world.ada()
    answer = await follow(world, ada)
    world.now += timedelta(minutes=11)
    assert await undo(world, ada, answer.change_id) == UndoGone(ada)
    assert await urls(world, ada) == [FEED]


async def test_the_list_is_paged_and_numbered_in_the_order_of_following(world: World) -> None:
    ada = await world.ada()
    for number in range(PAGE + 2):
        world.now += timedelta(seconds=1)
        await follow(world, ada, f"https://example.org/{number}")
    second = await world.ask(listening.listed, ada, 9)
    assert (second.page, second.pages, second.total, second.most) == (2, 2, PAGE + 2, MOST_SOURCES)
    assert [each.number for each in second.feeds] == [PAGE + 1, PAGE + 2]
    assert second.feeds[-1].source.url == f"https://example.org/{PAGE + 1}"
    assert {each.state for each in second.feeds} == {State.NEW}


async def test_an_import_takes_each_address_once_and_says_what_it_left_out(world: World) -> None:
    ada = await world.ada()
    await follow(world, ada)
    told = [FEED, "https://example.org/a", "https://example.org/a", "file:///etc/passwd", CALENDAR]
    answer = await world.ask(listening.follow_many, ada, told, False, world.now)
    assert answer == Imported(ada, 2, 1, 1, 0, MOST_SOURCES, answer.change_id)
    assert set(await urls(world, ada)) == {FEED, "https://example.org/a", CALENDAR}
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await urls(world, ada) == [FEED]


async def test_an_import_stops_where_there_is_no_more_room(world: World) -> None:
    ada = await world.ada()
    await follow(world, ada)
    told = [f"https://example.org/{number}" for number in range(60)]
    answer = await world.ask(listening.follow_many, ada, told, False, world.now)
    assert (answer.added, answer.beyond) == (MOST_SOURCES - 1, 11)
    again = await world.ask(listening.follow_many, ada, told, False, world.now)
    assert (again.added, again.known, again.beyond, again.change_id) == (0, MOST_SOURCES - 1, 11, None)


@pytest.mark.parametrize(
    ("due", "bad", "state"),
    [(True, True, State.FAILING), (False, True, State.GIVEN_UP), (True, False, State.WORKING)],
)
async def test_the_list_says_how_each_does(world: World, due: bool, bad: bool, state: State) -> None:
    ada = await world.ada()
    source = replace((await follow(world, ada)).source, fetched_at=world.now)
    became = replace(source, due_at=world.now if due else None, bad_since=world.now if bad else None)
    await world.ask(kept_sources.settle, became)
    (row,) = (await world.ask(listening.listed, ada, 1)).feeds
    assert (row.state, row.since) == (state, became.bad_since)


async def test_what_was_given_up_is_woken_by_trying_again(world: World) -> None:
    ada = await world.ada()
    source = (await follow(world, ada)).source
    await world.ask(kept_sources.settle, replace(source, due_at=None, bad_since=world.now, failures=14))
    again = await follow(world, ada)
    assert (again.again, again.source.bad_since, again.source.failures) == (True, None, 0)
    assert again.source.due_at is not None
