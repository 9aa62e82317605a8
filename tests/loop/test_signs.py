"""Whatever a member does in Slack with the bot is a sign, whether or not it changes anything."""

from __future__ import annotations

from bot.sandbox.conversation import Message
from bot.slack import signals
from tests.loop.stage import DONE, Stage, elements


async def has_no_sign(stage: Stage) -> bool:
    return (await stage.latest()).sign_at is None


async def is_seen(stage: Stage, nudge: Message) -> bool:
    """A sign was noted, nothing else changed, and Slack got its answers."""
    await stage.settles()
    latest = await stage.latest()
    unchanged = stage.message(nudge.ts).edited_ts is None and stage.unacknowledged() == []
    return unchanged and latest.mark is None and latest.sign_at is not None


async def test_a_heart_on_a_nudge_is_a_sign_and_changes_nothing(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    await stage.reacts(nudge.ts, "heart")
    assert await is_seen(stage, nudge)


async def test_a_reaction_to_anything_else_that_the_bot_said_is_a_sign_too(stage: Stage) -> None:
    stage.sandbox.message(stage.ada, "add @erika every 6 weeks")
    await stage.settles()
    answer = stage.sandbox.messages(stage.ada)[-1]
    nudge = await stage.waits_for_a_nudge()
    assert await has_no_sign(stage)
    await stage.reacts(answer.ts, DONE)
    assert await is_seen(stage, nudge)


async def test_a_heart_that_is_taken_back_is_a_sign_as_well(socket: Stage) -> None:
    socket.sandbox.message(socket.ada, "add @erika every 6 weeks")
    await socket.settles()
    answer = socket.sandbox.messages(socket.ada)[-1]
    await socket.reacts(answer.ts, "heart")
    nudge = await socket.waits_for_a_nudge()
    assert await has_no_sign(socket)
    await socket.takes_back(answer.ts, "heart")
    assert await is_seen(socket, nudge)


async def test_to_open_the_chat_is_a_sign(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    assert await has_no_sign(stage)
    await stage.sandbox.press(stage.ada, signals.NUDGE_OPEN, ts=nudge.ts)
    assert await is_seen(stage, nudge)


async def test_to_turn_a_page_of_app_home_is_a_sign(socket: Stage) -> None:
    names = ", ".join(f'"Nama {letter}"' for letter in "ABCDEFGHIJKL")
    await socket.says(f"add {names} every month")
    socket.sandbox.open_home(socket.ada)
    await socket.settles()
    home = socket.sandbox.home(socket.ada)
    assert home is not None
    nudge = await socket.waits_for_a_nudge()
    assert await has_no_sign(socket)
    await socket.sandbox.press(socket.ada, signals.HOME_PAGE, view_id=home.id)
    assert await is_seen(socket, nudge)


async def test_a_button_that_is_no_longer_known_is_a_sign_and_answered_kindly(socket: Stage) -> None:
    nudge = await socket.has_a_nudge()
    another = next(each for each in elements(nudge) if each["action_id"] == signals.NUDGE_ANOTHER)
    another["action_id"] = "nudge.of_old"
    await socket.sandbox.press(socket.ada, "nudge.of_old", ts=nudge.ts)
    assert await is_seen(socket, nudge)
    assert socket.sandbox.messages(socket.ada)[-1].ts != nudge.ts
