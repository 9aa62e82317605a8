"""The app as Slack is to know it: what it may do, what it is told, and how it introduces itself."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from bot.slack.signals import KEEP_SHORTCUT
from bot.slack.web import EVENTS_PATH

NAME = "Apa Kabar"
COMMAND = "/reconnect"
BOT_SCOPES = (
    "commands", "chat:write", "im:history", "reactions:read", "users:read", "files:write", "dnd:read",
)  # fmt: skip
OPTIONAL_SCOPES = ("files:write", "dnd:read")
EVENTS = (
    "app_home_opened",
    "app_uninstalled",
    "tokens_revoked",
    "message.im",
    "reaction_added",
    "reaction_removed",
)

DESCRIPTION = "Sapa lagi teman lama, santai saja. · Loose touches that keep old ties warm."
LONG_DESCRIPTION = (
    "Apa Kabar menyimpan daftar orang yang ingin kamu jaga hubungannya: rekan dari kantor lama, teman "
    "kuliah, kenalan dari konferensi. Beberapa kali seminggu, sesuai ritmemu, bot ini mengusulkan satu "
    "orang, lengkap dengan beberapa ide ringan untuk menyapanya. Cukup balas dengan emoji, atau tekan "
    "tombol. Daftarmu tidak terlihat oleh orang lain, dan orang yang ada di dalamnya tidak diberi tahu. "
    "Bot ini tidak membaca obrolanmu dengan siapa pun. Siapa pun yang menjalankan bot ini, dan "
    "perusahaanmu lewat ekspor Slack, mungkin bisa membaca apa yang kamu tulis kepadanya. Mulai dengan "
    "/reconnect bantuan.\n\n"
    "Apa Kabar keeps a list of people whom you want to stay in touch with: colleagues from a former "
    "agency, friends from campus, faces from a conference. A few times a week, at your own pace, it "
    "suggests one of them, along with a few light ideas for a hello. Answer with an emoji or a button. "
    "Nobody else sees your list, and nobody on it is told. It reads no conversation between people. "
    "Whoever runs this bot, and your company through Slack's exports, may be able to read what you write "
    "to it. Begin with /reconnect help."
)
COMMAND_DESCRIPTION = "Jaga hubungan dengan orang yang jarang disapa · Keep your loose ties warm"
USAGE_HINT = "tambah @erika tiap 6 minggu #kampus · add @erika every 6 weeks #campus · bantuan · help"
# Slack allows 24 signs for the name, which everybody in the workspace sees in the menu of any message.
SHORTCUT_NAME = "Keep for a loose touch"
SHORTCUT_DESCRIPTION = "Simpan di rak buat disapa nanti · Put it aside for a light hello some day"


def manifest(base_url: str | None = None) -> dict[str, object]:
    """Build it for Socket Mode or, given the address that we can be reached at, for HTTP."""
    url = None if base_url is None else _events_url(base_url)
    return {
        "_metadata": {"major_version": 2, "minor_version": 1},
        "display_information": {
            "name": NAME,
            "description": DESCRIPTION,
            "background_color": "#2e6f57",
            "long_description": LONG_DESCRIPTION,
        },
        "features": _features(url),
        "oauth_config": {"scopes": {"bot": [*BOT_SCOPES], "bot_optional": [*OPTIONAL_SCOPES]}},
        "settings": _settings(url),
    }


def _events_url(base_url: str) -> str:
    parts = urlsplit(base_url)
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError("Slack only calls an https:// address")
    return base_url.rstrip("/") + EVENTS_PATH


def _features(url: str | None) -> Mapping[str, object]:
    command = {
        "command": COMMAND,
        "description": COMMAND_DESCRIPTION,
        "usage_hint": USAGE_HINT,
        "should_escape": True,  # without it a mention arrives as a bare name
    }
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": NAME, "always_online": True},
        "shortcuts": [
            {
                "name": SHORTCUT_NAME,
                "type": "message",
                "callback_id": KEEP_SHORTCUT,
                "description": SHORTCUT_DESCRIPTION,
            }
        ],
        "slash_commands": [command if url is None else {**command, "url": url}],
    }


def _settings(url: str | None) -> Mapping[str, object]:
    there = {} if url is None else {"request_url": url}
    return {
        "event_subscriptions": {**there, "bot_events": [*EVENTS]},
        "interactivity": {"is_enabled": True, **there},
        "org_deploy_enabled": False,  # it would need events and scopes of its own
        "socket_mode_enabled": url is None,
        "token_rotation_enabled": False,
    }
