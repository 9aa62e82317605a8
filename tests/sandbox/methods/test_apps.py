"""Opening connections and uninstalling."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.sandbox.sandbox import Sandbox
from tests.sandbox.manifests import manifest_with
from tests.sandbox.refusals import code_of


async def test_a_connection_has_a_one_time_address(client, sandbox, address):
    first = await client.apps_connections_open(app_token=sandbox.app_token)
    second = await client.apps_connections_open(app_token=sandbox.app_token)
    assert first["url"].startswith(f"ws://127.0.0.1:{address.port}/link/?ticket=")
    assert first["url"] != second["url"]


async def test_an_app_without_socket_mode_gets_no_connection():
    sandbox = Sandbox(manifest_with("settings.socket_mode_enabled", False))
    async with sandbox.serving() as address:
        client = AsyncWebClient(base_url=address.api)
        opening = client.apps_connections_open(app_token=sandbox.app_token)
        assert await code_of(opening) == "socket_mode_not_enabled"


async def test_uninstalling_revokes_the_token(client):
    await client.apps_uninstall(client_id="1", client_secret="2")
    assert await code_of(client.auth_test()) == "token_revoked"


async def test_uninstalling_needs_the_apps_secret(client):
    assert await code_of(client.api_call("apps.uninstall")) == "invalid_arguments"
