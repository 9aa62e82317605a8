"""What Slack sends twice, too early, too late or to nobody in particular changes nothing twice."""

from __future__ import annotations

from typing import Any

from bot.config import Mode
from bot.core.model import Mark
from bot.sandbox.conversation import Message
from bot.sandbox.faults import Fault
from bot.sandbox.parcels import Parcel
from bot.sandbox.payloads import events
from bot.sandbox.people import Person
from bot.sandbox.timing import Timing
from bot.slack import signals
from tests.loop.stage import DONE, Stage, is_marked, is_open, playing, served, settings_for


def tell(stage: Stage, event: dict[str, Any]) -> None:
    """Send the bot an event of our own making, in a proper envelope."""
    world = stage.sandbox.world
    world.delivery.tell(events.envelope(world, world.workspaces[stage.team.id], event))


def reaction(stage: Stage, who: Person, message: Message, kind: str = "reaction_added") -> dict[str, Any]:
    world = stage.sandbox.world
    place = world.workspaces[stage.team.id].dm(stage.ada.id)
    return events.reaction(world, kind, who.id, DONE, place, message)


async def test_a_reaction_that_is_delivered_twice_counts_once(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    tell(stage, reaction(stage, stage.ada, nudge))
    again = stage.sandbox.world.delivery.last
    assert again is not None
    await stage.sandbox.world.delivery.ask(again)
    await stage.sees(is_marked, nudge.ts)
    tell(stage, reaction(stage, stage.ada, nudge, "reaction_removed"))
    await stage.sees(is_open, nudge.ts)
    await stage.sandbox.world.delivery.ask(again)  # long after it was taken back
    await stage.settles()
    assert await stage.touches() == []
    assert is_open(stage.message(nudge.ts))
    assert stage.unacknowledged() == []


async def test_a_command_that_is_delivered_twice_is_carried_out_once(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks")
    await stage.sandbox.repeat()
    assert len(await stage.kept()) == 1
    await stage.sandbox.command(stage.ada, "/reconnect")
    (asked,) = [each for each in stage.sandbox.requests("slash_commands") if not each.payload["text"]]
    for _ in range(2):
        await stage.sandbox.world.delivery.ask(parcel("slash_commands", asked.payload))
    await stage.settles()
    assert len(stage.nudges()) == 1
    assert stage.unacknowledged() == []


async def test_a_message_that_is_delivered_twice_is_answered_once(stage: Stage) -> None:
    stage.sandbox.message(stage.ada, "add Tom Hartono every 6 weeks")
    await stage.sandbox.repeat()
    await stage.settles()
    assert len(await stage.kept()) == 1
    assert len([each for each in stage.sandbox.messages(stage.ada) if each.by_bot]) == 1


async def test_a_press_that_is_delivered_twice_counts_once(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    await stage.sandbox.press(stage.ada, signals.NUDGE_DONE, ts=nudge.ts)
    (pressed,) = stage.sandbox.requests("interactive")
    await stage.sandbox.world.delivery.ask(parcel("interactive", pressed.payload))
    await stage.settles()
    assert len(await stage.touches()) == 1


async def test_only_the_nudges_own_member_can_say_what_becomes_of_it(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    bob = stage.team.person("bob")
    tell(stage, reaction(stage, bob, nudge))
    pressed = await a_press_by(stage, bob, nudge)
    await stage.sandbox.world.delivery.ask(parcel("interactive", pressed))
    await stage.settles()
    assert is_open(stage.message(nudge.ts))
    assert await stage.touches() == []
    assert (await stage.latest()).mark is None


async def a_press_by(stage: Stage, who: Person, nudge: Message) -> dict[str, Any]:
    """Ada's press on a nudge, undone again; as if somebody else had made it."""
    await stage.sandbox.press(stage.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await stage.sees(is_marked, nudge.ts)
    (pressed,) = stage.sandbox.requests("interactive")
    await stage.sandbox.press(stage.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await stage.sees(is_open, nudge.ts)
    return pressed.payload | {"user": {"id": who.id, "team_id": stage.team.id, "username": who.name}}


async def test_a_reaction_on_anything_but_a_nudge_means_nothing(socket: Stage) -> None:
    nudge = await socket.has_a_nudge()
    said = socket.sandbox.message(socket.ada, "list")
    await socket.settles()
    for message in (said, socket.sandbox.messages(socket.ada)[-1]):
        await socket.reacts(message.ts)
    file = reaction(socket, socket.ada, nudge) | {"item": {"type": "file", "file": "F1"}}
    tell(socket, file)
    await socket.settles()
    assert is_open(socket.message(nudge.ts))
    assert socket.unacknowledged() == []


async def test_a_reaction_may_be_quicker_than_the_note_of_where_its_nudge_is(stage: Stage) -> None:
    """It is on its way before the bot has heard that its post went well."""
    await stage.says("add @erika every 6 weeks")
    reacted: list[str] = []

    def at_once() -> None:
        fresh = [each.ts for each in stage.nudges()]
        if fresh and not reacted:
            reacted.extend(fresh)
            stage.sandbox.react(stage.ada, fresh[0], DONE)

    stage.sandbox.world.changes.listen(at_once)
    nudge = await stage.waits_for_a_nudge()
    await stage.sees(is_marked, nudge.ts)
    assert len(await stage.touches()) == 1
    assert stage.unacknowledged() == []


async def test_a_reaction_waits_for_a_nudge_whose_outcome_is_not_known_yet(socket: Stage) -> None:
    """The answer to the post was lost: until it was looked up, Slack delivers the reaction again."""
    await socket.says("add @erika every 6 weeks")
    socket.sandbox.open_messages(socket.ada)  # tells the DM, so that it can be looked up
    socket.sandbox.faults.add("chat.postMessage", Fault("drop_after"))
    nudge = await socket.waits_for_a_nudge()
    socket.sandbox.react(socket.ada, nudge.ts, DONE)
    await socket.sandbox.wait_for(lambda: bool(socket.unacknowledged()))
    await socket.sandbox.turn_clock("next")  # two minutes on, it is looked up
    await socket.sees(is_marked, nudge.ts)
    assert len(await socket.touches()) == 1
    assert len(socket.sandbox.calls("chat.postMessage")) == 1


async def test_what_nobody_asked_for_is_acknowledged_and_never_comes_again(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    place = f"D{stage.ada.id[1:]}"
    said = {"type": "message", "channel": place, "channel_type": "im", "user": stage.ada.id, "ts": "1.000001"}
    known = len(stage.sandbox.messages(stage.ada))
    for subtype in ("message_changed", "message_deleted", "file_share", "me_message", "bot_message"):
        tell(stage, said | {"subtype": subtype, "text": "list"})
    tell(stage, said | {"bot_id": "B1", "text": "list"})
    for kind in ("emoji_changed", "team_join", "app_mention", "something_from_the_future"):
        tell(stage, {"type": kind, "user": stage.ada.id, "channel": place, "event_ts": "1.000001"})
    tell(stage, reaction(stage, stage.ada, nudge) | {"item": {"type": "file_comment"}})
    await stage.settles()
    assert stage.unacknowledged() == []
    assert len(stage.sandbox.messages(stage.ada)) == known


async def test_an_interaction_that_nobody_listens_to_is_acknowledged(stage: Stage) -> None:
    await stage.has_a_nudge()
    base = {
        "user": {"id": stage.ada.id, "team_id": stage.team.id},
        "team": {"id": stage.team.id},
        "callback_id": "from.the.future",
        "view": {"id": "V1", "type": "modal", "callback_id": "from.the.future", "state": {"values": {}}},
        "actions": [{"type": "button", "action_id": "from.the.future", "block_id": "b", "value": "1"}],
        "trigger_id": "1.2.3",
    }
    for kind in ("block_actions", "view_closed", "shortcut", "message_action", "view_submission"):
        await stage.sandbox.world.delivery.ask(parcel("interactive", base | {"type": kind}))
    assert stage.unacknowledged() == []


async def test_a_reaction_while_the_bot_is_away_is_made_up_for_when_it_is_back(
    sqlite_url: str, keys: list[str]
) -> None:
    timing = Timing(retry_delays=(0.1, 0.4, 0.8, 1.6))
    async with served(Mode.SOCKET, timing=timing) as (sandbox, api):
        settings = settings_for(Mode.SOCKET, sqlite_url, keys, sandbox, api)
        async with playing(sandbox, settings) as stage:
            nudge = await stage.has_a_nudge()
        sandbox.react(stage.ada, nudge.ts, DONE)
        async with playing(sandbox, settings) as stage:
            await stage.sees(is_marked, nudge.ts)
            assert (await stage.latest()).mark is Mark.DONE
            assert len(await stage.touches()) == 1


def parcel(kind: Any, payload: dict[str, Any]) -> Parcel:
    return Parcel(kind, payload)
