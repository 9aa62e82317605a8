"""What is offered beside an answer, pressed in a conversation: stretch, rest, raise, fresh start, warm-up."""

from __future__ import annotations

from bot.core.model import EVERY_DAY
from bot.core.season import in_season
from bot.sandbox.conversation import Message
from bot.services import members
from bot.slack import signals
from tests.loop.stage import SOON, Stage, actions, elements

NAMES = "Budi, Siti, Rangga, Dewi, Joko, Lestari, Wulan, Bayu, Citra, Tono"


async def answered(stage: Stage, message: Message, action_id: str, **more: str) -> Message:
    """Press a button of an answer; return what took the answer's place."""
    before = message.text
    await stage.sandbox.press(stage.ada, action_id, ts=message.ts, **more)
    return await stage.sees(lambda now: now.text != before, message.ts)


async def crowd(stage: Stage) -> Message:
    return await stage.says(f"add {NAMES} every 3 weeks #campus")


async def awake(stage: Stage) -> int:
    return sum(not tie.resting for tie in await stage.kept())


async def test_too_many_wishes_are_said_in_one_sentence_with_three_ways_on(socket: Stage) -> None:
    answer = await crowd(socket)
    assert "10 people at 2 a week means everyone about every 5 weeks." in answer.text
    assert actions(answer)[:3] == [signals.STRETCH, signals.SPARE, signals.RAISE]
    fine = await answered(socket, answer, signals.STRETCH)
    assert "further apart" in fine.text
    await answered(socket, fine, signals.UNDO)  # adding can still be undone
    assert await socket.kept() == []
    assert socket.unacknowledged() == []


async def test_some_are_let_rest_one_by_one_or_all_at_once_and_brought_back(socket: Stage) -> None:
    shown = await answered(socket, await crowd(socket), signals.SPARE)
    assert "others from #campus stay with you." in shown.text
    assert await awake(socket) == 10
    first = next(block for block in shown.blocks or [] if block.get("accessory"))
    one = await answered(socket, shown, signals.SPARE, block_id=first["block_id"])
    assert await awake(socket) == 9
    rest = await answered(socket, one, signals.SPARE_ALL)
    assert await awake(socket) == 6
    assert "there is room for everybody" in rest.text
    await answered(socket, rest, signals.UNDO)
    assert await awake(socket) == 9
    assert socket.unacknowledged() == []


async def test_the_pace_is_raised_step_by_step_up_to_the_days_and_then_to_one_a_day(socket: Stage) -> None:
    answer = await socket.says(f"add {NAMES} every day")
    for pace in range(3, 6):
        answer = await answered(socket, answer, signals.RAISE)
        assert (await socket.member()).pace == pace
    assert signals.RAISE not in actions(answer)
    assert signals.PLAN_DAYS in actions(await answered(socket, answer, f"{signals.RUN}.2"))
    await socket.run(members.plan, await socket.member(), socket.clock.now(), days=EVERY_DAY)
    answer = await socket.says("add Wayan every day")
    for pace in (6, 7):
        answer = await answered(socket, answer, signals.RAISE)
        assert (await socket.member()).pace == pace
    assert signals.RAISE not in actions(answer)
    await answered(socket, answer, signals.UNDO)
    assert (await socket.member()).pace == 6


async def test_a_fresh_start_stands_beside_a_suggestion_and_is_undone_with_one_press(stage: Stage) -> None:
    await stage.says(f"add {NAMES} every 6 weeks last talked in january")
    answer = await stage.says("")
    assert signals.FRESH in actions(answer)
    await stage.settles()
    before = await stage.kept()
    fresh = await answered(stage, answer, signals.FRESH)
    assert "A fresh start: 10 people come round one by one." in fresh.text
    assert not [tie for tie in await stage.kept() if in_season(tie, stage.clock.now())]
    await answered(stage, fresh, signals.UNDO)
    assert await stage.kept() == before
    assert stage.unacknowledged() == []


async def test_app_home_offers_it_until_it_is_taken(socket: Stage) -> None:
    await socket.says(f"add {NAMES} every 6 weeks last talked in january")
    socket.sandbox.open_home(socket.ada)
    await socket.sandbox.wait_for(lambda: socket.sandbox.home(socket.ada) is not None, SOON)
    home = socket.sandbox.home(socket.ada)
    assert home is not None
    assert signals.FRESH in str(home.blocks)
    await socket.settles()
    assert (await socket.member()).fresh_at is not None
    await socket.sandbox.press(socket.ada, signals.FRESH, view_id=home.id)
    await socket.sandbox.wait_for(lambda: bool(socket.sandbox.modals(socket.ada)), SOON)
    assert "A fresh start" in str(socket.sandbox.modals(socket.ada)[-1].blocks)
    await socket.sandbox.wait_for(
        lambda: signals.FRESH not in str(socket.sandbox.home(socket.ada).blocks), SOON
    )


async def test_a_suggestion_asked_for_in_the_chat_stands_alone(socket: Stage) -> None:
    await socket.says(f"add {NAMES} every 6 weeks last talked in january")
    socket.sandbox.message(socket.ada, "reconnect")
    await socket.sandbox.wait_for(lambda: len(socket.nudges()) == 1, SOON)
    await socket.settles()
    assert (await socket.member()).fresh_at is None


async def test_with_nobodys_time_come_the_nearest_comes_and_one_press_brings_somebody_easy(
    socket: Stage,
) -> None:
    await socket.says("add Budi every 6 weeks last talked yesterday")
    await socket.says("add Siti every 6 weeks last talked a month ago")
    answer = await socket.says("")
    await socket.sandbox.wait_for(lambda: len(socket.nudges()) == 1, SOON)
    assert socket.nudges()[0].text.startswith("Siti")
    await answered(socket, answer, signals.WARM_UP)
    await socket.sandbox.wait_for(lambda: len(socket.nudges()) == 2, SOON)
    assert socket.nudges()[1].text.startswith("Budi")
    assert socket.unacknowledged() == []


async def test_with_everybody_at_rest_somebody_can_be_woken_and_nobody_put_off_is_named(
    socket: Stage,
) -> None:
    await socket.says("add Budi, Siti every 6 weeks")
    await socket.says("rest Budi")
    await socket.says("later Siti")
    answer = await socket.says("")
    assert {signals.TIE_WAKE, signals.FORM} <= set(actions(answer))
    assert "Budi" in str(answer.blocks)
    assert "Siti" not in str(answer.blocks)
    assert socket.nudges() == []


async def test_with_nobody_at_all_somebody_can_be_added(socket: Stage) -> None:
    answer = await socket.says("")
    assert [element["action_id"] for element in elements(answer)] == [signals.FORM]
