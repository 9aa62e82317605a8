"""The doctor: what it looks at, and that each trouble comes with something to do about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.core.model import Language, Member, Register
from bot.sandbox.faults import Fault
from bot.slack import findings
from bot.slack.client import Clients
from bot.slack.doctor import Case, examine, exit_code
from bot.slack.findings import Finding, store_trouble
from bot.slack.manifest import BOT_SCOPES
from bot.store import errors, members, migrate, schedule, workspaces
from bot.store.box import new_key
from bot.store.errors import StoreError
from bot.store.schedule import Claim
from bot.store.store import Store
from bot.store.tx import Tx
from tests.slack.edge import NOW, Edge, edge, installed_in, scripted, session

KEY = new_key()


def real_now() -> datetime:
    return datetime.now(UTC)


def an_hour_ahead() -> datetime:
    return real_now() + timedelta(hours=1)


@pytest.fixture
def database(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/apakabar.db"
    migrate.up(url)
    return url


def opening(url: str, keys: Sequence[str] = (KEY,)) -> Callable[[], Store]:
    return lambda: Store.open(url, keys, owner="doctor")


def case(at: Edge, url: str) -> Case:
    return Case(at.team.bot_token, at.sandbox.app_token, None, at.clients, opening(url), real_now)


def of(found: Sequence[Finding], check: str) -> Finding:
    return next(finding for finding in found if finding.check == check)


def advice(finding: Finding) -> tuple[str, str]:
    return finding.en, finding.id


async def test_a_healthy_bot_has_no_trouble_and_leaves_nothing_behind(database: str) -> None:
    async with edge() as at:
        found = await examine(case(at, database))
        assert [(finding.check, finding.fine, finding.value) for finding in found] == [
            ("Slack", True, at.clients.api_url),
            ("clock", True, of(found, "clock").value),
            ("bot token", True, f"Kebun ({at.team.id})"),
            ("scopes", True, "as in the manifest"),
            ("app token", True, "Socket Mode"),
            ("database", True, "of this version, and the keys fit"),
            ("writing", True, "possible"),
            ("parked members", True, "none"),
        ]
        assert exit_code(found) == 0
    with sqlite3.connect(database.removeprefix("sqlite:///")) as connection:
        assert connection.execute("SELECT count(*) FROM inbox").fetchone() == (0,)
    connection.close()


async def test_every_trouble_says_what_to_do_in_both_languages(database: str) -> None:
    async with edge() as at:
        ill = Case(None, None, None, at.clients, opening("sqlite:////nowhere/at/all.db"), an_hour_ahead)
        found = await examine(ill)
        troubles = [finding for finding in found if not finding.fine]
        assert [finding.check for finding in troubles] == ["clock", "bot token", "way in", "database"]
        assert all(finding.en and finding.id for finding in troubles)
        assert exit_code(found) == 1


async def test_no_token_is_ever_shown(database: str) -> None:
    async with edge() as at:
        found = await examine(replace(case(at, database), bot_token="xoxb-very-secret"))
        assert "very-secret" not in str(found)
        assert at.sandbox.app_token not in str(found)


async def test_a_token_that_slack_does_not_take_is_told_by_slacks_code(database: str) -> None:
    async with edge() as at:
        at.sandbox.uninstall(at.team)
        finding = of(await examine(case(at, database)), "bot token")
        assert (finding.value, advice(finding)) == ("token_revoked", findings.BAD_BOT_TOKEN)


async def test_a_slack_that_stumbles_is_no_bad_token(database: str) -> None:
    async with edge() as at:
        at.sandbox.faults.add("auth.test", Fault("server_error"))
        at.sandbox.faults.add("apps.connections.open", Fault("ratelimited"))
        found = await examine(case(at, database))
        assert advice(of(found, "bot token")) == advice(of(found, "app token")) == findings.UNREACHABLE


async def test_a_slack_that_is_away_is_told_first(database: str) -> None:
    async with edge() as at, session() as opened:
        away = replace(case(at, database), clients=Clients(opened, "http://127.0.0.1:1/api/"))
        found = await examine(away)
        assert of(found, "Slack").value == "ClientConnectorError"
        assert advice(of(found, "Slack")) == findings.UNREACHABLE


async def test_a_persons_token_is_recognised(database: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "team": "Kebun", "user_id": "U1", "url": "wss://x"})

    async with edge() as at, scripted(answer) as api, session() as opened:
        found = await examine(replace(case(at, database), clients=Clients(opened, api)))
        assert advice(of(found, "bot token")) == findings.NOT_A_BOT


@pytest.mark.parametrize(
    ("granted", "fine", "value"),
    [
        (BOT_SCOPES, True, "as in the manifest"),
        (BOT_SCOPES[:-1], True, "without dnd:read, which is optional"),
        ((*BOT_SCOPES, "files:read"), True, "more than needed: files:read"),
        (BOT_SCOPES[1:-1], False, "missing: commands, dnd:read"),
    ],
)
async def test_scopes_are_held_against_the_manifest(
    database: str, granted: Sequence[str], fine: bool, value: str
) -> None:
    async def answer(_: web.Request) -> web.Response:
        body = {"ok": True, "bot_id": "B1", "team": "Kebun", "team_id": "T1"}
        return web.json_response(body, headers={"X-OAuth-Scopes": ",".join(granted)})

    async with edge() as at, scripted(answer) as api, session() as opened:
        finding = of(await examine(replace(case(at, database), clients=Clients(opened, api))), "scopes")
        assert (finding.fine, finding.value) == (fine, value)
        assert advice(finding) == (("", "") if fine else findings.MISSING_SCOPES)


async def test_a_bad_app_token_and_http_mode_are_told_apart(database: str) -> None:
    async with edge() as at:
        swapped = replace(case(at, database), app_token=at.team.bot_token)
        assert advice(of(await examine(swapped), "app token")) == findings.BAD_APP_TOKEN
        http = replace(case(at, database), app_token=None, signing_secret="0123")
        assert of(await examine(http), "way in").fine


@pytest.mark.parametrize(("skew", "fine"), [(0, True), (-25, True), (40, False), (-400, False)])
async def test_a_clock_that_is_off_is_noticed(database: str, skew: int, fine: bool) -> None:
    async with edge() as at:
        now = replace(case(at, database), now=lambda: real_now() + timedelta(seconds=skew))
        finding = of(await examine(now), "clock")
        assert finding.fine is fine
        assert finding.value.endswith(" s")


@pytest.mark.parametrize("date", ["soon", "", "Wed, 25 Nov 2026 02:00:00 -0000"])
async def test_a_date_that_cannot_be_read_says_nothing(database: str, date: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        response = web.json_response({"ok": False, "error": "invalid_auth"})
        response.headers["Date"] = date
        return response

    async with edge() as at, scripted(answer) as api, session() as opened:
        found = await examine(replace(case(at, database), clients=Clients(opened, api)))
        assert [finding for finding in found if finding.check == "clock"] == []


async def test_a_database_without_tables_or_with_other_keys_is_told(database: str, tmp_path: Path) -> None:
    async with edge() as at:
        store = opening(database)()
        await store.run(workspaces.put, installed_in(at.team))
        store.close()
        other = replace(case(at, database), open_store=opening(database, [new_key()]))
        assert of(await examine(other), "database").value == errors.Unsealable.summary
        empty = replace(case(at, database), open_store=opening(f"sqlite:///{tmp_path}/new.db"))
        assert of(await examine(empty), "database").value == errors.DatabaseOlder.summary


async def test_a_database_that_cannot_be_written_to_is_told(database: str) -> None:
    connection = sqlite3.connect(database.removeprefix("sqlite:///"))
    connection.execute("CREATE TRIGGER shut BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'shut'); END")
    connection.close()
    async with edge() as at:
        finding = of(await examine(case(at, database)), "database")
        assert not finding.fine
        assert finding.en


async def test_a_running_bot_is_a_good_sign(database: str) -> None:
    async with edge() as at:
        store = opening(database)()
        try:
            finding = of(await examine(case(at, database)), "database")
            assert (finding.fine, finding.value) == (True, "in use by a running bot")
        finally:
            store.close()


def _park(tx: Tx, at: Edge) -> None:
    member = Member(at.team.id, at.ada.id, Language.EN, Register.CASUAL, "UTC", NOW, 1)
    members.insert(tx, member)
    schedule.put(tx, at.team.id, at.ada.id, NOW)
    claim: Claim
    (claim,) = schedule.claim(tx, NOW, NOW + timedelta(minutes=2), "test", 10)
    schedule.back_off(tx, claim, None)


async def test_parked_members_are_counted_and_not_named(database: str) -> None:
    async with edge() as at:
        store = opening(database)()
        await store.run(_park, at)
        store.close()
        found = await examine(case(at, database))
        finding = of(found, "parked members")
        assert (finding.value, advice(finding)) == ("1", findings.PARKED)
        assert at.ada.id not in str(found)


def _all_kinds(kind: type[StoreError]) -> list[type[StoreError]]:
    return [kind, *(each for child in kind.__subclasses__() for each in _all_kinds(child))]


@pytest.mark.parametrize("kind", _all_kinds(StoreError))
def test_whatever_the_database_says_has_a_next_step_in_both_languages(kind: type[StoreError]) -> None:
    finding = store_trouble("database", kind())
    assert finding.value == kind.summary
    assert finding.en == kind.next_step
    assert finding.id
