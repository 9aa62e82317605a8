"""Looking: names find ties, lists have pages, and App Home says what is."""

from __future__ import annotations

from datetime import timedelta

from bot.core.model import Kind, Member, Tie, Way
from bot.core.season import COOL
from bot.services import looking, ties, touches
from bot.services.looking import Nobody, Several
from bot.services.ties import Wish
from bot.store import ties as rows
from tests.services.conftest import World
from tests.services.nudged import kept, put_off_twice, touched


async def garden(world: World, *wishes: Wish) -> Member:
    ada = await world.ada()
    await world.ask(ties.keep, ada, wishes, world.now)
    return ada


async def test_part_of_a_name_finds_and_two_that_fit_are_asked_about(world: World) -> None:
    ada = await garden(world, Wish("Erika Santoso", "UERIKA"), Wish("Budi"), Wish("Bunga"))
    found = await world.ask(looking.find_tie, ada, "eri", None)
    assert isinstance(found, Tie)
    assert found.name == "Erika Santoso"
    several = await world.ask(looking.find_tie, ada, "bu", None)
    assert isinstance(several, Several)
    assert {tie.name for tie in several.ties} == {"Budi", "Bunga"}
    nobody = await world.ask(looking.find_tie, ada, "Xylophon", None)
    assert isinstance(nobody, Nobody)
    assert nobody.nearest == ()


async def test_a_mention_finds_its_tie_or_by_name_whoever_is_kept_without_slack(world: World) -> None:
    ada = await garden(world, Wish("Erika", "UERIKA"), Wish("Budi"))
    found = await world.ask(looking.find_tie, ada, "whoever", "UERIKA")
    assert isinstance(found, Tie)
    assert found.name == "Erika"
    by_name = await world.ask(looking.find_tie, ada, "budi", "UBUDI")
    assert isinstance(by_name, Tie)
    assert await world.ask(looking.find_tie, ada, None, "UNOBODY") == Nobody(())
    assert await world.ask(looking.find_tie, ada, None, None) == Nobody(())


async def test_lists_put_the_first_in_season_first_and_those_at_rest_last(world: World) -> None:
    ada = await garden(world, Wish("Budi", every_days=7), Wish("Erika", every_days=30), Wish("Siti"))
    budi = await world.ask(looking.find_tie, ada, "budi", None)
    siti = await world.ask(looking.find_tie, ada, "siti", None)
    await world.ask(touches.done, ada, budi, world.now)
    await world.ask(ties.rest, ada, siti, None, world.now)
    listed = await world.ask(looking.listed, ada, "all", None, 1, world.now)
    assert [row.tie.name for row in listed.rows] == ["Erika", "Budi", "Siti"]
    season = await world.ask(looking.listed, ada, "season", None, 1, world.now)
    assert [row.tie.name for row in season.rows] == ["Erika"]
    resting = await world.ask(looking.listed, ada, "resting", None, 1, world.now)
    assert [row.tie.name for row in resting.rows] == ["Siti"]


async def test_a_circle_is_found_however_it_is_written(world: World) -> None:
    ada = await garden(world, Wish("Budi", circles=("Kantor Lama",)), Wish("Erika"))
    listed = await world.ask(looking.listed, ada, "all", "kantor lama", 1, world.now)
    assert [row.tie.name for row in listed.rows] == ["Budi"]


async def test_pages_hold_fifteen_and_a_page_beyond_the_end_is_the_last(world: World) -> None:
    ada = await garden(world, *(Wish(f"Name {n:02}") for n in range(40)))
    pages = [await world.ask(looking.listed, ada, "all", None, page, world.now) for page in (0, 2, 99)]
    assert [(page.page, page.pages, len(page.rows), page.total) for page in pages] == [
        (1, 3, 15, 40),
        (2, 3, 15, 40),
        (3, 3, 10, 40),
    ]


async def test_app_home_counts_who_is_in_season_and_says_when_the_next_nudge_comes(world: World) -> None:
    ada = await garden(world, *(Wish(f"Name {n:02}") for n in range(12)))
    first = await world.ask(looking.find_tie, ada, "Name 00", None)
    await world.ask(touches.done, ada, first, world.now)
    home = await world.ask(looking.home, ada, 2, world.now)
    assert (home.page, home.pages, home.total, home.in_season, len(home.rows)) == (2, 2, 12, 11, 2)
    assert home.next_at is not None
    assert world.now < home.next_at < world.now + timedelta(days=8)
    assert home.failed == ()


async def test_whoever_was_suggested_in_vain_is_next_when_the_cooling_ends(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await put_off_twice(world, erika)
    await world.ask(rows.suggested, "T1", "UADA", erika.id, world.now)
    listed = await world.ask(looking.listed, await world.ada(), "all", None, 1, world.now)
    (row,) = listed.rows
    assert (row.in_season, row.ripens_at) == (False, world.now + 2 * COOL)  # twice as long, after two times
    world.now += 2 * COOL
    listed = await world.ask(looking.listed, await world.ada(), "season", None, 1, world.now)
    assert [row.in_season for row in listed.rows] == [True]


async def test_a_thank_you_that_is_due_is_in_season_before_the_cadence(world: World) -> None:
    (erika,) = await kept(world, "Erika")
    await touched(world, erika, days_ago=5, kind=Kind.ASK)
    await touched(world, erika, days_ago=4, way=Way.IN)
    listed = await world.ask(looking.listed, await world.ada(), "season", None, 1, world.now)
    assert [row.tie.id for row in listed.rows] == [erika.id]
