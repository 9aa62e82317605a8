"""The door of the Web API: tokens, scopes, bodies and faults."""

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.faults import Fault
from bot.sandbox.people import kebun
from bot.sandbox.sandbox import Sandbox
from tests.sandbox.kit import section
from tests.sandbox.manifests import MANIFEST
from tests.sandbox.refusals import code_of, refused


async def _posted(address, path, **request):
    async with aiohttp.ClientSession() as session, session.post(f"{address.api}{path}", **request) as answer:
        return await answer.json()


async def test_an_unknown_token_is_refused(address):
    assert await code_of(AsyncWebClient("xoxb-other", base_url=address.api).auth_test()) == "invalid_auth"


async def test_no_token_is_refused(address):
    assert (await _posted(address, "auth.test"))["error"] == "not_authed"


async def test_a_revoked_token_is_refused(client):
    await client.auth_revoke()
    assert await code_of(client.auth_test()) == "token_revoked"


async def test_an_unknown_method_is_refused(client):
    assert await code_of(client.api_call("chat.shout")) == "unknown_method"


async def test_an_app_token_opens_no_team_method(sandbox, address):
    client = AsyncWebClient(sandbox.app_token, base_url=address.api)
    assert await code_of(client.auth_test()) == "not_allowed_token_type"


async def test_a_bot_token_opens_no_connection(client, sandbox):
    token = sandbox.teams[0].bot_token
    assert await code_of(client.apps_connections_open(app_token=token)) == "not_allowed_token_type"


async def test_an_app_token_in_the_body_does_not_count(sandbox, address):
    answer = await _posted(address, "apps.connections.open", data={"token": sandbox.app_token})
    assert answer["error"] == "not_authed"


async def test_a_missing_scope_is_refused_by_name(client):
    answer = await refused(client.reactions_add(channel="D1", timestamp="1.0", name="wave"))
    assert answer["error"] == "missing_scope"
    assert answer["needed"] == "reactions:write"
    assert "chat:write" in answer["provided"]
    assert answer.headers["X-Accepted-OAuth-Scopes"] == "reactions:write"


async def test_a_scope_that_a_team_did_not_grant_is_missing():
    granted = frozenset({"commands", "chat:write", "users:read"})
    team = kebun()
    narrow = type(team)(team.id, team.name, team.domain, team.people, team.channels, granted)
    sandbox = Sandbox(MANIFEST, [narrow])
    async with sandbox.serving() as address:
        client = AsyncWebClient(narrow.bot_token, base_url=address.api)
        assert await code_of(client.dnd_info(user=narrow.people[0].id)) == "missing_scope"


async def test_answers_tell_the_scopes(client):
    answer = await client.auth_test()
    assert "chat:write" in answer.headers["X-OAuth-Scopes"].split(",")


async def test_json_and_forms_are_both_understood(address, sandbox, ada):
    token = sandbox.teams[0].bot_token
    in_json = {"channel": ada.id, "text": "a", "blocks": [section()]}
    headers = {"Authorization": f"Bearer {token}"}
    assert (await _posted(address, "chat.postMessage", json=in_json, headers=headers))["ok"]
    in_form = {"token": token, "channel": ada.id, "blocks": '[{"type": "divider"}]'}
    assert (await _posted(address, "chat.postMessage", data=in_form))["ok"]


async def test_a_token_in_a_json_body_does_not_count(address, sandbox):
    body = {"token": sandbox.teams[0].bot_token}
    assert (await _posted(address, "auth.test", json=body))["error"] == "not_authed"


@pytest.mark.parametrize(
    ("content_type", "body", "code"),
    [
        ("application/json", "{", "invalid_json"),
        ("application/json", "[]", "json_not_object"),
        ("text/xml", "<a/>", "invalid_post_type"),
    ],
)
async def test_bodies_that_are_none_are_refused(address, content_type, body, code):
    headers = {"Content-Type": content_type}
    assert (await _posted(address, "auth.test", data=body, headers=headers))["error"] == code


async def test_a_missing_argument_is_named(client):
    answer = await refused(client.api_call("users.info"))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] missing required field: user"]


async def test_a_method_can_be_limited(client, sandbox, ada):
    sandbox.faults.add("chat.postMessage", Fault("ratelimited", retry_after=7))
    answer = await refused(client.chat_postMessage(channel=ada.id, text="a"))
    assert (answer.status_code, answer["error"]) == (429, "ratelimited")
    assert answer.headers["Retry-After"] == "7"
    assert sandbox.messages(ada) == []
    await client.chat_postMessage(channel=ada.id, text="b")


async def test_a_method_can_break(client, sandbox, ada):
    sandbox.faults.add("chat.postMessage", Fault("server_error", status=503))
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=ada.id, text="a")
    assert caught.value.response.status_code == 503
    assert sandbox.messages(ada) == []


async def test_a_method_can_answer_with_a_code_of_ours(client, sandbox, ada):
    sandbox.faults.add("chat.postMessage", Fault("error", error="fatal_error"))
    assert await code_of(client.chat_postMessage(channel=ada.id, text="a")) == "fatal_error"
    assert sandbox.messages(ada) == []


async def test_a_connection_can_be_dropped_before_the_effect(client, sandbox, ada):
    sandbox.faults.add("chat.postMessage", Fault("drop_before"))
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel=ada.id, text="a")
    assert sandbox.messages(ada) == []


async def test_a_connection_can_be_dropped_after_the_effect(client, sandbox, ada):
    sandbox.faults.add("chat.postMessage", Fault("drop_after"))
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel=ada.id, text="a")
    assert [each.text for each in sandbox.messages(ada)] == ["a"]


async def test_the_sdks_own_retries_post_twice_after_a_drop(address, sandbox, ada):
    handlers = [AsyncConnectionErrorRetryHandler()]
    client = AsyncWebClient(sandbox.teams[0].bot_token, base_url=address.api, retry_handlers=handlers)
    sandbox.faults.add("chat.postMessage", Fault("drop_after"))
    await client.chat_postMessage(channel=ada.id, text="a")
    assert [each.text for each in sandbox.messages(ada)] == ["a", "a"]


async def test_a_method_can_be_slow(client, sandbox, ada):
    sandbox.faults.add("chat.postMessage", Fault("delay", seconds=0.05))
    await client.chat_postMessage(channel=ada.id, text="a")
    assert [each.text for each in sandbox.messages(ada)] == ["a"]


async def test_every_call_is_recorded(client, sandbox, ada):
    await client.chat_postMessage(channel=ada.id, text="a")
    await code_of(client.chat_postMessage(channel="C404", text="b"))
    first, second = sandbox.calls("chat.postMessage")
    assert (first.team_id, first.args["text"], first.answer["ok"]) == (sandbox.teams[0].id, "a", True)
    assert second.answer["error"] == "channel_not_found"
    assert len(sandbox.calls()) == 2
