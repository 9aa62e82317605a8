"""Posting and redrawing a nudge: what each answer of Slack, and each silence, is taken for."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace

import pytest
from aiohttp import web

from bot.core.ports import Busy, Messenger, Posted, Refused, Unclear
from bot.sandbox.faults import Fault
from bot.slack import signals
from bot.slack.authorize import Installed
from bot.slack.client import Clients
from bot.slack.errors import NOT_INSTALLED
from bot.slack.messenger import SlackMessenger
from bot.store.workspaces import Workspace
from tests.slack.edge import NUDGE_ID, QUICK, Edge, draw, edge, scripted, session

POST = "chat.postMessage"


async def test_it_is_a_messenger() -> None:
    async with edge() as at:
        messenger: Messenger = at.messenger
        assert messenger is at.messenger


async def test_a_nudge_is_posted_to_the_member_with_nothing_but_its_id_in_the_metadata() -> None:
    async with edge() as at:
        posted = await at.messenger.post(at.suggestion())
        (message,) = at.sandbox.messages(at.ada)
        assert posted == Posted(at.dm, message.ts)
        assert message.text == "Erika"
        assert message.metadata == {
            "event_type": signals.NUDGE_EVENT,
            "event_payload": {"nudge_id": NUDGE_ID},
        }
        (call,) = at.sandbox.calls(POST)
        assert call.args["channel"] == at.ada.id
        assert (call.args["unfurl_links"], call.args["unfurl_media"]) == (False, False)


async def test_a_known_channel_is_used() -> None:
    async with edge() as at:
        await at.messenger.post(at.suggestion())
        posted = await at.messenger.post(at.suggestion(known=True))
        assert isinstance(posted, Posted)
        assert [call.args["channel"] for call in at.sandbox.calls(POST)] == [at.ada.id, at.dm]


async def test_a_limit_is_told_with_its_seconds_and_nothing_is_sent_again() -> None:
    async with edge() as at:
        at.sandbox.faults.add(POST, Fault("ratelimited", retry_after=17))
        assert await at.messenger.post(at.suggestion()) == Busy(17)
        assert len(at.sandbox.calls(POST)) == 1
        assert at.sandbox.messages(at.ada) == []


@pytest.mark.parametrize(
    "code", ["ratelimited", "rate_limited", "team_added_to_org", "message_limit_exceeded"]
)
async def test_a_code_that_says_later_is_busy(code: str) -> None:
    async with edge() as at:
        at.sandbox.faults.add(POST, Fault("error", error=code))
        assert await at.messenger.post(at.suggestion()) == Busy(30)


@pytest.mark.parametrize(
    "code",
    ["user_not_found", "channel_not_found", "account_inactive", "invalid_blocks", "something_new_from_slack"],
)
async def test_a_definite_no_is_refused_with_slacks_own_code(code: str) -> None:
    async with edge() as at:
        at.sandbox.faults.add(POST, Fault("error", error=code))
        assert await at.messenger.post(at.suggestion()) == Refused(code)


@pytest.mark.parametrize("code", ["fatal_error", "internal_error", "service_unavailable", "request_timeout"])
async def test_a_code_that_leaves_it_open_is_unclear(code: str) -> None:
    async with edge() as at:
        at.sandbox.faults.add(POST, Fault("error", error=code))
        assert await at.messenger.post(at.suggestion()) == Unclear(code)


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_server_error_is_unclear(status: int) -> None:
    async with edge() as at:
        at.sandbox.faults.add(POST, Fault("server_error", status=status))
        assert await at.messenger.post(at.suggestion()) == Unclear(f"http_{status}")
        assert len(at.sandbox.calls(POST)) == 1


@pytest.mark.parametrize(("kind", "messages"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_dropped_connection_is_unclear_and_never_repeated(kind: str, messages: int) -> None:
    async with edge() as at:
        at.sandbox.faults.add(POST, Fault(kind))  # type: ignore[arg-type]
        assert await at.messenger.post(at.suggestion()) == Unclear("connection_lost")
        assert len(at.sandbox.calls(POST)) == 1
        assert len(at.sandbox.messages(at.ada)) == messages


async def test_a_time_out_is_unclear() -> None:
    async with edge(limit=QUICK) as at:
        at.sandbox.faults.add(POST, Fault("delay", seconds=2 * QUICK))
        assert await at.messenger.post(at.suggestion()) == Unclear("time_out")


async def test_where_no_connection_came_about_nothing_can_have_happened() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, never listening: connections are refused
        async with edge() as at, session() as opened:
            clients = Clients(opened, f"http://127.0.0.1:{taken.getsockname()[1]}/api/")
            messenger = SlackMessenger(at.installed, clients, draw)
            assert await messenger.post(at.suggestion()) == Busy(30)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", "application/json"),
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"[1]", "application/json"),
        (b"\xff\xfe", "application/json"),
        (b"null", "application/json"),
        (b'{"ok": false}', "application/json"),
        (b'{"ok": true}', "application/json"),
        (b'{"ok": true, "channel": {"id": "D1"}, "ts": 1}', "application/json"),
        (b"<html></html>", "text/html"),
        (b"fine", "text/plain"),
    ],
)
async def test_an_answer_that_cannot_be_read_is_unclear(body: bytes, content_type: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body, content_type=content_type)

    async with edge() as at, scripted(answer) as api, session() as opened:
        messenger = SlackMessenger(at.installed, Clients(opened, api), draw)
        assert await messenger.post(at.suggestion()) == Unclear("unreadable_answer")


@pytest.mark.parametrize("body", [b"", b"{", b"slow down", b"null"])
@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "text/html"])
@pytest.mark.parametrize(
    ("status", "outcome"),
    [(429, Busy(9)), (502, Unclear("http_502")), (404, Unclear("unreadable_answer"))],
)
async def test_the_status_counts_whatever_the_body_is(
    body: bytes, content_type: str, status: int, outcome: Busy | Unclear
) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body, content_type=content_type, status=status, headers={"Retry-After": "9"})

    async with edge() as at, scripted(answer) as api, session() as opened:
        messenger = SlackMessenger(at.installed, Clients(opened, api), draw)
        assert await messenger.post(at.suggestion()) == outcome


@pytest.mark.parametrize(
    ("told", "seconds"), [("0", 1), ("90000", 3600), ("soon", 30), ("-5", 30), ("nan", 30)]
)
async def test_a_strange_retry_after_is_bounded(told: str, seconds: float) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": False}, status=429, headers={"Retry-After": told})

    async with edge() as at, scripted(answer) as api, session() as opened:
        messenger = SlackMessenger(at.installed, Clients(opened, api), draw)
        assert await messenger.post(at.suggestion()) == Busy(seconds)


async def test_a_workspace_that_is_not_installed_is_refused_without_a_call() -> None:
    async with edge() as at:
        suggestion = at.suggestion()
        elsewhere = replace(suggestion, member=replace(suggestion.member, workspace_id="TNOWHERE"))
        assert await at.messenger.post(elsewhere) == Refused(NOT_INSTALLED)
        assert await at.messenger.redraw(elsewhere) == Refused(NOT_INSTALLED)
        assert at.sandbox.calls() == []


async def test_an_uninstalled_workspace_is_refused_by_slack_until_it_is_forgotten() -> None:
    async with edge() as at:
        at.sandbox.uninstall(at.team)
        assert await at.messenger.post(at.suggestion()) == Refused("token_revoked")

        async def look_up(_: str) -> Workspace | None:
            return None

        messenger = SlackMessenger(Installed(look_up), at.clients, draw)
        assert await messenger.post(at.suggestion()) == Refused(NOT_INSTALLED)


async def posted(at: Edge) -> tuple[str, str]:
    answer = await at.messenger.post(at.suggestion())
    assert isinstance(answer, Posted)
    return answer.channel, answer.ts


async def test_a_redraw_changes_the_message_in_place() -> None:
    async with edge() as at:
        channel, ts = await posted(at)
        suggestion = at.suggestion(tie_name="Budi")
        again = replace(suggestion, nudge=replace(suggestion.nudge, channel=channel, ts=ts))
        assert await at.messenger.redraw(again) == Posted(channel, ts)
        (message,) = at.sandbox.messages(at.ada)
        assert message.text == "Budi"
        assert message.metadata is not None, "an update that says nothing of the metadata leaves it"


async def test_a_redraw_of_a_message_that_is_gone_is_refused() -> None:
    async with edge() as at:
        channel, _ = await posted(at)
        suggestion = at.suggestion()
        gone = replace(suggestion, nudge=replace(suggestion.nudge, channel=channel, ts="1.000001"))
        assert await at.messenger.redraw(gone) == Refused("message_not_found")


async def test_a_redraw_without_a_place_is_refused_without_a_call() -> None:
    async with edge() as at:
        assert await at.messenger.redraw(at.suggestion()) == Refused("message_not_found")
        assert at.sandbox.calls() == []


async def test_many_posts_share_one_session() -> None:
    async with edge() as at:
        answers = await asyncio.gather(*(at.messenger.post(at.suggestion()) for _ in range(5)))
        assert all(isinstance(answer, Posted) for answer in answers)
