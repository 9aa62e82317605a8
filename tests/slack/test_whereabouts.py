"""Asking Slack where somebody is: once an hour, in bounds, and never at the price of a nudge."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.core.ports import Whereabouts
from bot.sandbox.faults import Fault
from bot.slack.client import Clients
from bot.slack.whereabouts import Lookout
from tests.slack.edge import NOW, edge, installed_in, later, scripted, session


async def test_away_quiet_and_gone_are_read() -> None:
    async with edge() as at:
        ada, bob, lia = (at.team.person(name) for name in ("ada", "bob", "lia"))
        end = later(days=3)
        at.sandbox.set_status(ada, "Cuti", ":palm_tree:", expiration=int(end.timestamp()))
        at.sandbox.do_not_disturb(bob, minutes=60)
        now = at.sandbox.clock.now()
        seen = await at.messenger.whereabouts(at.team.id, [ada.id, bob.id, lia.id], now)
        assert seen[ada.id] == Whereabouts(away=True, away_until=end)
        quiet_until = seen[bob.id].quiet_until
        assert quiet_until is not None
        assert 3500 < (quiet_until - now).total_seconds() <= 3600
        assert seen[lia.id] == Whereabouts(gone=True)


async def test_somebody_is_asked_for_once_an_hour() -> None:
    async with edge() as at:
        for minutes in (0, 30, 59):
            await at.messenger.whereabouts(at.team.id, [at.ada.id, at.ada.id], later(minutes=minutes))
        assert len(at.sandbox.calls("users.info")) == 1
        at.sandbox.set_status(at.ada, "Cuti", ":palm_tree:", expiration=0)
        seen = await at.messenger.whereabouts(at.team.id, [at.ada.id], later(minutes=60))
        assert seen[at.ada.id].away
        assert len(at.sandbox.calls("users.info")) == 2


async def test_whoever_cannot_be_read_is_left_out_and_asked_for_again() -> None:
    async with edge() as at:
        at.sandbox.faults.add("users.info", Fault("server_error"))
        assert await at.messenger.whereabouts(at.team.id, [at.ada.id], NOW) == {}
        assert await at.messenger.whereabouts(at.team.id, ["UNOBODY"], NOW) == {}
        assert at.ada.id in await at.messenger.whereabouts(at.team.id, [at.ada.id], NOW)


async def test_an_unknown_workspace_has_nobody() -> None:
    async with edge() as at:
        assert await at.messenger.whereabouts("TNOWHERE", [at.ada.id], NOW) == {}


async def test_without_the_optional_scope_nobody_is_quiet_and_nothing_is_asked() -> None:
    async with edge(scopes=("users:read",)) as at:
        seen = await at.messenger.whereabouts(at.team.id, [at.ada.id], NOW)
        assert seen == {at.ada.id: Whereabouts()}
        assert at.sandbox.calls("dnd.info") == []


async def test_a_do_not_disturb_that_cannot_be_read_is_none() -> None:
    async with edge() as at:
        at.sandbox.faults.add("dnd.info", Fault("error", error="missing_scope"))
        assert await at.messenger.whereabouts(at.team.id, [at.ada.id], NOW) == {at.ada.id: Whereabouts()}


async def test_few_are_asked_for_at_a_time_and_none_for_too_long() -> None:
    at_once, most = 0, 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        try:
            await asyncio.sleep(1 if request.query.get("user") == "USLOW" else 0.01)
        finally:
            at_once -= 1
        return web.json_response({"ok": True, "user": {}})

    async with edge() as at, scripted(answer) as api, session() as opened:
        lookout = Lookout(Clients(opened, api), at_once=2, limit=0.5)
        workspace = installed_in(at.team, scopes=())
        users = [f"U{number}" for number in range(6)]
        seen = await lookout.over(workspace, [*users, "USLOW"], NOW)
        assert set(seen) == set(users)
        assert most == 2
