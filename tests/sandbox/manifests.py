"""A manifest like the bot's own, and small changes to it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

MANIFEST: dict[str, Any] = {
    "display_information": {"name": "Apa Kabar"},
    "features": {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Apa Kabar", "always_online": True},
        "slash_commands": [
            {
                "command": "/reconnect",
                "description": "Keep in touch",
                "usage_hint": "help | add @person",
                "should_escape": True,
            }
        ],
        "shortcuts": [
            {
                "name": "Keep it for somebody",
                "type": "message",
                "callback_id": "keep",
                "description": "Puts it aside",
            },
            {"name": "Start", "type": "global", "callback_id": "start", "description": "Starts"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "commands",
                "chat:write",
                "im:history",
                "reactions:read",
                "users:read",
                "dnd:read",
                "files:read",
                "files:write",
            ],
            "bot_optional": ["dnd:read", "files:read", "files:write"],
        }
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": [
                "app_home_opened",
                "app_uninstalled",
                "tokens_revoked",
                "message.im",
                "reaction_added",
                "reaction_removed",
            ]
        },
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": True,
    },
}


def manifest_with(path: str, value: Any) -> dict[str, Any]:
    """The manifest with one value changed, `path` being its keys with dots between."""
    changed = deepcopy(MANIFEST)
    *way, last = path.split(".")
    place = changed
    for key in way:
        place = place[key]
    place[last] = value
    return changed
