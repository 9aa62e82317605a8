"""What the app's manifest says: its scopes, events, commands and surfaces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.wire import JsonObject


@dataclass(frozen=True, slots=True)
class SlashCommand:
    command: str
    description: str = ""
    usage_hint: str = ""
    should_escape: bool = False


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A thing that the app offers to do; a `message` one stands in the menu of every message."""

    name: str
    kind: str
    callback_id: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class App:
    name: str
    scopes: frozenset[str]
    events: frozenset[str]
    commands: tuple[SlashCommand, ...]
    shortcuts: tuple[Shortcut, ...]
    interactive: bool
    socket_mode: bool
    home_tab: bool
    messages_tab: bool
    read_only: bool
    id: str = "A0SANDBOX01"

    def command(self, word: str) -> SlashCommand | None:
        return next((each for each in self.commands if each.command == word), None)

    @property
    def message_shortcuts(self) -> list[Shortcut]:
        return [each for each in self.shortcuts if each.kind == "message"]


def read_manifest(manifest: Mapping[str, Any]) -> App:
    features, settings = manifest.get("features", {}), manifest.get("settings", {})
    home = features.get("app_home", {})
    scopes = manifest.get("oauth_config", {}).get("scopes", {}).get("bot", ())
    return App(
        name=_name(manifest),
        scopes=frozenset(scopes),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", ())),
        commands=tuple(_command(each) for each in features.get("slash_commands", ())),
        shortcuts=tuple(_shortcut(each) for each in features.get("shortcuts", ())),
        interactive=bool(settings.get("interactivity", {}).get("is_enabled")),
        socket_mode=bool(settings.get("socket_mode_enabled")),
        home_tab=bool(home.get("home_tab_enabled")),
        messages_tab=bool(home.get("messages_tab_enabled")),
        read_only=bool(home.get("messages_tab_read_only_enabled")),
    )


def _name(manifest: Mapping[str, Any]) -> str:
    bot_user = manifest.get("features", {}).get("bot_user", {})
    shown = bot_user.get("display_name") or manifest.get("display_information", {}).get("name")
    return str(shown or "bot")


def _command(entry: JsonObject) -> SlashCommand:
    return SlashCommand(
        command=entry["command"],
        description=entry.get("description", ""),
        usage_hint=entry.get("usage_hint", ""),
        should_escape=bool(entry.get("should_escape")),
    )


def _shortcut(entry: JsonObject) -> Shortcut:
    return Shortcut(entry["name"], entry["type"], entry["callback_id"], entry.get("description", ""))
