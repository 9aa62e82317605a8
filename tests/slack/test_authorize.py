"""Which workspace a request comes from: our table says so, and Slack is not asked."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

import pytest
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest

from bot.sandbox.people import kebun
from bot.slack.authorize import NOT_INSTALLED, Installed, workspace_id
from bot.store.workspaces import Workspace
from tests.slack.edge import NOW, bolt_app, edge, installed_in

TEAM = kebun()


class Table:
    """The workspaces table, and how often it was asked."""

    def __init__(self, *workspaces: Workspace) -> None:
        self.rows = {each.id: each for each in workspaces}
        self.asked: list[str] = []

    async def look_up(self, id_: str) -> Workspace | None:
        self.asked.append(id_)
        return self.rows.get(id_)


def event(team_id: str = TEAM.id, *, org: bool = False, user: str = "UADA0000001") -> AsyncBoltRequest:
    authorization = {
        "enterprise_id": "E1",
        "team_id": team_id,
        "user_id": "UBOT",
        "is_enterprise_install": org,
    }
    body = {
        "type": "event_callback",
        "team_id": team_id,
        "event": {"type": "reaction_added", "user": user, "reaction": "zzz"},
        "authorizations": [authorization],
    }
    return AsyncBoltRequest(body=body, mode="socket_mode")


def app_with(installed: Installed, seen: list[dict[str, object]]) -> AsyncApp:
    app = bolt_app(installed)

    @app.event(re.compile(".*"))
    async def listener(context: dict[str, object]) -> None:
        seen.append(dict(context))

    return app


async def test_an_event_costs_one_look_up_a_minute_and_no_call() -> None:
    async with edge() as at:
        table, seen = Table(installed_in(TEAM)), list[dict[str, object]]()
        app = app_with(Installed(table.look_up), seen)
        for _ in range(3):
            assert (await app.async_dispatch(event())).status == 200
        await asyncio.sleep(0)
        assert table.asked == [TEAM.id]
        assert at.sandbox.calls() == []
        assert seen[0]["bot_token"] == TEAM.bot_token
        assert seen[0]["bot_user_id"] == TEAM.bot_user_id
        assert seen[0]["user_id"] == "UADA0000001"
        assert "user_token" not in seen[0]


async def test_our_own_reactions_are_dropped() -> None:
    seen: list[dict[str, object]] = []
    app = app_with(Installed(Table(installed_in(TEAM)).look_up), seen)
    await app.async_dispatch(event(user=TEAM.bot_user_id))
    await asyncio.sleep(0)
    assert seen == []


async def test_what_is_known_grows_old() -> None:
    table = Table(installed_in(TEAM))
    installed = Installed(table.look_up, keep=0.05)
    await installed.get(TEAM.id)
    await asyncio.sleep(0.06)
    await installed.get(TEAM.id)
    assert len(table.asked) == 2


async def test_an_uninstalled_workspace_can_be_forgotten_at_once() -> None:
    table = Table(installed_in(TEAM))
    installed = Installed(table.look_up)
    assert await installed.get(TEAM.id) is not None
    table.rows[TEAM.id] = replace(table.rows[TEAM.id], bot_token=None, uninstalled_at=NOW)
    installed.forget(TEAM.id)
    assert await installed.get(TEAM.id) is None


@pytest.mark.parametrize("team_id", ["TNOWHERE", "TGONE"])
async def test_an_unknown_or_uninstalled_workspace_gets_a_clear_answer(team_id: str) -> None:
    gone = replace(installed_in(TEAM), id="TGONE", bot_token=None, uninstalled_at=NOW)
    app = app_with(Installed(Table(gone).look_up), [])
    body = {"command": "/reconnect", "team_id": team_id, "user_id": "U1", "text": ""}
    answer = await app.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))
    assert (answer.status, answer.body) == (200, NOT_INSTALLED)


async def test_a_workspace_that_comes_back_is_known_at_once() -> None:
    table = Table()
    installed = Installed(table.look_up)
    assert await installed.get(TEAM.id) is None
    table.rows[TEAM.id] = installed_in(TEAM)
    assert await installed.get(TEAM.id) is not None


async def test_an_organisation_is_looked_up_by_its_own_id() -> None:
    table, seen = Table(replace(installed_in(TEAM), id="E1")), list[dict[str, object]]()
    app = app_with(Installed(table.look_up), seen)
    await app.async_dispatch(event(org=True))
    await asyncio.sleep(0)
    assert table.asked == ["E1"]
    assert (seen[0]["team_id"], seen[0]["enterprise_id"]) == (TEAM.id, "E1")


async def test_a_request_from_nowhere_is_turned_away() -> None:
    app = app_with(Installed(Table().look_up), [])
    answer = await app.async_dispatch(AsyncBoltRequest(body={"type": "event_callback"}, mode="socket_mode"))
    assert answer.body == NOT_INSTALLED


def test_the_installation_is_the_teams_unless_it_is_the_organisations() -> None:
    assert workspace_id("T1", "E1", is_enterprise_install=False) == "T1"
    assert workspace_id("T1", "E1", is_enterprise_install=True) == "E1"
    assert workspace_id("T1", None, is_enterprise_install=True) == "T1"
    assert workspace_id(None, None, is_enterprise_install=False) is None
