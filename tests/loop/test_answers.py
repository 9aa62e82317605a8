"""Everything that can be pressed on an answer, in App Home and in the form of a tie."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest

from bot.core.model import EVERY_DAY, AddressKind, Days, Language, Register
from bot.sandbox.conversation import Message
from bot.sandbox.views import View
from bot.slack import signals
from tests.loop.stage import Stage


def found(shown: Message | View, action_id: str) -> list[tuple[str, dict[str, Any]]]:
    """The elements with this action, each with its block."""
    elements = []
    for block in shown.blocks or []:
        for each in [*block.get("elements", []), block.get("accessory"), block.get("element")]:
            if each and str(each.get("action_id", "")).startswith(action_id):
                elements.append((block["block_id"], each))
    return elements


async def press(stage: Stage, answer: Message, action_id: str, number: int = 0) -> Message:
    """Press a button of an answer; return the answer as it stands then."""
    block, element = found(answer, action_id)[number]
    before = answer.text
    await stage.sandbox.press(stage.ada, element["action_id"], ts=answer.ts, block_id=block)
    await stage.sandbox.wait_for(lambda: stage.message(answer.ts).text != before)
    return stage.message(answer.ts)


async def home(stage: Stage) -> View:
    stage.sandbox.open_home(stage.ada)
    await stage.settles()
    shown = stage.sandbox.home(stage.ada)
    assert shown is not None
    return shown


async def control(stage: Stage, view: View, action_id: str, value: Any) -> None:
    """Use a control of App Home, and wait until it is drawn anew."""
    block, element = found(view, action_id)[0]
    await stage.sandbox.press(stage.ada, element["action_id"], value, view_id=view.id, block_id=block)
    await stage.settles()


async def sheet(stage: Stage) -> View:
    await stage.sandbox.wait_for(lambda: bool(stage.sandbox.modals(stage.ada)))
    return stage.sandbox.modals(stage.ada)[-1]


async def test_undo_takes_back_what_its_answer_did_and_says_so_only_once(socket: Stage) -> None:
    answer = await socket.says("add @erika every month")
    await press(socket, answer, signals.UNDO)
    assert await socket.kept() == []
    removed = await socket.says("add @erika every month")
    socket.clock.forward(timedelta(minutes=11))
    await press(socket, removed, signals.UNDO)
    assert len(await socket.kept()) == 1


async def test_a_list_is_paged_and_shows_each_tie_with_what_can_be_done(socket: Stage) -> None:
    names = ", ".join(f'"Nama {letter}"' for letter in "ABCDEFGHIJKLMNOPQRST")
    await socket.says(f"add {names} every month")
    answer = await socket.says("list")
    second = await press(socket, answer, signals.PAGE)
    assert "Nama" in str(second.blocks)
    shown = await press(socket, second, signals.TIE_SHOW)
    later = await press(socket, shown, signals.TIE_LATER)
    assert any(tie.later_until for tie in await socket.kept())
    await press(socket, later, signals.UNDO)
    assert not any(tie.later_until for tie in await socket.kept())


@pytest.mark.parametrize(
    ("action", "holds"),
    [
        (signals.TIE_DONE, lambda tie: tie.touched_at is not None),
        (signals.TIE_REST, lambda tie: tie.resting),
    ],
)
async def test_a_tie_that_is_shown_can_be_touched_and_rested(socket: Stage, action: str, holds: Any) -> None:
    await socket.says("add @erika every month")
    await press(socket, await socket.says("show erika"), action)
    assert holds(await socket.tie())


async def test_a_tie_that_is_shown_can_be_woken_and_removed(socket: Stage) -> None:
    await socket.says("add @erika every month")
    await socket.says("rest erika")
    await press(socket, await socket.says("show erika"), signals.TIE_WAKE)
    assert not (await socket.tie()).resting
    shown = await socket.says("show erika")
    await press(socket, shown, signals.TIE_REMOVE)
    assert await socket.kept() == []


async def test_whoever_is_not_on_the_list_can_be_added_by_a_button_and_the_touch_is_kept(
    socket: Stage,
) -> None:
    answer = await socket.says("done Xaverius yesterday")
    await press(socket, answer, signals.ADD_TYPED)
    assert (await socket.tie("Xaverius")).touched_at is not None


async def test_what_is_nearest_is_done_by_a_button(socket: Stage) -> None:
    await socket.says("add @erika every month")
    answer = await socket.says("flurb the wug")
    helped = await press(socket, answer, signals.RUN)
    assert helped.text


async def test_the_form_opens_with_what_was_understood_and_keeps_what_is_filled_in(socket: Stage) -> None:
    answer = await socket.says("add @erika every blue moon likes dogs note: tall")
    block, element = found(answer, signals.FORM)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], ts=answer.ts, block_id=block)
    form = await sheet(socket)
    assert "dogs" in str(form.blocks)
    assert "tall" in str(form.blocks)
    wrong = {signals.FORM_ADDRESSES: {signals.FORM_ADDRESSES: "the blue house"}}
    assert signals.FORM_ADDRESSES in await socket.sandbox.submit(socket.ada, wrong)
    right = {
        signals.FORM_ADDRESSES: {signals.FORM_ADDRESSES: "telegram @erika_s"},
        signals.FORM_EVERY: {signals.FORM_EVERY: "14"},
    }
    assert await socket.sandbox.submit(socket.ada, right) == {}
    erika = await socket.tie()
    assert (erika.every_days, erika.note, erika.likes) == (14, "tall", ("dogs",))
    assert erika.addresses[0].kind is AddressKind.TELEGRAM


async def test_a_new_form_wants_somebody_and_no_bot(socket: Stage) -> None:
    view = await home(socket)
    block, element = found(view, signals.FORM)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], view_id=view.id, block_id=block)
    await sheet(socket)
    assert signals.FORM_NAME in await socket.sandbox.submit(socket.ada, {})
    bot = {signals.FORM_PERSON: {signals.FORM_PERSON: socket.team.bot_user_id}}
    assert signals.FORM_PERSON in await socket.sandbox.submit(socket.ada, bot)
    gone = next(person for person in socket.team.people if person.deleted)
    closed = {signals.FORM_PERSON: {signals.FORM_PERSON: gone.id}}
    assert signals.FORM_PERSON in await socket.sandbox.submit(socket.ada, closed)
    oneself = {signals.FORM_PERSON: {signals.FORM_PERSON: socket.ada.id}}
    assert signals.FORM_PERSON in await socket.sandbox.submit(socket.ada, oneself)
    named = {signals.FORM_PERSON: {signals.FORM_PERSON: None}, signals.FORM_NAME: {signals.FORM_NAME: "Dewi"}}
    assert await socket.sandbox.submit(socket.ada, named) == {}
    assert (await socket.tie("Dewi")).name == "Dewi"


async def test_a_tie_is_changed_in_its_form_and_undone_from_the_answer(socket: Stage) -> None:
    await socket.says("add @erika every month #campus likes dogs")
    shown = await socket.says("edit erika")
    block, element = found(shown, signals.TIE_EDIT)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], ts=shown.ts, block_id=block)
    await sheet(socket)
    values = {
        signals.FORM_NAME: {signals.FORM_NAME: "Eri"},
        signals.FORM_CIRCLES: {signals.FORM_CIRCLES: ""},
        signals.FORM_LANGUAGE: {signals.FORM_LANGUAGE: "en"},
    }
    assert await socket.sandbox.submit(socket.ada, values) == {}
    eri = await socket.tie("Eri")
    assert (eri.name, eri.circles, eri.likes, eri.language) == ("Eri", (), ("dogs",), Language.EN)
    await socket.settles()
    answer = socket.sandbox.messages(socket.ada)[-1]
    await press(socket, answer, signals.UNDO)
    assert (await socket.tie("Erika")).circles == ("campus",)


async def test_settings_are_changed_by_their_controls_and_app_home_follows(every: Stage) -> None:
    await every.says("add @erika every month")
    view = await home(every)
    await control(every, view, signals.PLAN_PACE, "5")
    await control(every, view, signals.PLAN_DAYS, ["0", "2"])
    await control(every, view, signals.PLAN_HOUR, "18:30")
    await control(every, view, signals.PLAN_HOUR, "03:00")  # at night: not meant, so not kept
    await control(every, view, signals.PLAN_DISCREET, ["discreet"])
    await control(every, view, signals.PLAN_LANGUAGE, "id")
    await control(every, await home(every), signals.PLAN_REGISTER, "formal")
    member = await every.member()
    assert (member.pace, member.days, member.hour) == (5, Days.of([0, 2]), time(18, 30))
    assert (member.register, member.discreet) == (Register.FORMAL, True)
    await control(every, await home(every), signals.PLAN_PAUSE, None)
    assert (await every.member()).paused
    await control(every, await home(every), signals.PLAN_RESUME, None)
    member = await every.member()
    assert (member.paused, member.language) == (False, Language.ID)


async def test_settings_in_an_answer_say_what_holds_now_with_undo(socket: Stage) -> None:
    answer = await socket.says("settings")
    block, element = found(answer, signals.PLAN_PACE)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], "7", ts=answer.ts, block_id=block)
    await socket.settles()
    changed = socket.message(answer.ts)
    assert (await socket.member()).pace == 7
    await press(socket, changed, signals.UNDO)
    assert (await socket.member()).pace == 2
    days = await socket.says("settings every day")
    assert days.text
    assert (await socket.member()).days == EVERY_DAY


async def test_app_home_has_pages_and_shows_a_tie_above_itself(socket: Stage) -> None:
    names = ", ".join(f'"Nama {letter}"' for letter in "ABCDEFGHIJKL")
    await socket.says(f"add {names} every month")
    view = await home(socket)
    await control(socket, view, signals.HOME_PAGE, None)
    second = socket.sandbox.home(socket.ada)
    assert second is not None
    block, element = found(second, signals.TIE_SHOW)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], view_id=second.id, block_id=block)
    shown = await sheet(socket)
    assert "Nama" in str(shown.blocks)
    block, element = found(shown, signals.TIE_REST)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], view_id=shown.id, block_id=block)
    await socket.settles()
    assert any(tie.resting for tie in await socket.kept())
    still = socket.sandbox.home(socket.ada)
    assert still is not None
    assert still.body["private_metadata"] == "2"
    assert signals.UNDO in str(socket.sandbox.modals(socket.ada)[-1].blocks)


async def test_help_opens_from_app_home(socket: Stage) -> None:
    view = await home(socket)
    block, element = found(view, signals.RUN)[0]
    await socket.sandbox.press(socket.ada, element["action_id"], view_id=view.id, block_id=block)
    assert "/reconnect" in str((await sheet(socket)).blocks)
