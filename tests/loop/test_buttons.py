"""Everything that can be pressed on a nudge: done, another idea, someone else, later, undo, copy, open."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Mark, Source
from bot.core.slots import local_date
from bot.sandbox.conversation import Message
from bot.sandbox.parcels import Parcel
from bot.slack import signals
from bot.store import ties
from tests.loop.stage import Stage, actions, elements, is_marked, is_open


def lines(message: Message) -> list[str]:
    """The lines that a nudge offers for sending."""
    return [each.strip() for each in message.text.split("\n")[1:] if each.strip()]


def choice(message: Message, end: str) -> str:
    """The value of one of the choices of Later."""
    (menu,) = [each for each in elements(message) if each["action_id"] == signals.NUDGE_LATER]
    values: list[str] = [each["value"] for each in menu["options"]]
    return next(value for value in values if value.endswith(f":{end}"))


def copies(message: Message) -> list[str]:
    """The blocks whose button copies an idea."""
    accessories = [(block["block_id"], block.get("accessory")) for block in message.blocks or []]
    return [id_ for id_, each in accessories if each and each["action_id"] == signals.NUDGE_COPY]


async def test_done_is_a_touch_and_undo_takes_it_back(every: Stage) -> None:
    nudge = await every.has_a_nudge()
    await every.sandbox.press(every.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await every.sees(is_marked, nudge.ts)
    (touch,) = await every.touches()
    assert touch.source is Source.BUTTON
    await every.sandbox.press(every.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await every.sees(is_open, nudge.ts)
    assert await every.touches() == []
    assert len(every.nudges()) == 1
    assert every.unacknowledged() == []


async def test_a_reaction_and_a_button_are_one_touch_and_undo_takes_both_back(socket: Stage) -> None:
    nudge = await socket.has_a_nudge()
    await socket.reacts(nudge.ts)
    await socket.sees(is_marked, nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await socket.sees(is_open, nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await socket.sees(is_marked, nudge.ts)
    assert len(await socket.touches()) == 1
    await socket.takes_back(nudge.ts)  # the reaction was undone before: the button still says done
    await socket.settles()
    assert len(await socket.touches()) == 1


async def test_another_idea_brings_other_lines_for_the_same_tie_in_place(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    seen = set(lines(nudge))
    for _ in range(3):
        before = stage.message(nudge.ts).text
        await stage.sandbox.press(stage.ada, signals.NUDGE_ANOTHER, ts=nudge.ts)
        fresh = await stage.sees(lambda message, before=before: message.text != before, nudge.ts)  # type: ignore[misc]
        assert fresh.text.startswith("Erika")
        assert seen.isdisjoint(lines(fresh))
        seen |= set(lines(fresh))
    assert len(stage.nudges()) == 1


async def test_someone_else_takes_their_place_until_there_is_nobody(stage: Stage) -> None:
    nudge = await stage.has_a_nudge("@erika @budi")
    first = "Erika" if nudge.text.startswith("Erika") else "Budi"
    other = "Budi" if first == "Erika" else "Erika"
    await stage.sandbox.press(stage.ada, signals.NUDGE_SOMEONE, ts=nudge.ts)
    await stage.sees(lambda message: message.text.startswith(other), nudge.ts)
    known = len(stage.sandbox.messages(stage.ada))
    await stage.sandbox.press(stage.ada, signals.NUDGE_SOMEONE, ts=nudge.ts)
    await stage.sandbox.wait_for(lambda: len(stage.sandbox.messages(stage.ada)) > known)
    assert stage.sandbox.messages(stage.ada)[-1].only_for == stage.ada.id  # kindly, and to her alone
    assert stage.message(nudge.ts).text.startswith(other)
    await stage.reacts(nudge.ts)
    await stage.sees(is_marked, nudge.ts)
    assert len(await stage.touches(other)) == 1
    assert await stage.touches(first) == []


@pytest.mark.parametrize(("end", "days"), [("tomorrow", 1), ("week", 7), ("month", 30)])
async def test_later_means_the_day_that_was_chosen(socket: Stage, end: str, days: int) -> None:
    nudge = await socket.has_a_nudge()
    await socket.sandbox.press(socket.ada, signals.NUDGE_LATER, choice(nudge, end), ts=nudge.ts)
    await socket.sees(is_marked, nudge.ts)
    tie, ada = await socket.tie(), await socket.member()
    assert tie.later_until is not None
    today = local_date(socket.clock.now(), ada.zone)
    assert local_date(tie.later_until, ada.zone) == today + timedelta(days=days)
    await socket.sandbox.press(socket.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await socket.sees(is_open, nudge.ts)
    assert (await socket.tie()).later_until is None


async def test_later_brings_the_tie_back_when_its_day_has_come(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    await stage.sandbox.press(stage.ada, signals.NUDGE_LATER, choice(nudge, "week"), ts=nudge.ts)
    await stage.sees(is_marked, nudge.ts)
    await stage.sandbox.turn_clock("day")
    assert len(stage.nudges()) == 1
    for _ in range(2):
        await stage.sandbox.turn_clock("week")
    assert len(stage.nudges()) == 2


async def test_let_them_rest_holds_until_undone(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    await stage.sandbox.press(stage.ada, signals.NUDGE_LATER, choice(nudge, "rest"), ts=nudge.ts)
    await stage.sees(is_marked, nudge.ts)
    assert (await stage.tie()).resting
    assert (await stage.latest()).mark is Mark.REST
    await stage.sandbox.press(stage.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await stage.sees(is_open, nudge.ts)
    assert not (await stage.tie()).resting


async def test_copy_opens_one_idea_alone(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    ideas = (await stage.latest()).ideas
    assert len(copies(nudge)) == len(ideas) == 3
    for block_id, idea in zip(copies(nudge), ideas, strict=True):
        await stage.sandbox.press(stage.ada, signals.NUDGE_COPY, ts=nudge.ts, block_id=block_id)
        await stage.sandbox.wait_for(lambda: bool(stage.sandbox.modals(stage.ada)))
        (view,) = stage.sandbox.modals(stage.ada)
        assert idea.text in [text["text"] for text in texts(view.blocks)]
        assert await stage.sandbox.submit(stage.ada, {}) == {}
        assert stage.sandbox.modals(stage.ada) == []


def texts(blocks: object) -> list[dict[str, str]]:
    """Every text object, wherever it stands."""
    found: list[dict[str, str]] = []

    def note(pairs: dict[str, str]) -> dict[str, str]:
        if "text" in pairs and isinstance(pairs["text"], str):
            found.append(pairs)
        return pairs

    json.loads(json.dumps(blocks), object_hook=note)
    return found


async def test_open_leads_to_the_chat_and_changes_nothing(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    (way,) = [each for each in elements(nudge) if each["action_id"] == signals.NUDGE_OPEN]
    assert stage.team.person("erika").id in way["url"]
    await stage.sandbox.press(stage.ada, signals.NUDGE_OPEN, ts=nudge.ts)
    await stage.settles()
    assert stage.message(nudge.ts).edited_ts is None
    assert await stage.touches() == []
    assert (await stage.latest()).sign_at is not None
    assert stage.unacknowledged() == []


async def test_an_old_button_still_works_after_days(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    for _ in range(5):
        await stage.sandbox.turn_clock("day")
    await stage.sandbox.press(stage.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await stage.sees(is_marked, nudge.ts)
    (touch,) = await stage.touches()
    assert touch.at >= stage.clock.now() - timedelta(minutes=1)


async def test_a_button_means_the_tie_that_it_was_shown_for(socket: Stage) -> None:
    """Somebody else may have come into the message between the look and the press."""
    nudge = await socket.has_a_nudge("@erika @budi")
    first = "Erika" if nudge.text.startswith("Erika") else "Budi"
    other = "Budi" if first == "Erika" else "Erika"
    await socket.sandbox.press(socket.ada, signals.NUDGE_DONE, ts=nudge.ts)
    (pressed,) = socket.sandbox.requests("interactive")
    await socket.sees(is_marked, nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await socket.sees(is_open, nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_SOMEONE, ts=nudge.ts)
    await socket.sees(lambda message: message.text.startswith(other), nudge.ts)
    await socket.sandbox.world.delivery.ask(Parcel("interactive", pressed.payload))
    await socket.settles()
    assert len(await socket.touches(first)) == 1
    assert await socket.touches(other) == []
    assert is_open(socket.message(nudge.ts))


async def test_a_button_of_a_tie_that_is_gone_is_answered_kindly(stage: Stage) -> None:
    nudge = await stage.has_a_nudge()
    tie, known = await stage.tie(), len(stage.sandbox.messages(stage.ada))
    await stage.run(ties.remove, tie.workspace_id, tie.member_id, tie.id, stage.clock.now())
    await stage.sandbox.press(stage.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await stage.sandbox.wait_for(lambda: len(stage.sandbox.messages(stage.ada)) > known)
    assert stage.sandbox.messages(stage.ada)[-1].only_for == stage.ada.id
    assert stage.unacknowledged() == []


async def test_a_button_that_this_version_does_not_know_is_answered_kindly(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks")
    label = {"type": "plain_text", "text": "Old"}
    button = {"type": "button", "action_id": "gone.long.ago", "text": label, "value": "1"}
    client = AsyncWebClient(stage.team.bot_token, base_url=stage.settings.slack_api_url)
    blocks = [{"type": "actions", "elements": [button]}]
    await client.chat_postMessage(channel=stage.ada.id, text="Old", blocks=blocks)
    known = len(stage.sandbox.messages(stage.ada))
    await stage.sandbox.press(stage.ada, "gone.long.ago")
    await stage.sandbox.wait_for(lambda: len(stage.sandbox.messages(stage.ada)) > known)
    assert actions(stage.sandbox.messages(stage.ada)[-1]) == []
    assert stage.unacknowledged() == []
