"""What the sandbox reads from the app's manifest."""

from bot.sandbox.manifest import read_manifest
from tests.sandbox.manifests import MANIFEST, manifest_with


def test_scopes_events_and_commands_come_from_the_manifest():
    app = read_manifest(MANIFEST)
    assert "chat:write" in app.scopes
    assert "message.im" in app.events
    command = app.command("/reconnect")
    assert command is not None
    assert command.should_escape
    assert app.command("/other") is None
    assert [each.kind for each in app.shortcuts] == ["message", "global"]
    assert [each.callback_id for each in app.message_shortcuts] == ["keep"]


def test_a_manifest_that_says_nothing_allows_nothing():
    app = read_manifest({})
    assert app.scopes == app.events == frozenset()
    assert app.commands == app.shortcuts == ()
    assert [app.interactive, app.socket_mode, app.home_tab, app.messages_tab] == [False] * 4
    assert app.name == "bot"


def test_the_name_is_the_bot_users_or_the_apps():
    assert read_manifest(MANIFEST).name == "Apa Kabar"
    assert read_manifest(manifest_with("features.bot_user", {})).name == "Apa Kabar"
