"""Finding a nudge after a call whose outcome nobody knows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from aiohttp import web

from bot.core.ports import NotThere, Posted, Unclear, Unreadable
from bot.sandbox.faults import Fault
from bot.slack import history
from bot.slack.client import Clients
from bot.slack.messenger import SlackMessenger
from tests.slack.edge import Edge, draw, edge, scripted, session

HISTORY = "conversations.history"


async def lose_the_answer(at: Edge, kind: str = "drop_after") -> None:
    at.sandbox.faults.add("chat.postMessage", Fault(kind))  # type: ignore[arg-type]
    assert await at.messenger.post(at.suggestion()) == Unclear("connection_lost")


async def test_a_nudge_whose_answer_was_lost_is_found() -> None:
    async with edge() as at:
        nudge = at.suggestion().nudge
        await lose_the_answer(at)
        (message,) = at.sandbox.messages(at.ada)
        assert await at.messenger.find(nudge, at.dm) == Posted(at.dm, message.ts)
        (call,) = at.sandbox.calls(HISTORY)
        assert (call.args["limit"], call.args["include_all_metadata"]) == ("15", "1")
        assert nudge.posting_at is not None
        assert float(call.args["oldest"]) == pytest.approx(nudge.posting_at.timestamp() - 60, abs=1e-3)


async def test_a_nudge_that_never_arrived_is_not_there() -> None:
    async with edge() as at:
        nudge = at.suggestion().nudge
        at.sandbox.message(at.ada, "halo")
        await lose_the_answer(at, "drop_before")
        assert await at.messenger.find(nudge, at.dm) == NotThere()


async def test_another_nudge_is_not_taken_for_it() -> None:
    async with edge() as at:
        nudge = replace(at.suggestion().nudge, id="01938f00-0000-7000-8000-00000000000f")
        await lose_the_answer(at)
        assert await at.messenger.find(nudge, at.dm) == NotThere()


async def test_it_is_found_behind_everything_that_was_written_since() -> None:
    async with edge() as at:
        nudge = at.suggestion().nudge
        await lose_the_answer(at)
        for number in range(3 * history.PAGE):
            at.sandbox.message(at.ada, f"halo {number}")
        assert isinstance(await at.messenger.find(nudge, at.dm), Posted)
        assert len(at.sandbox.calls(HISTORY)) == 4


async def test_what_was_not_read_to_its_end_does_not_count_as_absent() -> None:
    async with edge() as at:
        nudge = at.suggestion().nudge
        for number in range(history.PAGES * history.PAGE + 1):
            at.sandbox.message(at.ada, f"halo {number}")
        assert await at.messenger.find(nudge, at.dm) == Unreadable()
        assert len(at.sandbox.calls(HISTORY)) == history.PAGES


async def test_without_a_channel_nothing_can_be_read_and_nothing_is_asked() -> None:
    async with edge() as at:
        assert await at.messenger.find(at.suggestion().nudge, None) == Unreadable()
        assert at.sandbox.calls() == []


async def test_the_nudges_own_channel_comes_first() -> None:
    async with edge() as at:
        nudge = replace(at.suggestion().nudge, channel=at.dm)
        await lose_the_answer(at)
        assert isinstance(await at.messenger.find(nudge, None), Posted)


async def test_a_nudge_that_was_never_being_posted_is_not_looked_for() -> None:
    async with edge() as at:
        nudge = replace(at.suggestion().nudge, posting_at=None)
        assert await at.messenger.find(nudge, at.dm) == Unreadable()


async def test_an_unknown_workspace_cannot_be_read() -> None:
    async with edge() as at:
        nudge = replace(at.suggestion().nudge, workspace_id="TNOWHERE")
        assert await at.messenger.find(nudge, at.dm) == Unreadable()


@pytest.mark.parametrize("error", ["channel_not_found", "missing_scope", "invalid_auth", "internal_error"])
async def test_a_history_that_slack_keeps_from_us_is_unreadable(error: str) -> None:
    async with edge() as at:
        at.sandbox.faults.add(HISTORY, Fault("error", error=error))
        assert await at.messenger.find(at.suggestion().nudge, at.dm) == Unreadable()


async def test_a_server_error_makes_it_unreadable() -> None:
    async with edge() as at:
        at.sandbox.faults.add(HISTORY, Fault("server_error"))
        assert await at.messenger.find(at.suggestion().nudge, at.dm) == Unreadable()


async def test_a_read_is_repeated_after_a_dropped_connection_and_after_a_limit() -> None:
    async with edge() as at:
        await lose_the_answer(at)
        at.sandbox.faults.add(HISTORY, Fault("ratelimited", retry_after=0))
        assert isinstance(await at.messenger.find(at.suggestion().nudge, at.dm), Posted)
        at.sandbox.faults.add(HISTORY, Fault("drop_before"))
        assert isinstance(await at.messenger.find(at.suggestion().nudge, at.dm), Posted)


async def test_where_slack_hides_the_metadata_the_buttons_still_tell() -> None:
    async with edge() as at:
        nudge = at.suggestion().nudge

        async def answer(_: web.Request) -> web.Response:
            button = {"type": "button", "value": f"{nudge.id}:T1"}
            message = {"ts": "5.000001", "blocks": [{"type": "actions", "elements": [button]}]}
            return web.json_response({"ok": True, "messages": [{"ts": "6.0", "text": "halo"}, message]})

        async with scripted(answer) as api, session() as opened:
            messenger = SlackMessenger(at.installed, Clients(opened, api), draw)
            assert await messenger.find(nudge, at.dm) == Posted(at.dm, "5.000001")


async def test_looking_takes_no_longer_than_its_limit() -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": False}, status=429, headers={"Retry-After": "60"})

    async with edge() as at, scripted(answer) as api, session() as opened:
        client = Clients(opened, api).reading(at.team.bot_token)
        nudge = at.suggestion().nudge
        assert await history.find(client, nudge, at.dm, limit=0.1) == Unreadable()
