"""The shelf: kept, changed, removed and looked at, each with its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.model import Member, Tie
from bot.core.shelf import MOST_TOPICS, Thing
from bot.services import shelf, ties, undoing
from bot.services.answers import UndoGone, Undone
from bot.services.shelf import MOST_THINGS, PAGE, Wanted
from bot.services.shelved import Deed, ShelfFull, Shelved
from bot.services.ties import Wish
from bot.store import shelf as kept_shelf
from tests.services.conftest import World

COMIC = Wanted("https://example.org/comic", "A dog comic", topics=("dogs",))


async def keep(world: World, ada: Member, wanted: Wanted = COMIC) -> Shelved:
    answer = await world.ask(shelf.keep, ada, wanted, world.now)
    assert isinstance(answer, Shelved)
    return answer


async def friends(world: World, ada: Member, *wishes: Wish) -> list[Tie]:
    return list((await world.ask(ties.keep, ada, wishes, world.now)).added)


async def undo(world: World, ada: Member, change_id: str | None) -> Undone | UndoGone:
    assert change_id is not None
    return await world.ask(undoing.undo, ada, change_id, world.now)


async def lying(world: World, ada: Member) -> list[Thing]:
    return await world.ask(kept_shelf.of_member, ada.workspace_id, ada.id)


async def test_the_answer_says_who_would_like_it(world: World) -> None:
    ada = await world.ada()
    _, budi = await friends(world, ada, Wish("Erika", likes=("tea",)), Wish("Budi", likes=("anjing",)))
    answer = await keep(world, ada)
    assert (answer.deed, answer.ties, answer.others) == (Deed.KEPT, (budi,), ())
    assert await lying(world, ada) == [answer.thing]


async def test_where_nobody_would_like_it_everybody_can_be_chosen(world: World) -> None:
    ada = await world.ada()
    erika, budi = await friends(world, ada, Wish("Erika"), Wish("Budi"))
    answer = await keep(world, ada)
    assert (answer.ties, answer.others) == ((), (budi, erika))
    chosen = await world.ask(shelf.meant_for, ada, answer.thing, erika, world.now)
    assert (chosen.deed, chosen.ties, chosen.thing.tie_ids) == (Deed.CHANGED, (erika,), (erika.id,))
    assert await undo(world, ada, chosen.change_id) == Undone(ada)
    assert await lying(world, ada) == [answer.thing]


async def test_keeping_is_undone(world: World) -> None:
    ada = await world.ada()
    answer = await keep(world, ada)
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await lying(world, ada) == []
    assert await undo(world, ada, answer.change_id) == UndoGone(ada)


async def test_undo_has_its_ten_minutes(world: World) -> None:
    ada = await world.ada()
    answer = await keep(world, ada)
    world.now += timedelta(minutes=11)
    assert await undo(world, ada, answer.change_id) == UndoGone(ada)
    assert len(await lying(world, ada)) == 1


async def test_a_link_lies_there_once_and_gets_what_is_newly_said_of_it(world: World) -> None:
    ada = await world.ada()
    (erika,) = await friends(world, ada, Wish("Erika"))
    first = await keep(world, ada)
    wanted = Wanted(COMIC.url, words="So you!", topics=("Dogs", "comics"), tie_ids=(erika.id,))
    again = await keep(world, ada, wanted)
    (thing,) = await lying(world, ada)
    assert (again.deed, again.thing) == (Deed.AGAIN, thing)
    assert (thing.title, thing.words, thing.topics) == ("A dog comic", "So you!", ("dogs", "comics"))
    same = await keep(world, ada)
    assert (same.deed, same.change_id) == (Deed.AGAIN, None)
    assert await undo(world, ada, again.change_id) == Undone(ada)
    assert await lying(world, ada) == [first.thing]


async def test_a_title_that_was_found_behind_a_link_is_kept_where_none_was_known(world: World) -> None:
    ada = await world.ada()
    bare = (await keep(world, ada, Wanted("https://example.org/bare"))).thing
    titled = (await keep(world, ada)).thing
    words = (await keep(world, ada, Wanted(words="joke"))).thing
    assert titled.url is not None
    found = {"https://example.org/bare": "Bare no more", titled.url: "Another title", "": "odd"}
    await world.ask(shelf.entitle, ada.workspace_id, ada.id, found)
    lie = {each.id: each for each in await lying(world, ada)}
    assert lie == {bare.id: replace(bare, title="Bare no more"), titled.id: titled, words.id: words}


async def test_what_is_said_again_and_again_stays_within_bounds(world: World) -> None:
    ada = await world.ada()
    for number in range(4):
        await keep(world, ada, Wanted(COMIC.url, topics=tuple(f"topic {number}.{n}" for n in range(4))))
    (thing,) = await lying(world, ada)
    assert len(thing.topics) == MOST_TOPICS


async def test_a_form_puts_exactly_what_it_shows(world: World) -> None:
    ada = await world.ada()
    (erika,) = await friends(world, ada, Wish("Erika"))
    thing = (await keep(world, ada)).thing
    wanted = Wanted(words="Look", topics=("kopi", "Kopi"), tie_ids=(erika.id, "nobody", erika.id))
    answer = await world.ask(shelf.edit, ada, thing, wanted, world.now)
    assert (answer.deed, answer.ties) == (Deed.CHANGED, (erika,))
    assert (answer.thing.url, answer.thing.words) == (COMIC.url, "Look")
    assert (answer.thing.topics, answer.thing.tie_ids) == (("kopi",), (erika.id,))
    same = await world.ask(shelf.edit, ada, answer.thing, wanted, world.now)
    assert (same.deed, same.change_id) == (Deed.SAME, None)
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await lying(world, ada) == [thing]


async def test_undo_of_a_change_leaves_what_was_changed_again_since(world: World) -> None:
    ada = await world.ada()
    thing = (await keep(world, ada)).thing
    first = await world.ask(shelf.edit, ada, thing, Wanted(words="one", topics=("tea",)), world.now)
    await world.ask(shelf.edit, ada, first.thing, Wanted(words="two", topics=("tea",)), world.now)
    assert await undo(world, ada, first.change_id) == Undone(ada, partly=True)
    (now,) = await lying(world, ada)
    assert (now.words, now.topics) == ("two", ("dogs",))


async def test_undo_of_a_change_to_what_is_gone_says_that_it_is_not_whole(world: World) -> None:
    ada = await world.ada()
    thing = (await keep(world, ada)).thing
    changed = await world.ask(shelf.edit, ada, thing, Wanted(words="one"), world.now)
    await world.ask(shelf.remove, ada, thing, world.now)
    assert await undo(world, ada, changed.change_id) == Undone(ada, partly=True)


async def test_removing_is_undone_with_all_that_there_was(world: World) -> None:
    ada = await world.ada()
    thing = (await keep(world, ada)).thing
    answer = await world.ask(shelf.remove, ada, thing, world.now)
    assert await lying(world, ada) == []
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await lying(world, ada) == [thing]


async def test_a_shelf_has_room_for_so_much_and_says_so_kindly(world: World) -> None:
    ada = await world.ada()
    for number in range(MOST_THINGS):
        await keep(world, ada, Wanted(words=f"joke {number}"))
    assert await world.ask(shelf.keep, ada, COMIC, world.now) == ShelfFull(ada, MOST_THINGS)
    assert (await keep(world, ada, Wanted(words="Joke 7"))).deed is Deed.AGAIN


async def test_the_shelf_is_paged_the_newest_first(world: World) -> None:
    ada = await world.ada()
    for number in range(PAGE + 2):
        world.now += timedelta(minutes=1)
        await keep(world, ada, Wanted(words=f"joke {number}"))
    first = await world.ask(shelf.listed, ada, 1)
    assert (first.page, first.pages, first.total, len(first.things)) == (1, 2, PAGE + 2, PAGE)
    assert first.things[0].thing.words == f"joke {PAGE + 1}"
    last = await world.ask(shelf.listed, ada, 99)
    assert (last.page, [each.thing.words for each in last.things]) == (2, ["joke 1", "joke 0"])


async def test_an_empty_shelf_has_one_empty_page(world: World) -> None:
    ada = await world.ada()
    listed = await world.ask(shelf.listed, ada, 0)
    assert (listed.things, listed.page, listed.pages, listed.total) == ((), 1, 1, 0)


async def test_a_thing_of_somebody_else_cannot_be_had(world: World) -> None:
    ada = await world.ada()
    thing = (await keep(world, ada)).thing
    assert await world.ask(shelf.own, ada, thing.id) == thing
    assert await world.ask(shelf.own, ada, "no-such-thing") is None
