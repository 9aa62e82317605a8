"""A nudge with a GIF of our own: uploaded once, shown in Slack, made again, or left out."""

from __future__ import annotations

from bot.sandbox.conversation import Message
from bot.sandbox.files import File
from bot.slack import signals
from bot.store import assets
from tests.loop.stage import Stage


def shown(message: Message) -> list[str]:
    """The ids of the files that a message shows."""
    return [block["slack_file"]["id"] for block in message.blocks or [] if block["type"] == "image"]


def files(stage: Stage) -> list[File]:
    return stage.sandbox.world.files.of_team(stage.team.id)


async def test_what_both_like_is_shown_as_a_gif_and_said_why(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks likes dogs")
    nudge = await stage.waits_for_a_nudge()
    (file,) = files(stage)
    assert shown(nudge) == [file.id]
    assert file.name.startswith("dog-")
    assert file.alt_text
    assert "Something to talk about: dogs." in str(nudge.blocks)
    assert await stage.run(assets.of_workspace, stage.team.id) == {file.name.removesuffix(".gif"): file.id}


async def test_another_idea_brings_another_gif_and_one_that_was_deleted_is_made_again(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks likes dogs")
    nudge = await socket.waits_for_a_nudge()
    first = shown(nudge)
    await socket.sandbox.press(socket.ada, signals.NUDGE_ANOTHER, ts=nudge.ts)
    changed = await socket.sees(lambda message: shown(message) not in ([], first), nudge.ts)
    for file in files(socket):
        file.deleted = True
    await socket.sandbox.press(socket.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await socket.sees(lambda message: shown(message) == [], nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    again = await socket.sees(lambda message: signals.NUDGE_DONE in str(message.blocks), nudge.ts)
    assert shown(again) == []
    assert shown(changed) != first
    assert socket.unacknowledged() == []
