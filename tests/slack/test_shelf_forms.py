"""The form of the shelf, from what it opens with to what is kept when it is submitted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.core.model import Tie
from bot.core.shelf import Thing
from bot.services import members, shelf, ties
from bot.services.members import Newcomer
from bot.services.shelf import MOST_THINGS, Wanted
from bot.services.shelved import Deed, ShelfFull, Shelved
from bot.services.ties import Wish
from bot.slack import shelf_forms, signals
from bot.slack.shelf_forms import ShelfSubmitted
from bot.slack.shelf_values import Linked, ShelfFilled, ShelfSlip
from bot.store import shelf as kept
from bot.store.store import Store

ADA = Newcomer("T1", "UADA", "Asia/Jakarta")
NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)
LINK = "https://example.org/a"


async def erika(store: Store) -> Tie:
    member = await store.run(members.meet, ADA, NOW)
    (tie,) = (await store.run(ties.keep, member, [Wish("Erika")], NOW)).added
    return tie


async def submit(store: Store, filled: ShelfFilled, thing_id: str = "") -> ShelfSubmitted:
    return await store.run(shelf_forms.submit, ADA, thing_id, filled, NOW)


async def lying(store: Store) -> list[Thing]:
    return await store.read(kept.of_member, "T1", "UADA")


def filled(*links: Linked, words: str | None = None, whom: tuple[str, ...] = ()) -> ShelfFilled:
    return ShelfFilled(links, words, ("dogs",), whom)


async def fill_up(store: Store, room: int = 0) -> None:
    member = await store.run(members.meet, ADA, NOW)
    for number in range(MOST_THINGS - room):
        await store.run(shelf.keep, member, Wanted(words=f"joke {number}"), NOW)


async def test_the_form_opens_with_the_links_of_the_message_and_the_ties(store: Store) -> None:
    tie = await erika(store)
    view = await store.run(shelf_forms.keep_form, ADA, {"text": f"my words <{LINK}|more words>"}, NOW)
    assert LINK in str(view)
    assert "words>" not in str(view)
    assert tie.id in str(view)
    assert view["private_metadata"] == ""


async def test_each_link_is_kept_as_a_thing_of_its_own(store: Store) -> None:
    tie = await erika(store)
    done = await submit(store, filled(Linked(LINK, "A"), Linked(LINK + "b"), words="Hi", whom=(tie.id, "no")))
    assert [type(answer) for answer in done.answers] == [Shelved, Shelved]
    assert {(thing.url, thing.title, thing.words, thing.tie_ids) for thing in await lying(store)} == {
        (LINK, "A", "Hi", (tie.id,)),
        (LINK + "b", None, "Hi", (tie.id,)),
    }


async def test_whoever_is_new_here_is_to_be_welcomed_once(store: Store) -> None:
    assert (await submit(store, filled(words="a joke"))).first
    assert not (await submit(store, filled(words="another"))).first


async def test_words_alone_are_kept(store: Store) -> None:
    done = await submit(store, filled(words="a joke"))
    assert [thing.words for thing in await lying(store)] == ["a joke"]
    assert done.slips == {}


async def test_a_full_shelf_is_said_in_the_form_so_that_nothing_typed_is_lost(store: Store) -> None:
    await fill_up(store)
    done = await submit(store, filled(Linked(LINK)))
    assert (done.answers, done.slips) == ((), {signals.THING_WORDS: ShelfSlip.FULL})


async def test_what_there_was_room_for_is_kept_and_the_rest_is_said(store: Store) -> None:
    await fill_up(store, room=1)
    done = await submit(store, filled(Linked(LINK), Linked(LINK + "b"), Linked(LINK + "c")))
    assert [type(answer) for answer in done.answers] == [Shelved, ShelfFull]
    assert len(await lying(store)) == MOST_THINGS


async def change(store: Store, answer: Any, words: str | None) -> ShelfSubmitted:
    return await submit(store, filled(words=words), answer.thing.id)


async def test_a_thing_is_changed_and_what_would_leave_nothing_is_refused(store: Store) -> None:
    (joke,) = (await submit(store, filled(words="a joke"))).answers
    (link,) = (await submit(store, filled(Linked(LINK), words="Hi"))).answers
    assert (await change(store, joke, None)).slips == {signals.THING_WORDS: ShelfSlip.NOTHING}
    (bare,) = (await change(store, link, None)).answers
    assert isinstance(bare, Shelved)
    assert (bare.deed, bare.thing.url, bare.thing.words) == (Deed.CHANGED, LINK, None)


async def test_a_thing_that_is_gone_is_said_to_be_and_its_form_does_not_open(store: Store) -> None:
    (joke,) = (await submit(store, filled(words="a joke"))).answers
    assert isinstance(joke, Shelved)
    assert await store.run(shelf_forms.edit_form, ADA, joke.thing.id, NOW) is not None
    await store.run(shelf.remove, joke.member, joke.thing, NOW)
    assert await store.run(shelf_forms.edit_form, ADA, joke.thing.id, NOW) is None
    assert (await change(store, joke, "more")).slips == {signals.THING_WORDS: ShelfSlip.GONE}
