"""Slack is busy, broken, cut off or says no: the nudge comes once, or its member is told why it did not."""

from __future__ import annotations

import json

import pytest

from bot.core.nudge import NudgeState
from bot.sandbox.faults import Fault
from bot.slack import signals
from bot.slack.views.failures import failures
from bot.slack.words import Words
from tests.loop.stage import Stage, is_marked, is_open

HARMLESS = [Fault("ratelimited", retry_after=20), Fault("drop_before"), Fault("drop_after")]
HARMLESS += [Fault("server_error", status=503), Fault("error", error="fatal_error")]


@pytest.mark.parametrize("fault", HARMLESS, ids=lambda fault: fault.kind)
async def test_however_the_post_goes_wrong_the_nudge_comes_once(stage: Stage, fault: Fault) -> None:
    await stage.says("add @erika every 6 weeks")
    stage.sandbox.open_messages(stage.ada)
    await stage.settles()
    stage.sandbox.faults.add("chat.postMessage", fault)
    for _ in range(3):
        await stage.sandbox.turn_clock("next")
    assert len(stage.nudges()) == 1
    nudge = stage.nudges()[0]
    assert (await stage.latest()).ts == nudge.ts
    await stage.reacts(nudge.ts)
    await stage.sees(is_marked, nudge.ts)


@pytest.mark.parametrize("fault", HARMLESS, ids=lambda fault: fault.kind)
async def test_however_the_update_goes_wrong_the_message_follows(socket: Stage, fault: Fault) -> None:
    nudge = await socket.has_a_nudge()
    socket.sandbox.faults.add("chat.update", fault)
    await socket.reacts(nudge.ts)
    await socket.settles()
    await socket.sandbox.turn_clock("next")
    await socket.sees(is_marked, nudge.ts)
    assert len(socket.nudges()) == 1


@pytest.mark.parametrize("code", ["restricted_action", "user_disabled", "ekm_access_denied"])
async def test_a_refusal_is_told_in_app_home(socket: Stage, code: str) -> None:
    await socket.says("add @erika every 6 weeks")
    socket.sandbox.faults.add("chat.postMessage", Fault("error", error=code))
    await socket.sandbox.turn_clock("next")
    await socket.settles()
    assert socket.nudges() == []
    socket.sandbox.open_home(socket.ada)
    await socket.sandbox.wait_for(lambda: socket.sandbox.home(socket.ada) is not None)
    home = socket.sandbox.home(socket.ada)
    assert home is not None
    shown = json.dumps(home.blocks, ensure_ascii=False)
    for sentence in failures(Words.of(await socket.member()), [code]):
        assert sentence.rich in shown


async def test_what_was_lost_and_cannot_be_looked_up_is_not_sent_again(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    socket.sandbox.faults.add("chat.postMessage", Fault("drop_before"))
    socket.sandbox.faults.add("conversations.history", Fault("error", error="missing_scope"), times=9)
    for _ in range(2):
        await socket.sandbox.turn_clock("next")
    await socket.sandbox.turn_clock("day")
    assert socket.nudges() == []
    stored = await socket.stored()
    assert [(nudge.state, nudge.failure) for nudge in stored] == [(NudgeState.UNKNOWN, "unclear")]


async def test_a_button_heals_a_nudge_that_nobody_could_look_up(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    socket.sandbox.faults.add("chat.postMessage", Fault("drop_after"))
    nudge = await socket.waits_for_a_nudge()
    await socket.sandbox.turn_clock("next")
    await socket.sandbox.press(socket.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await socket.sees(is_marked, nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await socket.sees(is_open, nudge.ts)
    assert (await socket.latest()).ts == nudge.ts


async def test_a_connection_that_is_cut_is_made_again_and_nothing_is_lost(socket: Stage) -> None:
    nudge = await socket.has_a_nudge()
    await socket.sandbox.disconnect("warning")
    await socket.sandbox.disconnect("refresh_requested")
    await socket.sandbox.wait_for(socket.sandbox.connected, 10)
    await socket.reacts(nudge.ts)
    await socket.sees(is_marked, nudge.ts)
