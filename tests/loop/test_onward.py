"""How it goes on beneath a nudge, pressed in a conversation: one rung further, less often, the whole pace."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.model import Kind, Mark, Source, Tie, Touch, Way
from bot.core.nudge import Nudge, NudgeState
from bot.core.slots import local_date
from bot.sandbox.conversation import Message
from bot.services import schedule
from bot.slack import signals
from bot.store import nudges, touches
from bot.store import ties as rows
from bot.store.tx import Tx
from tests.loop.stage import Stage, actions, is_marked, is_open

DAY = timedelta(days=1)


def tell(tx: Tx, tie: Tie, at: datetime) -> None:
    where = (tie.workspace_id, tie.member_id, tie.id)
    touches.insert(tx, Touch(*where, tx.new_id(at), at, Way.OUT, Kind.HELLO, Source.COMMAND))
    rows.recount(tx, *where)


def post(tx: Tx, tie: Tie, at: datetime, mark: Mark | None) -> None:
    """A nudge of long ago: put off, or left without any sign."""
    sign_at = None if mark is None else at
    old = Nudge(
        tie.workspace_id, tie.member_id, tx.new_id(at), tie.id, NudgeState.POSTED, at,
        slot_on=local_date(at, "Asia/Jakarta"), posted_at=at, mark=mark, sign_at=sign_at,
    )  # fmt: skip
    nudges.insert(tx, [old])


async def said_in(stage: Stage, ts: str, words: str) -> Message:
    return await stage.sees(lambda message: words in str(message.blocks), ts)


async def test_after_an_easy_touch_the_message_goes_on_to_somebody_colder_and_back(stage: Stage) -> None:
    await stage.says("add @erika @budi every 6 weeks")
    await stage.says("rest @budi")
    now = stage.clock.now()
    await stage.run(tell, await stage.tie("Erika"), now - 45 * DAY)
    await stage.run(tell, await stage.tie("Budi"), now - 360 * DAY)
    nudge = await stage.waits_for_a_nudge()
    await stage.says("wake @budi")
    await stage.sandbox.press(stage.ada, signals.NUDGE_DONE, ts=nudge.ts)
    await stage.sees(lambda message: signals.NUDGE_RUNG in actions(message), nudge.ts)
    await stage.sandbox.press(stage.ada, signals.NUDGE_RUNG, ts=nudge.ts)
    shown = await stage.sees(lambda message: message.text.startswith("Budi"), nudge.ts)
    assert is_open(shown)
    assert "✅ *Erika" in str(shown.blocks)
    await stage.sandbox.press(stage.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    back = await stage.sees(lambda message: message.text.startswith("Erika"), nudge.ts)
    assert is_open(back)
    assert len(await stage.touches("Erika")) == 1
    assert len(stage.nudges()) == 1
    assert stage.unacknowledged() == []


async def test_the_third_later_asks_how_it_shall_go_on_and_each_answer_works(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    now = socket.clock.now()
    for days in (60, 30):
        await socket.run(post, await socket.tie(), now - days * DAY, Mark.LATER)
    nudge = await socket.waits_for_a_nudge()
    await socket.reacts(nudge.ts, "hourglass")
    asked = await socket.sees(lambda message: signals.NUDGE_LESS in actions(message), nudge.ts)
    ways = [signals.NUDGE_LESS, signals.NUDGE_REST, signals.NUDGE_LEAVE, signals.NUDGE_UNDO]
    assert actions(asked) == ways
    await socket.sandbox.press(socket.ada, signals.NUDGE_LESS, ts=nudge.ts)
    await said_in(socket, nudge.ts, "From now on every 12 weeks.")
    assert (await socket.tie()).every_days == 84
    await socket.sandbox.press(socket.ada, signals.NUDGE_UNDO, ts=nudge.ts)
    await socket.sees(is_open, nudge.ts)
    assert (await socket.tie()).every_days == 42
    await socket.takes_back(nudge.ts, "hourglass")
    await socket.reacts(nudge.ts, "hourglass")
    await socket.sees(lambda message: signals.NUDGE_LEAVE in actions(message), nudge.ts)
    await socket.sandbox.press(socket.ada, signals.NUDGE_REST, ts=nudge.ts)
    await socket.sees(lambda message: "resting" in message.text, nudge.ts)
    assert (await socket.tie()).resting
    assert socket.unacknowledged() == []


async def test_what_is_said_in_words_shows_on_the_message_at_once_and_undo_takes_it_back(
    stage: Stage,
) -> None:
    nudge = await stage.has_a_nudge()
    later = await stage.says("later")
    marked = await stage.sees(is_marked, nudge.ts)
    assert "later" in marked.text
    assert (await stage.latest()).mark is Mark.LATER
    await stage.sandbox.press(stage.ada, signals.UNDO, ts=later.ts)
    await stage.sees(is_open, nudge.ts)
    assert (await stage.tie()).later_until is None
    stage.sandbox.message(stage.ada, "rest Erika")
    await stage.sees(lambda message: "resting" in message.text, nudge.ts)
    assert stage.unacknowledged() == []


async def test_the_third_later_in_words_asks_how_it_shall_go_on(socket: Stage) -> None:
    await socket.says("add @erika every 6 weeks")
    now = socket.clock.now()
    for days in (60, 30):
        await socket.run(post, await socket.tie(), now - days * DAY, Mark.LATER)
    nudge = await socket.waits_for_a_nudge()
    await socket.says("later Erika")
    await socket.sees(lambda message: signals.NUDGE_LESS in actions(message), nudge.ts)


async def test_done_in_words_offers_the_next_rung(socket: Stage) -> None:
    await socket.says("add @erika @budi every 6 weeks")
    await socket.says("rest @budi")
    now = socket.clock.now()
    await socket.run(tell, await socket.tie("Erika"), now - 45 * DAY)
    await socket.run(tell, await socket.tie("Budi"), now - 360 * DAY)
    nudge = await socket.waits_for_a_nudge()
    await socket.says("wake @budi")
    await socket.says("asked Erika for advice")
    await socket.sees(lambda message: signals.NUDGE_RUNG in actions(message), nudge.ts)
    assert (await socket.touches("Erika"))[0].kind is Kind.ASK


async def test_whoever_was_silent_is_told_and_can_have_the_whole_pace_back(socket: Stage) -> None:
    await socket.says("add @erika @budi every 6 weeks")
    now = socket.clock.now()
    for days in (60, 53, 46):
        await socket.run(post, await socket.tie(), now - days * DAY, None)
    await socket.run(schedule.replan, await socket.member(), now)
    nudge = await socket.waits_for_a_nudge()
    assert "one a month, until you say otherwise" in nudge.text
    await socket.sandbox.press(socket.ada, signals.NUDGE_LIVELY, ts=nudge.ts)
    await said_in(socket, nudge.ts, "As you like: 2 a week again.")
    assert (await socket.member()).lively_at is not None
    at = await socket.run(schedule.next_at, await socket.member(), socket.clock.now())
    assert at is not None
    assert at - socket.clock.now() <= 7 * DAY
    assert socket.unacknowledged() == []
