"""Who somebody is, asked in time for an answer."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from bot.core.model import Language
from bot.sandbox.faults import Fault
from bot.slack.client import Clients
from bot.slack.people import Found, NotAsked, People, Person
from tests.slack.edge import edge, scripted, session


async def test_a_person_has_a_name_a_zone_and_a_language() -> None:
    async with edge() as at:
        client = at.clients.posting(at.team.bot_token)
        ids = {name: at.team.person(name).id for name in ("ada", "bob", "erika", "lia", "kebun-ci")}
        found = await People().of(client, at.team.id, ids.values())
        assert found[ids["ada"]] == Person(ids["ada"], "Ada Wijaya", "Asia/Jakarta", Language.ID)
        assert found[ids["bob"]] == Person(ids["bob"], "Bob Lindner", "Europe/Berlin", Language.EN)
        assert found[ids["erika"]].language is None, "we speak no German"
        assert found[ids["lia"]].gone
        assert found[ids["kebun-ci"]].is_bot


async def test_a_person_is_asked_for_once() -> None:
    async with edge() as at:
        client, people = at.clients.posting(at.team.bot_token), People()
        for _ in range(3):
            await people.of(client, at.team.id, [at.ada.id, at.ada.id])
        assert len(at.sandbox.calls("users.info")) == 1


async def test_what_is_remembered_belongs_to_its_workspace_and_grows_old() -> None:
    async with edge() as at:
        client, people = at.clients.posting(at.team.bot_token), People(keep=0.1)
        await people.of(client, at.team.id, [at.ada.id])
        await people.of(client, "TOTHER", [at.ada.id])
        await asyncio.sleep(0.15)
        await people.of(client, at.team.id, [at.ada.id])
        assert len(at.sandbox.calls("users.info")) == 3


async def test_a_stranger_is_told_from_a_question_that_failed() -> None:
    async with edge() as at:
        client, people = at.clients.posting(at.team.bot_token), People()
        at.sandbox.faults.add("users.info", Fault("ratelimited"))
        assert await people.ask(client, at.team.id, [at.ada.id]) == {at.ada.id: NotAsked("ratelimited")}
        assert await people.ask(client, at.team.id, ["UNOBODY"]) == {"UNOBODY": None}
        assert await people.of(client, at.team.id, ["UNOBODY"]) == {}
        assert await people.ask(client, at.team.id, []) == {}


async def test_whoever_is_not_told_in_time_holds_up_nobody() -> None:
    async def answer(request: web.Request) -> web.Response:
        user = request.query["user"]
        await asyncio.sleep(1 if user == "USLOW" else 0)
        return web.json_response({"ok": True, "user": {"name": user}})

    async with scripted(answer) as api, session() as opened:
        people = People(limit=0.4)
        client = Clients(opened, api).posting("xoxb-1")
        found = await people.ask(client, "T1", ["USLOW", "UFAST"])
        assert found == {"USLOW": NotAsked("time_out"), "UFAST": Person("UFAST", "UFAST")}


async def test_even_thirty_people_are_asked_for_a_few_at_a_time() -> None:
    at_once, most = 0, 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.005)
        at_once -= 1
        return web.json_response({"ok": True, "user": {}})

    async with scripted(answer) as api, session() as opened:
        found = await People().of(Clients(opened, api).posting("xoxb-1"), "T1", [f"U{n}" for n in range(30)])
        assert len(found) == 30
        assert most == 8


@pytest.mark.parametrize(
    ("user", "person"),
    [
        ({"profile": {"display_name": "ada", "real_name": " Ada W "}}, Person("U1", "Ada W")),
        ({"profile": {"display_name": "Ada", "real_name": ""}, "name": "ada"}, Person("U1", "Ada")),
        ({"real_name": "Ada W", "name": "ada"}, Person("U1", "Ada W")),
        ({"name": "ada", "profile": None}, Person("U1", "ada")),
        ({}, Person("U1", "U1")),
        ({"name": "ada", "tz": "Mars/Olympus"}, Person("U1", "ada")),
        ({"name": "ada", "tz": "../etc/passwd"}, Person("U1", "ada")),
        ({"name": "ada", "tz": 7, "locale": "fr-FR"}, Person("U1", "ada")),
        ({"name": "ada", "tz": "Asia/Makassar"}, Person("U1", "ada", "Asia/Makassar")),
        ({"name": "ada", "locale": "id-ID"}, Person("U1", "ada", None, Language.ID)),
        ({"name": "app", "is_bot": True}, Person("U1", "app", is_bot=True)),
    ],
)
async def test_what_is_missing_or_odd_is_left_open(user: dict[str, object], person: Found) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "user": user})

    async with scripted(answer) as api, session() as opened:
        found = await People().ask(Clients(opened, api).posting("xoxb-1"), "T1", ["U1"])
        assert found == {"U1": person}


async def test_slackbot_is_a_bot_though_slack_does_not_say_so() -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "user": {"name": "slackbot", "is_bot": False}})

    async with scripted(answer) as api, session() as opened:
        found = await People().of(Clients(opened, api).posting("xoxb-1"), "T1", ["USLACKBOT"])
        assert found["USLACKBOT"].is_bot
