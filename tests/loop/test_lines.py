"""Own lines, from a sentence, a button or a form to Slack and back."""

from __future__ import annotations

import pytest

from bot.core.model import Language
from bot.core.own_lines import OwnLine
from bot.slack import signals
from bot.store import lines
from tests.loop.stage import Stage, actions
from tests.loop.test_answers import found, press, sheet

HALO = "Halo {nama}, lagi sibuk apa?"
FIELD = signals.LINE_TEXT


async def written(stage: Stage) -> list[OwnLine]:
    return await stage.bot.store.read(lines.of_member, stage.team.id, stage.ada.id)


async def texts(stage: Stage) -> list[str]:
    return [line.text for line in await written(stage)]


@pytest.mark.parametrize(
    ("add", "edit", "remove"),
    [
        ("lines add", "lines edit 1 Hi {name}!", "lines remove 1"),
        ("kalimat tambah", "kalimat ubah 1 Hi {name}!", "kalimat hapus 1"),
    ],
)
async def test_a_line_is_written_changed_removed_and_each_is_undone(
    socket: Stage, add: str, edit: str, remove: str
) -> None:
    added = await socket.says(f"{add} {HALO}")
    assert HALO in added.text
    changed = await socket.says(edit)
    assert await texts(socket) == ["Hi {name}!"]
    await press(socket, changed, signals.UNDO)
    assert await texts(socket) == [HALO]
    removed = await socket.says(remove)
    assert await texts(socket) == []
    await press(socket, removed, signals.UNDO)
    assert await texts(socket) == [HALO]
    await press(socket, added, signals.UNDO)
    assert await texts(socket) == []
    assert socket.unacknowledged() == []


async def test_a_plain_message_writes_a_line_too(stage: Stage) -> None:
    stage.sandbox.message(stage.ada, f"tambah kalimat: {HALO}")
    await stage.settles()
    assert await texts(stage) == [HALO]
    assert HALO in stage.sandbox.messages(stage.ada)[-1].text


async def test_the_list_is_paged_and_a_line_removed_from_it(socket: Stage) -> None:
    for number in range(12):
        await socket.says(f"lines add Hello {number}, {{name}}")
    listed = await socket.says("my lines")
    second = await press(socket, listed, signals.LINE_PAGE)
    assert actions(second).count(signals.LINE_REMOVE) == 2
    await press(socket, second, signals.LINE_REMOVE)
    assert len(await written(socket)) == 11


async def test_the_form_changes_a_line_and_says_what_to_put_right(socket: Stage) -> None:
    await socket.says(f"lines add {HALO}")
    listed = await socket.says("lines")
    block, edit = found(listed, signals.LINE_EDIT)[0]
    await socket.sandbox.press(socket.ada, edit["action_id"], ts=listed.ts, block_id=block)
    assert HALO in str((await sheet(socket)).blocks)
    wrong = await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "Hello {nmae}, how are you?"}})
    assert "{nmae}" in wrong[FIELD]
    assert await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "Hello {name},\nhow are you?"}}) == {}
    await socket.settles()
    (line,) = await written(socket)
    assert (line.text, line.language) == ("Hello {name},\nhow are you?", Language.EN)


async def test_what_cannot_be_taken_is_offered_back_in_the_form(socket: Stage) -> None:
    answer = await socket.says("lines add Halo {nmaa}, apa kabar?")
    assert "Halo {nmaa}, apa kabar?" in answer.text
    assert "{name}" in answer.text
    assert await written(socket) == []
    block, edit = found(answer, signals.LINE_EDIT)[0]
    await socket.sandbox.press(socket.ada, edit["action_id"], ts=answer.ts, block_id=block)
    assert "Halo {nmaa}, apa kabar?" in str((await sheet(socket)).blocks)
    assert await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "Halo {nama}, apa kabar?"}}) == {}
    await socket.settles()
    assert await texts(socket) == ["Halo {nama}, apa kabar?"]


async def test_a_change_that_cannot_be_taken_is_put_right_in_the_form_of_that_line(socket: Stage) -> None:
    await socket.says(f"lines add {HALO}")
    answer = await socket.says(f"lines edit 1 {'x' * 501}")
    block, edit = found(answer, signals.LINE_EDIT)[0]
    await socket.sandbox.press(socket.ada, edit["action_id"], ts=answer.ts, block_id=block)
    await sheet(socket)
    assert FIELD in await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "x" * 501}})
    assert await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "Halo saja"}}) == {}
    await socket.settles()
    assert await texts(socket) == ["Halo saja"]


async def test_a_new_line_is_written_in_the_form_in_a_chosen_language(socket: Stage) -> None:
    empty = await socket.says("kalimat")
    block, new = found(empty, signals.LINE_EDIT)[0]
    await socket.sandbox.press(socket.ada, new["action_id"], ts=empty.ts, block_id=block)
    await sheet(socket)
    assert FIELD in await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "{"}})
    language = signals.FORM_LANGUAGE
    filled = {FIELD: {FIELD: "👋 {name}"}, language: {language: "id"}}
    assert await socket.sandbox.submit(socket.ada, filled) == {}
    await socket.settles()
    (line,) = await written(socket)
    assert (line.text, line.language) == ("👋 {name}", Language.ID)


async def test_a_form_of_a_line_that_is_gone_says_so(socket: Stage) -> None:
    answer = await socket.says(f"lines add {HALO}")
    block, edit = found(answer, signals.LINE_EDIT)[0]
    await socket.sandbox.press(socket.ada, edit["action_id"], ts=answer.ts, block_id=block)
    await sheet(socket)
    (line,) = await written(socket)
    await socket.run(lines.remove, line)
    assert FIELD in await socket.sandbox.submit(socket.ada, {FIELD: {FIELD: "Halo"}})
    await press(socket, answer, signals.LINE_EDIT)
    assert await written(socket) == []


@pytest.mark.parametrize(
    ("off", "on"),
    [("lines only mine", "lines built-in on"), ("kalimat hanya punyaku", "kalimat bawaan nyala")],
)
async def test_the_built_in_lines_are_switched_off_and_on(socket: Stage, off: str, on: str) -> None:
    await socket.says(f"lines add {HALO}")
    answer = await socket.says(off)
    assert (await socket.member()).own_lines_at is not None
    await press(socket, answer, signals.UNDO)
    assert (await socket.member()).own_lines_at is None
    await socket.says(off)
    await socket.says(on)
    assert (await socket.member()).own_lines_at is None


async def test_the_switch_is_a_button_of_the_list(socket: Stage) -> None:
    await socket.says(f"lines add {HALO}")
    listed = await socket.says("lines")
    await press(socket, listed, f"{signals.RUN}.1")
    assert (await socket.member()).own_lines_at is not None
