"""The manifest: exactly what we need, within Slack's limits, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.manifest import read_manifest
from bot.slack.manifest import BOT_SCOPES, EVENTS, manifest

NOT_OURS = ("im:write", "users:read.email", "channels:", "chat:write.public", "reactions:write", "files:read")


def socket_mode() -> dict[str, Any]:
    return manifest()


def http() -> dict[str, Any]:
    return manifest("https://bot.example.org/")


def test_the_scopes_are_these_and_no_others() -> None:
    scopes = socket_mode()["oauth_config"]["scopes"]
    assert scopes == {
        "bot": [
            "commands",
            "chat:write",
            "im:history",
            "reactions:read",
            "users:read",
            "files:write",
            "dnd:read",
        ],
        "bot_optional": ["files:write", "dnd:read"],
    }
    assert not [scope for scope in BOT_SCOPES if scope.startswith(NOT_OURS)]


def test_the_events_are_these_and_none_of_a_persons_own() -> None:
    events = socket_mode()["settings"]["event_subscriptions"]
    assert events == {"bot_events": list(EVENTS)}
    assert set(EVENTS) == {
        "app_home_opened",
        "app_uninstalled",
        "tokens_revoked",
        "message.im",
        "reaction_added",
        "reaction_removed",
    }


def test_the_command_escapes_mentions() -> None:
    (command,) = socket_mode()["features"]["slash_commands"]
    assert command["command"] == "/reconnect"
    assert command["should_escape"] is True


def test_home_and_messages_are_open_and_can_be_written_in() -> None:
    assert socket_mode()["features"]["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }


def test_socket_mode_names_no_address() -> None:
    assert "https://" not in str(socket_mode())
    assert socket_mode()["settings"]["socket_mode_enabled"] is True


def test_http_names_one_address_everywhere() -> None:
    url = "https://bot.example.org/slack/events"
    built = http()
    assert built["settings"]["socket_mode_enabled"] is False
    assert built["settings"]["event_subscriptions"]["request_url"] == url
    assert built["settings"]["interactivity"] == {"is_enabled": True, "request_url": url}
    assert built["features"]["slash_commands"][0]["url"] == url


@pytest.mark.parametrize("address", ["http://bot.example.org", "bot.example.org", "https://"])
def test_an_address_that_slack_would_not_call_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="https"):
        manifest(address)


@pytest.mark.parametrize("built", [socket_mode(), http()])
def test_everything_is_within_slacks_limits(built: dict[str, Any]) -> None:
    shown, features = built["display_information"], built["features"]
    (command,) = features["slash_commands"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 175 <= len(shown["long_description"]) <= 4000
    assert len(features["bot_user"]["display_name"]) <= 80
    assert len(command["command"]) <= 32
    assert len(command["description"]) <= 2000
    assert len(command["usage_hint"]) <= 1000


def test_both_languages_are_there_wherever_somebody_reads() -> None:
    shown, (command,) = socket_mode()["display_information"], socket_mode()["features"]["slash_commands"]
    assert all(word in shown["long_description"] for word in ("daftar orang", "a list of people"))
    assert all(word in shown["description"] for word in ("Sapa", "Loose touches"))
    assert all(word in command["description"] for word in ("Jaga hubungan", "Keep your"))
    assert all(
        word in command["usage_hint"] for word in ("tiap 6 minggu", "every 6 weeks", "bantuan", "help")
    )


def test_what_slack_s_exports_show_is_said() -> None:
    said = socket_mode()["display_information"]["long_description"]
    assert "Slack's exports" in said
    assert "ekspor Slack" in said


def test_the_stand_in_slack_reads_it() -> None:
    app = read_manifest(socket_mode())
    assert (app.name, app.scopes, app.events) == ("Apa Kabar", frozenset(BOT_SCOPES), frozenset(EVENTS))
