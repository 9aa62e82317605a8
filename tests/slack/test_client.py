"""Clients for the Web API: one session, and retries only for what may be repeated."""

from __future__ import annotations

import pytest
from aiohttp import web

from bot.sandbox.faults import Fault
from bot.slack.client import TIMEOUT, Clients, is_here, open_session
from bot.slack.errors import attempt
from tests.slack.edge import edge, scripted, served, session


async def test_the_session_has_its_own_time_limit() -> None:
    async with open_session() as opened:
        assert opened.timeout == TIMEOUT
        assert TIMEOUT.total == 10


async def test_all_clients_share_one_connection() -> None:
    ports: set[int] = set()

    async def answer(request: web.Request) -> web.Response:
        assert request.transport is not None
        ports.add(request.transport.get_extra_info("peername")[1])
        return web.json_response({"ok": True})

    async with scripted(answer) as api, session() as opened:
        clients = Clients(opened, api)
        for token in ("xoxb-1", "xoxb-2"):
            await clients.posting(token).auth_test()
            await clients.reading(token).auth_test()
    assert len(ports) == 1


async def test_a_post_is_never_sent_twice_a_read_is() -> None:
    async with edge() as at:
        for kind, client in (
            ("posting", at.clients.posting(at.team.bot_token)),
            ("reading", at.clients.reading(at.team.bot_token)),
        ):
            before = len(at.sandbox.calls("auth.test"))
            at.sandbox.faults.add("auth.test", Fault("drop_before"))
            await attempt(client.auth_test())
            assert len(at.sandbox.calls("auth.test")) - before == (1 if kind == "posting" else 2)


async def test_an_organisations_token_is_sent_with_the_team_it_is_meant_for() -> None:
    seen: list[dict[str, str]] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append({**request.query, **{key: str(value) for key, value in (await request.post()).items()}})
        return web.json_response({"ok": True})

    async with scripted(answer) as api, session() as opened:
        clients = Clients(opened, api)
        await clients.reading("xoxb-1", team_id="T1").users_info(user="U1")
        await clients.reading("xoxb-1").users_info(user="U1")
    assert [call.get("team_id") for call in seen] == ["T1", None]


async def test_an_answer_to_a_response_url_goes_through_our_session() -> None:
    bodies: list[object] = []

    async def answer(request: web.Request) -> web.Response:
        bodies.append(await request.json())
        return web.Response(text="ok")

    application = web.Application()
    application.router.add_post("/response", answer)
    async with served(application) as address, session() as opened:
        client = Clients(opened, "https://slack.com/api/").answering(f"{address}/response")
        assert client.session is opened
        assert (await client.send(text="halo")).status_code == 200
    assert bodies == [{"text": "halo"}]


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:8080/api/", True),
        ("http://[::1]:8080/api/", True),
        ("http://localhost/api/", True),
        ("https://slack.com/api/", False),
        ("https://localhost.example.org/", False),
        ("nonsense", False),
    ],
)
def test_an_address_is_here_or_elsewhere(url: str, here: bool) -> None:
    assert is_here(url) is here


async def test_a_proxy_of_the_environment_is_used_for_slack_but_not_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.org:3128")
    async with session() as opened:
        far, near = Clients(opened, "https://slack.com/api/"), Clients(opened, "http://127.0.0.1:1/api/")
        assert far.posting("xoxb-1").proxy == "http://proxy.example.org:3128"
        assert near.posting("xoxb-1").proxy is None
        assert near.answering("http://127.0.0.1:1/response").proxy is None
