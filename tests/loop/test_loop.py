"""The whole loop, in both modes, on each database: add, tick, nudge, reaction, done, taken back, undone."""

from __future__ import annotations

import pytest

from bot.core.model import Mark, Source
from bot.sandbox.faults import Fault
from bot.services import members
from bot.slack import signals
from tests.loop.stage import DONE, Stage, is_marked, is_open


async def test_from_adding_somebody_to_done_and_undone(every: Stage) -> None:
    answer = await every.says("add @erika every 6 weeks likes dogs")
    assert answer.only_for == every.ada.id
    assert "Erika" in answer.text

    nudge = await every.waits_for_a_nudge()
    assert nudge.text.startswith("Erika")
    assert is_open(nudge)
    ours = {"nudge_id": (await every.latest()).id}
    assert nudge.metadata == {"event_type": signals.NUDGE_EVENT, "event_payload": ours}

    await every.reacts(nudge.ts)
    await every.sees(is_marked, nudge.ts)
    (touch,) = await every.touches()
    assert touch.source is Source.REACTION
    assert not (await every.row()).in_season
    assert (await every.latest()).mark is Mark.DONE

    await every.takes_back(nudge.ts)
    await every.sees(is_open, nudge.ts)
    assert await every.touches() == []
    assert (await every.tie()).touched_at is None
    assert (await every.latest()).mark is None

    assert [each.ts for each in every.nudges()] == [nudge.ts]
    assert {call.args["ts"] for call in every.sandbox.calls("chat.update")} == {nudge.ts}
    assert len(every.sandbox.calls("chat.postMessage")) == 1
    assert every.sandbox.notices(every.ada) == []
    assert every.unacknowledged() == []


@pytest.mark.parametrize(
    ("emoji", "mark"),
    [
        ("ok_hand::skin-tone-3", Mark.DONE),
        ("ok_hand::skin-tone-6", Mark.DONE),
        ("hourglass_flowing_sand", Mark.LATER),
        ("clock3", Mark.LATER),
        ("zzz", Mark.REST),
        ("sleeping", Mark.REST),
    ],
)
async def test_aliases_and_skin_tones_mean_what_they_look_like(socket: Stage, emoji: str, mark: Mark) -> None:
    nudge = await socket.has_a_nudge()
    await socket.reacts(nudge.ts, emoji)
    await socket.sees(is_marked, nudge.ts)
    assert (await socket.latest()).mark is mark
    await socket.takes_back(nudge.ts, emoji)
    await socket.sees(is_open, nudge.ts)
    tie = await socket.tie()
    assert (tie.touched_at, tie.later_until, tie.resting) == (None, None, False)


async def test_an_emoji_that_says_nothing_changes_nothing(socket: Stage) -> None:
    nudge = await socket.has_a_nudge()
    await socket.reacts(nudge.ts, "dog")
    await socket.takes_back(nudge.ts, "dog")
    await socket.settles()
    assert is_open(socket.message(nudge.ts))
    assert socket.sandbox.calls("chat.update") == []
    assert socket.unacknowledged() == []


async def test_two_signs_for_the_same_are_one_touch_and_the_last_one_taken_back_undoes_it(
    socket: Stage,
) -> None:
    nudge = await socket.has_a_nudge()
    for emoji in (DONE, "heavy_check_mark"):
        await socket.reacts(nudge.ts, emoji)
    await socket.sees(is_marked, nudge.ts)
    assert len(await socket.touches()) == 1
    await socket.takes_back(nudge.ts, DONE)
    await socket.settles()
    assert len(await socket.touches()) == 1
    await socket.takes_back(nudge.ts, "heavy_check_mark")
    await socket.sees(is_open, nudge.ts)
    assert await socket.touches() == []


async def test_of_two_faces_drawn_in_the_wrong_order_the_true_one_stays(every: Stage) -> None:
    nudge = await every.has_a_nudge()
    every.sandbox.faults.add("chat.update", Fault("delay", seconds=0.3))
    await every.reacts(nudge.ts)
    await every.takes_back(nudge.ts)
    await every.sees(is_marked, nudge.ts)  # the older face, after the newer one
    await every.settles()
    assert is_open(every.message(nudge.ts))


async def test_a_plain_message_is_answered_like_the_command(every: Stage) -> None:
    await every.says("add @erika every 6 weeks")
    typed = await every.says("list")
    every.sandbox.message(every.ada, "list")
    await every.settles()
    said = [each for each in every.sandbox.messages(every.ada) if each.by_bot and each.only_for is None]
    assert [each.text for each in said] == [typed.text]
    assert every.unacknowledged() == []


async def test_somebody_new_who_just_writes_is_answered_in_the_dm(socket: Stage) -> None:
    socket.sandbox.message(socket.ada, "help")
    await socket.settles()
    (said,) = [each for each in socket.sandbox.messages(socket.ada) if each.by_bot]
    assert said.only_for is None
    assert (await socket.member()).channel == f"D{socket.ada.id[1:]}"


async def test_asked_by_hand_a_suggestion_comes_into_the_dm_at_once(every: Stage) -> None:
    await every.says("add @erika every 6 weeks")
    await every.sandbox.command(every.ada, "/reconnect")
    await every.sandbox.wait_for(lambda: len(every.nudges()) == 1)
    (nudge,) = every.nudges()
    await every.reacts(nudge.ts)
    await every.sees(is_marked, nudge.ts)
    assert len(await every.touches()) == 1


async def test_asked_in_a_message_the_suggestion_is_the_answer(stage: Stage) -> None:
    await stage.says("add @erika every 6 weeks")
    stage.sandbox.message(stage.ada, "who?")
    await stage.sandbox.wait_for(lambda: len(stage.nudges()) == 1)
    await stage.settles()
    said = [each for each in stage.sandbox.messages(stage.ada) if each.by_bot and each.only_for is None]
    assert said == stage.nudges()


async def test_a_discreet_nudge_shows_no_name_where_a_phone_shows_it(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    ada = await socket.member()
    await socket.run(members.plan, ada, socket.clock.now(), discreet=True)
    nudge = await socket.waits_for_a_nudge()
    assert "Erika" not in nudge.text
    await socket.reacts(nudge.ts)
    assert "Erika" not in (await socket.sees(is_marked, nudge.ts)).text


async def test_a_week_brings_no_more_than_the_pace_and_nobody_twice(socket: Stage) -> None:
    await socket.says("add @erika @budi @siti @rangga @dewi every 6 weeks")
    first = await socket.waits_for_a_nudge()
    await socket.reacts(first.ts)
    await socket.sees(is_marked, first.ts)
    await socket.sandbox.turn_clock("day")
    await socket.sandbox.turn_clock("week")
    nudges = socket.nudges()
    assert len(nudges) == (await socket.member()).pace == 2
    assert len({each.text.split(":")[0] for each in nudges}) == 2


async def test_whoever_is_away_is_left_in_peace_and_finds_no_heap(socket: Stage) -> None:
    await socket.says("add @erika @budi every 6 weeks")
    socket.sandbox.set_status(socket.ada, "Cuti", ":palm_tree:")
    await socket.sandbox.turn_clock("week")
    assert socket.nudges() == []
    socket.sandbox.set_status(socket.ada, "")
    await socket.sandbox.turn_clock("week")
    assert 1 <= len(socket.nudges()) <= (await socket.member()).pace


async def test_a_tie_on_leave_is_not_suggested(socket: Stage) -> None:
    await socket.says("add @erika @budi every 6 weeks")
    socket.sandbox.set_status(socket.team.person("erika"), "On leave", ":palm_tree:")
    nudge = await socket.waits_for_a_nudge()
    assert nudge.text.startswith("Budi")
