"""Own lines: written, changed, removed, looked at and switched, each with its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.model import Language, Member
from bot.core.own_lines import LONGEST, OwnLine
from bot.services import lines, members, undoing
from bot.services.answers import UndoGone, Undone
from bot.services.lined import LineRefused, LineSlip, LineWritten, Written
from bot.services.lines import MOST_LINES, PAGE
from bot.store import lines as kept_lines
from tests.services.conftest import World

HALO = "Halo {nama}, lagi sibuk apa?"


async def write(world: World, ada: Member, text: str = HALO) -> LineWritten:
    answer = await world.ask(lines.write, ada, text, world.now)
    assert isinstance(answer, LineWritten)
    return answer


async def refused(world: World, ada: Member, text: str) -> LineRefused:
    answer = await world.ask(lines.write, ada, text, world.now)
    assert isinstance(answer, LineRefused)
    assert await written(world, ada) == []
    return answer


async def undo(world: World, ada: Member, change_id: str | None) -> Undone | UndoGone:
    assert change_id is not None
    return await world.ask(undoing.undo, ada, change_id, world.now)


async def written(world: World, ada: Member) -> list[OwnLine]:
    return await world.ask(kept_lines.of_member, ada.workspace_id, ada.id)


async def again(world: World, ada: Member) -> Member:
    known = await world.ask(members.meet, members.Newcomer(ada.workspace_id, ada.id), world.now)
    assert isinstance(known, Member)
    return known


async def test_a_line_is_kept_in_the_language_of_its_words(world: World) -> None:
    ada = await world.ada()
    first = await write(world, ada)
    world.now += timedelta(minutes=1)
    second = await write(world, ada, "Hey {name}, how are you?")
    assert (first.deed, first.number, first.line.language) == (Written.ADDED, 1, Language.ID)
    assert (second.number, second.line.language) == (2, Language.EN)
    assert await written(world, ada) == [first.line, second.line]


async def test_where_words_do_not_tell_the_members_language_is_taken(world: World) -> None:
    ada = await world.ada()
    for language in Language:
        answer = await write(world, replace(ada, language=language), f"👋 {language} {{name}}")
        assert answer.line.language is language


async def test_the_same_words_are_kept_once(world: World) -> None:
    ada = await world.ada()
    first = await write(world, ada)
    same = await write(world, ada, "  halo {nama},  lagi sibuk apa? ")
    assert (same.deed, same.line, same.change_id) == (Written.AGAIN, first.line, None)


async def test_writing_is_undone_for_ten_minutes(world: World) -> None:
    ada = await world.ada()
    answer = await write(world, ada)
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await written(world, ada) == []
    answer = await write(world, ada)
    world.now += timedelta(minutes=11)
    assert await undo(world, ada, answer.change_id) == UndoGone(ada)


async def test_a_line_is_changed_and_changed_back(world: World) -> None:
    ada = await world.ada()
    old = (await write(world, ada)).line
    answer = await world.ask(lines.edit, ada, old, "Hello {name}, how is life?", world.now)
    assert (answer.deed, answer.number, answer.line.language) == (Written.CHANGED, 1, Language.EN)
    same = await world.ask(lines.edit, ada, answer.line, answer.line.text, world.now)
    assert (same.deed, same.change_id) == (Written.SAME, None)
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await written(world, ada) == [old]


async def test_the_member_may_say_the_language_themselves(world: World) -> None:
    ada = await world.ada()
    old = (await write(world, ada)).line
    answer = await world.ask(lines.edit, ada, old, old.text, world.now, Language.EN)
    assert (answer.deed, answer.line.language) == (Written.CHANGED, Language.EN)


async def test_undo_of_a_change_leaves_what_was_changed_again_since(world: World) -> None:
    ada = await world.ada()
    old = (await write(world, ada)).line
    first = await world.ask(lines.edit, ada, old, "Halo satu", world.now)
    second = await world.ask(lines.edit, ada, first.line, "Halo dua", world.now)
    assert await undo(world, ada, first.change_id) == Undone(ada, partly=True)
    assert await written(world, ada) == [second.line]


async def test_undo_of_a_change_to_what_is_gone_says_that_it_is_not_whole(world: World) -> None:
    ada = await world.ada()
    old = (await write(world, ada)).line
    changed = await world.ask(lines.edit, ada, old, "Halo satu", world.now)
    await world.ask(lines.remove, ada, changed.line, world.now)
    assert await undo(world, ada, changed.change_id) == Undone(ada, partly=True)


async def test_a_removed_line_comes_back_to_its_place(world: World) -> None:
    ada = await world.ada()
    first = (await write(world, ada)).line
    world.now += timedelta(minutes=1)
    second = (await write(world, ada, "Halo dua")).line
    answer = await world.ask(lines.remove, ada, first, world.now)
    assert await written(world, ada) == [second]
    assert await undo(world, ada, answer.change_id) == Undone(ada)
    assert await written(world, ada) == [first, second]


@pytest.mark.parametrize(
    ("text", "slip", "words"),
    [
        ("", LineSlip.EMPTY, ""),
        ("x" * (LONGEST + 1), LineSlip.TOO_LONG, ""),
        ("Halo {nmaa}", LineSlip.BLANK, "{nmaa}"),
        ("Halo {nama", LineSlip.BLANK, "{"),
    ],
)
async def test_what_cannot_be_taken_is_handed_back(
    world: World, text: str, slip: LineSlip, words: str
) -> None:
    ada = await world.ada()
    answer = await refused(world, ada, text)
    assert (answer.slip, answer.words, answer.text) == (slip, words, text)


async def test_a_change_that_cannot_be_taken_leaves_the_line(world: World) -> None:
    ada = await world.ada()
    old = (await write(world, ada)).line
    answer = await world.ask(lines.edit, ada, old, "Halo {x}", world.now)
    assert (answer.slip, answer.text, answer.total) == (LineSlip.BLANK, "Halo {x}", 1)
    assert await written(world, ada) == [old]


async def test_there_is_room_for_so_many_lines(world: World) -> None:
    ada = await world.ada()
    for number in range(MOST_LINES):
        await write(world, ada, f"Halo {number}")
    answer = await world.ask(lines.write, ada, "Halo semua", world.now)
    assert (answer.slip, answer.text, answer.total) == (LineSlip.FULL, "Halo semua", MOST_LINES)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Hi <!channel> all", "Hi channel all"),
        ("Hi <!here|here>", "Hi here"),
        ("Hi @everyone!", "Hi everyone!"),
        ("Write to me@here.example", "Write to me@here.example"),
        ("Hi <!subteam^S123|@team>", "Hi team"),
    ],
)
async def test_a_line_cannot_call_a_whole_channel(world: World, typed: str, kept: str) -> None:
    assert (await write(world, await world.ada(), typed)).line.text == kept


async def test_the_list_is_paged_in_the_order_of_writing(world: World) -> None:
    ada = await world.ada()
    assert (await world.ask(lines.listed, ada, 1)).total == 0
    for number in range(1, PAGE + 3):
        world.now += timedelta(minutes=1)
        await write(world, ada, f"Halo {number}")
    last = await world.ask(lines.listed, ada, 99)
    assert (last.page, last.pages, last.total) == (2, 2, PAGE + 2)
    assert [(number, line.text) for number, line in last.lines] == [(11, "Halo 11"), (12, "Halo 12")]


async def test_a_line_is_found_by_its_number_and_nobody_elses(world: World) -> None:
    ada = await world.ada()
    line = (await write(world, ada)).line
    assert await world.ask(lines.numbered, ada, 1) == line
    assert (await world.ask(lines.numbered, ada, 2)).slip is LineSlip.NO_SUCH
    assert (await world.ask(lines.shown, ada, line)).number == 1
    assert await world.ask(lines.own, ada, line.id) == line
    assert await world.ask(lines.own, replace(ada, id="UBOB"), line.id) is None


async def test_the_built_in_lines_are_switched_off_and_on_and_off_again(world: World) -> None:
    ada = await world.ada()
    off = await world.ask(lines.only_own, ada, True, world.now)
    assert (off.changed, off.member.own_lines_at) == (True, world.now)
    same = await world.ask(lines.only_own, off.member, True, world.now)
    assert (same.changed, same.change_id) == (False, None)
    on = await world.ask(lines.only_own, off.member, False, world.now)
    assert on.member.own_lines_at is None
    assert await undo(world, on.member, on.change_id) == Undone(off.member)
    assert (await again(world, ada)).own_lines_at == world.now
