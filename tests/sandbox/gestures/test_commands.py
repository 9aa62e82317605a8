"""Typing commands: what is sent, what is answered, and what Slack complains about."""

import asyncio

import pytest

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.inbound import inbound_problems
from tests.sandbox.kit import section
from tests.sandbox.manifests import manifest_with
from tests.sandbox.refusals import complaint
from tests.sandbox.wires import wired


@pytest.fixture
async def wire(sandbox, address):
    async with wired(sandbox, address) as wire:
        yield wire


async def _typed(sandbox, wire, who, line, answer=None, **more):
    typing = asyncio.create_task(sandbox.command(who, line, **more))
    envelope = await wire.take(answer)
    return envelope["payload"], await typing


async def test_the_payload_is_complete(sandbox, wire, ada):
    payload, _ = await _typed(sandbox, wire, ada, "/reconnect  add @erika & co ")
    assert inbound_problems(payload) == []
    assert payload["text"] == "add <@UERIKA00001|erika> &amp; co"
    assert (payload["command"], payload["user_id"], payload["user_name"]) == ("/reconnect", ada.id, "ada")
    assert (payload["channel_id"], payload["channel_name"]) == (f"D{ada.id[1:]}", "directmessage")
    assert (payload["team_id"], payload["team_domain"]) == (sandbox.teams[0].id, "kebun")
    assert payload["response_url"].startswith(sandbox.world.base_url)
    assert payload["is_enterprise_install"] == "false"


async def test_without_escaping_the_text_is_as_typed():
    commands = [{"command": "/reconnect"}]
    sandbox = Sandbox(manifest_with("features.slash_commands", commands))
    async with sandbox.serving() as address, wired(sandbox, address) as wire:
        ada = sandbox.teams[0].person("ada")
        payload, _ = await _typed(sandbox, wire, ada, "/reconnect @erika <3")
        assert payload["text"] == "@erika <3"


async def test_the_answer_is_for_one_person(sandbox, wire, ada, bob):
    _, answer = await _typed(sandbox, wire, ada, "/reconnect", {"blocks": [section()], "text": "a"})
    assert (answer.text, answer.only_for) == ("a", ada.id)
    assert [each.ts for each in sandbox.messages(ada)] == [answer.ts]
    assert sandbox.messages(bob) == []


async def test_an_answer_for_all_is_a_message(sandbox, wire, ada):
    answering = {"text": "a", "response_type": "in_channel"}
    _, answer = await _typed(sandbox, wire, ada, "/reconnect", answering)
    assert answer.only_for is None


async def test_no_answer_shows_nothing(sandbox, wire, ada):
    assert (await _typed(sandbox, wire, ada, "/reconnect"))[1] is None
    assert sandbox.messages(ada) == []


async def test_a_command_can_be_typed_in_a_channel(sandbox, wire, ada):
    payload, answer = await _typed(sandbox, wire, ada, "/reconnect", {"text": "a"}, channel="CFOUNDER001")
    assert (payload["channel_id"], payload["channel_name"]) == ("CFOUNDER001", "privategroup")
    assert answer is not None
    assert sandbox.messages(ada) == []


async def test_nobody_types_where_they_are_not(sandbox, wire, bob):
    for channel in ("CFOUNDER001", "C404"):
        failed = await complaint(sandbox.command(bob, "/reconnect", channel))
        assert failed.code == "channel_not_found"


async def test_a_command_that_is_not_in_the_manifest_is_not_sent(sandbox, wire, ada):
    failed = await complaint(sandbox.command(ada, "/dance"))
    assert (failed.code, failed.sentence) == ("not_a_command", "/dance is not a valid command.")
    assert sandbox.requests() == []
    assert sandbox.notices(ada) == ["/dance is not a valid command."]


async def test_after_uninstalling_there_is_no_command(sandbox, wire, ada):
    sandbox.uninstall(sandbox.teams[0])
    assert (await complaint(sandbox.command(ada, "/reconnect"))).code == "not_a_command"


@pytest.mark.usefixtures("hasty")
async def test_an_unacknowledged_command_is_reported_and_never_repeated(sandbox, wire, ada):
    failed = await complaint(sandbox.command(ada, "/reconnect list"))
    assert failed.code == "operation_timeout"
    assert sandbox.notices(ada) == ["/reconnect failed because the app did not respond."]
    assert [each.outcome for each in sandbox.requests()] == ["timeout"]


async def test_a_command_without_a_bot_fails_at_once(sandbox, address, ada):
    failed = await complaint(sandbox.command(ada, "/reconnect list"))
    assert failed.sentence == '/reconnect failed with the error "dispatch_failed"'
    assert [each.outcome for each in sandbox.requests()] == ["no_connection"]  # nobody was waited for


@pytest.mark.parametrize(
    "answer", [{"text": "", "blocks": [section("")]}, {"attachments": [{}], "text": "a"}]
)
async def test_an_answer_that_is_none_is_reported(sandbox, wire, ada, answer):
    typing = asyncio.create_task(complaint(sandbox.command(ada, "/reconnect")))
    await wire.take(answer)
    assert (await typing).code == "invalid_command_response"
    assert sandbox.messages(ada) == []


async def test_a_command_can_come_twice(sandbox, wire, ada):
    first, _ = await _typed(sandbox, wire, ada, "/reconnect list")
    repeating = asyncio.create_task(sandbox.repeat())
    second = (await wire.take())["payload"]
    await repeating
    assert second == first


async def test_only_players_type(sandbox, address):
    assert (await complaint(sandbox.command("UERIKA00001", "/reconnect"))).code == "cannot_play"
    assert (await complaint(sandbox.command("U404", "/reconnect"))).code == "user_not_found"
