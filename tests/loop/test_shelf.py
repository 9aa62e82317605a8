"""The shelf, from a sentence, a pasted link or a message's shortcut to Slack and back."""

from __future__ import annotations

from bot.core.shelf import Thing
from bot.sandbox.conversation import Message
from bot.slack import signals
from bot.store import shelf
from tests.loop.stage import SOON, Stage, actions
from tests.loop.test_answers import press, sheet

GENERAL = "CGENERAL001"
LINK = "https://dogs.example.com/why-dogs-tilt-their-heads"
TITLE = "Why dogs tilt their heads"


async def lying(stage: Stage) -> list[Thing]:
    return await stage.bot.store.read(shelf.of_member, stage.team.id, stage.ada.id)


async def answered(stage: Stage, before: int) -> Message:
    """What the bot writes into the DM next."""
    await stage.sandbox.wait_for(lambda: len(stage.sandbox.messages(stage.ada)) > before, SOON)
    return stage.sandbox.messages(stage.ada)[-1]


async def test_a_sentence_keeps_a_link_and_says_at_once_who_would_like_it(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks likes dogs")
    answer = await stage.says(f"keep {LINK} #anjing")
    assert "Erika" in answer.text
    (thing,) = await lying(stage)
    assert (thing.url, thing.topics, thing.tie_ids) == (LINK, ("anjing",), ())
    await press(stage, answer, signals.UNDO)
    assert await lying(stage) == []
    assert stage.unacknowledged() == []


async def test_a_link_pasted_alone_is_kept_and_its_person_chosen(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks")
    before = len(stage.sandbox.messages(stage.ada)) + 1
    stage.sandbox.message(stage.ada, LINK)
    answer = await answered(stage, before)
    erika = await stage.tie()
    (thing,) = await lying(stage)
    await stage.sandbox.press(stage.ada, signals.SHELF_FOR, f"{thing.id}:{erika.id}", ts=answer.ts)
    await stage.settles()
    assert [each.tie_ids for each in await lying(stage)] == [(erika.id,)]


async def test_what_slack_finds_behind_a_pasted_link_becomes_its_title(stage: Stage) -> None:
    await stage.says("add @budi every 6 weeks likes dogs")
    before = len(stage.sandbox.messages(stage.ada)) + 1
    pasted = stage.sandbox.message(stage.ada, LINK)
    await answered(stage, before)
    stage.sandbox.preview(stage.ada, pasted.ts, [{"from_url": LINK, "title": TITLE, "text": "A page"}])
    await stage.settles()
    assert [each.title for each in await lying(stage)] == [TITLE]
    assert TITLE in (await stage.says("rak")).text
    assert stage.unacknowledged() == []


async def test_a_name_that_nobody_bears_is_asked_about_and_the_thing_waits(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    answer = await socket.says(f"simpan {LINK} buat Dewi")
    assert await lying(socket) == []
    await press(socket, answer, signals.ADD_TYPED)
    dewi = await socket.tie("Dewi")
    assert [each.tie_ids for each in await lying(socket)] == [(dewi.id,)]


async def test_a_name_that_several_bear_is_chosen_by_a_button(socket: Stage) -> None:
    await socket.says('add "Erika Sommer", "Erika Winter" every 6 weeks')
    answer = await socket.says("keep the printer joke for Erika")
    await press(socket, answer, signals.PICK, 1)
    winter = await socket.tie("Erika Winter")
    sommer = await socket.tie("Erika Sommer")
    (thing,) = await lying(socket)
    assert thing.words == "the printer joke"
    assert thing.tie_ids in ((winter.id,), (sommer.id,))


async def test_the_shelf_is_paged_changed_and_emptied(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    for number in range(12):
        await socket.says(f"keep joke number {number} for Erika")
    answer = await socket.says("rak")
    second = await press(socket, answer, signals.SHELF_PAGE)
    assert actions(second).count(signals.SHELF_REMOVE) == 2
    removed = await press(socket, second, signals.SHELF_REMOVE)
    assert len(await lying(socket)) == 11
    await press(socket, removed, signals.UNDO)
    assert len(await lying(socket)) == 12


async def test_the_form_changes_a_thing_and_wants_words_where_there_is_no_link(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    answer = await socket.says("keep the printer joke for Erika")
    await socket.sandbox.press(socket.ada, signals.SHELF_EDIT, ts=answer.ts)
    form = await sheet(socket)
    assert "the printer joke" in str(form.blocks)
    empty = {signals.THING_WORDS: {signals.THING_WORDS: ""}}
    assert signals.THING_WORDS in await socket.sandbox.submit(socket.ada, empty)
    filled = {
        signals.THING_WORDS: {signals.THING_WORDS: "the other joke"},
        signals.THING_TOPICS: {signals.THING_TOPICS: "printers"},
        signals.THING_FOR: {signals.THING_FOR: []},
    }
    assert await socket.sandbox.submit(socket.ada, filled) == {}
    await socket.settles()
    (thing,) = await lying(socket)
    assert (thing.words, thing.topics, thing.tie_ids) == ("the other joke", ("printers",), ())


async def test_a_shortcut_keeps_a_messages_link_and_nobodys_words(stage: Stage) -> None:
    await stage.says("add @budi every 6 weeks likes dogs")
    said = stage.sandbox.said_in(GENERAL, stage.ada)[0]
    await stage.sandbox.shortcut(stage.ada, signals.KEEP_SHORTCUT, said.ts, GENERAL)
    form = await sheet(stage)
    assert f"{LINK} {TITLE}" in str(form.blocks)
    assert "made my morning" not in str(form.blocks)
    before = len(stage.sandbox.messages(stage.ada))
    filled = {signals.THING_WORDS: {signals.THING_WORDS: "So you!"}}
    assert await stage.sandbox.submit(stage.ada, filled) == {}
    answer = await answered(stage, before)
    assert "Budi" in answer.text
    (thing,) = await lying(stage)
    assert (thing.url, thing.title, thing.words) == (LINK, TITLE, "So you!")


async def test_whoever_begins_with_the_shortcut_is_told_who_may_read_it(socket: Stage) -> None:
    said = socket.sandbox.said_in(GENERAL, socket.ada)[0]
    await socket.sandbox.shortcut(socket.ada, signals.KEEP_SHORTCUT, said.ts, GENERAL)
    await sheet(socket)
    assert await socket.sandbox.submit(socket.ada, {}) == {}
    answer = await answered(socket, 0)
    assert "exports" in answer.text or "ekspor" in answer.text
    assert len(await lying(socket)) == 1


async def test_a_shortcut_on_a_message_without_a_link_wants_something(socket: Stage) -> None:
    said = socket.sandbox.say_in(GENERAL, "UBUDI000001", "Good morning")
    await socket.sandbox.shortcut(socket.ada, signals.KEEP_SHORTCUT, said.ts, GENERAL)
    await sheet(socket)
    assert signals.THING_WORDS in await socket.sandbox.submit(socket.ada, {})
    several = {signals.THING_LINKS: {signals.THING_LINKS: "https://example.org/a\nhttps://example.org/b Two"}}
    assert await socket.sandbox.submit(socket.ada, several) == {}
    await socket.settles()
    assert {(each.url, each.title) for each in await lying(socket)} == {
        ("https://example.org/a", None),
        ("https://example.org/b", "Two"),
    }


async def test_a_thing_that_is_gone_meanwhile_shows_what_lies_there_now(socket: Stage) -> None:
    kept = await socket.says("keep the printer joke about Erika")
    await socket.says("keep another joke about printers")
    listed = await socket.says("shelf")
    await press(socket, kept, signals.UNDO)
    shown = await press(socket, listed, signals.SHELF_EDIT, 1)
    assert "another joke" in shown.text
    assert "the printer joke" not in shown.text
    assert socket.sandbox.modals(socket.ada) == []


async def test_what_was_removed_and_put_back_is_for_the_same_people(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    await socket.says(f"keep {LINK} for Erika #kopi")
    before = await lying(socket)
    assert (before[0].topics, len(before[0].tie_ids)) == (("kopi",), 1)
    removed = await press(socket, await socket.says("rak"), signals.SHELF_REMOVE)
    assert await lying(socket) == []
    await press(socket, removed, signals.UNDO)
    assert await lying(socket) == before


async def test_what_was_put_aside_comes_first_in_the_nudge_of_whom_it_fits_and_but_once(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks likes dogs")
    await stage.says(f'keep {LINK} "So you!" #dogs')
    nudge = await stage.waits_for_a_nudge()
    (thing,) = await lying(stage)
    ideas = (await stage.latest()).ideas
    assert ideas[0].key == f"shelf:{thing.id}"
    assert ideas[0].text == f"So you!\n{LINK}"
    assert nudge.text.index("So you!") < nudge.text.index(ideas[1].text)
    await stage.sandbox.press(stage.ada, signals.NUDGE_ANOTHER, ts=nudge.ts)
    await stage.sees(lambda message: "So you!" not in message.text, nudge.ts)


async def test_a_thing_that_nobody_would_like_waits_on_the_shelf(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks likes trains")
    await socket.says(f"keep {LINK} #dogs")
    await socket.waits_for_a_nudge()
    assert not [idea for idea in (await socket.latest()).ideas if idea.key.startswith("shelf:")]
    assert len(await lying(socket)) == 1
